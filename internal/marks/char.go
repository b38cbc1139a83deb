package marks

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// The kinds of marks.
const (
	none      = iota
	straight  // " ″ '': opens and closes
	left      // “ „ ‟ « `` ‘‘ : shaped to open
	right     // ” » ’’: shaped to close
	tick      // ' ‘ ’ ` ‹ ›: single mark or apostrophe
	lowSingle // ‚: opens a single pair
	tag       // <a href="…">: no marks inside
)

// maxTag is the longest markup tag that is passed over, in bytes.
const maxTag = 400

// markAt returns the kind of the mark at text[i:end] and its size in bytes. For none,
// the size is that of a stretch that certainly has no mark.
func markAt(text string, i, end int) (kind, size int) {
	switch c := text[i]; {
	case c == '"':
		return straight, 1
	case c == '\'':
		if i+1 < end && text[i+1] == '\'' {
			return straight, 2
		}
		return tick, 1
	case c == '`':
		if i+1 < end && text[i+1] == '`' {
			return left, 2
		}
		return tick, 1
	case c == '<':
		if n := tagEnd(text, i, end); n > 0 {
			return tag, n
		}
		return none, 1
	case c < utf8.RuneSelf:
		// The common case: go on to the next byte that matters.
		return none, skipPlain(text, i+1, end) - i
	case c == 0xC2 && i+1 < end:
		switch text[i+1] {
		case 0xAB: // «
			return left, 2
		case 0xBB: // »
			return right, 2
		case 0xB4: // ´
			return tick, 2
		}
		return none, 2
	case c == 0xE2 && i+2 < end && text[i+1] == 0x80:
		switch text[i+2] {
		case 0x9C, 0x9E, 0x9F: // “ „ ‟
			return left, 3
		case 0x9D: // ”
			return right, 3
		case 0x98, 0x99: // ‘ ’
			if strings.HasPrefix(text[i+3:end], text[i:i+3]) {
				return left + int(text[i+2]-0x98), 6 // ‘‘ ’’
			}
			return tick, 3
		case 0x9B, 0xB9, 0xBA: // ‛ ‹ ›
			return tick, 3
		case 0x9A: // ‚
			return lowSingle, 3
		case 0xB3: // ″
			return straight, 3
		}
		return none, 3
	}
	n := 1
	for i+n < end && text[i+n] >= utf8.RuneSelf && text[i+n] != 0xC2 && text[i+n] != 0xE2 {
		n++ // no mark beyond ASCII begins with another byte
	}
	return none, n
}

// plain is true for the ASCII bytes that are no marks and do not begin a tag.
var plain = func() (t [256]bool) {
	for c := range utf8.RuneSelf {
		t[c] = c != '"' && c != '\'' && c != '`' && c != '<'
	}
	return
}()

// May reports whether s may contain a mark. It errs only on the side of yes.
func May(s string) bool {
	for i := range len(s) {
		if c := s[i]; !plain[c] && (c < utf8.RuneSelf || c == 0xC2 || c == 0xE2) {
			return true
		}
	}
	return false
}

// skipPlain returns the first place in text[i:end] that is not plain, or end.
func skipPlain(text string, i, end int) int {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	for i+8 <= end {
		s := text[i : i+8]
		x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		// The lowest high bit set is that of the first byte that is one of the
		// four marks or beyond ASCII: a mark makes its byte 0, and the borrow
		// from subtracting 1 only affects the bytes after it.
		a, b, c, d := x^'"'*ones, x^'\''*ones, x^'`'*ones, x^'<'*ones
		z := ((a-ones)&^a | (b-ones)&^b | (c-ones)&^c | (d-ones)&^d | x) & high
		if z != 0 {
			return i + bits.TrailingZeros64(z)/8
		}
		i += 8
	}
	for i < end && plain[text[i]] {
		i++
	}
	return i
}

// tagEnd returns the size of the markup tag at i, 0 if there is none.
func tagEnd(text string, i, end int) int {
	end = min(end, i+maxTag)
	j := i + 1
	if j < end && text[j] == '/' {
		j++
	}
	if j >= end || !isLetter(text[j]) {
		return 0
	}
	k := strings.IndexAny(text[j:end], "<>\n")
	if k < 0 || text[j+k] != '>' {
		return 0
	}
	return j + k + 1 - i
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }
func isDigit(r rune) bool  { return '0' <= r && r <= '9' }
func isPunct(r rune) bool  { return r == ',' || r == '.' || r == '?' || r == '!' || r == '…' }

// before returns the rune before text[i:], a space at the start of the block.
func before(text string, i, start int) rune {
	if i <= start {
		return ' '
	}
	if c := text[i-1]; c < utf8.RuneSelf {
		return rune(c)
	}
	r, _ := utf8.DecodeLastRuneInString(text[start:i])
	return r
}

// after returns the rune at text[i:], a space at the end of the block.
func after(text string, i, end int) rune {
	if i >= end {
		return ' '
	}
	if c := text[i]; c < utf8.RuneSelf {
		return rune(c)
	}
	r, _ := utf8.DecodeRuneInString(text[i:end])
	return r
}

// lowerNext reports whether a space and a lower-case letter stand at i.
func lowerNext(text string, i, end int) bool {
	return i+1 < end && text[i] == ' ' && 'a' <= text[i+1] && text[i+1] <= 'z'
}

// inches reports whether the mark at i follows feet and inches, as in 5'10".
func inches(text string, i, start int) bool {
	j := i
	for j > start && i-j < 3 && isDigit(rune(text[j-1])) {
		j--
	}
	return j < i && (j > start && text[j-1] == '\'' || strings.HasSuffix(text[start:j], "’") || strings.HasSuffix(text[start:j], "′"))
}

// elided reports whether the word at i is one that is written with an apostrophe in
// front: 'tis, 'em, 'n', '90s.
func elided(text string, i, end int) bool {
	j := i
	for j < end && j-i < 8 && (isLetter(text[j]) || isDigit(rune(text[j]))) {
		j++
	}
	w := text[i:j]
	if len(w) >= 2 && isDigit(rune(w[0])) && isDigit(rune(w[1])) {
		return len(w) == 2 || len(w) == 3 && w[2] == 's'
	}
	switch len(w) {
	case 1:
		// 'n' in rock 'n' roll
		return w == "n" || w == "N"
	case 2, 3, 4, 5:
		if w[0] < 'a' {
			w = string(w[0]+'a'-'A') + w[1:]
		}
		switch w {
		case "tis", "twas", "em", "til", "till", "cause", "bout", "round", "twill", "neath", "cuz", "coz", "burbs", "hood":
			return true
		}
	}
	return false
}

// hasTick reports whether text[i:end] has a single mark that may close a pair.
func hasTick(text string, i, end int) bool {
	start := i
	for i < end {
		kind, n := markAt(text, i, end)
		if kind == tick && i > start && !blank(before(text, i, start)) && !letter(after(text, i+n, end)) {
			return true
		}
		i += n
	}
	return false
}

// trim returns text[start:end] without outer white space.
func trim(text string, start, end int) span.Span {
	for start < end {
		r, n := utf8.DecodeRuneInString(text[start:end])
		if !blank(r) {
			break
		}
		start += n
	}
	for start < end {
		r, n := utf8.DecodeLastRuneInString(text[start:end])
		if !blank(r) {
			break
		}
		end -= n
	}
	return span.Span{Start: start, End: max(start, end)}
}
