package quote

import "github.com/newsnorm/newsnorm/span"

// An ahead is a block that was scanned before its quotes are looked for.
type ahead struct {
	block span.Block
	scanned
	labelled bool // begins with a speaker's label, and was not scanned
}

// As many blocks are scanned ahead, and no more bytes unless it is one block.
const (
	blocksAhead = 32
	bytesAhead  = 1 << 13
)

// readNext finds the quotes of blocks from the i-th on and returns the number of
// the first one that it has not read. It scans several in a row, since the code
// that scans and the code that finds quotes push each other out of the nearest
// cache of a processor.
func (d *document) readNext(blocks []span.Block, i int) int {
	if d.ahead == nil {
		d.ahead = make([]ahead, blocksAhead)
	}
	n := 0
	for size := 0; i < len(blocks) && n < len(d.ahead); i++ {
		b := blocks[i]
		switch b.Kind {
		case span.Byline, span.Dateline, span.Note:
			continue
		}
		if !b.Span.Within(len(d.text)) || b.Span.Empty() {
			continue
		}
		if size += b.Span.Len(); size > bytesAhead && n > 0 {
			break
		}
		if b.Span.Len() > MaxBlock {
			d.readPieces(i, b)
			return i + 1
		}
		d.scanAhead(&d.ahead[n], i, b)
		n++
	}
	for k := range n {
		d.readAhead(&d.ahead[k])
	}
	return i
}

// scanAhead makes a the block of a number.
func (d *document) scanAhead(a *ahead, number int, b span.Block) {
	a.block = b
	if _, _, _, _, a.labelled = d.labelOf(b.Span); !a.labelled {
		d.swap(a)
		d.scan(number, b)
		d.swap(a)
	}
}

// readAhead finds the quotes of a block that was scanned.
func (d *document) readAhead(a *ahead) {
	switch {
	case a.labelled:
		d.transcript(a.block)
	case !d.signature(a.block):
		d.swap(a)
		d.read(a.block)
		d.swap(a)
	}
	d.flush(a.block.Span.End)
}

// swap makes what was found in a what the scanner holds, or the other way round.
func (d *document) swap(a *ahead) { d.scanned, a.scanned = a.scanned, d.scanned }
