package entity

import (
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/internal/alloc"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
)

// TestFindPieces: a huge block, which is read in pieces, tells what its
// sentences tell, and what is held to read it does not grow with it.
func TestFindPieces(t *testing.T) {
	const sentence = "Karen Holt spoke in Berlin, where “the plan was new”. She left early. "
	cost := func(pieces int) (perByte float64) {
		n := pieces * lex.Part / len(sentence)
		text := strings.Repeat(sentence, n)
		block := []span.Block{{Span: span.Span{End: len(text)}, Kind: span.Paragraph}}
		var x *Index
		bytes, _ := alloc.Of(nil, func() { x = new(Finder).Find(text, block) })
		count := map[string]int{}
		for _, m := range x.Mentions() {
			count[x.Entities()[m.Entity].Name+" "+m.Span.In(text)]++
		}
		for _, name := range []string{"Karen Holt Karen Holt", "Berlin Berlin", "Karen Holt She"} {
			if count[name] != n {
				t.Errorf("%d pieces: %q %d times, want %d", pieces, name, count[name], n)
			}
		}
		return float64(bytes) / float64(len(text))
	}
	few, many := cost(2), cost(8)
	t.Logf("%.1f and %.1f bytes allocated a byte", few, many)
	// Three mentions in 70 bytes are most of it.
	if many > 35 || many > few {
		t.Errorf("%.1f bytes allocated a byte, want 35 at most, and no more than for a smaller block", many)
	}
}
