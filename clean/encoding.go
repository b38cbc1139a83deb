package clean

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// Encoding returns the cleaner that makes any bytes valid UTF-8. Its rules:
//
//	encoding/utf-16        UTF-16 with a byte-order mark, or without one if every other byte is NUL; one edit per word
//	encoding/utf-32        UTF-32 with a byte-order mark
//	encoding/windows-1252  a byte that is a letter or a mark in Windows-1252, where such a one can stand
//	encoding/cesu          a character written as two surrogates of three bytes each (CESU-8)
//	encoding/invalid       other bytes: U+FFFD for each maximal part of a character
//
// Windows-1252 is recognized run by run, not for the whole text, because archives
// join pieces of different encodings. A byte is taken for a letter next to an
// ASCII letter, and for a mark unless there are letters on both sides of it; the
// remains of a truncated character are taken for neither. The tables are those of
// the WHATWG Encoding Standard, the maximal parts those of the Unicode Standard,
// section 3.9.
func Encoding() Cleaner { return encoder }

var encoder = &builtin{"encoding", hasInvalid, encoding}

// encoding yields the edits of Encoding.
func encoding(text string, yield func(Edit) bool) {
	if u := wideUnits(text); u.size > 0 {
		wide(text, u, yield)
		return
	}
	decode(text, edges{' ', ' '}, yield)
}

// edges are the bytes before and after a text, blanks where there are none.
type edges struct{ before, after byte }

// decode yields the edits for a text that is not UTF-16 or UTF-32, or for a
// stretch of one that begins and ends between characters; at says what stands
// around it.
func decode(text string, at edges, yield func(Edit) bool) {
	for i := 0; i < len(text); {
		for i+8 <= len(text) {
			if w := load(text, i) & highs; w != 0 {
				i += bits.TrailingZeros64(w) >> 3
				break
			}
			i += 8
		}
		if strings.HasPrefix(text[i:], "\xE2\x80") && i+2 < len(text) && text[i+2]>>6 == 2 {
			i += 3 // quotation marks and dashes, which all news has
			continue
		}
		r, size := runeAt(text, i)
		if r != utf8.RuneError || size != 1 {
			i += max(size, 1)
			continue
		}
		end := invalidRun(text, i)
		if !badRun(text, i, end, at, yield) {
			return
		}
		i = end
	}
}

// invalidRun returns the end of the run of bytes at i that are not UTF-8.
func invalidRun(text string, i int) int {
	for i < len(text) && text[i] >= utf8.RuneSelf {
		if r, size := runeAt(text, i); r != utf8.RuneError || size != 1 {
			break
		}
		i++
	}
	return i
}

// longRun is the greatest number of bad bytes that one edit covers.
const longRun = 4096

// badRun yields the edits for the run text[start:end] of bytes that are not
// UTF-8.
func badRun(text string, start, end int, at edges, yield func(Edit) bool) bool {
	if latin(text, start, end, at) {
		now := runeString(latinRune(text[start]))
		for _, c := range []byte(text[start+1 : end]) {
			now += runeString(latinRune(c))
		}
		return yield(Edit{span.Span{Start: start, End: end}, now, "encoding/windows-1252"})
	}
	if part(text[start:end]) == end-start && cesu(text[start:end]) == 0 {
		return yield(Edit{span.Span{Start: start, End: end}, "\uFFFD", "encoding/invalid"})
	}
	for start < end {
		var b strings.Builder // of CESU-8
		i, n, rule := start, 0, "encoding/invalid"
		if r := cesu(text[start:end]); r != 0 {
			rule = "encoding/cesu"
		}
		for i < end && i-start < longRun {
			r := cesu(text[i:end])
			if (r != 0) != (rule == "encoding/cesu") {
				break
			}
			if r != 0 {
				b.WriteRune(r)
				i += 6
				continue
			}
			n++
			i += part(text[i:end])
		}
		now := b.String()
		if n > 0 {
			now = replacements(n)
		}
		if !yield(Edit{span.Span{Start: start, End: i}, now, rule}) {
			return false
		}
		start = i
	}
	return true
}

// replacements returns U+FFFD, n times.
func replacements(n int) string {
	const some = "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"
	if size := n * len("\uFFFD"); size <= len(some) {
		return some[:size]
	}
	return strings.Repeat("\uFFFD", n)
}

