package lex

import (
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// MaxText is the number of bytes of a text that are read: the offsets of tokens
// go no further.
const MaxText = 1<<31 - 1

// Blocks returns blocks, with those made empty that lie outside the text or begin
// before an earlier one ends, and with everything beyond MaxText cut off. It returns
// blocks itself if there is nothing to change.
func Blocks(text string, blocks []span.Block) []span.Block {
	return upTo(MaxText, text, blocks)
}

// upTo is Blocks with another limit than MaxText.
func upTo(most int, text string, blocks []span.Block) []span.Block {
	at := 0
	for i, b := range blocks {
		if b.Span.Start < at || !b.Span.Within(len(text)) || b.Span.End > most {
			return mended(most, text, blocks, i, at)
		}
		at = b.Span.End
	}
	return blocks
}

// mended is upTo for blocks of which the i-th is bad; those before it end at
// at.
func mended(most int, text string, blocks []span.Block, i, at int) []span.Block {
	if most = min(most, len(text)); most < len(text) {
		for most > 0 && !utf8.RuneStart(text[most]) {
			most--
		}
	}
	good := make([]span.Block, len(blocks))
	copy(good, blocks)
	for ; i < len(good); i++ {
		b := &good[i]
		if b.Span.Start < at || !b.Span.Within(len(text)) || b.Span.Start > most {
			b.Span = span.Span{Start: at, End: at}
		}
		b.Span.End = min(b.Span.End, most)
		at = b.Span.End
	}
	return good
}
