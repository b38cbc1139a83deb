package quote

import (
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/marks"
	"github.com/newsnorm/newsnorm/span"
)

// MaxBlock is the longest block, in bytes, that is read as a whole. A longer one is
// read in pieces, as if each were a block. A piece ends with a sentence, outside
// quotation marks, if one ends in its second half, else at a space.
const MaxBlock = 1 << 16

// MaxText is the number of bytes of a text that are read, 2 GiB less one; quotes
// after them are not found. Callers should cut longer texts.
const MaxText = lex.MaxText

// readPieces finds the quotes of a block that is longer than MaxBlock.
func (d *document) readPieces(number int, b span.Block) {
	for !b.Span.Empty() {
		piece := b
		if b.Span.Len() > MaxBlock {
			piece.Span.End = d.pieceEnd(b.Span)
		}
		d.scanAhead(&d.ahead[0], number, piece)
		d.readAhead(&d.ahead[0])
		b.Span.Start = piece.Span.End
		for b.Span.Start < b.Span.End && d.text[b.Span.Start] == ' ' {
			b.Span.Start++
		}
	}
}

// pieceEnd returns where the first piece of a long block ends.
func (d *document) pieceEnd(block span.Span) int {
	start, end := block.Start, block.Start+MaxBlock
	for end > start+MaxBlock-utf8.UTFMax && !utf8.RuneStart(d.text[end]) {
		end--
	}
	floor := start + MaxBlock/2
	pairs := marks.Append(d.aside.pairs[:0], d.text, span.Span{Start: start, End: end})
	d.aside.pairs = pairs
	outside := -1 // the last space outside marks
	hi := end     // from here on there are marks, or nothing
	for k := len(pairs) - 1; k >= -1 && hi > floor; k-- {
		lo := floor
		stop := byte(' ') // what ends before the place at lo
		if k >= 0 {
			p := &pairs[k]
			if p.Depth > 0 {
				continue
			}
			if e := p.Span().End; e >= floor {
				lo, stop = e, d.last(*p)
			}
		}
		for i := hi - 1; i >= lo; i-- {
			if c := d.text[i]; c != ' ' && c != '\n' {
				continue
			}
			if outside < 0 {
				outside = i
			}
			before := stop
			if i > lo {
				before = d.text[i-1]
			}
			if d.text[i] == '\n' || before == '.' || before == '!' || before == '?' {
				return i
			}
		}
		if k >= 0 {
			hi = pairs[k].Open.Start
		}
	}
	if outside >= 0 {
		return outside
	}
	for i := end - 1; i >= floor; i-- {
		if d.text[i] == ' ' {
			return i
		}
	}
	return end
}
