package lex

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/span"
)

// row returns paragraphs, each given by its two offsets.
func row(offsets ...int) (blocks []span.Block) {
	for i := 0; i < len(offsets); i += 2 {
		blocks = append(blocks, span.Block{Span: span.Span{Start: offsets[i], End: offsets[i+1]}, Kind: span.Paragraph})
	}
	return blocks
}

func TestBlocks(t *testing.T) {
	const text = "0123456789"
	for _, tt := range []struct {
		name         string
		blocks, want []span.Block
	}{
		{"none", nil, nil},
		{"good", row(0, 3, 3, 5, 7, 10), row(0, 3, 3, 5, 7, 10)},
		{"overlapping", row(0, 5, 3, 6, 6, 8), row(0, 5, 5, 5, 6, 8)},
		{"outside", row(-1, 3, 2, 4, 8, 11), row(0, 0, 2, 4, 4, 4)},
		{"backwards", row(2, 4, 9, 7, 7, 8), row(2, 4, 4, 4, 7, 8)},
		{"out of order", row(5, 7, 0, 2), row(5, 7, 7, 7)},
	} {
		before := append([]span.Block(nil), tt.blocks...)
		if diff := cmp.Diff(tt.want, Blocks(text, tt.blocks)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
		if diff := cmp.Diff(before, tt.blocks); diff != "" {
			t.Errorf("%s: the caller's blocks were changed (-before +after):\n%s", tt.name, diff)
		}
	}
}

// TestUpTo: what follows the bound is no part of a block, and no rune is
// cut.
func TestUpTo(t *testing.T) {
	const text = "One. Twó. Three."
	for _, tt := range []struct {
		name string
		most int
		want []span.Block
	}{
		{"all", 17, row(0, 4, 5, 10, 11, 17)},
		{"inside a block", 6, row(0, 4, 5, 6, 6, 6)},
		{"inside a rune", 8, row(0, 4, 5, 7, 7, 7)},
		{"between blocks", 10, row(0, 4, 5, 10, 10, 10)},
		{"at the start", 0, row(0, 0, 0, 0, 0, 0)},
	} {
		if diff := cmp.Diff(tt.want, upTo(tt.most, text, row(0, 4, 5, 10, 11, 17))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}
