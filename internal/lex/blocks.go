package lex

import "github.com/newsnorm/newsnorm/span"

// Blocks returns the blocks of text with those made empty that lie outside the
// text or begin before the one in front of them ends, so that readers need not
// look. It returns blocks itself if there are none.
func Blocks(text string, blocks []span.Block) []span.Block {
	at := 0
	for i, b := range blocks {
		if b.Span.Start < at || !b.Span.Within(len(text)) {
			return mended(text, blocks, i, at)
		}
		at = b.Span.End
	}
	return blocks
}

// mended is Blocks for blocks of which the i-th is bad; those before it end at
// at.
func mended(text string, blocks []span.Block, i, at int) []span.Block {
	good := make([]span.Block, len(blocks))
	copy(good, blocks)
	for ; i < len(good); i++ {
		b := &good[i]
		if b.Span.Start < at || !b.Span.Within(len(text)) {
			b.Span = span.Span{Start: at, End: at}
		}
		at = b.Span.End
	}
	return good
}
