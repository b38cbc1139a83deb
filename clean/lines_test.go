package clean

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/span"
)

// TestKnownLines: a reader that knows where lines stand reads the same lines as
// one that looks for them, whatever is taken out.
func TestKnownLines(t *testing.T) {
	parts := []string{"\n", "\n\n", " ", "\u00a0", "date 2022-10-22", "The ferry stopped.", "Read more", " \n", "é", "\t\n"}
	rnd := rand.New(rand.NewPCG(1, 2))
	all := func(r lineReader) (lines []span.Span, torn bool) {
		for s, ok := r.next(); ok; s, ok = r.next() {
			lines = append(lines, s)
		}
		return lines, r.torn
	}
	for range 20000 {
		var b strings.Builder
		for range rnd.IntN(12) {
			b.WriteString(parts[rnd.IntN(len(parts))])
		}
		text := b.String()
		var out []taken
		for at := 0; ; {
			s := taken{Span: span.Span{Start: at + rnd.IntN(20)}}
			if s.End = s.Start + 1 + rnd.IntN(30); s.End > len(text) || rnd.IntN(5) == 0 {
				break
			}
			out = append(out, s)
			at = s.End
		}
		known := firstLines(nil, text)
		known = known[:min(len(known), rnd.IntN(8))]
		want, wantTorn := all(lineReader{text: text, taken: out})
		got, gotTorn := all(lineReader{text: text, taken: out, known: known})
		if !slices.Equal(want, got) || wantTorn != gotTorn {
			t.Fatalf("%q without %v, knowing %v: got %v, torn %v; want %v, torn %v", text, out, known, got, gotTorn, want, wantTorn)
		}
	}
}
