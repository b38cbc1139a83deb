// Package fold reduces names to a comparable form: lower-case ASCII letters
// and digits, words separated by one space. Accents go, Cyrillic, Greek,
// Armenian, Georgian, Hebrew, Arabic, kana and Hangul are written in Latin
// letters by general romanization standards; letters of other scripts stay.
//
// The result serves comparison and look-up only; it is never shown.
package fold

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// String returns the folded form of s. It returns s itself, without
// allocation, if s is folded already.
func String(s string) string {
	if folded(s) {
		return s
	}
	return string(Append(make([]byte, 0, len(s)+8), s))
}

func folded(s string) bool {
	space := true // a space here would be leading or doubled
	for i := range len(s) {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			space = false
		case c == ' ' && !space:
			space = true
		default:
			return false
		}
	}
	return !space || s == ""
}

// plain holds the folded forms of the ASCII letters and digits.
var plain = func() (t [256]byte) {
	for c := range t {
		switch {
		case 'A' <= c && c <= 'Z':
			t[c] = byte(c) + 'a' - 'A'
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			t[c] = byte(c)
		}
	}
	return
}()

// Append appends the folded form of s to dst. Full stops and apostrophes are
// dropped ("U.S." is "us", "O'Brien" is "obrien"), "&" becomes "and", any
// other run of characters that are neither letters nor digits one space, none
// at the ends. Time is linear in len(s).
func Append(dst []byte, s string) []byte {
	start := len(dst)
	gap := false // a separator precedes the next letter
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			if l := plain[c]; l != 0 {
				if gap && len(dst) > start {
					dst = append(dst, ' ')
				}
				gap = false
				for dst = append(dst, l); i < len(s) && plain[s[i]] != 0; i++ {
					dst = append(dst, plain[s[i]])
				}
				continue
			}
			switch {
			case c == '.' || c == '\'' || c == '`':
				continue
			case c == '&':
				if len(dst) > start {
					dst = append(dst, ' ')
				}
				dst = append(dst, "and"...)
				gap = true
				continue
			default:
				gap = true
				continue
			}
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		piece := s[i : i+n]
		i += n
		switch {
		case r == utf8.RuneError && n == 1:
			gap = true
			continue
		case silent(r):
			continue
		case unicode.Is(unicode.M, r):
			if r >= 0x0900 && r < 0x1b00 { // vowel signs of Indic scripts carry the word
				dst = append(dst, piece...)
			}
			continue
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			gap = true
			continue
		}
		if gap && len(dst) > start {
			dst = append(dst, ' ')
		}
		gap = false
		dst = letter(dst, r, piece)
	}
	return dst
}

// silent reports whether r is an apostrophe or a joiner, which are dropped.
func silent(r rune) bool {
	return r == '’' || r == '‘' || r == 'ʼ' || r == 'ʻ' || r == 'ʹ' || r == '´' || r == 'ʾ' || r == 'ʿ' || r == '\u00ad' || r == '\u200c' || r == '\u200d'
}

// letter appends the Latin form of one letter.
func letter(dst []byte, r rune, piece string) []byte {
	if r >= 0xac00 && r <= 0xd7a3 {
		return hangul(dst, r)
	}
	r = unicode.ToLower(r)
	if s, ok := roman(r); ok {
		return append(dst, s...)
	}
	if d := norm.NFKD.PropertiesString(piece).Decomposition(); len(d) > 0 {
		for _, x := range string(d) {
			if unicode.Is(unicode.M, x) || silent(x) || x >= utf8.RuneSelf && !unicode.IsLetter(x) && !unicode.IsDigit(x) {
				continue
			}
			x = unicode.ToLower(x)
			if s, ok := roman(x); ok {
				dst = append(dst, s...)
			} else if x < utf8.RuneSelf && !('a' <= x && x <= 'z' || '0' <= x && x <= '9') {
				continue
			} else {
				dst = utf8.AppendRune(dst, x)
			}
		}
		return dst
	}
	return utf8.AppendRune(dst, r)
}

// Hangul syllables by the Revised Romanization, letter by letter.
var (
	hangulLead  = [...]string{"g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"}
	hangulVowel = [...]string{"a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i"}
	hangulTail  = [...]string{"", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"}
)

func hangul(dst []byte, r rune) []byte {
	n := int(r - 0xac00)
	dst = append(dst, hangulLead[n/588]...)
	dst = append(dst, hangulVowel[n%588/28]...)
	return append(dst, hangulTail[n%28]...)
}
