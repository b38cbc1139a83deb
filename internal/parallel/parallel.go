// Package parallel maps a sequence on several goroutines and keeps its order.
package parallel

import (
	"context"
	"iter"
	"sync"
	"sync/atomic"
)

// Map yields f of each value of in, in the order of in. f runs on the given
// number of goroutines, at least one; in runs on a goroutine of its own, so
// that results flow while it waits for more. At most 3*workers values are in
// flight.
//
// When ctx ends, no further value is taken; what is in flight is finished and
// yielded. When the consumer stops early, in is stopped at its next value. In
// both cases Map returns only after in and every f have returned. A panic of in
// is raised again in the consumer; f must not panic.
func Map[In, Out any](ctx context.Context, workers int, in iter.Seq[In], f func(In) Out) iter.Seq[Out] {
	return func(yield func(Out) bool) {
		type job struct {
			in  In
			out chan Out
		}
		workers := max(workers, 1)
		ctx, stop := context.WithCancel(ctx)
		jobs := make(chan job, workers)
		order := make(chan chan Out, 2*workers)
		var wg sync.WaitGroup
		var failed any
		var left atomic.Bool // the consumer is gone
		wg.Go(func() {
			defer close(jobs)
			defer close(order)
			defer func() { failed = recover() }()
			for v := range in {
				if ctx.Err() != nil {
					return
				}
				out := make(chan Out, 1)
				select {
				case order <- out:
				case <-ctx.Done():
					return
				}
				jobs <- job{v, out} // a worker will take it
			}
		})
		for range workers {
			wg.Go(func() {
				for j := range jobs {
					if !left.Load() {
						j.out <- f(j.in)
					}
				}
			})
		}
		defer func() {
			left.Store(true)
			stop()
			wg.Wait()
			if failed != nil {
				panic(failed)
			}
		}()
		for out := range order {
			if !yield(<-out) {
				return
			}
		}
	}
}
