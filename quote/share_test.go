package quote

import (
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

// TestShared uses one Finder from many goroutines: the memory that calls share
// must not change what they find.
func TestShared(t *testing.T) {
	articles := seeds.Articles()
	want := make([][]Quote, len(articles))
	var f Finder
	for i, a := range articles {
		want[i] = f.Find(a.Text, span.Blocks(a.Text), nil)
	}
	var wg sync.WaitGroup
	for g := range 16 {
		wg.Go(func() {
			for n := range 20 {
				i := (g + n) % len(articles)
				got := f.Find(articles[i].Text, span.Blocks(articles[i].Text), nil)
				if diff := cmp.Diff(want[i], got); diff != "" {
					t.Errorf("%s (-want +got):\n%s", articles[i].ID, diff)
				}
			}
		})
	}
	wg.Wait()
}
