//go:build !race

package alloc

// Raced tells that the race detector is on: it makes a sync.Pool forget what it
// holds, now and then.
const Raced = false
