package clean

import (
	"strings"
	"unicode/utf8"
)

// Damage affects few bytes. Only the windows of a line are cleaned, joined to a
// short line: a window is the text around a hit up to the second blank on either
// side. The word between those two blanks is plain, so that no cleaner changes it
// and windows do not affect one another: no reference, no run of blanks or of
// characters that cannot be seen, and no letter with its marks extends across a
// plain word between blanks. Mojibake, which weighs the whole line, only looks at
// the characters beyond ASCII and their neighbours; where it may have work, all of
// those have windows.

// A cut says that the short line, from its offset at up to the next cut, is the
// text from offset text on.
type cut struct{ at, text int }

// minGap is how many bytes a line must have for each hit. With fewer, the windows
// would be most of the line.
const minGap = 24

// shorten sets s.raw to the windows of text[start:end]. It reports false, and has
// done nothing, if the line must be cleaned as a whole.
func (s *settler) shorten(start, end int, has traits, hits []hit) bool {
	if len(hits) >= cap(s.scanner.hits) || len(hits)*s.gap > end-start {
		return false
	}
	s.inert = has&hasDamage != 0 && s.isBroken(start, end, hits)
	s.partial, s.risk = s.inert || has&hasDamage == 0, false
	needs := s.needs
	if !s.partial {
		needs |= hasNonASCII
	}
	s.cuts, s.simple = s.cuts[:0], s.simple[:0]
	s.base = s.store.Len()
	from, n := start, 0 // where the next window may begin, and its number of hits
	var first, last *hit
	for i := range hits {
		h := &hits[i]
		if h.has&needs == 0 {
			continue
		}
		if n > 0 {
			// Hits without a plain word between them share a window.
			if stop := after(s.text, last.end, h.at); stop < h.at {
				if n != 1 || !s.isSimple(last, start, end) {
					s.window(from, first.at, stop)
				}
				from, n = strings.LastIndexByte(s.text[:stop], ' '), 0
			}
		}
		if n == 0 {
			first = h
		}
		last = h
		n++
	}
	if n != 1 || !s.isSimple(last, start, end) {
		s.window(from, first.at, after(s.text, last.end, end))
	}
	s.raw = s.store.String()[s.base:]
	return true
}

// window adds a window to the short line: from the last plain word of text[from:at]
// to stop.
func (s *settler) window(from, at, stop int) {
	begin := max(from, before(s.text, from, at))
	if len(s.cuts) > 0 {
		if begin < s.stop {
			begin = s.stop // the word is in the window before
		} else {
			s.store.WriteByte(' ')
		}
	}
	s.stop = stop
	s.cuts = append(s.cuts, cut{s.store.Len() - s.base, begin})
	s.store.WriteString(s.text[begin:stop])
}

// before returns the start of the last plain word of text[from:at] with a blank on
// both sides, -1 if there is none.
func before(text string, from, at int) int {
	for at > from {
		stop := from + strings.LastIndexByte(text[from:at], ' ')
		if stop <= from {
			break
		}
		blank := from + strings.LastIndexByte(text[from:stop], ' ')
		if blank < from {
			break
		}
		if isPlain(text[blank+1 : stop]) {
			return blank + 1
		}
		at = blank + 1
	}
	return -1
}

// after returns the end of the first plain word of text[at:limit] with a blank on
// both sides, limit if there is none. A single letter does not count, because
// Mojibake may join it to a "Ã" before it.
func after(text string, at, limit int) int {
	for at < limit {
		n := strings.IndexByte(text[at:limit], ' ')
		if n < 0 {
			break
		}
		at += n + 1
		n = strings.IndexByte(text[at:limit], ' ')
		if n < 0 {
			break
		}
		if n > 1 && isPlain(text[at:at+n]) {
			return at + n
		}
	}
	return limit
}

// isPlain reports whether word is ASCII and not empty.
func isPlain(word string) bool {
	for i := range len(word) {
		if word[i] >= utf8.RuneSelf {
			return false
		}
	}
	return word != ""
}
