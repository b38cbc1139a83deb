package quote

import (
	"testing"

	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

func BenchmarkFind(b *testing.B) {
	var size int64
	articles := seeds.Articles()
	blocks := make([][]span.Block, len(articles))
	for i, a := range articles {
		blocks[i] = span.Blocks(a.Text)
		size += int64(len(a.Text))
	}
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for i, a := range articles {
			new(Finder).Find(a.Text, blocks[i], nil)
		}
	}
}
