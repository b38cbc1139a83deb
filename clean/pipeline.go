package clean

import (
	"fmt"
	"slices"
)

// A Pipeline runs cleaners in order, each on the result of the one before. It
// is immutable and safe for concurrent use. The zero value changes nothing.
type Pipeline struct{ cleaners []Cleaner }

// New returns a pipeline of the given cleaners. It copies the slice.
func New(cleaners ...Cleaner) *Pipeline { return &Pipeline{slices.Clone(cleaners)} }

// Cleaners returns the pipeline's cleaners in a fresh slice.
func (p *Pipeline) Cleaners() []Cleaner { return slices.Clone(p.cleaners) }

// Clean runs the pipeline over raw. The error, a *[CleanerError], tells that a
// cleaner returned bad edits or panicked; no input text makes the cleaners of
// this package do so. If no cleaner asks for a change the result shares the
// memory of raw and costs one allocation.
func (p *Pipeline) Clean(raw string) (*Text, error) {
	t := &Text{original: raw, text: raw}
	var edits []Edit
	for _, c := range p.cleaners {
		var err error
		if edits, err = ask(c, edits[:0], t.text); err != nil {
			return nil, err
		}
		if len(edits) == 0 {
			continue
		}
		if t, err = t.Apply(c.Name(), edits); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// ask returns the cleaner's edits, with a panic turned into an error.
func ask(c Cleaner, dst []Edit, text string) (edits []Edit, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = &CleanerError{c.Name(), fmt.Errorf("panic: %v", r)}
		}
	}()
	return c.AppendEdits(dst, text), nil
}
