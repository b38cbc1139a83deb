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

// A PanicError reports a panic while one article was normalized. It comes from
// code of the caller's own, such as a cleaner.
type PanicError struct {
	Value any    // the value of the panic
	Stack []byte // the stack of the goroutine, from debug.Stack
}

func (e *PanicError) Error() string { return fmt.Sprintf("newsnorm: panic: %v", e.Value) }

// Batch yields the record of each input, in the order of the inputs, however many
// workers there are. With fewer than one, it uses [runtime.GOMAXPROCS] workers.
//
// An error from the source is yielded in its place, with the input that came
// with it, and the batch goes on. The same holds for an error of one article,
// which may be a [*PanicError]. At most three inputs per worker are in flight,
// which bounds the memory. Workers take one input at a time, so that results
// come out while the source waits for more.
//
// When ctx ends, no further input is taken; those in flight are finished and
// yielded, and the last Result holds the cause. When the consumer stops early,
// the source is stopped at its next input. Either way Batch returns only after
// all its goroutines have ended, so a source that can block should end when ctx
// does.
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
