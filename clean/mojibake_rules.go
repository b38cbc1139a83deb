package clean

import "unicode/utf8"

// A class says how a character is used beside letters in intact text.
type class uint8

const (
	classOther  class = iota
	classClose        // stands after a word: ’ ” … – ™ °
	classOpen         // stands before one: ‘ “ ¿ ©
	classBad          // stands beside no letter: ¤ ¦ ‰ ¬
	classMoney        // £ ¥ € ¢
	classNumber       // ² ½ ±
	classLetter       // Š œ ƒ µ
	classC1
)

// classOf returns the class of r.
func classOf(r rune) class {
	switch r {
	case '’', '”', '…', '–', '—', '»', '›', '™', '®', '°', '·', '´', 0xA0, 0xAD:
		return classClose
	case '‘', '“', '„', '‚', '«', '‹', '¡', '¿', '©', '•':
		return classOpen
	case '£', '€', '¥', '¢':
		return classMoney
	case '²', '³', '¹', '¼', '½', '¾', '±', 'µ', 'º', 'ª':
		return classNumber
	case 'Š', 'š', 'Œ', 'œ', 'Ž', 'ž', 'Ÿ':
		return classLetter
	}
	if 0x80 <= r && r < 0xA0 {
		return classC1
	}
	if isBad(r) {
		return classBad
	}
	if r >= 0x100 && r < 0x250 || 0x370 <= r && r < 0x500 {
		return classLetter
	}
	return classOther
}

// isBad reports whether r hardly ever occurs in intact text.
func isBad(r rune) bool {
	switch r {
	case '¤', '¦', '§', '¨', '¬', '¯', '¶', '¸', 'ƒ', 'ˆ', '˜', '†', '‡', '‰', 'ˇ', '˘', '˛', '˝', '˙', '◊', '⌐', '΅':
		return true
	}
	return false
}

// isJunk reports whether r is common in mojibake and rare in intact text.
func isJunk(r rune) bool {
	switch r {
	case 'Ã', 'Â', 'â', 'ã', 'å', 'æ', 'ï', 'ð':
		return true
	}
	return isBad(r)
}

// script returns the number of the script that r belongs to, 0 for Latin and signs.
func script(r rune) int {
	switch {
	case r < 0x370:
		return 0
	case r < 0x400:
		return 1 // Greek
	case r < 0x530:
		return 2 // Cyrillic
	case r < 0x590:
		return 3 // Armenian
	case r < 0x600:
		return 4 // Hebrew
	case r < 0x700:
		return 5 // Arabic
	}
	return 0
}

func isLower(r rune) bool { return 'a' <= r && r <= 'z' }
func isUpper(r rune) bool { return 'A' <= r && r <= 'Z' }
func isAlpha(r rune) bool { return isLower(r | 0x20) }

// around returns the characters before src[start] and from src[end] on.
func (m *mender) around(start, end int) (before, after rune) {
	before, after = ' ', ' '
	if start > 0 {
		before, _ = utf8.DecodeLastRuneInString(m.src[:start])
	}
	if end < len(m.src) {
		after, _ = utf8.DecodeRuneInString(m.src[end:])
	}
	return before, after
}

// sure reports whether the sequence q at src[i:] cannot be intact text. It follows
// last, and is the run-th in a row that decodes to characters of one script.
func (m *mender) sure(k codec, i int, q, last *sequence, run int) bool {
	if script(q.r) > 0 && q.n == 2 {
		need := 2
		if k == cyrillic || k == greek {
			need = 3
		}
		if run >= need {
			return true
		}
	}
	before, after := m.around(i, i+q.size)
	switch k {
	case cyrillic, greek:
		if q.n == 2 && q.r < 0x100 {
			return isLower(before) && isLower(after) ||
				run > 1 && (classOf(q.runes[1]) != classLetter || classOf(last.runes[1]) != classLetter)
		}
		// The letter for the first byte of a mark may end a word, before marks.
		a, b := classOf(q.runes[1]), classOf(q.runes[2])
		return q.n > 2 && !q.lost && target(q.r) && !(q.n == 3 && (a == classClose || closing(q.runes[1])) && (b == classClose || b == classOpen))
	case mac:
		return m.sureMac(q, before, after)
	case dos:
		return m.sureDOS(q, before, after)
	}
	for _, r := range q.runes[1:q.n] {
		if classOf(r) == classC1 {
			return true
		}
	}
	switch q.n {
	case 2:
		return m.sureTwo(k, q, before, after)
	case 3:
		return m.sureThree(k, q)
	}
	return q.bytes[1] == 0x9F
}

