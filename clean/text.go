package clean

import (
	"iter"
	"sort"

	"github.com/newsnorm/newsnorm/span"
)

// A Text is a cleaned text that remembers what it was made from. It is
// immutable and safe for concurrent use. The zero value is the empty text.
//
// Kept stretches and changes tile both the original and the text, in the same
// order; between two changes the bytes are the same on both sides.
type Text struct {
	original, text string
	changes        []change
	labels         []label
}

// change says that the bytes raw of the original became the bytes cur of the
// text; labels[by] says why.
type change struct {
	raw, cur span.Span
	by       int
}

type label struct{ cleaner, rule string }

// A Change is one stretch of the original that differs in the text.
type Change struct {
	Cleaner, Rule string    // who decided and why: the last cleaner that touched the stretch
	Raw           span.Span // where in the original; empty for an insertion
	Old, New      string    // original[Raw.Start:Raw.End] and what replaced it
}

// String returns the cleaned text. If nothing changed it is the original's own
// memory.
func (t *Text) String() string { return t.text }

// Original returns the text as it came in, byte for byte.
func (t *Text) Original() string { return t.original }

// Len returns the number of changes.
func (t *Text) Len() int { return len(t.changes) }

// Changes yields what differs, in the order of the original. The changes are
// disjoint; replacing each New by its Old gives the original back.
func (t *Text) Changes() iter.Seq[Change] {
	return func(yield func(Change) bool) {
		for _, c := range t.changes {
			l := t.labels[c.by]
			if !yield(Change{l.cleaner, l.rule, c.raw, c.raw.In(t.original), c.cur.In(t.text)}) {
				return
			}
		}
	}
}

// ToOriginal returns the smallest range of the original that produced the
// bytes s of the text. A range that cuts into a replacement maps to all that
// was replaced. An empty s maps to an empty range, unless it lies inside a
// replacement. Offsets outside the text are moved to its nearer end. It costs
// two binary searches over the changes.
func (t *Text) ToOriginal(s span.Span) span.Span {
	s = clamp(s, len(t.text))
	c := t.changes
	// The first change that ends after the start: removals at the start are not part of s.
	k := sort.Search(len(c), func(i int) bool { return c[i].cur.End > s.Start })
	start := s.Start + t.shift(k-1)
	if k < len(c) && c[k].cur.Start <= s.Start {
		start = c[k].raw.Start
		if s.Empty() && c[k].cur.Start < s.Start {
			return c[k].raw
		}
	}
	if s.Empty() {
		return span.Span{Start: start, End: start}
	}
	// The last change that starts before the end: removals at the end are not part of s.
	k = sort.Search(len(c), func(i int) bool { return c[i].cur.Start >= s.End }) - 1
	end := s.End + t.shift(k)
	if k >= 0 && c[k].cur.End >= s.End {
		end = c[k].raw.End
	}
	return span.Span{Start: start, End: end}
}

// FromOriginal returns the range of the text that the bytes s of the original
// became, with insertions at its edges and all of every replacement that it
// touches. It reports false if all of s was removed. For any s of the text with
// bytes from the original, FromOriginal(ToOriginal(s)) covers s. Offsets
// outside the original are moved to its nearer end.
func (t *Text) FromOriginal(s span.Span) (span.Span, bool) {
	s = clamp(s, len(t.original))
	c := t.changes
	if s.Empty() {
		k := sort.Search(len(c), func(i int) bool { return c[i].raw.End > s.Start })
		if k < len(c) && c[k].raw.Start < s.Start {
			return c[k].cur, !c[k].cur.Empty()
		}
		at := s.Start - t.shift(k-1)
		return span.Span{Start: at, End: at}, true
	}
	k := sort.Search(len(c), func(i int) bool { return c[i].raw.End > s.Start || c[i].raw.Start >= s.Start })
	start := s.Start - t.shift(k-1)
	if k < len(c) && c[k].raw.Start <= s.Start {
		start = c[k].cur.Start
	}
	k = sort.Search(len(c), func(i int) bool { return c[i].raw.Start >= s.End && c[i].raw.End > s.End }) - 1
	end := s.End - t.shift(k)
	if k >= 0 && c[k].raw.End >= s.End {
		end = c[k].cur.End
	}
	return span.Span{Start: start, End: end}, start < end
}

// shift returns what to add to an offset of the text that follows change i and
// precedes the next to get its offset in the original.
func (t *Text) shift(i int) int {
	if i < 0 {
		return 0
	}
	return t.changes[i].raw.End - t.changes[i].cur.End
}

func clamp(s span.Span, n int) span.Span {
	s.Start = min(max(s.Start, 0), n)
	s.End = min(max(s.End, s.Start), n)
	return s
}
