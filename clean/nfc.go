package clean

import (
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
	"golang.org/x/text/unicode/norm"
)

// NFC returns the cleaner that brings text to Unicode Normalization Form C, so
// that a letter with an accent has the same bytes however it was typed. Each edit
// covers one letter with its marks; its rule is unicode/nfc. A letter with more
// than 30 marks stays as it is, because package norm would normalize it by
// inserting a character that was not there.
func NFC() Cleaner { return &builtin{"nfc", hasMarks, nfc} }

// nfc yields the edits of NFC.
func nfc(text string, yield func(Edit) bool) {
	var n normalizer
	n.edits(text, yield)
}

// A normalizer does the work of NFC. It caches the properties of characters,
// since looking them up in package norm takes longer than the rest.
type normalizer struct {
	runes [128]rune
	are   [128]manner // the properties of runes, by the same index
}

// A manner is a set of properties of a character that matter to normalization.
type manner uint8

const (
	alone   manner = 1 << iota // nothing before it combines with it
	normal                     // if it is alone
	marking                    // a mark with a combining class
)

// edits yields the edits that normalize text.
func (n *normalizer) edits(text string, yield func(Edit) bool) {
	var store [maxMarks + 2]letter
	start := 0 // of the last rune that nothing before it combines with
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			if i = plain(text, i+1); i == len(text) {
				return
			}
			if start = i - 1; text[i] < utf8.RuneSelf {
				continue // a line break
			}
		}
		r, size := runeAt(text, i)
		if r == utf8.RuneError && size <= 1 {
			i += size
			start = i
			continue
		}
		is := n.manner(text[i:], r)
		if is&alone != 0 {
			start = i
			if is&normal != 0 {
				i += size
				continue
			}
		}
		// Take everything that combines with it.
		end, marks := i+size, 0
		if is&alone == 0 {
			marks++
		}
		for end < len(text) && text[end] >= utf8.RuneSelf {
			r, size := runeAt(text, end)
			if starts(r) || r == utf8.RuneError && size <= 1 {
				break
			}
			is := n.manner(text[end:], r)
			if is&alone != 0 {
				break
			}
			end += size
			if is&marking != 0 {
				marks++
			}
		}
		if old := text[start:end]; marks <= maxMarks {
			if now, ok := composed(old, store[:0]); ok && now != old && strings.Count(now, cgj) <= strings.Count(old, cgj) {
				if !yield(narrow(old, now, start)) {
					return
				}
			}
		}
		i, start = end, end
	}
}

const (
	maxMarks = 30       // as in the Stream-Safe Text Format, UAX #15
	cgj      = "\u034f" // what package norm inserts after so many
)

// manner returns the properties of r, the first rune of s.
func (n *normalizer) manner(s string, r rune) manner {
	if starts(r) {
		return alone | normal
	}
	k := r & rune(len(n.runes)-1)
	if n.runes[k] != r {
		n.runes[k], n.are[k] = r, mannerOf(s)
	}
	return n.are[k]
}

// mannerOf looks up the properties of the first rune of s.
func mannerOf(s string) (is manner) {
	p := norm.NFC.PropertiesString(s)
	if p.BoundaryBefore() {
		is |= alone
	}
	if p.Decomposition() == nil || norm.NFC.QuickSpanString(s[:p.Size()]) == p.Size() {
		is |= normal
	}
	if p.CCC() > 0 {
		is |= marking
	}
	return is
}

// starts reports whether r is known to be normal and to combine with nothing
// before it.
func starts(r rune) bool {
	return r < 0x300 || 0x2002 <= r && r < 0x20D0 || 0x3400 <= r && r < 0xA000 || 0xAC00 <= r && r < 0xD7A4 || r == utf8.RuneError
}

// narrow returns the edit that turns old, which stands at offset at, into now,
// which is valid UTF-8. It leaves out the runes that both begin or end with.
func narrow(old, now string, at int) Edit {
	head := 0
	for head < len(old) {
		r, size := utf8.DecodeRuneInString(old[head:])
		if r == utf8.RuneError && size == 1 || !strings.HasPrefix(now[head:], old[head:head+size]) {
			break
		}
		head += size
	}
	end, tail := len(old), len(now)
	for end > head {
		r, size := utf8.DecodeLastRuneInString(old[head:end])
		if r == utf8.RuneError && size == 1 || !strings.HasSuffix(now[head:tail], old[end-size:end]) {
			break
		}
		end -= size
		tail -= size
	}
	return Edit{span.Span{Start: at + head, End: at + end}, now[head:tail], "unicode/nfc"}
}
