package tagger

import (
	"slices"

	"github.com/newsnorm/newsnorm/span"
)

// An Example is a stretch to learn from: its tokens and their features.
type Example struct {
	Spans    []span.Span
	Features [][]uint32
	Barred   []uint16 // a bit for each label that the token cannot have
}

// Examples returns the stretches of text as [Find] sees them.
func Examples(text string, blocks []span.Block) []Example {
	f := newFinder()
	f.read(text, blocks, nil)
	var all []Example
	for st := f.next(0); st.first < len(f.tokens); st = f.next(st.end) {
		var e Example
		f.x.begin(st)
		for i := st.first; i < st.end; i++ {
			t := &f.tokens[i]
			e.Spans = append(e.Spans, span.Span{Start: int(t.start), End: int(t.end)})
			e.Features = append(e.Features, slices.Clone(f.x.features(i)))
			e.Barred = append(e.Barred, f.mask(i))
		}
		all = append(all, e)
	}
	return all
}

// Features is the number of hashed features.
const Features = 1 << featureBits

// Allowed reports whether label b may follow label a, which is [Labels] at the
// start of a stretch.
func Allowed(a, b int) bool { return allowed(a, b) }
