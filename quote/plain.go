package quote

import (
	"math/bits"
	"slices"

	"github.com/newsnorm/newsnorm/internal/lex"
)

// run makes the items of the plain words from text[i] on, and of the commas
// between them, and returns the place behind them and the shape of what stands
// there. shape is that of what stands at i. A word is plain if it is nothing but
// ASCII letters, of which the first may be a capital, and what stands behind it
// cannot belong to it. None is marked as the first of a sentence.
func (s *scanner) run(i, end int, shape lex.Shape) (int, lex.Shape) {
	text, table := s.text, s.table
	items, leads := s.items[:cap(s.items)], s.leads[:cap(s.leads)]
	at, lead := len(s.items), len(s.leads) // the next ones
	for i+maxWord <= len(text) {
		lo, hi := load(text, i)|0x20, load(text, i+8)
		n := letters(lo)
		if n == 8 {
			n += letters(hi)
		}
		j := i + n
		if n == 0 || n == maxWord || j >= end {
			break
		}
		k := masked(lo, hi, n)
		c := text[j]
		if c >= 128 || !parting[c] {
			// A full stop belongs to a short word if the word is an abbreviation.
			if c != '.' || n < 6 && (n < 2 || text[i] < 'a' || k == vs || k == etc) {
				break
			}
		}
		e := table.slot(k)
		w := &e.word
		if e.key != k {
			w = &guesses[0]
			switch text[j-1] {
			case 'y', 'd', 'g':
				w = guess(text[i:j])
			}
		}
		if at+1 >= len(items) || lead >= len(leads) {
			items, leads = slices.Grow(items, max(64, at)), slices.Grow(leads, max(64, at))
			items, leads = items[:cap(items)], leads[:cap(leads)]
		}
		// No branch on what differs from word to word at random, its case and
		// whether it may report.
		small := pos(text[i] >> 5 & 1)
		leads[lead] = int32(at)
		lead += int(w.leads)
		it := &items[at]
		at++
		it.start, it.end = int32(i), int32(j)
		it.flags, it.cue, it.pair = w.flags, w.cue, 0
		it.pos, it.shape, it.first = w.fixed&-small, shape|lex.Shape(small^1)*lex.Capital, false
		if n > 3 {
			s.small += int(small)
		}
		i, shape = j, lex.Glued
		if c == ',' {
			items[at] = item{start: int32(i), end: int32(i + 1), pos: pComma, shape: shape}
			at++
			i++
			if i == end {
				break
			}
			c = text[i]
		}
		if c != ' ' {
			break
		}
		i, shape = i+1, 0
	}
	s.items, s.leads = items[:at], leads[:lead]
	return i, shape
}

// The abbreviations that begin with a small letter.
var (
	vs  = keyOf("vs", 0, 2)
	etc = keyOf("etc", 0, 3)
)

// parting holds the marks that never join what stands on both sides of them.
var parting = [128]bool{' ': true, ',': true, ';': true, ':': true, '!': true, '?': true, ')': true, '"': true, '\n': true}

// letters returns how many of the eight bytes of x, from the lowest on, are
// letters from a to z.
func letters(x uint64) int {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	y := x &^ high
	other := ((y + (0x80-'a')*ones) &^ (y + (0x7f-'z')*ones) &^ x & high) ^ high
	return bits.TrailingZeros64(other) / 8
}
