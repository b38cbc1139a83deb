package clean_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/internal/golden"
	"github.com/newsnorm/newsnorm/internal/seeds"
)

// TestGolden lists what the default cleaners change in the five articles. The
// changes tell all there is: what is not among them stays as it is.
func TestGolden(t *testing.T) {
	p := clean.New(clean.Default()...)
	for _, a := range seeds.Articles() {
		t.Run(a.ID, func(t *testing.T) {
			text, err := p.Clean(a.Text)
			if err != nil {
				t.Fatal(err)
			}
			var b strings.Builder
			fmt.Fprintf(&b, "%d bytes became %d by %d changes\n", len(a.Text), len(text.String()), text.Len())
			for c := range text.Changes() {
				fmt.Fprintf(&b, "\n%s %s [%d,%d)\n\t- %q\n\t+ %q\n", c.Cleaner, c.Rule, c.Raw.Start, c.Raw.End, c.Old, c.New)
			}
			golden.Compare(t, strings.TrimSuffix(a.ID, ".txt")+".golden", b.String())
		})
	}
}
