package lex

import (
	"sync"
	"unicode"
	"unicode/utf8"
)

// The classes of runes.
const (
	cOther = iota
	cSpace
	cLine
	cLower // any letter that is not upper case, and marks
	cUpper
	cDigit
	cApos
	cMark
	cHyphen
)

var ascii = func() (t [128]uint8) {
	for c := range t {
		switch {
		case c == '\n' || c == '\r':
			t[c] = cLine
		case c <= ' ':
			t[c] = cSpace
		case 'a' <= c && c <= 'z':
			t[c] = cLower
		case 'A' <= c && c <= 'Z':
			t[c] = cUpper
		case '0' <= c && c <= '9':
			t[c] = cDigit
		case c == '\'':
			t[c] = cApos
		case c == '"' || c == '`':
			t[c] = cMark
		case c == '-':
			t[c] = cHyphen
		}
	}
	return
}()

// class returns the class of the rune at text[i:] and its length in bytes.
func class(text string, i int) (uint8, int) {
	if c := text[i]; c < utf8.RuneSelf {
		return ascii[c], 1
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	switch {
	case r == '’' || r == '‘':
		return cApos, n
	case uint32(r) < classed:
		return classes()[r], n
	}
	return classOf(r), n
}

// classOf is class for a rune that is not in the table.
func classOf(r rune) uint8 {
	switch {
	case unicode.IsUpper(r) || unicode.IsTitle(r):
		return cUpper
	case unicode.IsLetter(r) || unicode.Is(unicode.M, r):
		return cLower
	case unicode.IsDigit(r):
		return cDigit
	case unicode.IsSpace(r):
		return cSpace
	}
	return cOther
}

// classed is the number of runes in the table: those of the first two planes, which
// hold all living scripts and emoji.
const classed = 0x20000

// classes returns the table of the classes of runes. Package unicode would need up to
// five searches for a rune.
var classes = sync.OnceValue(func() *[classed]uint8 {
	t := new([classed]uint8)
	for _, x := range []struct {
		runes *unicode.RangeTable
		class uint8
	}{
		{unicode.White_Space, cSpace}, {unicode.Nd, cDigit}, {unicode.M, cLower}, {unicode.L, cLower}, {unicode.Lt, cUpper}, {unicode.Lu, cUpper},
	} {
		for _, r := range x.runes.R16 {
			for c := uint32(r.Lo); c <= uint32(r.Hi); c += uint32(r.Stride) {
				t[c] = x.class
			}
		}
		for _, r := range x.runes.R32 {
			for c := r.Lo; c <= min(r.Hi, classed-1); c += r.Stride {
				t[c] = x.class
			}
		}
	}
	for class, runes := range map[uint8]string{
		cApos:   "’‘",
		cMark:   "“”„‟«»‹›‚″",
		cHyphen: "‐‑",
		cLine:   "\u2028\u2029\u0085",
		cSpace:  "\u200b\u2060\ufeff",
		cLower:  "\u200c\u200d\u00ad",
	} {
		for _, r := range runes {
			t[r] = class
		}
	}
	return t
})

func letter(c uint8) bool { return c == cLower || c == cUpper }
func alnum(c uint8) bool  { return c == cLower || c == cUpper || c == cDigit }
