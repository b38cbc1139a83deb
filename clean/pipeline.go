package clean

import (
	"fmt"
	"slices"
	"sync"
)

// A Pipeline runs cleaners in order, each on the result of the one before.
// Neighbouring cleaners of [RepairOnly] can make work for one another, so they are
// repeated, line by line, until none finds anything. A Pipeline is immutable and
// safe for concurrent use. The zero value changes nothing.
type Pipeline struct{ cleaners []Cleaner }

// New returns a pipeline of the given cleaners. It copies the slice, and panics
// if one of them is nil.
func New(cleaners ...Cleaner) *Pipeline {
	for i, c := range cleaners {
		if c == nil {
			panic(fmt.Sprintf("clean: New: cleaner %d of %d is nil", i, len(cleaners)))
		}
	}
	return &Pipeline{slices.Clone(cleaners)}
}

// Cleaners returns the pipeline's cleaners in a fresh slice.
func (p *Pipeline) Cleaners() []Cleaner { return slices.Clone(p.cleaners) }

// Clean runs the pipeline over raw. The error is a *[CleanerError]: a cleaner
// returned bad edits or panicked, which those of this package never do. If no
// cleaner asks for a change, the result shares the memory of raw and costs one
// allocation.
func (p *Pipeline) Clean(raw string) (*Text, error) {
	first := untouched.Get().(*Text)
	first.original, first.text = raw, raw
	t, err := p.clean(first)
	if err == nil && t == first {
		t = &Text{original: raw, text: raw}
	}
	*first = Text{}
	untouched.Put(first)
	return t, err
}

// untouched holds idle Texts, for input that no cleaner has changed yet.
var untouched = sync.Pool{New: func() any { return new(Text) }}

// clean runs the cleaners over t.
func (p *Pipeline) clean(t *Text) (*Text, error) {
	c := cleaning{text: t}
	for rest := p.cleaners; len(rest) > 0; {
		n, err := c.step(rest)
		if err != nil {
			return nil, err
		}
		c.begun = true
		rest = rest[n:]
	}
	return c.text, nil
}

// A cleaning is a text on its way through a pipeline, and what is known of it.
type cleaning struct {
	text  *Text
	begun bool // a cleaner has run
	known bool // has holds for the text
	tidy  bool // Spaces would change nothing in the text
	has   traits
	buf   []Edit // memory for the edits of a cleaner
}

// step runs the first of cs, or the group that they begin with, and returns how
// many cleaners that was.
func (c *cleaning) step(cs []Cleaner) (n int, err error) {
	if n, err = c.takeOut(cs); n > 0 || err != nil {
		return n, err
	}
	b, ok := cs[0].(*builtin)
	n, mends := settled(cs)
	if ok && !c.known {
		if c.begun && mends {
			c.has = ^traits(0) // settle sees for itself
		} else {
			c.has, c.known = glance(c.text.text), true
		}
	}
	var next *Text
	switch {
	case mends:
		next, err = settle(c.text, cs[:n], c.has)
		c.tidy = slices.ContainsFunc(cs[:n], isSpaces)
	case ok && c.has&b.needs == 0:
		return 1, nil
	default:
		n = 1
		next, err = pass(c.text, cs[0], b, &c.buf)
		c.tidy = c.tidy && next == c.text
	}
	c.known = c.known && next == c.text
	c.text = next
	return n, err
}

// takeOut runs the group of cleaners that cs begin with if they are of the kind
// that removes lines, and returns how many that was: 0 if they are not, or
// must run one by one.
func (c *cleaning) takeOut(cs []Cleaner) (n int, err error) {
	n, spaces := takers(cs)
	if n == 0 {
		return 0, nil
	}
	// Spaces joins the group where only what the group removes makes work for it.
	spaces = spaces && (c.tidy || c.known && c.has&hasBlanks == 0)
	next, ok, err := takeOutOf(c.text, cs[:n], spaces)
	if err != nil || !ok {
		return 0, err
	}
	same := next == c.text
	c.known, c.tidy = c.known && same, spaces || c.tidy && same
	c.text = next
	if spaces {
		n++
	}
	return n, nil
}

// isSpaces reports whether c is [Spaces].
func isSpaces(c Cleaner) bool {
	b, ok := c.(*builtin)
	return ok && b.name == "spaces"
}

// pass runs the cleaner c over t; b is c if that is built in, else nil. A panic
// becomes an error.
func pass(t *Text, c Cleaner, b *builtin, buf *[]Edit) (next *Text, err error) {
	defer func() {
		if r := recover(); r != nil {
			next, err = nil, &CleanerError{nameOf(c), fmt.Errorf("panic: %v", r)}
		}
	}()
	if b == nil {
		if *buf = c.AppendEdits((*buf)[:0], t.text); len(*buf) == 0 {
			return t, nil
		}
		return t.Apply(c.Name(), *buf)
	}
	x := composers.Get().(*composer)
	defer x.release()
	x.old, x.name = t, b.name
	if b.edits(t.text, x.yield); x.err != nil {
		return nil, x.err
	}
	return x.finish(), nil
}

// nameOf returns the name of a cleaner that has panicked, and whose method Name
// may panic, too.
func nameOf(c Cleaner) (name string) {
	defer func() {
		if recover() != nil {
			name = fmt.Sprintf("%T", c)
		}
	}()
	return c.Name()
}
