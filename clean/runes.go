package clean

import "unicode/utf8"

// runeAt is utf8.DecodeRuneInString for text[i:]. Where no ASCII is expected it is
// twice as fast, except at the end of text.
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
		case b < 0xF0:
			r := rune(b&0x0F)<<12 | rune(c&0x3F)<<6 | rune(d&0x3F)
			if c>>6 == 2 && d>>6 == 2 && r >= 0x800 && r>>11 != 0xD800>>11 {
				return r, 3
			}
			return utf8.RuneError, 1
		case b < 0xF5 && i+3 < len(text):
			e := text[i+3]
			r := rune(b&0x07)<<18 | rune(c&0x3F)<<12 | rune(d&0x3F)<<6 | rune(e&0x3F)
			if c>>6 == 2 && d>>6 == 2 && e>>6 == 2 && 0x10000 <= r && r <= utf8.MaxRune {
				return r, 4
			}
			return utf8.RuneError, 1
		}
	}
	return utf8.DecodeRuneInString(text[i:])
}
