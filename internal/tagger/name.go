package tagger

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
)

// name makes the name of the tokens from i up to j, without small words at its
// end and titles at its beginning. It reports false if nothing is left.
func (x *extractor) name(i, j int, typ Type) (Name, bool) {
	tokens := x.tokens
	for j > i && !nameable(&tokens[j-1]) && (tokens[j-1].kind != lex.Number || j-1 == i) {
		j--
	}
	if typ != Person {
		j = x.offTitle(i, j)
		if j == i+1 && tokens[i].is(gazetteer.OrgHead|gazetteer.PlaceHead) && !tokens[i].is(gazetteer.Place) && x.at(i, i+1).is(gazetteer.Given) && nameable(x.at(i, i+1)) && x.officeOf(i) >= 0 {
			return Name{}, false // "Speaker of the House Martin Kessler"
		}
	}
	if typ == Other && x.titled(i, j) {
		typ = Person
	}
	for j-i > 1 && score(&tokens[j-1], x.text) {
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
	if j == i || j == i+1 && tokens[i].is(gazetteer.Demonym|gazetteer.Calendar|gazetteer.Honorific) && !tokens[i].is(gazetteer.Given) {
		return Name{}, false
	}
	t := &tokens[i]
	typ = x.ending(i, j, typ)
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
	n.Listed = x.table.Lookup(h)&(gazetteer.Place|gazetteer.Org) != 0
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

// titled reports whether the name from i up to j is an office and one or two
// words that no list has for anything but a person: "Vice President Hallam".
func (x *extractor) titled(i, j int) bool {
	const things = gazetteer.OrgHead | gazetteer.PlaceHead | gazetteer.OtherHead | gazetteer.OrgSuffix | gazetteer.Place | gazetteer.Org | gazetteer.Demonym | gazetteer.Outlet | gazetteer.Common | gazetteer.Title | gazetteer.TitleWord
	k := i
	for k < j && x.tokens[k].is(gazetteer.TitleWord) && !x.tokens[k].is(gazetteer.Title) {
		k++
	}
	if k == j || !x.tokens[k].is(gazetteer.Title) || titular(x.tokens[k].in(x.text)) {
		return false
	}
	k++
	if k == j || j-k > 2 {
		return false
	}
	for ; k < j; k++ {
		if t := &x.tokens[k]; !nameable(t) || t.is(things) || t.has(lex.AllCaps) {
			return false
		}
	}
	return true
}

// offTitle returns the end of the name from i up to j without an office at its
// end: "US Deputy Ambassador", "French Foreign" before Minister. It is i if
// nothing but the office and a demonym is there.
func (x *extractor) offTitle(i, j int) int {
	end := j
	for end > i && (x.tokens[end-1].is(gazetteer.Title) || x.tokens[end-1].in(x.text) == "Chief") && !x.tokens[end-1].is(gazetteer.Place|gazetteer.Given) && nameable(&x.tokens[end-1]) {
		end--
	}
	if end == j && !x.at(j-1, j).is(gazetteer.Title) {
		return j
	}
	for end > i && x.tokens[end-1].is(gazetteer.TitleWord) && nameable(&x.tokens[end-1]) {
		end--
	}
	switch {
	case end == j:
	case end == i || end == i+1 && x.tokens[i].is(gazetteer.Demonym):
		return i
	case !nameable(&x.tokens[end-1]):
		return j // "Office of the President"
	}
	return end
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

// title returns the title words before token i: "US Secretary of State",
// "Kremlin spokesperson". They hold at least one title or form of address.
func (x *extractor) title(i int) span.Span {
	const words = gazetteer.Title | gazetteer.TitleWord | gazetteer.Honorific | gazetteer.OrgHead | gazetteer.Demonym | gazetteer.Place | gazetteer.Org
	start, seen, from := i, false, i-1
	switch x.at(i, i-1).in(x.text) {
	case "of", "for", "to", "the", "and":
		return span.Span{} // "press secretary for Elena Duarte"
	}
	if k := x.officeOf(i); k >= 0 {
		start, seen, from = k, true, k-1
	}
	for j := from; j >= 0 && from-j < 10; j-- {
		t := x.at(j+1, j)
		if t == &edge {
			break
		}
		if t.kind == lex.Clitic {
			continue
		}
		if t.kind != lex.Word {
			break
		}
		if t.is(words) && (!t.is(gazetteer.Function) || t.has(lex.Capital) && (t.flag&first == 0 || x.at(j, j+1).has(lex.Capital) && !t.is(gazetteer.PlacePrep) && t.in(x.text) != "Under")) {
			start = j
			if t.is(gazetteer.Title | gazetteer.Honorific) {
				seen = true
			} else if !t.has(lex.Capital) && !seen && !t.is(gazetteer.TitleWord) {
				break
			}
			continue
		}
		switch t.in(x.text) {
		case "and":
			if x.at(j+1, j+1).is(gazetteer.Honorific) {
				break
			}
			continue
		case "of", "for", "the":
			continue
		}
		if t.has(lex.Capital) && seen && !t.is(gazetteer.Function) {
			if x.at(j+1, j+1).is(gazetteer.Title) {
				start = j // "Kremlin", "Boeing" before the title
			} else if t.is(gazetteer.OrgPart) && x.at(j+1, j+1).is(gazetteer.OrgHead|gazetteer.OrgPart) {
				start = j // "Central" in "European Central Bank President"
				continue
			}
		}
		break
	}
	if !seen {
		return span.Span{}
	}
	if p := x.at(start, start-1); x.table.Lookup(gazetteer.Join(p.hash, x.tokens[start].hash))&(gazetteer.Place|gazetteer.Org) != 0 {
		start-- // "White House" before the title
	}
	return span.Span{Start: int(x.tokens[start].start), End: int(x.tokens[i-1].end)}
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
