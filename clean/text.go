package clean

import (
	"iter"

	"github.com/newsnorm/newsnorm/span"
)

// A Text is a cleaned text that remembers what it was made from. It is
// immutable and safe for concurrent use. The zero value is the empty text.
//
// Kept stretches and changes tile both the original and the text, in the same
// order; between two changes the bytes are the same on both sides. A change
// costs about five bytes of memory.
type Text struct {
	original, text string
	changes        log
	labels         []label
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
func (t *Text) Len() int { return t.changes.n }

// Changes yields what differs, in the order of the original. The changes are
// disjoint; replacing each New by its Old gives the original back.
func (t *Text) Changes() iter.Seq[Change] {
	return func(yield func(Change) bool) {
		for c, p, ok := t.changes.start().peek(); ok; c, p, ok = p.peek() {
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
// replacement; where bytes were removed, to the place after them. Offsets
// outside the text are moved to its nearer end. It costs two binary searches
// over the changes.
func (t *Text) ToOriginal(s span.Span) span.Span {
	s = clamp(s, len(t.text))
	// The first change that ends after the start: removals at the start are not part of s.
	p := t.changes.seek(func(m mark) bool { return m.cur <= s.Start })
	c, after, ok := p.peek()
	for ok && c.cur.End <= s.Start {
		p = after
		c, after, ok = p.peek()
	}
	start := s.Start + p.shift()
	if ok && c.cur.Start <= s.Start {
		start = c.raw.Start
		if s.Empty() && c.cur.Start < s.Start {
			return c.raw
		}
	}
	if s.Empty() {
		return span.Span{Start: start, End: start}
	}
	if !ok || c.cur.Start >= s.End {
		return span.Span{Start: start, End: s.End + p.shift()} // no change touches s
	}
	// The last change that starts before the end: removals at the end are not part of s.
	p = later(p, t.changes.seek(func(m mark) bool { return m.cur < s.End }))
	end := s.End + p.shift()
	for c, p, ok = p.peek(); ok && c.cur.Start < s.End; c, p, ok = p.peek() {
		if end = s.End + p.shift(); c.cur.End >= s.End {
			end = c.raw.End
		}
	}
	return span.Span{Start: start, End: end}
}

// FromOriginal returns the range of the text that the bytes s of the original
// became, with insertions at its edges and all of every replacement that it
// touches. It reports false if all of s was removed. For any s of the text with
// bytes from the original, FromOriginal(ToOriginal(s)) covers s. Offsets
// outside the original are moved to its nearer end. It costs two binary
// searches over the changes.
func (t *Text) FromOriginal(s span.Span) (span.Span, bool) {
	s = clamp(s, len(t.original))
	// The first change that ends after the start, or inserts at it.
	p := t.changes.seek(func(m mark) bool { return m.raw < s.Start })
	c, after, ok := p.peek()
	for ok && c.raw.End <= s.Start && (s.Empty() || c.raw.Start < s.Start) {
		p = after
		c, after, ok = p.peek()
	}
	start := s.Start - p.shift()
	if s.Empty() {
		if ok && c.raw.Start < s.Start {
			return c.cur, !c.cur.Empty()
		}
		return span.Span{Start: start, End: start}, true
	}
	if ok && c.raw.Start <= s.Start {
		start = c.cur.Start
	}
	// The last change that starts before the end, or inserts at it.
	p = later(p, t.changes.seek(func(m mark) bool { return m.raw < s.End }))
	end := s.End - p.shift()
	for c, p, ok = p.peek(); ok && (c.raw.Start < s.End || c.raw.End <= s.End); c, p, ok = p.peek() {
		if end = s.End - p.shift(); c.raw.End >= s.End {
			end = c.cur.End
		}
	}
	return span.Span{Start: start, End: end}, start < end
}

func clamp(s span.Span, n int) span.Span {
	s.Start = min(max(s.Start, 0), n)
	s.End = min(max(s.End, s.Start), n)
	return s
}
