package entity

import (
	"slices"

	"github.com/newsnorm/newsnorm/internal/lex"
)

// maxApposed bounds the tokens of an office after a name.
const maxApposed = 10

// office notes the office of a person that follows the name between commas: "Anna
// Berg, Norland's Ambassador to the UN, said". Token k follows the name of entity.
// A phrase with "a", with another person in it or with a noun that is not an office
// does not count.
func (r *referrer) office(k, to int, entity int32) {
	x := r.x
	if k+1 >= to || r.tokens[k].In(x.text) != "," {
		return
	}
	k++
	if r.tokens[k].In(x.text) == "the" {
		k++
	}
	head, end, field := false, k, false // head: the last word before "of" is a noun of office
loop:
	for ; end < to; end++ {
		t := r.tokens[end]
		if end-k > maxApposed || t.Shape&lex.Newline != 0 {
			return
		}
		if t.Kind == lex.Clitic {
			head = false
			continue
		}
		if t.Kind != lex.Word {
			if w := t.In(x.text); end == k || t.Kind != lex.Mark && w != "," && w != "." && w != ";" && w != ")" {
				return
			}
			break
		}
		w := t.In(x.text)
		if len(w) > 24 {
			return
		}
		switch w {
		case "who":
			break loop
		case "of", "for", "to":
			if !head {
				return
			}
			field = true
			continue
		case "the", "and":
			if !field {
				return
			}
			continue
		}
		if field {
			if t.Shape&lex.Capital == 0 && (r.class(end)&verbLike != 0 || in(" a an one two three all some his her their ", w)) {
				return
			}
			continue
		}
		c := r.class(end)
		head = c&roleWord != 0
		if t.Shape&lex.Capital == 0 && c&(roleWord|isTitle) == 0 {
			return
		}
	}
	if end == to || end == k || !head {
		return
	}
	switch r.tokens[end-1].In(x.text) {
	case "of", "for", "to", "the", "and":
		return
	}
	s := extent{r.tokens[k].Start, r.tokens[end-1].End}
	for m := r.next; m < len(r.names) && m < r.next+12 && r.names[m].span.start < s.end; m++ {
		if r.names[m].span.start >= s.start && r.names[m].typ == person {
			return
		}
	}
	raw := s.in(x.text)
	o := parseOffice(raw)
	if o.zero() {
		return
	}
	e := &x.entities[entity]
	if len(e.Titles) < maxTitles && !slices.Contains(e.Titles, raw) {
		e.Titles = append(e.Titles, raw)
	}
	x.learn(entity, o)
}
