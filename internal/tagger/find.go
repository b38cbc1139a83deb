package tagger

import (
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/reading"
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

// Find appends the names of text in blocks to dst, in the order of the text. They
// are disjoint and each lies in one block. known may be nil. Blocks that are not
// within text or begin before the end of an earlier one are skipped.
func Find(dst []Name, m *Model, text string, blocks []span.Block, known *Lexicon) []Name {
	Each(m, text, blocks, known, nil, func(n *Name) bool {
		dst = append(dst, *n)
		return true
	})
	return dst
}

// Each calls yield for each name that [Find] finds, until yield returns false. The
// name is valid until yield returns. Memory does not grow with the text beyond
// [lex.Part]. Each keeps the tokens of texts up to that size in keep, which may be
// nil.
func Each(m *Model, text string, blocks []span.Block, known *Lexicon, keep *reading.Reading, yield func(*Name) bool) {
	f, _ := m.buffers.Get().(*finder)
	if f == nil {
		f = newFinder()
		f.v.prepare(&m.Next)
		f.x.weights = m.table()
	}
	f.from = 0
	if keep != nil {
		keep.Asked = f.memo.questions(keep.Asked)
	}
	for at, more := 0, true; at < len(blocks) && more; {
		n := window(blocks[at:])
		if f.keep = nil; keep != nil && n == len(blocks) && len(text) <= lex.Part {
			f.keep = keep
		}
		if part := blocks[at : at+n]; n > 1 || part[0].Span.Len() <= lex.Part || !part[0].Span.Within(len(text)) {
			more = f.part(text, part, at, known, yield)
		} else {
			more = f.pieces(text, part[0], at, known, yield)
		}
		at += n
	}
	f.text, f.keep = "", nil
	if max(cap(f.tokens), cap(f.seen)) <= maxKept {
		m.buffers.Put(f)
	}
}

// part yields the names of blocks, the first of which has number at. It reports
// whether yield wants more.
func (f *finder) part(text string, blocks []span.Block, at int, known *Lexicon, yield func(*Name) bool) bool {
	f.find(text, blocks, known)
	for i := range f.names {
		n := &f.names[i]
		if n.Block += at; !yield(n) {
			return false
		}
	}
	return true
}

// pieces is part for a block that is read in pieces. No name lies in two of
// them.
func (f *finder) pieces(text string, b span.Block, at int, known *Lexicon, yield func(*Name) bool) bool {
	if b.Span.Start < f.from {
		return true
	}
	for b.Span.Len() > 0 {
		f.piece[0] = span.Block{Kind: b.Kind, Span: span.Span{Start: b.Span.Start, End: lex.Cut(text, b.Span, lex.Part)}}
		if !f.part(text, f.piece[:], at, known, yield) {
			return false
		}
		b.Span.Start = f.piece[0].Span.End
	}
	return true
}

// window returns the number of blocks of the next part, at least one. Facts about
// the words of a text are gathered for each part.
func window(blocks []span.Block) int {
	size := 0
	for i, b := range blocks {
		if size += b.Span.Len(); size > lex.Part && i > 0 {
			return i
		}
	}
	return len(blocks)
}

// maxKept is the number of tokens and of blocks up to which buffers are reused.
const maxKept = 1 << 16

// A finder holds the buffers of one search.
type finder struct {
	scanner     // first, for the sake of its memo
	from    int // where the blocks that were read end
	x       extractor
	v       lattice
	seen    []int // the blocks that count

	labelled []stretch // of which names are made next
	labels   []uint8   // of the tokens in them

	names []Name // of a part of the text
	kin   []kin  // of the names
	piece [1]span.Block

	open    []open // what again looks at
	late    []Name // what it finds
	singles bool   // there was a name of one word

	mixed bool     // names of the same words have different types
	told  []uint32 // the names of one word whose type the text tells
}

func newFinder() *finder {
	f := &finder{}
	f.table = gazetteer.Words()
	f.x.scanner = &f.scanner
	return f
}

// find sets f.names to the names of blocks.
func (f *finder) find(text string, blocks []span.Block, known *Lexicon) {
	f.read(text, blocks, known)
	f.names, f.open, f.singles = f.names[:0], f.open[:0], false
	f.kin, f.told, f.short, f.mixed = f.kin[:0], f.told[:0], f.short[:0], false
	block := 0
	for st := f.next(0); st.first < len(f.tokens); {
		st = f.label(st)
		labels := f.labels
		for _, st := range f.labelled {
			for int(f.tokens[st.first].start) >= blocks[f.seen[block]].Span.End {
				block++
			}
			f.collect(st, labels[:st.end-st.first], f.seen[block], known)
			labels = labels[st.end-st.first:]
		}
	}
	if f.mixed {
		f.same()
	}
	if len(f.short) > 0 {
		f.shortened()
	}
	f.nicknamed()
	f.again()
}

// maxLabelled bounds the stretches that are labelled before names are made of
// them.
const maxLabelled = 128

// label labels the stretch st and those after it, and returns the first one
// that it has not: an empty one if there is none. It labels many in a row, since
// the code that does it and the code that makes names do not fit into the
// nearest cache of a processor together.
func (f *finder) label(st stretch) stretch {
	f.labelled, f.labels = f.labelled[:0], f.labels[:0]
	for ; st.first < len(f.tokens) && len(f.labelled) < maxLabelled; st = f.next(st.end) {
		f.x.begin(st)
		for i := st.first; i < st.end; i++ {
			sum := f.x.score(i)
			f.v.step(&sum, f.mask(i))
		}
		f.labelled, f.labels = append(f.labelled, st), append(f.labels, f.v.best()...)
	}
	return st
}

// collect adds the names of a labelled stretch of a block.
func (f *finder) collect(st stretch, labels []uint8, block int, known *Lexicon) {
	for i := 0; i < len(labels); i++ {
		t := &f.tokens[st.first+i]
		typ := Type((labels[i] - 1) % 4)
		j := i + 1
		if labels[i] == None {
			switch {
			case t.flag&certain != 0 || f.listed(t) && !f.currency(st.first+i):
				typ = f.guess(t, known)
			case t.has(lex.Hyphen) && nameable(t) && f.listedHead(t):
				typ = Place
			case f.x.holder(st.first+i) || t.facts == 0 && nameable(t) && f.x.surnameHe(st.first+i) != nil:
				typ = Person
			case t.facts == 0 && t.has(lex.AllCaps) && f.x.chaired(st.first+i):
				typ = Organization
			default:
				if nameable(t) && len(f.open) < maxOpen {
					f.open = append(f.open, open{int32(st.first + i), int32(block)})
					if t.facts == 0 && len(f.short) < maxShort && f.x.missedThing(st.first+i) {
						f.short = append(f.short, t.hash)
					}
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
		z := j // where the name ends
		if j-i > 2 {
			a, b, t := f.x.several(st.first+i, st.first+j, typ)
			z, j, typ = a-st.first, b-st.first, t
		}
		if n, ok := f.x.name(st.first+i, st.first+z, typ); ok {
			n.Block = block
			k := len(f.names)
			if k > 0 && f.names[k-1].Span.End >= n.Span.End {
				i = j - 1
				continue // the name before holds it
			}
			if k > 0 && f.names[k-1].Span.End > n.Span.Start {
				f.names, f.kin = f.names[:k-1], f.kin[:k-1] // n holds it
			}
			if k := len(f.names); k > 0 && f.firm(&f.names[k-1], &n) {
				f.names[k-1].Span.End, f.kin[k-1] = n.Span.End, kin{}
				i = j - 1
				continue // "Johnson & Johnson"
			}
			if t.has(lex.Hyphen) && j == i+1 && n.Span.Start == int(t.start) && n.Span.End == int(t.end) {
				if hyphen := f.x.hyphened(st.first + i); hyphen > 0 {
					second := split(&n, hyphen)
					f.names, f.kin = append(f.names, n, second), append(f.kin, kin{}, kin{})
					i = j - 1
					continue
				}
			}
			if n.Type != Person && j == i+1 && !n.Listed && f.enumerated(&n, t) {
				n.Type = Person
			}
			f.names, f.kin = append(f.names, n), append(f.kin, f.x.kin)
			f.note(st.first+i, st.first+j, n.Type)
			if n.Type == Organization && j-i > 1 && !t.is(notShort) {
				f.shorten(&n, st.first+i, st.first+j)
				for k := j - 1; k > i && int(f.tokens[st.first+k].start) > n.Span.End && len(f.open) < maxOpen; k-- {
					if k == i+1 || f.tokens[st.first+k-1].is(gazetteer.OrgSuffix) { // "by Halden Inc. Halden said"
						f.open = append(f.open, open{int32(st.first + k), int32(block)})
						break
					}
				}
			}
			f.alike(f.x.kin, n.Type)
		}
		i = j - 1
	}
}

// read scans the tokens of text and repairs them.
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
		f.keep.Reset(len(blocks), size)
	}
	for _, i := range f.seen {
		b := blocks[i]
		f.block(i, b.Span, b.Kind == span.Title || b.Kind == span.Heading)
	}
	f.learn()
	if f.repair(known) {
		f.learn()
	}
}
