package tagger

import (
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// afterAcronym reports whether token i is a given name between a listed acronym and
// another name: "the UN Sergei Petrov" is two names.
func (s *scanner) afterAcronym(i int) bool {
	t := &s.tokens[i]
	if !t.is(gazetteer.Given) || t.is(gazetteer.Common|gazetteer.OrgHead|gazetteer.Place|gazetteer.Org) || i == 0 || i+1 >= len(s.tokens) || t.flag&(capsLine|lineStart|blockEnd) != 0 {
		return false
	}
	p, n := &s.tokens[i-1], &s.tokens[i+1]
	return p.kind == lex.Word && (p.has(lex.AllCaps) || p.has(lex.Dotted)) && p.is(gazetteer.Place|gazetteer.Org) && p.flag&blockEnd == 0 &&
		nameable(n) && !n.is(gazetteer.OrgHead|gazetteer.PlaceHead|gazetteer.OtherHead)
}

// afterHead reports whether token i is a given name whose surname ends the run, after
// a name of several words that ends like an organization.
func (s *scanner) afterHead(i int) bool {
	const heads = gazetteer.OrgHead | gazetteer.OrgSuffix | gazetteer.PlaceHead | gazetteer.OtherHead
	t := &s.tokens[i]
	if i < 2 || i+1 >= len(s.tokens) || !t.is(gazetteer.Given) || t.is(heads|gazetteer.Common|gazetteer.Place|gazetteer.Org|gazetteer.OrgPart) || t.flag&(capsLine|lineStart|blockEnd) != 0 {
		return false
	}
	p, n := &s.tokens[i-1], &s.tokens[i+1]
	if !p.is(gazetteer.OrgHead) || p.flag&(lineStart|blockEnd) != 0 || p.is(gazetteer.Given|gazetteer.Title|gazetteer.TitleWord) || !nameable(p) || !nameable(&s.tokens[i-2]) || s.tokens[i-2].flag&blockEnd != 0 {
		return false
	}
	return nameable(n) && !n.is(heads|gazetteer.Place|gazetteer.Demonym) && (n.flag&blockEnd != 0 || i+2 < len(s.tokens) && !nameable(&s.tokens[i+2]))
}

const (
	begins  = 1<<BeginPerson | 1<<BeginPlace | 1<<BeginOrganization | 1<<BeginOther
	insides = 1<<InPerson | 1<<InPlace | 1<<InOrganization | 1<<InOther
)

// mask returns a bit for each label that token i cannot have. Its rules, by
// kind:
//
//	bar/connector  a small word does not begin a name, and only particles are inside
//	               names of people
//	bar/ampersand  between two capitalized words, & is part of an organization
//	bar/of         "Karen Holt of Leeds": of ends a person's full name
//	bar/office     "Secretary of State": the field of an office is not a name
//	bar/acronym    "the UN Sergei Petrov": two names
//	bar/owner      "Demos's Elena Duarte", "NASA's Glenn Center": two names, unlike
//	               "King's College"
//	bar/slash      "Meridian / Halden": two names
//	bar/relation   to, on, in and the like are not inside names of people, places or
//	               organizations, except before a place
//	bar/currency   "US$": not a name
//	bar/zone       "1045 GMT", "Ctrl+S": a time zone or a key is not a name
//	bar/letters    ", QC," or "(OBE)" after a name: not a name
//	bar/head       "Halden State University Peter Moss": two names
//	bar/compound  "Oslo-based Halden": two names
//	bar/headline   a word that the body has only in lower case is not a name
func (s *scanner) mask(i int) uint16 {
	t := &s.tokens[i]
	switch {
	case t.flag&certain != 0 && t.flag&apart != 0:
		return insides
	case t.flag&apart != 0 || s.afterAcronym(i):
		return insides
	case s.afterHead(i):
		return insides | begins&^(1<<BeginPerson) | 1<<None
	case s.office(i):
		return begins | insides
	case t.kind == lex.Clitic && s.owner(i):
		return begins | insides
	case nameable(t):
		if s.currency(i) || s.zone(i) || t.is(gazetteer.NameSuffix|gazetteer.Particle) && s.letters(i) {
			return begins | insides
		}
		if i > 0 && (s.office(i-1) || s.tokens[i-1].has(lex.Hyphen) && s.madeOf(i-1)) {
			return insides
		}
		if t.flag&headline != 0 && s.plain(t) {
			return begins | insides
		}
		return 0
	case t.kind == lex.Number:
		return 0
	case t.kind == lex.Punct && s.text[t.start] == '&':
		if t.flag&capsLine == 0 && i > 0 && i+1 < len(s.tokens) && s.partner(i-1) && s.partner(i+1) {
			return begins | 1<<InPerson | 1<<None
		}
		return begins | 1<<InPerson
	case t.kind == lex.Punct && s.text[t.start] == '/':
		return begins | insides
	case t.is(gazetteer.Particle):
		return begins
	case s.afterPerson(i):
		return begins | insides
	case t.end-t.start == 2 && s.relation(i):
		return begins | 1<<InPerson | 1<<InOrganization | 1<<InPlace
	}
	return begins | 1<<InPerson
}

// madeOf reports whether token i is an adjective made of a name: "Oslo-based".
func (s *scanner) madeOf(i int) bool {
	head, _ := s.compound(&s.tokens[i])
	return head > 0
}

// owner reports whether the word before the ending 's, token i, is a whole name and
// not part of a longer one.
func (s *scanner) owner(i int) bool {
	const parts = gazetteer.Common | gazetteer.CommonRare | gazetteer.News | gazetteer.Title | gazetteer.TitleWord | gazetteer.Honorific | gazetteer.Given | gazetteer.Surname | gazetteer.SurnameRare | gazetteer.Function
	if i == 0 {
		return false
	}
	p := &s.tokens[i-1]
	if p.has(lex.AllCaps) && p.flag&capsLine == 0 && p.end-p.start > 1 || p.is(gazetteer.Place) && !p.is(gazetteer.Given|gazetteer.Common) {
		return true
	}
	return !p.is(parts)
}

// relation reports whether token i is to, on, in or the like, and not followed by a
// listed place.
func (s *scanner) relation(i int) bool {
	switch s.tokens[i].in(s.text) {
	case "to", "on", "in", "at", "by", "or":
		return i+1 == len(s.tokens) || !s.tokens[i+1].is(gazetteer.Place|gazetteer.PlacePart)
	}
	return false
}

// currency reports whether token i is glued to a sign of money.
func (s *scanner) currency(i int) bool {
	if i+1 == len(s.tokens) || s.tokens[i].end-s.tokens[i].start > 4 {
		return false
	}
	n := &s.tokens[i+1]
	return n.start == s.tokens[i].end && s.text[n.start] == '$'
}

// letters reports whether token i is a word in capitals after a name and a comma, or
// the letters of an honour in brackets.
func (s *scanner) letters(i int) bool {
	t := &s.tokens[i]
	if i < 2 || t.flag&(capsLine|lineStart) != 0 || !t.has(lex.AllCaps) || s.tokens[i-1].kind != lex.Punct && s.tokens[i-1].kind != lex.Mark || !nameable(&s.tokens[i-2]) {
		return false
	}
	switch s.text[s.tokens[i-1].start] {
	case ',':
		return t.is(gazetteer.NameSuffix) || honour(t.in(s.text))
	case '(':
		return honour(t.in(s.text))
	}
	return false
}

// partner reports whether token i may be a partner in a company's name, as countries
// may not.
func (s *scanner) partner(i int) bool {
	t := &s.tokens[i]
	return nameable(t) && !t.is(gazetteer.Place|gazetteer.Demonym)
}

// office reports whether token i is the field of an office: "State" in
// "Secretary of State".
func (s *scanner) office(i int) bool {
	if i < 2 || !s.tokens[i].is(gazetteer.TitleWord) {
		return false
	}
	of, title := &s.tokens[i-1], &s.tokens[i-2]
	if of.flag&blockEnd != 0 || title.flag&blockEnd != 0 || !title.is(gazetteer.Title) || of.kind != lex.Word {
		return false
	}
	w := of.in(s.text)
	return w == "of" || w == "for"
}

// plain reports whether t, in a headline, is a word that the body has in lower
// case only, or a common word that it does not have with a capital.
func (s *scanner) plain(t *token) bool {
	const names = gazetteer.Place | gazetteer.PlacePart | gazetteer.PlaceHead | gazetteer.Org | gazetteer.OrgPart | gazetteer.OrgHead | gazetteer.OtherHead | gazetteer.Given |
		gazetteer.Surname | gazetteer.Outlet
	w := s.words.get(t.hash)
	if w == nil || w.hints&midCapital != 0 || t.has(lex.AllCaps) && t.flag&capsLine == 0 {
		return false
	}
	return w.hints&inLower != 0 || t.is(gazetteer.Common|gazetteer.CommonRare|gazetteer.News) && !t.is(names)
}

// afterPerson reports whether the small word i stands after a given name and
// a surname.
func (s *scanner) afterPerson(i int) bool {
	const heads = gazetteer.OrgHead | gazetteer.PlaceHead | gazetteer.OtherHead | gazetteer.Title | gazetteer.Place | gazetteer.Org | gazetteer.OrgPart | gazetteer.PlacePart
	if i < 2 || s.tokens[i].kind == lex.Clitic || s.tokens[i].flag&lineStart != 0 || s.tokens[i-1].flag&lineStart != 0 {
		return false
	}
	a, z := &s.tokens[i-2], &s.tokens[i-1]
	return nameable(a) && nameable(z) && a.is(gazetteer.Given) && !a.is(heads|gazetteer.Common) && !z.is(heads) &&
		a.flag&blockEnd == 0 && z.flag&blockEnd == 0 && !(i > 2 && s.tokens[i-3].is(heads) && s.tokens[i-3].has(lex.Capital))
}
