package clean

import (
	"iter"
	"slices"

	"github.com/newsnorm/newsnorm/span"
)

// A Text is a cleaned text that remembers what it was made from. It is
// immutable and safe for concurrent use. The zero value is the empty text.
//
// Kept stretches and changes tile both the original and the text, in the same
// order; between two changes, original and text have the same bytes. A change
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

// ChangedBy reports whether one of the changes is by the cleaner of that name.
func (t *Text) ChangedBy(cleaner string) bool {
	if !slices.ContainsFunc(t.labels, func(l label) bool { return l.cleaner == cleaner }) {
		return false
	}
	for c, p, ok := t.changes.peek(cursor{}); ok; c, p, ok = t.changes.peek(p) {
		if t.labels[c.by].cleaner == cleaner {
			return true
		}
	}
	return false
}

// Changes yields the differences between the original and the text, in order.
// They are disjoint; replacing each New by its Old gives the original back.
func (t *Text) Changes() iter.Seq[Change] {
	return func(yield func(Change) bool) {
		for c, p, ok := t.changes.peek(cursor{}); ok; c, p, ok = t.changes.peek(p) {
			l := t.labels[c.by]
			if !yield(Change{l.cleaner, l.rule, c.raw, c.raw.In(t.original), c.cur.In(t.text)}) {
				return
			}
		}
	}
}
