package entity

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/reading"
)

// The lists of this file are common knowledge of English grammar, written for
// this project.

// A pronoun holds the facts of a personal pronoun.
type pronoun struct {
	gender byte // 'm', 'f', 'p' for they
	form   byte // 's' subject, 'o' object, 'p' possessive, 'r' reflexive
}

// pronounOf returns the facts of a personal pronoun of the third person. It
// takes the word as written, first letter in either case.
func pronounOf(w string) (p pronoun, ok bool) {
	if len(w) < 2 || len(w) > 10 {
		return p, false
	}
	switch w[0] {
	case 'h', 'H':
		switch w[1:] {
		case "e":
			return pronoun{'m', 's'}, true
		case "im":
			return pronoun{'m', 'o'}, true
		case "is":
			return pronoun{'m', 'p'}, true
		case "imself":
			return pronoun{'m', 'r'}, true
		case "er":
			return pronoun{'f', 'p'}, true
		case "ers":
			return pronoun{'f', 'p'}, true
		case "erself":
			return pronoun{'f', 'r'}, true
		}
	case 's', 'S':
		if w[1:] == "he" {
			return pronoun{'f', 's'}, true
		}
	case 't', 'T':
		switch w[1:] {
		case "hey":
			return pronoun{'p', 's'}, true
		case "hem":
			return pronoun{'p', 'o'}, true
		case "heir", "heirs":
			return pronoun{'p', 'p'}, true
		case "hemselves":
			return pronoun{'p', 'r'}, true
		}
	}
	return p, false
}

// shortened returns the length of the pronoun in a contraction such as
// "they're", 0 if w has no apostrophe in such a place.
func shortened(w string) int {
	if w == "" || w[0]|0x20 != 'h' && w[0]|0x20 != 's' && w[0]|0x20 != 't' {
		return 0
	}
	for n := 2; n < len(w) && n <= 4; n++ {
		if c := w[n]; c == '\'' || c == 0xe2 && strings.HasPrefix(w[n:], "’") {
			return n
		}
	}
	return 0
}

// askWords has the finder of names note the class of each word that it reads.
var askWords = &reading.Question{Of: tell}

// tell returns the class of the word text[start:end] of a sentence. Roles and
// titles do not depend on case; a hyphenated word has the role of its last part.
func tell(text string, start, end int32) uint16 {
	words := classes()
	raw := words.raw(text, start, end)
	c := raw&(roleWord|isTitle) | words.word(text, start, end)&^(roleWord|isTitle)
	if raw&verbLike != 0 {
		c |= stopWord
	}
	c |= toldWord | theOrPronoun(text[start:end])
	if c&(theWord|pronounWord|personWord) != 0 {
		c |= seenWord
	}
	if bodyNoun(text[start:end]) != 0 {
		c |= kindWord
	}
	return uint16(c)
}

// theOrPronoun returns theWord, pronounWord or, for all other words, 0.
func theOrPronoun(w string) class {
	switch w[0] | 0x20 {
	case 'h', 's', 't':
		if len(w) == 3 && w[1:] == "he" && w[0]|0x20 == 't' {
			return theWord
		}
		if n := shortened(w); n > 0 {
			w = w[:n] // "they" of "they're"
		}
		if _, ok := pronounOf(w); ok {
			return pronounWord
		}
	}
	return 0
}

// personNoun returns 'm', 'f' or 'u' for a noun for a person, 0 for any other word.
// After "the man", a pronoun does not refer to a name.
func (c class) personNoun() byte {
	switch {
	case c&manWord != 0:
		return 'm'
	case c&womanWord != 0:
		return 'f'
	case c&someoneWord != 0:
		return 'u'
	}
	return 0
}

const (
	male    = " man boy father son brother uncle husband grandfather nephew gentleman policeman fireman spokesman businessman fisherman grandson widower boyfriend "
	female  = " woman girl mother daughter sister aunt wife grandmother niece lady policewoman spokeswoman businesswoman actress granddaughter widow girlfriend "
	someone = " suspect victim driver teenager resident witness farmer student child baby toddler gunman attacker passenger patient employee worker neighbor neighbour friend colleague voter " +
		"protester refugee migrant customer owner defendant plaintiff inmate prisoner official spokesperson person individual shooter assailant pensioner tourist hunter "
)

// reportVerbs are verbs of speech in the forms that occur next to a speaker's name.
const reportVerbs = " said says say told tells added adds noted notes stressed stresses warned warns argued argues insisted insists claimed claims stated states explained explains wrote writes asked asks " +
	"replied announced announces declared declares emphasised emphasized urged urges continued recalled recalls admitted acknowledged believes believed thinks thought vowed promised tweeted "

// phraseEnds end a noun phrase.
const phraseEnds = " is was are were has had have will would could should can may might and or but in on at by with from as that who which whom whose to after before when while because of for if not also then "
