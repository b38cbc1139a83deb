package entity

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

// checkCandidates tests what find promises of any text.
func checkCandidates(t *testing.T, text string, blocks []span.Block, got []candidate) {
	t.Helper()
	end, valid := 0, utf8.ValidString(text)
	for i, c := range got {
		name, title := c.span.span(), c.title.span()
		if !name.Within(len(text)) || name.Empty() {
			t.Fatalf("candidate %d: span %v is not in a text of %d bytes", i, name, len(text))
		}
		if name.Start < end {
			t.Fatalf("candidate %d: span %v overlaps the one before it, which ends at %d", i, name, end)
		}
		end = name.End
		if c.block < 0 || int(c.block) >= len(blocks) || !blocks[c.block].Span.Contains(name) {
			t.Fatalf("candidate %d: span %v is not in block %d", i, name, c.block)
		}
		if strings.ContainsAny(name.In(text), "\n\r") {
			t.Fatalf("candidate %d: %q crosses a line", i, name.In(text))
		}
		for _, s := range []span.Span{name, title} {
			for _, at := range []int{s.Start, s.End} {
				if valid && at < len(text) && !utf8.RuneStart(text[at]) {
					t.Fatalf("candidate %d: %v is not on rune boundaries", i, s)
				}
			}
		}
		if !title.Empty() && (title.End > name.Start || !blocks[c.block].Span.Contains(title)) {
			t.Fatalf("candidate %d: title %v is not before %v in its block", i, title, name)
		}
	}
}

// FuzzFind: the candidates of any text are in it, on rune boundaries, each in
// one block and on one line, disjoint and in order; twice is the same.
func FuzzFind(f *testing.F) {
	for _, a := range seeds.Articles() {
		f.Add(a.Text)
	}
	for _, s := range []string{
		"", "U.S.and", "theU.S.", "The blinkRussia", "UkraineRussiaIran", "a\x80bC\xffD", "É. Éa ÉÉ", "A&B&C & D", "of Of of Of", "Mr. Mr. Mr.", "’s’s A’s ’S",
		"SECRETARY OF STATE FOR of Of", "İstanbulda ıI", "“A” ‘B’ «C»", "A-\u00adB", "K\u0301iev", "\u2028Paris\u2029Rome\u0085", "theÉ.", "Ǆ ǅ ǆ",
	} {
		f.Add(s)
	}
	known := &Resolver{lexicon: newLexicon([]knownName{{"Ivan Petrosyan", Person}, {"Éva Ångström", Person}})}
	f.Fuzz(func(t *testing.T, text string) {
		blocks := span.Blocks(text)
		for _, r := range []*Resolver{nil, known} {
			got := find(text, blocks, r)
			checkCandidates(t, text, blocks, got)
			again := find(text, blocks, r)
			if len(again) != len(got) {
				t.Fatalf("%d candidates, then %d", len(got), len(again))
			}
			for i := range got {
				if got[i] != again[i] {
					t.Fatalf("candidate %d: %v, then %v", i, got[i], again[i])
				}
			}
		}
	})
}

// TestFindBlocks: blocks that are out of the text, out of order or overlapping
// are left out; the others keep their numbers.
func TestFindBlocks(t *testing.T) {
	text := "He lives in Norway. She lives in Kenya."
	blocks := []span.Block{
		{Span: span.Span{Start: -3, End: 4}},
		{Span: span.Span{Start: 0, End: 19}},
		{Span: span.Span{Start: 10, End: 30}},
		{Span: span.Span{Start: 20, End: 39}},
		{Span: span.Span{Start: 30, End: 99}},
	}
	got := find(text, blocks, nil)
	checkCandidates(t, text, blocks, got)
	if len(got) != 2 || got[0].block != 1 || got[1].block != 3 {
		t.Errorf("got %v, want Norway in block 1 and Kenya in block 3", got)
	}
}
