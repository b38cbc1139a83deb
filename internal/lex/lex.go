// Package lex cuts text into the tokens and sentences that the finders of
// names and of quotes share. Tokens keep byte offsets; the text is never
// copied. Scanning is one pass with a table for ASCII.
package lex

import (
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/swar"
	"github.com/newsnorm/newsnorm/span"
)

// A Kind is the coarse class of a token.
type Kind uint8

// The kinds of tokens.
const (
	Word   Kind = iota // letters, with inner apostrophes, hyphens and the dots of "U.S."
	Number             // starts with a digit: "2,000", "53", "10:30", "1990s", "15th"
	Clitic             // the possessive ending of the word before: 's ’s, or ' ’ after s
	Mark               // a quotation mark, one token also for ``, '' and ’’
	Punct              // any other punctuation or symbol, one rune, or a run of one: "--", "..."
)

// A Shape is a set of facts about the letters of a token.
type Shape uint8

// The facts of a [Shape].
const (
	Capital Shape = 1 << iota // the first letter is upper case
	AllCaps                   // at least two letters, none lower case
	Inner                     // an upper-case letter after a lower-case one: "DeLaurentis", "McCain"
	Digit                     // holds a digit
	Dotted                    // ends with or holds an abbreviation's full stop: "U.S.", "Mr.", "J."
	Hyphen                    // holds a hyphen
	Newline                   // a line break stands between this token and the one before
	Glued                     // no white space stands before this token
)

// A Token is text[Start:End].
type Token struct {
	Start, End int32
	Kind       Kind
	Shape      Shape
}

// Span returns the token's byte range.
func (t Token) Span() span.Span { return span.Span{Start: int(t.Start), End: int(t.End)} }

// In returns the token's bytes.
func (t Token) In(text string) string { return text[t.Start:t.End] }

// Has reports whether all facts of s hold.
func (t Token) Has(s Shape) bool { return t.Shape&s == s }

// Scan appends the tokens of text[within.Start:within.End] to dst. Offsets are
// those of the whole text. Texts beyond 2 GiB are cut there.
func Scan(dst []Token, text string, within span.Span) []Token {
	end := min(within.End, 1<<31-1)
	text = text[:end]
	var shape Shape
	if within.Start < end {
		shape = Newline
	}
	for i := within.Start; i < end; {
		// Nearly every token of a text is a plain ASCII word and the space
		// after it.
		switch b := text[i]; {
		case b == ' ':
			shape &^= Glued
			i++
			continue
		case (b|0x20)-'a' < 26:
			e := plainWord(text, i)
			if e == i {
				break
			}
			t := Token{Start: int32(i), End: int32(e), Shape: shape}
			if b <= 'Z' {
				t.Shape |= Capital
			}
			dst = append(dst, t)
			shape, i = Glued, e
			if text[e] == ' ' {
				shape, i = 0, e+1
			}
			continue
		}
		t, ok := Next(text, i, last(dst), shape)
		if !ok {
			break
		}
		dst = append(dst, t)
		shape, i = Glued, int(t.End)
	}
	return dst
}

// last returns the kind of the last token, Punct if there is none.
func last(tokens []Token) Kind {
	if len(tokens) == 0 {
		return Punct
	}
	return tokens[len(tokens)-1].Kind
}

// plainWord returns the end of the word at i if it is plain: a letter and lower-case
// ASCII letters, followed by a space or a mark that cannot be part of a word. It
// returns i for any other word.
func plainWord(text string, i int) int {
	j := i + 1
	for len(text)-j >= 8 {
		n := swar.Letters(swar.Load(text[j:]))
		if j += n; n < 8 {
			break
		}
	}
	for j < len(text) && 'a' <= text[j] && text[j] <= 'z' { // near the end, or none
		j++
	}
	if j == len(text) {
		return i
	}
	switch c := text[j]; {
	case parting[c]:
		return j
	case c == '.':
		// No abbreviation is longer than five letters, and a single letter
		// may be one with dots.
		if j-i > 5 || j-i > 1 && !abbreviation(text[i:j]) {
			return j
		}
	}
	return i
}

// Parts reports whether c never joins the characters on its two sides to one
// word or to a possessive ending: white space, or a mark such as the comma.
func Parts(c byte) bool { return parting[c] }

var parting = [256]bool{' ': true, ',': true, ';': true, ':': true, '!': true, '?': true, ')': true, '"': true, '\n': true}

