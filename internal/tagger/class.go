package tagger

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// shape returns a small number for how a token is written.
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

// The coarse classes of tokens: values of the features of several tokens, so that
// weights have to be learned again where one changes. A token between two lines is
// 0; one that is no word is its kind from 1 on, or its first byte from classSign on.
const (
	lowSay           uint16 = iota + 6 // words in lower case: a verb of speech
	lowPlacePrep                       // a preposition before places
	lowTitle                           // an office
	lowOrgHead                         // what an organization is called
	lowPlaceHead                       // what a place is called
	lowOther                           // any other
	capHonorific                       // words with a capital: "Mr."
	capTitle                           // an office
	capDemonym                         // "Russian"
	capCalendar                        // a month or a day
	capPlaceOrPerson                   // the name of a place that people bear, too
	capPlace                           // of a place
	capOrg                             // of an organization
	capOrgHead                         // the last word of one
	capPlaceHead                       // the last word of a place
	capOtherHead                       // the last word of another thing
	capGiven                           // a given name
	capGivenOrWord                     // one that is a common word
	capWord                            // a common word
	capSurname                         // a surname, or a rare given name
	capAllCaps                         // in capitals
	capDotted                          // an abbreviation
	capOther                           // any other

	classSign   uint16 = 32     // and the first byte of a sign
	lowFunction uint16 = 0x1000 // a small word in lower case, and a part of its hash
)

// classify returns the coarse class of a word. That of other tokens is set
// where they are read.
func (t *token) classify() uint16 {
	const g = gazetteer.Given
	switch {
	case !t.has(lex.Capital):
		switch {
		case t.is(gazetteer.Say):
			return lowSay
		case t.is(gazetteer.PlacePrep):
			return lowPlacePrep
		case t.is(gazetteer.Function):
			return lowFunction + uint16(t.hash&0xfff)
		case t.is(gazetteer.Title):
			return lowTitle
		case t.is(gazetteer.OrgHead):
			return lowOrgHead
		case t.is(gazetteer.PlaceHead):
			return lowPlaceHead
		}
		return lowOther
	case t.is(gazetteer.Honorific):
		return capHonorific
	case t.is(gazetteer.Title):
		return capTitle
	case t.is(gazetteer.Demonym):
		return capDemonym
	case t.is(gazetteer.Calendar):
		return capCalendar
	case t.is(gazetteer.Place) && t.is(gazetteer.Given|gazetteer.Surname):
		return capPlaceOrPerson
	case t.is(gazetteer.Place):
		return capPlace
	case t.is(gazetteer.Org):
		return capOrg
	case t.is(gazetteer.OrgHead | gazetteer.OrgSuffix):
		return capOrgHead
	case t.is(gazetteer.PlaceHead):
		return capPlaceHead
	case t.is(gazetteer.OtherHead):
		return capOtherHead
	case t.is(g) && !t.is(gazetteer.Common|gazetteer.CommonRare):
		return capGiven
	case t.is(g):
		return capGivenOrWord
	case t.is(gazetteer.Common | gazetteer.CommonRare | gazetteer.Function):
		return capWord
	case t.is(gazetteer.Surname | gazetteer.SurnameRare | gazetteer.Male | gazetteer.Female):
		return capSurname
	case t.has(lex.AllCaps):
		return capAllCaps
	case t.has(lex.Dotted):
		return capDotted
	}
	return capOther
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
