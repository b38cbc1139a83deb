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
	fixed      pos // of the lexicon, or pNoun
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
	tokens []lex.Token
	pairs  []marks.Pair
	items  []item
	sents  []int    // index of the first item of each sentence, and len(items)
	found  []report // of the sentence at hand
	colons bool     // the block holds a colon
	title  bool     // headline style: capitals tell nothing
}

// MaxPairs is how many pairs of quotation marks of one block are looked at.
const MaxPairs = 1<<15 - 1

// scan cuts the block into items and sentences.
func (s *scanner) scan(block span.Block) {
	s.block = block.Span
	s.tokens = lex.Scan(s.tokens[:0], s.text, block.Span)
	s.pairs = marks.Append(s.pairs[:0], s.text, block.Span)
	s.items, s.sents = s.items[:0], s.sents[:0]
	s.title = block.Kind == span.Title || block.Kind == span.Heading || titleCase(s.text, s.tokens)
	s.colons = false
	s.items = slices.Grow(s.items, len(s.tokens))
	p := 0
	open := true   // the next token begins a sentence
	first := false // so does the next item
	for i := 0; i < len(s.tokens); i++ {
		t := &s.tokens[i]
		if open || t.Shape&lex.Newline != 0 {
			first, open = true, false
		}
		for p < len(s.pairs) && (s.pairs[p].Depth > 0 || s.pairs[p].Span().End <= int(t.Start)) {
			p++
		}
		if p < len(s.pairs) && p < MaxPairs && int(t.End) > s.pairs[p].Open.Start {
			sp := s.pairs[p].Span()
			s.items = append(s.items, item{start: int32(sp.Start), end: int32(sp.End), pos: pQuote, pair: int16(p), first: first})
			first = false
			for i+1 < len(s.tokens) && int(s.tokens[i+1].Start) < sp.End {
				i++
			}
			open = lex.EndsWith(s.text, s.tokens, i)
			p++
			continue
		}
		if t.Kind == lex.Word {
			e := s.lookup(s.text, int(t.Start), int(t.End))
			if e.odd && e.flags == 0 {
				e = s.contraction(t.In(s.text))
			}
			s.items = append(s.items, item{start: t.Start, end: t.End, flags: e.flags, cue: e.cue, fixed: e.fixed, shape: t.Shape, first: first})
			if t.Shape&lex.Dotted != 0 {
				open = lex.EndsWith(s.text, s.tokens, i)
			}
		} else {
			is := punctuation(*t, s.text)
			s.colons = s.colons || is == pColon
			s.items = append(s.items, item{start: t.Start, end: t.End, pos: is, shape: t.Shape, first: first})
			open = lex.EndsWith(s.text, s.tokens, i)
		}
		first = false
	}
	s.titles()
	s.tag()
	s.sentences()
}

// titles makes names of the works and programs in marks: "on NBC's “Meet the
// Neighbors”", "told “Good Day”".
func (s *scanner) titles() {
	if s.title || len(s.pairs) == 0 {
		return
	}
	for i := 1; i < len(s.items); i++ {
		t := &s.items[i]
		if t.pos != pQuote || t.first || t.end-t.start > 120 {
			continue
		}
		in := s.pairs[t.pair].Inner.In(s.text)
		if !titled(in) || !s.leadsTitle(&s.items[i-1]) && !(s.items[i-1].pos == pComma && i > 1 && s.workNoun(&s.items[i-2])) {
			continue
		}
		if r := in[len(in)-1]; r == '!' && len(in) > 40 || i > 1 && s.isWord(i-1, "of") && s.chant(&s.items[i-2]) {
			continue
		}
		t.pos, t.shape = pName, lex.Capital
		s.glue(i, in)
	}
}

// chant reports whether the item is the noun of what a crowd shouts.
func (s *scanner) chant(b *item) bool {
	switch s.text[b.start:b.end] {
	case "chant", "chants", "cry", "cries", "shout", "shouts", "call", "calls":
		return true
	}
	return false
}

// leadsTitle reports whether the item before a quotation in capitals makes it
// a title.
func (s *scanner) leadsTitle(b *item) bool {
	if b.pos == pClitic || b.pos == pNum {
		return true
	}
	if b.pos != pNoun {
		return false
	}
	if b.flags&(fPrep|fDet|fPoss) != 0 {
		return true
	}
	if b.flags == 0 && b.shape&lex.Capital == 0 {
		return true // a common noun: "the anthem “The River Runs Deep”"
	}
	return s.is(b, "told") || s.is(b, "and") || s.workNoun(b)
}

// workNoun reports whether the item is the noun of a work, or a participle
// that a title follows.
func (s *scanner) workNoun(b *item) bool {
	switch s.text[b.start:b.end] {
	case "book", "books", "film", "movie", "show", "song", "series", "album", "program", "novel", "titled", "entitled", "called", "podcast", "play", "memoir", "documentary", "painting", "headlined", "starred", "opera", "musical", "essay", "poem":
		return true
	}
	return false
}

// glue marks the item behind a title that ends with a full stop as the first
// of a sentence; the stop stands inside the marks.
func (s *scanner) glue(i int, in string) {
	if c := in[len(in)-1]; (c == '.' || c == '!' || c == '?') && i+1 < len(s.items) && (s.items[i+1].shape&lex.Capital != 0 || s.items[i+1].pos == pQuote) {
		s.items[i+1].first = true
	}
}

// titleCase reports whether most longer words of the tokens are capitalized,
// as in a headline.
func titleCase(text string, tokens []lex.Token) bool {
	long, capital := 0, 0
	if len(tokens) > 40 {
		return false
	}
	for _, t := range tokens {
		if t.Kind == lex.Word && t.End-t.Start > 3 {
			long++
			if t.Has(lex.Capital) {
				capital++
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
