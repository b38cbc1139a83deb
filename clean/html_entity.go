package clean

import (
	"html"
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// Entities returns the cleaner that replaces the character references of HTML,
// such as "&eacute;" and "&#233;", by what they stand for. They must end with a
// semicolon, so that "AT&T" and "?a=1&copy=2" stay. References that were escaped
// repeatedly, such as "&amp;amp;lt;", are resolved in one edit. As in the HTML
// standard, the numbers 128 to 159 are those of Windows-1252, and 0, surrogates
// and numbers beyond Unicode give U+FFFD. A reference to a line break becomes a
// blank, because references do not break lines. Its rules:
//
//	entity/name    by name
//	entity/number  by number
//	entity/double  escaped twice or more
func Entities() Cleaner { return &builtin{"entities", hasAmpersand, entities} }

// entities yields the edits of Entities.
func entities(text string, yield func(Edit) bool) {
	for i := 0; ; {
		at := strings.IndexByte(text[i:], '&')
		if at < 0 {
			return
		}
		i += at
		s, n, rule := reference(text[i+1:])
		if n == 0 {
			i++
			continue
		}
		n++
		// What follows "&amp;" may make a reference with it.
		for s == "&" {
			if strings.HasPrefix(text[i+n:], "amp;") {
				n, rule = n+len("amp;"), "entity/double"
				continue
			}
			more, size, _ := reference(text[i+n:])
			if size == 0 {
				break
			}
			s, rule = more, "entity/double"
			n += size
		}
		if !yield(Edit{span.Span{Start: i, End: i + n}, s, rule}) {
			return
		}
		i += n
	}
}

// longestReference is the length of the longest reference, without its '&':
// that of &CounterClockwiseContourIntegral;.
const longestReference = 32

// reference decodes the reference whose '&' stands before s. n is its length
// without the '&', 0 if there is none.
func reference(s string) (text string, n int, rule string) {
	end := 0
	for ; end < len(s) && end < longestReference && s[end] != ';'; end++ {
		if c := s[end]; !isAlpha(rune(c)) && !isDigit(c) && !(c == '#' && end == 0) {
			return "", 0, ""
		}
	}
	if end == len(s) || s[end] != ';' || end == 0 {
		return "", 0, ""
	}
	if s[0] == '#' {
		r, ok := number(s[1:end])
		if !ok {
			return "", 0, ""
		}
		return runeString(r), end + 1, "entity/number"
	}
	if text = named(s[:end]); text == "" {
		return "", 0, ""
	}
	return text, end + 1, "entity/name"
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// number returns the character of a numeric reference; s is the part between "&#"
// and ";".
func number(s string) (rune, bool) {
	base, r := rune(10), rune(0)
	if s != "" && s[0]|0x20 == 'x' {
		s, base = s[1:], 16
	}
	if s == "" {
		return 0, false
	}
	for _, c := range []byte(s) {
		d := rune(c - '0')
		if !isDigit(c) {
			if c |= 0x20; base == 10 || c < 'a' || c > 'f' {
				return 0, false
			}
			d = rune(c-'a') + 10
		}
		if r = r*base + d; r > utf8.MaxRune {
			r = utf8.MaxRune + 1
		}
	}
	switch {
	case 0x80 <= r && r < 0xA0 && c1[r-0x80] != 0:
		r = c1[r-0x80]
	case r == 0 || !utf8.ValidRune(r) || r&0xFFFE == 0xFFFE || 0xFDD0 <= r && r < 0xFDF0:
		r = utf8.RuneError
	case '\n' <= r && r <= '\r' || r == 0x85 || r == 0x2028 || r == 0x2029:
		r = ' '
	}
	return r, true
}

// named returns the text of the reference named s, "" if there is no such name.
// Package html knows the 2,125 names of the HTML standard, but would also accept
// one at the beginning of a longer word.
func named(s string) string {
	switch s {
	case "amp":
		return "&"
	case "quot":
		return `"`
	case "apos":
		return "'"
	case "lt":
		return "<"
	case "gt":
		return ">"
	case "nbsp":
		return "\u00a0"
	case "rsquo":
		return "’"
	case "lsquo":
		return "‘"
	case "ldquo":
		return "“"
	case "rdquo":
		return "”"
	case "ndash":
		return "–"
	case "mdash":
		return "—"
	case "hellip":
		return "…"
	case "semi":
		return ";"
	case "NewLine":
		return " "
	}
	if out := html.UnescapeString("&" + s + ";"); out[len(out)-1] != ';' {
		return out
	}
	return ""
}
