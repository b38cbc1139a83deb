package quote

import (
	"runtime"
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/internal/alloc"
	"github.com/newsnorm/newsnorm/internal/hostile"
	"github.com/newsnorm/newsnorm/span"
)

// TestMemory reads the hostile cases of marks and of characters as one block of
// two sizes. What the larger one allocates more may be a few bytes for each byte
// of text, and what its quotes and their parts take; the items of all of it would be twenty
// times the text.
func TestMemory(t *testing.T) {
	const perByte, perQuote, perPart = 2, 192, 96
	cold := func() { // a second collection empties the pools
		runtime.GC()
		runtime.GC()
	}
	for _, c := range hostile.Cases() {
		if c.Fixed || c.Class != "quotes" && c.Class != "unicode" && c.Class != "mixtures" {
			continue
		}
		var allocated, found, parts, size [2]int
		for i, n := range []int{3 * MaxBlock, 8 * MaxBlock} {
			text := c.Text(n)
			block := []span.Block{{Span: span.Span{End: len(text)}, Kind: span.Paragraph}}
			var quotes []Quote
			bytes, _ := alloc.Of(cold, func() { quotes = new(Finder).Find(text, block, nil) })
			allocated[i], found[i], size[i] = int(bytes), len(quotes), len(text)
			for _, q := range quotes {
				parts[i] += len(q.Content)
			}
		}
		more, limit := allocated[1]-allocated[0], perByte*(size[1]-size[0])+perQuote*max(0, found[1]-found[0])+perPart*max(0, parts[1]-parts[0])
		if more > limit {
			t.Errorf("%s: %d bytes more of text and %d more quotes allocate %d bytes more, limit %d", c.Name, size[1]-size[0], found[1]-found[0], more, limit)
		}
	}
}

// TestPieces reads a block that is longer than one that is read as a whole: the
// quotes are those of blocks of its sentences.
func TestPieces(t *testing.T) {
	const said = "“We will win the vote. It is late,” Ann Lee said. Bo Roe said that the plan was dead. "
	var text string
	for len(text) < 3*MaxBlock {
		text += said
	}
	quotes := new(Finder).Find(text, []span.Block{{Span: span.Span{End: len(text)}, Kind: span.Paragraph}}, nil)
	if want := 2 * len(text) / len(said); len(quotes) != want {
		t.Errorf("%d quotes, want %d", len(quotes), want)
	}
	check(t, text, quotes)
	for i, q := range quotes {
		want := [2]string{"Ann Lee", "Bo Roe"}[i%2]
		if got := q.Speaker.In(text); got != want {
			t.Fatalf("quote %d is of %q, want %q", i, got, want)
		}
	}
}

// TestTake reads so many quotes that those of the first blocks are taken before
// the last ones are read: they are those of each part of the text alone.
func TestTake(t *testing.T) {
	const part = "“We will win,” Ann Lee said.\n\n“It is late.\n\n“It is dark,” Bo Roe said.\n\nHe said that the plan was dead.\n\n"
	const times = 3 * maxQuotes
	text := strings.Repeat(part, times)
	want := new(Finder).Find(part, span.Blocks(part), nil)
	got := new(Finder).Find(text, span.Blocks(text), nil)
	if len(got) != times*len(want) {
		t.Fatalf("%d quotes, want %d times %d", len(got), times, len(want))
	}
	for i, q := range got {
		w := want[i%len(want)]
		by := i / len(want) * len(part)
		if q.Kind != w.Kind || q.Rule != w.Rule || q.Content[0].Start != w.Content[0].Start+by || q.Speaker.Start != w.Speaker.Start+by || len(q.Content) != len(w.Content) {
			t.Fatalf("quote %d is %+v, want %+v, %d bytes on", i, q, w, by)
		}
	}
}

// TestTakeRoom reads a text that has all of its quotes at its start: they do
// not make room for as many all the way.
func TestTakeRoom(t *testing.T) {
	text := strings.Repeat("“No,” he said.\n", 2*maxQuotes) + strings.Repeat("The sea is cold and the boats are old.\n", 1<<16)
	const most = 16 * 2 * maxQuotes // far less than the start promises
	got := new(Finder).Find(text, span.Blocks(text), nil)
	if len(got) != 2*maxQuotes || cap(got) > most {
		t.Errorf("%d quotes in room for %d, want %d in room for %d at most", len(got), cap(got), 2*maxQuotes, most)
	}
}
