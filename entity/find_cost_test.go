package entity

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/newsnorm/newsnorm/internal/alloc"
	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

// find returns the candidates that a joiner finds.
func find(text string, blocks []span.Block, known *Resolver) []candidate {
	var j joiner
	j.begin(text, blocks, known)
	j.search()
	return j.cands
}

// TestFindAllocs: finding allocates for its results, not for words.
func TestFindAllocs(t *testing.T) {
	if alloc.Raced {
		t.Skip("memory does not serve again under the race detector")
	}
	for _, a := range seeds.Articles() {
		blocks := span.Blocks(a.Text)
		find(a.Text, blocks, nil)
		n := alloc.PerRun(20, func() { find(a.Text, blocks, nil) })
		if n > 30 {
			t.Errorf("%s: %v allocations, want at most 30", a.ID, n)
		}
	}
}

// TestFindHostile: texts that invite a search back to the start or over all
// pairs of names end soon. It reports how soon, and does not fail by the clock.
func TestFindHostile(t *testing.T) {
	const size = 1 << 20
	fill := func(f func(i int) string) string {
		var b strings.Builder
		for i := 0; b.Len() < size; i++ {
			b.WriteString(f(i))
		}
		return b.String()
	}
	tests := []struct {
		name, text string
	}{
		{"one run of capitals", fill(func(i int) string { return "Alpha Beta " })},
		{"distinct names", fill(func(i int) string { return fmt.Sprintf("N%xa M%xo met. ", i*7919, i*104729) })},
		{"one word", "A" + strings.Repeat("b", size)},
		{"one word of capitals and small letters", strings.Repeat("aB", size/2)},
		{"glued words", fill(func(i int) string { return fmt.Sprintf("Zor%c%cwas ", 'a'+i%26, 'a'+i/26%26) })},
		{"of of of", "Bank" + strings.Repeat(" of", size/3)},
		{"lines", strings.Repeat("A\n", size/2)},
		{"The and cut names", fill(func(i int) string { return "The petrosy left Petrosyan. " })},
		{"titles", strings.Repeat("Minister ", size/9) + "Novak"},
		{"ampersands", strings.Repeat("A&", size/2)},
		{"dots", strings.Repeat("U.S.", size/4)},
		{"hyphens", strings.Repeat("Ab-", size/3)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			blocks := span.Blocks(tt.text)
			start := time.Now()
			got := find(tt.text, blocks, nil)
			t.Logf("%v, %d candidates", time.Since(start), len(got)) // minutes would end the test
			checkCandidates(t, tt.text, blocks, got)
		})
	}
}

func BenchmarkFind(b *testing.B) {
	articles := seeds.Articles()
	blocks := make([][]span.Block, len(articles))
	var size int64
	for i, a := range articles {
		blocks[i] = span.Blocks(a.Text)
		size += int64(len(a.Text))
	}
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for i, a := range articles {
			find(a.Text, blocks[i], nil)
		}
	}
}

// TestNamesLimit: the names after the bound are left out, and the Index says so.
func TestNamesLimit(t *testing.T) {
	text := strings.Repeat("(NATO). ", maxNames+10)
	x := new(Finder).Find(text, span.Blocks(text))
	if got := len(x.Mentions()); got != maxNames {
		t.Errorf("%d mentions, want %d", got, maxNames)
	}
	if got := x.Limits(); len(got) != 1 || got[0] != namesLimit {
		t.Errorf("limits %q, want %q", got, namesLimit)
	}
}
