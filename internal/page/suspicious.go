package page

import (
	"math/bits"
	"strings"

	"github.com/newsnorm/newsnorm/span"
)

// shortLine is the length of the longest line, in bytes, that can make a text
// suspicious.
const shortLine = 120

// shortWords is the same in words.
const shortWords = 12

// pageSigns is the number of signs in short lines that make a text suspicious.
const pageSigns = 3

// suspicious reports whether text may be a page: whether enough of its short lines have
// a kind that articles do not have. Fewer are enough if there is a byline or time
// stamp, or if there are teasers. A single line, such as the heading "History", does
// not make a page.
func suspicious(text string, first []span.Span) bool {
	n := 0
	m := meter{t: tables(), text: text, Line: new(Line)}
	lines := walker{text: text, known: first}
	for s, e := lines.next(); s < e && n < pageSigns; s, e = lines.next() {
		if m.short(s, e) && m.t.glimpse(text, s, e) {
			n += m.kindOf(s, e).signs()
		}
	}
	if n == 0 || n >= pageSigns {
		return n > 0
	}
	dots := 0
	lines = walker{text: text, known: first}
	for s, e := lines.next(); s < e && dots < 2; s, e = lines.next() {
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

// signs returns how much a short line of kind k suggests a page: a heading of other
// stories counts twice.
func (k Kind) signs() int {
	switch k {
	case None, Note, Wire, Date, Byline, Credit, Separator, Link, Affiliate, Bio, About:
		return 0
	case Related, Popular:
		return 2
	}
	return 1
}

// A walker yields the lines of a text that are not blank.
type walker struct {
	text  string
	known []span.Span // the first lines, from at on
	at    int         // 0, or the end of the line before
}

// next returns the next line without white space around it, an empty one at the
// end of the text.
func (w *walker) next() (start, end int) {
	for w.at < len(w.text) {
		if len(w.known) > 0 {
			start, w.at = w.known[0].Start, w.known[0].End
			w.known = w.known[1:]
		} else if start = w.at; w.text[start] == '\n' {
			w.at++
			continue
		} else if i := strings.IndexByte(w.text[start:], '\n'); i >= 0 {
			w.at = start + i
		} else {
			w.at = len(w.text)
		}
		if start, end = trim(w.text, start, w.at); start < end {
			return start, end
		}
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

// wordy reports whether line certainly has more than shortWords words, by the letters
// and digits that follow a blank.
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

// glimpse reports whether the line text[start:end] may have a phrase of a kind that
// suggests a page, and at most shortWords words. It errs only on the side of yes.
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

// leads reports whether a line of these words is, or begins with, a phrase that suggests
// a page.
func (t *table) leads(words []uint32) bool {
	var h uint64
	for i, w := range words {
		if h = chain(h, w); !t.begin(h) {
			return false
		}
		if t.slot(h).kinds.prefix.signs() > 0 || i == longest {
			return true
		}
	}
	return t.of(h).whole.signs() > 0
}

// holds reports whether words begin with a phrase that may occur anywhere in a line and
// suggests a page.
func (t *table) holds(words []uint32) bool {
	var h uint64
	for i, w := range words {
		if h = chain(h, w); !t.begin(h) {
			return false
		}
		if t.slot(h).kinds.inside.signs() > 0 || i == longest {
			return true
		}
	}
	return false
}
