package tagger

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
)

// Words at the edge of a name, by kind:
//
//	edge/day      "Owen Hale Wednesday": the day is not part of the name
//	edge/deputy   "Deputy Owen Hale": a rank of a sheriff's office
//	edge/field    "Minister of Industry and Trade": the field of a ministry is not a
//	              name, nor part of the minister's
//	edge/surname  "Vice Premier He Wenbo": a surname that is a pronoun elsewhere
//	edge/letter   "(R)", "I/B/E/S": a letter in brackets or next to a slash is not a
//	              name
//	edge/flight   "Vorsk Airlines Flight 12": an airline and a number
//	edge/again    "by Halden Inc. Halden said": the full stop ends a sentence, too
//	edge/all      "the All Progressive Front": a small word with a capital inside
//	              a sentence is part of the name of an organization
//	edge/pair     "the Norway-Mexico talks": two places

func (x *extractor) flightWord(k int) bool {
	t := &x.tokens[k]
	return t.end-t.start == int32(len("Flight")) && t.in(x.text) == "Flight"
}

// flight returns the end and the type of the name from i up to j without the number
// of a flight: an airline.
func (x *extractor) flight(i, j int, typ Type) (int, Type) {
	for k := i + 1; k < j; k++ {
		if x.flightWord(k) && x.at(k, k+1).kind == lex.Number {
			return k, Organization
		}
	}
	return j, typ
}

// repeated returns the end of the name from i up to j without the same name again
// after a short form: "Halden Inc." in "by Halden Inc. Halden said".
func (x *extractor) repeated(i, j int) int {
	for k := i + 1; k+1 < j; k++ {
		if t := &x.tokens[k]; t.is(gazetteer.OrgSuffix) && t.end > t.start && x.text[t.end-1] == '.' && x.tokens[k+1].hash == x.tokens[i].hash {
			return k + 1
		}
	}
	return j
}

// allOf reports whether the capital of "All" before token i is that of a name:
// "the All Progressive Front".
func (x *extractor) allOf(i int) bool {
	p := x.at(i, i-1)
	return p.end-p.start == 3 && p.in(x.text) == "All" && p.flag&(first|lineStart|headline|capsLine) == 0
}

// weekday reports whether w is a day of the week.
func weekday(w string) bool {
	switch w {
	case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday":
		return true
	}
	return false
}

// dayless returns the end of the person's name from i up to j without a day of the
// week at its end. A given name alone keeps the day, which may be a surname.
func (x *extractor) dayless(i, j int) int {
	if j-i > 1 && weekday(x.tokens[j-1].in(x.text)) && (j-i > 2 || !x.tokens[i].is(gazetteer.Given)) && nameable(&x.tokens[j-2]) {
		return j - 1
	}
	return j
}

// deputy reports whether t is a rank that is not in the list of titles, since it may
// also modify other titles.
func (x *extractor) deputy(t *token) bool {
	switch t.in(x.text) {
	case "Deputy", "Trooper":
		return t.flag&capsLine == 0
	}
	return false
}

// portfolio reports whether token i is part of the field of a minister or secretary:
// "Trade" in "Minister of Industry and Trade". A party's General Secretary has none.
func (x *extractor) portfolio(i int) bool {
	k := x.officeOf(i)
	if k < 0 {
		return false
	}
	switch x.tokens[k].in(x.text) {
	case "Minister", "Ministers":
		return true
	case "Secretary", "Secretaries":
		w := x.at(k, k-1).in(x.text)
		return w != "General" && w != "Party"
	}
	return false
}

