// Package alloc counts what tests allocate, with the same result on a busy machine
// as on an idle one: it prevents garbage collections, which empty pools, and
// goroutines from moving to another processor, where pools are different.
package alloc

import (
	"runtime"
	"runtime/debug"
	"testing"
)

// Of returns the bytes and the objects that f allocates. It calls warm before f, to
// fill the pools, unless that is nil. No garbage is collected meanwhile, so the two
// must not allocate more memory than there is.
func Of(warm, f func()) (bytes, objects uint64) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	if warm != nil {
		warm() // here, since changing GOMAXPROCS empties pools
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
