package parallel

import (
	"context"
	"iter"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"time"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func TestOrder(t *testing.T) {
	for _, workers := range []int{-1, 1, 3, 16} {
		got := slices.Collect(Map(t.Context(), workers, count(1000), func(i int) int {
			if i%7 == 0 {
				runtime.Gosched()
			}
			return 2 * i
		}))
		for i, v := range got {
			if v != 2*i {
				t.Fatalf("%d workers: value %d is %d", workers, i, v)
			}
		}
		if len(got) != 1000 {
			t.Errorf("%d workers: %d values, want 1000", workers, len(got))
		}
	}
}

// TestBounded checks that the source is not read far ahead of the consumer.
func TestBounded(t *testing.T) {
	var taken atomic.Int64
	source := func(yield func(int) bool) {
		for i := range 1000 {
			taken.Add(1)
			if !yield(i) {
				return
			}
		}
	}
	done := 0
	for range Map(t.Context(), 4, source, func(i int) int { return i }) {
		done++
		if ahead := int(taken.Load()) - done; ahead > 3*4+2 {
			t.Fatalf("source is %d values ahead", ahead)
		}
	}
}

func TestBreakStopsAll(t *testing.T) {
	before := runtime.NumGoroutine()
	ended := false
	source := func(yield func(int) bool) {
		defer func() { ended = true }()
		for i := 0; yield(i); i++ {
		}
	}
	for v := range Map(t.Context(), 4, source, func(i int) int { return i }) {
		if v == 10 {
			break
		}
	}
	if !ended {
		t.Error("the source is still running")
	}
	for i := 0; runtime.NumGoroutine() > before; i++ {
		if i == 100 {
			t.Fatalf("%d goroutines, %d before", runtime.NumGoroutine(), before)
		}
		time.Sleep(time.Millisecond)
	}
}

// TestCancel: what was taken comes out, nothing more is taken.
func TestCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var taken atomic.Int64
	source := func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
			taken.Add(1)
		}
	}
	next := 0
	for v := range Map(ctx, 4, source, func(i int) int { return i }) {
		if v != next {
			t.Fatalf("got %d, want %d", v, next)
		}
		next++
		if next == 50 {
			cancel()
		}
	}
	if next < 50 || next > 70 {
		t.Errorf("%d values after a cancellation at 50", next)
	}
}

func TestSourcePanic(t *testing.T) {
	defer func() {
		if r := recover(); r != "broken source" {
			t.Errorf("recovered %v", r)
		}
	}()
	source := func(yield func(int) bool) {
		yield(1)
		panic("broken source")
	}
	n := 0
	for range Map(t.Context(), 2, source, func(i int) int { return i }) {
		n++
	}
	t.Errorf("no panic after %d values", n)
}
