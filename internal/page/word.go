package page

import "unicode/utf8"

// The classes of bytes that the scanner of words tells apart. Bytes of
// multi-byte runes count as letters, except those of the block of general
// punctuation, which the scanner looks at one by one.
const (
	bOther = iota
	bApos
	bWide
	bLower
	bUpper
	bDigit
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

const (
	hashStart = 2166136261
	hashPrime = 16777619
	numberTag = 0x9e3779b9 // stands for every word that begins with a digit
)

// A word is one word of a line: text[start:end].
type word struct {
	start, end int
	hash       uint32
	seen       uint8 // set of the classes of its bytes
	first      uint8 // class of the first byte
}

// caps reports whether the word is two upper-case letters or more, perhaps with
// digits.
func (w word) caps() bool {
	return w.seen&(1<<bUpper|1<<bLower|1<<bWide) == 1<<bUpper && w.end-w.start > 1
}

// next scans the word that begins at or after i and before end; ok is false if
// there is none. Apostrophes inside a word belong to it and are not hashed, so
// that straight and curly ones are alike.
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
	start := i
	h, seen := uint32(hashStart), uint8(0)
	for i < end {
		b := text[i]
		c := bytes[b]
		if c >= bLower {
			h = (h ^ uint32(b|0x20)) * hashPrime
			seen |= 1 << c
			i++
			continue
		}
		if c == bWide {
			n := punctuation(text, i, end)
			if n == 0 {
				h = (h ^ uint32(b)) * hashPrime
				seen |= 1 << bWide
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
	return word{start, i, h, seen, bytes[text[start]]}, true
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
