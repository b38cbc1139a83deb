// Package agency recognizes the names of news agencies, and of picture libraries in
// credits.
package agency

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/word"
)

// A form is one way to write the name of an agency.
type form struct {
	text   string
	agency int  // index into table, -1 for a picture library
	exact  bool // case matters
}

// forms returns the forms by their first byte, case folded, longest first.
var forms = sync.OnceValue(func() *[256][]form {
	var by [256][]form
	add := func(f form) {
		c := f.text[0]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		list := append(by[c], f)
		for i := len(list) - 1; i > 0 && len(list[i].text) > len(list[i-1].text); i-- {
			list[i], list[i-1] = list[i-1], list[i]
		}
		by[c] = list
	}
	for i, a := range table {
		for _, f := range a.forms {
			add(form{f, i, f != strings.ToLower(f) || f == "dpa"})
		}
	}
	for _, p := range photo {
		add(form{p, -1, false})
	}
	return &by
})

// lasts holds the last words of all forms, case folded. Most words are not among
// them, which ends and starts show without a lookup in the map.
type lasts struct {
	words  map[string]bool
	ends   [32]uint32 // the sets of bytes before the last one, by the last one, each modulo 32
	starts [32]uint32 // the sets of first bytes, by the length, each modulo 32
}

var lastWords = sync.OnceValue(func() *lasts {
	m := &lasts{words: map[string]bool{}}
	add := func(f string) {
		f = strings.ToLower(f)
		f = f[strings.LastIndexAny(f, " /-.")+1:]
		m.words[f] = true
		m.ends[f[len(f)-1]&31] |= 1 << (f[len(f)-2] & 31)
		m.starts[len(f)&31] |= 1 << (f[0] & 31)
	}
	for _, a := range table {
		for _, f := range a.forms {
			add(f)
		}
	}
	for _, p := range photo {
		add(p)
	}
	return m
})

// MayEnd reports whether s may end with the name of an agency or picture library. It
// looks only at two bytes, and errs only on the side of yes.
func MayEnd(s string) bool {
	n := len(s)
	return n > 1 && lastWords().ends[s[n-1]&31]>>(s[n-2]&31)&1 != 0
}

// endsLike reports whether the last word of s is the last word of a form. No form has
// an apostrophe.
func endsLike(s string) bool {
	if !MayEnd(s) {
		return false
	}
	m, n := lastWords(), len(s)
	i := n
	for i > 0 && !breaks[s[i-1]] && n-i < 24 {
		i--
	}
	if i == n || m.starts[(n-i)&31]>>(s[i]&31)&1 == 0 {
		return false
	}
	var buf [32]byte
	return m.words[string(word.Append(buf[:0], s[i:]))]
}

// breaks is true for the bytes that may stand before the last word of a form; 0xA0 is
// the last byte of a no-break space.
var breaks = [256]bool{' ': true, '/': true, '-': true, '.': true, '|': true, '(': true, 0xA0: true}

// match returns the longest form at the start of s, where a word must begin, and its
// length in s, 0 if there is none.
func match(s string, by *[256][]form) (form, int) {
	c := s[0]
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	for _, f := range by[c] {
		n, ok := len(f.text), false
		if len(s) < n {
			continue // word.Prefix needs as many bytes
		}
		if f.exact {
			ok = strings.HasPrefix(s, f.text)
		} else {
			n, ok = word.Prefix(s, f.text)
		}
		if ok && (n == len(s) || letter(s, n) == 0) {
			return f, n
		}
	}
	return form{agency: -2}, 0
}

// letter returns the length of the letter or digit at s[i:], 0 if there is none.
func letter(s string, i int) int {
	c := s[i]
	if c < utf8.RuneSelf {
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' {
			return 1
		}
		return 0
	}
	if r, n := utf8.DecodeRuneInString(s[i:]); unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
		return n
	}
	return 0
}

// inside reports whether a letter or digit stands before s[i:].
func inside(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// Append appends to dst the short names of the agencies that text names and
// dst does not hold, in order of first mention. Names inside words do not
// count. It costs O(len(text)).
func Append(dst []string, text string) []string {
	by := forms()
	for i := 0; i < len(text); {
		if letter(text, i) == 0 {
			_, n := utf8.DecodeRuneInString(text[i:])
			i += n
			continue
		}
		if f, n := match(text[i:], by); n > 0 {
			if f.agency >= 0 {
				dst = add(dst, table[f.agency].name)
			}
			i += n
			continue
		}
		for i < len(text) {
			n := letter(text, i)
			if n == 0 {
				break
			}
			i += n
		}
	}
	return dst
}

// add appends name to dst unless it is there.
func add(dst []string, name string) []string {
	if slices.Contains(dst, name) {
		return dst
	}
	return append(dst, name)
}

// Is returns the short name of the agency that all of s names, with or without
// "The" before it; ok is also true, with an empty name, for a picture library.
func Is(s string) (name string, ok bool) {
	if n, the := word.Prefix(s, "the "); the {
		s = s[n:]
	}
	if s == "" {
		return "", false
	}
	by := forms()
	f, n := match(s, by)
	switch {
	case n != len(s):
		return "", false
	case f.agency >= 0:
		return table[f.agency].name, true
	}
	return "", true
}

// Ends returns the length of the agency or picture library at the end of s,
// 0 if there is none. It looks at the last five words.
func Ends(s string) int {
	if !endsLike(s) {
		return 0
	}
	by := forms()
	words := 0
	for i := len(s) - 1; i >= 0 && words < 5 && len(s)-i < 64; i-- {
		if utf8.RuneStart(s[i]) && letter(s, i) > 0 && !inside(s, i) {
			words++
			if _, n := match(s[i:], by); n == len(s)-i {
				return n
			}
		}
	}
	return 0
}

// Begins returns the length of the agency or picture library at the start of s,
// 0 if there is none.
func Begins(s string) int {
	if s == "" {
		return 0
	}
	_, n := match(s, forms())
	return n
}
