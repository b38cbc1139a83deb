package tagger

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
)

// The rules of name itself, by kind:
//
//	name/office    "Minister for Lands": an office is not a name; its field may be
//	name/score     "Norwich Athletic 3-1": the score is not part of the name
//	name/people    "Saudi Crown Prince Fahd": the nationality is not part of it
//	name/listed    "Bank of England", where the labels have only the place
//	name/place     a listed place is a place, unless the text has such a person
//	name/ending    a name that ends like a company or newspaper is an organization
//	name/particle  "De Montaigne", "De la Montaigne" at the beginning of a sentence
//	name/result    "Halden Town 2 Norwick Rovers 2": two clubs
//	name/district  "Kado Thun province": a place
//	name/ship      "USS Hallam": a ship
//	name/compound  "Iran-backed": the name ends before the hyphen
//	name/money     "Rs 500", "KSh 20": a currency is not a name
//	name/apposed   "The envoy, Josune Borrel, said": a person
//	name/kunya     "Umm Sultan": a person, somebody's mother
//	name/product   "Halden Core 7", "OpenHalden": not people
//	name/headline  "No Way Back": a common word in a headline is not a name
//	name/is        "Halden is a small town": a place, at the beginning of a sentence
//	name/letters   "the TV", "AI-powered": an abbreviation that is a noun is not a name

// name makes the name of the tokens from i up to j, without small words at its
// end and titles at its beginning. It reports false if nothing is left.
func (x *extractor) name(i, j int, typ Type) (Name, bool) {
	i, j, typ, cut, ok := x.extent(i, j, typ)
	if !ok {
		return Name{}, false
	}
	if typ, ok = x.typeOf(i, j, typ); !ok {
		return Name{}, false
	}
	x.kin = kin{}
	switch {
	case (typ != Place || !x.tokens[i].is(gazetteer.Place|gazetteer.PlacePart)) && x.called(i, j):
		typ, x.kin.sure = Organization, true
	case j == i+2 && x.tokens[i+1].is(gazetteer.Place) && x.sports(i):
		typ, x.kin.sure = Organization, true
	case typ == Person && i > 0 && x.tokens[i-1].end-x.tokens[i-1].start <= 2 && (j <= i+2 || x.tokens[j-1].is(gazetteer.PlaceHead)) && x.lives(i, j):
		typ = Place
	case typ <= Place && !x.tokens[i].is(notThing) && x.thing(i, j, typ):
		typ, x.kin.sure = Organization, true
		if j == i+1 && len(x.short) < maxShort {
			x.short = append(x.short, x.tokens[i].hash)
		}
	case typ != Place && typ != Person && j-i > 1 && x.aged(j) && !x.tokens[j-1].is(gazetteer.OrgHead|gazetteer.OrgSuffix):
		typ, x.kin.sure = Person, true
	}
	if j-i <= 3 && x.beside(i, j) {
		typ = x.stated(i, j, typ)
	}
	return x.made(i, j, typ, cut)
}

