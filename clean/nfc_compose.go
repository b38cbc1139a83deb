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

// composed returns s, one letter with its marks, in Normalization Form C; ok is
// false if s is normal or would have too many marks. It does what package norm does, for short strings and in
// a third of the time: it takes the letters apart, sorts the marks and puts
// together what follows the rules of the Unicode Standard, section 3.11.
func composed(s string, buf []letter) (now string, ok bool) {
	rest := s
	for rest != "" {
		r, size := runeAt(rest, 0)
		if r < 0xC0 {
			buf = append(buf, letter{r, 0})
			rest = rest[size:]
			continue
		}
		if 0x1100 <= r && r < 0x1200 || 0xA960 <= r && r < 0xA980 || 0xAC00 <= r && r < 0xD800 {
			return norm.NFC.String(s), true // Hangul has rules of its own
		}
		p := norm.NFC.PropertiesString(rest)
		rest = rest[size:]
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
	for i := 0; i < len(buf); i++ { // sort runs of marks
		j := i
		for j < len(buf) && buf[j].ccc > 0 {
			j++
		}
		if j-i > maxMarks {
			return "", false // taken apart, they are too many
		}
		if j > i+1 {
			slices.SortStableFunc(buf[i:j], func(a, b letter) int { return int(a.ccc) - int(b.ccc) })
			i = j
		}
	}
	pairs := compositions()
	start, last := -1, uint8(0) // the starter, and the class of what stays after it
	out := buf[:0]
	for _, l := range buf {
		if start >= 0 && (last < l.ccc || last == 0 && len(out) == start+1) {
			if c := pairs[[2]rune{out[start].r, l.r}]; c != 0 {
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
	var b [4 * (maxMarks + 2)]byte
	text := b[:0]
	for _, l := range out {
		text = utf8.AppendRune(text, l.r)
	}
	if string(text) == s {
		return "", false
	}
	return string(text), true
}

// compositions returns what two characters are together. They come from the
// tables of package norm; all but those of the blocks that are looked at here
// are excluded from composition.
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
