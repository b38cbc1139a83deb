package tagger

import (
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
)

// titled reports whether the name from i up to j is an office and one or two words
// that no list knows as anything but a person: "Vice President Hallam".
func (x *extractor) titled(i, j int) bool {
	const things = gazetteer.OrgHead | gazetteer.PlaceHead | gazetteer.OtherHead | gazetteer.OrgSuffix | gazetteer.Place | gazetteer.Org | gazetteer.Demonym | gazetteer.Outlet | gazetteer.Common | gazetteer.Title | gazetteer.TitleWord
	k := i
	for k < j && x.tokens[k].is(gazetteer.TitleWord) && !x.tokens[k].is(gazetteer.Title) {
		k++
	}
	switch {
	case k == j:
		return false
	case x.tokens[k].is(gazetteer.Title) && !titular(x.tokens[k].in(x.text)):
		k++
	case k == i || x.tokens[k-1].in(x.text) != "Chief": // "Chief Musa Ade", who heads a town
		return false
	}
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

// body reports whether t is the last word of the name of an organization, which
// the word before it is part of.
func body(t *token, text string) bool {
	return t.has(lex.Capital) && t.is(gazetteer.OrgHead) && !t.is(gazetteer.Title|gazetteer.TitleWord|gazetteer.Given|gazetteer.Place|gazetteer.Org) || t.has(lex.Capital) && gazetteer.Company(t.in(text))
}

// offTitle returns the end of the name from i up to j without an office at its end:
// "US Deputy Ambassador", "French Foreign" before Minister. It is i if there is only
// the office and a demonym.
func (x *extractor) offTitle(i, j int) int {
	end := j
	if n := x.at(j-1, j); end > i && x.tokens[end-1].is(gazetteer.Honorific) && !x.tokens[end-1].is(gazetteer.Given|gazetteer.Surname|gazetteer.PlaceHead) && nameable(n) {
		end-- // "Shri" before a name
	}
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
		for end > i && x.at(j-1, j).is(gazetteer.Title) && nameable(x.at(j-1, j)) && roleWord(x.tokens[end-1].in(x.text)) {
			end--
		}
	case j-i > 2 && end > i && x.table.Lookup(x.joined(i, j))&gazetteer.Org != 0:
		return j // "Health and Safety Executive"
	case end == i || end == i+1 && x.tokens[i].is(gazetteer.Demonym):
		return i
	case !nameable(&x.tokens[end-1]):
		return j // "Office of the President"
	}
	return end
}

// title returns the title words before token i: "US Secretary of State",
// "Kremlin spokesperson". They hold at least one title or form of address.
func (x *extractor) title(i int) span.Span {
	const words = gazetteer.Title | gazetteer.TitleWord | gazetteer.Honorific | gazetteer.OrgHead | gazetteer.Demonym | gazetteer.Place | gazetteer.Org
	start, seen, from := i, false, i-1
	switch p := x.at(i, i-1); p.in(x.text) {
	case "of", "for", "to", "the", "and":
		return span.Span{} // "press secretary for Elena Duarte"
	default:
		if p.kind == lex.Clitic {
			return span.Span{} // "activist group Halden's Elena Duarte"
		}
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
			if k := x.retired(j); k < j && x.at(j, k+1) != &edge && x.tokens[k].is(gazetteer.Title|gazetteer.Honorific|gazetteer.TitleWord) {
				j = k + 1
				continue // "Col (retd)"
			}
			break
		}
		if start == i && t.has(lex.Capital) && x.deputy(t) {
			start, seen = j, true
			continue
		}
		if t.is(gazetteer.PersonNoun) && start == i && (!t.has(lex.Capital) || t.flag&first != 0) || t.has(lex.Capital) && (rank(t.in(x.text)) || start == i && t.flag&first != 0 && t.has(lex.Hyphen) && x.motherOf(t)) {
			start, seen = j, true
			continue
		}
		if start == i && courtly(t.in(x.text)) || start == j+1 && start < i && t.in(x.text) == "Tan" {
			start = j // "Datuk Seri", "Opposition leader Begum"
			continue
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
				if p := x.at(j, j-1); p.is(gazetteer.TitleWord) && p.has(lex.Capital) && !p.is(gazetteer.Common) || p.in(x.text) == "Chief" {
					start-- // "Chief" in "Chief Financial Officer", "Parliamentary" before "Affairs Minister"
				}
			} else if t.is(gazetteer.OrgPart) && x.at(j+1, j+1).is(gazetteer.OrgHead|gazetteer.OrgPart) || start == j+1 && t.flag&(headline|capsLine) == 0 && body(&x.tokens[start], x.text) {
				start = j // "Central" in "European Central Bank President", "Halden" in "Halden Motors chairman"
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
