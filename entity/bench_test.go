package entity

import (
	"testing"

	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

// BenchmarkJoin joins the names of the five articles, pronouns and roles
// included; finding them is not measured.
func BenchmarkJoin(b *testing.B) {
	type input struct {
		text   string
		blocks []span.Block
		given  []Mention
	}
	var all []input
	size := 0
	for _, a := range seeds.Articles() {
		all = append(all, input{a.Text, span.Blocks(a.Text), seedMentions(a.Text)})
		size += len(a.Text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, in := range all {
			if _, err := new(Finder).Join(in.text, in.blocks, in.given); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkCompare(b *testing.B) {
	for b.Loop() {
		Compare("Berg, Anna M.", "Annie Berg")
	}
}

// TestJoinAllocs bounds the allocations of joining one article, so that none
// is made per word.
func TestJoinAllocs(t *testing.T) {
	a := seeds.Articles()[0]
	blocks, given := span.Blocks(a.Text), seedMentions(a.Text)
	f := new(Finder)
	n := testing.AllocsPerRun(20, func() { f.Join(a.Text, blocks, given) })
	t.Logf("%.0f allocations for %d mentions in %d bytes", n, len(given), len(a.Text))
	if limit := float64(100 + 4*len(given)); n > limit {
		t.Errorf("%.0f allocations, want at most %.0f", n, limit)
	}
}
