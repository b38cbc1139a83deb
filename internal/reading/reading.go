// Package reading holds what one package has read in a text for the next one
// that reads it: the tokens, where sentences begin, the pairs of quotation marks,
// and what the words tell by themselves.
//
// Package entity leaves the Reading of a text behind, and package quote takes it
// up if it is of the text that it is given. It changes no result: where there is
// none, because a garbage collection or another goroutine took it, the text is
// read once more. What nobody takes up is held, with its text, until the next
// text is read or the garbage collector empties the pool.
package reading

import (
	"slices"
	"sync"

	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/marks"
	"github.com/newsnorm/newsnorm/span"
)

// A Reading holds the tokens and sentences of the blocks of a text as package
// lex reads them, damage and all. Its memory serves again; the zero value holds
// none. It belongs to one goroutine.
type Reading struct {
	Tokens []lex.Token // so far, of one block behind the other
	Asked  Questions   // what was asked of each word
	text   string
	told   []Answers // of Tokens, as long as they may become
	starts []int
	pairs  []marks.Pair
	blocks []block
	next   Questions // what to ask of the words of the next text
}

// A Reader is who asks about words.
type Reader int

// The readers.
const (
	Names  Reader = iota // package entity
	Quotes               // package quote
	readers
)

// A Question is something that a word itself tells, whatever stands beside it,
// so that it is asked but once for the words that come often.
type Question struct {
	Of func(text string, start, end int32) (answer uint16) // about text[start:end]
}

// Questions are those of each reader; nil for none.
type Questions [readers]*Question

// Answers are those to the questions; 0 where there is none.
type Answers [readers]uint16

// Of returns the answers that the word text[start:end] gives.
func (q *Questions) Of(text string, start, end int32) (a Answers) {
	for i, q := range q {
		if q != nil {
			a[i] = q.Of(text, start, end)
		}
	}
	return a
}

// A block says where what was read of a block is; it is zero if it was not read.
type block struct {
	span          span.Span
	token, tokens int // it ends before the second one
	start, starts int
	pair, pairs   int
	marked        bool
	paired        bool
}

// A Block is what was read of a block of the text.
type Block struct {
	Tokens []lex.Token
	Told   []Answers    // of the words among them
	Starts []int        // the first token of each sentence
	Pairs  []marks.Pair // if they are known
	Paired bool         // they are
	Marked bool         // a quotation mark may stand in it
}

// Block returns what was read of block i of the text, which is within. It
// reports false if that is not known, as it is not by a nil Reading and of a
// block that has no number, -1.
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

// Reset forgets what was read and makes room for a number of blocks with size
// bytes.
func (r *Reading) Reset(blocks, size int) {
	r.Tokens, r.starts, r.pairs = slices.Grow(r.Tokens[:0], size/5+Batch), r.starts[:0], r.pairs[:0]
	r.told = slices.Grow(r.told[:0], cap(r.Tokens))[:cap(r.Tokens)]
	r.blocks = append(r.blocks[:0], make([]block, blocks)...)
}

// Batch is the number of tokens that there is always room for.
const Batch = 64

// Room returns room for the next tokens and for the answers that they give, which
// Add takes.
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

// Add takes the first n of the tokens and answers that Room returned.
func (r *Reading) Add(n int) { r.Tokens = r.Tokens[:len(r.Tokens)+n] }

// End takes block i, the tokens of which begin at from, the starts of its
// sentences, and whether it may hold a quotation mark.
func (r *Reading) End(i int, within span.Span, from int, starts []int, marked bool) {
	r.blocks[i] = block{span: within, token: from, tokens: len(r.Tokens), start: len(r.starts), starts: len(r.starts) + len(starts), marked: marked}
	r.starts = append(r.starts, starts...)
}

// Pair pairs the quotation marks of block i of text, or of a piece of it. The
// pairs are good until the next call for a block that was not read.
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

// readings hold those that were left behind, and the memory of others.
var readings = sync.Pool{New: func() any { return new(Reading) }}

// maxKept is the number of tokens, of blocks and of pairs that one may have room
// for and be left behind.
const maxKept = 1 << 16

// Begin returns a Reading for text with nothing in it but the questions that the
// reader of the last one left.
func Begin(text string) *Reading {
	r := readings.Get().(*Reading)
	r.Reset(0, 0)
	r.text, r.Asked = text, r.next
	return r
}

// Leave leaves r behind for the next reader of its text. The caller has no more
// use of it.
func (r *Reading) Leave() {
	if max(cap(r.Tokens), cap(r.blocks), cap(r.pairs)) > maxKept {
		return
	}
	if len(r.blocks) == 0 {
		r.text = "" // nothing of it was kept
	}
	readings.Put(r)
}

// Take returns the Reading of text if it was left behind, nil if not.
func Take(text string) *Reading {
	r := readings.Get().(*Reading)
	if len(r.blocks) > 0 && r.text == text {
		return r
	}
	readings.Put(r)
	return nil
}

// Done gives the memory of r to the next text, and has q asked of its words. The
// caller has no more use of it. R may be nil.
func (r *Reading) Done(who Reader, q *Question) {
	if r == nil {
		return
	}
	r.Reset(0, 0)
	r.text, r.next[who] = "", q
	readings.Put(r)
}
