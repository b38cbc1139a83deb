package quote

import (
	"strings"

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
	starts []int
	pairs  []marks.Pair
	items  []item
	sents  []int    // index of the first item of each sentence, and len(items)
	found  []report // of the sentence at hand
	title  bool     // headline style: capitals tell nothing
}

// maxPairs bounds the quotes of one block.
const maxPairs = 1<<15 - 1

// scan cuts the block into items and sentences.
func (s *scanner) scan(block span.Block) {
	s.block = block.Span
	s.tokens = lex.Scan(s.tokens[:0], s.text, block.Span)
	s.starts = lex.Sentences(s.starts[:0], s.text, s.tokens)
	s.pairs = marks.Append(s.pairs[:0], s.text, block.Span)
	s.items, s.sents = s.items[:0], s.sents[:0]
	s.title = block.Kind == span.Title || block.Kind == span.Heading || titleCase(s.text, s.tokens)
	p, st := 0, 0
	first := false
	for i := 0; i < len(s.tokens); i++ {
		if st < len(s.starts) && s.starts[st] == i {
			first = true
			st++
		}
		t := s.tokens[i]
		for p < len(s.pairs) && (s.pairs[p].Depth > 0 || s.pairs[p].Span().End <= int(t.Start)) {
			p++
		}
		if p < len(s.pairs) && p < maxPairs && int(t.End) > s.pairs[p].Open.Start {
			sp := s.pairs[p].Span()
			s.items = append(s.items, item{start: int32(sp.Start), end: int32(sp.End), pos: pQuote, pair: int16(p), first: first})
			first = false
			for i+1 < len(s.tokens) && int(s.tokens[i+1].Start) < sp.End {
				i++
				if st < len(s.starts) && s.starts[st] == i {
					st++
				}
			}
			p++
			continue
		}
		s.items = append(s.items, item{start: t.Start, end: t.End, shape: t.Shape, first: first, pos: pOther})
		it := &s.items[len(s.items)-1]
		if t.Kind == lex.Word {
			e := s.lookup(t.In(s.text))
			if e.flags == 0 && hasApostrophe(s.text, t) {
				e = s.contraction(t.In(s.text))
			}
			it.flags, it.cue, it.pos, it.fixed = e.flags, e.cue, pNoun, e.fixed
		} else {
			it.pos = punctuation(t, s.text)
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
	if s.title {
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
		if r := in[len(in)-1]; r == '!' && len(in) > 40 {
			continue
		}
		t.pos, t.shape = pName, lex.Capital
		s.glue(i, in)
	}
}

// leadsTitle reports whether the item before a quotation in capitals makes it
// a title.
func (s *scanner) leadsTitle(b *item) bool {
	if b.pos == pClitic {
		return true
	}
	if b.pos != pNoun {
		return false
	}
	if b.flags&(fPrep|fDet|fPoss) != 0 {
		return true
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
	if c := in[len(in)-1]; (c == '.' || c == '!' || c == '?') && i+1 < len(s.items) && s.items[i+1].shape&lex.Capital != 0 {
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

// tag decides the part of speech of every word item, from the left.
func (s *scanner) tag() {
	items := s.items
	last := pEnd // the part of speech before, adverbs passed over
	for i := range items {
		t := &items[i]
		if t.first {
			last = pEnd
		}
		if t.pos == pNoun {
			switch {
			case t.fixed != pNoun && t.shape&lex.Capital == 0:
				t.pos = t.fixed
			case t.flags == 0 && t.end-t.start > 2 && t.shape&lex.Capital == 0 && last != pTo && s.text[t.end-1] != 's':
			case s.text[t.start] != '%':
				t.pos = s.word(i, last)
			}
		}
		if t.pos != pAdv {
			last = t.pos
		}
	}
}

// next returns the item after i in its sentence, adverbs passed over.
func (s *scanner) next(i int) *item {
	for i++; i < len(s.items) && !s.items[i].first; i++ {
		if s.items[i].flags&fAdv == 0 {
			return &s.items[i]
		}
	}
	return nil
}

// word decides what the word at i is, when last stands before it.
func (s *scanner) word(i int, last pos) pos {
	t := s.items[i]
	f := t.flags
	capital := t.shape&lex.Capital != 0
	if capital && !t.first && !s.title {
		// A capital inside a sentence: a name, but for "I" and "The".
		if f&(fPron|fDet) != 0 && (t.end-t.start == 1 && s.text[t.start] == 'I' || i > 0 && s.items[i-1].pos == pColon) || f&fPron != 0 && f&fModal != 0 {
			return pPron
		}
		if f&fTime != 0 {
			return pTime
		}
		if f&fDet != 0 && f&fPron == 0 {
			return pDet
		}
		if i == 0 || s.items[i-1].pos != pColon {
			return pName
		}
	}
	if capital && t.first && !s.title && f&(fVerb|fNoun|fAdv) != 0 && f&(fPron|fDet|fPoss|fPrep|fSub|fWh|fAux|fCoord) == 0 && i+1 < len(s.items) {
		// "Rice said", "Grant Smith": a name where a name or a verb follows a singular word.
		n := s.items[i+1]
		if n.shape&lex.Capital != 0 && !n.first && f&(fAdv|fTime) == 0 {
			return pName
		}
		if n.flags&(fPast|fS) != 0 && n.flags&fNoun == 0 && f&(fBase|fAdv|fIng) != 0 && f&(fTime|fPerson|fPaper) == 0 {
			return pName
		}
	}
	w := s.text[t.start:t.end]
	switch {
	case w == "to" || w == "To":
		return pTo
	case w == "that" || w == "That":
		return s.that(i, last)
	case f == 0:
		switch w {
		case "dozens", "hundreds", "thousands", "millions", "billions", "Dozens", "Hundreds", "Thousands", "Millions", "Billions":
			return pNum
		}
		if capital && (!t.first && !s.title || t.first && s.properStart(i)) {
			return pName
		}
		if last == pTo && !capital && !strings.HasSuffix(w, "s") {
			if n := s.next(i); n != nil && (n.flags&(fDet|fPoss|fObj|fPron) != 0 || n.shape&lex.Capital != 0 || s.is(n, "that")) {
				s.items[i].flags = fBase // an unknown verb: "to rebuild the bridge"
				return pVerb
			}
		}
		return pNoun
	case f&fCoord != 0:
		return pCoord
	case f&fModal != 0 && f&fTime == 0:
		if f&fPron != 0 {
			return pPron // he'll
		}
		if last == pDet && w == "will" {
			return pNoun
		}
		return pAux
	case f&fTime != 0 && f&fModal != 0: // may
		if capital {
			return pTime
		}
		return pAux
	case f&fTime != 0:
		return pTime
	case f&(fBe|fHave) != 0:
		return pAux
	case f&fDo != 0:
		return pAux
	case f&fPoss != 0 && f&fObj != 0: // her
		if n := s.next(i); n != nil && (n.flags&(fPrep|fDet|fWh|fPron|fTime|fCoord|fObj|fModal) == 0 && n.pos != pComma && n.pos != pEnd && n.pos != pQuote && n.pos != pColon && n.pos < pComma || n.flags&fNoun != 0) {
			if t := s.text[n.start:n.end]; t != "that" && t != "to" {
				return pPoss
			}
		}
		return pObj
	case f&fPoss != 0:
		return pPoss
	case f&fPron != 0 && f&fDet == 0:
		return pPron
	case f&fPron != 0: // some, many, this: a pronoun before a verb
		if n := s.next(i); n == nil || n.flags&fAux != 0 || n.flags&fVerb != 0 && n.flags&fNoun == 0 && n.flags&fPart == 0 || n.cue != 0 && n.flags&(fPast|fS) != 0 && n.flags&fNoun == 0 || n.pos >= pComma {
			return pPron
		}
		return pDet
	case f&fDet != 0:
		return pDet
	case f&fObj != 0:
		return pObj
	case f&fPrep != 0 && f&fSub != 0:
		return s.prepOrSub(i)
	case f&fVerb != 0 && (f&(fPrep|fAdv|fSub|fWh) == 0 || f&fPast != 0):
		return s.verbOrNoun(i, last)
	case f&fPrep != 0:
		return pPrep
	case f&fWh != 0:
		return pWh
	case f&fSub != 0:
		return pSub
	case f&fAdv != 0:
		return pAdv
	}
	return pNoun
}

// properStart reports whether the unknown capital word that begins a sentence
// is rather a name than a common word.
func (s *scanner) properStart(i int) bool {
	w := s.text[s.items[i].start:s.items[i].end]
	return !strings.HasSuffix(w, "s") || i+1 < len(s.items) && s.items[i+1].shape&lex.Capital != 0
}

// that decides whether "that" opens a clause or points.
func (s *scanner) that(i int, last pos) pos {
	n := s.next(i)
	if n == nil || n.pos >= pComma && n.pos != pQuote {
		return pPron
	}
	if i > 0 && !s.items[i].first {
		return pThat
	}
	if n.flags&fAux != 0 {
		return pPron
	}
	return pDet
}

// prepOrSub decides before, after, since, as, than, until: a clause follows
// where a pronoun or a noun phrase with a verb does.
func (s *scanner) prepOrSub(i int) pos {
	n := s.next(i)
	if n != nil && n.flags&fPron != 0 && n.flags&fDet == 0 {
		return pSub
	}
	for j := i + 1; j < len(s.items) && j < i+7 && !s.items[j].first; j++ {
		f := s.items[j].flags
		if s.items[j].pos >= pComma {
			break
		}
		if f&(fBe|fHave|fModal) != 0 || f&(fPast|fS) != 0 && f&(fNoun|fIng) == 0 && f&fPast == 0 {
			return pSub
		}
	}
	return pPrep
}

// verbOrNoun decides whether a word that can be a verb is one here.
func (s *scanner) verbOrNoun(i int, last pos) pos {
	t := s.items[i]
	f := t.flags
	noun := f&fNoun != 0
	switch last {
	case pTo:
		if f&fBase != 0 {
			return pVerb
		}
		return pNoun
	case pAux, pPron:
		if i > 0 && last == pPron && f&(fBase|fS|fPast) == 0 {
			return pVerb
		}
		return pVerb
	case pDet, pPoss, pClitic, pNum:
		if last == pNum && f&(fPast|fPart) != 0 && !noun {
			return pVerb // "53 said"
		}
		if last == pClitic && f&fIng == 0 && f&fPart != 0 && !noun {
			return pVerb // "Ann's called": is
		}
		if last == pDet && f&fPast != 0 && !noun && t.cue != 0 && s.followed(i) {
			return pVerb // "Some said", the determiner as a pronoun
		}
		return pNoun
	case pPrep:
		if f&fIng != 0 && !noun || f&fIng != 0 && s.followed(i) {
			return pVerb
		}
		return pNoun
	case pWh, pThat:
		if noun && f&(fS|fPast) == 0 && last == pThat {
			return pNoun
		}
		return pVerb
	}
	if !noun {
		return pVerb
	}
	if f&fPast != 0 && f&fBase == 0 {
		return pVerb
	}
	switch last {
	case pNoun, pName, pTime, pQuote, pComma, pObj, pClose, pDash:
		n := s.next(i)
		if n == nil {
			return pNoun
		}
		nf := n.flags
		if f&fIng != 0 {
			if last == pComma || last == pQuote {
				return pVerb
			}
			if nf&(fDet|fPron|fPoss|fObj) != 0 || n.pos == pQuote || n.pos == pColon || s.is(n, "that") {
				return pVerb
			}
			return pNoun
		}
		if nf&(fBe|fHave|fModal|fDo) != 0 || n.pos == pEnd || n.pos == pComma || n.pos == pClitic || nf&fCoord != 0 {
			return pNoun
		}
		plural := i > 0 && (s.plural(i-1) || s.compound(i-1))
		agree := f&fS != 0 && !plural || f&fBase != 0 && plural
		if !agree {
			return pNoun
		}
		if nf&(fDet|fPron|fPoss|fObj|fWh|fAdv) != 0 || n.pos == pQuote || n.pos == pColon || s.is(n, "to") || s.is(n, "that") {
			return pVerb
		}
		if n.shape&lex.Capital != 0 && !s.title {
			return pVerb
		}
		if nf&fPrep != 0 {
			if t.cue == 0 {
				return pVerb
			}
			return s.prepCue(t, n)
		}
		if nf&(fPast|fS) != 0 && nf&fNoun == 0 {
			return pNoun // "the campaign reports said"
		}
		return pVerb
	case pEnd, pSub, pCoord, pColon:
		if f&(fS|fPast) != 0 && last == pCoord {
			if n := s.next(i); n != nil && (n.flags&(fDet|fPron|fPoss|fObj) != 0 || s.is(n, "to") || s.is(n, "that") || n.pos == pQuote) {
				return pVerb
			}
		}
		return pNoun
	}
	return pNoun
}

// prepCue decides "calls for", "attacks on": a verb where the cue knows the
// preposition.
func (s *scanner) prepCue(t item, n *item) pos {
	for _, p := range s.cues[t.cue].phrases {
		if s.is(n, p.words[0]) {
			return pVerb
		}
	}
	return pNoun
}

func (s *scanner) is(t *item, w string) bool { return s.text[t.start:t.end] == w }

// isWord reports whether item i is the word w, in lower case or capitalized.
func (s *scanner) isWord(i int, w string) bool {
	t := s.items[i]
	return int(t.end-t.start) == len(w) && strings.EqualFold(s.text[t.start:t.end], w)
}

// followed reports whether what follows item i looks like the object or clause
// of a verb.
func (s *scanner) followed(i int) bool {
	n := s.next(i)
	return n != nil && (n.flags&(fDet|fPron|fPoss|fObj|fWh) != 0 || n.pos == pQuote || n.pos == pColon || n.shape&lex.Capital != 0)
}

// plural reports whether the item looks like a plural noun.
func (s *scanner) plural(i int) bool {
	t := s.items[i]
	w := s.text[t.start:t.end]
	switch {
	case t.pos == pPron:
		switch w {
		case "he", "she", "it", "He", "She", "It", "one", "nobody", "everyone", "no-one":
			return false
		}
		return true
	case t.pos == pAdv && i > 0:
		return s.plural(i - 1)
	case t.pos == pNum:
		return w != "1"
	case w == "people" || w == "police" || w == "percent" || w == "%" || w == "men" || w == "women":
		return true
	case t.pos != pNoun && t.pos != pName && t.pos != pTime:
		return false
	}
	return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && w[len(w)-2] != 'u' && w[len(w)-2] != 'i' && t.pos != pName || t.pos == pName && strings.HasSuffix(w, "ans") || t.pos == pName && strings.HasSuffix(w, "ats")
}

// compound reports whether the noun phrase that ends at i is two joined by
// "and".
func (s *scanner) compound(i int) bool {
	for j := i; j >= 0 && j > i-6; j-- {
		switch s.items[j].pos {
		case pName, pNoun, pDet:
			continue
		case pCoord:
			return s.text[s.items[j].start:s.items[j].end] == "and"
		}
		return false
	}
	return false
}
