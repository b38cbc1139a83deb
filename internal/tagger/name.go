package tagger

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
)

// What name itself decides, by kind:
//
//	name/score     "Norwich Athletic 3-1": the score is no part of it
//	name/people    "Saudi Crown Prince Fahd": the people is no part of it
//	name/listed    "Bank of England", of which the labels have the place alone
//	name/place     a listed place alone is one, unless the text has such a person
//	name/ending    what ends like a company or newspaper is an organization
//	name/particle  "De Montaigne" at the head of a sentence
//	name/compound  "Iran-backed": the name ends before the hyphen
//	name/money     "Rs 500", "KSh 20": a sum has no name
//	name/apposed   "The envoy, Josune Borrel, said": a person
//	name/kunya     "Umm Sultan": somebody's mother
//	name/product   "Halden Core 7", "OpenHalden": no persons
//	name/headline  "No Way Back": a common word in a headline is no other name

// name makes the name of the tokens from i up to j, without small words at its
// end and titles at its beginning. It reports false if nothing is left.
func (x *extractor) name(i, j int, typ Type) (Name, bool) {
	tokens := x.tokens
	if j-i <= 2 && x.money(i) && (j == i+1 || tokens[j-1].kind == lex.Number) {
		return Name{}, false
	}
	for j > i && !nameable(&tokens[j-1]) && (tokens[j-1].kind != lex.Number || j-1 == i) {
		j--
	}
	if typ == Person && j-i == 2 && tokens[j-1].in(x.text) == "Chief" && x.at(j-1, j).is(gazetteer.Title) && nameable(x.at(j-1, j)) {
		j, typ = j-1, Organization // "Orbix Chief Executive"
	}
	if j-i > 2 && tokens[j-1].flag&damaged != 0 && tokens[j-2].end-tokens[j-2].start == 3 && tokens[j-2].in(x.text) == "The" {
		if tokens[j-3].is(gazetteer.Title) {
			typ = Person
		}
		i = j - 1 // "Vice President The hallam"
	}
	if typ != Person {
		j = x.offTitle(i, j)
		if j == i+1 && tokens[i].is(gazetteer.OrgHead|gazetteer.PlaceHead) && !tokens[i].is(gazetteer.Place) && x.at(i, i+1).is(gazetteer.Given) && nameable(x.at(i, i+1)) && x.officeOf(i) >= 0 {
			return Name{}, false // "Speaker of the House Martin Kessler"
		}
	}
	if (typ == Other || typ == Organization) && x.titled(i, j) {
		typ = Person
	}
	for j-i > 1 && (score(&tokens[j-1], x.text) || tokens[j-1].flag&headline != 0 && headVerb(tokens[j-1].in(x.text))) {
		j--
	}
	if typ == Person {
		for j-i > 2 && nameable(&tokens[i+1]) && tokens[i].is(gazetteer.Demonym) && !tokens[i].is(gazetteer.Given|gazetteer.Surname) && tokens[i+1].is(gazetteer.Title|gazetteer.TitleWord|gazetteer.Honorific) {
			i++ // "Saudi" in "Saudi Crown Prince"
		}
		for j-i > 1 && nameable(&tokens[i+1]) && (tokens[i].is(gazetteer.Honorific|gazetteer.Title) || tokens[i].is(gazetteer.TitleWord) && tokens[i+1].is(gazetteer.Title)) {
			i++
		}
	}
	i, j, typ, cut := x.trim(i, j, typ)
	if i < j && typ == Place && x.bankOf(i, j) {
		i, typ = i-2, Organization
	}
	if i < j && cut == 0 {
		i, j, typ = x.whole(i, j, typ)
	}
	if j == i || j == i+1 && (tokens[i].is(gazetteer.Demonym|gazetteer.Calendar|gazetteer.Honorific) && !tokens[i].is(gazetteer.Given) || x.abbreviated(&tokens[i])) {
		return Name{}, false
	}
	t := &tokens[i]
	if typ != Person && j == i+2 && x.apposed(i, j) {
		typ = Person
	}
	if typ != Place && typ != Person && kunya(t.in(x.text)) && j == i+2 && nameable(&tokens[i+1]) && x.table.Lookup(gazetteer.Join(t.hash, tokens[i+1].hash))&(gazetteer.Place|gazetteer.Org) == 0 {
		typ = Person
	}
	if j == i+1 && typ == Other && t.flag&headline != 0 && t.is(gazetteer.Common) && !t.has(lex.AllCaps) {
		if w := x.words.get(t.hash); w == nil || w.hints&midCapital == 0 {
			return Name{}, false
		}
	}
	typ = x.ending(i, j, typ)
	if typ == Person {
		typ = x.product(i, j)
	}
	if j == i+1 {
		typ = pointed(t.in(x.text), typ)
		if (typ == Person || typ == Other || typ == Place && !t.is(gazetteer.Place|gazetteer.PlacePart)) && x.employer(i) {
			typ = Organization
		}
	}
	if j == i+1 && typ == Organization && t.is(gazetteer.Place) && !t.is(gazetteer.Org|gazetteer.OrgHead|gazetteer.Common) {
		typ = Place
	}
	if j == i+1 && typ == Person && t.is(gazetteer.Place) && !t.is(gazetteer.Given) {
		// A listed place alone is a person only where the text gives it a
		// title, a given name or an initial.
		if w := x.words.get(t.hash); w != nil && w.hints&(inPerson|afterTitle|afterGiven|afterInitial) == 0 {
			typ = Place
		}
	}
	n := Name{Span: span.Span{Start: int(t.start) + cut, End: int(tokens[j-1].end)}, Type: typ}
	if head, demonym := x.compound(&tokens[j-1]); head > 0 {
		if demonym && j == i+1 {
			return Name{}, false
		}
		n.Span.End = head
	}
	n.First = t.flag&first != 0
	n.Headline = t.flag&headline != 0
	n.Caps = t.flag&capsLine != 0
	for k := i; k < j; k++ {
		n.Damaged = n.Damaged || tokens[k].flag&damaged != 0
		if typ == Place && tokens[k].kind == lex.Punct && x.text[tokens[k].start] == '&' {
			n.Type = Organization
		}
	}
	h := t.hash
	for _, t := range tokens[i+1 : j] {
		h = gazetteer.Join(h, t.hash)
	}
	f := x.table.Lookup(h)
	n.Listed = f&(gazetteer.Place|gazetteer.Org) != 0
	if j-i > 1 && typ == Person && f&gazetteer.Place != 0 {
		typ, n.Type = Place, Place // "Abu Dhabi"
	}
	if typ == Person {
		if p := x.particle(i); cut == 0 && p != nil {
			n.Span.Start, n.First = int(p.start), true
		} else {
			n.Title = x.title(i)
		}
	}
	return n, true
}

