package clean

import (
	"fmt"
	"slices"
	"sync"
)

// A Pipeline runs cleaners in order, each on the result of the one before. Those
// of [RepairOnly] that stand side by side make work for one another: they run
// again, line by line, until none finds anything. It is immutable and safe for
// concurrent use. The zero value changes nothing.
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

// Clean runs the pipeline over raw. The error, a *[CleanerError], tells that a
// cleaner returned bad edits or panicked; no input text makes the cleaners of
// this package do so. If no cleaner asks for a change the result shares the
// memory of raw and costs one allocation.
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

// untouched keeps Texts for what no cleaner has changed yet.
var untouched = sync.Pool{New: func() any { return new(Text) }}

func (p *Pipeline) clean(t *Text) (*Text, error) {
	var has traits
	known := false // has holds for t
	tidy := false  // Spaces has nothing to do in t
	var buf []Edit
	for i := 0; i < len(p.cleaners); {
		if n, blanks := takers(p.cleaners[i:]); n > 0 {
			blanks = blanks && (tidy || known && has&hasBlanks == 0)
			next, ok, err := takeOutOf(t, p.cleaners[i:i+n], blanks)
			if err != nil {
				return nil, err
			}
			if ok {
				if i += n; blanks {
					i++
				}
				known, tidy, t = known && next == t, blanks || tidy && next == t, next
				continue
			}
		}
		c := p.cleaners[i]
		b, ok := c.(*builtin)
		n, mends := settled(p.cleaners[i:])
		if ok && !known {
			if i > 0 && mends {
				has = ^traits(0) // settle sees for itself
			} else {
				has, known = glance(t.text), true
			}
		}
		var next *Text
		var err error
		if mends {
			next, err = settle(t, p.cleaners[i:i+n], has)
			tidy = slices.ContainsFunc(p.cleaners[i:i+n], isSpaces)
			i += n
		} else if i++; ok && has&b.needs == 0 {
			continue
		} else {
			next, err = pass(t, c, b, &buf)
		}
		if err != nil {
			return nil, err
		}
		known, tidy = known && next == t, tidy && (mends || next == t)
		t = next
	}
	return t, nil
}

func isSpaces(c Cleaner) bool {
	b, ok := c.(*builtin)
	return ok && b.name == "spaces"
}

// pass runs one cleaner, which is b if b is not nil. A panic becomes an error.
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

// nameOf returns the name of a cleaner that has panicked, and may do so again.
func nameOf(c Cleaner) (name string) {
	defer func() {
		if recover() != nil {
			name = fmt.Sprintf("%T", c)
		}
	}()
	return c.Name()
}
