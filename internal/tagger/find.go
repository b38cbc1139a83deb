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
// They are disjoint and each lies in one block.
func Find(dst []Name, m *Model, text string, blocks []span.Block) []Name {
	s := &scanner{text: text}
	ends := make([]int, len(blocks))
	for i, b := range blocks {
		s.block(b.Span, b.Kind == span.Title || b.Kind == span.Heading)
		ends[i] = len(s.tokens)
	}
	s.learn()
	x := &extractor{scanner: s, table: gazetteer.Words()}
	var v lattice
	block := 0
	s.stretches(func(st stretch) {
		for st.first >= ends[block] {
			block++
		}
		x.features(st, func(i int, features []uint32) { v.step(m, m.emit(features)) })
		labels := v.best()
		for i := 0; i < len(labels); i++ {
			if labels[i] == None {
				continue
			}
			j := i + 1
			for j < len(labels) && labels[j] >= InPerson {
				j++
			}
			if n, ok := x.name(st.first+i, st.first+j, Type((labels[i]-1)%4)); ok {
				n.Block = block
				dst = append(dst, n)
			}
			i = j - 1
		}
	})
	return dst
}

// name makes the name of the tokens from i up to j, without small words at its
// end and titles at its beginning. It reports false if nothing is left.
func (x *extractor) name(i, j int, typ Type) (Name, bool) {
	tokens := x.tokens
	for j > i && !nameable(&tokens[j-1], x.text) && (tokens[j-1].kind != lex.Number || j-1 == i) {
		j--
	}
	if typ == Person {
		for j-i > 1 && tokens[i].is(gazetteer.Honorific|gazetteer.Title) && nameable(&tokens[i+1], x.text) {
			i++
		}
	}
	if j == i || j == i+1 && tokens[i].is(gazetteer.Demonym|gazetteer.Calendar) && !tokens[i].is(gazetteer.Given) {
		return Name{}, false
	}
	t := &tokens[i]
	n := Name{Span: span.Span{Start: int(t.start), End: int(tokens[j-1].end)}, Type: typ}
	n.First = t.flag&first != 0
	n.Headline = t.flag&headline != 0
	n.Caps = t.flag&capsLine != 0
	for k := i; k < j; k++ {
		n.Damaged = n.Damaged || tokens[k].flag&damaged != 0
	}
	h := t.hash
	for _, t := range tokens[i+1 : j] {
		h = gazetteer.Join(h, t.hash)
	}
	n.Listed = x.table.Lookup(h)&(gazetteer.Place|gazetteer.Org) != 0
	if typ == Person {
		n.Title = x.title(i)
	}
	return n, true
}

// title returns the title words before token i: "US Secretary of State",
// "Kremlin spokesperson". They hold at least one title or form of address.
func (x *extractor) title(i int) span.Span {
	const words = gazetteer.Title | gazetteer.TitleWord | gazetteer.Honorific | gazetteer.OrgHead | gazetteer.Demonym | gazetteer.Place | gazetteer.Org
	start, seen := i, false
	for j := i - 1; j >= 0 && i-j <= 10; j-- {
		t := x.at(j+1, j)
		if t == &edge {
			break
		}
		if t.kind == lex.Clitic {
			continue
		}
		if t.kind != lex.Word {
			break
		}
		if t.is(words) && (!t.is(gazetteer.Function) || t.has(lex.Capital)) {
			start = j
			if t.is(gazetteer.Title | gazetteer.Honorific) {
				seen = true
			} else if !t.has(lex.Capital) && !seen && !t.is(gazetteer.TitleWord) {
				break
			}
			continue
		}
		switch t.in(x.text) {
		case "of", "for", "the", "and":
			continue
		}
		if t.has(lex.Capital) && seen && !t.is(gazetteer.Function) && x.at(j+1, j+1).is(gazetteer.Title) {
			start = j // "Kremlin", "Boeing" before the title
		}
		break
	}
	if !seen {
		return span.Span{}
	}
	return span.Span{Start: int(x.tokens[start].start), End: int(x.tokens[i-1].end)}
}