// bankOf reports whether the place from i up to j ends a listed name that the
// labels have not: "Bank of England".
func (x *extractor) bankOf(i, j int) bool {
	if i < 2 || !x.tokens[i-2].is(gazetteer.Phrase) || !nameable(&x.tokens[i-2]) || x.at(i, i-2) == &edge {
		return false
	}
	h := gazetteer.Join(x.tokens[i-2].hash, x.tokens[i-1].hash)
	for k := i; k < j; k++ {
		h = gazetteer.Join(h, x.tokens[k].hash)
	}
	return x.table.Lookup(h)&gazetteer.Org != 0
}

// particle returns the token before token i if it is a particle that begins the
// sentence: "De Montaigne left"; nil if not.
func (x *extractor) particle(i int) *token {
	p := x.at(i, i-1)
	if p.flag&first == 0 || !p.is(gazetteer.Particle) || !p.has(lex.Capital) || p.is(gazetteer.Function|gazetteer.Title) || p.end-p.start < 2 {
		return nil
	}
	return p
}

// apposed reports whether two words of a name that no list has stand between
// commas before a verb of speech: "The envoy, Josune Borrel, said".
func (x *extractor) apposed(i, j int) bool {
	a, z := &x.tokens[i], &x.tokens[j-1]
	if a.facts|z.facts != 0 || a.has(lex.AllCaps) || z.has(lex.AllCaps) || !nameable(z) {
		return false
	}
	p, c := x.at(i, i-1), x.at(j-1, j)
	return p.kind == lex.Punct && c.kind == lex.Punct && p != &edge && c != &edge && x.text[p.start] == ',' && x.text[c.start] == ',' && x.at(j, j+1).is(gazetteer.Say)
}

