package page

import (
	"math/bits"
	"unicode/utf8"
)

// The classes of bytes for the scanner of words. Bytes of multi-byte runes count as
// letters, except for general punctuation, which the scanner looks at rune by rune.
const (
	bOther = iota
	bApos
	bWide
	bLower
	bUpper
	bDigit
	bCaps // of words alone: two upper-case letters or more, perhaps with digits
)

var bytes = func() (t [256]uint8) {
	for c := range t {
		switch {
		case 'a' <= c && c <= 'z':
			t[c] = bLower
		case 'A' <= c && c <= 'Z':
			t[c] = bUpper
		case '0' <= c && c <= '9':
			t[c] = bDigit
		case c == '\'':
			t[c] = bApos
		case c >= utf8.RuneSelf:
			t[c] = bWide
		}
	}
	return
}()

const numberTag = 0x9e3779b9 // stands for every word that begins with a digit

// A word is one word of a line: text[start:end].
type word struct {
	start, end int
	hash       uint32
	first      uint8 // class of the first byte, or bCaps
}

// capital reports whether the word begins with an upper-case letter.
func (w word) capital() bool { return w.first == bUpper || w.first == bCaps }

// next scans the first word that begins in text[i:end]; ok is false if there is none.
// Apostrophes inside a word belong to it but are not hashed, so that straight and
// curly ones are alike.
func next(text string, i, end int) (w word, ok bool) {
	for ; ; i++ {
		if i >= end {
			return w, false
		}
		c := bytes[text[i]]
		if c >= bLower {
			break
		}
		if c == bWide {
			n := punctuation(text, i, end)
			if n == 0 {
				break
			}
			i += n - 1
		}
	}
	return scanWord(text, i, end), true
}

// Eight bytes are looked at together, as one number. ones has the lowest bit of each
// byte set, highs the highest.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

// alnum returns x with the high bit of each byte set that is an ASCII letter, the same
// for digits, and x with its letters in lower case. The first two are right up to the
// first byte that is not ASCII.
func alnum(x uint64) (letter, figure, lower uint64) {
	lower = x | 0x20*ones
	letter = (lower + (0x80-'a')*ones) &^ (lower + (0x7F-'z')*ones) & highs
	figure = (x + (0x80-'0')*ones) &^ (x + (0x7F-'9')*ones) & highs
	return letter, figure, lower
}

// load returns the eight bytes at text[i:], the first one lowest.
func load(text string, i int) uint64 {
	s := text[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// scanWord scans the word that begins at start.
func scanWord(text string, start, end int) word {
	if start+8 <= len(text) {
		// Most words are ASCII and have no more than seven letters.
		x := load(text, start)
		letter, figure, y := alnum(x)
		others := (^(letter | figure) | x) & highs
		n := bits.TrailingZeros64(others) >> 3
		if i := start + n; 0 < n && n < 8 && i <= end && (i == end || bytes[text[i]] == bOther) {
			mask := below(others)
			first := bytes[byte(x)]
			if first == bUpper && n > 1 && letter&^(x<<2)&mask != 0 && letter&(x<<2)&mask == 0 {
				first = bCaps
			}
			h := hasher{part: y & mask, size: n}
			return word{start, i, h.sum(), first}
		}
	}
	return longWord(text, start, end)
}

// longWord scans any word, eight bytes at a time as long as they are ASCII.
func longWord(text string, start, end int) word {
	var h hasher
	i := start
	var upper, lower uint64 // not 0: there are such letters
	for i+8 <= len(text) {
		x := load(text, i)
		letter, figure, y := alnum(x)
		n := bits.TrailingZeros64((^(letter|figure)|x)&highs) >> 3
		if n = min(n, end-i); n == 0 {
			break
		}
		mask := ^uint64(0) >> (64 - 8*n)
		lower |= letter & (x << 2) & mask
		upper |= letter &^ (x << 2) & mask
		i += n
		if n < 8 {
			h.part, h.size = y&mask, n
			break
		}
		h.block(y)
	}
	wide := false
	for i < end { // the rest: other letters, apostrophes, or the end of the text
		b := text[i]
		c := bytes[b]
		if c >= bLower {
			if c == bLower {
				lower = 1
			} else if c == bUpper {
				upper = 1
			}
			h.add(b | 0x20)
			i++
			continue
		}
		if c == bWide {
			n := punctuation(text, i, end)
			if n == 0 {
				h.add(b)
				wide = true
				i++
				continue
			}
			// A curly apostrophe between letters.
			if n == 3 && text[i+2] == 0x99 && i+n < end && bytes[text[i+n]] == bLower {
				i += n
				continue
			}
		} else if c == bApos && i+1 < end && bytes[text[i+1]] >= bWide {
			i++
			continue
		}
		break
	}
	first := bytes[text[start]]
	if upper != 0 && first == bUpper && lower == 0 && !wide && i-start > 1 {
		first = bCaps
	}
	return word{start, i, h.sum(), first}
}

// A hasher hashes the bytes of a word in blocks of eight.
type hasher struct {
	hash, part uint64
	size       int // bytes in part
}

// block adds eight bytes.
func (h *hasher) block(x uint64) {
	h.hash = bits.RotateLeft64((h.hash^x)*0x9E3779B97F4A7C15, 29)
}

// add adds a byte.
func (h *hasher) add(b byte) {
	h.part |= uint64(b) << (8 * h.size)
	if h.size++; h.size == 8 {
		h.block(h.part)
		h.part, h.size = 0, 0
	}
}

// sum returns the hash of all that was added.
func (h *hasher) sum() uint32 {
	if h.size > 0 {
		h.block(h.part)
	}
	return uint32(h.hash ^ h.hash>>32)
}

// punctuation returns the length of the punctuation rune at i: U+2000 to
// U+206F and the signs of Latin-1; 0 if another rune begins there.
func punctuation(text string, i, end int) int {
	switch text[i] {
	case 0xE2:
		if i+2 < end && (text[i+1] == 0x80 || text[i+1] == 0x81) {
			return 3
		}
	case 0xC2:
		if i+1 < end && text[i+1] != 0xAA && text[i+1] != 0xB5 && text[i+1] != 0xBA {
			return 2
		}
	}
	return 0
}
