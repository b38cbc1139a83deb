package newsnorm

import (
	"unicode"
	"unicode/utf8"
)

// A text of manyWordless bytes or more is no text if in none of its stretches
// of two parts two thirds of the characters are wordy. Each is judged alone: an
// article as long as one between any amount of code or bytes makes it all a
// text, and a text of words is known by its first stretch. The lowest share in
// the best stretch of any of 1,900 articles and pages of news was nine tenths.
// A shorter text may be a table, and costs little in any case.
const (
	manyWordless = 16 << 10
	wordlessPart = 1 << 10
)

// wordless reports whether no stretch of text is in words.
func wordless(text string) bool {
	if len(text) < manyWordless {
		return false
	}
	was, before := 0, 0 // in the part before
	for len(text) > 0 {
		end := min(wordlessPart, len(text))
		for end < len(text) && !utf8.RuneStart(text[end]) {
			end++
		}
		n, all := wordy(text[:end])
		if before > 0 && 3*(was+n) >= 2*(before+all) {
			return false
		}
		was, before = n, all
		text = text[end:]
	}
	return true
}

// wordy returns how many of all characters of s are digits, white space or
// letters of a word; a letter that stands alone is no word.
func wordy(s string) (n, all int) {
	letters := 0 // of the word at hand
	for _, r := range s {
		all++
		switch {
		case 'a' <= r|0x20 && r|0x20 <= 'z', r >= utf8.RuneSelf && unicode.In(r, unicode.L, unicode.M):
			if letters++; letters == 2 {
				n++ // the first one, too
			}
			if letters > 1 {
				n++
			}
			continue
		case '0' <= r && r <= '9', unicode.IsSpace(r), r >= utf8.RuneSelf && unicode.IsDigit(r):
			n++
		}
		letters = 0
	}
	return n, all
}
