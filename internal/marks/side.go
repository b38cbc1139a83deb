package marks

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The facts about the characters on either side of a mark.
const (
	blankSide  = 1 << iota // white space
	letterSide             // a letter or a digit
	beforeSide             // an opening mark may stand right behind it
)

// sides holds the facts about the ASCII characters.
var sides = func() (t [utf8.RuneSelf]uint8) {
	for c := range t {
		t[c] = factsOf(rune(c))
	}
	return
}()

func factsOf(r rune) (facts uint8) {
	if unicode.IsSpace(r) {
		facts |= blankSide
	}
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		facts |= letterSide
	}
	if strings.ContainsRune("([{—–-/'‘:", r) {
		facts |= beforeSide
	}
	return facts
}

// facts returns what is known about r.
func facts(r rune) uint8 {
	if r < utf8.RuneSelf {
		return sides[r]
	}
	return factsOf(r)
}

func blank(r rune) bool  { return facts(r)&blankSide != 0 }
func letter(r rune) bool { return facts(r)&letterSide != 0 }
func opens(r rune) bool  { return facts(r)&beforeSide != 0 }
