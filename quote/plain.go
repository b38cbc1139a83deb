package quote

import "math/bits"

// plain returns the size of the word at text[i:end] and what the lexicon knows
// about it if the word is nothing but ASCII letters, of which the first may be
// a capital, and what stands behind it cannot belong to it; else 0.
func (l *lexicon) plain(text string, i, end int) (n int, w *word) {
	if i+maxWord > len(text) {
		return 0, nil
	}
	lo, hi := load(text, i)|0x20, load(text, i+8)
	if n = letters(lo); n == 8 {
		n += letters(hi)
	}
	if n == 0 || n == maxWord || i+n >= end {
		return 0, nil
	}
	k := masked(lo, hi, n)
	if c := text[i+n]; c >= 128 || !parting[c] {
		// A full stop belongs to a short word if the word is an abbreviation.
		if c != '.' || n < 6 && (n < 2 || text[i] < 'a' || k == vs || k == etc) {
			return 0, nil
		}
	}
	if e := l.table.slot(k); e.key == k {
		return n, &e.word
	}
	switch text[i+n-1] {
	case 'y', 'd', 'g':
		return n, guess(text[i : i+n])
	}
	return n, &guesses[0]
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