// word scans the word or number at i and returns its end.
func word(text string, i int, c uint8, t *Token) int {
	start := i
	t.Kind = Word
	if c == cDigit {
		t.Kind = Number
	}
	var upper, lower, letters int
	if c == cUpper {
		t.Shape |= Capital
	}
	for i < len(text) {
		c, n := class(text, i)
		switch c {
		case cUpper:
			upper++
			letters++
			if lower > 0 {
				t.Shape |= Inner
			}
			i += n
			continue
		case cLower:
			first := i
			for i += n; i < len(text) && 'a' <= text[i] && text[i] <= 'z'; i++ {
			}
			lower++
			letters += i - first
			continue
		case cDigit:
			t.Shape |= Digit
			i += n
			continue
		case cHyphen, cApos, cOther:
			if inside(text, start, i, n, c, t, upper > 0 && upper == letters) {
				i += n
				continue
			}
		}
		break
	}
	// The full stop that belongs to an abbreviation.
	if i < len(text) && text[i] == '.' && t.Kind == Word && (t.Shape&Dotted != 0 || letters == 1 && upper == 1 || abbreviation(text[start:i])) {
		if (i+1 == len(text) || text[i+1] != '.') && (text[start:i] != "No" || numbered(text[i+1:])) {
			t.Shape |= Dotted
			i++
		}
	}
	if letters > 1 && lower == 0 {
		t.Shape |= AllCaps
	}
	return i
}

// inside reports whether the character at i, n bytes of class c, is inside the
// word or number t that began at start, and notes in t what that says about it.
// capitals tells that t is in capitals so far.
func inside(text string, start, i, n int, c uint8, t *Token, capitals bool) bool {
	if i+n == len(text) {
		return false
	}
	next, size := class(text, i+n)
	switch c {
	case cHyphen:
		if alnum(next) {
			t.Shape |= Hyphen
			return true
		}
		return false
	case cApos:
		return letter(next) && !clitic(text, i+n+size)
	}
	switch text[i] {
	case '.':
		if t.Kind == Number {
			return ascii7(text[i+1]) == cDigit
		}
		if letter(next) && dotted(text, start, i) {
			t.Shape |= Dotted
			return true
		}
	case ',', ':':
		return t.Kind == Number && ascii7(text[i+1]) == cDigit
	case '&': // AT&T, R&D
		return capitals && ascii7(text[i+1]) == cUpper
	}
	return false
}

// numbered reports whether a number follows: "No. 4", but "No. Well, perhaps."
func numbered(s string) bool {
	s = strings.TrimPrefix(s, " ")
	return s != "" && '0' <= s[0] && s[0] <= '9'
}

func ascii7(c byte) uint8 {
	if c < utf8.RuneSelf {
		return ascii[c]
	}
	return cOther
}

// dotted reports whether the word from start so far is single letters with
// dots between them, so that the dot at i belongs to it ("U.S", "a.m").
func dotted(text string, start, i int) bool {
	if i-start > 32 {
		return false // longer than any, and looked back at for every dot
	}
	j := i
	for j > start {
		_, n := utf8.DecodeLastRuneInString(text[start:j])
		j -= n
		if j == start {
			return true
		}
		if text[j-1] != '.' {
			return false
		}
		j--
	}
	return false
}

// clitic reports whether the character before end is a possessive s: no further
// character of a word follows it.
func clitic(text string, end int) bool {
	if c := text[end-1]; c != 's' && c != 'S' {
		return false
	}
	if end == len(text) {
		return true
	}
	c, _ := class(text, end)
	return !alnum(c) && c != cApos
}

// apostrophe scans an apostrophe that does not stand inside a word: a
// possessive ending, a double mark ” or a quotation mark.
func apostrophe(text string, i, n int, before Kind, t *Token) int {
	if t.Shape&Glued != 0 {
		if before == Word || before == Number {
			if i+n < len(text) && (text[i+n] == 's' || text[i+n] == 'S') && clitic(text, i+n+1) {
				t.Kind = Clitic
				return i + n + 1
			}
		}
	}
	t.Kind = Mark
	if i+n < len(text) && text[i+n] == text[i] && strings.HasPrefix(text[i+n:], text[i:i+n]) {
		return i + 2*n // '' ’’ ‘‘
	}
	return i + n
}
