package clean_test

import (
	"testing"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/span"
)

// FuzzLocator: whatever ranges a Locator is asked for, and in whatever order, it
// says what the Text says; a removal that it finds is inside the range, and the
// range up to there holds none.
func FuzzLocator(f *testing.F) {
	addSeeds(f)
	pipelines := []*clean.Pipeline{clean.New(clean.Default()...), clean.New(clean.RepairOnly()...), clean.New(clean.Runes("thin", thin))}
	f.Fuzz(func(t *testing.T, raw string) {
		for _, p := range pipelines {
			text, err := p.Clean(raw)
			if err != nil {
				t.Fatal(err)
			}
			n := len(text.String())
			at, cuts := text.Locator(), text.Locator()
			for k := range min(n, 400) {
				// Mostly ascending, with a step back now and then.
				s := span.Span{Start: k*7%(n+1) - k%11, End: k*7%(n+1) + k%5}
				if got, want := at.ToOriginal(s), text.ToOriginal(s); got != want {
					t.Fatalf("%.200q: the Locator maps %v to %v, the Text to %v", raw, s, got, want)
				}
				cut, ok := cuts.Removed(s)
				if !ok {
					continue
				}
				if cut <= s.Start || cut >= s.End {
					t.Fatalf("%.200q: a removal at %d is not inside %v", raw, cut, s)
				}
				fresh := text.Locator()
				if again, ok := fresh.Removed(span.Span{Start: s.Start, End: cut}); ok {
					t.Fatalf("%.200q: %v has a removal at %d before the first one at %d", raw, s, again, cut)
				}
			}
		}
	})
}

// thin removes some letters and replaces others, so that there are many changes.
func thin(r rune) rune {
	switch {
	case r == 'e' || r == 'n':
		return -1
	case r == 't':
		return 'é'
	}
	return r
}
