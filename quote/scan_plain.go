package quote

import (
	"slices"

	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/swar"
)

// maxRun is the number of bytes that are read before room for more items is made.
const maxRun = 1 << 8

// run makes the items of the plain words from text[i] on, and of the commas and full
// stops between them. It returns the offset after them, the shape of the token there
// so far, and whether a full stop precedes it. shape is that of the first word so
// far, which is not marked as the first of a sentence. A word is plain if it consists
// of ASCII letters, only the first of which may be a capital, and cannot go on with
// the next byte.
func (s *scanner) run(i, end int, shape lex.Shape) (_ int, _ lex.Shape, stopped bool) {
	text, table := s.text, s.table
	stop := uint8(0)
	// Every item takes a byte of text at least.
	if room := min(end-i, maxRun) + 2; cap(s.items)-len(s.items) < room {
		s.items = slices.Grow(s.items, room)
	}
	items := s.items[:cap(s.items)]
	at := len(s.items) // the next one
	for last := min(i+maxRun-maxWord, len(text)-maxWord); i <= last; {
		key := swar.Load(text[i:]) | 0x20
		n := swar.Letters(key)
		if n < 8 {
			key = low(key, n)
		} else {
			more := swar.Load(text[i+8:])
			if n += swar.Letters(more); n > 8 {
				key = longer(key, low(more, n-8))
			}
		}
		j := i + n
		if uint(n-1) >= maxWord-1 || j >= end {
			break
		}
		c := text[j]
		if !lex.Parts(c) {
			// A full stop belongs to a short word if the word is an abbreviation.
			if c != '.' || n < 6 && (n < 2 || text[i] < 'a' || key == vs || key == etc) {
				break
			}
		}
		e := &table.slots[table.slot(key)]
		w := e.packed
		if e.key != key {
			w = 0
			switch text[j-1] {
			case 'y', 'd', 'g':
				w = guess(text[i:j])
			}
		}
		// No branch on the case of the word, which differs at random.
		small := text[i] >> 5 & 1
		it := &items[at]
		at++
		it.start, it.end = int32(i), int32(j)
		it.flags, it.cue = w.flags(), w.cue()
		it.pos, it.shape = w.fixed()&-pos(small), shape|lex.Shape(small^1)*lex.Capital
		it.first, it.does = stop&^small != 0, w.does()|lead(small^1)*undecided
		i, shape, stop = j, lex.Glued, 0
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
			c, stop = ' ', 1
		}
		if c != ' ' {
			break
		}
		i, shape = i+1, 0
	}
	s.items = items[:at]
	return i, shape, stop != 0
}

// The keys of abbreviations that begin with a small letter.
const (
	vs  = 'v' | 's'<<8
	etc = 'e' | 't'<<8 | 'c'<<16
)
