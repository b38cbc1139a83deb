package clean

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/width"

	"github.com/newsnorm/newsnorm/span"
)

// The cleaners of this file are in no preset, because what they change may be
// intended.

// Ligatures returns the cleaner that spells out typographic ligatures, "ﬁ" as
// "fi", and the letter pairs of old character sets, "Ĳ" as "IJ". Its rule is
// fold/ligature. "æ" and "œ" are letters and stay.
func Ligatures() Cleaner {
	return &builtin{"ligatures", hasNonASCII, func(text string, yield func(Edit) bool) {
		folded(text, "fold/ligature", ligature, yield)
	}}
}

// ligature returns the letters that r joins, "" if it is no ligature.
func ligature(r rune) string {
	switch r {
	case 'Ĳ':
		return "IJ"
	case 'ĳ':
		return "ij"
	case 'ŉ':
		return "'n"
	case 'Ǆ':
		return "DŽ"
	case 'ǅ':
		return "Dž"
	case 'ǆ':
		return "dž"
	case 'Ǉ':
		return "LJ"
	case 'ǈ':
		return "Lj"
	case 'ǉ':
		return "lj"
	case 'Ǌ':
		return "NJ"
	case 'ǋ':
		return "Nj"
	case 'ǌ':
		return "nj"
	case 'ﬀ':
		return "ff"
	case 'ﬁ':
		return "fi"
	case 'ﬂ':
		return "fl"
	case 'ﬃ':
		return "ffi"
	case 'ﬄ':
		return "ffl"
	case 'ﬅ', 'ﬆ':
		return "st"
	}
	return ""
}

// FullWidth returns the cleaner that replaces full-width and half-width forms of
// East Asian typography by the usual characters: "ＡＢＣ，１" becomes "ABC,1". Its
// rule is fold/width. The forms are those of Unicode Standard Annex 11, from
// package width of golang.org/x/text.
func FullWidth() Cleaner {
	return &builtin{"full-width", hasNonASCII, func(text string, yield func(Edit) bool) {
		folded(text, "fold/width", usualWidth, yield)
	}}
}

// usualWidth returns the usual form of r, "" if r is that itself.
func usualWidth(r rune) string {
	if r != 0x3000 && (r < 0xFF01 || r > 0xFFEE) {
		return ""
	}
	if f := width.LookupRune(r).Folded(); f != 0 {
		return string(f)
	}
	return ""
}

// folded yields an edit for each run of characters for which fold returns
// another spelling.
func folded(text, rule string, fold func(rune) string, yield func(Edit) bool) {
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		var b strings.Builder
		start := i
		for i < len(text) {
			r, size := utf8.DecodeRuneInString(text[i:])
			f := fold(r)
			if f == "" {
				if i == start {
					i += size
				}
				break
			}
			b.WriteString(f)
			i += size
		}
		if b.Len() > 0 && !yield(Edit{span.Span{Start: start, End: i}, b.String(), rule}) {
			return
		}
	}
}

// Escapes returns the cleaner for text that was cut out of a JSON or JavaScript
// string: "\u2019" becomes "’", "\"" a quotation mark, "\n" a line break. Other
// backslashes stay. Its rules are escape/unicode and escape/char.
func Escapes() Cleaner { return &builtin{"escapes", hasText, escapes} }

// escapes yields the edits of Escapes.
func escapes(text string, yield func(Edit) bool) {
	for i := 0; ; {
		at := strings.IndexByte(text[i:], '\\')
		if at < 0 {
			return
		}
		i += at
		r, n := escaped(text[i:])
		if n == 0 {
			i++
			continue
		}
		rule := "escape/char"
		if n > 2 {
			rule = "escape/unicode"
		}
		if !yield(Edit{span.Span{Start: i, End: i + n}, string(r), rule}) {
			return
		}
		i += n
	}
}

// escaped decodes the escape at the start of s, which is a backslash. n is its
// length, 0 if it is none.
func escaped(s string) (r rune, n int) {
	if len(s) < 2 {
		return 0, 0
	}
	switch s[1] {
	case '"', '\'', '/', '\\':
		return rune(s[1]), 2
	case 'n', 'r':
		return '\n', 2
	case 't':
		return '\t', 2
	case 'u':
		if r = unit(s); r < 0 {
			return 0, 0
		}
		if !utf16.IsSurrogate(r) {
			return r, 6
		}
		if low := unit(s[6:]); low >= 0 {
			if both := utf16.DecodeRune(r, low); both != utf8.RuneError {
				return both, 12
			}
		}
		return utf8.RuneError, 6
	}
	return 0, 0
}

// unit returns the number in the escape \uXXXX at the start of s, -1 if there is
// none.
func unit(s string) rune {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return -1
	}
	n, err := strconv.ParseUint(s[2:6], 16, 32)
	if err != nil {
		return -1
	}
	return rune(n)
}
