package tagger

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// shape is a small number for the look of a token.
func (x *extractor) shape(t *token) uint32 {
	switch {
	case t == &edge:
		return 0
	case t.kind == lex.Punct:
		return 128 + uint32(x.text[t.start])
	case t.kind != lex.Word:
		return 1 + uint32(t.kind)
	}
	v := uint32(8)
	if t.has(lex.Capital) {
		v |= 1
	}
	if t.has(lex.AllCaps) {
		v |= 2
	}
	if t.shape&(lex.Inner|lex.Hyphen) != 0 {
		v |= 4
	}
	if t.shape&lex.Dotted != 0 {
		v |= 16
	}
	if t.shape&lex.Digit != 0 {
		v |= 32
	}
	if t.has(lex.Hyphen | lex.Capital) {
		if w := t.in(x.text); len(w) <= maxGlue {
			if c := w[strings.LastIndexByte(w, '-')+1:]; c != "" && 'a' <= c[0] && c[0] <= 'z' {
				v |= 64 // "Jae-yong"
			}
		}
	}
	return v
}

// classify returns the coarse class of a word. That of other tokens is set
// where they are read; that of the edge is 0.
func (t *token) classify() uint16 {
	const g = gazetteer.Given
	switch {
	case !t.has(lex.Capital):
		switch {
		case t.is(gazetteer.Say):
			return 6
		case t.is(gazetteer.PlacePrep):
			return 7
		case t.is(gazetteer.Function):
			return 0x1000 + uint16(t.hash&0xfff)
		case t.is(gazetteer.Title):
			return 8
		case t.is(gazetteer.OrgHead):
			return 9
		case t.is(gazetteer.PlaceHead):
			return 10
		}
		return 11
	case t.is(gazetteer.Honorific):
		return 12
	case t.is(gazetteer.Title):
		return 13
	case t.is(gazetteer.Demonym):
		return 14
	case t.is(gazetteer.Calendar):
		return 15
	case t.is(gazetteer.Place) && t.is(gazetteer.Given|gazetteer.Surname):
		return 16
	case t.is(gazetteer.Place):
		return 17
	case t.is(gazetteer.Org):
		return 18
	case t.is(gazetteer.OrgHead | gazetteer.OrgSuffix):
		return 19
	case t.is(gazetteer.PlaceHead):
		return 20
	case t.is(gazetteer.OtherHead):
		return 21
	case t.is(g) && !t.is(gazetteer.Common|gazetteer.CommonRare):
		return 22
	case t.is(g):
		return 23
	case t.is(gazetteer.Common | gazetteer.CommonRare | gazetteer.Function):
		return 24
	case t.is(gazetteer.Surname | gazetteer.SurnameRare | gazetteer.Male | gazetteer.Female):
		return 25
	case t.has(lex.AllCaps):
		return 26
	case t.has(lex.Dotted):
		return 27
	}
	return 28
}

// lowered returns the hash of the bytes of a word, ASCII folded.
func lowered(s string) uint32 {
	var h uint32
	for i := 0; i < len(s); i++ {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		h = h*257 + uint32(c)
	}
	return h
}
