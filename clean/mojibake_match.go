package clean

import "unicode/utf8"

// A sequence is a few characters that, as bytes of a codec, are one character in
// UTF-8.
type sequence struct {
	size  int     // bytes of text
	r     rune    // what it decodes to; U+FFFD if a byte was lost
	lost  bool    // a byte was lost and left U+FFFD or '?'
	lax   bool    // only a lax match finds it
	bytes [4]byte // the bytes of the character, 0 for a lost one
	runes [4]rune // the characters that they were read as
	n     int     // number of bytes
}

// match decodes the sequence of codec k at the start of text into q, and reports
// whether there is one. In a lax match a blank may stand for a lost non-breaking
// space.
func (t *charTable) match(k codec, text string, lax bool, q *sequence) bool {
	r, size := utf8.DecodeRuneInString(text)
	row := t.row(r)
	if row.begin>>k&1 == 0 {
		return false
	}
	b := row.bytes[k]
	*q = sequence{size: size, n: 1}
	q.bytes[0], q.runes[0] = b, r
	need := 2
	if b >= 0xF0 {
		need = 4
	} else if b >= 0xE0 {
		need = 3
	}
	for q.n < need {
		if q.size == len(text) {
			return false
		}
		r, size := runeAt(text, q.size)
		row := t.row(r)
		switch {
		case row.cont>>k&1 != 0:
			b = row.bytes[k]
		case r == utf8.RuneError:
			if k == mac || k == dos {
				return false
			}
			b, q.lost = 0, true
		case r == '?' && lax && q.n == 2 && need == 3 && k == western && q.bytes[1] != 0 && classOf(q.runes[1]) >= classBad:
			b, q.lost, q.lax = 0, true, true
		case r == ' ' && need == 2 && k == western && q.bytes[0] == 0xC3 && spaced(text[q.size+1:]) != 0:
			r = spaced(text[q.size+1:])
			b, size = byte(r), 3
		case r == ' ' && lax && need > 2 && blankFits(q):
			b, q.lax = 0xA0, true
		default:
			return false
		}
		q.bytes[q.n], q.runes[q.n] = b, r
		q.n++
		q.size += size
	}
	if q.bytes[0] == 0xED && q.bytes[1] >= 0xA0 {
		return t.matchSurrogate(k, text, q)
	}
	if q.lost {
		q.r = utf8.RuneError
		return true
	}
	q.r, size = utf8.DecodeRune(q.bytes[:q.n])
	return size == q.n && q.r&0xFFFE != 0xFFFE && !(0xFDD0 <= q.r && q.r <= 0xFDEF)
}

// spaced returns the Latin-1 sign that compatibility normalization turns into a
// blank and the combining mark at the start of text, 0 if there is none.
func spaced(text string) rune {
	r, _ := utf8.DecodeRuneInString(text)
	switch r {
	case 0x301:
		return '´'
	case 0x304:
		return '¯'
	case 0x308:
		return '¨'
	case 0x327:
		return '¸'
	}
	return 0
}

// blankFits reports whether a blank may stand for a lost non-breaking space as the
// next byte of q: in a symbol (U+2800 to U+2BFF and others) or an emoji.
func blankFits(q *sequence) bool {
	switch q.bytes[0] {
	case 0xE2:
		return q.n == 1 || q.bytes[1] >= 0x83 && q.bytes[1] != 0x85 && q.bytes[1] < 0xAF && classOf(q.runes[1]) >= classBad
	case 0xF0:
		return q.n > 1 && q.bytes[1] == 0x9F
	}
	return false
}

// matchSurrogate completes q, a high surrogate in CESU-8, with the low surrogate
// that must follow.
func (t *charTable) matchSurrogate(k codec, text string, q *sequence) bool {
	if q.lost || q.bytes[1] >= 0xB0 {
		return false
	}
	var low [3]byte
	for i := range low {
		r, size := runeAt(text, q.size)
		low[i] = t.row(r).bytes[k]
		q.size += size
	}
	if low[0] != 0xED || low[1]>>4 != 0xB || low[2]>>6 != 2 {
		return false
	}
	q.r = 0x10000 + (tenBits(q.bytes[1], q.bytes[2])<<10 | tenBits(low[1], low[2]))
	return true
}

// tenBits returns the ten bits of a surrogate that its last two bytes carry.
func tenBits(a, b byte) rune { return rune(a&0x0F)<<6 | rune(b&0x3F) }
