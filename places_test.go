package newsnorm

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/span"
)

// TestPlacer: a placer says what ToOriginal says, for ranges in any order.
func TestPlacer(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	pieces := []string{"Anna Berg said ", "&amp;", "\u200b", "e\u0301", "  ", "â€™", "we go.\n", "\xff", "a"}
	for _, n := range []int{0, 1, 5, 40, 5000} {
		var b strings.Builder
		for range n {
			b.WriteString(pieces[rnd.IntN(len(pieces))])
		}
		text, err := clean.New(clean.RepairOnly()...).Clean(b.String())
		if err != nil {
			t.Fatal(err)
		}
		w := &work{text: text, doc: new(Document)}
		w.doc.edits(text)
		size := len(text.String())
		for _, ascending := range []bool{true, false} {
			p := w.placer()
			at := 0
			for range 2000 {
				if at += rnd.IntN(3 + size/500); !ascending || at > size {
					at = rnd.IntN(size + 1)
				}
				s := span.Span{Start: at, End: min(size, at+rnd.IntN(12))}
				if got, want := p.raw(s), text.ToOriginal(s); got != want {
					t.Fatalf("%d pieces, ascending %v: raw(%v) = %v, want %v; edits %s", n, ascending, s, got, want, fmt.Sprint(w.doc.Edits[:min(5, len(w.doc.Edits))]))
				}
			}
		}
	}
}

// TestLocator: a locator says what ToOriginal and the changes say where many
// of these lie between the ranges and inside them.
func TestLocator(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	pieces := []string{"a", "\xff", "&amp;", "\x00", "e\u0301", "b c", "  ", "â€™"}
	var b strings.Builder
	for range 5000 {
		b.WriteString(pieces[rnd.IntN(len(pieces))])
	}
	text, err := clean.New(clean.RepairOnly()...).Clean(b.String())
	if err != nil {
		t.Fatal(err)
	}
	size := len(text.String())
	var removed []int
	shift := 0
	for c := range text.Changes() {
		if c.New == "" {
			removed = append(removed, c.Raw.Start+shift)
		}
		shift += len(c.New) - len(c.Old)
	}
	for _, most := range []int{3, 40, 2000} {
		at := 0
		l, cuts := text.Locator(), text.Locator()
		for range 5000 {
			if at += rnd.IntN(most); at > size || rnd.IntN(500) == 0 {
				at = rnd.IntN(size + 1)
			}
			s := span.Span{Start: at, End: min(size, at+rnd.IntN(most))}
			if got, want := l.ToOriginal(s), text.ToOriginal(s); got != want {
				t.Fatalf("Locator: ToOriginal(%v) = %v, want %v", s, got, want)
			}
			i, _ := slices.BinarySearch(removed, s.Start+1)
			got, ok := cuts.Removed(s)
			if want := i < len(removed) && removed[i] < s.End; ok != want || want && got != removed[i] {
				t.Fatalf("Removed(%v) = %d, %v; want %v", s, got, ok, want)
			}
			if rnd.IntN(2) == 0 {
				at = s.End
			}
		}
	}
}
