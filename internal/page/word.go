package page

import "unicode/utf8"

// The classes of bytes that the scanner of words tells apart. Bytes of
// multi-byte runes count as letters, except those of the block of general
// punctuation, which the scanner looks at one by one.
const (
	bOther = iota
	bLower
	bUpper
	bDigit
	bApos
	bWide
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
	upper      uint8 // upper-case letters, up to 255
	lower      uint8
	first      uint8 // class of the first byte
}

// next scans the word that begins at or after i and before end; ok is false if
// there is none. Apostrophes inside a word belong to it and are not hashed, so
// that straight and curly ones are alike.
func next(text string, i, end int) (w word, ok bool) {
	for {
		if i >= end {
			return w, false
		}
		c := bytes[text[i]]
		if c == bWide {
			if n := punctuation(text, i, end); n > 0 {
				i += n
				continue
			}
		} else if c == bOther || c == bApos {
			i++
			continue
		}
		w.first = c
		break
	}
	w.start = i
	h := uint32(hashStart)
	for i < end {
		b := text[i]
		switch bytes[b] {
		case bLower:
			h = (h ^ uint32(b)) * hashPrime
			if w.lower < 255 {
				w.lower++
			}
		case bUpper:
			h = (h ^ uint32(b|0x20)) * hashPrime
			if w.upper < 255 {
				w.upper++
			}
		case bDigit:
			h = (h ^ uint32(b)) * hashPrime
		case bWide:
			if n := punctuation(text, i, end); n > 0 {
				// A curly apostrophe between letters.
				if n == 3 && text[i+2] == 0x99 && i+n < end && bytes[text[i+n]] == bLower {
					i += n
					continue
				}
				w.end, w.hash = i, h
				return w, true
			}
			h = (h ^ uint32(b)) * hashPrime
			w.lower |= 1
		case bApos:
			if i+1 < end && bytes[text[i+1]] != bOther && bytes[text[i+1]] != bApos {
				i++
				continue
			}
			w.end, w.hash = i, h
			return w, true
		default:
			w.end, w.hash = i, h
			return w, true
		}
		i++
	}
	w.end, w.hash = i, h
	return w, true
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
