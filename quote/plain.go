package quote

import (
	"math/bits"
	"slices"

	"github.com/newsnorm/newsnorm/internal/lex"
)

// run makes the items of the plain words from text[i] on, and of the commas and
// full stops between them, and returns the place behind them, the shape of what
// stands there, and whether a full stop stands right before. shape is that of
// what stands at i. A word is plain if it is nothing but ASCII letters, of which
// the first may be a capital, and what stands behind it cannot belong to it. The
// first one is not marked as the first of a sentence.
func (s *scanner) run(i, end int, shape lex.Shape) (_ int, _ lex.Shape, stopped bool) {
	text, table := s.text, s.table
	items, leads := s.items[:cap(s.items)], s.leads[:cap(s.leads)]
	at, lead := len(s.items), len(s.leads) // the next ones
	seen := s.seen
	for i+maxWord <= len(text) {
		k := key{first: load(text, i) | 0x20}
		n := letters(k.first)
		if n < 8 {
			k.first = low(k.first, n)
		} else {
			more := load(text, i+8)
			if n += letters(more); n > 8 {
				k = longer(k.first, low(more, n-8))
			}
		}
		j := i + n
		if n == 0 || n == maxWord || j >= end {
			break
		}
		c := text[j]
		if !parting[c] {
			// A full stop belongs to a short word if the word is an abbreviation.
			if c != '.' || n < 6 && (n < 2 || text[i] < 'a' || k.first == vs || k.first == etc) {
				break
			}
		}
		place := table.slot(k.first)
		if n > 8 && table.tails[place] != k.tail {
			k.first = 1 // of no word
		}
		// No branch on what differs from word to word at random: whether the
		// lexicon knows it, its case and whether it may report.
		w := ended(ending(text, j, n))
		if e := &table.slots[place]; e.first == k.first {
			w = e.packed
		}
		if w == adverb {
			w = guess(text[i:j])
		}
		if at+1 >= len(items) || lead >= len(leads) {
			items, leads = slices.Grow(items, max(64, at)), slices.Grow(leads, max(64, at))
			items, leads = items[:cap(items)], leads[:cap(leads)]
		}
		small := pos(text[i] >> 5 & 1)
		leads[lead] = int32(at)
		lead += int(w.leads() & mayReport)
		seen |= w
		it := &items[at]
		at++
		it.start, it.end = int32(i), int32(j)
		it.flags, it.cue, it.pair = w.flags(), w.cue(), 0
		it.pos, it.shape, it.first = w.fixed()&-small, shape|lex.Shape(small^1)*lex.Capital, stopped && small == 0
		it.open = uint8(w.leads()&undecided)|uint8(small^1) != 0
		if n > 3 {
			s.small += int(small)
		}
		i, shape, stopped = j, lex.Glued, false
		if c == ',' {
			items[at] = item{start: int32(i), end: int32(i + 1), pos: pComma, shape: shape}
			at++
			i++
			if i == end {
				break
			}
			c = text[i]
		} else if c == '.' && i+1 < end && text[i+1] == ' ' {
			items[at] = item{start: int32(i), end: int32(i + 1), pos: pEnd, shape: shape}
			at++
			i++
			c, stopped = ' ', true
		}
		if c != ' ' {
			break
		}
		i, shape = i+1, 0
	}
	s.items, s.leads, s.seen = items[:at], leads[:lead], seen
	return i, shape, stopped
}

// ending returns the last four letters of a plain word of n letters that ends
// at j, without those that tell nothing.
func ending(text string, j, n int) uint32 {
	at := max(0, j-4)
	s := text[at : at+4]
	return (uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24) & telling[n%maxWord]
}

// telling masks those of the last four letters of a word that may tell what it
// is, by the length of the word.
var telling = func() (t [maxWord]uint32) {
	t[5] = 0xffff0000
	for n := 6; n < maxWord; n++ {
		t[n] = 0xffffffff
	}
	return
}()

// ended returns what the ending of an unknown word tells.
func ended(ending uint32) packed {
	var w packed
	if ending>>16 == 'l'|'y'<<8 {
		w = adverb
	}
	if ending>>16 == 'e'|'d'<<8 {
		w = participle
	}
	if ending>>8 == 'i'|'n'<<8|'g'<<16 {
		w = gerund
	}
	return w
}

// The keys of abbreviations that begin with a small letter.
const (
	vs  = 'v' | 's'<<8
	etc = 'e' | 't'<<8 | 'c'<<16
)

// parting holds the marks that never join what stands on both sides of them.
var parting = [256]bool{' ': true, ',': true, ';': true, ':': true, '!': true, '?': true, ')': true, '"': true, '\n': true}

// letters returns how many of the eight bytes of x, from the lowest on, are
// letters from a to z.
func letters(x uint64) int {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	y := x &^ high
	other := ((y + (0x80-'a')*ones) &^ (y + (0x7f-'z')*ones) &^ x & high) ^ high
	return bits.TrailingZeros64(other) / 8
}
