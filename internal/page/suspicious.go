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

// pageSigns is the number of signs in short lines that make a text suspicious.
const pageSigns = 3

// suspicious reports whether text may be a page: whether enough of its short
// lines have a kind that articles do not hold. Fewer will do beside a byline or
// time stamp, or beside teasers; one line alone, as the heading "History", makes
// no page.
func suspicious(text string) bool {
	n := 0
	m := meter{t: tables(), text: text}
	for s, e := m.nextLine(0); s < e && n < pageSigns; s, e = m.nextLine(e) {
		if m.short(s, e) && m.t.glimpse(text, s, e) {
			n += m.kindOf(s, e).signs()
		}
	}
	if n == 0 || n >= pageSigns {
		return n > 0
	}
	dots := 0
	for s, e := m.nextLine(0); s < e && dots < 2; s, e = m.nextLine(e) {
		if ending(text[s:e]) == EndDots {
			dots++
		} else if n > 1 && m.short(s, e) {
			if k := m.kindOf(s, e); k == Date || k == Byline {
				return true
			}
		}
	}
	return dots > 1
}

// signs returns how much a short line of kind k tells of a page: a heading of
// other stories counts as two others.
func (k Kind) signs() int {
	switch k {
	case None, Note, Wire, Date, Byline, Credit, Separator, Link, Affiliate, Bio, About:
		return 0
	case Related, Popular:
		return 2
	}
	return 1
}

// nextLine returns the first line that is not blank behind at, the end of a line
// or 0, without white space around it; it is empty at the end of the text.
func (m *meter) nextLine(at int) (start, end int) {
	for at < len(m.text) {
		if m.text[at] == '\n' {
			at++
			continue
		}
		end = len(m.text)
		if i := strings.IndexByte(m.text[at:], '\n'); i >= 0 {
			end = at + i
		}
		if s, e := trim(m.text, at, end); s < e {
			return s, e
		}
		at = end
	}
	return 0, 0
}

// short reports whether a line may be short enough to make a text suspicious.
func (m *meter) short(start, end int) bool {
	return end-start <= shortLine && !wordy(m.text[start:end])
}

// kindOf returns the kind of a line, None if it has more than shortWords words.
func (m *meter) kindOf(start, end int) Kind {
	if m.measure(start, end, 0); m.Words > shortWords {
		return None
	}
	return m.Kind
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
