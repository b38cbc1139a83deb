package article

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/word"
)

// Dates of numbers alone: "2019-11-19", "30/04/2019", "30.04.2019".

// numeric reads a date of numbers alone at text[i:], whose first number has n
// digits.
func numeric(text string, i, n int) (d Date, end int, ok bool) {
	first := i + n // where the first number ends, as second and third below
	if n != 4 && n > 2 || first >= len(text) || i > 0 && strings.IndexByte("./-$", text[i-1]) >= 0 {
		return Date{}, 0, false
	}
	sep := text[first]
	if sep != '-' && sep != '/' && sep != '.' {
		return Date{}, 0, false
	}
	m := run(text, first+1)
	second := first + 1 + m
	if m < 1 || m > 2 {
		return Date{}, 0, false
	}
	a, b := number(text[i:first]), number(text[first+1:second])
	if n != 4 && sep == '/' { // 12/19 — 2025
		for _, dash := range [...]string{" — ", " – "} {
			if strings.HasPrefix(text[second:], dash) {
				y, e, ok := year(text, second+len(dash))
				if !ok {
					return Date{}, 0, false
				}
				return dayMonth(a, b, y, e)
			}
		}
	}
	if second >= len(text) || text[second] != sep {
		return Date{}, 0, false
	}
	k := run(text, second+1)
	third := second + 1 + k
	switch {
	case n == 4: // 2023-05-04
		if k < 1 || k > 2 || !newsYear(a) {
			return Date{}, 0, false
		}
		return dateOf(a, b, number(text[second+1:third]), third)
	case k == 2 && sep == '.' && announced(text[:i]): // Published 04.05.23, 10:15
		return dateOf(2000+number(text[second+1:third]), b, a, third)
	case k == 2 && sep == '/' && announced(text[:i]): // Last updated: 20/07/21
		return dayMonth(a, b, 2000+number(text[second+1:third]), third)
	case k < 4 || k > 6 || k > 4 && (third >= len(text) || text[third] != ':'): // 04/05/202310:15
		return Date{}, 0, false
	}
	y, end := number(text[second+1:second+5]), second+5
	switch {
	case !newsYear(y):
		return Date{}, 0, false
	case sep != '.':
		return zoned(text, a, b, y, end)
	case third < len(text)-1 && text[third] == '.' && '0' <= text[third+1] && text[third+1] <= '9':
		return Date{}, 0, false // a version
	}
	if a <= 12 && b > 12 { // 11.14.2019
		return dateOf(y, a, b, end)
	}
	return dateOf(y, b, a, end) // 04.05.2023: with full stops the day comes first
}

// newsYear reports whether y may be the year of a news story.
func newsYear(y int) bool { return 1600 <= y && y < 2200 }

// dateOf returns the date of a stamp that ends at end; ok is false if it is not
// in the calendar.
func dateOf(year, month, day, end int) (d Date, at int, ok bool) {
	d, bad := newDate(year, month, day)
	return d, end, bad == ""
}

// zoned returns the date of the numbers a and b and a year that ends at end, in
// the order that the time zone after it tells, or else the only one possible.
func zoned(text string, a, b, y, end int) (d Date, at int, ok bool) {
	zone := zoneOf(text[end:])
	month, day := 0, 0
	switch {
	case zone == "":
	case in(monthFirstZones, zone):
		month, day = a, b
	case in(dayFirstZones, zone):
		month, day = b, a
	}
	if d, bad := newDate(y, month, day); bad == "" {
		return d, end, true
	}
	return dayMonth(a, b, y, end)
}

// Time zones in which newspapers write the month first, or the day.
const (
	monthFirstZones = " ET EST EDT CT CST CDT MT MST MDT PT PST PDT AKST AKDT HST "
	dayFirstZones   = " GMT BST IST CET CEST EET EEST MSK WAT EAT SAST GST AEST AEDT ACST AWST NZST NZDT "
)

// zoneOf returns the time zone after a time of day at the start of s: "EST" in
// " 10:15 AM EST"; "" if there is none.
func zoneOf(s string) string {
	s = trimLeft(s[:min(len(s), 32)], " ,-|/@")
	n := run(s, 0)
	if n == 0 || n > 2 {
		return ""
	}
	for s = strings.TrimLeft(s, "0123456789:. "); s != ""; s = strings.TrimLeft(s, ". (") {
		w := s[:wordRun(s, 0)]
		switch {
		case inFold(" am pm a p m ", w):
		case len(w) > 1 && len(w) < 5:
			return w
		default:
			return ""
		}
		s = s[len(w):]
	}
	return ""
}

// announced reports whether before ends with a word that announces a date.
func announced(before string) bool {
	before = strings.TrimRight(before[max(0, len(before)-12):], ": ")
	for _, w := range [...]string{"published", "posted", "updated", "date", "published on", "posted on"} {
		if n := len(before) - len(w); n >= 0 && word.Equal(before[n:], w) && (n == 0 || !asciiLetter(before[n-1])) {
			return true
		}
	}
	return false
}

// dayMonth returns the date of a day and a month whose order is not known, if
// only one order is in the calendar or both give the same day.
func dayMonth(a, b, y, end int) (Date, int, bool) {
	if a > 12 {
		a, b = b, a
	} else if b <= 12 && a != b {
		return Date{}, 0, false
	}
	d, bad := newDate(y, a, b)
	return d, end, bad == ""
}