// extent returns the range of tokens of a name that was found from i up to j, without
// words that are not part of it, its type by its context, and how many bytes of the
// first token are cut off.
func (x *extractor) extent(i, j int, typ Type) (a, z int, t Type, cut int, ok bool) {
	tokens := x.tokens
	if i > 0 && tokens[i-1].has(lex.AllCaps) && x.aboard(i, j) {
		return i - 1, j, Other, 0, true
	}
	if j-i <= 2 && x.money(i) && (j == i+1 || tokens[j-1].kind == lex.Number) {
		return i, j, typ, 0, false
	}
	if j-i == 2 && tokens[j-1].kind == lex.Number && (tokens[i].in(x.text) == "No." || tokens[i].in(x.text) == "No") {
		return i, j, typ, 0, false
	}
	if j-i > 2 || j-i == 2 && x.flightWord(j-1) {
		j, typ = x.flight(i, j, typ)
		if k := x.repeated(i, j); k < j {
			j, typ = k, Organization
		}
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
			return i, j, typ, 0, false // "Speaker of the House Martin Kessler"
		}
	}
	if j-i > 2 {
		if k := x.heldOffice(i, j, typ); k == j {
			return i, j, typ, 0, false
		} else if k > i {
			i = k
			if tokens[i].is(gazetteer.Place) && j == i+1 {
				typ = Place
			}
		}
	}
	if typ != Person && x.titled(i, j) {
		typ = Person
	}
	for j-i > 1 && (score(&tokens[j-1], x.text) || tokens[j-1].flag&(headline|capsLine) != 0 && headVerb(tokens[j-1].in(x.text))) {
		j--
	}
	if typ == Person {
		j = x.dayless(i, j)
		for j-i > 2 && nameable(&tokens[i+1]) && tokens[i].is(gazetteer.Demonym) && !tokens[i].is(gazetteer.Given|gazetteer.Surname) && tokens[i+1].is(gazetteer.Title|gazetteer.TitleWord|gazetteer.Honorific) {
			i++ // "Saudi" in "Saudi Crown Prince"
		}
		for j-i > 1 && nameable(&tokens[i+1]) && (tokens[i].is(gazetteer.Honorific|gazetteer.Title) || tokens[i].is(gazetteer.TitleWord) && tokens[i+1].is(gazetteer.Title) || x.deputy(&tokens[i])) {
			i++
		}
	}
	i, j, typ, cut = x.trim(i, j, typ)
	if j == i+1 && i > 0 && cut == 0 && tokens[i].is(gazetteer.Place) && nameable(&tokens[i-1]) && x.at(i, i-1) != &edge && x.sports(i-1) {
		i--
	}
	if i < j && typ == Place && x.bankOf(i, j) {
		i, typ = i-2, Organization
	}
	if i < j && cut == 0 {
		if tokens[i].is(gazetteer.Phrase) && tokens[j-1].flag&blockEnd == 0 && tokens[j].kind == lex.Word && (tokens[j].end-tokens[j].start <= 5 || nameable(&tokens[j])) && (typ == Place || typ == Organization) {
			j = x.listedTo(i, j)
		}
		i, j, typ = x.whole(i, j, typ)
		if typ == Organization && j-i > 1 && i > 0 && tokens[i-1].end-tokens[i-1].start == 3 && x.allOf(i) {
			i--
		}
	}
	if i < j && i > 0 && typ != Person && tokens[i-1].is(gazetteer.Connector|gazetteer.Function|gazetteer.PlacePrep) && x.field(i, j) {
		return i, j, typ, 0, false
	}
	if j > i && tokens[i].is(gazetteer.Title|gazetteer.TitleWord|gazetteer.Demonym) && j < len(tokens) && nameable(&tokens[j]) && x.officeOnly(i, j) {
		return i, j, typ, 0, false // "Crown Prince" in "Crown Prince Tariq"
	}
	if j == i || j == i+1 && (x.letter(i) || tokens[i].is(gazetteer.NameSuffix) && !tokens[i].is(gazetteer.Given|gazetteer.Surname|gazetteer.Org) || tokens[i].is(gazetteer.Demonym|gazetteer.Calendar|gazetteer.Honorific) && !tokens[i].is(gazetteer.Given) || x.abbreviated(&tokens[i])) {
		return i, j, typ, 0, false
	}
	return i, j, typ, cut, true
}

