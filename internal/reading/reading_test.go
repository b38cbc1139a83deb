package reading

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/internal/alloc"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/marks"
	"github.com/newsnorm/newsnorm/span"
)

const text = "He said “no”. So be it."

// read returns a Reading of text, of which block 1 is read, the whole.
func read(text string) (*Reading, span.Span) {
	r, within := Begin(text), span.Span{End: len(text)}
	r.Reset(2, 0)
	tokens := lex.Scan(nil, text, within)
	for _, k := range tokens {
		t, told := r.Room()
		t[0], told[0] = k, r.Asked.Of(text, k.Start, k.End)
		r.Add(1)
	}
	r.End(1, within, 0, lex.Sentences(nil, text, tokens), true)
	return r, within
}

func TestBlock(t *testing.T) {
	length := &Question{Of: func(_ string, start, end int32) uint16 { return uint16(end - start) }}
	r, within := read(text)
	if _, ok := r.Block(0, within); ok {
		t.Error("block 0 is known, though it was not read")
	}
	if _, ok := r.Block(2, within); ok {
		t.Error("block 2 of 2 is known")
	}
	if _, ok := r.Block(1, span.Span{End: 7}); ok {
		t.Error("a piece of block 1 is known, though it was read as a whole")
	}
	b, ok := r.Block(1, within)
	if !ok || b.Paired {
		t.Fatalf("block 1: known %v, paired %v, want true and false", ok, b.Paired)
	}
	if diff := cmp.Diff(lex.Scan(nil, text, within), b.Tokens); diff != "" {
		t.Errorf("tokens (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]int{0, 6}, b.Starts); diff != "" {
		t.Errorf("sentences (-want +got):\n%s", diff)
	}
	for i, a := range b.Told {
		if a != (Answers{}) {
			t.Errorf("token %d was told %v, though nothing is asked", i, a)
		}
	}
	want := marks.Append(nil, text, within)
	if diff := cmp.Diff(want, r.Pair(1, text, within)); diff != "" {
		t.Errorf("pairs (-want +got):\n%s", diff)
	}
	if b, _ := r.Block(1, within); !b.Paired || cmp.Diff(want, b.Pairs) != "" {
		t.Errorf("pairs are not kept: %+v", b)
	}
	r.Pair(0, text, within) // not of a block that was read
	if _, ok := (*Reading)(nil).Block(0, within); ok {
		t.Error("no Reading knows a block")
	}

	r.Asked[Quotes] = length
	if got, want := r.Asked.Of(text, 3, 7), (Answers{Quotes: 4}); got != want {
		t.Errorf("answers %v, want %v", got, want)
	}
}

// TestTake: a Reading is taken up for its own text alone, and a question is asked
// of the words of the next text.
func TestTake(t *testing.T) {
	if alloc.Raced {
		t.Skip("memory does not serve again under the race detector")
	}
	q := &Question{Of: func(string, int32, int32) uint16 { return 7 }}
	r, _ := read(text)
	r.Leave()
	if got := Take("He said “No”. So be it."); got != nil {
		t.Error("taken up for another text")
	}
	got := Take(text)
	if got != r {
		t.Skip("the garbage collector took it")
	}
	got.Done(Quotes, q)
	if Take(text) != nil {
		t.Error("taken up twice")
	}
	if r := Begin(text); r.Asked[Quotes] != q {
		t.Errorf("%v is asked, want the question that was left", r.Asked)
	}
	Begin(text).Leave()
	if Take(text) != nil {
		t.Error("taken up, though nothing was read")
	}
	(*Reading)(nil).Done(Quotes, q)
}
