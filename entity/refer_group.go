package entity

import (
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/internal/fold"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// "They" mostly means people or things without a name, or several at once. It is
// resolved to an organization or a country if nothing else nearby can be meant:
//
//	refer/group        the only organization or country of the clause or, if that
//	                   has none, of the sentence before, and no plural beside it
//	refer/group-clause its clause modifies the name: "said of Norsk Oil that they",
//	                   "a shop like Norsk Oil where they"
//	refer/group-again  the "they" before it was resolved to one, with nothing new in
//	                   between, or both are subjects of consecutive sentences
//	refer/group-echo   it repeats the verb of the name: "Norland is selling coal,
//	                   and they are selling it fast"

const (
	maxGroupTokens = 60 // that are looked at before the pronoun
	maxGroupNames  = 24
)

// group returns the organization or country that "they", item i of the sentence
// that begins with token from, refers to, and the rule; -1 if it may mean something
// else.
func (r *referrer) group(i, from int) (int32, rule) {
	p := &r.items[i]
	if last := r.before(0); p.form == 's' && int(p.token) == from && last.block == r.block {
		for _, a := range last.items {
			if a.kind == 'p' && a.gender == 'p' && a.form == 's' && a.entity >= 0 && a.pair == p.pair {
				return a.entity, ruleGroupAgain
			}
		}
	}
	low := max(0, int(p.token)-maxGroupTokens)
	if p.pair >= 0 {
		for k := int(p.token); k > low; k-- {
			if int(r.tokens[k-1].Start) < r.pairs[p.pair].Inner.Start {
				low = k
			}
		}
	}
	m := r.next - 1 // the mention at or before token k
	for m >= 0 && m < len(r.names) && r.names[m].span.start >= p.span.start {
		m--
	}
	g := groupSearch{referrer: r, pronoun: p, mention: m, cand: -1}
	for k := int(p.token) - 1; k >= low; k-- {
		t := &r.tokens[k]
		var e int32
		var why rule
		var done bool
		if m := g.mention; m >= 0 && t.Start < r.names[m].span.end && t.End > r.names[m].span.start {
			after := k + 1
			for k > low && r.tokens[k-1].Start >= r.names[m].span.start {
				k--
			}
			e, why, done = g.name(k, after)
		} else {
			e, why, done = g.word(k)
		}
		if done {
			return e, why
		}
	}
	return g.only()
}

// begins reports whether token k begins a sentence.
func (r *referrer) begins(k int) bool {
	_, ok := slices.BinarySearch(r.starts, k)
	return ok
}

// groupAt returns the entity of the reference at an offset, and whether there is
// one.
func (r *referrer) groupAt(at int32) (int32, bool) {
	for k := len(r.x.refs) - 1; k >= 0 && k >= len(r.x.refs)-maxGroupNames && r.x.refs[k].span.start >= at; k-- {
		if r.x.refs[k].span.start == at {
			return r.x.refs[k].entity, true
		}
	}
	return -1, false
}

// stands reports whether a preposition of place precedes token k, with or without
// an article.
func (r *referrer) stands(k int) bool {
	if k > 0 && in(" the The ", r.tokens[k-1].In(r.x.text)) {
		k--
	}
	return k > 0 && in(" in at from to into near across through throughout outside inside around toward towards of for leaving left leave leaves visit visited visiting reach reached enter entered fled toured In At From To Near Across Outside ", r.tokens[k-1].In(r.x.text))
}

// told reports whether the name at token k is an addressee: "said to the Senate
// that they".
func (r *referrer) told(k int) bool {
	if k > 0 && in(" the The ", r.tokens[k-1].In(r.x.text)) {
		k--
	}
	return k > 0 && in(" to told tell tells telling To ", r.tokens[k-1].In(r.x.text))
}

// leads reports whether the name at token k begins its clause.
func (r *referrer) leads(k int) bool {
	if k > 0 && in(" the The ", r.tokens[k-1].In(r.x.text)) {
		k--
	}
	if k == 0 || r.begins(k) {
		return true
	}
	t := r.tokens[k-1]
	return t.Kind != lex.Word || in(" and but when while because if that as after before although since until ", lower(t.In(r.x.text)))
}

// agent reports whether the name of tokens [first, after) may act as a group: an
// organization, or a country that is not where something happens. Adjectives and
// possessors may not.
func (r *referrer) agent(first, after int, typ typeIndex, e int32) bool {
	if typ == place {
		var buf [48]byte
		name := r.x.entities[e].Name
		if len(name) > 40 {
			return false
		}
		if c, ok := country(string(fold.Append(buf[:0], name))); !ok || c != name {
			return false
		}
		if r.stands(first) {
			return false
		}
	} else if typ != organization || r.told(first) {
		return false
	}
	if after >= len(r.tokens) {
		return true
	}
	t := r.tokens[after]
	if t.Kind == lex.Clitic {
		return false
	}
	return t.Kind != lex.Word || t.Shape&lex.Capital == 0 && !r.noun(after)
}

// noun reports whether the word at token k is a noun that the name before it
// describes: "Norsk Oil shares", "Norland police".
func (r *referrer) noun(k int) bool {
	w := r.tokens[k].In(r.x.text)
	return in(" police officials troops forces soldiers shares workers players fans staff lawmakers members leaders employees government officers executives voters supporters president minister spokesman spokeswoman spokesperson chief leader coach ", w)
}

// between reports whether the word "and" at token k joins two names or groups.
func (r *referrer) between(k int) bool {
	return k > 0 && k+1 < len(r.tokens) && r.tokens[k-1].Shape&lex.Capital != 0 && r.tokens[k+1].Shape&lex.Capital != 0
}

// plural reports whether the word at token k may be a plural noun or a word for
// people. A verb after a name or pronoun is not.
func (r *referrer) plural(k int) bool {
	w := r.tokens[k].In(r.x.text)
	c := r.class(k)
	if c&groupWord != 0 {
		return true
	}
	if len(w) < 4 || w[len(w)-1] != 's' || c&notPluralWord != 0 {
		return false
	}
	switch w[len(w)-2] {
	case 's', 'u', 'i', '\'':
		return false
	}
	if r.tokens[k].Shape&lex.Capital != 0 || k == 0 {
		return true
	}
	before := r.tokens[k-1]
	return before.Shape&lex.Capital == 0 && !in(" he she it who which that also never always still now ", before.In(r.x.text))
}

// The lists of this file are common knowledge of English grammar, written for
// this project.
const (
	groupWords = " people men women children police team family couple crew group public staff crowd others some many both those these few most several each members majority audience media press clergy youth cattle data criteria two three four five six seven eight nine ten twins pair trio band jury couples " +
		"People Men Women Children Police Others Some Many Both Those These Few Most Several Two Three Four Five "
	anybody   = " everyone everybody anyone anybody someone somebody nobody person Everyone Everybody Anyone Anybody Someone Somebody Nobody "
	notPlural = " always perhaps sometimes besides towards afterwards news politics economics mathematics physics athletics series species means says wants does goes needs seems makes takes comes gives " +
		"gets keeps plans hopes expects remains becomes works lets unless whereas overseas yes Yes Always Perhaps Sometimes Unless Whereas indoors outdoors upwards downwards nowadays Nowadays "
)

// verbAfter returns the stem of the verb at token k, auxiliaries skipped; "" if
// there is none or it is too common.
func (r *referrer) verbAfter(k int) string {
	for n := 0; k < len(r.tokens) && n < 5; k, n = k+1, n+1 {
		t := r.tokens[k]
		w := t.In(r.x.text)
		if t.Kind == lex.Clitic || in(" is are was were be been being has have had will would could should can may might must do does did not now just still already also never ", w) {
			continue
		}
		if t.Kind != lex.Word || t.Shape&lex.Capital != 0 {
			return ""
		}
		for _, end := range [...]string{"ing", "ed", "es", "s", "e"} {
			if s, ok := strings.CutSuffix(w, end); ok && len(s) > 2 {
				w = s
				break
			}
		}
		if len(w) < 3 || classOf(w)&verbLike != 0 {
			return ""
		}
		return w
	}
	return ""
}