// kunya reports whether a word before a name makes it that of a parent.
func kunya(w string) bool { return w == "Umm" || w == "Um" || w == "Abu" || w == "Abou" }

// score reports whether t is the score of a match: "3-1".
func score(t *token, text string) bool {
	w := t.in(text)
	k := strings.IndexByte(w, '-')
	return t.kind == lex.Number && k > 0 && k < 3 && len(w)-k > 1 && len(w)-k < 4
}

// ending returns Organization for a person or place whose name ends as only
// those of organizations do, and for a newspaper's short form; else typ.
func (x *extractor) ending(i, j int, typ Type) Type {
	const people = gazetteer.Given | gazetteer.Male | gazetteer.Female | gazetteer.Surname | gazetteer.SurnameRare
	last := &x.tokens[j-1]
	switch {
	case typ == Organization || typ == Other:
	case paper(last.in(x.text)):
		if j-i > 1 {
			return Organization
		}
		if w := x.words.get(last.hash); typ == Person && w != nil && w.hints&(afterThe|inLower|afterGiven) == afterThe {
			return Organization // "The Herald"
		}
	case typ == Person && j-i > 1 && last.is(gazetteer.OrgHead|gazetteer.OrgSuffix) && !last.is(people|gazetteer.NameSuffix):
		return Organization
	case typ == Person && j-i > 1 && last.is(gazetteer.OrgSuffix) && last.has(lex.AllCaps) && last.flag&capsLine == 0 && !last.is(gazetteer.NameSuffix):
		return Organization // "Halden Marine ASA", though Asa is a given name
	}
	return typ
}

// paper reports whether the names of newspapers and the like end with a word,
// and hardly any others.
func paper(w string) bool {
	switch w {
	case "News", "Times", "Herald", "Tribune", "Gazette", "Chronicle", "Courier", "Ledger", "Telegraph", "Journal", "Dispatch", "Inquirer", "Weekly", "Daily", "Newspaper", "Sentinel", "Advertiser":
		return true
	}
	return false
}

// compound returns where the name in a word like "Iran-backed" ends and whether
// it is a demonym; 0 if t is no such word.
func (x *extractor) compound(t *token) (end int, demonym bool) {
	if t.shape&lex.Hyphen == 0 {
		return 0, false
	}
	word := t.in(x.text)
	k := strings.LastIndexByte(word, '-')
	if k < 2 || len(word)-k > 16 || len(word) > maxGlue {
		return 0, false
	}
	switch word[k+1:] {
	case "backed", "based", "led", "made", "born", "related", "style", "era", "wide", "held", "run", "owned", "linked", "installed", "controlled", "occupied", "sponsored", "funded",
		"trained", "brokered", "friendly", "like", "only", "area", "bound", "appointed", "allied", "aligned", "supported", "supplied", "built", "speaking", "mediated", "inspired",
		"focused", "dominated", "proposed", "educated", "bred", "leaning", "imposed", "drafted", "wide-ranging", "designed", "affiliated", "centric", "free", "esque", "level":
		return int(t.start) + k, gazetteer.Lookup(gazetteer.Hash(word[:k]))&gazetteer.Demonym != 0
	}
	return 0, false
}

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

// sure returns the type of a certain name that the model takes for one of typ:
// that of the lexicon, or a person if the text calls it so elsewhere.
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
		gazetteer.Org | gazetteer.OrgPart | gazetteer.OrgHead | gazetteer.PlaceHead | gazetteer.OtherHead | gazetteer.Title | gazetteer.TitleWord | gazetteer.Outlet | gazetteer.Demonym
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

// money reports whether token i is a currency in letters before a number.
func (x *extractor) money(i int) bool {
	if t := &x.tokens[i]; t.end-t.start > 4 || t.flag&blockEnd != 0 || x.tokens[i+1].kind != lex.Number {
		return false
	}
	switch x.tokens[i].in(x.text) {
	case "Rs", "Rs.", "Re", "Re.", "Tk", "Sh", "Shs", "KSh", "Ksh", "Rp", "RM", "INR", "PKR", "KES", "UGX", "NGN", "USD", "EUR", "GBP":
		return true
	}
	return false
}
