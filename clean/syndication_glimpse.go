package clean

import (
	"math/bits"
	"strings"
	"unicode/utf8"
)

// A glimpse is what can be seen of the start of a line at a glance: the first
// letters of its first word, and a hash of those of the second.
type glimpse struct {
	word   uint64 // at most eight letters, in lower case; if fewer, with the apostrophe after them
	second uint64 // a set of letterBits
}

// anySecond is the set of all letterBits.
const anySecond = ^uint64(0)

// glimpseOf returns the glimpse of line; ok is false if a glance is not enough.
func glimpseOf(line string) (g glimpse, ok bool) {
	i := 0
	for i < len(line) && (line[i] == '"' || line[i] == '(' || line[i] == '*' || line[i] == ' ') {
		i++
	}
	if strings.HasPrefix(line[i:], "“") {
		i += len("“")
	}
	if len(line)-i < 12 {
		return g, false
	}
	x := load(line, i)
	low := x | 0x20*ones
	letters := (low + (0x80-'a')*ones) &^ (low + (0x7F-'z')*ones) &^ x & highs // up to the first byte that is none
	n := bits.TrailingZeros64(^letters&highs) >> 3
	switch n {
	case 0:
		return g, false
	case 8:
		return glimpse{low, anySecond}, true
	}
	g = glimpse{low & (1<<(8*n) - 1), anySecond}
	i += n
	switch line[i] {
	case ' ':
		a, b, c := line[i+1], line[i+2], line[i+3]
		if b == ' ' {
			c = ' '
		}
		if !alnum(a) || b != ' ' && !alnum(b) || c != ' ' && !alnum(c) {
			return g, false
		}
		g.second = letterBit(a, b, c)
		return g, true
	case '\'':
		g.word |= '\'' << (8 * n)
		return g, alnum(line[i+1])
	case '.', ',', ':', ';', '!', '?', ')', '"':
		return g, line[i+1] == ' '
	case 0xE2:
		g.word |= '\'' << (8 * n)
		return g, strings.HasPrefix(line[i:], "’") && alnum(line[i+len("’")])
	}
	return g, false
}

// alnum reports whether c is an ASCII letter or digit.
func alnum(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' }

// letterBit returns a bit that depends on the first three bytes of a word, whatever
// their case. The bytes after the end of a short word are blanks.
func letterBit(a, b, c byte) uint64 {
	return 1 << ((uint32(a&31) | uint32(b&31)<<5 | uint32(c&31)<<10) * 0x9E3779B1 >> 26)
}

// glimpses is a hash table that says whether a pattern may begin like a line.
type glimpses struct {
	slots []glimpseSlot // by the hash of the word; their number is a power of two, and most are empty
	words int
}

type glimpseSlot struct {
	glimpse
	last uint32 // the set of last bytes, as in pattern, of patterns of whole lines with any second word
}

// add adds the start of q, a pattern that is looked up by key, its first word.
func (t *glimpses) add(key string, q *pattern) {
	s := glimpseSlot{glimpse: glimpse{second: anySecond}}
	n := 0
	for n < len(key) && n < 8 && 'a' <= key[n] && key[n] <= 'z' {
		s.word |= uint64(key[n]) << (8 * n)
		n++
	}
	switch {
	case n < 8 && n < len(key) && key[n] == '\'':
		s.word |= '\'' << (8 * n)
	case n < 8 && n < len(key) || n == 0:
		return // glimpseOf is never sure of such a word
	case n < 8 && len(q.steps) > 1:
		s.second = q.steps[1].letters()
	}
	if s.second == anySecond && !q.open {
		s.second, s.last = 0, q.last
	}
	t.insert(s)
}

// letters returns the set of the first letters of the words that s may be.
func (s *patternWord) letters() (set uint64) {
	if s.wild != 0 {
		return anySecond
	}
	list := s.any
	if list == nil {
		list = []string{s.word}
	}
	for _, w := range list {
		w = (w + "  ")[:3]
		if w[0] >= utf8.RuneSelf || w[1] != ' ' && !alnum(w[1]) || w[2] != ' ' && !alnum(w[2]) {
			return anySecond
		}
		set |= letterBit(w[0], w[1], w[2])
	}
	return set
}

// insert adds n, with what is known of its word already.
func (t *glimpses) insert(n glimpseSlot) {
	if 5*t.words >= 2*len(t.slots) {
		old := t.slots
		t.slots, t.words = make([]glimpseSlot, 2*len(old)), 0
		for _, o := range old {
			if o.word != 0 {
				t.insert(o)
			}
		}
	}
	s := t.slot(n.word)
	if s.word == 0 {
		s.word = n.word
		t.words++
	}
	s.second |= n.second
	s.last |= n.last
}

// newGlimpses returns an empty table.
func newGlimpses() glimpses { return glimpses{slots: make([]glimpseSlot, 16)} }

// slot returns the slot of word, or the empty one where it belongs.
func (t *glimpses) slot(word uint64) *glimpseSlot {
	for h := int(word * 0x9E3779B97F4A7C15 >> 33); ; h++ {
		if s := &t.slots[h&(len(t.slots)-1)]; s.word == word || s.word == 0 {
			return s
		}
	}
}

// may reports whether line may match a pattern, by its beginning and, for patterns
// of whole lines, by its end. It errs only on the side of yes.
func (t *glimpses) may(line string) bool {
	g, ok := glimpseOf(line)
	if !ok {
		return true
	}
	s := t.slot(g.word)
	return s.second&g.second != 0 || s.last != 0 && len(line) <= maxBytes && s.last&endBits(line) != 0
}
