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

// MarshalText returns d.String().
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }
