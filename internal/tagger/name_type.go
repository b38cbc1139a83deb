package tagger

import (
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// typeOf returns the type of the name of tokens i up to j by its words; typ is its
// type by the labels and the context. ok is false if it is not a name after all.
func (x *extractor) typeOf(i, j int, typ Type) (_ Type, ok bool) {
	tokens := x.tokens
	t := &tokens[i]
	if typ != Person && j == i+2 && x.apposed(i, j) {
		typ = Person
	}
	if typ != Person && j == i+2 && x.tokens[j-1].has(lex.Hyphen) && x.korean(i) {
		typ = Person
	}
	if typ != Place && typ != Person && kunya(t.in(x.text)) && j == i+2 && nameable(&tokens[i+1]) && x.table.Lookup(gazetteer.Join(t.hash, tokens[i+1].hash))&(gazetteer.Place|gazetteer.Org) == 0 {
		typ = Person
	}
	if j == i+1 && typ == Other && t.flag&headline != 0 && t.is(gazetteer.Common) && !t.has(lex.AllCaps) {
		if w := x.words.get(t.hash); w == nil || w.hints&midCapital == 0 {
			return typ, false
		}
	}
	typ = x.ending(i, j, typ)
	if c := x.text[tokens[j-1].end-1]; '0' <= c && c <= '9' && x.road(i, j) {
		typ = Place
	}
	switch {
	case typ == Person:
		typ = x.product(i, j)
	case typ == Place && j == i+1 && t.has(lex.Inner) && !t.is(gazetteer.Place|gazetteer.PlacePart) && x.brand(t):
		typ = Organization
	}
	if j == i+1 {
		typ = pointed(t.in(x.text), typ)
		if p := x.at(i, i-1); typ != Organization && t.is(gazetteer.OrgPart) && p.end-p.start == 3 && p.in(x.text) == "The" && x.table.Lookup(gazetteer.Join(p.hash, t.hash))&gazetteer.Org != 0 {
			typ = Organization // "The Hill"
		}
		if typ == Person && (t.is(gazetteer.Org) || t.has(lex.AllCaps)) && x.unperson(t) {
			typ = Organization
		}
		if (typ == Person || typ == Other || typ == Place && !t.is(gazetteer.Place|gazetteer.PlacePart)) && x.employer(i) {
			typ = Organization
		}
	}
	if j == i+2 && typ != Place && x.partOf(i) {
		typ = Place
	}
	if j == i+1 && typ == Organization && (t.is(gazetteer.Place) && !t.is(gazetteer.Org|gazetteer.OrgHead|gazetteer.Common) || part(t.in(x.text))) {
		typ = Place
	}
	if j == i+1 && typ == Person && t.is(gazetteer.Place) && !t.is(gazetteer.Given) {
		// A listed place alone is a person only where the text gives it a
		// title, a given name or an initial.
		if w := x.words.get(t.hash); w != nil && w.hints&(inPerson|afterTitle|afterGiven|afterInitial) == 0 {
			typ = Place
		}
	}
	return typ, true
}

// partOf reports whether tokens i and i+1 are a word for a part and a listed place:
// "Midtown Atlanta".
func (x *extractor) partOf(i int) bool {
	const people = gazetteer.Given | gazetteer.Male | gazetteer.Female | gazetteer.Surname | gazetteer.SurnameRare
	z := &x.tokens[i+1]
	if !z.is(gazetteer.Place) || z.is(people) {
		return false
	}
	switch x.tokens[i].in(x.text) {
	case "Central", "Coastal", "Downtown", "Eastern", "Greater", "Inner", "Lower", "Metro", "Midtown", "Northern", "Outer", "Rural", "Southern", "Suburban", "Upper", "Uptown", "Western":
		return true
	}
	return false
}

// apposed reports whether a name of two unlisted words is between commas before a
// verb of speech: "The envoy, Josune Borrel, said".
func (x *extractor) apposed(i, j int) bool {
	a, z := &x.tokens[i], &x.tokens[j-1]
	if a.facts|z.facts != 0 || a.has(lex.AllCaps) || z.has(lex.AllCaps) || !nameable(z) {
		return false
	}
	p, c := x.at(i, i-1), x.at(j-1, j)
	return p.kind == lex.Punct && c.kind == lex.Punct && p != &edge && c != &edge && x.text[p.start] == ',' && x.text[c.start] == ',' && x.at(j, j+1).is(gazetteer.Say)
}

// part reports whether a word alone stands for a part of a country or of the world.
func part(w string) bool { return w == "North" || w == "South" || w == "West" || w == "East" }

// kunya reports whether a word is the beginning of an Arabic name of a parent.
func kunya(w string) bool { return w == "Umm" || w == "Um" || w == "Abu" || w == "Abou" }

// guess returns the type of a certain name that the model did not take for
// one: that of the lexicon, of the tables, or a person.
func (s *scanner) guess(t *token, known *Lexicon) Type {
	if w, ok := known.word(t.hash); ok {
		return w.typ
	}
	switch {
	case t.is(gazetteer.Place):
		return Place
	case t.is(gazetteer.Org):
		return Organization
	}
	return Person
}

// sure returns the type of a certain name that the model gave typ: that of the
// lexicon, or a person if the text shows one elsewhere.
func (s *scanner) sure(t *token, typ Type, known *Lexicon) Type {
	if w, ok := known.word(t.hash); ok {
		return w.typ
	}
	if w := s.words.get(t.hash); w != nil && typ == Other && w.hints&(inPerson|afterTitle|afterGiven|afterInitial) != 0 {
		return Person
	}
	return typ
}

// listed reports whether t is the name of a place and, surnames aside, nothing
// else in the tables, or a listed short form in capitals.
func (s *scanner) listed(t *token) bool {
	const other = gazetteer.Common | gazetteer.CommonRare | gazetteer.News | gazetteer.Function | gazetteer.Male | gazetteer.Female |
		gazetteer.Org | gazetteer.OrgHead | gazetteer.PlaceHead | gazetteer.OtherHead | gazetteer.Title | gazetteer.TitleWord | gazetteer.Outlet | gazetteer.Demonym
	if t.kind != lex.Word || !t.has(lex.Capital) {
		return false
	}
	if t.has(lex.AllCaps) && t.flag&capsLine == 0 {
		return t.is(gazetteer.Place | gazetteer.Org)
	}
	if !t.is(gazetteer.Place) || t.is(other) || t.end-t.start <= 3 {
		return false
	}
	// "Canada" is a surname, too: a place where the text has no such person.
	w := s.words.get(t.hash)
	return !t.is(gazetteer.Surname|gazetteer.SurnameRare) || w == nil || w.hints&(inPerson|afterTitle|afterGiven|afterInitial) == 0
}
