package span

import "unicode/utf8"

// InsideRune reports whether byte offset off is strictly inside a character of text, so
// that a span must not begin or end there. A byte that is not part of valid UTF-8 is a
// character of its own. Offsets at or beyond len(text) are inside no character; a
// negative one panics. InsideRune looks at no more than four bytes.
func InsideRune(text string, off int) bool {
	if off >= len(text) || utf8.RuneStart(text[off]) {
		return false
	}
	for back := 1; back < utf8.UTFMax && back <= off; back++ {
		if i := off - back; utf8.RuneStart(text[i]) {
			_, size := utf8.DecodeRuneInString(text[i:])
			return size > back
		}
	}
	return false
}
