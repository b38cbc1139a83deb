package quote

import (
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/marks"
	"github.com/newsnorm/newsnorm/internal/reading"
	"github.com/newsnorm/newsnorm/span"
)

// A pos is the part of speech of an item, as coarse as the rules need it.
type pos uint8

const (
	pNoun pos = iota // nouns, adjectives and everything unknown
	pName
	pNum
	pPron
	pObj
	pDet
	pPoss   // his, their; and the clitic of "Ann's"
	pClitic // 's
	pTime
	pPrep
	pTo
	pCoord
	pSub
	pThat
	pWh
	pAux
	pVerb
	pAdv
	pComma
	pColon
	pSemi
	pDash
	pOpen  // ( [
	pClose // ) ]
	pEnd   // . ! ?
	pQuote // a whole stretch between quotation marks
	pOther
)

// A posSet is a set of parts of speech, of the bits 1<<p.
type posSet uint32

// in reports whether p is one of set.
func (p pos) in(set posSet) bool { return set>>p&1 != 0 }

// An item is a token outside quotation marks, or an outer pair of marks with
// everything in it.
type item struct {
	start, end int32
	flags      flag
	cue        uint16
	pair       int16 // index into the block's pairs, for pQuote only
	pos        pos
	shape      lex.Shape
	first      bool // begins a sentence
	does       lead
}

func (t item) span() span.Span { return span.Span{Start: int(t.start), End: int(t.end)} }

// nominal reports whether the item may be part of the core of a noun phrase.
func (t item) nominal() bool { return t.pos <= pNum }

// A scanner scans the blocks of a text. It holds what it found in one of them.
type scanner struct {
	*lexicon
	scanned
	text  string
	kept  *reading.Reading // of the text, if package entity left it
	found []report         // of the sentence at hand
	stuck []int32          // where names end that are glued to the word after them
	spare whole            // of a block before it was parted
}

// A scanned is what scan found in a block. Its memory is used again for another.
type scanned struct {
	number int // of the block in the text, or -1
	block  span.Span
	pairs  []marks.Pair
	items  []item
	leads  []int32 // the items that may report
	marked []int32 // the items that are quotations
	sents  []int   // index of the first item of each sentence, and len(items)
	seen   lead    // what all words of the block do together
	colons bool    // the block holds a colon
	title  bool    // headline style: capitals tell nothing
}

// scan cuts the block of a number, of at most MaxBlock bytes, into items and
// sentences.
func (s *scanner) scan(number int, block span.Block) {
	s.number, s.block, s.pairs = number, block.Span, s.pairs[:0]
	s.items, s.leads, s.marked, s.sents = s.items[:0], s.leads[:0], s.marked[:0], s.sents[:0]
	s.colons = false
	if !s.again() {
		s.items, s.pairs, s.marked, s.colons = s.items[:0], s.pairs[:0], s.marked[:0], false
		s.cut()
	}
	if len(s.stuck) > 0 {
		s.part()
	}
	s.title = block.Kind == span.Title || block.Kind == span.Heading || s.titleCase()
	s.titles()
	s.tag()
	s.sentences()
}

