package span

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// An Index converts byte offsets of one text to the positions that other tools
// count, and rune and UTF-16 offsets back to bytes.
//
// Coordinate systems: a byte offset counts bytes of UTF-8; a rune offset counts
// code points (Python, spaCy); a UTF-16 offset counts code units (JavaScript,
// Java, the language server protocol); line and column count from 1, the column
// in runes, lines ending at '\n'. A byte that is not part of valid UTF-8 counts
// as one rune and one UTF-16 unit, as ranging over a string does.
//
// Building an Index costs one pass; a conversion costs a binary search and at
// most 256 bytes of scanning. An Index is immutable and safe for concurrent use; the
// zero value is that of the empty text.
type Index struct {
	text  string
	steps []step // the counts at every stride bytes
	lines []int  // byte offset of each line start
	ascii bool   // all three counts agree
}

// step holds the counts of everything before a rune start near i*stride.
type step struct{ at, runes, units int }

// stride is the least distance of two steps in bytes.
const stride = 256

// NewIndex returns an index of text. The index refers to text.
func NewIndex(text string) *Index {
	x := &Index{text: text, lines: []int{0}, ascii: true}
	for i := 0; ; {
		j := strings.IndexByte(text[i:], '\n')
		if j < 0 {
			break
		}
		i += j + 1
		x.lines = append(x.lines, i)
	}
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			x.ascii = false
			break
		}
	}
	if x.ascii {
		return x
	}
	next, runes, units := 0, 0, 0
	for i, r := range text {
		if i >= next {
			x.steps = append(x.steps, step{i, runes, units})
			next = i + stride
		}
		runes++
		units += width16(r)
	}
	return x
}

// width16 returns the number of UTF-16 units of r.
func width16(r rune) int {
	if r > 0xFFFF {
		return 2
	}
	return 1
}

// Rune returns the number of runes before byte offset off. An offset inside a
// rune counts that rune as before it; one outside the text is moved to its
// nearer end.
func (x *Index) Rune(off int) int { r, _ := x.count(off); return r }

// UTF16 returns the number of UTF-16 code units before byte offset off, under
// the same rules as [Index.Rune].
func (x *Index) UTF16(off int) int { _, u := x.count(off); return u }

// count returns the number of runes and UTF-16 units before byte offset off.
func (x *Index) count(off int) (runes, units int) {
	off = min(max(off, 0), len(x.text))
	if x.ascii {
		return off, off
	}
	i := sort.Search(len(x.steps), func(i int) bool { return x.steps[i].at > off }) - 1
	if i < 0 {
		return 0, 0
	}
	s := x.steps[i]
	for j, r := range x.text[s.at:] {
		if s.at+j >= off {
			break
		}
		s.runes++
		s.units += width16(r)
	}
	return s.runes, s.units
}

// ByteOfRune returns the byte offset of the n-th rune, counted from 0, and
// len(text) for any n past the last one. A negative n gives 0.
func (x *Index) ByteOfRune(n int) int {
	return x.byteOf(n, func(s step) int { return s.runes }, func(rune) int { return 1 })
}

// ByteOfUTF16 returns the byte offset of the rune that holds the n-th UTF-16
// unit, counted from 0, under the same rules as [Index.ByteOfRune].
func (x *Index) ByteOfUTF16(n int) int {
	return x.byteOf(n, func(s step) int { return s.units }, width16)
}

// byteOf returns the byte offset of unit n, where have returns the count of these units
// in a step and width the number of them in a rune.
func (x *Index) byteOf(n int, have func(step) int, width func(rune) int) int {
	if n <= 0 {
		return 0
	}
	if x.ascii || x.text == "" {
		return min(n, len(x.text))
	}
	i := max(0, sort.Search(len(x.steps), func(i int) bool { return have(x.steps[i]) > n })-1)
	at, left := x.steps[i].at, n-have(x.steps[i])
	for j, r := range x.text[at:] {
		if left -= width(r); left < 0 {
			return at + j
		}
	}
	return len(x.text)
}

// LineColumn returns the line of byte offset off and its column in runes, both
// counted from 1, under the same rules as [Index.Rune].
func (x *Index) LineColumn(off int) (line, column int) {
	off = min(max(off, 0), len(x.text))
	if line = sort.SearchInts(x.lines, off+1); line == 0 {
		return 1, 1 // the zero value
	}
	start := x.lines[line-1]
	return line, x.Rune(off) - x.Rune(start) + 1
}