// target reports whether r is one of the characters that are most often broken:
// punctuation, signs, ligatures, emoji.
func target(r rune) bool {
	return 0x2010 <= r && r < 0x2050 || 0x20A0 <= r && r < 0x2C00 || r == 0xFB01 || r == 0xFB02 || r >= 0x1F000 && r < 0x1FB00
}

// sureTwo is sure for two characters in the Latin codecs, which stand for a Latin,
// Greek or Cyrillic letter or a Latin-1 sign.
func (m *mender) sureTwo(k codec, q *sequence, before, after rune) bool {
	lead, next := q.runes[0], classOf(q.runes[1])
	if q.lost {
		return lead == 'Ã' || isLower(before) && isAlpha(after)
	}
	if q.r >= 0x530 || q.r < 0xA0 || q.bytes[0] == 0xDF {
		return false
	}
	inside := isLower(before) || isLower(after)
	common := lead == 'Ã' || lead == 'Â'
	switch next {
	case classClose:
		r := q.runes[1]
		if common && k == western {
			// IRMÃ” and IRMÃ… may be right.
			return !isUpper(before) || isLower(after) || lead == 'Ã' && isUpper(after) || r == '®' || r == '°' || r == '´' || r == '·' || r == '»'
		}
		if r == 0xA0 || r == 0xAD {
			return isLower(before) && isLower(after)
		}
		return isLower(before) || isLower(after) && r != '’' && r != '…' && r != '–' && r != '—'
	case classOpen:
		if common && k == western {
			return !isUpper(before) || isAlpha(after) || q.runes[1] == '©'
		}
		return inside
	case classMoney:
		return common && k == western || isLower(before) || before == ' ' && isLower(after)
	case classNumber, classBad, classLetter:
		if common {
			return true
		}
		if next == classLetter && !(k == western || k == turkish) {
			return isLower(before) && (isLower(after) || isBad(q.runes[1]))
		}
		return inside || before == ' '
	}
	return false
}

// sureThree is sure for three characters in the Latin codecs.
func (m *mender) sureThree(k codec, q *sequence) bool {
	a, b := classOf(q.runes[1]), classOf(q.runes[2])
	if a == classLetter && (b == classClose || b == classOpen || b == classNumber) && !target(q.r) && wordEnd(k, q.runes[0], q.runes[1]) {
		return false
	}
	if q.lost {
		return q.bytes[0] == 0xE2 && q.bytes[1] == 0x80 || a >= classBad || b >= classBad
	}
	if q.runes[1] == 0xA0 || q.runes[1] == 0xAD {
		return target(q.r) && b >= classBad
	}
	if a >= classBad || b >= classBad {
		return true
	}
	if closing(q.runes[1]) && b == classClose && !target(q.r) {
		return false
	}
	// Two marks that may both follow a word: …” is right, ™« is not.
	return a == classOpen || b == classOpen
}

// closing reports whether r, which opens in English, closes in German, Czech or
// Russian.
func closing(r rune) bool { return r == '‘' || r == '“' }

// wordEnd reports whether a word may end in the letters a and b, which stand for
// the first bytes of a character of three: those of "Tomáš’s" are the bytes of a
// rune of the Vikings, those of "paměť”" in Windows-1250 a syllable of Korean.
func wordEnd(k codec, a, b rune) bool {
	if k == western || k == turkish {
		return (a == 'á' || a == 'é' || a == 'í') && (b == 'š' || b == 'ž')
	}
	return a != 'â' && b >= 0x100
}

// sureMac is sure for MacRoman.
func (m *mender) sureMac(q *sequence, before, after rune) bool {
	switch q.n {
	case 2:
		if q.r < 0xA0 {
			return false
		}
		switch q.bytes[0] {
		case 0xC3:
			return isAlpha(before) && q.runes[1] != 'π' || isLower(after) && q.runes[1] != 'π' && q.runes[1] != '∞'
		case 0xC2:
			return q.runes[1] == '©' || q.runes[1] == '®' || q.runes[1] == '£' || q.runes[1] == '†'
		}
		return isLower(before) && isLower(after)
	case 3:
		return q.bytes[1] == 0x80 || target(q.r)
	}
	return false
}

// sureDOS is sure for code page 437.
func (m *mender) sureDOS(q *sequence, before, after rune) bool {
	switch q.n {
	case 2:
		if q.r < 0xA0 {
			return false
		}
		box := 0x2500 <= q.runes[1] && q.runes[1] < 0x25A0
		return !box && (isAlpha(before) || isAlpha(after)) || isLower(before) && isLower(after)
	case 3:
		return target(q.r)
	}
	return target(q.r)
}
