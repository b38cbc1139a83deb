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
