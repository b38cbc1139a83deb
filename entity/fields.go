package entity

import (
	"unicode"
	"unicode/utf8"
)

// cutField returns the first word of s, cut at white space as
// [strings.FieldsSeq] does, and what follows it. The word is empty if there is
// none.
func cutField(s string) (word, rest string) {
	start := -1
	for i := 0; i < len(s); {
		c, n := s[i], 1
		blank := c == ' ' || '\t' <= c && c <= '\r'
		if c >= utf8.RuneSelf {
			var r rune
			r, n = utf8.DecodeRuneInString(s[i:])
			blank = unicode.IsSpace(r)
		}
		if blank && start >= 0 {
			return s[start:i], s[i+n:]
		}
		if !blank && start < 0 {
			start = i
		}
		i += n
	}
	if start < 0 {
		return "", ""
	}
	return s[start:], ""
}
