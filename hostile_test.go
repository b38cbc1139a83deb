package newsnorm_test

import (
	"fmt"
	"testing"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/internal/hostile"
)

// shards is how many tests share the short inputs, to use more than one core.
const shards = 4

// TestHostileShorts normalizes 66,847 short inputs, an eighth of them in short
// mode.
func TestHostileShorts(t *testing.T) {
	every := 1
	if testing.Short() {
		every = 8
	}
	for shard := range shards {
		t.Run(fmt.Sprint(shard), func(t *testing.T) {
			t.Parallel()
			n := 0
			for raw := range hostile.Shorts() {
				if n++; n%(shards*every) == shard*every {
					checkPromises(t, raw, newsnorm.Normalize(raw))
				}
			}
		})
	}
}

// TestHostileCases normalizes the 136 cases at 4 KB and 64 KB.
func TestHostileCases(t *testing.T) {
	for _, c := range hostile.Cases() {
		t.Run(c.Name, func(t *testing.T) {
			t.Parallel()
			sizes := []int{4 << 10, 64 << 10}
			if c.Fixed || testing.Short() {
				sizes = sizes[:1]
			}
			for _, size := range sizes {
				raw := c.Text(size)
				checkPromises(t, raw, newsnorm.Normalize(raw))
			}
		})
	}
}
