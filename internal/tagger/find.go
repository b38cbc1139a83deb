package tagger

import (
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
)

// A Type is what a name names.
type Type uint8

// The types, in the order of the labels.
const (
	Person Type = iota
	Place
	Organization
	Other
)

// A Name is a name of the text.
type Name struct {
	Span  span.Span
	Title span.Span // the title words before a person's name, or empty
	Type  Type
	Block int // index of its block

	First    bool // begins a sentence
	Headline bool // in a headline or a line of title case
	Caps     bool // in a line of capitals
	Damaged  bool // cut out of a glued word, or in lower case
	Listed   bool // in a table of places or organizations
}

// Find appends the names of text in blocks to dst, in the order of the text.
// They are disjoint and each lies in one block. Known may be nil. A block that
// is not within text or begins before the end of one before it is left out.
func Find(dst []Name, m *Model, text string, blocks []span.Block, known *Lexicon) []Name {
	return FindScanned(dst, m, text, blocks, known, nil)
}

// FindScanned is [Find] that keeps the tokens of a text of common size in keep,
// which may be nil.
func FindScanned(dst []Name, m *Model, text string, blocks []span.Block, known *Lexicon, keep *Scanned) []Name {
	f, _ := m.buffers.Get().(*finder)
	if f == nil {
		f = newFinder()
		f.v.prepare(&m.Next)
		f.x.model = m
	}
	f.from = 0
	for at := 0; at < len(blocks); {
		n := window(blocks[at:])
		if f.keep = nil; keep != nil && n == len(blocks) && len(text) <= maxWindow {
			f.keep = keep
		}
		before := len(dst)
		if part := blocks[at : at+n]; n > 1 || part[0].Span.Len() <= maxWindow || !part[0].Span.Within(len(text)) {
			dst = f.find(dst, m, text, part, known)
		} else {
			dst = f.pieces(dst, m, text, part[0], known)
		}
		for i := before; i < len(dst); i++ {
			dst[i].Block += at
		}
		at += n
	}
	f.text, f.keep = "", nil
	if cap(f.tokens) <= maxKept {
		m.buffers.Put(f)
	}
	return dst
}

// pieces finds the names of a block that is read in pieces. No name lies in
// two of them.
func (f *finder) pieces(dst []Name, m *Model, text string, b span.Block, known *Lexicon) []Name {
	if b.Span.Start < f.from {
		return dst
	}
	for b.Span.Len() > 0 {
		piece := span.Block{Kind: b.Kind, Span: span.Span{Start: b.Span.Start, End: lex.Cut(text, b.Span, maxWindow)}}
		dst = f.find(dst, m, text, []span.Block{piece}, known)
		b.Span.Start = piece.Span.End
	}
	return dst
}

// maxWindow is the number of bytes from which on a text is taken in parts, which
// bounds the memory: what a text tells about its words then holds for the part.
const maxWindow = 1 << 18

// window returns how many of the blocks make the next part, at least one.
func window(blocks []span.Block) int {
	size := 0
	for i, b := range blocks {
		if size += b.Span.Len(); size > maxWindow && i > 0 {
			return i
		}
	}
	return len(blocks)
}

// maxKept is the number of tokens up to which buffers serve the next text.
const maxKept = 1 << 16

// A finder holds the buffers of one search.
type finder struct {
	from int // where the blocks that were read end
	scanner
	x    extractor
	v    lattice
	seen []int // the blocks that count

	open    []open // what again looks at
	late    []Name // what it finds
	singles bool   // there was a name of one word
}

func newFinder() *finder {
	f := &finder{}
	f.table = gazetteer.Words()
	f.x.scanner = &f.scanner
	return f
}

func (f *finder) find(dst []Name, m *Model, text string, blocks []span.Block, known *Lexicon) []Name {
	f.read(text, blocks, known)
	f.open, f.singles = f.open[:0], false
	from := len(dst)
	block := 0
	for st := f.next(0); st.first < len(f.tokens); st = f.next(st.end) {
		for int(f.tokens[st.first].start) >= blocks[f.seen[block]].Span.End {
			block++
		}
		f.x.begin(st)
		for i := st.first; i < st.end; i++ {
			sum := f.x.score(i)
			f.v.step(&sum, f.mask(i))
		}
		labels := f.v.best()
		for i := 0; i < len(labels); i++ {
			t := &f.tokens[st.first+i]
			typ := Type((labels[i] - 1) % 4)
			j := i + 1
			if labels[i] == None {
				switch {
				case t.flag&certain != 0 || f.listed(t) && !f.currency(st.first+i):
					typ = f.guess(t, known)
				case f.x.holder(st.first + i):
					typ = Person
				default:
					if nameable(t) && len(f.open) < maxOpen {
						f.open = append(f.open, open{int32(st.first + i), int32(f.seen[block])})
					}
					continue
				}
			} else {
				for j < len(labels) && labels[j] >= InPerson {
					j++
				}
			}
			if j == i+1 && t.flag&certain != 0 {
				typ = f.sure(t, typ, known)
			}
			if n, ok := f.x.name(st.first+i, st.first+j, typ); ok {
				n.Block = f.seen[block]
				if len(dst) > from && dst[len(dst)-1].Span.End > n.Span.Start {
					dst = dst[:len(dst)-1] // n is a listed name that holds it
				}
				dst = append(dst, n)
				f.note(st.first+i, st.first+j, n.Type)
			}
			i = j - 1
		}
	}
	return f.again(dst, from)
}

// read gathers the tokens of text and repairs them.
func (f *finder) read(text string, blocks []span.Block, known *Lexicon) {
	size, end := 0, f.from
	f.seen = f.seen[:0]
	for i, b := range blocks {
		if b.Span.Within(len(text)) && b.Span.Start >= end {
			size += b.Span.Len()
			f.seen = append(f.seen, i)
			end = b.Span.End
		}
	}
	f.from = end
	f.reset(text, size)
	if f.keep != nil {
		f.keep.reset(len(blocks), size)
	}
	for _, i := range f.seen {
		b := blocks[i]
		if f.keep != nil {
			f.keep.block = i
		}
		f.block(b.Span, b.Kind == span.Title || b.Kind == span.Heading)
	}
	f.learn()
	if f.repair(known) {
		f.learn()
	}
}
