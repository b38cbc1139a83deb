package article

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A HeaderError reports a header that is there and is wrong.
type HeaderError struct {
	Text   string // the words that should be a date
	Offset int    // byte offset of Text in what was parsed
	Reason string // "month out of range"
}

func (e *HeaderError) Error() string {
	return fmt.Sprintf("date %q at byte %d: %s", e.Text, e.Offset, e.Reason)
}

// ParseHeader reads the header "date YYYY-MM-DD" that corpus exports put before an
// article. It may have white space before it, and stand on a line of its own or
// before the first sentence. ParseHeader returns the date and the offset where the
// article begins, after the white space that follows the header. Without a header
// it returns the zero Date, 0 and no error; if the date is malformed or not in the
// calendar, a *[HeaderError] and end 0. Only one header is read, and nothing after
// it.
func ParseHeader(text string) (d Date, end int, err error) {
	i := leading(text)
	rest, ok := strings.CutPrefix(text[i:], "date")
	if !ok || rest == "" || rest[0] != ' ' && rest[0] != '\t' {
		return Date{}, 0, nil
	}
	for rest != "" && (rest[0] == ' ' || rest[0] == '\t') {
		rest = rest[1:]
	}
	word := dateWord(rest)
	if word == "" {
		return Date{}, 0, nil
	}
	at := len(text) - len(rest)
	d, reason := headerDate(rest)
	if reason != "" {
		return Date{}, 0, &HeaderError{word, at, reason}
	}
	end = at + len("2006-01-02")
	return d, end + leading(text[end:]), nil
}

// leading returns the number of bytes of white space and byte-order marks at
// the start of s.
func leading(s string) int {
	return len(s) - len(strings.TrimLeftFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == '\ufeff' }))
}

// dateWord returns the word at the start of s if it looks like an attempt at a date,
// "" if not: it begins with a digit and has two separators or six digits, unlike
// that in "date 12 was chosen".
func dateWord(s string) string {
	digits, seps, n := 0, 0, 0
	for n < len(s) && n < 32 {
		r, size := utf8.DecodeRuneInString(s[n:])
		switch {
		case unicode.IsSpace(r):
			s = s[:n]
			continue
		case '0' <= r && r <= '9':
			digits++
		case r == '-' || r == '/' || r == '.' || r == '–':
			seps++
		}
		n += size
	}
	if s == "" || s[0] < '0' || s[0] > '9' || seps < 2 && digits < 6 {
		return ""
	}
	return s[:n]
}

// headerDate reads YYYY-MM-DD at the start of s, or says why it cannot.
func headerDate(s string) (Date, string) {
	if len(s) < 10 || s[4] != '-' || s[7] != '-' || !digits(s[:4]) || !digits(s[5:7]) || !digits(s[8:10]) {
		return Date{}, "want YYYY-MM-DD"
	}
	if len(s) > 10 {
		switch c := s[10]; {
		case '0' <= c && c <= '9', c == '-', c == 'T' && len(s) > 11 && digits(s[11:12]):
			return Date{}, "want YYYY-MM-DD and nothing after it"
		}
	}
	return newDate(number(s[:4]), number(s[5:7]), number(s[8:10]))
}
