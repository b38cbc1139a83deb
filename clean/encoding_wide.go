package clean

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// units says how a text of UTF-16 or UTF-32 is stored.
type units struct {
	size int  // bytes of a unit: 2 or 4; 0 if the text is something else
	mark int  // bytes of the byte-order mark
	big  bool // the high byte comes first
}

// wideUnits recognizes UTF-16 and UTF-32 by their byte-order mark. Plain ASCII
// after the mark is not taken for ideographs. Without a mark, text is UTF-16 if,
// among at least 16 first bytes, nine in ten of the high bytes are NUL and none of
// the low ones.
func wideUnits(text string) units {
	const probe = 512
	switch {
	case strings.HasPrefix(text, "\xFF\xFE\x00\x00"):
		return units{4, 4, false}
	case strings.HasPrefix(text, "\x00\x00\xFE\xFF"):
		return units{4, 4, true}
	case strings.HasPrefix(text, "\xFF\xFE"), strings.HasPrefix(text, "\xFE\xFF"):
		for _, c := range []byte(text[2:min(len(text), probe)]) {
			if c < ' ' || c >= 0x7F {
				return units{2, 2, text[0] == 0xFE}
			}
		}
		if len(text) == 2 {
			return units{2, 2, text[0] == 0xFE}
		}
		return units{}
	}
	n := min(len(text), probe) &^ 1
	if strings.IndexByte(text[:n], 0) < 0 {
		return units{}
	}
	var nuls [2]int
	for i := range n {
		if text[i] == 0 {
			nuls[i&1]++
		}
	}
	switch {
	case n < 16:
	case nuls[0] == 0 && nuls[1]*20 >= n*9:
		return units{2, 0, false}
	case nuls[1] == 0 && nuls[0]*20 >= n*9:
		return units{2, 0, true}
	}
	return units{}
}

// decode returns the first character of s and its length. It returns U+FFFD for a
// lone surrogate, for a number that is no character and for a truncated unit.
func (u units) decode(s string) (rune, int) {
	if len(s) < u.size {
		return utf8.RuneError, len(s)
	}
	r := u.unit(s)
	if u.size == 4 {
		if !utf8.ValidRune(r) {
			r = utf8.RuneError
		}
		return r, 4
	}
	if utf16.IsSurrogate(r) {
		if len(s) >= 4 {
			if both := utf16.DecodeRune(r, u.unit(s[2:])); both != utf8.RuneError {
				return both, 4
			}
		}
		return utf8.RuneError, 2
	}
	return r, 2
}

// unit returns the first unit of s.
func (u units) unit(s string) rune {
	if u.size == 4 {
		if u.big {
			return rune(s[0])<<24 | rune(s[1])<<16 | rune(s[2])<<8 | rune(s[3])
		}
		return rune(s[3])<<24 | rune(s[2])<<16 | rune(s[1])<<8 | rune(s[0])
	}
	if u.big {
		return rune(s[0])<<8 | rune(s[1])
	}
	return rune(s[1])<<8 | rune(s[0])
}

// wide yields an edit for the mark, and one for each word of text and each stretch
// of white space between words, so that a word of the result maps to its own
// bytes.
func wide(text string, u units, yield func(Edit) bool) {
	rule := "encoding/utf-16"
	if u.size == 4 {
		rule = "encoding/utf-32"
	}
	if u.mark > 0 && !yield(Edit{span.Span{End: u.mark}, "", rule}) {
		return
	}
	var b strings.Builder // for all words; strings that it returned stay valid
	base, start, space := 0, u.mark, false
	for i := u.mark; i < len(text); {
		r, size := u.decode(text[i:])
		if isWhite := r <= ' '; isWhite != space || b.Len()-base > longRun && r < utf8.RuneSelf {
			if b.Len() > base && !yield(Edit{span.Span{Start: start, End: i}, b.String()[base:], rule}) {
				return
			}
			if base, start, space = b.Len(), i, isWhite; base > 2*longRun {
				b.Reset()
				b.Grow(4 * longRun)
				base = 0
			}
		}
		b.WriteRune(r)
		i += size
	}
	if start < len(text) {
		yield(Edit{span.Span{Start: start, End: len(text)}, b.String()[base:], rule})
	}
}
