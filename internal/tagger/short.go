package tagger

import (
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
)

// A text that names a company in full calls it by the first word after that,
// whatever the words around it are like:
//
//	short/company  "Halden" in a text that has "Halden Motors" or "Halden Corp."
//	short/body     "Halden" of "Halden Institute", which no table knows; a
//	               surname would be that of whoever it is named after
//
// A word after a given name or a title is that of a person. One that has other
// uses, or stands in lower case as well, is no short name.

// maxShort is how many short names of companies are kept for a text.
const maxShort = 64

// notShort are the facts of words that are not what a company is called by.
const notShort = gazetteer.Function | gazetteer.Common | gazetteer.News | gazetteer.Given | gazetteer.Male | gazetteer.Female | gazetteer.Place | gazetteer.Org | gazetteer.Demonym |
	gazetteer.Calendar | gazetteer.Honorific | gazetteer.Title | gazetteer.TitleWord | gazetteer.OrgHead | gazetteer.PlaceHead | gazetteer.OtherHead | gazetteer.Outlet | gazetteer.PersonNoun

// shorten keeps the first word of the organization n, among the tokens from i up
// to j, if the organization may be called so.
func (f *finder) shorten(n *Name, i, j int) {
	for i < j && int(f.tokens[i].start) < n.Span.Start {
		i++
	}
	for j > i && int(f.tokens[j-1].end) > n.Span.End {
		j--
	}
	if j-i < 2 {
		return
	}
	t, z := &f.tokens[i], &f.tokens[j-1]
	if t.is(notShort) || !nameable(t) || t.end-t.start < 4 || len(f.short) == maxShort {
		return
	}
	switch company := z.is(gazetteer.OrgSuffix) || gazetteer.Company(z.in(f.text)); {
	case company:
	case t.facts != 0 || !bodyWord(z.in(f.text)) || adjectival(t.in(f.text)):
		return
	}
	w := f.words.get(t.hash)
	if w == nil || w.hints&(inLower|afterTitle|afterGiven|afterInitial) != 0 || slices.Contains(f.short, t.hash) {
		return
	}
	f.short = append(f.short, t.hash)
}

// shortened makes the names of one word that are short for companies
// organizations.
func (f *finder) shortened() {
	for i := range f.names {
		if n, k := &f.names[i], f.kin[i]; k.alone && n.Type != Organization && n.Title.Empty() && slices.Contains(f.short, k.words) {
			n.Type = Organization
		}
	}
}

// adjectival reports whether w ends as adjectives do: "Liberational Party".
func adjectival(w string) bool {
	for _, end := range [...]string{"al", "an", "ar", "ary", "ed", "ese", "ic", "ish", "ist", "ive"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// bodyWord reports whether w ends the names of bodies that are called by the word
// before it, and not those of universities, courts and councils, which are named
// after places.
func bodyWord(w string) bool {
	switch w {
	case "Alliance", "Campaign", "Club", "Coalition", "Collective", "Foundation", "Institute", "Movement", "Network", "Party", "Project", "Society", "Trust":
		return true
	}
	return false
}
