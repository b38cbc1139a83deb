package clean

import (
	"slices"
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/span"
)

// Apply applies edits to t.String() and returns the result, which remembers both
// these and the earlier changes. Where an edit touches an earlier change, the two
// become one change, from the bytes of the original to the new ones, under name
// and the rule of the edit; where several edits do, under the rule of the widest.
// An edit that removes white space leaves removals inside it as they are. Edits
// that change nothing are dropped. The error is a *[CleanerError] wrapping
// [ErrBadEdit] if the edits are not ascending, disjoint and within the text, on
// rune boundaries and valid UTF-8. Apply costs O(len(text) + edits + changes).
func (t *Text) Apply(name string, edits []Edit) (*Text, error) {
	c := composers.Get().(*composer)
	defer c.release()
	c.old, c.name = t, name
	for _, e := range edits {
		if err := c.add(e); err != nil {
			return nil, err
		}
	}
	return c.finish(), nil
}

// A composer merges the edits of one pass, which it takes in order, with the
// changes of a text. Edits and changes that touch one another form a cluster,
// which becomes one change.
type composer struct {
	yield func(Edit) bool // add, in the form that cleaners want; nil outside of composers
	old   *Text
	name  string
	err   error // what was wrong with an edit passed to yield
	n     int   // number of edits so far
	end   int   // where the last of them ends

	new    *Text // nil before the first edit that changes something
	out    output
	at     int // bytes of old.text written so far
	log    logWriter
	labels []label

	// The next change of old, and the cursor before and after it.
	next          change
	before, after cursor
	more          bool
	passed        int // changes of old before it
	marks         int // marks of old up to before

	// The open cluster.
	open    bool
	span    span.Span // in old.text
	raw     int       // its start in the original
	start   int       // its start in out
	changes int
	edits   int
	by      int // label
	widest  int // length of the edit that gave it
}

// composers holds idle composers with their yield, so that a pass over text that
// needs no edit does not allocate.
var composers = sync.Pool{New: func() any {
	c := new(composer)
	c.yield = func(e Edit) bool {
		c.err = c.add(e)
		return c.err == nil
	}
	return c
}}

// release returns c to the pool.
func (c *composer) release() {
	c.log.reset()
	clear(c.labels) // the name of a rule may share the memory of the text
	*c = composer{yield: c.yield, log: c.log, labels: c.labels[:0]}
	composers.Put(c)
}

// add takes the next edit.
func (c *composer) add(e Edit) error {
	if err := check(c.old.text, e, c.n, c.end); err != nil {
		return &CleanerError{c.name, err}
	}
	c.n++
	c.end = e.Span.End
	if e.Span.In(c.old.text) == e.New {
		return nil
	}
	c.put(e.Span, e.New, c.labelOf(c.name, e.Rule))
	return nil
}

// put takes the next edit, which is known to be good and to change something; by
// is its label, from labelOf.
func (c *composer) put(at span.Span, now string, by int) {
	if c.new == nil {
		c.begin()
	}
	c.reach(at)
	if now == "" && c.more && c.next.cur.Start < at.End && strings.TrimLeft(at.In(c.old.text), " \t\n") == "" {
		// Removing white space does not swallow what was removed inside it: that
		// stays a change of its own, with its rule.
		for x, after, ok := c.next, c.after, c.more; ok && x.cur.Start < at.End; x, after, ok = c.old.changes.peek(after) {
			if x.cur.Empty() && at.Start < x.cur.Start {
				c.merge(span.Span{Start: at.Start, End: x.cur.Start}, "", by)
				at.Start = x.cur.Start
				c.reach(at)
			}
		}
	}
	c.merge(at, now, by)
}

// reach copies the changes before an edit that it does not touch.
func (c *composer) reach(at span.Span) {
	if c.open {
		if c.absorb(); c.changes > 0 && touches(c.span, at) {
			return
		}
		c.close()
	}
	for c.more && comesFirst(c.next.cur, at) && !touches(c.next.cur, at) {
		c.keep(at.Start)
	}
}

// merge adds an edit that was reached to the open cluster, or opens one with it.
// An edit that no change touches is written at once.
func (c *composer) merge(at span.Span, now string, by int) {
	if !c.open {
		switch {
		case c.more && comesFirst(c.next.cur, at):
			c.cluster(c.next.cur)
			c.take()
		case c.more && touches(at, c.next.cur):
			c.cluster(at)
		default:
			c.out.keep(c.at, at.Start)
			start := c.out.len()
			c.out.add(now)
			c.at = at.End
			c.log.append(change{at.Shift(c.before.shift()), span.Span{Start: start, End: c.out.len()}, by})
			return
		}
	}
	if w := at.Len(); c.edits == 0 || w > c.widest {
		c.by, c.widest = by, w
	}
	c.edits++
	c.span.End = max(c.span.End, at.End)
	c.out.keep(c.at, at.Start)
	c.out.add(now)
	c.at = at.End
}

