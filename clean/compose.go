package clean

import (
	"strings"

	"github.com/newsnorm/newsnorm/span"
)

// Apply returns the text after edits of t.String(), with the changes of both.
// Where an edit touches an earlier change they become one change, from the
// original bytes to the last ones, under the name and rule of the edit. Edits
// that change nothing are dropped. It returns a *[CleanerError] wrapping
// [ErrBadEdit] if the edits are not ascending, disjoint and within the text, on
// rune boundaries and valid UTF-8. It costs O(len(text) + edits + changes).
func (t *Text) Apply(name string, edits []Edit) (*Text, error) {
	if err := check(t.text, edits); err != nil {
		return nil, &CleanerError{name, err}
	}
	return t.apply(name, edits), nil
}

func (t *Text) apply(name string, edits []Edit) *Text {
	size, dirty := len(t.text), false
	for _, e := range edits {
		if e.Span.In(t.text) != e.New {
			size += len(e.New) - e.Span.Len()
			dirty = true
		}
	}
	if !dirty {
		return t
	}
	c := composer{
		old: t, name: name,
		new:    &Text{original: t.original, labels: t.labels[:len(t.labels):len(t.labels)]},
		labels: map[string]int{},
	}
	c.out.Grow(size)
	c.new.changes = make([]change, 0, len(t.changes)+len(edits))
	c.run(edits)
	c.new.text = c.out.String()
	c.new.dropUndone()
	return c.new
}

// composer walks the changes of a text and the edits of a pass side by side.
type composer struct {
	old, new *Text
	name     string
	labels   map[string]int // rule of this pass -> index in new.labels
	out      strings.Builder
	at       int // bytes of old.text written so far
	shift    int // from an offset of old.text at or after at to the original
}

func (c *composer) run(edits []Edit) {
	changes := c.old.changes
	for i, j := 0, 0; i < len(changes) || j < len(edits); {
		// A cluster is a set of changes and edits that touch one another.
		i0, j0 := i, j
		var s span.Span
		if j == len(edits) || i < len(changes) && before(changes[i].cur, edits[j].Span) {
			s = changes[i].cur
			i++
		} else {
			s = edits[j].Span
			j++
		}
		for {
			if i < len(changes) && j > j0 && touches(s, changes[i].cur) {
				s.End = max(s.End, changes[i].cur.End)
				i++
			} else if j < len(edits) && i > i0 && touches(s, edits[j].Span) {
				s.End = max(s.End, edits[j].Span.End)
				j++
			} else {
				break
			}
		}
		c.cluster(s, changes[i0:i], edits[j0:j])
	}
	c.out.WriteString(c.old.text[c.at:])
}

// before reports whether change a comes first in a tie-free order of a change
// and an edit: by start, then an empty range before the bytes that follow it.
func before(a, e span.Span) bool {
	if a.Start != e.Start {
		return a.Start < e.Start
	}
	return a.Empty() || !e.Empty()
}

// touches reports whether next, which does not begin before s, shares bytes
// with s, lies strictly inside it, or is empty at the same place as an empty s.
func touches(s, next span.Span) bool {
	if s.Empty() {
		return next.Empty() && next.Start == s.Start
	}
	if next.Empty() {
		return s.Start < next.Start && next.Start < s.End
	}
	return next.Start < s.End
}

func (c *composer) cluster(s span.Span, changes []change, edits []Edit) {
	raw := s.Shift(c.shift)
	if n := len(changes); n > 0 {
		first, last := changes[0], changes[n-1]
		if first.cur.Start == s.Start {
			raw.Start = first.raw.Start
		}
		c.shift = last.raw.End - last.cur.End
		raw.End = s.End + c.shift
	}
	by := -1
	if len(edits) == 0 {
		by = changes[0].by
	} else {
		widest := edits[0]
		for _, e := range edits[1:] {
			if e.Span.Len() > widest.Span.Len() {
				widest = e
			}
		}
		by = c.label(widest.Rule)
	}
	c.out.WriteString(c.old.text[c.at:s.Start])
	start := c.out.Len()
	c.at = s.Start
	for _, e := range edits {
		c.out.WriteString(c.old.text[c.at:e.Span.Start])
		c.out.WriteString(e.New)
		c.at = e.Span.End
	}
	c.out.WriteString(c.old.text[c.at:s.End])
	c.at = s.End
	c.new.changes = append(c.new.changes, change{raw, span.Span{Start: start, End: c.out.Len()}, by})
}

func (c *composer) label(rule string) int {
	if rule == "" {
		rule = c.name
	}
	by, ok := c.labels[rule]
	if !ok {
		by = len(c.new.labels)
		c.labels[rule] = by
		c.new.labels = append(c.new.labels, label{c.name, rule})
	}
	return by
}

// dropUndone removes changes that put back what the original had.
func (t *Text) dropUndone() {
	kept := t.changes[:0]
	for _, c := range t.changes {
		if c.raw.In(t.original) != c.cur.In(t.text) {
			kept = append(kept, c)
		}
	}
	t.changes = kept
}
