package quote

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/internal/golden"
	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

// TestGolden compares the quotes of the five articles, every line a paragraph
// and nobody known, with the file beside it.
func TestGolden(t *testing.T) {
	for _, a := range seeds.Articles() {
		t.Run(a.ID, func(t *testing.T) {
			var b strings.Builder
			for _, q := range new(Finder).Find(a.Text, span.Blocks(a.Text), nil) {
				fmt.Fprintf(&b, "%s | %s\n", show(a.Text, q), q.Rule)
			}
			golden.Compare(t, strings.TrimSuffix(a.ID, ".txt")+".golden", b.String())
		})
	}
}
