package page

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/agency"
)

// A meter measures one line.
type meter struct {
	*table
	*Line
	text   string
	start  int  // of the line behind its bullet
	long   bool // too long for phrases
	words  int
	number int  // value of the number just before, 0 if the word before is none
	month  bool // the word before is a month, or a day behind one
	day    bool // a day of the week was seen
	byline int  // words of "By Jane Doe" so far
	last   word // the last word and its class
	class  uint32

	whole, pre uint64 // chains of all words, and of those that may begin a phrase
	prefixes   bool   // a phrase may still begin the line
	kind       Kind   // of the longest phrase at the start, and its length in words
	best       int
	hashes     [phraseWords]uint32
	starts     [phraseWords]uint8 // the words that begin inner phrases
	begun      int
}

// measure fills in everything about l but what other lines tell.
func (t *table) measure(l *Line, text string) {
	m := meter{table: t, Line: l, text: text, start: l.Start}
	if n := bullet(text[l.Start:l.End]); n > 0 {
		m.start += n
		l.Shape |= Bullet
	}
	m.long = l.End-m.start > 400
	l.Tail = ending(text[m.start:l.End])
	for at := m.start; ; {
		w, ok := next(text, at, l.End)
		if !ok {
			m.gap(at, l.End)
			break
		}
		m.gap(at, w.start)
		m.add(w)
		at = w.end
	}
	l.Words = uint16(min(m.words, 1<<16-1))
	l.Hash = uint32(m.whole ^ m.whole>>32)
	m.shapes()
	l.Kind = m.decide()
}

// gap looks at the bytes between two words: commas, quotation marks,
// separators, the signs of times and addresses.
func (m *meter) gap(at, end int) {
	for ; at < end; at++ {
		switch m.text[at] {
		case ',':
			m.Comma = inc(m.Comma)
		case '"':
			m.Quote = inc(m.Quote)
		case '|', '>', '/':
			m.Bar = inc(m.Bar)
		case '@':
			m.Shape |= HasURL
		case ':':
			if at+1 < m.End && at > m.start && digit(m.text[at-1]) && digit(m.text[at+1]) {
				m.Shape |= HasTime
			} else if strings.HasPrefix(m.text[at:m.End], "://") {
				m.Shape |= HasURL
			}
		case '.':
			if at > m.start && strings.HasPrefix(m.text[at:m.End], ".com") {
				m.Shape |= HasURL
			}
		case 0xC2:
			switch s := m.text[at:m.End]; {
			case strings.HasPrefix(s, "©"):
				m.Shape |= HasCopy
			case strings.HasPrefix(s, "»"), strings.HasPrefix(s, "·"):
				m.Bar = inc(m.Bar)
			}
		case 0xE2:
			switch s := m.text[at:m.End]; {
			case strings.HasPrefix(s, "“"), strings.HasPrefix(s, "”"):
				m.Quote = inc(m.Quote)
			case strings.HasPrefix(s, "›"), strings.HasPrefix(s, "•"):
				m.Bar = inc(m.Bar)
			}
		}
	}
}

// add counts a word.
func (m *meter) add(w word) {
	m.words++
	m.Long = uint16(min(int(m.Long)+w.end-w.start, 1<<16-1))
	m.last = w
	if w.first == bDigit {
		m.last.hash, m.class = numberTag, m.table.number
		m.digits(w)
	} else {
		m.class = m.table.class(w.hash)
		m.letters(w)
	}
	m.phrase(m.last.hash)
}

// digits looks at a word that begins with a digit: a day, a year, an hour.
func (m *meter) digits(w word) {
	m.Digit = inc(m.Digit)
	n := value(m.text[w.start:w.end])
	if m.month && n >= 1 && n <= 31 {
		m.Shape |= HasDate
	}
	if n >= 1990 && n <= 2049 {
		m.Shape |= HasYear
		if m.month || m.number > 0 && m.number <= 31 && m.text[w.start-1] == '/' {
			m.Shape |= HasDate
		}
	}
	m.number = max(n, 0)
	m.month = m.month && n <= 31 // "November 19, 2019"
}

// letters looks at a word that begins with a letter.
func (m *meter) letters(w word) {
	capital, size := w.first == bUpper, w.end-w.start
	if capital {
		m.Capital = inc(m.Capital)
		if w.caps() {
			m.Upper = inc(m.Upper)
		}
	} else if m.words == 1 && w.first == bLower {
		m.Shape |= LowerStart
	}
	if c := m.class; c != 0 {
		if c&wFunction != 0 {
			m.Function = inc(m.Function)
		}
		if c&wSpeech != 0 {
			m.Speech = inc(m.Speech)
		}
		if c&wScene != 0 && m.words <= 12 {
			m.Scene = inc(m.Scene)
		}
		if c&wSelf != 0 && m.Quote&1 == 0 {
			m.Shape |= Self
		}
		if c&wPerson != 0 {
			m.Person = inc(m.Person)
		}
	}
	m.month = m.class&wMonth != 0 && (capital || m.number > 0)
	m.day = m.day || m.class&wDay != 0 && capital
	if m.month && m.number >= 1 && m.number <= 31 {
		m.Shape |= HasDate
	}
	if m.number > 0 && m.number <= 12 && size <= 2 && (w.hash == m.am || w.hash == m.pm) {
		m.Shape |= HasTime
	}
	m.number = 0
	// What a line is about: names, and long words that are no function words.
	if m.class&wFunction == 0 && int(m.found) < notables && (size >= 6 || capital && (m.words > 1 || size >= 5)) {
		m.notable[m.found] = w.hash
		m.found++
	}
	switch {
	case m.words == 1 && w.hash == m.by:
		m.byline = 1
	case m.words == m.byline+1 && m.byline > 0 && capital:
		m.byline++
	}
}

// shapes sets the facts that take the whole line.
func (m *meter) shapes() {
	s := m.text[m.start:m.End]
	if m.byline >= 2 && m.words <= 14 && m.Tail != EndStop {
		m.Shape |= HasByline
	}
	if m.words <= 20 && m.Has(HasURL) && tweet(s) {
		m.Shape |= Tweet
	}
	if m.words >= 2 && m.words <= 5 && int(m.Capital) == m.words && m.Tail == EndNone && m.Comma == 0 {
		m.Shape |= NameLike
	}
	if m.words > 1 && digit(s[0]) && numbered(s) {
		m.Shape |= Numbered
	}
	if m.last.first == bUpper && m.words >= 5 && m.words <= 80 && agency.Ends(strings.TrimRight(s, ".)] ")) > 0 {
		m.Shape |= HasCredit
	}
	if m.words >= 12 && dateline(s) {
		m.Shape |= HasDateline
	}
	if (m.day || m.Has(HasYear)) && m.Has(HasTime) {
		m.Shape |= HasDate
	}
}

func inc(n uint16) uint16 {
	if n < 1<<16-1 {
		n++
	}
	return n
}
