package tagger

import (
	"strings"

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
	f, _ := m.buffers.Get().(*finder)
	if f == nil {
		f = &finder{}
		f.x.scanner, f.x.table = &f.scanner, gazetteer.Words()
	}
	f.from = 0
	for at := 0; at < len(blocks); {
		n := window(blocks[at:])
		before := len(dst)
		dst = f.find(dst, m, text, blocks[at:at+n], known)
		for i := before; i < len(dst); i++ {
			dst[i].Block += at
		}
		at += n
	}
	f.text = ""
	if cap(f.tokens) <= maxKept {
		m.buffers.Put(f)
	}
	return dst
}

// maxKept is the number of tokens up to which buffers serve the next text.
const maxKept = 1 << 16

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

// A finder holds the buffers of one search.
type finder struct {
	from int // where the blocks that were read end
	scanner
	x    extractor
	v    lattice
	seen []int // the blocks that count
}

func (f *finder) find(dst []Name, m *Model, text string, blocks []span.Block, known *Lexicon) []Name {
	f.read(text, blocks, known)
	block := 0
	for st := f.next(0); st.first < len(f.tokens); st = f.next(st.end) {
		for int(f.tokens[st.first].start) >= blocks[f.seen[block]].Span.End {
			block++
		}
		f.x.begin(st)
		for i := st.first; i < st.end; i++ {
			f.v.step(&m.Next, m.emit(f.x.features(i)), f.mask(i))
		}
		labels := f.v.best()
		for i := 0; i < len(labels); i++ {
			t := &f.tokens[st.first+i]
			typ := Type((labels[i] - 1) % 4)
			j := i + 1
			if labels[i] == None {
				if t.flag&certain == 0 && !f.listed(t) {
					continue
				}
				typ = f.guess(t, known)
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
				dst = append(dst, n)
			}
			i = j - 1
		}
	}
	return dst
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
	for _, i := range f.seen {
		b := blocks[i]
		f.block(b.Span, b.Kind == span.Title || b.Kind == span.Heading)
	}
	f.learn()
	if f.repair(known) {
		f.learn()
	}
}

// name makes the name of the tokens from i up to j, without small words at its
// end and titles at its beginning. It reports false if nothing is left.
func (x *extractor) name(i, j int, typ Type) (Name, bool) {
	tokens := x.tokens
	for j > i && !nameable(&tokens[j-1]) && (tokens[j-1].kind != lex.Number || j-1 == i) {
		j--
	}
	if typ != Person {
		j = x.offTitle(i, j)
	}
	if typ == Person {
		for j-i > 1 && nameable(&tokens[i+1]) && (tokens[i].is(gazetteer.Honorific|gazetteer.Title) || tokens[i].is(gazetteer.TitleWord) && tokens[i+1].is(gazetteer.Title)) {
			i++
		}
	}
	if j == i || j == i+1 && tokens[i].is(gazetteer.Demonym|gazetteer.Calendar) && !tokens[i].is(gazetteer.Given) {
		return Name{}, false
	}
	t := &tokens[i]
	if j == i+1 && typ == Person && t.is(gazetteer.Place) && !t.is(gazetteer.Given) {
		// A listed place alone is a person only where the text gives it a
		// title, a given name or an initial.
		if w := x.words.get(t.hash); w != nil && w.hints&(inPerson|afterTitle|afterGiven|afterInitial) == 0 {
			typ = Place
		}
	}
	n := Name{Span: span.Span{Start: int(t.start), End: int(tokens[j-1].end)}, Type: typ}
	if head, demonym := x.compound(&tokens[j-1]); head > 0 {
		if demonym && j == i+1 {
			return Name{}, false
		}
		n.Span.End = head
	}
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

// offTitle returns the end of the name from i up to j without an office at its
// end: "US Deputy Ambassador", "French Foreign" before Minister. It is i if
// nothing but the office and a demonym is there.
func (x *extractor) offTitle(i, j int) int {
	end := j
	for end > i && x.tokens[end-1].is(gazetteer.Title) && !x.tokens[end-1].is(gazetteer.Place|gazetteer.Given) && nameable(&x.tokens[end-1]) {
		end--
	}
	if end == j && !x.at(j-1, j).is(gazetteer.Title) {
		return j
	}
	for end > i && x.tokens[end-1].is(gazetteer.TitleWord) && nameable(&x.tokens[end-1]) {
		end--
	}
	switch {
	case end == j:
	case end == i || end == i+1 && x.tokens[i].is(gazetteer.Demonym):
		return i
	case !nameable(&x.tokens[end-1]):
		return j // "Office of the President"
	}
	return end
}

// compound returns where the name in a word like "Iran-backed" ends and whether
// it is a demonym; 0 if t is no such word.
func (x *extractor) compound(t *token) (end int, demonym bool) {
	word := t.in(x.text)
	k := strings.LastIndexByte(word, '-')
	if k < 2 || len(word)-k > 16 || len(word) > maxGlue {
		return 0, false
	}
	switch word[k+1:] {
	case "backed", "based", "led", "made", "born", "related", "style", "era", "wide", "held", "run", "owned", "linked", "installed", "controlled", "occupied", "sponsored", "funded",
		"trained", "brokered", "friendly", "like", "only", "area", "bound", "appointed", "allied", "aligned", "supported", "supplied", "built", "speaking", "mediated", "inspired",
		"focused", "dominated", "proposed", "educated", "bred", "leaning", "imposed", "drafted", "wide-ranging", "designed", "affiliated", "centric", "free", "esque", "level":
		return int(t.start) + k, gazetteer.Lookup(gazetteer.Hash(word[:k]))&gazetteer.Demonym != 0
	}
	return 0, false
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

// guess returns the type of a certain name that the model did not take for
// one: that of the lexicon, of the tables, or a person.
func (s *scanner) guess(t *token, known *Lexicon) Type {
	if w, ok := known.word(t.hash); ok {
		return w.typ
	}
	switch {
	case t.is(gazetteer.Place):
		return Place
	case t.is(gazetteer.Org):
		return Organization
	}
	return Person
}

// sure returns the type of a certain name that the model takes for one of typ:
// that of the lexicon, or a person if the text calls it so elsewhere.
func (s *scanner) sure(t *token, typ Type, known *Lexicon) Type {
	if w, ok := known.word(t.hash); ok {
		return w.typ
	}
	if w := s.words.get(t.hash); w != nil && typ == Other && w.hints&(inPerson|afterTitle|afterGiven|afterInitial) != 0 {
		return Person
	}
	return typ
}

// listed reports whether t is the name of a place and nothing else in the
// tables, or a listed short form in capitals.
func (s *scanner) listed(t *token) bool {
	const other = gazetteer.Common | gazetteer.CommonRare | gazetteer.News | gazetteer.Function | gazetteer.Male | gazetteer.Female | gazetteer.Surname | gazetteer.SurnameRare |
		gazetteer.Org | gazetteer.OrgPart | gazetteer.OrgHead | gazetteer.PlaceHead | gazetteer.OtherHead | gazetteer.Title | gazetteer.TitleWord | gazetteer.Outlet | gazetteer.Demonym
	if t.kind != lex.Word || !t.has(lex.Capital) {
		return false
	}
	if t.has(lex.AllCaps) && t.flag&capsLine == 0 {
		return t.is(gazetteer.Place | gazetteer.Org)
	}
	return t.is(gazetteer.Place) && !t.is(other) && t.end-t.start > 3
}
