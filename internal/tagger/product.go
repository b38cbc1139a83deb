package tagger

import (
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// product returns the type of a name that the labels take for a person's. It is not
// a person if it has digits like a model ("Halden Core 7 Ultra") or an inner capital
// like a brand ("OpenHalden"; alone, a company), unless a given name begins it or a
// title precedes it.
func (x *extractor) product(i, j int) Type {
	const people = gazetteer.Given | gazetteer.Male | gazetteer.Female
	if x.tokens[i].is(people) || x.at(i, i-1).is(gazetteer.Title|gazetteer.Honorific|gazetteer.PersonNoun) {
		return Person
	}
	for k := i; k < j; k++ {
		t := &x.tokens[k]
		switch {
		case t.flag&(damaged|apart) != 0:
			return Person
		case t.kind == lex.Number && !x.tokens[i].is(gazetteer.Surname), t.kind == lex.Word && t.has(lex.Digit):
			return Other
		case t.has(lex.Inner) && x.brand(t):
			if j == i+1 {
				return Organization
			}
			return Other
		}
	}
	return Person
}

// brand reports whether the first capital within t follows a part that is
// neither a prefix of surnames nor a given name: "DeAngelis", "MaryAnn".
func (x *extractor) brand(t *token) bool {
	word := t.in(x.text)
	k := 1
	for k < len(word) && (word[k] < 'A' || word[k] > 'Z') {
		k++
	}
	if k < 3 || len(word)-k < 3 || word[k-1] == '-' || word[k-1] == '\'' {
		return false
	}
	switch head := word[:k]; head {
	case "Mac", "Fitz", "Saint", "Santa", "Della", "Dell", "Dela", "Dalla", "Vander", "Ver", "Des", "Abdul", "Abdel", "Abu", "Ibn", "Ben":
		return false
	default:
		return x.table.Lookup(gazetteer.Hash(head))&(gazetteer.Given|gazetteer.Male|gazetteer.Female|gazetteer.Surname|gazetteer.Particle) == 0
	}
}
