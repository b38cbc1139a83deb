package tagger

import (
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// maxIsA bounds the words between "is a" and the noun.
const maxIsA = 4

// isA returns the type that the sentence states for the name of tokens i up to j, which no
// list knows: "Halden is a small town", "Halden was a brewery"; Other if it states none.
// The name begins its sentence, and nobody in the text has it as a surname.
func (x *extractor) isA(i, j int) Type {
	switch x.at(j-1, j).in(x.text) {
	case "is", "was":
	default:
		return Other
	}
	switch x.at(j, j+1).in(x.text) {
	case "a", "an", "the", "one":
	default:
		return Other
	}
	t := &x.tokens[i]
	if t.is(gazetteer.Place|gazetteer.Org|gazetteer.Given|gazetteer.Male|gazetteer.Female|gazetteer.Honorific|gazetteer.Title) || j == i+1 && !x.unknown(t) {
		return Other
	}
	for k := j + 2; k < len(x.tokens) && k < j+2+maxIsA; k++ {
		n := x.at(j, k)
		if n.kind != lex.Word || n.is(gazetteer.PersonNoun|gazetteer.Function) {
			return Other
		}
		w := n.in(x.text)
		place, body := placeNoun(w) || settled(w), firm(w) && w != "group"
		if !place && !body || n.has(lex.Capital) {
			continue
		}
		if next := x.at(k, k+1); next.kind == lex.Word && !next.is(gazetteer.Function) && next.in(x.text) != "located" && next.in(x.text) != "based" {
			continue // "a village girl", "a party official"
		}
		if place {
			return Place
		}
		return Organization
	}
	return Other
}

// settled reports whether a word is another noun for a settlement, a river or a mountain.
func settled(w string) bool {
	switch w {
	case "city", "hamlet", "settlement", "borough", "commune", "resort", "river", "lake", "mountain", "volcano", "street", "port", "state", "territory", "slum", "favela":
		return true
	}
	return false
}
