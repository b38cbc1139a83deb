package tagger

import (
	"slices"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// The type of a name by its context, by kind:
//
//	type/called  "the charity Halden Vivo", "a mining firm, Halden Copper,": a word
//	             before the name says what it is, and no given name begins it
//	type/led     "the co-founder of Halden Vivo": what has one is a company
//	type/aged    "Mikkel Storm, 34, said": only people have an age
//	type/of      "Owen Hale, of Halden, said": where somebody lives, not who;
//	             "of Mill Lane, Halden,": the town of the street
//	type/ruled   "the mayor of Halden Upp": what has one is a place
//	type/scored  "Halden beat Norwick 61-39": teams
//	type/sport   "Cricket Norland": the association of a sport in a country
//	type/firm    "Halden & Halden": an organization and what "&" joins to it are one
//	type/same    names with the same words have one type: the most frequent one,
//	             where a name whose type the text states counts as three and Other
//	             does not count

// calledSo is the weight of a name whose type the text states.
const calledSo = 3

// called reports whether a word for companies and the like is right before the name
// of tokens i up to j, or before the comma before it.
func (x *extractor) called(i, j int) bool {
	if i == 0 {
		return false
	}
	p := &x.tokens[i-1]
	switch {
	case p.end-p.start == 2 && p.in(x.text) == "of":
		return x.at(i, i-2).kind == lex.Word && companyRole(x.at(i, i-2).in(x.text)) && !x.personal(i)
	case p.kind == lex.Word:
		return !p.has(lex.Capital) && firm(p.in(x.text)) && x.at(i, i-1) == p && !x.personal(i)
	case p.kind != lex.Punct || x.text[p.start] != ',' || j >= len(x.tokens) || x.text[x.tokens[j].start] != ',':
		return false // "the firm, Halden said" is none
	}
	p = x.at(i, i-2)
	w := p.in(x.text)
	// "his publisher, Halden," may be a man.
	return p.kind == lex.Word && !p.has(lex.Capital) && firm(w) && w != "publisher" && x.at(j-1, j) == &x.tokens[j] && !x.personal(i)
}

// companyRole reports whether a word before "of" says that what follows is a company
// or another body.
func companyRole(w string) bool {
	switch w {
	case "CEO", "CEOs", "CFO", "COO", "CTO", "co-CEO", "co-CEOs", "cofounder", "co-founder", "co-founders", "co-owner", "founder", "founders", "shareholder", "shareholders", "subsidiary",
		"subsidiaries", "division", "customers", "employees", "shares", "takeover", "acquisition":
		return true
	}
	return false
}

// personal reports whether token i may begin a person's name, by the lists.
func (x *extractor) personal(i int) bool {
	return x.tokens[i].is(gazetteer.Given | gazetteer.Male | gazetteer.Female | gazetteer.Title | gazetteer.Honorific)
}

// firm reports whether a word is a noun for companies, papers and other bodies, and
// not for people.
func firm(w string) bool {
	switch w {
	case "company", "firm", "charity", "operator", "airline", "carrier", "broadcaster", "newspaper", "magazine", "tabloid", "daily", "weekly", "retailer", "carmaker", "automaker",
		"manufacturer", "lender", "insurer", "brewer", "startup", "start-up", "conglomerate", "utility", "supermarket", "nonprofit", "non-profit", "consultancy", "brokerage",
		"giant", "subsidiary", "website", "platform", "chipmaker", "drugmaker", "planemaker", "steelmaker", "shipbuilder", "housebuilder", "miner", "grocer", "bookmaker", "hospital",
		"university", "publisher", "label", "bank", "party", "union", "watchdog", "regulator", "agency", "militia", "club", "consortium", "group":
		return true
	}
	return false
}

// lives reports whether the one word from i up to j, which the labels take for a
// person, is where somebody lives: between ", of" after a name or the comma after
// a street, and a comma or full stop; or whether the two words are a street.
func (x *extractor) lives(i, j int) bool {
	if j == i+2 && street(x.tokens[j-1].in(x.text)) {
		switch p := x.at(i, i-1); p.in(x.text) {
		case "of", "in", "on", "along":
			return p != &edge
		}
	}
	if j > i+2 || x.tokens[i].is(gazetteer.Given|gazetteer.Male|gazetteer.Female) || j >= len(x.tokens) {
		return false
	}
	if n := x.at(j-1, j); n.kind != lex.Punct || x.text[n.start] != ',' && x.text[n.start] != '.' {
		return false
	}
	p := x.at(i, i-1)
	switch {
	case p == &edge:
		return false
	case p.kind == lex.Punct && x.text[p.start] == ',':
		s := x.at(i, i-2)
		return s.is(gazetteer.PlaceHead) && nameable(s) && street(s.in(x.text)) && nameable(x.at(i, i-3))
	case p.end-p.start == 2 && p.in(x.text) == "of" && j == i+1:
		c := x.at(i, i-2)
		s := x.at(i, i-3)
		return c.kind == lex.Punct && x.text[c.start] == ',' && c != &edge && nameable(s) && !s.is(gazetteer.OrgHead|gazetteer.OrgSuffix|gazetteer.Title|gazetteer.Place)
	}
	return false
}

// sports reports whether tokens i and i+1 are a sport and a country: its
// association there, "Cricket Norland".
func (x *extractor) sports(i int) bool {
	if !x.tokens[i+1].is(gazetteer.Place) || x.tokens[i].flag&(headline|capsLine) != 0 || !x.tokens[i].has(lex.Capital) {
		return false
	}
	switch x.tokens[i].in(x.text) {
	case "Athletics", "Badminton", "Basketball", "Boxing", "Cricket", "Cycling", "Football", "Golf", "Gymnastics", "Hockey", "Netball", "Rowing", "Rugby", "Skate", "Sport", "Swim",
		"Swimming", "Tennis", "Triathlon", "Volleyball", "Wrestling":
		return true
	}
	return false
}

// street reports whether w ends the names of streets.
func street(w string) bool {
	switch w {
	case "Street", "Lane", "Road", "Avenue", "Close", "Drive", "Way", "Crescent", "Terrace", "Gardens", "Grove", "Place", "Court", "Square", "Boulevard":
		return true
	}
	return false
}

// aged reports whether the age of somebody comes after the name that ends
// before token j: a number of two digits between commas or in brackets.
func (x *extractor) aged(j int) bool {
	if j+2 >= len(x.tokens) {
		return false
	}
	c, n, e := &x.tokens[j], &x.tokens[j+1], &x.tokens[j+2]
	open := x.text[c.start]
	if open != ',' && open != '(' || n.kind != lex.Number || n.end-n.start != 2 || x.at(j-1, j) != c || x.at(j, j+1) != n || x.at(j+1, j+2) != e {
		return false
	}
	end := x.text[e.start]
	return open == ',' && (end == ',' || end == '.') || open == '(' && end == ')'
}

// firm reports whether n continues the name of an organization before it and "&".
func (f *finder) firm(before, n *Name) bool {
	return before.Type == Organization && before.Block == n.Block && before.Span.End <= n.Span.Start && f.text[before.Span.End:n.Span.Start] == " & " &&
		(n.Type == Organization || n.Span.In(f.text) == before.Span.In(f.text))
}

// A kin identifies the words of a name, to find others with the same ones.
type kin struct {
	words uint32 // the hash of its words
	alone bool   // there is one word
	sure  bool   // the text states the type
}

// maxSure bounds the single-word names whose type the text states.
const maxSure = 64

// alike counts a name among those with the same words. Single words are counted
// already; they are made one type only if the text states it for one of them.
func (f *finder) alike(n kin, typ Type) {
	var w *wordSlot
	switch {
	case n.words == 0:
		return
	case !n.alone:
		w = f.words.add(n.words)
		f.mixed = f.mixed || w.count > 1 && int(w.named[typ]) < int(w.count)-1
	case n.sure && len(f.told) < maxSure:
		if w = f.words.get(n.words); w == nil {
			return
		}
		f.told = append(f.told, n.words)
		f.mixed = true
	default:
		return
	}
	k := uint8(1)
	if n.sure {
		k = calledSo
	}
	w.named[typ] = min(w.named[typ], 255-k) + k
}

// same gives names with the same words one type.
func (f *finder) same() {
	for i := range f.names {
		n, k := &f.names[i], f.kin[i]
		if k.words == 0 || k.alone && !slices.Contains(f.told, k.words) {
			continue
		}
		w := f.words.get(k.words)
		if w == nil || w.count < 2 {
			continue
		}
		best := n.Type
		for typ, many := range w.named {
			if many > w.named[best] && Type(typ) != Other {
				best = Type(typ)
			}
		}
		if n.Type = best; best != Person {
			n.Title.End = n.Title.Start
		}
	}
}

// heldOffice returns where the organization or place of an office begins in tokens i
// up to j, which are not labelled as a person: "Bank of Norland" in "Governor of the
// Bank of Norland". It returns j if there is none, and i if the tokens are not an
// office.
func (x *extractor) heldOffice(i, j int, typ Type) int {
	from := i
	for j-i > 3 && nameable(&x.tokens[i+1]) && x.tokens[i+1].is(gazetteer.Title) && (x.tokens[i].is(gazetteer.Demonym|gazetteer.TitleWord) || x.tokens[i].in(x.text) == "Union") {
		i++ // "Foreign Minister of", "Norwegian Minister of", "Union Minister for"
	}
	if k := x.secondOffice(i, j); k > i && typ != Person {
		i, typ = k, Organization
	}
	t := &x.tokens[i]
	if typ == Person || typ == Place || j-i < 3 || !t.is(gazetteer.Title) || t.is(gazetteer.OrgHead|gazetteer.PlaceHead|gazetteer.OtherHead|gazetteer.Honorific) {
		return from
	}
	switch x.tokens[i+1].in(x.text) {
	case "for", "of":
	default:
		return from
	}
	k := i + 2
	if k+1 < j && x.tokens[k].in(x.text) == "the" {
		k++
	}
	if n := &x.tokens[k]; n.is(gazetteer.OrgHead|gazetteer.Org|gazetteer.Place) && nameable(n) {
		return k
	}
	return j
}

// secondOffice returns the token of the second of two offices at the beginning of the
// name from i up to j: "Minister" in "Councilor and Foreign Minister of Norland"; i if
// there are not two.
func (x *extractor) secondOffice(i, j int) int {
	if j-i < 4 || !x.tokens[i].is(gazetteer.Title) || x.tokens[i+1].in(x.text) != "and" {
		return i
	}
	k := i + 2
	for k+2 < j && !x.tokens[k].is(gazetteer.Title) && x.tokens[k].is(gazetteer.TitleWord|gazetteer.Demonym) && nameable(&x.tokens[k]) {
		k++
	}
	if !x.tokens[k].is(gazetteer.Title) || !nameable(&x.tokens[k]) {
		return i
	}
	return k
}
