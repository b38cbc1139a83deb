// Package parallel maps a sequence on several goroutines and keeps its order.
package parallel

import (
	"context"
	"iter"
	"sync"
)

// Map yields f of each value of in, in the order of in. f runs on the given
// number of goroutines, at least one, which take the next value of in one at a
// time: results flow while one of them waits for more. At most 3*workers values
// are in flight.
//
// When ctx ends, no further value is taken; what is in flight is finished and
// yielded. When the consumer stops early, in is stopped at its next value. In
// both cases Map returns only after in and every f have returned. A panic of in
// is raised again in the consumer; f must not panic.
func Map[In, Out any](ctx context.Context, workers int, in iter.Seq[In], f func(In) Out) iter.Seq[Out] {
	return func(yield func(Out) bool) {
		workers := max(workers, 1)
		next, stop := iter.Pull(in)
		m := mapper[In, Out]{ctx: ctx, next: next, left: make(chan struct{}), free: make(chan struct{}, 3*workers), done: make([]chan Out, 3*workers)}
		for i := range m.done {
			m.done[i] = make(chan Out, 1)
			m.free <- struct{}{}
		}
		var wg sync.WaitGroup
		defer func() {
			close(m.left)
			wg.Wait()
			stop()
			if m.failed != nil {
				panic(m.failed)
			}
		}()
		for range workers {
			wg.Go(func() { m.work(f) })
		}
		for i := 0; ; i++ {
			out, ok := <-m.done[i%len(m.done)]
			if !ok || !yield(out) {
				return
			}
			m.free <- struct{}{}
		}
	}
}

// A mapper is one run of Map.
type mapper[In, Out any] struct {
	ctx  context.Context
	left chan struct{} // closed when the consumer is gone
	free chan struct{} // one for each value more that may be in flight
	done []chan Out    // the result of value i is sent to done[i%len(done)]; that of the value after the last one is closed

	mu     sync.Mutex // of the following
	next   func() (In, bool)
	taken  int
	ended  bool
	failed any // what the source panicked with
}

// work takes values and sends what f makes of them until there are no more.
func (m *mapper[In, Out]) work(f func(In) Out) {
	for {
		select {
		case <-m.left:
			return
		case <-m.free:
		}
		v, out, ok := m.take()
		if !ok {
			return
		}
		out <- f(v) // does not block: the last result in this channel was received
	}
}

// take takes the next value; out is where its result goes. At the end of the values it
// tells the consumer so, once.
func (m *mapper[In, Out]) take() (v In, out chan<- Out, ok bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.ended {
		return v, nil, false
	}
	end := m.done[m.taken%len(m.done)]
	defer func() {
		if !ok {
			m.ended, m.failed = true, recover()
			close(end)
		}
	}()
	if m.ctx.Err() != nil {
		return v, nil, false
	}
	if v, ok = m.next(); !ok {
		return v, nil, false
	}
	m.taken++
	return v, end, true
}
