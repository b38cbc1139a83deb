package entity

import (
	"testing"

	"github.com/newsnorm/newsnorm/internal/alloc"
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
// is made per word or name: those of the result, and of names that need a form
// of their own.
func TestJoinAllocs(t *testing.T) {
	if alloc.Raced {
		t.Skip("memory does not serve again under the race detector")
	}
	a := seeds.Articles()[0]
	blocks, given := span.Blocks(a.Text), seedMentions(a.Text)
	f := new(Finder)
	n := alloc.PerRun(20, func() { f.Join(a.Text, blocks, given) })
	t.Logf("%.0f allocations for %d mentions in %d bytes", n, len(given), len(a.Text))
	if limit := float64(30 + len(given)); n > limit {
		t.Errorf("%.0f allocations, want at most %.0f", n, limit)
	}
}

// TestFindMemory bounds what the stage allocates for one article: its result is
// about 20 bytes a mention and 120 an entity.
func TestFindMemory(t *testing.T) {
	if alloc.Raced {
		t.Skip("memory does not serve again under the race detector")
	}
	articles := seeds.Articles()
	run := func() {
		for _, a := range articles {
			new(Finder).Find(a.Text, span.Blocks(a.Text))
		}
	}
	size := 0
	for _, a := range articles {
		size += len(a.Text)
	}
	const rounds = 20
	total, objects := alloc.Of(run, func() {
		for range rounds {
			run()
		}
	})
	bytes := float64(total) / rounds / float64(size)
	mallocs := float64(objects) / rounds / float64(len(articles))
	t.Logf("%.2f bytes a byte, %.0f allocations an article", bytes, mallocs)
	if bytes > 3 || mallocs > 40 {
		t.Errorf("%.2f bytes a byte and %.0f allocations an article, want at most 3 and 40", bytes, mallocs)
	}
}
