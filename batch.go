package newsnorm

import (
	"context"
	"fmt"
	"iter"
	"runtime"
	"runtime/debug"

	"github.com/newsnorm/newsnorm/internal/parallel"
)

// A Result is what [Normalizer.Batch] yields for one input: the document, or
// the error that stood in its place.
type Result struct {
	Input Input
	Doc   *Document // nil if Err is not
	Err   error
}

// A PanicError reports that something panicked while one article was
// normalized; only code of the caller's own does.
type PanicError struct {
	Value any    // what it panicked with
	Stack []byte // where, as debug.Stack tells
}

func (e *PanicError) Error() string { return fmt.Sprintf("newsnorm: panic: %v", e.Value) }

// Batch yields the record of each input, in the order of the inputs, whatever
// the number of workers; below 1 that is [runtime.GOMAXPROCS].
//
// An error of the source is passed on in its place, with the input that came
// with it, and the rest goes on; so does an error of one article, a
// [*PanicError] among them. At most three inputs a worker are in flight, which
// bounds the memory. The workers take inputs one at a time, so that results come
// out while the source waits for more.
//
// When ctx ends, no further input is taken; those in flight are finished and
// yielded, and a last Result holds the cause. When the consumer stops early, the
// source is stopped at its next input. Either way Batch returns after all its
// goroutines have: a source that can wait for long should end when ctx does.
func (n *Normalizer) Batch(ctx context.Context, in iter.Seq2[Input, error], workers int) iter.Seq[Result] {
	if workers < 1 {
		workers = runtime.GOMAXPROCS(0)
	}
	source := func(yield func(Result) bool) {
		for input, err := range in {
			if !yield(Result{Input: input, Err: err}) {
				return
			}
		}
	}
	return func(yield func(Result) bool) {
		for r := range parallel.Map(ctx, workers, source, n.result) {
			if !yield(r) {
				return
			}
		}
		if err := context.Cause(ctx); err != nil {
			yield(Result{Err: err})
		}
	}
}

// result fills in r, whose input is set.
func (n *Normalizer) result(r Result) (out Result) {
	if r.Err != nil {
		return r
	}
	defer func() {
		if v := recover(); v != nil {
			out = Result{Input: r.Input, Err: &PanicError{v, debug.Stack()}}
		}
	}()
	r.Doc, r.Err = n.Normalize(r.Input)
	return r
}
