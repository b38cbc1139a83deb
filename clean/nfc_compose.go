package clean

import (
	"slices"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A letter is a character and its canonical combining class.
type letter struct {
	r   rune
	ccc uint8
}

// composed returns s, one letter with its marks, in Normalization Form C. ok is
// false if s is in that form already, or would have too many marks. It does what
// package norm does, but only for short strings and in a third of the time: it
// decomposes the letters, sorts the marks and composes them by the rules of the
// Unicode Standard, section 3.11.
func composed(s string, buf []letter) (now string, ok bool) {
	buf = decomposed(s, buf)
	if !sortMarks(buf) {
		return "", false // too many once decomposed
	}
	var b [4 * (maxMarks + 2)]byte
	text := b[:0]
	for _, l := range recompose(buf) {
		text = utf8.AppendRune(text, l.r)
	}
	if string(text) == s {
		return "", false
	}
	return string(text), true
}

// decomposed appends the canonical decomposition of s to buf.
func decomposed(s string, buf []letter) []letter {
	for s != "" {
		r, size := runeAt(s, 0)
		if r < 0xC0 || isHangul(r) { // a syllable need not be decomposed: only its final may be missing
			buf = append(buf, letter{r, 0})
			s = s[size:]
			continue
		}
		p := norm.NFC.PropertiesString(s)
		s = s[size:]
		parts := p.Decomposition()
		if parts == nil {
			buf = append(buf, letter{r, p.CCC()})
			continue
		}
		for len(parts) > 0 {
			r, size := utf8.DecodeRune(parts)
			buf = append(buf, letter{r, norm.NFC.Properties(parts).CCC()})
			parts = parts[size:]
		}
	}
	return buf
}

// sortMarks sorts each run of marks by class. It reports false if one is too long.
func sortMarks(buf []letter) bool {
	for i := 0; i < len(buf); i++ {
		j := i
		for j < len(buf) && buf[j].ccc > 0 {
			j++
		}
		if j-i > maxMarks {
			return false
		}
		if j > i+1 {
			slices.SortStableFunc(buf[i:j], func(a, b letter) int { return int(a.ccc) - int(b.ccc) })
			i = j
		}
	}
	return true
}

// recompose composes the letters of buf, in its memory.
func recompose(buf []letter) []letter {
	pairs := compositions()
	start, last := -1, uint8(0) // the starter, and the class of what stays after it
	out := buf[:0]
	for _, l := range buf {
		if start >= 0 && (last < l.ccc || last == 0 && len(out) == start+1) {
			c := rune(0)
			if isHangul(l.r) {
				c = syllable(out[start].r, l.r)
			} else {
				c = pairs[[2]rune{out[start].r, l.r}]
			}
			if c != 0 {
				out[start].r = c
				continue
			}
		}
		if l.ccc == 0 {
			start = len(out)
		}
		last = l.ccc
		out = append(out, l)
	}
	return out
}

// isHangul reports whether r is a Hangul syllable or a part of one.
func isHangul(r rune) bool {
	return 0x1100 <= r && r < 0x1200 || 0xA960 <= r && r < 0xA980 || 0xAC00 <= r && r < 0xD800
}

// syllable returns the Hangul syllable of an initial and a vowel, or of a syllable
// without a final and its final, 0 if there is none: Unicode Standard, section
// 3.12.
func syllable(a, b rune) rune {
	const (
		first, middle, end, whole    = 0x1100, 0x1161, 0x11A7, 0xAC00 // end is before the first one
		firsts, middles, ends, total = 19, 21, 28, 19 * 21 * 28
	)
	switch {
	case first <= a && a < first+firsts && middle <= b && b < middle+middles:
		return whole + ((a-first)*middles+(b-middle))*ends
	case whole <= a && a < whole+total && (a-whole)%ends == 0 && end < b && b < end+ends:
		return a + b - end
	}
	return 0
}

// compositions maps two characters to the one that they compose to. It is built
// from the tables of package norm. Characters outside these blocks are excluded
// from composition.
var compositions = sync.OnceValue(func() map[[2]rune]rune {
	pairs := make(map[[2]rune]rune, 1024)
	for _, block := range [][2]rune{{0xC0, 0x3100}, {0x10000, 0x12000}, {0x16000, 0x17000}} {
		for r := block[0]; r < block[1]; r++ {
			s := string(r)
			p := norm.NFC.PropertiesString(s)
			d := p.Decomposition()
			if d == nil || !norm.NFC.IsNormalString(s) {
				continue
			}
			_, size := utf8.DecodeLastRune(d)
			first, n := utf8.DecodeRune(norm.NFC.Bytes(d[:len(d)-size]))
			last, _ := utf8.DecodeLastRune(d)
			if n > 0 {
				pairs[[2]rune{first, last}] = r
			}
		}
	}
	return pairs
})
