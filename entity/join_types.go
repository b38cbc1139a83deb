package entity

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/fold"
)

// settleTypes gives all mentions with one spelling one type, which the finder
// may see differently from sentence to sentence: a surname of a full name of
// the text is a person's, a listed name is what the list says, for any other
// the most frequent type counts. Types that the caller gave are not touched.
func (j *joiner) settleTypes() {
	type vote struct {
		counts [4]int32
		typ    Type
		person bool // a full name of the text ends with it
	}
	votes := make(map[string]*vote, len(j.cands))
	keys := make([]*vote, len(j.cands))
	var buf []byte
	for i := range j.cands {
		c := &j.cands[i]
		raw := bare(c.span.In(j.text))
		buf = fold.Append(buf[:0], raw)
		v := votes[string(buf)]
		if v == nil {
			v = &vote{}
			votes[string(buf)] = v
			key := string(buf)
			if k := j.known.own(key); k >= 0 {
				v.typ = j.known.known[k].typ
			} else if l, ok := organizations()[key]; ok && !(l.caps && strings.ToUpper(raw) != raw) {
				v.typ = Organization
			} else if l, ok := places()[key]; ok && !(l.caps && strings.ToUpper(raw) != raw) {
				v.typ = Place
			} else if _, strong, ok := territory(key); ok && strong {
				v.typ = Place
			}
		}
		v.counts[typeIndex(c.typ)]++
		keys[i] = v
	}
	for i := range j.cands {
		c := &j.cands[i]
		if c.typ != Person {
			continue
		}
		buf = fold.Append(buf[:0], bare(c.span.In(j.text)))
		if k := strings.LastIndexByte(string(buf), ' '); k > 0 {
			if v := votes[string(buf[k+1:])]; v != nil {
				v.person = true
			}
		}
	}
	for i := range j.cands {
		c, v := &j.cands[i], keys[i]
		switch {
		case v.person && v.typ == "":
			c.typ = Person
		case v.person && c.typ == Person:
		case v.typ != "":
			c.typ = v.typ
		default:
			best := typeIndex(c.typ)
			for t, n := range v.counts[:3] {
				if n > v.counts[best] || best == 3 && n > 0 {
					best = t
				}
			}
			c.typ = types[best]
		}
	}
}

var types = [4]Type{Person, Place, Organization, Other}

func typeIndex(t Type) int {
	switch t {
	case Person:
		return 0
	case Place:
		return 1
	case Organization:
		return 2
	}
	return 3
}
