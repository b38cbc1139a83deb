package quote

import (
	"slices"

	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/marks"
	"github.com/newsnorm/newsnorm/span"
)

// A pos is the part of speech of an item, as far as the rules need it.
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

// An item is a token outside quotation marks, or a whole outer pair of marks
// with what stands between them.
type item struct {
	start, end int32
	flags      flag
	cue        uint16
	pair       int16 // index into the block's pairs for pQuote
	pos        pos
	shape      lex.Shape
	first      bool // begins a sentence
}

func (t item) span() span.Span { return span.Span{Start: int(t.start), End: int(t.end)} }

// nominal reports whether the item may be part of a noun phrase's core.
func (t item) nominal() bool { return t.pos <= pNum }

// A scanner holds the items of one block and the memory that is used again
// for the next.
type scanner struct {
	*lexicon
	text   string
	block  span.Span
	pairs  []marks.Pair
	items  []item
	leads  []int32  // the items that may report
	marked []int32  // the items that are quotations
	sents  []int    // index of the first item of each sentence, and len(items)
	found  []report // of the sentence at hand
	colons bool     // the block holds a colon
	small  int      // words of more than three letters outside marks that are not capitalized
	title  bool     // headline style: capitals tell nothing
}

// MaxPairs is how many pairs of quotation marks of one block are looked at.
const MaxPairs = 1<<15 - 1

// scan cuts the block into items and sentences.
func (s *scanner) scan(block span.Block) {
	s.block = block.Span
	s.pairs = marks.Append(s.pairs[:0], s.text, block.Span)
	s.items, s.leads, s.marked, s.sents = s.items[:0], s.leads[:0], s.marked[:0], s.sents[:0]
	s.colons = false
	s.small = 0
	s.cut()
	s.title = block.Kind == span.Title || block.Kind == span.Heading || s.titleCase()
	s.titles()
	s.tag()
	s.sentences()
}

// cut makes the items of the block in one pass over it, without what stands
// between marks.
func (s *scanner) cut() {
	text := s.text[:min(s.block.End, 1<<31-1)]
	items, leads := s.items, s.leads
	p := 0 // the next outer pair
	at := s.outer(&p, s.block.Start)
	var breaks lex.Breaker
	last, shape := lex.Punct, lex.Newline
	for i := s.block.Start; i < len(text); {
		if text[i] == ' ' {
			shape &^= lex.Glued
			i++
			continue
		}
		if n, x := plain(s.text, i, len(text)); n > 0 {
			t := lex.Token{Start: int32(i), End: int32(i + n), Shape: shape}
			if text[i] <= 'Z' {
				t.Shape |= lex.Capital
			} else if n > 3 {
				s.small++
			}
			first := t.Shape&lex.Newline != 0
			if breaks.Open() {
				first = breaks.Next(text, t)
			}
			e := s.known(x, text, i, n)
			it := item{start: t.Start, end: t.End, flags: e.flags, cue: e.cue, shape: t.Shape, first: first}
			if t.Shape&lex.Capital == 0 {
				it.pos = e.fixed
			}
			if n := len(leads); n == cap(leads) {
				leads = slices.Grow(leads, max(64, n))
			}
			// No branch: nobody can tell which word will report.
			leads = leads[:len(leads)+1]
			leads[len(leads)-1] = int32(len(items))
			leads = leads[:len(leads)-1+int(e.leads)]
			items = append(items, it)
			last, shape = lex.Word, lex.Glued
			i += n
			continue
		}
		t, ok := lex.Next(text, i, last, shape)
		if !ok {
			break
		}
		i, last, shape = int(t.End), t.Kind, lex.Glued
		first := breaks.Next(text, t)
		if i > at {
			sp := s.pairs[p].Span()
			s.marked = append(s.marked, int32(len(items)))
			items = append(items, item{start: int32(sp.Start), end: int32(sp.End), pos: pQuote, pair: int16(p), first: first})
			i = max(i, sp.End)
			breaks.Skip(text, s.block.Start, i)
			at = s.outer(&p, i)
			continue
		}
		it := item{start: t.Start, end: t.End, shape: t.Shape, first: first}
		if t.Kind == lex.Word {
			e := s.lookup(text, int(t.Start), int(t.End))
			if e.odd && e.flags == 0 {
				e = s.contraction(t.In(text))
			}
			it.flags, it.cue = e.flags, e.cue
			if reports(e) != 0 {
				leads = append(leads, int32(len(items)))
			}
			if t.Shape&lex.Capital == 0 {
				it.pos = e.fixed
				if t.End-t.Start > 3 {
					s.small++
				}
			}
		} else {
			it.pos = punctuation(t, text)
			s.colons = s.colons || it.pos == pColon
		}
		items = append(items, it)
	}
	s.items, s.leads = items, leads
}

// outer sets p to the next outer pair that ends behind i and returns where it
// begins.
func (s *scanner) outer(p *int, i int) int {
	for *p < min(len(s.pairs), MaxPairs) {
		if q := &s.pairs[*p]; q.Depth == 0 && q.Span().End > i {
			return q.Open.Start
		}
		*p++
	}
	return len(s.text)
}

// maxTitle is how many tokens a headline has at most.
const maxTitle = 40

// titleCase reports whether most longer words of the block are capitalized, as
// in a headline.
func (s *scanner) titleCase() bool {
	// Four words in five are capitalized.
	if s.small > maxTitle/5 || len(s.items) > maxTitle {
		return false
	}
	long, capital := 0, 0
	last, shape := lex.Punct, lex.Newline
	text := s.text[:s.block.End]
	n := 0
	for i := s.block.Start; ; n++ {
		t, ok := lex.Next(text, i, last, shape)
		if !ok {
			break
		}
		if n == maxTitle {
			return false
		}
		i, last, shape = int(t.End), t.Kind, lex.Glued
		if t.Kind == lex.Word && t.End-t.Start > 3 {
			long++
			if t.Has(lex.Capital) {
				capital++
			}
			if long-capital > maxTitle/5 {
				return false
			}
		}
	}
	return long >= 4 && capital*5 >= long*4
}

// punctuation returns what a token is that is no word.
func punctuation(t lex.Token, text string) pos {
	switch t.Kind {
	case lex.Number:
		return pNum
	case lex.Clitic:
		return pClitic
	case lex.Mark:
		return pOther
	}
	switch text[t.Start:t.End] {
	case ",":
		return pComma
	case ".", "!", "?":
		return pEnd
	case ":":
		return pColon
	case ";":
		return pSemi
	case "(", "[":
		return pOpen
	case ")", "]":
		return pClose
	case "-", "--", "---", "–", "—", "―":
		return pDash
	case "$", "£", "€":
		return pNum
	case "%":
		return pNoun
	}
	return pOther
}
