package clean

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// Mojibake returns the cleaner that repairs UTF-8 that was read in a single-byte
// encoding and saved again, as in "cafÃ©" and "itâ€™s", up to four times over.
// Each edit covers one stretch of adjacent damage. Its rules:
//
//	mojibake/windows-1252  read as Windows-1252 or Latin-1; also -1250, -1251, -1253, -1254, -1257
//	mojibake/iso-8859-2    read as Latin-2
//	mojibake/macroman      read as MacRoman
//	mojibake/cp437         read as code page 437
//	mojibake/c1            a C1 control that is a character of Windows-1252 read as Latin-1
//
// A stretch is repaired if its characters occur together in no language, such as
// an accented capital letter before a sign in the middle of a word, and if
// decoding explains all of it. Where such damage is found and nothing else on the
// line speaks against the same encoding, the doubtful stretches of that line are
// repaired, too, among them those that lost a non-breaking space ("Ã la carte").
// A character of which bytes were lost, and left U+FFFD or '?', becomes U+FFFD.
// Text that is merely doubtful stays.
//
// The idea of weighing which characters never stand together, and the list of
// encodings, follow ftfy (Robyn Speer, Apache License 2.0); the method, one
// stretch at a time, is our own.
func Mojibake() Cleaner { return &builtin{"mojibake", hasDamage, mojibake} }

// layers is the greatest number of times that a line is decoded.
const layers = 5

// mojibake yields the edits of Mojibake.
func mojibake(text string, yield func(Edit) bool) {
	m := mender{t: charRows()}
	m.edits(text, yield)
}

// edits yields the repairs of text.
func (m *mender) edits(text string, yield func(Edit) bool) {
	at := place{}
	for {
		if at = m.t.next(text, at); at.i == len(text) {
			return
		}
		end := m.mend(text[at.line:])
		for _, p := range m.pieces {
			s := span.Span{Start: int(p.start), End: int(p.end)}.Shift(at.line)
			rule := "mojibake/c1"
			if p.rule < uint8(codecs) {
				rule = codecRules[p.rule]
			}
			if !yield(Edit{s, m.text[p.newStart:p.newEnd], rule}) {
				return
			}
		}
		if at.i = at.line + end; at.i < len(text) && !isBreak(text[at.i]) && !isSeparator(text[at.i:]) {
			at.line = at.i // the rest of a line with too many clusters
		}
	}
}

// A place is an offset in a text and the offset where its line begins.
type place struct{ i, line int }

// next returns the first place from at on where text may be damaged, the end of
// text if there is none.
func (t *charTable) next(text string, at place) place {
	i, line := at.i, at.line
	for i < len(text) {
		c := text[i]
		if c < utf8.RuneSelf {
			if isBreak(c) {
				line = i + 1
			}
			i = plain(text, i+1)
			continue
		}
		r, size := runeAt(text, i)
		if t.suspect(text, i+size, r) {
			break
		}
		i += size
		if r == 0x2028 || r == 0x2029 {
			line = i
		}
	}
	return place{i, line}
}

// plain returns the end of the stretch of ASCII without a line break at i.
func plain(text string, i int) int {
	for i+8 <= len(text) {
		w := load(text, i)
		hits := (w | (w - 0x0E*ones)) & highs // the first is right
		if hits == 0 {
			i += 8
			continue
		}
		i += bits.TrailingZeros64(hits) >> 3
		if text[i] >= utf8.RuneSelf || isBreak(text[i]) {
			return i
		}
		i++
	}
	for i < len(text) && text[i] < utf8.RuneSelf && !isBreak(text[i]) {
		i++
	}
	return i
}

// suspect reports whether r, which ends at i, may begin something broken.
func (t *charTable) suspect(text string, i int, r rune) bool {
	if r < 0xA0 {
		return true
	}
	if i == len(text) || text[i] < utf8.RuneSelf {
		return i < len(text) && text[i] == ' ' && losesBlank(r)
	}
	row := t.row(r)
	if row.begin == 0 {
		return false
	}
	next, _ := runeAt(text, i)
	return next == utf8.RuneError || row.begin&t.row(next).cont != 0
}

// losesBlank reports whether r may be a letter whose second byte is the blank
// that follows.
func losesBlank(r rune) bool { return r == 'Ã' || r == 'Â' }

// maybeDamage reports whether r, the last rune of text[:i], may be part of
// mojibake. It is a cheap test for survey; next is exact.
func maybeDamage(text string, i int, r rune) bool {
	switch {
	case r >= 0x2000 && r != '‚' && (r < 0x2200 || r >= 0x2600):
		return false
	case i == len(text):
		return r < 0xA0
	}
	return text[i] >= utf8.RuneSelf || r < 0xA0 || isBlank(text[i]) && losesBlank(r)
}

// isBreak reports whether c ends a line.
func isBreak(c byte) bool { return '\n' <= c && c <= '\r' }

// isSeparator reports whether s begins with U+2028 or U+2029.
func isSeparator(s string) bool {
	return strings.HasPrefix(s, "\u2028") || strings.HasPrefix(s, "\u2029")
}
