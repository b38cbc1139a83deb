package clean

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/span"
)

// TestComposeRandom applies random passes to random texts and checks the
// promises of the position maps against a byte-by-byte model.
func TestComposeRandom(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		n := rnd.IntN(12)
		raw := strings.Repeat("abcdefghijkl", 1)[:n]
		text := &Text{original: raw, text: raw}
		for range 1 + rnd.IntN(4) {
			var edits []Edit
			for at := 0; at <= len(text.String()); {
				at += rnd.IntN(4)
				end := at + rnd.IntN(3)
				if end > len(text.String()) {
					break
				}
				edits = append(edits, Edit{Span: span.Span{Start: at, End: end}, New: "XYZ"[:rnd.IntN(3)], Rule: "r"})
				at = end
				if rnd.IntN(2) == 0 {
					at++
				}
			}
			want := applySlow(text.String(), edits)
			next, err := text.Apply("pass", edits)
			if err != nil {
				t.Fatalf("Apply(%q, %v): %v", text, edits, err)
			}
			if next.String() != want {
				t.Fatalf("Apply(%q, %v) = %q, want %q", text, edits, next, want)
			}
			text = next
			checkText(t, text)
		}
	}
}

func applySlow(text string, edits []Edit) string {
	for i := len(edits) - 1; i >= 0; i-- {
		e := edits[i]
		text = text[:e.Span.Start] + e.New + text[e.Span.End:]
	}
	return text
}

// checkText fails the test if x breaks a promise of Text.
func checkText(t *testing.T, x *Text) {
	t.Helper()
	var back, forth strings.Builder
	raw, cur := 0, 0
	for c := range x.Changes() {
		kept := x.Original()[raw:c.Raw.Start]
		back.WriteString(kept + c.Old)
		forth.WriteString(kept + c.New)
		if x.String()[cur:cur+len(kept)] != kept {
			t.Fatalf("%q from %q: kept text %q is not at %d", x, x.Original(), kept, cur)
		}
		cur += len(kept) + len(c.New)
		raw = c.Raw.End
		if c.Old == c.New || c.Old != c.Raw.In(x.Original()) {
			t.Fatalf("bad change %+v", c)
		}
	}
	back.WriteString(x.Original()[raw:])
	forth.WriteString(x.Original()[raw:])
	if back.String() != x.Original() || forth.String() != x.String() {
		t.Fatalf("changes do not tile: %q and %q", back.String(), forth.String())
	}
	for i := range len(x.String()) + 1 {
		for j := i; j <= len(x.String()); j++ {
			s := span.Span{Start: i, End: j}
			o := x.ToOriginal(s)
			if !o.Within(len(x.Original())) {
				t.Fatalf("ToOriginal(%v) = %v", s, o)
			}
			if f, ok := x.FromOriginal(o); !o.Empty() && (!ok || !f.Contains(s)) {
				t.Fatalf("%q from %q: ToOriginal(%v) = %v, FromOriginal of it = %v, %v", x, x.Original(), s, o, f, ok)
			}
		}
	}
}
