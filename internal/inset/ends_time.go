package inset

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/word"
)

// minutes ends a piece after the minutes that follow its form, if there are any:
// "Listen to this article 4 min".
func minutes(line string, i int) int {
	j := blanks(line, i)
	k := j
	for k < len(line) && '0' <= line[k] && line[k] <= '9' {
		k++
	}
	if k == j {
		return phrase(line, i)
	}
	j = blanks(line, k)
	for _, w := range [...]string{"minutes", "minute", "mins", "min"} {
		if n, ok := word.Prefix(line[j:], w); ok {
			return phrase(line, j+n)
		}
	}
	return 0
}

// ago ends a piece after a number of hours or the like: "Published 3 hours ago".
func ago(line string, i int) int {
	f := strings.Fields(line[i:min(len(line), i+24)])
	if len(f) < 3 || (f[0][0] < '0' || f[0][0] > '9') && f[0] != "an" && f[0] != "a" || strings.Trim(f[2], ".,") != "ago" {
		return 0
	}
	switch strings.TrimSuffix(f[1], "s") {
	case "minute", "min", "hour", "day", "week", "month", "year":
		return phrase(line, i+strings.Index(line[i:], "ago")+len("ago"))
	}
	return 0
}

// times ends a piece after the times of a player, of which there must be one: "Current
// Time 0:00 / Duration 1:02".
func times(line string, at, i int) int {
	seen := false
	for i-at < 100 {
		j := blanks(line, i)
		e := j
		for e < len(line) && line[e] != ' ' && line[e] != 0xC2 {
			e++
		}
		switch w := line[j:e]; {
		case w == "":
			return i
		case w == "/" || w == "-" || w == "Duration" || w == "Time" || w == "Current" || w == "Remaining" || w == "Loaded:":
		case '0' <= w[0] && w[0] <= '9' || w[0] == '-' && len(w) > 1:
			seen = true
		default:
			if seen && opens(line, i, false) {
				return i
			}
			return 0
		}
		i = e
	}
	return 0
}

// stamp ends a piece after the day and time that follow its form: "First Published:
// August 3, 2022, 10:15 IST".
func stamp(line string, i int) int {
	digit := false
	for n := 0; n < 12; n++ {
		j := blanks(line, i)
		e := j
		for e < len(line) && line[e] != ' ' && line[e] != 0xC2 {
			e++
		}
		w := strings.Trim(line[j:e], ",.|:()-")
		switch {
		case j == len(line):
			if !digit {
				return 0
			}
			return i
		case w == "" && e-j == 1:
		case w != "" && '0' <= w[0] && w[0] <= '9':
			digit = true
		case dayWord(w):
		default:
			if digit && opens(line, i, true) {
				return i
			}
			return 0
		}
		i = e
	}
	return 0
}

// dayWord reports whether w stands in time stamps besides numbers.
func dayWord(w string) bool {
	if len(w) >= 3 && w[0] >= 'A' && w[0] <= 'Z' {
		switch strings.ToLower(w[:3]) {
		case "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat", "sun":
			return len(w) <= len("Wednesday")
		}
	}
	switch w {
	case "at", "on", "am", "pm", "a.m", "p.m", "AM", "PM", "IST", "GMT", "UTC", "EST", "EDT", "ET", "CT", "PT", "CET", "CEST", "BST", "WAT", "EAT", "PST", "PDT", "SGT", "AEST", "HKT":
		return true
	}
	return false
}
