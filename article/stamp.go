package article

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/word"
	"github.com/newsnorm/newsnorm/span"
)

// ParseDate finds the date in a time stamp of a news page: in "Published Tue, Nov 19
// 20195:07 PM ESTUpdated an hour ago" it is the 19th of November 2019. It reads ISO dates, "Nov. 19, 2019 / 8:16 AM", "19 November
// 2019", "19-Nov-2019", 30.04.2019, and numbers such as 30/04/2019 where only
// one order of day and month is possible, or the time zone after them tells it
// ("04/05/2019 10:15 AM EDT"); words and years may be glued to what stands
// beside them. Years of two digits count only after a word that announces a date
// ("Published 30.04.19", "Updated 30/04/19"); dates without a year and "2 hours
// ago" do not. Of several dates it returns the first that is not said to be an
// update, else the first. It returns where the date stands,
// text[at.Start:at.End], and costs O(len(text)).
func ParseDate(text string) (d Date, at span.Span, ok bool) {
	from := 0
	for {
		d1, s, found := nextDate(text, from)
		if !found {
			return d, at, ok
		}
		if !ok {
			d, at, ok = d1, s, true
		}
		if !updated(text[from:s.Start]) {
			return d1, s, true
		}
		from = s.End
	}
}

// updated reports whether the words before a date say that it is the date of an
// update, not of publication. It looks at the last 40 bytes.
func updated(before string) bool {
	before = before[max(0, len(before)-40):]
	up, pub := -1, -1
	for i := 0; i+7 <= len(before); i++ {
		switch before[i] | 0x20 {
		case 'u':
			if word.HasPrefix(before[i:], "updated") || word.HasPrefix(before[i:], "update:") {
				up = i
			}
		case 'm':
			if word.HasPrefix(before[i:], "modified") {
				up = i
			}
		case 'p':
			if word.HasPrefix(before[i:], "posted") || word.HasPrefix(before[i:], "publish") {
				pub = i
			}
		}
	}
	return up >= 0 && up > pub
}

// nextDate returns the first date at or after from.
func nextDate(text string, from int) (Date, span.Span, bool) {
	day := dayNumber{end: -1}
	for i := from; i < len(text); {
		switch c := text[i]; {
		case '0' <= c && c <= '9':
			n := run(text, i)
			if d, end, ok := numeric(text, i, n); ok {
				return d, span.Span{Start: i, End: end}, true
			}
			if n <= 2 {
				day = dayNumber{number(text[i : i+n]), i, i + n}
			}
			i += n
		case 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z':
			n := wordRun(text, i)
			if month, ok := monthOf(text[i : i+n]); ok {
				if d, at, ok := monthDate(text, i, i+n, month, day); ok {
					return d, at, true
				}
			}
			i += n
		default:
			i++
		}
	}
	return Date{}, span.Span{}, false
}

// A dayNumber is a number text[start:end] that may be the day before a month.
type dayNumber struct{ value, start, end int }

// monthDate reads the date around the name of a month, text[start:end]: with the
// day before it ("19 November 2019") or after it ("Nov. 19, 2019").
func monthDate(text string, start, end, month int, day dayNumber) (Date, span.Span, bool) {
	after := end
	if after < len(text) && text[after] == '.' {
		after++
	}
	if day.value > 0 && dayGap(text[day.end:start]) {
		if y, e, ok := year(text, after); ok {
			if d, bad := newDate(y, month, day.value); bad == "" {
				return d, span.Span{Start: day.start, End: e}, true
			}
		}
	}
	d, e, ok := monthFirst(text, after, month)
	return d, span.Span{Start: start, End: e}, ok
}

// run returns the length of the run of digits at text[i:].
func run(text string, i int) int {
	n := 0
	for i+n < len(text) && '0' <= text[i+n] && text[i+n] <= '9' {
		n++
	}
	return n
}

// wordRun returns the length of the word of ASCII letters at text[i:]; a
// capital after a small letter begins another word ("PressApril").
func wordRun(text string, i int) int {
	n := 1
	for i+n < len(text) {
		c := text[i+n]
		lower := 'a' <= c && c <= 'z'
		if !lower && (c < 'A' || c > 'Z' || 'a' <= text[i+n-1] && text[i+n-1] <= 'z') {
			break
		}
		n++
	}
	return n
}

// dayGap reports whether s may stand between a day and its month.
func dayGap(s string) bool {
	switch s {
	case "", " ", "-", ". ", ", ", "\u00a0", "/":
		return true
	}
	if len(s) > 8 {
		return false
	}
	for _, th := range [...]string{"st", "nd", "rd", "th"} {
		if rest, ok := strings.CutPrefix(s, th); ok {
			return rest == " " || rest == " of " || rest == ", " || rest == "\u00a0"
		}
	}
	return s == " of "
}

// skip returns i moved over at most four blanks and bytes of marks.
func skip(text string, i int, marks string) int {
	for n := 0; i < len(text) && n < 4; n++ {
		switch c := text[i]; {
		case c == ' ' || strings.IndexByte(marks, c) >= 0:
			i++
		case strings.HasPrefix(text[i:], "\u00a0"):
			i += 2
		default:
			return i
		}
	}
	return i
}

// year reads a year of four digits after a month, with a time of day possibly
// glued to it ("20195:07 AM").
func year(text string, i int) (int, int, bool) {
	i = skip(text, i, ",-/'")
	n := run(text, i)
	if n < 4 {
		return 0, 0, false
	}
	if n > 4 { // 20195:07, 202412:45, and the date once more: 20265 Jun 2026
		if n > 6 || i+n >= len(text) || text[i+n] != ':' && text[i+n] != '.' && !monthAt(text, i+n) {
			return 0, 0, false
		}
	}
	y := number(text[i : i+4])
	return y, i + 4, newsYear(y)
}

// monthAt reports whether a blank and the name of a month begin at i.
func monthAt(text string, i int) bool {
	if text[i] != ' ' || i+1 >= len(text) || text[i+1] < 'A' || text[i+1] > 'Z' {
		return false
	}
	_, ok := monthOf(text[i+1 : i+1+wordRun(text, i+1)])
	return ok
}

// monthFirst reads "19, 2019" after a month.
func monthFirst(text string, i, month int) (Date, int, bool) {
	i = skip(text, i, "-/")
	n := run(text, i)
	if n < 1 || n > 2 {
		return Date{}, 0, false
	}
	day := number(text[i : i+n])
	i += n
	for _, th := range [...]string{"st", "nd", "rd", "th"} {
		if strings.HasPrefix(text[i:], th) {
			i += 2
			break
		}
	}
	if i < len(text) && text[i] == ':' { // a time of day
		return Date{}, 0, false
	}
	y, end, ok := year(text, i)
	if !ok {
		return Date{}, 0, false
	}
	d, bad := newDate(y, month, day)
	return d, end, bad == ""
}

// monthOf returns the number of the month that word names, in full or
// shortened, in any case but all small.
func monthOf(w string) (int, bool) {
	if len(w) < 3 || len(w) > 9 || w[0] >= 'a' {
		return 0, false
	}
	for i, m := range months {
		if m[0]|0x20 != w[0]|0x20 || m[1] != w[1]|0x20 || m[2] != w[2]|0x20 {
			continue
		}
		if len(w) == 3 || len(w) <= len(m) && word.Equal(w, m[:len(w)]) && (len(w) == len(m) || len(w) == 4 && i == 8) {
			return i + 1, true
		}
	}
	return 0, false
}

var months = [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}
