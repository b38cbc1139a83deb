package newsnorm_test

import (
	"bytes"
	"math/rand"
	"runtime"
	"testing"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/internal/hostile"
	"github.com/newsnorm/newsnorm/internal/seeds"
)

// TestNothingStale: the record of a text is the same, byte for byte, whatever was
// normalized before it in memory that is used again, and it stays the same
// whatever is normalized after it.
func TestNothingStale(t *testing.T) {
	normalizers := map[string]*newsnorm.Normalizer{
		"default":     {},
		"repair":      {Clean: clean.New(clean.RepairOnly()...)},
		"syndication": {Clean: clean.New(clean.SyndicationOnly()...)},
		"raw lines":   {Skip: newsnorm.Clean | newsnorm.Article},
		"no names":    {Skip: newsnorm.Entities},
		"cut short":   {MaxBytes: 777},
	}
	var texts []string
	for _, a := range seeds.Articles() {
		texts = append(texts, a.Text)
	}
	for _, c := range hostile.Cases() {
		texts = append(texts, c.Text(600), c.Text(3000))
	}
	for name, n := range normalizers {
		t.Run(name, func(t *testing.T) {
			normalize := func(text string) *newsnorm.Document {
				d, err := n.Normalize(newsnorm.Input{Text: text})
				if err != nil {
					t.Fatal(err)
				}
				return d
			}
			docs, want := make([]*newsnorm.Document, len(texts)), make([][]byte, len(texts))
			for i, text := range texts {
				if i%8 == 0 {
					runtime.GC()
					runtime.GC() // what is kept for the next text goes with the second one
				}
				docs[i] = normalize(text)
				want[i] = docs[i].AppendJSON(nil)
			}
			for _, i := range rand.New(rand.NewSource(1)).Perm(len(texts)) {
				if got := normalize(texts[i]).AppendJSON(nil); !bytes.Equal(got, want[i]) {
					t.Errorf("text %d, in other company: got %.300s, want %.300s", i, got, want[i])
				}
			}
			for i, d := range docs {
				if got := d.AppendJSON(nil); !bytes.Equal(got, want[i]) {
					t.Errorf("text %d, read again later: got %.300s, want %.300s", i, got, want[i])
				}
			}
		})
	}
}