// part returns the length of the maximal part of a character, or of the lone
// surrogate, at the start of the bad bytes s.
func part(s string) int {
	at := func(i int) byte {
		if i < len(s) {
			return s[i]
		}
		return 0
	}
	more := func(i, n int) int { // i bytes and up to n continuation bytes
		for ; n > 0 && at(i)>>6 == 2; n-- {
			i++
		}
		return i
	}
	b := at(1)
	switch c := s[0]; {
	case c == 0xE0 && 0xA0 <= b && b < 0xC0, 0xE1 <= c && c < 0xF0 && b>>6 == 2 && c != 0xED, c == 0xED && b>>5 == 4:
		return 2
	case c == 0xED && b>>5 == 5 && at(2)>>6 == 2: // a surrogate
		return 3
	case c == 0xF0 && 0x90 <= b && b < 0xC0, 0xF1 <= c && c < 0xF4 && b>>6 == 2, c == 0xF4 && b>>4 == 8:
		return more(2, 1)
	}
	return 1
}

// cesu returns the character that two surrogates at the start of s encode, 0 if
// there are none.
func cesu(s string) rune {
	if len(s) < 6 || s[0] != 0xED || s[1]>>4 != 0xA || s[2]>>6 != 2 || s[3] != 0xED || s[4]>>4 != 0xB || s[5]>>6 != 2 {
		return 0
	}
	return 0x10000 + (tenBits(s[1], s[2])<<10 | tenBits(s[4], s[5]))
}

// latinRune returns the character that c, a byte beyond ASCII, is in Windows-1252,
// 0 if it is none.
func latinRune(c byte) rune {
	if c < 0xA0 {
		return c1[c-0x80]
	}
	return rune(c)
}

// latinMarks are the marks of Windows-1252 that stand anywhere: … ‘ ’ – — and the
// no-break space.
const latinMarks = "\x85\x91\x92\x96\x97\xA0"

// latinRare are signs of Windows-1252 that news hardly has, so that such a byte is
// more likely the rest of something else: ‚ ƒ † ‡ ˆ ‰ ‹ ˜ ¤ ¦ ¨ ¬ ¯ ¸.
const latinRare = "\x82\x83\x86\x87\x88\x89\x8B\x98\xA4\xA6\xA8\xAC\xAF\xB8"

// latinLetter reports whether c is a letter of Windows-1252 beyond ASCII.
func latinLetter(c byte) bool {
	switch c {
	case 0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F: // Š Œ Ž š œ ž Ÿ
		return true
	}
	return c >= 0xC0 && c != 0xD7 && c != 0xF7 // × and ÷
}

// latin reports whether the bad bytes text[start:end] are plausible Windows-1252:
// up to four letters that touch an ASCII letter of their case, or a mark or two
// where marks stand.
func latin(text string, start, end int, at edges) bool {
	if run := text[start:end]; len(run) > 4 || strings.HasPrefix(run, "\xFF\xFE") || strings.HasPrefix(run, "\xFE\xFF") {
		return false
	}
	before, after := at.before, at.after
	if start > 0 {
		before = text[start-1]
	}
	if end < len(text) {
		after = text[end]
	}
	letters := isAlpha(rune(before)) || isAlpha(rune(after))
	inside := isAlpha(rune(before)) && isAlpha(rune(after))
	for i := start; i < end; i++ {
		c := text[i]
		switch {
		case latinLetter(c):
			lower := c >= 0xDF || 0x9A <= c && c < 0x9F
			if !lower && (isLower(rune(before)) || isLower(rune(after)) && i > start) {
				return false
			}
			if !letters && !(end-start == 1 && before <= ' ' && after <= ' ') {
				return false
			}
			// The first byte of a cut character, not a letter: É before t is right, Ã is not.
			if (c == 0xC2 || c == 0xC3) && isLower(rune(after)) {
				return false
			}
		case strings.IndexByte(latinMarks, c) >= 0:
		case c == 0x93 || c == 0x94: // “ ”
			if inside && end-start == 1 {
				return false
			}
		case latinRune(c) == 0 || end-start > 2 || inside:
			return false
		case c == 0x80 || c == 0xA2 || c == 0xA3 || c == 0xA5: // € ¢ £ ¥
			if end-start > 1 || !(after <= ' ' || '0' <= after && after <= '9' || '0' <= before && before <= '9') {
				return false
			}
		case strings.IndexByte(latinRare, c) >= 0:
			return false
		}
		// What is left of a longer character begins as one; but é” may end a word.
		if i == start && end-start > 1 && c >= 0xC2 && c < 0xF5 && text[i+1] < 0xC0 &&
			!(c >= 0xDF && isLower(rune(before)) && strings.IndexByte("\x85\x92\x94\x96\x97\xA0\xBB", text[i+1]) >= 0) {
			return false
		}
	}
	return true
}
