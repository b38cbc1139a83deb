package newsnorm_test

import (
	"testing"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/internal/seeds"
)

// BenchmarkNormalize runs the whole pipeline over the five articles; bench/
// compares it with others on distinct ones.
func BenchmarkNormalize(b *testing.B) {
	var n newsnorm.Normalizer
	size := 0
	all := seeds.Articles()
	for _, a := range all {
		size += len(a.Text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, a := range all {
			if _, err := n.Normalize(newsnorm.Input{Text: a.Text}); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// BenchmarkAppendJSON writes the records of the five articles.
func BenchmarkAppendJSON(b *testing.B) {
	var docs []*newsnorm.Document
	var buf []byte
	size := 0
	for _, a := range seeds.Articles() {
		d := newsnorm.Normalize(a.Text)
		docs = append(docs, d)
		size += len(d.AppendJSON(nil))
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			buf = d.AppendJSON(buf[:0])
		}
	}
}
