package span

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
)

// A Span is the half-open byte range [Start, End) of a text: text[Start:End].
// Its JSON form is the array [Start, End].
type Span struct{ Start, End int }

// Len returns the number of bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether s contains no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// In returns the part of text that s covers, text[s.Start:s.End]. It shares
// memory with text and panics, as slicing does, if s is not within it.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Within reports whether s is a valid range of a text of n bytes.
func (s Span) Within(n int) bool { return 0 <= s.Start && s.Start <= s.End && s.End <= n }

// Contains reports whether every byte of o is also in s. An empty o is contained if
// its position is in s or at one of its edges.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share at least one byte.
func (s Span) Overlaps(o Span) bool { return max(s.Start, o.Start) < min(s.End, o.End) }

// Shift returns s moved by n bytes.
func (s Span) Shift(n int) Span { return Span{s.Start + n, s.End + n} }

// Compare orders spans by start and then by end. It can be passed to
// [slices.SortFunc].
func Compare(a, b Span) int {
	return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
}

// MarshalJSON writes s as [Start, End].
func (s Span) MarshalJSON() ([]byte, error) {
	return fmt.Appendf(nil, "[%d,%d]", s.Start, s.End), nil
}

// UnmarshalJSON reads [Start, End]. It refuses arrays of another length and
// ranges that end before they start or start below zero.
func (s *Span) UnmarshalJSON(data []byte) error {
	var a []int
	if err := json.Unmarshal(data, &a); err != nil || len(a) != 2 || a[0] < 0 || a[1] < a[0] {
		const most = 80 // bytes of data in the error
		if len(data) > most {
			data = append(data[:most:most], "…"...)
		}
		return fmt.Errorf("span: want [start, end] with 0 <= start <= end, got %s", bytes.ToValidUTF8(data, nil))
	}
	s.Start, s.End = a[0], a[1]
	return nil
}
