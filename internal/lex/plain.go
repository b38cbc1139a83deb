package lex

import "github.com/newsnorm/newsnorm/internal/swar"

// Plain returns the length of the word at text[i], an ASCII letter, and its letters in
// the form of [Letters], if the word is plain: up to 15 ASCII letters, only the first of
// which may be a capital, followed by something that cannot be part of a word. [Scan]
// finds the same token there. n is 0 for any other word, and within 16 bytes of the end
// of text.
func Plain(text string, i int) (head, tail uint64, n int) {
	if len(text)-i < 16 {
		return 0, 0, 0
	}
	b := text[i : i+16]
	head = swar.Load(b)
	if n = swar.Letters(head | 0x20); n < 8 {
		head <<= uint(64-8*n) & 63
	} else {
		tail = swar.Load(b[8:])
		k := swar.Letters(tail)
		if n += k; k == 8 {
			return 0, 0, 0
		}
		tail = tail << (uint(63-8*k) & 63) << 1
	}
	switch c := b[n&15]; {
	case c == '.':
		if n <= 5 && (n <= 1 || abbreviation(b[:n])) {
			return 0, 0, 0
		}
	case !parting[c]:
		return 0, 0, 0
	}
	return head, tail, n
}

// Letters returns the bytes of text[i:i+n] as two numbers, eight bytes each with the
// first byte lowest, filled from the high end, so that different words without NUL have
// different numbers. It reports false if n is more than 16 or text ends within 16 bytes
// of i.
func Letters(text string, i, n int) (head, tail uint64, ok bool) {
	if n > 16 || len(text)-i < 16 {
		return 0, 0, false
	}
	b := text[i : i+16]
	return swar.Load(b) << ((64 - 8*min(n, 8)) & 63), swar.Load(b[8:]) << (128 - 8*n), true
}
