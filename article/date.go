package article

import (
	"fmt"
	"time"
)

// A Date is a day of the Gregorian calendar without a time zone. The zero
// value is no date. Its text form is YYYY-MM-DD.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// IsZero reports whether d is no date.
func (d Date) IsZero() bool { return d == Date{} }

// String returns d as YYYY-MM-DD, the empty string for no date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// MarshalText returns d.String(), or an error if d is not in the calendar.
func (d Date) MarshalText() ([]byte, error) {
	if _, reason := newDate(d.Year, int(d.Month), d.Day); reason != "" && !d.IsZero() {
		return nil, fmt.Errorf("article: date %s: %s", d, reason)
	}
	return []byte(d.String()), nil
}

// UnmarshalText reads what MarshalText wrote: a day of the calendar as YYYY-MM-DD,
// or nothing, which gives the zero value.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	day, reason := Date{}, "want YYYY-MM-DD"
	if len(text) == len("2024-05-07") {
		day, reason = headerDate(string(text))
	}
	if reason != "" {
		return fmt.Errorf("article: date %q: %s", text, reason)
	}
	*d = day
	return nil
}

// newDate returns the date, or why there is none.
func newDate(year, month, day int) (Date, string) {
	switch {
	case year < 1 || year > 9999:
		return Date{}, "year out of range"
	case month < 1 || month > 12:
		return Date{}, "month out of range"
	case day < 1 || day > daysIn(year, month):
		return Date{}, "day out of range"
	}
	return Date{year, time.Month(month), day}, ""
}

// daysIn returns the number of days in a month.
func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// digits reports whether s consists of ASCII digits and is not empty.
func digits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// number returns the value of a string of ASCII digits, of the first nine at most.
func number(s string) (n int) {
	for i := range min(len(s), 9) {
		n = n*10 + int(s[i]-'0')
	}
	return n
}
