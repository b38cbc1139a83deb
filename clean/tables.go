package clean

import (
	"sync"
	"unicode/utf8"
)

// The ranges below follow the blocks of the Unicode Character Database 15.0
// (Unicode License V3). They are coarse on purpose: it does no harm to include
// code points that are not assigned yet.

// joining reports whether r belongs to a script whose letters change shape or form
// clusters. In such a script ZWJ and ZWNJ are part of the spelling.
func joining(r rune) bool {
	switch {
	case r < 0x600:
		return false
	case r < 0x1100: // Arabic, Syriac, N'Ko, the scripts of India, Tibetan, Myanmar
		return r < 0xE00 || r >= 0xF00
	case r < 0x1C80: // Tagalog, Khmer, Mongolian, Tai Tham, Balinese, Lepcha
		return r >= 0x1700
	case r < 0xAC00: // Phags-pa to Meetei Mayek
		return r >= 0xA800
	case r < 0xFF00: // presentation forms of Arabic
		return 0xFB50 <= r && r < 0xFE00 || r >= 0xFE70
	}
	return 0x10A00 <= r && r < 0x12000 || 0x1E900 <= r && r < 0x1E960
}

// unspaced reports whether r belongs to a script that separates words with
// zero-width spaces, if at all.
func unspaced(r rune) bool {
	return 0xE00 <= r && r < 0x10A0 || 0x1780 <= r && r < 0x1800 || 0x1950 <= r && r < 0x1AB0 ||
		0xA9E0 <= r && r < 0xAAE0
}

// rightToLeft reports whether r belongs to a script written from right to left.
func rightToLeft(r rune) bool {
	return 0x590 <= r && r < 0x900 && r != 0x61C || 0xFB1D <= r && r < 0xFE00 || 0xFE70 <= r && r < 0xFEFF ||
		0x10800 <= r && r < 0x11000 || 0x1E800 <= r && r < 0x1F000
}

// pictograph reports whether r can be part of an emoji sequence: a picture, a
// symbol, a skin tone, the variation selector that asks for colour, or a tag.
func pictograph(r rune) bool {
	switch {
	case r < 0x2000:
		return r == 0xA9 || r == 0xAE
	case r < 0x3000:
		return 0x2190 <= r && r < 0x2200 || 0x231A <= r && r <= 0x231B || r == 0x2328 || 0x23CF <= r && r <= 0x23FA ||
			r == 0x24C2 || 0x25A0 <= r && r < 0x27C0 || 0x2934 <= r && r <= 0x2935 || 0x2B05 <= r && r <= 0x2B55 ||
			r == 0x203C || r == 0x2049 || r == 0x20E3 || r == 0x2122 || r == 0x2139
	}
	return r == 0x3030 || r == 0x303D || r == 0x3297 || r == 0x3299 || r == 0xFE0F ||
		0x1F000 <= r && r < 0x1FB00 || 0xE0020 <= r && r <= 0xE007F
}

// runeString returns string(r). It does not allocate for the characters that
// repairs most often yield: those of two bytes, and punctuation.
func runeString(r rune) string {
	switch {
	case 0x80 <= r && r < 0x800:
		i := 2 * (r - 0x80)
		return short()[i : i+2]
	case 0x2000 <= r && r < 0x2200:
		i := 2*(0x800-0x80) + 3*(r-0x2000)
		return short()[i : i+3]
	}
	return string(r)
}

// short holds the characters U+0080 to U+07FF and U+2000 to U+21FF.
var short = sync.OnceValue(func() string {
	b := make([]byte, 0, 2*(0x800-0x80)+3*0x200)
	for r := rune(0x80); r < 0x800; r++ {
		b = utf8.AppendRune(b, r)
	}
	for r := rune(0x2000); r < 0x2200; r++ {
		b = utf8.AppendRune(b, r)
	}
	return string(b)
})
