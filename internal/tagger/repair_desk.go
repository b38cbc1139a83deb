package tagger

import (
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// desk splits "HallamNews" and "Hallam24" after a given name, where a page has the
// desk, a date or a count next to the name of an author. It returns the number of
// tokens used up, 0 if token i is not damaged in this way.
func (r *repairer) desk(i int) int {
	t := &r.tokens[i]
	if !t.has(lex.Capital) || i == 0 || t.flag&lineStart != 0 || r.count(t.hash) > 1 {
		return 0
	}
	p := &r.tokens[i-1]
	if i > 1 && p.has(lex.Capital|lex.Dotted) && p.end-p.start == 2 && p.flag&(blockEnd|lineStart) == 0 {
		p = &r.tokens[i-2] // "Anna B. Hallam24"
	}
	if !p.is(gazetteer.Given) || !nameable(p) || p.flag&blockEnd != 0 {
		return 0
	}
	word := t.in(r.text)
	at := r.seam(word)
	if at == 0 {
		return 0
	}
	r.begin(i)
	r.piece(t, t.start, t.start+int32(at), true)
	if k := r.piece(t, t.start+int32(at), t.end, false); '0' <= word[at] && word[at] <= '9' {
		k.kind, k.shape = lex.Number, k.shape&^lex.Capital
		k.class = k.classify()
	} else {
		k.flag |= apart
	}
	return 1
}

// seam returns where a surname ends in word: before digits, or before a capitalized
// common word that is not a name. It is 0 if word is in one piece.
func (r *repairer) seam(word string) int {
	const names = gazetteer.Given | gazetteer.Surname | gazetteer.SurnameRare | gazetteer.Place
	at := strings.IndexFunc(word[1:], func(c rune) bool { return c < 'a' || 'z' < c && c < utf8.RuneSelf }) + 1
	if at < minSurname {
		return 0
	}
	switch c := word[at]; {
	case '0' <= c && c <= '9':
		return at
	case 'A' <= c && c <= 'Z' && len(word)-at >= minDesk:
		switch word[:at] {
		case "Mac", "Fitz", "Van", "Von", "San", "Saint", "Della", "Dell":
			return 0
		}
		if beside(word[at:]) {
			return at
		}
		f := r.table.Lookup(gazetteer.Hash(word[at:]))
		if f&(gazetteer.Common|gazetteer.CommonRare|gazetteer.News|gazetteer.Title|gazetteer.TitleWord|gazetteer.Outlet|gazetteer.Org) != 0 && f&names == 0 {
			return at
		}
	}
	return 0
}

// beside reports whether a word is common next to an author's name, though it may be a
// name or is not listed as a common word.
func beside(w string) bool {
	switch w {
	case "Staff", "Updated", "Published", "Posted", "Follow", "Email", "Share", "Twitter", "Facebook", "Comments":
		return true
	}
	return false
}

const (
	minSurname = 3 // letters before a seam
	minDesk    = 4 // letters after it
)