// cut makes the items of the block in one pass, skipping what is between marks. It
// pairs the marks when it meets the first one.
func (s *scanner) cut() {
	text := s.text[:s.block.End]
	p, at := 0, len(s.text) // the next outer pair, and where it begins
	paired := false
	var breaks lex.Breaker
	last, shape := lex.Punct, lex.Newline
	for i := s.block.Start; i < len(text); {
		c := text[i]
		if c == ' ' {
			shape &^= lex.Glued
			i++
			continue
		}
		k := len(s.items)
		if j, behind, stopped := s.run(i, len(text), shape); j > i {
			if shape&lex.Newline != 0 || breaks.Open() {
				it := &s.items[k]
				it.first = breaks.Next(text, lex.Token{Start: it.start, End: it.end, Shape: it.shape})
			}
			if stopped {
				breaks.Next(text, lex.Token{Start: int32(j - 2), End: int32(j - 1), Kind: lex.Punct, Shape: lex.Glued})
			}
			i, last, shape = j, lex.Word, behind
			if text[j-1] == ',' {
				last = lex.Punct
			}
			continue
		}
		t, ok := lex.Token{Start: int32(i), End: int32(i + 1), Kind: lex.Mark, Shape: shape}, true
		switch {
		case i == at: // the opening mark of a pair
		case c == ',' || c == '.' && i+1 < len(text) && text[i+1] == ' ':
			t.Kind = lex.Punct
		default:
			t, ok = lex.Next(text, i, last, shape)
			if !paired && ok && marks.May(text[i:t.End]) {
				s.pairs = marks.AppendFrom(s.pairs, s.text, s.block, i)
				at, paired = s.outer(&p, i), true
				continue
			}
		}
		if !ok {
			break
		}
		i, last, shape = int(t.End), t.Kind, lex.Glued
		first := breaks.Next(text, t)
		switch {
		case i > at:
			q := s.pairs[p].Span()
			s.marked = append(s.marked, int32(len(s.items)))
			s.items = append(s.items, item{start: int32(q.Start), end: int32(q.End), pos: pQuote, pair: int16(p), first: first})
			i = max(i, q.End)
			breaks.Skip(text, s.block.Start, i)
			at = s.outer(&p, i)
		case t.Kind == lex.Word:
			s.items = append(s.items, item{})
			s.items[len(s.items)-1].word(t, s.known(text, t), first)
		default:
			s.items = append(s.items, s.other(t, first))
		}
	}
}

// known returns what the lexicon knows about the word t, or about its parts if it has
// an apostrophe.
func (s *scanner) known(text string, t lex.Token) packed {
	if w := s.lookup(text, int(t.Start), int(t.End)); w != 0 {
		return w
	}
	return s.contraction(t.In(text))
}

// word makes t the item of a word. There is no branch on the case of the word, which
// would be mispredicted.
func (t *item) word(k lex.Token, w packed, first bool) {
	small := uint8(k.Shape&lex.Capital) ^ 1
	t.start, t.end = k.Start, k.End
	t.flags, t.cue, t.pair = w.flags(), w.cue(), 0
	t.pos, t.shape = w.fixed()&-pos(small), k.Shape
	t.first, t.does = first, w.does()|lead(small^1)*undecided
}

// other returns the item of a token other than a word.
func (s *scanner) other(t lex.Token, first bool) item {
	it := item{start: t.Start, end: t.End, pos: punctuation(t, s.text), shape: t.Shape, first: first}
	switch it.pos {
	case pColon:
		s.colons = true
	case pClitic:
		it.does = undecided
	}
	return it
}

// outer sets p to the next outer pair that ends after i and returns where it
// begins.
func (s *scanner) outer(p *int, i int) int {
	for *p < len(s.pairs) {
		if q := &s.pairs[*p]; q.Depth == 0 && q.Span().End > i {
			return q.Open.Start
		}
		*p++
	}
	return len(s.text)
}

// punctuation returns the part of speech of a token other than a word.
func punctuation(t lex.Token, text string) pos {
	if c := text[t.Start]; t.End-t.Start == 1 && t.Kind == lex.Punct && c < utf8.RuneSelf {
		return signs[c]
	}
	switch t.Kind {
	case lex.Number:
		return pNum
	case lex.Clitic:
		return pClitic
	case lex.Mark:
		// "the workers' bridge": an apostrophe
		if t.Shape&lex.Glued != 0 && t.Start > 0 && text[t.Start-1]|0x20 == 's' && int(t.End) < len(text) && text[t.End] == ' ' {
			switch text[t.Start:t.End] {
			case "'", "’":
				return pClitic
			}
		}
		return pOther
	}
	switch text[t.Start:t.End] {
	case "--", "---", "–", "—", "―":
		return pDash
	case "£", "€":
		return pNum
	}
	return pOther
}

// signs holds the part of speech of ASCII punctuation.
var signs = func() (t [utf8.RuneSelf]pos) {
	for i := range t {
		t[i] = pOther
	}
	t[','], t[':'], t[';'], t['-'] = pComma, pColon, pSemi, pDash
	t['.'], t['!'], t['?'] = pEnd, pEnd, pEnd
	t['('], t['['], t[')'], t[']'] = pOpen, pOpen, pClose, pClose
	t['$'], t['%'] = pNum, pNoun
	return t
}()
