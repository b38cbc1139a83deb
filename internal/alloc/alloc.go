// Package alloc counts what tests allocate, the same on a busy machine as on an
// idle one: a collection would empty the pools, and a goroutine that moves to
// another processor would find other ones.
package alloc

import (
	"runtime"
	"runtime/debug"
	"testing"
)

// Of returns the bytes and the objects that f allocates after warm, which fills
// the pools; nil for none. No collection runs meanwhile, so both should allocate
// less than the machine has.
func Of(warm, f func()) (bytes, objects uint64) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	if warm != nil {
		warm() // here: a pool that was filled under another GOMAXPROCS is lost
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc, after.Mallocs - before.Mallocs
}

// PerRun is [testing.AllocsPerRun] without collections.
func PerRun(runs int, f func()) float64 {
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	return testing.AllocsPerRun(runs, f)
}
