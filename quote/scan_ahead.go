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
		a := &d.ahead[k]
		if a.labelled {
			d.labels++
		} else if d.labels >= minLabels && d.saying && d.turns(k+1, n) && d.continues(a) {
			continue
		}
		d.saying = a.labelled
		d.readAhead(a)
	}
	return i
}

// scanAhead makes a the block of a number.
func (d *document) scanAhead(a *ahead, number int, b span.Block) {
	a.block = b
	if _, _, _, _, a.labelled = d.labelOf(b.Span); !a.labelled {
		d.scanInto(&a.scanned, number, b)
	}
}

// readAhead finds the quotes of a block that was scanned.
func (d *document) readAhead(a *ahead) {
	switch {
	case a.labelled:
		d.transcript(a.block)
	case !d.signature(a.block):
		d.scanned = a.scanned
		d.read(a.block)
	}
	d.flush(a.block.Span.End)
}

// scanInto scans a block in the memory of found, which then holds what d does.
func (d *document) scanInto(found *scanned, number int, b span.Block) {
	d.scanned = *found
	d.scan(number, b)
	*found = d.scanned
}
