package tagger

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// Words that the labels include in a name though they are not part of it, or the other
// way round, by kind:
//
//	trim/office   "Speaker of the House Martin Kessler", "Grand Master Elena
//	              Duarte": an office before a given name is its title
//	trim/address  "Pres. Hallam": an abbreviated form of address precedes a person
//	trim/prefix   "pro-Norland": the name begins after the hyphen
//	trim/party    "(R-Fla.)": a party and a state are a place, or not a name;
//	              "Ohio Republican", "Democratic": the adjective is not a name
//	trim/people   "North Korean", "African Americans": not names, like "Korean"
//	trim/opening  "Currently Hallam": a common word that begins the sentence
//	trim/holder   "the Kessler administration": a person's

// trim returns the name from i up to j without words that are not part of it, its type
// and how many bytes its first token loses. The name is empty if nothing is left.
func (x *extractor) trim(i, j int, typ Type) (a, z int, t Type, cut int) {
	tokens := x.tokens
	if i == j {
		return i, j, typ, 0
	}
	if k := x.afterOffice(i, j, typ); k > i {
		i, typ = k, Person
	}
	if typ == Person && j-i > 2 {
		if k := x.pastOffice(i, j); k > i {
			for i = k; j-i > 1 && tokens[i].is(gazetteer.Honorific|gazetteer.Title) && nameable(&tokens[i+1]); {
				i++
			}
		}
	}
	if typ == Person && j-i > 2 {
		i, j = x.courtly(i, j)
	}
	for j-i > 1 && tokens[i].flag&first != 0 && adverb(tokens[i].in(x.text)) && nameable(&tokens[i+1]) {
		i++
	}
	for x.ranked(i, j) {
		i, typ = i+1, Person
	}
	if x.described(i, j) {
		i++
	}
	if (j-i == 2 || j-i == 3 && typ == Person && tokens[i+1].is(gazetteer.Given) && nameable(&tokens[i+2])) && x.opening(i) {
		i++
		if w := x.words.get(tokens[i].hash); typ == Other && w.hints&(inPerson|afterTitle|afterGiven|afterInitial) != 0 {
			typ = Person
		}
	}
	for j-i > 2 && typ == Person && nameable(&tokens[i+1]) && !tokens[i].is(gazetteer.Given|gazetteer.Surname) && (tokens[i].is(gazetteer.TitleWord) && x.officeOf(i) >= 0 || x.fieldWord(&tokens[i]) && x.portfolio(i)) {
		i++ // "Staff" in "Chief of Staff Elena Duarte", "Commerce" in "Minister of Commerce Elena Duarte"
	}
	for j-i > 1 && nameable(&tokens[i+1]) && x.address(&tokens[i]) && !tokens[j-1].is(gazetteer.OrgSuffix) {
		i, typ = i+1, Person
	}
	if j-i > 1 && x.party(i) && nameable(&tokens[i+1]) && (typ == Person || tokens[i+1].is(gazetteer.Given|gazetteer.Male|gazetteer.Female)) && !tokens[j-1].is(gazetteer.OrgHead|gazetteer.OtherHead|gazetteer.PlaceHead) {
		i, typ = i+1, Person
	}
	if j-i > 1 && x.party(j-1) && tokens[j-2].is(gazetteer.Place|gazetteer.PlacePart) && typ != Organization {
		j, typ = j-1, Place
	}
	if j-i == 1 {
		if x.party(i) && !x.at(i, i+1).is(gazetteer.OrgHead) {
			return i, i, typ, 0
		}
		if rest, ok := x.partyState(i); ok {
			if f := x.table.Lookup(gazetteer.Hash(rest)) | x.table.Lookup(gazetteer.Hash(rest+".")); f&gazetteer.Place == 0 {
				return i, i, typ, 0
			}
			return i, j, Place, 2
		}
		if typ != Person && x.holder(i) {
			typ = Person
		}
	}
	if (j-i > 1 || tokens[i].has(lex.Hyphen)) && x.people(i, j) {
		return i, i, typ, 0
	}
	if n := prefix(&tokens[i], x.text); n > 0 && !(j-i > 1 && tokens[i].has(lex.Capital) && tokens[j-1].is(gazetteer.OrgHead)) {
		rest := tokens[i].in(x.text)[n:]
		h := gazetteer.Hash(rest)
		f := x.table.Lookup(h)
		if j-i == 1 {
			switch {
			case f&gazetteer.Demonym != 0:
				return i, i, typ, 0
			case f&gazetteer.Place != 0:
				typ = Place
			case f&gazetteer.Org != 0:
				typ = Organization
			case typ == Other:
				if w := x.words.get(h); w != nil && w.hints&(inPerson|afterTitle|afterGiven|afterInitial) != 0 {
					typ = Person
				}
			}
		}
		return i, j, typ, n
	}
	return i, j, typ, 0
}

// adverb reports whether a word that begins a sentence is no part of a name, whatever
// follows: "Meanwhile Halden Foods fell".
func adverb(w string) bool {
	switch w {
	case "Meanwhile", "However", "Earlier", "Later", "Yesterday", "Today", "Instead", "Separately", "Elsewhere", "Overnight", "Previously", "Asked", "Citing", "Quoting", "Responding", "Joining", "Relevant":
		return true
	}
	return false
}

