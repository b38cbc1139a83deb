package entity

import (
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
)

// finish builds the tables of short forms, of offices, and the lexicon.
func (r *Resolver) finish() {
	enter := func(m map[string]int32, key string, k int32) {
		if old, ok := m[key]; ok && old != k {
			k = several
		}
		m[key] = k
	}
	var names []knownName
	glued := r.glued()
	for i := range r.known {
		e := &r.known[i]
		k := int32(i)
		if glued[k] {
			e.glued = true
			continue
		}
		for _, s := range e.offices {
			if o := officeOf(s); o.country != "" && !o.former {
				enter(r.holders, o.country+": "+o.name, k)
			}
		}
		for _, f := range e.forms {
			names = append(names, knownName{f, e.typ})
		}
		if e.person == nil || len(e.person.words) < 2 {
			continue
		}
		last := e.person.last()
		enter(r.short, last, k)
		for part := range hyphenParts(e.name) {
			enter(r.short, string(part), k)
		}
		for n := max(minCut, len(last)-maxCut); n < len(last); n++ {
			enter(r.cut, last[:n], k)
		}
	}
	slices.SortStableFunc(names, func(a, b knownName) int { return strings.Compare(a.name, b.name) })
	names = slices.Compact(names)
	r.lexicon = newLexicon(names)
}

// A name that is cut short is recognized if it keeps minCut letters and loses at
// most maxCut.
const (
	minCut = 4
	maxCut = 3
)

// glued returns the people whose given name is another's and whose surname is that
// one's, whole or cut, with an English word glued to it by machine translation
// ("Bergassured").
func (r *Resolver) glued() map[int32]bool {
	byGiven := map[string][]int32{}
	for i := range r.known {
		if p := r.known[i].person; p != nil && len(p.words) == 2 && !r.known[i].own {
			if l := byGiven[p.words[0]]; len(l) < maxHosts {
				byGiven[p.words[0]] = append(l, int32(i))
			}
		}
	}
	out := map[int32]bool{}
	for _, list := range byGiven {
		for _, a := range list {
			for _, b := range list {
				if a != b && gluedTo(r.known[a].person.last(), r.known[b].person.last()) && r.known[a].count <= r.known[b].count {
					out[a] = true
				}
			}
		}
	}
	return out
}

// gluedTo reports whether word is a beginning of name with a common word
// after it.
func gluedTo(word, name string) bool {
	n := 0
	for n < len(word) && n < len(name) && word[n] == name[n] {
		n++
	}
	for ; n >= minCut && n >= len(name)-maxCut; n-- {
		if tail := word[n:]; len(tail) >= 2 && gazetteer.Lookup(gazetteer.Hash(tail))&(gazetteer.Common|gazetteer.Function|gazetteer.Say) != 0 {
			return true
		}
	}
	return false
}
