package main

import "sync"

// A budget bounds the bytes of input that are in flight, so that memory stays
// bounded when the inputs are long. One input that is longer than the whole
// budget travels alone.
type budget struct {
	mu     sync.Mutex
	freed  sync.Cond
	used   int64
	closed bool
}

const maxInFlight = 64 << 20

func newBudget() *budget {
	b := new(budget)
	b.freed.L = &b.mu
	return b
}

// take waits until n bytes are free.
func (b *budget) take(n int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for b.used > 0 && b.used+n > maxInFlight && !b.closed {
		b.freed.Wait()
	}
	b.used += n
}

// give returns n bytes.
func (b *budget) give(n int64) {
	b.mu.Lock()
	b.used -= n
	b.mu.Unlock()
	b.freed.Signal()
}

// close makes every take return at once.
func (b *budget) close() {
	b.mu.Lock()
	b.closed = true
	b.mu.Unlock()
	b.freed.Broadcast()
}
