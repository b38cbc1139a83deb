// Package swar looks at eight bytes of text at a time, held in one number
// ("SIMD within a register").
package swar

import "math/bits"

// Load returns the first eight bytes of s as one number, the first byte
// lowest. It panics if s is shorter.
func Load[T string | []byte](s T) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// Letters returns how many of the eight bytes of x, from the lowest on, are
// letters from a to z: 8 if all are.
func Letters(x uint64) int {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	// The high bit of a byte of other: is it not ASCII, below a or above z?
	y := x &^ high
	other := ((y + (0x80-'a')*ones) &^ (y + (0x7f-'z')*ones) &^ x & high) ^ high
	return bits.TrailingZeros64(other) >> 3
}