// keep copies the next change as it is, and with it as many more as it can that end
// before limit.
func (c *composer) keep(limit int) {
	shift := c.out.len() - c.at
	c.log.append(change{c.next.raw, c.next.cur.Shift(shift), c.next.by})
	c.step()
	from := mark{c.before.raw, c.before.cur, c.before.at, c.passed}
	marks := c.old.changes.marks
	for c.marks < len(marks) && marks[c.marks].n < from.n {
		c.marks++
	}
	n := c.marks
	for n < len(marks) && marks[n].cur < limit {
		n++
	}
	if n == c.marks || marks[n-1].n == from.n {
		return
	}
	to := marks[n-1]
	c.log.copy(&c.old.changes, from, to, marks[c.marks:n], shift)
	c.marks, c.passed = n, to.n
	c.before = cursor{to.data, to.raw, to.cur}
	c.next, c.after, c.more = c.old.changes.peek(c.before)
}

// step moves on to the next change.
func (c *composer) step() {
	c.passed++
	c.before = c.after
	c.next, c.after, c.more = c.old.changes.peek(c.before)
}

// finish returns the result.
func (c *composer) finish() *Text {
	if c.new == nil {
		return c.old
	}
	if c.open {
		c.absorb()
		c.close()
	}
	for c.more {
		c.keep(len(c.old.text) + 1)
	}
	c.out.keep(c.at, len(c.old.text))
	c.new.text, c.new.changes, c.new.labels = c.out.text(), c.log.done(), slices.Clone(c.labels)
	if c.new.changes.n == 0 {
		c.new.text = c.new.original
	}
	return c.new
}

// begin prepares c for the first edit that changes something.
func (c *composer) begin() {
	c.new = &Text{original: c.old.original}
	c.labels = append(c.labels[:0], c.old.labels...)
	c.out = output{old: c.old.text}
	c.log.size = len(c.old.original)
	if n := len(c.old.changes.data); n > maxIdle { // the new log will be about as long
		c.log.data = slices.Grow(c.log.data, n+n/16)
		c.log.marks = slices.Grow(c.log.marks, len(c.old.changes.marks)+len(c.old.changes.marks)/16+1)
	}
	c.before = cursor{}
	c.next, c.after, c.more = c.old.changes.peek(c.before)
}

// cluster opens a cluster that begins with s.
func (c *composer) cluster(s span.Span) {
	c.out.keep(c.at, s.Start)
	c.at = s.Start
	c.open, c.span, c.start = true, s, c.out.len()
	c.raw = s.Start + c.before.shift()
	c.changes, c.edits = 0, 0
}

// absorb adds the changes that touch the open cluster. There are none before its
// first edit, since changes do not touch one another.
func (c *composer) absorb() {
	for c.more && c.edits > 0 && touches(c.span, c.next.cur) {
		c.span.End = max(c.span.End, c.next.cur.End)
		c.take()
	}
}

// take adds the next change to the open cluster.
func (c *composer) take() {
	if c.changes++; c.edits == 0 {
		c.by = c.next.by
	}
	c.step()
}

// close writes the open cluster as one change, unless it restores the original.
func (c *composer) close() {
	c.out.keep(c.at, c.span.End)
	c.at = c.span.End
	c.open = false
	x := change{
		raw: span.Span{Start: c.raw, End: c.span.End + c.before.shift()},
		cur: span.Span{Start: c.start, End: c.out.len()},
		by:  c.by,
	}
	if x.raw.In(c.new.original) != x.cur.In(c.out.text()) {
		c.log.append(x)
	}
}

// labelOf returns the index of the label of a rule. It searches only the labels of
// this pass, which are few.
func (c *composer) labelOf(cleaner, rule string) int {
	if c.new == nil {
		c.begin()
	}
	if rule == "" {
		rule = cleaner
	}
	for i := len(c.old.labels); i < len(c.labels); i++ {
		if l := &c.labels[i]; l.rule == rule && l.cleaner == cleaner {
			return i
		}
	}
	c.labels = append(c.labels, label{cleaner, rule})
	return len(c.labels) - 1
}

// comesFirst reports whether change a comes before edit e: by their starts, and
// then an empty range before one that is not.
func comesFirst(a, e span.Span) bool {
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
