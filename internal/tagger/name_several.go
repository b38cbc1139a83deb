package tagger

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// several returns where the first of the names ends that the labels took for one, from i
// up to j, and its type, and where what comes after it begins. Both are j if it is one
// name.
func (x *extractor) several(i, j int, typ Type) (z, next int, t Type) {
	if x.tokens[j-1].kind == lex.Number || j < len(x.tokens) && x.tokens[j].kind == lex.Number {
		if z, next = x.result(i, j); z < j {
			return z, next, Organization
		}
		return j, j, typ
	}
	if typ == Other {
		return j, j, typ
	}
	k := x.halves(i, j, typ)
	switch {
	case k == j:
		return j, j, typ
	case k == i+1 && !x.tokens[i].has(lex.AllCaps):
		typ = Person
	}
	return k, k + 1, typ
}

// result returns the ends of the names of two clubs, or of the second one, in the
// result of a match that goes up to token j: "Halden Town 2 Norwick Rovers 2". The end
// of the first one is j if the name from i up to j is no result.
func (x *extractor) result(i, j int) (z, next int) {
	goals := func(t *token) bool { return t.kind == lex.Number && t.end-t.start <= 2 }
	last := &x.tokens[j-1]
	switch {
	case goals(last):
	case last.flag&blockEnd == 0 && goals(&x.tokens[j]):
		j++
	default:
		return j, j
	}
	for k := i + 1; k < j-2; k++ {
		if t := &x.tokens[k]; goals(t) && nameable(&x.tokens[k+1]) {
			return k, k + 1
		}
	}
	if i > 2 && goals(x.at(i, i-1)) && nameable(x.at(i, i-2)) && x.tokens[i-2].flag&blockEnd == 0 {
		return j - 1, j
	}
	return j, j
}

// chaired reports whether token i, letters that no list knows, is an organization by
// the office after it: "NRDC chairman".
func (x *extractor) chaired(i int) bool {
	t := &x.tokens[i]
	if n := t.end - t.start; n < 3 || n > 6 || t.flag&(headline|capsLine|damaged) != 0 || t.kind != lex.Word || gazetteer.Letters(t.in(x.text)) {
		return false
	}
	switch x.at(i, i+1).in(x.text) {
	case "chair", "chairman", "chairwoman", "chairperson", "president", "spokesman", "spokeswoman", "spokesperson", "director", "leader", "secretary", "candidate", "candidates", "lawmaker", "lawmakers",
		"chief", "officials", "official", "officers", "commissioner", "headquarters", "leaders", "boss", "members", "employees":
		return true
	}
	return false
}

// halves returns the token "and" between the two names that the labels took for one,
// from i up to j: "the NRDC and the Halden Movement", "City Hall and Norwick",
// "Justices Halden, Norwick and Hallam"; j if they are one name.
func (x *extractor) halves(i, j int, typ Type) int {
	k := i + 1
	for ; k < j-1; k++ {
		if t := &x.tokens[k]; t.end-t.start == 3 && !nameable(t) && t.in(x.text) == "and" {
			break
		}
	}
	if k >= j-1 || typ == Person && k == i+1 || x.tokens[i].flag&(headline|capsLine) != 0 {
		return j
	}
	a, z := &x.tokens[k-1], &x.tokens[j-1]
	switch {
	case typ == Organization && k == i+1 && a.has(lex.AllCaps) && a.end-a.start > 2 && z.is(gazetteer.OrgHead) && j-k > 2:
		return k
	case (typ == Place || typ == Organization && j == k+2) && a.is(gazetteer.PlaceHead) && k > i+1 && !z.is(gazetteer.PlaceHead|gazetteer.OrgHead|gazetteer.OrgSuffix|gazetteer.Common|gazetteer.CommonRare|gazetteer.Title):
		return k
	case typ == Organization && k == i+1 && j == i+3 && a.facts|z.facts&(gazetteer.Surname|gazetteer.SurnameRare) != 0 && (a.facts|z.facts)&^(gazetteer.Surname|gazetteer.SurnameRare|gazetteer.Given|gazetteer.Male|gazetteer.Female) == 0:
		// After a name and a comma they are a list of people, unless it is a firm.
		c, p := x.at(i, i-1), x.at(i, i-2)
		if c.kind == lex.Punct && c != &edge && x.text[c.start] == ',' && nameable(p) && x.lists(p, i-2) {
			return k
		}
	}
	return j
}

// lists reports whether token i, p, before a comma, is one of a list of people: a title
// in the plural comes before it, or a comma.
func (x *extractor) lists(p *token, i int) bool {
	b := x.at(i, i-1)
	switch b.in(x.text) {
	case ",", "Justices", "Judges", "Senators", "Sens.", "Reps.", "Messrs", "Messrs.", "Drs.", "Councilors", "Councillors", "Representatives", "Presidents", "Ministers":
		return p.is(gazetteer.Surname|gazetteer.SurnameRare) || b.has(lex.Capital)
	}
	return false
}

// roleWord reports whether a word before a title is part of the title, and not of a
// name: "Magisterial District Judge".
func roleWord(w string) bool {
	switch w {
	case "Magisterial", "District", "Circuit", "Resident", "Electoral", "Cabinet", "Appellate", "Presiding", "Petty", "Woman", "Divisional", "Traditional", "Regional", "Additional", "Returning", "Sessions", "Chief":
		return true
	}
	return false
}

// enumerated reports whether n, the name of the one word t, is one more of a list of
// people by their surnames: "Young, Kerr, Diop; Rautiainen". The two names before it
// are, and no list has it as anything else.
func (f *finder) enumerated(n *Name, t *token) bool {
	const things = gazetteer.Org | gazetteer.Place | gazetteer.OrgHead | gazetteer.PlaceHead | gazetteer.OtherHead | gazetteer.Demonym | gazetteer.Calendar | gazetteer.Common | gazetteer.Product
	k := len(f.names)
	if k < 2 || t.is(things) || t.has(lex.AllCaps) {
		return false
	}
	end := n.Span.Start
	for _, p := range [...]*Name{&f.names[k-1], &f.names[k-2]} {
		if p.Type != Person || p.Block != n.Block || p.Span.End+2 != end || f.text[p.Span.End] != ',' && f.text[p.Span.End] != ';' || f.text[p.Span.End+1] != ' ' {
			return false
		}
		if gap := strings.IndexByte(p.Span.In(f.text), ' '); gap >= 0 && p == &f.names[k-1] {
			return false
		}
		end = p.Span.Start
	}
	return n.Span.End == len(f.text) || strings.IndexByte(",;.)", f.text[n.Span.End]) >= 0
}

// officeOnly reports whether the name of tokens i up to j consists of words of offices
// and an office or its holder follows: "Deputy" before "Mayor Hale", "Crown Prince".
func (x *extractor) officeOnly(i, j int) bool {
	for k := i; k < j; k++ {
		if t := &x.tokens[k]; !t.is(gazetteer.Title|gazetteer.TitleWord|gazetteer.Demonym) && !x.fieldWord(t) || t.is(gazetteer.Given|gazetteer.Surname|gazetteer.Place|gazetteer.Org) && !t.is(gazetteer.TitleWord|gazetteer.Demonym) {
			return false
		}
	}
	n := x.at(j-1, j)
	return n != &edge && (n.is(gazetteer.Title) || x.tokens[j-1].is(gazetteer.Title) && !n.is(gazetteer.OrgHead|gazetteer.PlaceHead|gazetteer.OtherHead))
}
