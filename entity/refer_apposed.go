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
	end := r.officePhrase(k, to)
	if end < 0 {
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

// officePhrase returns the end of the phrase that begins with token k, if its words
// are those of an office and punctuation or "who" follows; else -1.
func (r *referrer) officePhrase(k, to int) int {
	text := r.x.text
	head, field := false, false // the last word is a noun of office; "of" came
	end := k
loop:
	for ; end < to; end++ {
		t := r.tokens[end]
		if end-k > maxApposed || t.Shape&lex.Newline != 0 {
			return -1
		}
		w := t.In(text)
		switch {
		case t.Kind == lex.Clitic:
			head = false
			continue
		case t.Kind != lex.Word:
			if end == k || t.Kind != lex.Mark && w != "," && w != "." && w != ";" && w != ")" {
				return -1
			}
			break loop
		case len(w) > 24:
			return -1
		case w == "who":
			break loop
		}
		capital := t.Shape&lex.Capital != 0
		switch w {
		case "of", "for", "to":
			if !head {
				return -1
			}
			field = true
			continue
		case "the", "and":
			if !field {
				return -1
			}
			continue
		}
		if field {
			if !capital && (r.class(end)&verbLike != 0 || in(" a an one two three all some his her their ", w)) {
				return -1
			}
			continue
		}
		c := r.class(end)
		head = c&roleWord != 0
		if !capital && c&(roleWord|isTitle) == 0 {
			return -1
		}
	}
	if end == to || end == k || !head {
		return -1
	}
	switch r.tokens[end-1].In(text) {
	case "of", "for", "to", "the", "and":
		return -1
	}
	return end
}