// made makes the name of tokens i up to j, without the first cut bytes of it.
func (x *extractor) made(i, j int, typ Type, cut int) (Name, bool) {
	tokens := x.tokens
	t := &tokens[i]
	n := Name{Span: span.Span{Start: int(t.start) + cut, End: int(tokens[j-1].end)}, Type: typ}
	head, demonym := x.compound(&tokens[j-1])
	if head > 0 {
		if demonym && j == i+1 {
			return Name{}, false
		}
		n.Span.End = head
	}
	if j == i+1 && t.end-t.start > 1 && (x.text[t.start+1] < 'a' || t.shape&(lex.Inner|lex.Hyphen) != 0) && gazetteer.Letters(n.Span.In(x.text)) {
		return Name{}, false
	}
	if j == i+1 && t.is(gazetteer.OrgPart) && j < len(tokens) && tokens[j].kind == lex.Clitic && x.ownsName(i) {
		n.Span.End, n.Type, x.kin.sure = int(tokens[j].end), Organization, true
		typ = Organization
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
	if j-i > 1 {
		h = x.joined(i, j)
	}
	if head > 0 { // "Ann Arbor" of "Ann Arbor-based"
		w := gazetteer.Hash(x.text[tokens[j-1].start:head])
		if h = w; j > i+1 {
			h = gazetteer.Join(x.joined(i, j-1), w)
		}
	}
	f := x.table.Lookup(h)
	n.Listed = f&(gazetteer.Place|gazetteer.Org) != 0
	if cut == 0 {
		x.kin.words, x.kin.alone = h, j == i+1
	}
	switch {
	case j-i > 1 && typ == Person && f&gazetteer.Place != 0:
		typ, n.Type = Place, Place // "Abu Dhabi"
	case j-i > 1 && (typ == Person || typ == Place && f&gazetteer.Place == 0) && f&gazetteer.Org != 0 && !(x.at(i, i-1).is(gazetteer.Title|gazetteer.Honorific) && x.at(i, i-1).has(lex.Capital)):
		typ, n.Type = Organization, Organization // "Morgan Stanley"
	case typ != Other && (t.has(lex.AllCaps) || t.is(gazetteer.OtherHead)) && x.ship(i, j):
		typ, n.Type = Other, Other
	case head > 0 && f&gazetteer.Place != 0 && f&gazetteer.Given == 0:
		typ, n.Type = Place, Place // "Ann Arbor-based"
	case f&gazetteer.Product != 0 && f&(gazetteer.Place|gazetteer.Org) == 0:
		typ, n.Type = Other, Other
	}
	if i > 0 && tokens[i-1].end-tokens[i-1].start == 2 && cut == 0 && !n.Listed && j-i < 3 && x.surnameHe(i) != nil {
		n.Span.Start, n.Type, n.Title = int(tokens[i-1].start), Person, x.title(i-1)
	} else if typ == Person {
		if p := x.particle(i); cut == 0 && p != nil {
			n.Span.Start, n.First = int(p.start), true
		} else {
			n.Title = x.title(i)
		}
	}
	return n, true
}

// joined returns the hash of the words of tokens i up to j.
func (x *extractor) joined(i, j int) uint32 {
	h := x.tokens[i].hash
	for _, t := range x.tokens[i+1 : j] {
		h = gazetteer.Join(h, t.hash)
	}
	return h
}

// listedTo returns the end of the longest listed place or organization that begins
// with the name from i up to j: "Frankfurt am Main"; j if there is none.
func (x *extractor) listedTo(i, j int) int {
	z := j
	h := x.joined(i, j)
	for k := j; k < len(x.tokens) && k < j+4 && x.at(j-1, k) != &edge && x.table.Lookup(h)&gazetteer.Phrase != 0; k++ {
		h = gazetteer.Join(h, x.tokens[k].hash)
		if nameable(&x.tokens[k]) && x.table.Lookup(h)&(gazetteer.Place|gazetteer.Org) != 0 {
			z = k + 1
		}
	}
	return z
}

// bankOf reports whether the place from i up to j is the end of a listed name that
// the labels missed: "Bank of England".
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
// sentence ("De Montaigne left"), else nil.
func (x *extractor) particle(i int) *token {
	p := x.at(i, i-1)
	if p.is(gazetteer.Particle) && !p.has(lex.Capital) && i > 1 {
		p = x.at(i, i-2) // "De la Montaigne"
	}
	if p.flag&first == 0 || !p.is(gazetteer.Particle) || !p.has(lex.Capital) || p.is(gazetteer.Function|gazetteer.Title) || p.end-p.start < 2 {
		return nil
	}
	return p
}

// score reports whether t is the score of a match: "3-1".
func score(t *token, text string) bool {
	if t.kind != lex.Number {
		return false
	}
	w := t.in(text)
	k := strings.IndexByte(w, '-')
	return k > 0 && k < 3 && len(w)-k > 1 && len(w)-k < 4
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
