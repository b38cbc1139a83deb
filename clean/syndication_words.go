package clean

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

const (
	maxWords = 40  // of a line that is matched as a whole
	maxBytes = 320 // of such a line
	starMax  = 8
	nameMax  = 12
)

// lineWords are the folded words of a line.
type lineWords struct {
	buf   [maxBytes + 8]byte
	start [maxWords + 1]int16
	end   [maxWords + 1]int16
	colon [maxWords + 1]bool
	first [maxWords + 1]byte // before folding
	n     int
	all   bool // the words are all words of the line
	open  bool // the pattern that matched last ends with **
	used  int
	rest  string
}

// word returns folded word i.
func (w *lineWords) word(i int) []byte { return w.buf[w.start[i]:w.end[i]] }

// read begins the words of line.
func (w *lineWords) read(line string) { w.n, w.used, w.rest, w.all = 0, 0, line, false }

// foldedWord holds, for the ASCII bytes of words, the folded byte, else 0.
var foldedWord = func() (t [256]byte) {
	for c := byte(0); c < utf8.RuneSelf; c++ {
		if wordRune(string(rune(c)), 0) > 0 {
			t[c] = c
			if 'A' <= c && c <= 'Z' {
				t[c] += 'a' - 'A'
			}
		}
	}
	return
}()

// more reads one more word and reports whether there was one.
func (w *lineWords) more() bool {
	s := w.rest
	i := 0
	for i < len(s) && foldedWord[s[i]] == 0 { // to the start of a word
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		if wordRune(s, i) > 0 {
			break
		}
		_, n := utf8.DecodeRuneInString(s[i:])
		i += n
	}
	if i == len(s) {
		w.rest, w.all = "", true
		return false
	}
	if w.n > maxWords {
		return false
	}
	i0, used := i, w.used
	w.start[w.n] = int16(used)
	for i < len(s) && used < maxBytes {
		c := s[i]
		if f := foldedWord[c]; f != 0 {
			w.buf[used] = f
			used++
			i++
			continue
		}
		n := wordRune(s, i)
		if n == 0 {
			// Marks inside a word stay: "e-mail", "fox13.com", "AT&T", "don't".
			n = innerMark(s, i)
			if n == 0 {
				break
			}
		}
		if n == 3 && c == 0xE2 { // an inner apostrophe
			w.buf[used] = '\''
			used++
		} else {
			used += copy(w.buf[used:], s[i:i+n])
		}
		i += n
		if c == 0xC2 && n == 2 { // ©
			break
		}
	}
	w.used = used
	w.end[w.n] = int16(used)
	w.first[w.n] = s[i0]
	w.colon[w.n] = i < len(s) && (s[i] == ':' || s[i] == ' ' && i+1 < len(s) && s[i+1] == ':')
	w.n++
	w.rest = s[i:]
	return true
}

// name reports whether word k may occur in a list of names.
func (w *lineWords) name(k int) bool {
	if c := w.first[k]; c < 'a' || c > 'z' {
		return true
	}
	return nameWord(string(w.word(k)))
}

// nameWord reports whether the lower-case word s may occur in a list of names.
func nameWord(s string) bool {
	switch s {
	case "and", "of", "the", "in", "at", "from", "by", "for", "with", "to", "de", "la", "van", "von", "der", "al", "bin",
		"agency", "agencies", "wire", "wires", "service", "services", "staff", "report", "reports", "reporter", "reporters", "writer", "writers",
		"correspondent", "correspondents", "journalist", "journalists", "editor", "editors", "news", "press", "bureau", "team", "also", "other":
		return true
	}
	return false
}

// wordRune returns the length of the letter, digit or © at s[i:], else 0.
func wordRune(s string, i int) int {
	c := s[i]
	if c < utf8.RuneSelf {
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '&' || c == '@' || c == '#' || c == '$' || c == '+' {
			return 1
		}
		return 0
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case r == '\u00a9':
		return n
	case r < 0xC0, 0x2000 <= r && r < 0x2C00, 0x3000 <= r && r < 0x3040, r == utf8.RuneError, r == '\ufeff':
		return 0
	}
	return n
}

// innerMark returns the length of the mark at s[i:] if it is inside a word, else 0.
func innerMark(s string, i int) int {
	n := 1
	switch s[i] {
	case '\'', '-', '.', '_', '/', ':', ',':
	case 0xE2:
		if !strings.HasPrefix(s[i:], "’") {
			return 0
		}
		n = len("’")
	default:
		return 0
	}
	if i+n < len(s) && wordRune(s, i+n) > 0 && (s[i] != ':' && s[i] != ',' || s[i+n] <= '9') {
		return n
	}
	return 0
}

// is reports whether the words from k on match the steps of a pattern.
func (w *lineWords) is(steps []patternWord, k int, open bool) bool {
	for i := range steps {
		s, rest := &steps[i], steps[i+1:]
		switch s.wild {
		case '*':
			for n := 1; n <= starMax && w.has(k+n-1); n++ {
				if w.is(rest, k+n, open) {
					return true
				}
			}
			return false
		case '^':
			for n := 1; n <= nameMax && w.has(k+n-1) && w.name(k+n-1); n++ {
				if w.is(rest, k+n, open) {
					return true
				}
			}
			return false
		case '~':
			return w.has(k) && w.is(rest, k+1, open) || w.is(rest, k, open)
		}
		if !w.has(k) || !w.one(k, s) {
			return false
		}
		k++
	}
	return open || !w.has(k) && w.all
}

// has reports whether there is a word k, and reads up to it.
func (w *lineWords) has(k int) bool {
	for k >= w.n {
		if w.all || w.n >= maxWords || w.used >= maxBytes || !w.more() {
			return false
		}
	}
	return true
}

// one reports whether word k matches s, one word of a pattern.
func (w *lineWords) one(k int, s *patternWord) bool {
	word := w.word(k)
	switch s.wild {
	case '#':
		return word[0] >= '0' && word[0] <= '9'
	case '@':
		return address(word)
	}
	if s.colon && !w.colon[k] {
		return false
	}
	if s.any == nil {
		return string(word) == s.word
	}
	for _, q := range s.any {
		if string(word) == q {
			return true
		}
	}
	return false
}

// address reports whether word is a handle, an e-mail address or a host name. "u.s"
// and "p.m" are not.
func address(word []byte) bool {
	if bytes.IndexByte(word, '@') >= 0 {
		return len(word) > 1
	}
	i := bytes.LastIndexByte(word, '.')
	return i > 0 && len(word)-i > 2 && 'a' <= word[i+1] && word[i+1] <= 'z'
}
