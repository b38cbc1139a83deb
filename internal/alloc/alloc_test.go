package alloc_test

import (
	"runtime/debug"
	"sync"
	"testing"

	"github.com/newsnorm/newsnorm/internal/alloc"
)

var kept []byte

func TestOf(t *testing.T) {
	bytes, objects := alloc.Of(nil, func() { kept = make([]byte, 1<<20) })
	if bytes < 1<<20 || bytes > 1<<20+1<<16 || objects < 1 || objects > 100 {
		t.Errorf("%d bytes and %d objects for one of 1 MB", bytes, objects)
	}
	if was := debug.SetGCPercent(100); was < 0 {
		t.Error("collections stay off")
	}
}

// TestPool: what a pool keeps is there in the next run, however much lies
// between.
func TestPool(t *testing.T) {
	if alloc.Raced {
		t.Skip("memory does not serve again under the race detector")
	}
	pool := sync.Pool{New: func() any { return new([4 << 10]byte) }}
	n := alloc.PerRun(50, func() {
		x := pool.Get()
		kept = make([]byte, 1<<20)
		pool.Put(x)
	})
	if n != 1 {
		t.Errorf("%v allocations a run, want one", n)
	}
}
