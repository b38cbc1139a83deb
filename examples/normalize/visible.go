package main

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// oneLine returns the beginning of s with one space for each stretch of white
// space.
func oneLine(s string) string {
	if end := 1000; len(s) > end {
		for span.InsideRune(s, end) {
			end--
		}
		s = s[:end]
	}
	return strings.Join(strings.Fields(s), " ")
}

// shorten cuts s to at most n runes, with an ellipsis where it cut, and makes
// it fit to be shown.
func shorten(s string, n int) string {
	count := 0
	for i := range s {
		if count++; count > n {
			return visible(s[:i]) + "…"
		}
	}
	return visible(s)
}

// maxMarks is how many combining marks of one letter are shown. More would be
// drawn over the lines around it.
const maxMarks = 8

// visible replaces what a page or a terminal cannot show: bytes that are not
// UTF-8, control characters (by the pictures of U+2400), characters that turn
// the direction of the text around them, and heaps of combining marks.
func visible(s string) string {
	if printable(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	marks := 0 // in a row
	for i, r := range s {
		if !unicode.Is(unicode.Mn, r) {
			marks = 0
		} else if marks++; marks > maxMarks {
			if marks == maxMarks+1 {
				b.WriteString("‹…›")
			}
			continue
		}
		switch {
		case r == utf8.RuneError:
			if _, size := utf8.DecodeRuneInString(s[i:]); size == 1 {
				fmt.Fprintf(&b, "‹%02X›", s[i])
			} else {
				b.WriteRune(r)
			}
		case r < ' ' && r != '\n' && r != '\t':
			b.WriteRune(0x2400 + r)
		case r == 0x7f:
			b.WriteRune(0x2421)
		case r >= 0x80 && r < 0xa0, r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0x200e, r == 0x200f, r == 0x061c:
			fmt.Fprintf(&b, "‹U+%04X›", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// printable reports whether s is ASCII without control characters.
func printable(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' && s[i] != '\n' && s[i] != '\t' || s[i] >= 0x7f {
			return false
		}
	}
	return true
}
