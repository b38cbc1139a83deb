package tagger

import (
	"slices"

	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
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

// Cap returns the number of tokens that there is memory for.
func (s *Scanned) Cap() int { return cap(s.tokens) }

// reset makes room for a number of blocks with size bytes.
func (s *Scanned) reset(blocks, size int) {
	s.tokens, s.starts = slices.Grow(s.tokens[:0], size/5+16), s.starts[:0]
	s.told = slices.Grow(s.told[:0], cap(s.tokens))
	s.blocks = append(s.blocks[:0], make([]scanned, blocks)...)
}

// scan reads the tokens of the block with number s.block. What is told of them
// is to be filled in.
func (s *Scanned) scan(text string, within span.Span) ([]lex.Token, []uint16) {
	b := &s.blocks[s.block]
	b.token = len(s.tokens)
	s.tokens = lex.Scan(s.tokens, text, within)
	b.tokens = len(s.tokens)
	s.told = append(s.told, make([]uint16, b.tokens-b.token)...)
	return s.tokens[b.token:], s.told[b.token:]
}

// sentences takes the starts of the sentences of that block, and whether it may
// hold a quotation mark.
func (s *Scanned) sentences(starts []int, marked bool) {
	b := &s.blocks[s.block]
	b.start = len(s.starts)
	s.starts = append(s.starts, starts...)
	b.starts = len(s.starts)
	b.marked = marked
}
