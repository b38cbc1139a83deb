package lex

import (
	"github.com/newsnorm/newsnorm/span"
)

// Part is the number of bytes up to which readers process a text or block as a whole.
const Part = 1 << 18

// Cut returns where the first part of text[within.Start:within.End] ends if it
// is read in parts of about most bytes, for readers that must not hold all of a
// huge block at once: within.End if it is not larger, else the last end of a
// line or sentence in the part's second half, else the last white space there.
// Where that half holds none, the part goes on to the next place where no word
// or number is cut. Parts are never empty and end on rune boundaries.
func Cut(text string, within span.Span, most int) int {
	if within.Len() <= most || most < 2 {
		return within.End
	}
	bound := within.Start + most
	space := 0
	for i := bound - 1; i >= within.Start+most/2; i-- {
		switch text[i] {
		case '\n', '\r':
			return i + 1
		case ' ', '\t':
			if text[i-1] == '.' || text[i-1] == '!' || text[i-1] == '?' {
				return i + 1
			}
			space = max(space, i+1)
		}
	}
	if space > 0 {
		return space
	}
	for span.InsideRune(text, bound) {
		bound++
	}
	// Do not split a word. Two hyphens or apostrophes in a row are in none.
	joints := 0
	for text = text[:within.End]; bound < len(text) && joints < 2; {
		c, n := class(text, bound)
		if joints++; alnum(c) {
			joints = 0
		} else if c != cHyphen && c != cApos {
			break
		}
		bound += n
	}
	return bound
}