// fieldWord reports whether t is a word for the field of a ministry.
func (x *extractor) fieldWord(t *token) bool {
	const words = gazetteer.TitleWord | gazetteer.Common | gazetteer.CommonRare | gazetteer.News
	switch t.in(x.text) {
	case "Commerce", "Tourism", "Fisheries", "Forestry", "Forests", "Mines", "Minerals", "Industries", "Sports", "Irrigation", "Communications", "Aviation", "Railways", "Petroleum",
		"Textiles", "Livestock", "Reconciliation", "Sanitation", "Lands", "Roads", "Ports", "Aquaculture", "Antiquities", "Tribal", "Rural", "Urban", "Digital", "Cooperatives", "Development", "Affairs", "Works":
		return true
	}
	return t.is(words) && !t.is(gazetteer.Place|gazetteer.Org|gazetteer.Given|gazetteer.Honorific|gazetteer.Title)
}

// field reports whether the tokens from i up to j are only the field of a ministry.
func (x *extractor) field(i, j int) bool {
	for k := i; k < j; k++ {
		if t := &x.tokens[k]; nameable(t) && !x.fieldWord(t) {
			return false
		}
	}
	if z := &x.tokens[j-1]; z.is(gazetteer.OrgHead) && !z.is(gazetteer.TitleWord) {
		return false // "Secretary of the Teachers Union"
	}
	return x.portfolio(i)
}

// letter reports whether token i is a letter in brackets, next to a slash or after
// "Gen", the generation.
func (x *extractor) letter(i int) bool {
	t := &x.tokens[i]
	if t.end-t.start != 1 {
		return false
	}
	p, n := x.at(i, i-1), x.at(i, i+1)
	if p.end-p.start == 3 && p.in(x.text) == "Gen" {
		return true
	}
	if p.kind != lex.Punct || n.kind != lex.Punct || p == &edge || n == &edge {
		return p != &edge && p.kind == lex.Punct && x.text[p.start] == '/' || n != &edge && n.kind == lex.Punct && x.text[n.start] == '/'
	}
	a, z := x.text[p.start], x.text[n.start]
	return a == '(' && z == ')' || a == '/' || z == '/'
}

// surnameHe returns the token before token i if it is the surname He: capitalized
// inside a sentence, after a title. It is nil for the pronoun.
func (x *extractor) surnameHe(i int) *token {
	if i == 0 || x.tokens[i-1].end-x.tokens[i-1].start != 2 {
		return nil // as nearly always
	}
	p := x.at(i, i-1)
	if p == &edge || p.in(x.text) != "He" || p.flag&(first|lineStart|headline|capsLine) != 0 {
		return nil
	}
	if b := x.at(i, i-2); !b.is(gazetteer.Title|gazetteer.Honorific|gazetteer.TitleWord) || b.flag&first != 0 && b.is(gazetteer.Function) {
		return nil
	}
	return p
}

// hyphened returns the place of the hyphen in a word of two listed places, 0 if token
// i is not such a word.
func (x *extractor) hyphened(i int) int {
	t := &x.tokens[i]
	if !t.has(lex.Hyphen) || t.is(gazetteer.Place|gazetteer.Org) || t.end-t.start > maxGlue {
		return 0
	}
	w := t.in(x.text)
	k := strings.IndexByte(w, '-')
	if k < 2 || k+2 >= len(w) || strings.IndexByte(w[k+1:], '-') >= 0 || w[k+1] < 'A' || w[k+1] > 'Z' ||
		x.table.Lookup(gazetteer.Hash(w))&(gazetteer.Place|gazetteer.Org) != 0 {
		return 0
	}
	for _, half := range [2]string{w[:k], w[k+1:]} {
		if f := x.table.Lookup(gazetteer.Hash(half)); f&gazetteer.Place == 0 || f&(gazetteer.Given|gazetteer.Surname|gazetteer.SurnameRare) != 0 {
			return 0
		}
	}
	return k
}

// split makes n, a name of one token, the first of the two places that
// hyphened found, and returns the second.
func split(n *Name, hyphen int) Name {
	n.Type, n.Title, n.Listed = Place, span.Span{}, true
	second := *n
	n.Span.End = n.Span.Start + hyphen
	second.Span.Start, second.First = n.Span.End+1, false
	return second
}
