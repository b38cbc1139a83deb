package tagger

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// party reports whether token i is the adjective of a party.
func (x *extractor) party(i int) bool {
	switch x.tokens[i].in(x.text) {
	case "Republican", "Democratic", "Democrat":
		return true
	}
	return false
}

// partyState returns the state of a party tag: "Fla" of "R-Fla." after a
// bracket or comma.
func (x *extractor) partyState(i int) (state string, ok bool) {
	t := &x.tokens[i]
	w := t.in(x.text)
	if len(w) < 3 || len(w) > 16 || w[1] != '-' || w[0] != 'R' && w[0] != 'D' && w[0] != 'I' || w[2] < 'A' || w[2] > 'Z' {
		return "", false
	}
	p := x.at(i, i-1)
	if p.kind != lex.Punct && p.kind != lex.Mark || x.text[p.start] != '(' && x.text[p.start] != ',' {
		return "", false
	}
	return w[2:], true
}

// people reports whether the words from i up to j are demonyms, perhaps with a
// direction: "North Korean".
func (x *extractor) people(i, j int) bool {
	last := x.tokens[j-1].in(x.text)
	if j-i == 1 {
		k := strings.LastIndexByte(last, '-')
		if k <= 0 || len(last) > maxGlue || !x.demonym(last[k+1:]) {
			return false
		}
		for h := range strings.SplitSeq(last[:k], "-") {
			if !x.demonym(h) && !direction(h) {
				return false
			}
		}
		return true
	}
	if last == "Pole" || !x.tokens[j-1].is(gazetteer.Demonym) || x.tokens[j-1].is(gazetteer.Place|gazetteer.Given) {
		return false
	}
	for k := i; k < j-1; k++ {
		t := &x.tokens[k]
		if w := t.in(x.text); !t.is(gazetteer.Demonym) && !direction(w) && w != "and" && w != "or" {
			return false
		}
	}
	return true
}

func (x *extractor) demonym(w string) bool {
	return x.table.Lookup(gazetteer.Hash(w))&gazetteer.Demonym != 0
}

func direction(w string) bool {
	switch w {
	case "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central", "Latin", "Middle", "Native", "Franco", "Anglo", "Russo", "Sino", "Indo", "Greco", "Southeast", "Afro":
		return true
	}
	return false
}
