package newsnorm_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"strings"
	"sync"
	"testing"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/internal/seeds"
)

// inputs yields n inputs: the five articles with a number in front.
func inputs(n int) iter.Seq2[newsnorm.Input, error] {
	all := seeds.Articles()
	return func(yield func(newsnorm.Input, error) bool) {
		for i := range n {
			a := all[i%len(all)]
			if !yield(newsnorm.Input{ID: fmt.Sprint(i), Text: fmt.Sprintf("%s\n\nNumber %d.", a.Text, i)}, nil) {
				return
			}
		}
	}
}

func TestBatchOrder(t *testing.T) {
	var n newsnorm.Normalizer
	const count = 60
	var want []string
	for in := range inputs(count) {
		d, err := n.Normalize(in)
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, string(d.AppendJSON(nil)))
	}
	for _, workers := range []int{0, 1, 4, 16} {
		i := 0
		for r := range n.Batch(t.Context(), inputs(count), workers) {
			if r.Err != nil {
				t.Fatal(r.Err)
			}
			if got := string(r.Doc.AppendJSON(nil)); got != want[i] || r.Input.ID != fmt.Sprint(i) {
				t.Fatalf("%d workers: result %d (input %s) is\n%s\nwant\n%s", workers, i, r.Input.ID, got, want[i])
			}
			i++
		}
		if i != count {
			t.Errorf("%d workers: %d results, want %d", workers, i, count)
		}
	}
}

// TestShared uses one Normalizer from 16 goroutines; run it with -race.
func TestShared(t *testing.T) {
	n := &newsnorm.Normalizer{Clean: clean.New(clean.Default()...)}
	var want [][]byte
	for in := range inputs(5) {
		d, _ := n.Normalize(in)
		want = append(want, d.AppendJSON(nil))
	}
	var wg sync.WaitGroup
	for range 16 {
		wg.Go(func() {
			i := 0
			for in := range inputs(5) {
				d, err := n.Normalize(in)
				if err != nil || !bytes.Equal(d.AppendJSON(nil), want[i]) {
					t.Errorf("article %d differs from the serial result (error %v)", i, err)
				}
				i++
			}
		})
	}
	wg.Wait()
}

func TestBatchErrors(t *testing.T) {
	broken := errors.New("broken source")
	source := func(yield func(newsnorm.Input, error) bool) {
		_ = yield(newsnorm.Input{ID: "0", Text: "fine"}, nil) &&
			yield(newsnorm.Input{ID: "1"}, broken) &&
			yield(newsnorm.Input{ID: "2", Text: "panic here", Title: "Panic"}, nil) &&
			yield(newsnorm.Input{ID: "3", Text: "fine again"}, nil)
	}
	n := &newsnorm.Normalizer{Clean: clean.New(touchy{})}
	var got []string
	for r := range n.Batch(t.Context(), source, 2) {
		what := "document"
		var panicked *newsnorm.PanicError
		switch {
		case errors.Is(r.Err, broken):
			what = "source error"
		case errors.As(r.Err, &panicked):
			what = "panic"
			if len(panicked.Stack) == 0 || !strings.Contains(panicked.Error(), "touchy") {
				t.Errorf("panic error says %q", panicked)
			}
		case r.Err != nil:
			what = r.Err.Error()
		}
		if (r.Doc == nil) != (r.Err != nil) {
			t.Errorf("input %s: document %v with error %v", r.Input.ID, r.Doc, r.Err)
		}
		got = append(got, r.Input.ID+" "+what)
	}
	if want := "0 document, 1 source error, 2 panic, 3 document"; strings.Join(got, ", ") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, ", "), want)
	}
}

// touchy is a cleaner that panics even where package clean does not look.
type touchy struct{}

func (touchy) Name() string                                           { return "touchy" }
func (touchy) AppendEdits(dst []clean.Edit, text string) []clean.Edit { return dst }
func (touchy) WithTitle(string) clean.Cleaner                         { panic("touchy") }

func TestBatchCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	i := 0
	var last newsnorm.Result
	for last = range new(newsnorm.Normalizer).Batch(ctx, inputs(1<<30), 4) {
		if last.Err == nil && last.Input.ID != fmt.Sprint(i) {
			t.Fatalf("result %d is of input %s", i, last.Input.ID)
		}
		if i++; i == 10 {
			cancel()
		}
	}
	if !errors.Is(last.Err, context.Canceled) {
		t.Errorf("last result has error %v, want context.Canceled", last.Err)
	}
	if i > 40 {
		t.Errorf("%d results after a cancellation at 10", i)
	}
}

func TestBatchBreak(t *testing.T) {
	for r := range new(newsnorm.Normalizer).Batch(t.Context(), inputs(1<<30), 4) {
		if r.Input.ID == "3" {
			break
		}
	}
}
