package page

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// MaxLines is the greatest number of lines of a page, not counting blank ones.
const MaxLines = 10000

// A Line is a line of text that is not blank, text[Start:End], and its measures.
type Line struct {
	Start, End int    // without white space at the edges; a bullet is included
	Hash       uint32 // of its words, case folded and digits made alike
	Words      uint16 // all counts stop at 65535
	Function   uint16 // words like "the", "of", "was"
	Speech     uint16 // words like "said", "told"
	Scene      uint16 // words like "poses", "pictured" among the first twelve
	Person     uint16 // "you", "your", "we", "our", "us"
	Capital    uint16 // words with a capital first letter
	Upper      uint16 // words of two letters or more without a lower-case one
	Digit      uint16 // words that begin with a digit
	Comma      uint16
	Quote      uint16 // double quotation marks
	Bar        uint16 // separators: | » › • > /
	Long       uint16 // letters and digits of its words
	Tail       End
	Kind       Kind
	Shape      Shape
	notable    [notables]uint32 // hashes of its first words that carry meaning
	found      uint8            // how many of notable are set
}

// notables is how many words that carry meaning are recorded for a line.
const notables = 12

// An End is what a line ends with.
type End uint8

// The ends of lines. Closing quotation marks and brackets do not count.
const (
	EndNone End = iota
	EndStop     // . ! ?
	EndColon
	EndDots // ... or …
	EndComma
)

// A Shape is a set of facts about a line.
type Shape uint32

// The facts of a [Shape].
const (
	Bullet     Shape = 1 << iota // begins with a bullet
	Blank                        // a blank line stands before it
	LowerStart                   // the first letter is lower case
	HasURL                       // holds a web or mail address or a handle
	HasDate                      // holds a month with a number, or 11/19/2019
	HasTime                      // holds 8:16 or 8 a.m.
	HasByline                    // begins with "By" and a name
	HasCredit                    // ends with the name of an agency or picture library
	HasCopy                      // holds © or (c) and a year
	Repeated                     // the same words stand on another line
	HasYear
	Whole       // the phrase of its kind is the whole line
	HasDateline // begins with a place in capitals, or a place and an agency, and a dash
	Numbered    // begins with a number in a list: "1."
	Echo        // repeats the words of a line above
	Self        // says "I" or "my" outside quotation marks
	Tweet       // says who wrote the post above it: "— Jane Doe (@doe) May 4, 2019"
	NameLike    // two to five capitalized words and nothing else
	Running     // looks like a sentence or more of running text
)

// Has reports whether all facts of s hold.
func (l *Line) Has(s Shape) bool { return l.Shape&s == s }

// In returns the bytes of the line.
func (l *Line) In(text string) string { return text[l.Start:l.End] }

// Prose reports whether the line looks like a sentence or more of running text.
func (l *Line) Prose() bool { return l.Has(Running) }

// running reports whether the line is Running: at least nine words, among them
// function words, and few capitals.
func (l *Line) running() bool {
	return l.Words >= 9 && 6*l.Function >= l.Words && 2*l.Capital <= l.Words+4 &&
		(l.Tail == EndStop || l.Words >= 16 || l.Words >= 12 && l.Tail == EndColon)
}

// Split appends the lines of text to dst. It stops and reports false if there are more
// than [MaxLines].
func Split(dst []Line, text string) ([]Line, bool) {
	m := meter{t: tables(), text: text}
	if dst == nil {
		dst = make([]Line, 0, min(MaxLines, 1+strings.Count(text, "\n")))
	}
	var shape Shape
	for start := 0; start < len(text); {
		end := len(text)
		if i := strings.IndexByte(text[start:], '\n'); i >= 0 {
			end = start + i
		}
		s, e := trim(text, start, end)
		if len(dst) == 0 {
			// The header "date 2022-10-22" of a corpus is not part of the page.
			s, e = trim(text, s+header(text[s:e]), e)
		}
		start = end + 1
		if s == e {
			shape = Blank
			continue
		}
		if len(dst) == MaxLines {
			return dst, false
		}
		dst = slices.Grow(dst, 1)[:len(dst)+1]
		m.Line = &dst[len(dst)-1]
		m.measure(s, e, shape)
		shape = 0
	}
	return dst, true
}

// many reports whether text has more than [MaxLines] lines that are not blank.
func many(text string) bool {
	if len(text) < 2*MaxLines || strings.Count(text, "\n") < MaxLines {
		return false
	}
	n, lines := 0, walker{text: text}
	for s, e := lines.next(); s < e && n <= MaxLines; s, e = lines.next() {
		n++
	}
	return n > MaxLines
}

// header returns the length of the header "date YYYY-MM-DD" that s begins with.
func header(s string) int {
	const form = "date 0000-00-00"
	if len(s) < len(form) {
		return 0
	}
	for i := range len(form) {
		if c := s[i]; form[i] == '0' && !digit(c) || form[i] != '0' && c != form[i] {
			return 0
		}
	}
	return len(form)
}

// trim returns start and end without the white space at the ends of text[start:end],
// ASCII and no-break.
func trim(text string, start, end int) (int, int) {
	for start < end {
		if c := text[start]; c == ' ' || '\t' <= c && c <= '\r' {
			start++
		} else if strings.HasPrefix(text[start:end], "\u00a0") {
			start += 2
		} else {
			break
		}
	}
	for start < end {
		if c := text[end-1]; c == ' ' || '\t' <= c && c <= '\r' {
			end--
		} else if strings.HasSuffix(text[start:end], "\u00a0") {
			end -= 2
		} else {
			break
		}
	}
	return start, end
}

// bullet returns the length of the bullet and blanks that s begins with.
func bullet(s string) int {
	n := 0
	switch {
	case s == "":
		return 0
	case s[0] == '*' || s[0] == '-' || s[0] == '+':
		n = 1
	case strings.HasPrefix(s, "•") || strings.HasPrefix(s, "▪") || strings.HasPrefix(s, "‣") || strings.HasPrefix(s, "●"):
		n = 3
	case strings.HasPrefix(s, "·"):
		n = 2
	}
	if n == 0 || n == len(s) || s[n] != ' ' && s[n] != '\t' {
		return 0
	}
	for n < len(s) && (s[n] == ' ' || s[n] == '\t') {
		n++
	}
	return n
}

// ending returns what s ends with, not counting closing marks.
func ending(s string) End {
	for len(s) > 0 {
		switch c := s[len(s)-1]; {
		case c == '"' || c == '\'' || c == ')' || c == ']':
			s = s[:len(s)-1]
		case c < utf8.RuneSelf:
			switch c {
			case '.':
				if strings.HasSuffix(s, "...") {
					return EndDots
				}
				return EndStop
			case '!', '?':
				return EndStop
			case ':', ';':
				return EndColon
			case ',':
				return EndComma
			}
			return EndNone
		case strings.HasSuffix(s, "”") || strings.HasSuffix(s, "’"):
			s = s[:len(s)-3]
		case strings.HasSuffix(s, "…"):
			return EndDots
		default:
			return EndNone
		}
	}
	return EndNone
}
