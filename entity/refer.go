package entity

import (
	"slices"
	"sort"
	"strings"

	"github.com/newsnorm/newsnorm/span"
)

// A reference is a pronoun or role phrase of the text and the entity that it refers
// to, -1 if unknown.
type reference struct {
	span   extent
	entity int32
	kind   kindIndex // aRole or aPronoun
	rule   rule
}

// Refer returns the entity that a phrase of the text refers to, and the rule that
// decided. The phrase may be a name ("Berg", "Prime Minister Anna Berg"), a role
// ("the head of US diplomacy") or a pronoun ("he"). Of a phrase with several people
// the first one that is not a possessive counts. Refer returns -1 and "" if the
// text does not say who is meant, and for a phrase outside the text. refer_rules.go
// lists the rules.
func (x *Index) Refer(phrase span.Span) (entity int, rule string) {
	entity, by := x.refersTo(phrase)
	return entity, rules[by]
}

func (x *Index) refersTo(phrase span.Span) (int, rule) {
	if x == nil || !phrase.Within(len(x.text)) || phrase.Empty() {
		return -1, noRule
	}
	if e := x.nameIn(phrase); e >= 0 {
		return e, ruleName
	}
	if r := x.referenceIn(phrase); r != nil && r.entity >= 0 {
		return int(r.entity), r.rule
	}
	if len(x.holders) > 0 && phrase.Len() <= 160 {
		if o := parseOffice(phrase.In(x.text)); !o.zero() {
			if e, rule := x.holder(o, phrase.Start); e >= 0 {
				return e, rule
			}
		}
	}
	return -1, noRule
}

// nameIn returns the entity of the name in a phrase: the first person that is not a
// possessive, else a name that is the whole phrase apart from an article; -1 if
// there is none.
func (x *Index) nameIn(phrase span.Span) int {
	ms := x.mentions
	// Mentions are ordered by start; an earlier one may contain the phrase.
	i := sort.Search(len(ms), func(i int) bool { return int(ms[i].span.start) >= phrase.Start })
	for k := i - 1; k >= 0 && k >= i-4; k-- {
		if m := &ms[k]; m.kind == aName && m.span.span().Contains(phrase) {
			return int(m.entity)
		}
	}
	first := -1
	for k := i; k < len(ms) && k < i+maxPhraseNames && int(ms[k].span.start) < phrase.End; k++ {
		if ms[k].kind != aName {
			continue
		}
		entity, s := int(ms[k].entity), ms[k].span.span()
		if s.End > phrase.End {
			if s.Contains(phrase) {
				return entity
			}
			continue
		}
		if x.entities[entity].Type == Person {
			rest := x.text[s.End:phrase.End]
			if modifies(rest) || governed(x.text[phrase.Start:s.Start]) {
				continue
			}
			if !possessive(rest) {
				return entity
			}
			if first < 0 && s.End+4 >= phrase.End {
				first = entity
			}
			continue
		}
		if len(bare(x.text[phrase.Start:phrase.End])) <= s.Len()+1 {
			return entity
		}
	}
	return first
}

// maxPhraseNames bounds the names of a phrase that are looked at.
const maxPhraseNames = 16

// possessive reports whether a text begins with a possessive ending.
func possessive(s string) bool {
	if len(s) >= 2 && s[0] == '\'' {
		return s[1] == 's' || s[1] == ' '
	}
	const curly = "’"
	return len(s) > len(curly) && s[:len(curly)] == curly && (s[len(curly)] == 's' || s[len(curly)] == ' ')
}

// modifies reports whether the name before s only modifies a common noun with which
// s begins: "Berg aides".
func modifies(s string) bool {
	if len(s) < 3 || s[0] != ' ' || s[1] < 'a' || s[1] > 'z' {
		return false
	}
	w, _, _ := strings.Cut(s[1:], " ")
	switch w {
	case "of", "and", "or", "in", "at", "for", "from", "on", "with", "to", "by", "as", "who", "whose", "whom", "himself", "herself", "himself,", "herself,", "bin", "al", "de", "da", "di", "van", "von", "der", "den", "el", "ibn", "y", "e":
		return false
	}
	return true
}

// governed reports whether the text before a name ends with a preposition:
// "analysts at Berg".
func governed(s string) bool {
	s = strings.TrimRight(s, " ")
	switch s[strings.LastIndexByte(s, ' ')+1:] {
	case "of", "at", "for", "from", "in", "by", "with", "near", "behind", "around":
		return true
	}
	return false
}

