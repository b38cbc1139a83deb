package clean

import "github.com/newsnorm/newsnorm/span"

// ToOriginal returns the smallest range of the original that produced the
// bytes s of the text. A range that cuts into a replacement maps to all that
// was replaced. An empty s maps to an empty range, unless it lies inside a
// replacement; where bytes were removed, to the place after them. Offsets
// outside the text are moved to its nearer end. It costs two binary searches
// over the changes.
func (t *Text) ToOriginal(s span.Span) span.Span {
	s = clamp(s, len(t.text))
	raw, _ := t.locate(s, t.changes.seek(func(m mark) bool { return m.cur <= s.Start }))
	return raw
}

// A Locator does what [Text.ToOriginal] does, and does it faster for ranges that
// ascend, because it goes on from the one before. Only [Text.Locator] makes one
// that can be used. It must not be used by several goroutines at once.
type Locator struct {
	text *Text
	at   cursor // at or before the changes of the next range, if the ranges ascend
}

// Locator returns a locator of t.
func (t *Text) Locator() Locator { return Locator{text: t} }

// ToOriginal returns what [Text.ToOriginal] does. Ranges that do not ascend cost
// a search.
func (l *Locator) ToOriginal(s span.Span) span.Span {
	s = clamp(s, len(l.text.text))
	if s.Start < l.at.cur {
		l.at = l.text.changes.seek(func(m mark) bool { return m.cur <= s.Start })
	}
	var raw span.Span
	raw, l.at = l.text.locate(s, l.at)
	return raw
}

// Removed returns the first position inside s, a range of the text, at which
// bytes of the original were removed without a replacement; ok is false if there
// is none. The ends of s are not inside it. Like ToOriginal, it goes on from the
// range before.
func (l *Locator) Removed(s span.Span) (at int, ok bool) {
	p, changes := l.at, &l.text.changes
	if s.Start < p.cur {
		p = changes.seek(func(m mark) bool { return m.cur <= s.Start })
	}
	c, after, more := changes.peek(p)
	for n := 0; more && c.cur.Start < s.End; n++ {
		if c.cur.Start > s.Start && c.cur.Empty() {
			l.at = p
			return c.cur.Start, true
		}
		if p = after; n == stride {
			p = later(p, changes.seek(func(m mark) bool { return m.cur <= s.Start }))
		}
		c, after, more = changes.peek(p)
	}
	l.at = p
	return 0, false
}

// locate is ToOriginal with a cursor p that must not be beyond the start of s. It
// also returns the cursor from which to go on for ranges after s.
func (t *Text) locate(s span.Span, p cursor) (span.Span, cursor) {
	// The first change that ends after the start: removals at the start are not part of s.
	c, after, ok := t.changes.peek(p)
	for n := 0; ok && c.cur.End <= s.Start; n++ {
		if p = after; n == stride {
			p = later(p, t.changes.seek(func(m mark) bool { return m.cur <= s.Start }))
		}
		c, after, ok = t.changes.peek(p)
	}
	start := s.Start + p.shift()
	if ok && c.cur.Start <= s.Start {
		start = c.raw.Start
		if s.Empty() && c.cur.Start < s.Start {
			return c.raw, p
		}
	}
	if s.Empty() {
		return span.Span{Start: start, End: start}, p
	}
	// The last change that starts before the end: removals at the end are not part of s.
	end := s.End + p.shift()
	q := p
	for n := 0; ok && c.cur.Start < s.End; n++ {
		if end = s.End + after.shift(); c.cur.End >= s.End {
			end = c.raw.End
		}
		if q = after; c.cur.End <= s.End {
			p = after
		}
		if n == stride {
			if m := t.changes.seek(func(m mark) bool { return m.cur < s.End }); m.at > q.at {
				p, q, end = m, m, s.End+m.shift()
			}
		}
		c, after, ok = t.changes.peek(q)
	}
	return span.Span{Start: start, End: end}, p
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
	c, after, ok := t.changes.peek(p)
	for ok && c.raw.End <= s.Start && (s.Empty() || c.raw.Start < s.Start) {
		p = after
		c, after, ok = t.changes.peek(p)
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
	for c, p, ok = t.changes.peek(p); ok && (c.raw.Start < s.End || c.raw.End <= s.End); c, p, ok = t.changes.peek(p) {
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
