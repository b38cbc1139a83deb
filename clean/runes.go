package clean

import "unicode/utf8"

// runeAt does what utf8.DecodeRuneInString does for text[i:], where no ASCII
// is expected, and is twice as fast for characters of two and three bytes and
// for bytes that begin none.
func runeAt(text string, i int) (r rune, size int) {
	if i+2 < len(text) {
		b, c, d := text[i], text[i+1], text[i+2]
		switch {
		case b < utf8.RuneSelf:
			return rune(b), 1
		case b < 0xC2:
			return utf8.RuneError, 1
		case b < 0xE0:
			if c>>6 == 2 {
				return rune(b&0x1F)<<6 | rune(c&0x3F), 2
			}
			return utf8.RuneError, 1
		case b < 0xF0 && b != 0xE0 && b != 0xED:
			if c>>6 == 2 && d>>6 == 2 {
				return rune(b&0x0F)<<12 | rune(c&0x3F)<<6 | rune(d&0x3F), 3
			}
			return utf8.RuneError, 1
		}
	}
	return utf8.DecodeRuneInString(text[i:])
}
