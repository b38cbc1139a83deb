package clean

import (
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// Mojibake returns the cleaner that undoes what happens when UTF-8 is read in a
// single-byte encoding and saved again, as in "cafÃ©" and "itâ€™s", up to four
// times over. Each edit covers one stretch of adjacent damage. Its rules:
//
//	mojibake/windows-1252  read as Windows-1252 or Latin-1; also -1250, -1251, -1253, -1254, -1257
//	mojibake/iso-8859-2    read as Latin-2
//	mojibake/macroman      read as MacRoman
//	mojibake/cp437         read as code page 437
//	mojibake/c1            a C1 control that is a character of Windows-1252 read as Latin-1
//
// A stretch is repaired if its characters do not stand together in any
// language, as a capital letter with accent before a sign in the middle of a
// word, and if decoding explains all of it. Where such damage is found and
// nothing else on the line speaks against the same encoding, the doubtful
// stretches of that line are repaired too, among them those that lost a
// non-breaking space ("Ã la carte"). Lost bytes, left as U+FFFD or '?', give one
// U+FFFD for each character that needed them. What is only doubtful stays.
//
// The idea of weighing which characters never stand together, and the list of
// encodings, follow ftfy (Robyn Speer, Apache License 2.0); the method, one
// stretch at a time, is our own.
func Mojibake() Cleaner { return &builtin{"mojibake", hasNonASCII, mojibake} }

// layers is how often a line is decoded at most.
const layers = 5

func mojibake(text string, yield func(Edit) bool) {
	t := charRows()
	var m mender
	for i := 0; ; {
		i = t.next(text, i)
		if i == len(text) {
			return
		}
		line := lineAround(text, i)
		m.mend(t, line.In(text))
		for _, p := range m.pieces {
			e := Edit{span.Span{Start: int(p.start), End: int(p.end)}.Shift(line.Start), m.text[p.newStart:p.newEnd], p.ruleName()}
			if !yield(e) {
				return
			}
		}
		i = line.End
	}
}

// next returns the first place from i on where text may be damaged, len(text)
// if there is none.
func (t *charTable) next(text string, i int) int {
	for i < len(text) {
		if text[i] < utf8.RuneSelf {
			for i+8 <= len(text) && load(text, i)&highs == 0 {
				i += 8
			}
			for i < len(text) && text[i] < utf8.RuneSelf {
				i++
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if r >= 0x2600 && place(r) == 0 {
			i += size
			continue
		}
		row := t.row(r)
		if row.begin != 0 && t.suspect(text, i+size, r, row) || r < 0xA0 {
			return i
		}
		i += size
	}
	return len(text)
}

// suspect reports whether a character of row, which r is and which ends at i,
// may begin a broken one.
func (t *charTable) suspect(text string, i int, r rune, row *charRow) bool {
	if i == len(text) {
		return false
	}
	if c := text[i]; c < utf8.RuneSelf {
		return c == ' ' && (r == 'Ã' || r == 'Â')
	}
	next, _ := utf8.DecodeRuneInString(text[i:])
	return next == utf8.RuneError || row.begin&t.row(next).cont != 0
}

// lineAround returns the line of text that holds i, without its end. What the
// next line holds does not matter for the repair of this one.
func lineAround(text string, i int) span.Span {
	start, end := i, i
	for start > 0 && !(isBreak(text[start-1]) || start > 2 && isSeparator(text[start-3:start])) {
		start--
	}
	for end < len(text) && !(isBreak(text[end]) || text[end] == 0xE2 && isSeparator(text[end:])) {
		end++
	}
	return span.Span{Start: start, End: end}
}

func isBreak(c byte) bool { return '\n' <= c && c <= '\r' }

// isSeparator reports whether s begins with U+2028 or U+2029.
func isSeparator(s string) bool {
	return strings.HasPrefix(s, "\u2028") || strings.HasPrefix(s, "\u2029")
}