// opening reports whether token i is a common word at the beginning of a sentence,
// before a word that is a name of the text.
func (x *extractor) opening(i int) bool {
	const names = gazetteer.Given | gazetteer.Surname | gazetteer.Place | gazetteer.PlacePart | gazetteer.PlaceHead | gazetteer.Org | gazetteer.OrgPart | gazetteer.OrgHead | gazetteer.Title | gazetteer.TitleWord | gazetteer.Demonym | gazetteer.Outlet
	t, n := &x.tokens[i], &x.tokens[i+1]
	if t.flag&first == 0 || t.flag&(headline|capsLine) != 0 || !t.is(gazetteer.Common|gazetteer.CommonRare|gazetteer.News|gazetteer.Function) || t.is(names) || t.has(lex.AllCaps) || !nameable(n) {
		return false
	}
	if w := x.words.get(t.hash); w == nil || w.hints&midCapital != 0 {
		return false
	}
	w := x.words.get(n.hash)
	return w != nil && (w.hints&(midCapital|inLower) == midCapital && w.hints&(alone|inPerson|afterTitle|beforeSay) != 0 || n.is(gazetteer.Given) && !n.is(names&^gazetteer.Given&^gazetteer.Surname))
}

// afterOffice returns the token of a given name in the name from i up to j that follows
// an office, i if there is none.
func (x *extractor) afterOffice(i, j int, typ Type) int {
	const heads = gazetteer.OrgHead | gazetteer.OrgSuffix | gazetteer.PlaceHead | gazetteer.OtherHead | gazetteer.Place | gazetteer.Title
	if j-i < 3 || !nameable(&x.tokens[j-1]) || x.tokens[j-1].is(heads) {
		return i
	}
	field := typ != Person && x.officeOf(i) >= 0
	if field && j-i == 3 && nameable(&x.tokens[i+1]) && (x.tokens[i].is(gazetteer.TitleWord) || x.fieldWord(&x.tokens[i]) && x.portfolio(i)) && !x.tokens[i+1].is(heads|gazetteer.TitleWord|gazetteer.Common) {
		return i + 1 // "the Interior Zorb Hallam"
	}
	for k := j - 2; k > i; k-- {
		t := &x.tokens[k]
		p := &x.tokens[k-1]
		if nameable(t) && x.address(p) {
			return k
		}
		if !nameable(t) || !t.is(gazetteer.Given) || t.is(heads|gazetteer.Common) {
			continue
		}
		if nameable(p) && (field || x.party(k-1) || p.is(gazetteer.Title) && !p.is(gazetteer.Given|gazetteer.Surname)) {
			return k
		}
	}
	return i
}

// officeOf returns the token of the office whose field token i is part of:
// "Secretary" for "Homeland" in "Secretary of Homeland Security"; -1 if there is none.
// It looks back maxField tokens.
func (x *extractor) officeOf(i int) int {
	for j := i - 1; j >= 0 && i-j <= maxField; j-- {
		t := x.at(j+1, j)
		if t.kind == lex.Clitic {
			continue
		}
		if t.kind != lex.Word {
			return -1
		}
		w := t.in(x.text)
		if t.has(lex.Capital) {
			office := t.is(gazetteer.Title) || w == "Chief" || w == "Head"
			if n := x.at(j, j+1).in(x.text); (n == "of" || n == "for" || n == "to") && office && !titular(w) {
				return j
			}
			if t.is(gazetteer.Title | gazetteer.Honorific) {
				return -1
			}
			continue
		}
		switch w {
		case "of", "the", "and":
		case "for", "to":
			if p := x.at(j, j-1); !p.is(gazetteer.Title) || !p.has(lex.Capital) {
				return -1
			}
		default:
			return -1
		}
	}
	return -1
}

// maxField bounds the tokens between an office and the name of its holder.
const maxField = 9

// titular reports whether a title before of is part of a name ("Prince of Wales") or
// not an office.
func titular(w string) bool {
	switch w {
	case "King", "Queen", "Prince", "Princess", "Duke", "Duchess", "Earl", "Count", "Countess", "Baron", "Baroness", "Justice", "Author", "Private", "Actor", "Actress", "Singer", "Host":
		return true
	}
	return false
}

// address reports whether t is an abbreviated form of address, which only a person's
// name follows.
func (x *extractor) address(t *token) bool {
	if t.end-t.start > 5 {
		return false
	}
	switch t.in(x.text) {
	case "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Rev.", "Prof.", "Pres.", "Sen.", "Rep.", "Gov.", "Gen.", "Col.", "Lt.", "Capt.", "Sgt.", "Maj.", "Brig.", "Cllr", "Insp", "Supt", "Smt", "Smt.", "Engr", "Engr.", "Mzee", "Alh.":
		return true
	}
	return false
}

// holder reports whether token i, an unlisted word, is somebody in office by what
// follows: "the Kessler administration".
func (x *extractor) holder(i int) bool {
	t := &x.tokens[i]
	if !nameable(t) || t.has(lex.AllCaps) || t.is(gazetteer.Place|gazetteer.Org|gazetteer.OrgHead|gazetteer.PlaceHead|gazetteer.OtherHead|gazetteer.Demonym|gazetteer.Common|gazetteer.Calendar) {
		return false
	}
	if p := x.at(i, i-1); p.end-p.start != 3 || !strings.EqualFold(p.in(x.text), "the") {
		return false
	}
	switch x.at(i, i+1).in(x.text) {
	case "administration", "government", "presidency", "family", "regime", "cabinet":
		return true
	}
	return false
}

// prefix returns the length of a prefix before a name: 4 for "pro-Norland".
func prefix(t *token, text string) int {
	if !t.has(lex.Hyphen) {
		return 0
	}
	w := t.in(text)
	k := strings.IndexByte(w[:min(len(w), 7)], '-')
	if k < 2 || k+1 >= len(w) || w[k+1] < 'A' || w[k+1] > 'Z' {
		return 0
	}
	switch w[:k] {
	case "pro", "Pro", "anti", "Anti", "post", "Post", "pre", "Pre", "non", "Non", "ex", "Ex", "mid", "Mid", "ultra":
		return k + 1
	}
	return 0
}
