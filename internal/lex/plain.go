package lex

import "github.com/newsnorm/newsnorm/internal/swar"

// Plain returns the letters of the word text[i:i+n], of which text[i] is an
// ASCII letter, if it is a plain one: a letter and lower-case ASCII letters, 15
// bytes at most, and after them something that cannot belong to it. Such a
// word is the token that [Scan] finds there. The letters are those of
// [Letters]. n is 0 for any other word, and for those within 16 bytes of the
// end of text.
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

// Letters returns up to 16 bytes of text[i:i+n] as two numbers, the first byte
// lowest and each number filled from its high end, so that words without NUL
// that differ have different ones. It reports false if the word is longer or
// text ends within 16 bytes of i.
func Letters(text string, i, n int) (head, tail uint64, ok bool) {
	if n > 16 || len(text)-i < 16 {
		return 0, 0, false
	}
	b := text[i : i+16]
	return swar.Load(b) << ((64 - 8*min(n, 8)) & 63), swar.Load(b[8:]) << (128 - 8*n), true
}
