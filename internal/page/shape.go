package page

import "strings"

// numbered reports whether s begins with a number of at most two digits and a
// full stop or bracket.
func numbered(s string) bool {
	i := 1
	if i < len(s) && digit(s[i]) {
		i++
	}
	return i+1 < len(s) && (s[i] == '.' || s[i] == ')') && s[i+1] == ' '
}

// tweet reports whether s is the last line of a quoted post.
func tweet(s string) bool {
	return (strings.HasPrefix(s, "—") || strings.HasPrefix(s, "–") || strings.HasPrefix(s, "--")) && strings.Contains(s, "(@")
}

// dateline reports whether s begins like the first sentence of a wire story: with a
// place in capitals, perhaps more words or an agency in brackets, and a dash.
func dateline(s string) bool {
	s = s[:min(len(s), 80)]
	upper := 0
	for upper < len(s) && (bytes[s[upper]] == bUpper || s[upper] == '.' || s[upper] == ' ') {
		upper++
	}
	if s[0] == '(' {
		upper = 3
	}
	if upper < 3 {
		return false
	}
	for _, dash := range [...]string{" - ", " – ", " — ", " -- ", "—", ") "} {
		if i := strings.Index(s, dash); i > 2 {
			return dash != ") " || s[0] == '('
		}
	}
	return false
}

// digit reports whether c is an ASCII digit.
func digit(c byte) bool { return '0' <= c && c <= '9' }

// value returns the number s, which may end like "19th", -1 if it is not a number of at
// most four digits.
func value(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if !digit(s[i]) {
			if i > 0 && i <= 2 && len(s) == i+2 { // 19th
				return n
			}
			return -1
		}
		if i == 4 {
			return -1
		}
		n = 10*n + int(s[i]-'0')
	}
	return n
}