// referenceIn returns the reference that is the phrase or, if it is the only one,
// lies in it; nil if there is none.
func (x *Index) referenceIn(phrase span.Span) *reference {
	rs := x.refs
	i := sort.Search(len(rs), func(i int) bool { return int(rs[i].span.start) >= phrase.Start })
	if i > 0 && rs[i-1].kind == aRole && rs[i-1].span.span().Contains(phrase) {
		return &rs[i-1]
	}
	if i == len(rs) || int(rs[i].span.start) >= phrase.End {
		return nil
	}
	s := rs[i].span.span()
	switch {
	case s == phrase:
		return &rs[i]
	case rs[i].kind == aRole:
		if s.Start-phrase.Start <= 4 {
			return &rs[i]
		}
	case s.End < phrase.End && owns(s.In(x.text)):
		return nil // "her son" is not she
	case s.End <= phrase.End && (i+1 == len(rs) || int(rs[i+1].span.start) >= phrase.End) && phrase.Len() <= s.Len()+8:
		return &rs[i]
	}
	return nil
}

// owns reports whether a pronoun is possessive.
func owns(w string) bool {
	switch strings.ToLower(w) {
	case "his", "her", "their", "its", "my", "our", "your":
		return true
	}
	return false
}

// A holder is a person and an office that the text states for them.
type holder struct {
	entity int32
	starts int32 // of its names, in Index.starts
	office office
}

// maxHolders bounds the offices of a text that roles are matched with.
const maxHolders = 128

// holder returns the person that a role at offset at means: the best match, and of
// equal ones the one mentioned last before it.
func (x *Index) holder(r office, at int) (int, rule) {
	best, score, last := int32(-1), 0, -1
	tie := false
	for i := range x.holders {
		h := &x.holders[i]
		s := holds(&h.office, &r)
		if s == 0 {
			continue
		}
		seen := x.lastBefore(h, at)
		switch {
		case s > score, s == score && seen > last && h.entity != best:
			tie = s == score && h.entity != best
			best, score, last = h.entity, s, seen
		case s == score && h.entity != best:
			tie = true
		}
	}
	switch {
	case best < 0:
		return x.knownHolder(r)
	case score == 3:
		return int(best), ruleOffice
	case last < 0: // a bare role never refers forward
		return -1, noRule
	case tie && at-last > nearRole:
		return -1, noRule
	case score == 1 && at-last > farRole:
		return -1, noRule
	}
	return int(best), ruleRole
}

// knownHolder returns the only person who, according to other articles, holds an
// office of a country. While references are resolved, a person whom the text does
// not name becomes one of its entities.
func (x *Index) knownHolder(r office) (int, rule) {
	if x.known == nil || r.country == "" || r.former || r.deputy {
		return -1, noRule
	}
	k, ok := x.known.holders[r.country+": "+r.name]
	if !ok || k < 0 || x.making == nil {
		return -1, noRule
	}
	e, ok := x.making.mentioned[k]
	if !ok {
		if len(x.entities) >= 1<<30 {
			return -1, noRule
		}
		e = int32(len(x.entities))
		x.entities = append(x.entities, Entity{ID: x.known.known[k].id, Name: x.known.known[k].name, Type: Person})
		x.making.mentioned[k] = e
	}
	x.learn(e, r)
	return int(e), ruleKnownOffice
}

// The distance in bytes within which a role refers to its holder: where several
// people hold such a role, and for a mere head noun.
const (
	nearRole = 600
	farRole  = 3000
)

// lastBefore returns the start of the last name of a holder before offset at,
// -1 if there is none.
func (x *Index) lastBefore(h *holder, at int) int {
	first := h.starts + 1
	ps := x.starts[first : first+x.starts[h.starts]]
	i, _ := slices.BinarySearch(ps, int32(min(at, 1<<31-1)))
	if i == 0 {
		return -1
	}
	return int(ps[i-1])
}

// learn notes an office of a person. It is called while references are resolved.
func (x *Index) learn(entity int32, o office) {
	if o.zero() || len(x.holders) >= maxHolders {
		return
	}
	starts := int32(-1)
	for i := range x.holders {
		h := &x.holders[i]
		if h.entity != entity {
			continue
		}
		if h.office == o {
			return
		}
		starts = h.starts
	}
	if starts < 0 {
		var named extent // empty for a person whom only the Resolver knows
		if j := x.making; int(entity) < len(j.placed) {
			named = j.placed[entity]
		}
		starts = int32(len(x.starts))
		x.starts = append(append(x.starts, int32(named.len())), x.making.places[named.start:named.end]...)
	}
	x.holders = append(x.holders, holder{entity, starts, o})
}
