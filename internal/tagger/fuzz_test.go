package tagger

import (
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/internal/hostile"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/reading"
	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

// checkFind fails the test unless the names of text in blocks are disjoint, in
// order and within their blocks, do not depend on what the model remembers of
// other texts or on the tokens being kept, and the tokens and sentences that
// are kept are those of package lex.
func checkFind(t *testing.T, afresh *Model, text string, blocks []span.Block) {
	t.Helper()
	names := Find(nil, Default(), text, blocks, nil)
	checkNames(t, "names", text, blocks, names)
	var kept []Name
	letters := &reading.Question{Of: func(text string, start, end int32) uint16 { return uint16(end - start) }}
	keep := reading.Begin(text)
	keep.Asked = reading.Questions{reading.Names: letters}
	Each(afresh, text, blocks, nil, keep, func(n *Name) bool {
		kept = append(kept, *n)
		return true
	})
	if diff := cmp.Diff(names, kept); diff != "" {
		t.Errorf("%.200q: names (-remembered +afresh):\n%s", text, diff)
	}
	for i, block := range blocks {
		b, ok := keep.Block(i, block.Span)
		if !ok {
			continue
		}
		tokens := lex.Scan(nil, text, block.Span)
		if diff := cmp.Diff(tokens, b.Tokens); diff != "" {
			t.Fatalf("%.200q: tokens (-scanned +kept):\n%s", block.Span.In(text), diff)
		}
		if diff := cmp.Diff(lex.Sentences(nil, text, tokens), b.Starts); diff != "" {
			t.Fatalf("%.200q: sentences (-scanned +kept):\n%s", block.Span.In(text), diff)
		}
		for k, token := range tokens {
			if n := uint16(token.End - token.Start); token.Kind == lex.Word && b.Told[k][reading.Names] != n {
				t.Fatalf("%.200q: %q was told %d, want %d", text, token.In(text), b.Told[k], n)
			}
			if token.Kind == lex.Mark && !b.Marked {
				t.Fatalf("%.200q: %q in a block that is not marked", text, token.In(text))
			}
		}
	}
}

// parted returns two blocks, the second of which begins at or after byte at,
// in the middle of a word or not.
func parted(text string, at int) []span.Block {
	at = min(at, len(text))
	for span.InsideRune(text, at) {
		at++
	}
	return []span.Block{{Kind: span.Heading, Span: span.Span{End: at}}, {Kind: span.Paragraph, Span: span.Span{Start: at, End: len(text)}}}
}

// TestKept checks the promises of [checkFind] on the five articles and on
// hostile input.
func TestKept(t *testing.T) {
	afresh := &Model{Weights: Default().Weights, Next: Default().Next}
	for _, a := range seeds.Articles() {
		checkFind(t, afresh, a.Text, span.Blocks(a.Text))
	}
	for _, c := range hostile.Cases() {
		text := c.Text(2 << 10)
		checkFind(t, afresh, text, span.Blocks(text))
		checkFind(t, afresh, text, parted(text, 1000))
	}
}

// FuzzFind checks the promises of [checkFind] on any text, cut anywhere.
func FuzzFind(f *testing.F) {
	for _, text := range []string{
		"", "Mr. Hale of the U.S., who left Norwich; \"No,\" he said", "THE END\nof theSenate, Ukrainealthough\u2028‘Halden’s’ 3-1",
		"President Elena Duarte-Kessler's plan (R-Fla.) cost $5, Rs 500 & 10:30 a.m. Jan. 5", "\x00\xff\u00ad. ,,  a , B", "Umm Sultan said. \"The Herald,\" The blinken",
	} {
		f.Add(text, uint16(len(text)/2))
	}
	afresh := &Model{Weights: Default().Weights, Next: Default().Next}
	f.Fuzz(func(t *testing.T, text string, at uint16) {
		checkFind(t, afresh, text, span.Blocks(text))
		if utf8.ValidString(text) {
			checkFind(t, afresh, text, parted(text, int(at)))
		}
	})
}

// TestBuffers: many empty blocks are not kept for the next text.
func TestBuffers(t *testing.T) {
	m := &Model{Weights: Default().Weights, Next: Default().Next}
	Find(nil, m, "Elena Duarte", make([]span.Block, 4*maxKept), nil)
	if f, _ := m.buffers.Get().(*finder); f != nil && cap(f.seen) > maxKept {
		t.Errorf("room for %d blocks is kept", cap(f.seen))
	}
}
