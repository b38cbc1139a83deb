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
	beforeSide             // an opening mark may follow directly
)

// sides holds the facts about the ASCII characters, followed by those about general
// punctuation, to which the other marks belong.
var sides = func() (t [utf8.RuneSelf + 0x70]uint8) {
	for i := range t {
		r := rune(i)
		if r >= utf8.RuneSelf {
			r += generalPunctuation - utf8.RuneSelf
		}
		t[i] = factsOf(r)
	}
	return
}()

// generalPunctuation is the first character of the block of that name, which
// goes on to U+206F.
const generalPunctuation = 0x2000

// factsOf works out the facts about r.
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

// side returns the place of r in sides, -1 if it has none. Such a character has no
// beforeSide.
func side(r rune) int {
	if r < utf8.RuneSelf {
		return int(r)
	}
	if i := r - generalPunctuation; uint32(i) < uint32(len(sides)-utf8.RuneSelf) {
		return int(utf8.RuneSelf + i)
	}
	return -1
}

func blank(r rune) bool {
	if i := side(r); i >= 0 {
		return sides[i]&blankSide != 0
	}
	return unicode.IsSpace(r)
}

func letter(r rune) bool {
	if i := side(r); i >= 0 {
		return sides[i]&letterSide != 0
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

func opens(r rune) bool {
	i := side(r)
	return i >= 0 && sides[i]&beforeSide != 0
}
