package entity

import (
	"slices"
	"strings"
)

// relation is the outcome of comparing two names.
type relation uint8

const (
	different relation = iota
	possible           // neither contradicted nor confirmed
	same
)

// personsRelate reports whether two parsed full names may be one person's, and the
// rule that decided. Both need a given name; joinShort matches surnames alone.
func personsRelate(a, b *personName) (relation, string) {
	if len(a.words) < 2 || len(b.words) < 2 {
		return possible, whyShort
	}
	if a.suffix != "" && b.suffix != "" && a.suffix != b.suffix {
		return different, whySuffix
	}
	if slices.Equal(a.words, b.words) {
		return same, whyPersonEqual
	}
	if equalJoined(a.words, b.words) {
		return same, whyPersonJoined
	}
	if len(a.last()) == 1 || len(b.last()) == 1 {
		return different, whyInitials // "Paul H. W." and "Paul W."
	}
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	why := ""
	switch {
	case a.last() == b.last():
	case spelling(a.last(), b.last()):
		why = whySpelling
	default:
		// A second surname or a maiden name: the shorter is the longer's
		// beginning, and has at least a full given name and a surname.
		if len(a.words) >= 2 && len(b.words) > len(a.words) && len(a.words[0]) > 1 && slices.Equal(a.words, b.words[:len(a.words)]) {
			return same, whySecondSurname
		}
		return different, whySurname
	}
	ga, gb := a.given(), b.given()
	unknown := a.sounds == 0 || b.sounds == 0 // which names have short forms
	// Each given name of the shorter matches one of the longer, in order.
	i := 0
	for k, g := range ga {
		ok := false
		for ; i < len(gb); i++ {
			m, w := givenMatch(g, gb[i], unknown || (a.formal>>min(k, 15)|b.formal>>min(i, 15))&1 != 0)
			if m && w == whyInitial && k == 0 && i > 0 {
				m = false // the first given name is not another's middle initial
			}
			if !m && k == 0 && a.nick == "" && b.nick != "" {
				if m, w = givenMatch(g, b.nick, true); m {
					w = whyNickname
					i--
				}
			}
			if m {
				ok = true
				if w != "" {
					why = w
				}
				i++
				break
			}
			if why == whySpelling {
				break // a surname spelled otherwise needs the first given name
			}
		}
		if !ok {
			return different, whyGiven
		}
	}
	if why == "" {
		why = whyMiddle
	}
	return same, why
}

// givenMatch reports whether two given names may be one, and by which rule; the
// rule is empty if they are equal. Short forms are looked for if short is true.
func givenMatch(a, b string, short bool) (bool, string) {
	switch {
	case a == b:
		return true, ""
	case len(a) == 1 && strings.HasPrefix(b, a), len(b) == 1 && strings.HasPrefix(a, b):
		return true, whyInitial
	case short && nickname(a, b):
		return true, whyNickname
	case spelling(a, b):
		return true, whySpelling
	}
	return false, ""
}

func joined(w []string) string { return strings.Join(w, "") }

// equalJoined reports whether the words of a and of b are equal when written as
// one.
func equalJoined(a, b []string) bool {
	var x, y string
	for {
		for x == "" && len(a) > 0 {
			x, a = a[0], a[1:]
		}
		for y == "" && len(b) > 0 {
			y, b = b[0], b[1:]
		}
		n := min(len(x), len(y))
		if n == 0 {
			return x == y
		}
		if x[:n] != y[:n] {
			return false
		}
		x, y = x[n:], y[n:]
	}
}
