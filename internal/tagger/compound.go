package tagger

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// compound returns where the name in a word like "Iran-backed" ends, and whether it is
// a demonym; 0 if t is not such a word.
func (s *scanner) compound(t *token) (end int, demonym bool) {
	if t.shape&lex.Hyphen == 0 {
		return 0, false
	}
	word := t.in(s.text)
	k := strings.LastIndexByte(word, '-')
	if k < 2 || len(word)-k > 16 || len(word) > maxGlue || !joinable(word[k+1:]) {
		return 0, false
	}
	return int(t.start) + k, s.table.Lookup(gazetteer.Hash(word[:k]))&gazetteer.Demonym != 0
}

// joinable reports whether a hyphen joins the word w to names to make an adjective of
// both, as it does with participles: "Iran-backed", "Oslo-style". Given names are
// joined so as well, but short: "Ka-shing".
func joinable(w string) bool {
	if w == "" || w[0] < 'a' || w[0] > 'z' {
		return false
	}
	switch w {
	case "led", "made", "born", "style", "era", "wide", "held", "run", "friendly", "like", "only", "area", "bound", "built", "driven", "bred", "centric", "free", "esque", "level",
		"member", "grown", "sized", "owned":
		return true
	}
	if n := len(w); !(n > 4 && strings.HasSuffix(w, "ed") || n > 5 && strings.HasSuffix(w, "ing")) {
		return false
	}
	return gazetteer.Lookup(gazetteer.Hash(w))&(gazetteer.Given|gazetteer.Male|gazetteer.Female|gazetteer.Surname) == 0
}

// listedHead reports whether t is an adjective made of a listed place: "Oslo-based".
func (s *scanner) listedHead(t *token) bool {
	head, demonym := s.compound(t)
	return head > 0 && !demonym && t.flag&(headline|capsLine) == 0 && s.table.Lookup(gazetteer.Hash(s.text[t.start:head]))&(gazetteer.Place|gazetteer.Common|gazetteer.Given) == gazetteer.Place
}
