package entity

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/fold"
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/span"
)

// wellFormed reports whether a mention is written as a name: not glued, cut, in
// lower case or in a line of capitals.
func wellFormed(raw string, flags flag) bool {
	if flags.has(flagDamaged) || flags.has(flagCaps) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(raw)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || !unicode.IsLower(r)
}

// betterSpelled reports whether a is the better of two spellings with the same
// folded form: one that is not all capitals, else one with accents.
func betterSpelled(a, b string) bool {
	if x, y := shouts(a), shouts(b); x != y {
		return !x
	}
	return len(a) > utf8.RuneCountInString(a) && len(b) == utf8.RuneCountInString(b)
}

// shouts reports whether a text of more than five bytes has letters, none of them
// in lower case.
func shouts(s string) bool {
	if len(s) <= 5 {
		return false
	}
	upper := false
	for i, r := range s {
		if r < utf8.RuneSelf {
			if 'a' <= r && r <= 'z' {
				return false
			}
			upper = upper || 'A' <= r && r <= 'Z'
			continue
		}
		if unicode.ToUpper(r) != r || r == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD") {
			return false
		}
		upper = upper || unicode.ToLower(r) != r
	}
	return upper
}

// name fills in an entity from the nodes of its cluster. It appends the
// well-formed names and the aliases to j.forms and returns where they are, which
// may be the same place.
func (j *joiner) name(e *Entity, nodes []int32) (forms, aliases span.Span) {
	best := nodes[0]
	for _, n := range nodes[1:] {
		if j.betterName(n, best) {
			best = n
		}
	}
	d := &j.nodes[best]
	root := &j.nodes[j.find(best)]
	name := canonicalForm(d)
	e.Name, e.Type = name, types[d.typ]
	for _, n := range nodes {
		if l := j.nodes[n].listed; l != "" {
			root.listed = l
			break
		}
	}
	switch {
	case root.listed != "" && e.Type != Person:
		e.Name = root.listed
	case d.several:
		e.Name = d.owned.in(j.text)
	}
	if root.known > 0 {
		if k := &j.known.known[root.known-1]; k.own || k.typ != Person || !k.glued {
			e.Name, e.ID = k.name, k.id
			if k.own {
				e.Type = k.typ
			}
		}
	}
	forms.Start = len(j.forms)
	for _, n := range nodes {
		if d := &j.nodes[n]; d.well && len(j.forms)-forms.Start < maxForms {
			form := name
			if n != best {
				form = canonicalForm(d)
			}
			j.forms = append(doubled(j.forms), form)
		}
	}
	forms.End = len(j.forms)
	for _, n := range nodes {
		if raw := j.nodes[n].raw; raw != e.Name {
			if len(j.forms)-forms.End == maxAliases {
				j.crowded = true
				break
			}
			j.forms = append(doubled(j.forms), raw)
		}
	}
	if !d.owned.empty() && !d.several && len(j.forms)-forms.End < maxAliases {
		j.forms = append(j.forms, d.owned.in(j.text))
	}
	aliases = span.Span{Start: forms.End, End: len(j.forms)}
	if n := aliases.Len(); n <= forms.Len() && slices.Equal(j.forms[forms.End-n:forms.End], j.forms[forms.End:]) {
		j.forms = j.forms[:forms.End]
		aliases = span.Span{Start: forms.End - n, End: forms.End}
	}
	return forms, aliases
}

// maxAliases bounds the aliases of one entity.
const maxAliases = 64

// aliasLimit is the sentence of Limits for an entity with more.
const aliasLimit = "an entity has more than 64 other forms: the rest is left out of its aliases"

// betterName reports whether node a gives a better canonical name than b.
func (j *joiner) betterName(a, b int32) bool {
	x, y := &j.nodes[a], &j.nodes[b]
	if x.former != y.former {
		return y.former
	}
	if u, v := words(x), words(y); u != v {
		return u > v
	}
	if x.well != y.well {
		return x.well
	}
	if x.count != y.count && x.typ == person {
		return x.count > y.count
	}
	return len(x.key) > len(y.key)
}

// words counts the words that make a form full.
func words(d *node) int {
	if d.typ == person {
		if clipped(d.raw) {
			return 1
		}
		return strings.Count(d.key, " ") + 1 - int(d.titles)
	}
	return strings.Count(d.key, " ") + 1
}

// canonicalForm returns the spelling of a node without article, title and
// possessive.
func canonicalForm(d *node) string {
	s := d.raw
	for i := range len(s) {
		if c := s[i]; c == '\n' || c == '\r' || c == '\t' || c == ' ' && i > 0 && s[i-1] == ' ' {
			s = strings.Join(strings.Fields(s), " ")
			break
		}
	}
	if d.typ == organization && (strings.HasSuffix(s, "'s") || strings.HasSuffix(s, "’s")) && gazetteer.Lookup(gazetteer.Hash(s))&gazetteer.Org != 0 {
		return s // "Lowe's", not a possessive
	}
	s = bare(s)
	for range d.titles {
		first, rest, ok := strings.Cut(s, " ")
		if !ok || !titleWord(fold.String(first)) {
			break
		}
		s = rest
	}
	return s
}

// hyphenParts yields the folded parts of a hyphenated last word. Each is valid
// until the next.
func hyphenParts(raw string) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		last := raw[strings.LastIndexByte(raw, ' ')+1:]
		if len(last) > 60 || strings.IndexByte(last, '-') < 0 {
			return
		}
		var buf [128]byte
		for last != "" {
			var part string
			part, last, _ = strings.Cut(last, "-")
			if f := fold.Append(buf[:0], part); len(f) > 2 && !yield(f) {
				return
			}
		}
	}
}
