package newsnorm_test

import (
	"testing"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/internal/alloc"
	"github.com/newsnorm/newsnorm/internal/seeds"
)

// TestAllocations bounds what the whole pipeline allocates for short articles,
// the record included: most of it is the record.
func TestAllocations(t *testing.T) {
	if alloc.Raced {
		t.Skip("memory does not serve again under the race detector")
	}
	var n newsnorm.Normalizer
	size := 0
	for _, a := range seeds.Articles() {
		size += len(a.Text)
	}
	run := func() {
		for _, a := range seeds.Articles() {
			if _, err := n.Normalize(newsnorm.Input{Text: a.Text}); err != nil {
				t.Fatal(err)
			}
		}
	}
	const rounds = 10
	bytes, objects := alloc.Of(run, func() {
		for range rounds {
			run()
		}
	})
	perByte, per4KB := float64(bytes)/rounds/float64(size), float64(objects)/rounds/float64(size)*4096
	t.Logf("%.2f bytes a byte, %.0f allocations for 4 KB", perByte, per4KB)
	if perByte > 9 || per4KB > 75 {
		t.Errorf("%.2f bytes a byte and %.0f allocations for 4 KB, want at most 9 and 75", perByte, per4KB)
	}
}
