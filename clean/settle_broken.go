package clean

import "unicode/utf8"

// Mojibake weighs the whole line. Its decision is obvious where each character
// beyond ASCII stands alone, except for some that are certainly broken and are one
// character of UTF-8 read as Windows-1252, as in "cafÃ©" and "itâ€™s": the others
// speak neither for nor against any encoding. Such a line needs no rounds.

// isBroken reports whether the line text[start:end] is of that kind, and no other
// hit stands near the broken ones.
func (s *settler) isBroken(start, end int, hits []hit) bool {
	if s.known[mending] == nil {
		return false
	}
	s.m.t, s.m.src = charRows(), s.text[start:end]
	var last *hit // the last one that a cleaner looks at
	for i := range hits {
		h := &hits[i]
		switch {
		case h.has&hasNonASCII == 0:
		case h.end < end && s.text[h.end] >= utf8.RuneSelf:
			return false
		case h.has&hasDamage != 0:
			if s.broken(h, start, end) == 0 {
				return false
			}
		case h.has&hasInvalid == 0 && !isInert(s.text[h.at:h.end]):
			return false
		}
		if h.has&s.needs == 0 {
			continue
		}
		if last != nil && (last.has|h.has)&hasDamage != 0 && after(s.text, last.end, h.at) == h.at {
			return false
		}
		last = h
	}
	return true
}

// broken returns the character that the hit h of the line text[start:end] was, if
// it certainly is UTF-8 read as Windows-1252 and no cleaner would change the
// result; 0 otherwise.
func (s *settler) broken(h *hit, start, end int) rune {
	if h.at == start || h.end >= end || s.text[h.at-1] >= utf8.RuneSelf || s.text[h.end] >= utf8.RuneSelf ||
		h.has&^(hasNonASCII|hasDamage|hasMarks) != 0 {
		return 0
	}
	var q sequence
	if !s.m.t.match(western, s.text[h.at:h.end], false, &q) || q.size != h.end-h.at || q.lost ||
		!s.m.sure(western, h.at-start, &q, &q, 1) || !isPlainRune(q.r, s.text[h.end]) {
		return 0
	}
	return q.r
}

// simpleBroken is isSimple for a hit of a line that isBroken holds for.
func (s *settler) simpleBroken(h *hit, start, end int) bool {
	r := s.broken(h, start, end)
	return r != 0 && s.simply(mending, h.at, h.end, runeString(r), codecRules[western])
}

// isInert reports whether s, a stretch without ASCII between ASCII characters, does
// not matter to Mojibake, whatever else is on the line: it is one character that
// does not occur in broken text, or consists of quotation marks and dashes.
func isInert(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	if size == len(s) {
		return r >= 0xA0 && !isJunk(r) && !losing(r)
	}
	for ; s != ""; s = s[size:] {
		if r, size = utf8.DecodeRuneInString(s); !(0x2010 <= r && r < 0x2020 || r == '…') {
			return false
		}
	}
	return true
}

// isHarmless reports whether an edit that inserts s inserts nothing that matters to
// Mojibake.
func isHarmless(s string) bool { return s == "" || s[0] < utf8.RuneSelf || isInert(s) }
