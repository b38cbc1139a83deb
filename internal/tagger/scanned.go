package tagger

import (
	"slices"

	"github.com/newsnorm/newsnorm/internal/lex"
)

// Scanned holds the tokens and sentences of the blocks of a text as package
// lex reads them, damage and all, so that they are read but once. Its memory
// serves again; the zero value holds none.
type Scanned struct {
	Ask *Question // about each word; may be nil

	tokens []lex.Token
	told   []uint16 // of tokens
	starts []int
	blocks []scanned
	block  int // the number of the block that is read
}

// A Question is something that a word itself tells, whatever stands beside it,
// so that it is asked but once for the words that come often.
type Question struct {
	Of func(text string, start, end int32) (answer uint16) // about text[start:end]
}

// of returns the answer; 0 if there is no question.
func (q *Question) of(text string, t *token) uint16 {
	if q == nil {
		return 0
	}
	return q.Of(text, t.start, t.end)
}

// A scanned says where the tokens and the starts of a block end; it is zero if
// they were not read.
type scanned struct {
	token, tokens, start, starts int
	marked                       bool
}

// A Block is what was read of a block of the text.
type Block struct {
	Tokens []lex.Token
	Told   []uint16 // of the words among them, the answer to Ask
	Starts []int    // the first token of each sentence
	Marked bool     // a quotation mark may stand in it
}

// Block returns what was read of block i. It reports false if that is not known.
func (s *Scanned) Block(i int) (Block, bool) {
	if i >= len(s.blocks) || s.blocks[i].tokens == 0 {
		return Block{}, false
	}
	b := s.blocks[i]
	return Block{s.tokens[b.token:b.tokens:b.tokens], s.told[b.token:b.tokens:b.tokens], s.starts[b.start:b.starts:b.starts], b.marked}, true
}

// Reset forgets the tokens.
func (s *Scanned) Reset() { s.blocks = s.blocks[:0] }

// Cap returns the number of tokens, or of blocks, that there is memory for.
func (s *Scanned) Cap() int { return max(cap(s.tokens), cap(s.blocks)) }

// reset makes room for a number of blocks with size bytes.
func (s *Scanned) reset(blocks, size int) {
	s.tokens, s.starts = slices.Grow(s.tokens[:0], size/5+16), s.starts[:0]
	s.told = slices.Grow(s.told[:0], cap(s.tokens))
	s.blocks = append(s.blocks[:0], make([]scanned, blocks)...)
}

// grow makes room for one more token, which is to be filled in.
func (s *Scanned) grow() (*lex.Token, *uint16) {
	n := len(s.tokens)
	s.tokens, s.told = room(s.tokens)[:n+1], room(s.told)[:n+1]
	return &s.tokens[n], &s.told[n]
}

// shrink takes the last token back.
func (s *Scanned) shrink() {
	n := len(s.tokens) - 1
	s.tokens, s.told = s.tokens[:n], s.told[:n]
}

// room returns s with room for one more. It grows twofold, so that what it leaves
// behind is no more than it is.
func room[T any](s []T) []T {
	if len(s) == cap(s) {
		s = slices.Grow(s, len(s)+64)
	}
	return s
}

// end takes the block with number s.block, the tokens of which begin at from,
// the starts of its sentences, and whether it may hold a quotation mark.
func (s *Scanned) end(from int, starts []int, marked bool) {
	s.blocks[s.block] = scanned{from, len(s.tokens), len(s.starts), len(s.starts) + len(starts), marked}
	s.starts = append(s.starts, starts...)
}
