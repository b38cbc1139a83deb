// Package reading passes on what one package has read in a text to the next one: the
// tokens, where sentences begin, the pairs of quotation marks, and the properties of
// words.
//
// Package entity leaves the Reading of a text in a pool, and package quote takes it
// from there if it belongs to the text that quote is given. Results do not depend on
// it: if there is none, because the garbage collector or another goroutine took it,
// the text is read once more. A Reading that nobody takes is kept, with its text,
// until the next text is read or the garbage collector empties the pool.
package reading

import (
	"slices"
	"sync"

	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/marks"
	"github.com/newsnorm/newsnorm/span"
)

// A Reading holds the tokens and sentences of the blocks of a text, as package lex
// reads them. Its memory is reused. The zero value is empty. A Reading belongs to one
// goroutine.
type Reading struct {
	Tokens []lex.Token // of one block after the other
	Asked  Questions   // what was asked about each word
	text   string
	told   []Answers // of Tokens, up to their capacity
	starts []int
	pairs  []marks.Pair
	blocks []block
	next   Questions // what to ask about the words of the next text
}

// A Reader is a package that asks about words.
type Reader int

// The readers.
const (
	Names  Reader = iota // package entity
	Quotes               // package quote
	readers
)

// A Question is about a property of a word that does not depend on its neighbours, so
// that the answer for a frequent word can be cached.
type Question struct {
	Of func(text string, start, end int32) (answer uint16) // about text[start:end]
}

// Questions are the questions of each reader, nil if it has none.
type Questions [readers]*Question

// Answers are the answers to Questions, 0 where there is no question.
type Answers [readers]uint16

// Of returns the answers for the word text[start:end].
func (q *Questions) Of(text string, start, end int32) (a Answers) {
	for i, q := range q {
		if q != nil {
			a[i] = q.Of(text, start, end)
		}
	}
	return a
}

// A block says where the parts of a [Block] are. It is zero if the block was not read.
type block struct {
	span          span.Span
	token, tokens int // first and end, as in the next two
	start, starts int
	pair, pairs   int
	marked        bool
	paired        bool
}

// A Block is what was read of a block of the text.
type Block struct {
	Tokens []lex.Token
	Told   []Answers    // of the words among the tokens
	Starts []int        // the first token of each sentence
	Pairs  []marks.Pair // of quotation marks, if Paired is set
	Paired bool
	Marked bool // the block may contain a quotation mark
}

// Block returns what was read of block i of the text, which is text[within.Start:
// within.End]. It reports false if that is not known, as in a nil Reading and for a
// block without a number, -1.
func (r *Reading) Block(i int, within span.Span) (b Block, ok bool) {
	if r == nil || uint(i) >= uint(len(r.blocks)) || r.blocks[i].tokens == 0 || r.blocks[i].span != within {
		return Block{}, false
	}
	k := &r.blocks[i]
	return Block{
		Tokens: r.Tokens[k.token:k.tokens:k.tokens],
		Told:   r.told[k.token:k.tokens:k.tokens],
		Starts: r.starts[k.start:k.starts:k.starts],
		Pairs:  r.pairs[k.pair:k.pairs:k.pairs],
		Paired: k.paired,
		Marked: k.marked,
	}, true
}

// Reset makes r empty, with room for the given number of blocks of size bytes in all.
func (r *Reading) Reset(blocks, size int) {
	r.Tokens, r.starts, r.pairs = slices.Grow(r.Tokens[:0], size/5+Batch), r.starts[:0], r.pairs[:0]
	r.told = slices.Grow(r.told[:0], cap(r.Tokens))[:cap(r.Tokens)]
	r.blocks = append(r.blocks[:0], make([]block, blocks)...)
}

// Batch is the number of tokens that there is always room for.
const Batch = 64

// Room returns room for the next tokens and their answers, for Add.
func (r *Reading) Room() (*[Batch]lex.Token, *[Batch]Answers) {
	n := len(r.Tokens)
	if cap(r.Tokens)-n < Batch {
		r.grow()
	}
	return (*[Batch]lex.Token)(r.Tokens[n:cap(r.Tokens)]), (*[Batch]Answers)(r.told[n:])
}

// grow makes room for a Batch. It grows twofold, so that what is left behind is no
// more than there is.
func (r *Reading) grow() {
	r.Tokens = slices.Grow(r.Tokens, len(r.Tokens)+Batch)
	r.told = append(r.told, make([]Answers, cap(r.Tokens)-len(r.told))...)
}

// Add adds the first n of the tokens and answers in the room that Room returned.
func (r *Reading) Add(n int) { r.Tokens = r.Tokens[:len(r.Tokens)+n] }

// End ends block i, which has the tokens from from on. starts are the starts of its
// sentences; marked says whether it may contain a quotation mark.
func (r *Reading) End(i int, within span.Span, from int, starts []int, marked bool) {
	r.blocks[i] = block{span: within, token: from, tokens: len(r.Tokens), start: len(r.starts), starts: len(r.starts) + len(starts), marked: marked}
	r.starts = append(r.starts, starts...)
}

// Pair returns the pairs of quotation marks in block i of text, or in a piece of it.
// They are valid until the next call for a block that was not read.
func (r *Reading) Pair(i int, text string, within span.Span) []marks.Pair {
	if i >= len(r.blocks) || r.blocks[i].span != within {
		r.pairs = marks.Append(r.pairs[:0], text, within)
		return r.pairs
	}
	b := &r.blocks[i]
	b.pair = len(r.pairs)
	r.pairs = marks.Append(r.pairs, text, within)
	b.pairs, b.paired = len(r.pairs), true
	return r.pairs[b.pair:b.pairs:b.pairs]
}

// readings holds the Readings that were left, and idle ones.
var readings = sync.Pool{New: func() any { return new(Reading) }}

// maxKept is the capacity for tokens, blocks or pairs beyond which a Reading is not
// kept.
const maxKept = 1 << 16

// Begin returns an empty Reading for text, with the questions that the reader of the
// last one left.
func Begin(text string) *Reading {
	r := readings.Get().(*Reading)
	r.Reset(0, 0)
	r.text, r.Asked = text, r.next
	return r
}

// Leave leaves r for the next reader of its text. The caller must not use it any more.
func (r *Reading) Leave() {
	if max(cap(r.Tokens), cap(r.blocks), cap(r.pairs)) > maxKept {
		return
	}
	if len(r.blocks) == 0 {
		r.text = "" // nothing of it was read
	}
	readings.Put(r)
}

// Take returns the Reading of text if one was left, else nil.
func Take(text string) *Reading {
	r := readings.Get().(*Reading)
	if len(r.blocks) > 0 && r.text == text {
		return r
	}
	readings.Put(r)
	return nil
}

// Done returns r to the pool, and has the question q asked about the words of the next
// text. The caller must not use r any more. r may be nil.
func (r *Reading) Done(who Reader, q *Question) {
	if r == nil {
		return
	}
	r.Reset(0, 0)
	r.text, r.next[who] = "", q
	readings.Put(r)
}
