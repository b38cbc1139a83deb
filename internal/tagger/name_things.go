package tagger

import (
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// aboard reports whether the token before the name of tokens i up to j, in capitals,
// begins the name of a ship.
func (x *extractor) aboard(i, j int) bool {
	return nameable(&x.tokens[i-1]) && x.at(i, i-1) != &edge && x.ship(i-1, j)
}

// ship reports whether the name of tokens i up to j is that of a ship or a storm: it
// begins with the letters that stand before names of ships, or with the kind of storm.
func (x *extractor) ship(i, j int) bool {
	if j-i < 2 || !nameable(&x.tokens[i+1]) || x.tokens[i+1].is(gazetteer.OrgSuffix|gazetteer.Title) || x.tokens[i].flag&capsLine != 0 {
		return false
	}
	switch x.tokens[i].in(x.text) {
	case "Hurricane", "Typhoon", "Cyclone":
		return j == i+2
	case "Tropical":
		w := x.tokens[i+1].in(x.text)
		return j == i+3 && (w == "Storm" || w == "Cyclone" || w == "Depression")
	case "USS", "USNS", "USCGC", "HMS", "HMAS", "HMCS", "HMNZS", "HNLMS", "RFA", "RMS", "INS", "BNS", "KRI", "JS", "ROKS", "MV", "MT", "MS", "SS", "FV", "RV", "BRP", "CSS":
		return true
	}
	return false
}

// district reports whether the name of tokens i up to j, a person by the labels, is a
// place by the noun after it: "Kado Thun province". The noun is in lower case and
// no given name begins the name.
func (x *extractor) district(i, j int) bool {
	n := x.at(j-1, j)
	if n.kind != lex.Word || n.has(lex.Capital) || !placeNoun(n.in(x.text)) {
		return false
	}
	t := &x.tokens[i]
	if t.is(gazetteer.Given|gazetteer.Title|gazetteer.Honorific) || x.at(i, i-1).is(gazetteer.Title|gazetteer.Honorific) {
		return false
	}
	w := x.words.get(x.tokens[j-1].hash)
	return w == nil || w.hints&(inPerson|afterTitle|afterGiven|afterInitial) == 0
}

// placeNoun reports whether a word after a name says that the name is that of a
// district, a town or the like.
func placeNoun(w string) bool {
	switch w {
	case "province", "provinces", "district", "districts", "county", "counties", "prefecture", "governorate", "oblast", "raion", "region", "regions", "municipality", "township",
		"village", "villages", "town", "suburb", "neighborhood", "neighbourhood", "peninsula", "island", "islands", "valley", "constituency", "wards", "junction", "border", "airport", "seaport":
		return true
	}
	return false
}

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
	case typ == Place && a.is(gazetteer.PlaceHead) && k > i+1 && !z.is(gazetteer.PlaceHead):
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
	case "Magisterial", "District", "Circuit", "Resident", "Electoral", "Cabinet", "Appellate", "Presiding", "Petty", "Woman", "Divisional", "Traditional", "Regional", "Additional", "Returning", "Sessions":
		return true
	}
	return false
}
