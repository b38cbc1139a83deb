package article_test

import (
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/article"
	"github.com/newsnorm/newsnorm/internal/seeds"
)

func BenchmarkParse(b *testing.B) {
	var all []string
	for _, s := range seeds.Articles() {
		all = append(all, s.Text)
	}
	size := len(strings.Join(all, ""))
	b.SetBytes(int64(size))
	b.ReportAllocs()
	var p article.Parser
	for b.Loop() {
		for _, s := range all {
			p.Parse(s)
		}
	}
}
