package entity

import (
	"slices"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

// TestRelease: texts that are read in the memory of others give what they give
// without, and what may be kept of an Index that was released stays.
func TestRelease(t *testing.T) {
	articles := seeds.Articles()
	articles = append(articles, seeds.Article{ID: "no names"}, seeds.Article{ID: "one name", Text: "Anna Berg left."})
	want, mentions := make([][]Entity, len(articles)), make([][]Mention, len(articles))
	for i, a := range articles {
		x := new(Finder).Find(a.Text, span.Blocks(a.Text))
		want[i], mentions[i] = x.Entities(), x.Mentions()
	}
	var all sync.WaitGroup
	for g := range 8 {
		all.Go(func() {
			kept := make([][]Entity, len(articles))
			for k := range 5 * len(articles) {
				i := (g + k) % len(articles)
				x := new(Finder).Find(articles[i].Text, span.Blocks(articles[i].Text))
				if diff := cmp.Diff(mentions[i], x.Mentions()); diff != "" {
					t.Errorf("%s: mentions (-want +got):\n%s", articles[i].ID, diff)
				}
				kept[i] = slices.Clone(x.Entities())
				x.Release()
			}
			for i := range articles {
				if diff := cmp.Diff(want[i], kept[i]); diff != "" {
					t.Errorf("%s: entities (-want +got):\n%s", articles[i].ID, diff)
				}
			}
		})
	}
	all.Wait()
	(*Index)(nil).Release()
	new(Index).Release()
}
