package quote

import "math/bits"

// plain returns the size of the word at text[i:end] and its first eight bytes,
// lower-cased, if the word is nothing but ASCII letters, the first of which may
// be a capital, and what stands behind it cannot belong to it; else 0. A longer
// word's bytes are those of key.first.
func plain(text string, i, end int) (n int, first uint64) {
	if i+16 > len(text) {
		return 0, 0
	}
	x := load(text, i) | 0x20
	n = letters(x)
	if n == 8 {
		n += letters(load(text, i+8))
	}
	if n == 0 || n == 16 || i+n >= end {
		return 0, 0
	}
	switch c := text[i+n]; {
	case c < 128 && parting[c], c == '.' && n > 5:
		return n, x
	}
	return 0, 0
}

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
