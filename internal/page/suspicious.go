package page

import (
	"math/bits"
	"strings"
)

// shortLine is the number of bytes of the longest line that can make a text
// suspicious.
const shortLine = 120

// shortWords is the same in words.
const shortWords = 12

// suspicious reports whether any short line of text has a kind that articles do
// not hold. It does not look at long lines.
func suspicious(text string) bool {
	m := meter{t: tables(), text: text}
	for start := 0; start < len(text); {
		if text[start] == '\n' {
			start++ // a blank line
			continue
		}
		end := len(text)
		if i := strings.IndexByte(text[start:], '\n'); i >= 0 {
			end = start + i
		}
		if s, e := trim(text, start, end); s < e && e-s <= shortLine && !wordy(text[s:e]) && m.t.glimpse(text, s, e) {
			m.measure(s, e, 0)
			switch m.Kind {
			case None, Note, Wire, Date, Byline, Credit, Separator, Link, Affiliate, Bio, About:
			default:
				if m.Words <= shortWords {
					return true
				}
			}
		}
		start = end + 1
	}
	return false
}

// wordy reports whether line surely has more than shortWords words: so many
// have a blank before them.
func wordy(line string) bool {
	n, i := 0, 1
	for ; i+8 <= len(line); i += 8 {
		blank := load(line, i-1) ^ ' '*ones
		blank = (blank&^highs + 0x7F*ones) | blank // no high bit where a blank is
		at := load(line, i)
		letter, figure, _ := alnum(at &^ highs)
		n += bits.OnesCount64((letter | figure) &^ at &^ blank)
	}
	for ; i < len(line); i++ {
		if line[i-1] == ' ' && bytes[line[i]] >= bLower {
			n++
		}
	}
	return n > shortWords
}

// glimpse reports whether the line text[start:end] may have a kind that takes a
// phrase, and no more than shortWords words. It errs only on the side of yes.
func (t *table) glimpse(text string, start, end int) bool {
	var hashes [shortWords]uint32
	var classes [shortWords]uint16
	n := 0
	for at := start + bullet(text[start:end]); ; n++ {
		w, ok := next(text, at, end)
		if !ok {
			break
		}
		if n == shortWords {
			return false
		}
		if hashes[n] = w.hash; w.first == bDigit {
			hashes[n] = numberTag
		}
		classes[n] = t.class(hashes[n])
		at = w.end
	}
	if n == 0 {
		return false
	}
	if classes[n-1]&wLastSuffix != 0 || classes[0]&wFirstPrefix != 0 && t.leads(hashes[:n]) || strings.IndexByte(text[start:end], "©"[0]) >= 0 {
		return true
	}
	for i, c := range classes[:n] {
		if c&wFirstInside != 0 && t.holds(hashes[i:n]) {
			return true
		}
	}
	return false
}

// leads reports whether a line of words begins with a phrase, or is one.
func (t *table) leads(words []uint32) bool {
	var h uint64
	for i, w := range words {
		if h = chain(h, w); !t.begin(h) {
			return false
		}
		if _, ok := t.prefix[h]; ok || i == longest {
			return true
		}
	}
	_, ok := t.whole[h]
	return ok
}

// holds reports whether a phrase that may stand anywhere begins words.
func (t *table) holds(words []uint32) bool {
	var h uint64
	for i, w := range words {
		if h = chain(h, w); !t.begin(h) {
			return false
		}
		if _, ok := t.inside[h]; ok || i == longest {
			return true
		}
	}
	return false
}
