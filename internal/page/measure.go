package page

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/agency"
)

// A meter measures one line after the other.
type meter struct {
	t     *table
	text  string
	*Line // the current one
	tally

	hashes [phraseWords]uint32
	starts [phraseWords]uint8 // the words that begin inner phrases
}

// A tally is what a meter has seen of the current line.
type tally struct {
	start  int    // of the line after its bullet
	long   bool   // too long for phrases
	number int    // value of the word before if it is a number, else 0
	month  bool   // the word before is a month, or a day after one
	day    bool   // a day of the week was seen
	byline int    // words of "By Jane Doe" so far
	first  uint8  // of the last word
	class  uint16 // of the last word

	words, size, function, speech, scene, person, capital, upper, digit, comma, quote, bar int

	whole    uint64 // chain of all words
	prefixes bool   // a phrase may still begin the line
	kind     Kind   // of the longest phrase at the start, and its length in words
	best     int
	begun    int // length of starts
}

// measure sets *m.Line to the measures of the line m.text[start:end], except for those
// that depend on other lines. shape is what is known of it already.
func (m *meter) measure(start, end int, shape Shape) {
	l, text := m.Line, m.text
	*l = Line{}
	l.Start, l.End, l.Shape = start, end, shape
	m.tally = tally{}
	m.start = start
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
		if w.start-at != 1 || text[at] != ' ' {
			m.gap(at, w.start)
		}
		m.add(w)
		if at = w.end; at+1 < l.End && text[at] == ' ' {
			at = m.common(at + 1)
		}
	}
	l.Words, l.Long = most(m.words), most(m.size)
	l.Function, l.Speech, l.Scene, l.Person = most(m.function), most(m.speech), most(m.scene), most(m.person)
	l.Capital, l.Upper, l.Digit = most(m.capital), most(m.upper), most(m.digit)
	l.Comma, l.Quote, l.Bar = most(m.comma), most(m.quote), most(m.bar)
	l.Hash = uint32(m.whole ^ m.whole>>32)
	if l.running() {
		l.Shape |= Running
	}
	m.shapes()
	l.Kind = m.decide()
}

// most returns n, or the largest count that a Line holds.
func most(n int) uint16 { return uint16(min(n, 1<<16-1)) }

// gap looks at the bytes between two words: commas, quotation marks,
// separators, the signs of times and addresses.
func (m *meter) gap(at, end int) {
	for ; at < end; at++ {
		switch m.text[at] {
		case ',':
			m.comma++
		case '"':
			m.quote++
		case '|', '>', '/':
			m.bar++
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
				m.bar++
			}
		case 0xE2:
			switch s := m.text[at:m.End]; {
			case strings.HasPrefix(s, "“"), strings.HasPrefix(s, "”"):
				m.quote++
			case strings.HasPrefix(s, "›"), strings.HasPrefix(s, "•"):
				m.bar++
			}
		}
	}
}

// add counts a word.
func (m *meter) add(w word) {
	m.words++
	m.size += w.end - w.start
	m.first = w.first
	if w.first == bDigit {
		w.hash, m.class = numberTag, m.t.number
		m.digits(w)
		m.phrase(w.hash)
		return
	}
	m.class = m.t.class(w.hash)
	if w.first != bLower || m.number > 0 || m.words == 1 || m.class&wCounted != 0 {
		m.letters(w)
		m.phrase(w.hash)
		return
	}
	// Like most words: in lower case, and in no class but that of function words.
	m.month = false
	if m.class&wFunction != 0 {
		m.function++
	} else if w.end-w.start >= 6 && int(m.found) < notables {
		m.notable[m.found] = w.hash
		m.found++
	}
	if m.prefixes || m.long || m.words > phraseWords {
		m.phrase(w.hash)
		return
	}
	m.whole = chain(m.whole, w.hash)
	m.hashes[m.words-1] = w.hash
	if m.class&wFirstInside != 0 {
		m.starts[m.begun] = uint8(m.words - 1)
		m.begun++
	}
}

// digits looks at a word that begins with a digit: a day, a year, an hour.
func (m *meter) digits(w word) {
	m.digit++
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
	capital, size := w.capital(), w.end-w.start
	if capital {
		m.capital++
		if w.first == bCaps {
			m.upper++
		}
	} else if m.words == 1 && w.first == bLower {
		m.Shape |= LowerStart
	}
	before := m.number
	m.number, m.month = 0, false
	if c := m.class; c != 0 {
		m.known(c, before, capital)
	}
	if before > 0 && before <= 12 && size <= 2 && (w.hash == m.t.am || w.hash == m.t.pm) {
		m.Shape |= HasTime
	}
	// What a line is about: names, and long words that are no function words.
	if int(m.found) < notables && m.class&wFunction == 0 && (size >= 6 || capital && (m.words > 1 || size >= 5)) {
		m.notable[m.found] = w.hash
		m.found++
	}
	switch {
	case m.words == 1 && w.hash == m.t.by:
		m.byline = 1
	case m.words == m.byline+1 && m.byline > 0 && capital:
		m.byline++
	}
}

// known counts a word of class c; number is the number before it, or 0.
func (m *meter) known(c uint16, number int, capital bool) {
	if c&wFunction != 0 {
		m.function++
	}
	if c&wSpeech != 0 {
		m.speech++
	}
	if c&wScene != 0 && m.words <= 12 {
		m.scene++
	}
	if c&wSelf != 0 && m.quote&1 == 0 {
		m.Shape |= Self
	}
	if c&wPerson != 0 {
		m.person++
	}
	m.day = m.day || c&wDay != 0 && capital
	if c&wMonth != 0 && (capital || number > 0) {
		m.month = true
		if number >= 1 && number <= 31 {
			m.Shape |= HasDate
		}
	}
}

// shapes sets the facts that depend on the whole line.
func (m *meter) shapes() {
	s := m.text[m.start:m.End]
	if m.byline >= 2 && m.words <= 14 && m.Tail != EndStop {
		m.Shape |= HasByline
	}
	if m.words <= 20 && m.Has(HasURL) && tweet(s) {
		m.Shape |= Tweet
	}
	if m.words >= 2 && m.words <= 5 && m.capital == m.words && m.Tail == EndNone && m.comma == 0 {
		m.Shape |= NameLike
	}
	if m.words > 1 && digit(s[0]) && numbered(s) {
		m.Shape |= Numbered
	}
	if (m.first == bUpper || m.first == bCaps) && m.words >= 5 && m.words <= 80 && agency.Ends(strings.TrimRight(s, ".)] ")) > 0 {
		m.Shape |= HasCredit
	}
	if m.words >= 12 && dateline(s) {
		m.Shape |= HasDateline
	}
	if (m.day || m.Has(HasYear)) && m.Has(HasTime) {
		m.Shape |= HasDate
	}
}
