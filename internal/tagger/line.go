package tagger

import (
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// A line counts the words of a line of text by how they are written. Lines in title
// case or in capitals are marked, since their capitals say less.
type line struct {
	first int  // its first token
	caps  int  // the first of scanner.caps that is in it
	head  bool // it is in a title or heading

	letters  int // words of two bytes or more
	capitals int // those in capitals
	raised   int // small words with a capital after the first word
	titled   int // other words with a capital
	smalls   int // other words without
	stops    int // full stops
}

// small counts a word in lower case. It does not branch on the length of the word,
// which would be mispredicted.
func (l *line) small(w *remembered) {
	l.letters += int(w.state / lettered & 1)
	l.smalls += int(w.state / long & 1)
}

// capital counts token i, a word that has a capital.
func (l *line) capital(t *token, i int) {
	n := t.end - t.start
	if n < 2 {
		return
	}
	l.letters++
	if t.has(lex.AllCaps) {
		l.capitals++
	}
	switch {
	case n < 5 && t.is(gazetteer.Function):
		if i > l.first && t.has(lex.Capital) && !t.has(lex.AllCaps) && t.facts&(gazetteer.Particle|gazetteer.Given) == 0 {
			l.raised++
		}
	case t.has(lex.Capital):
		l.titled++
	default:
		l.smalls++
	}
}

// stop counts token i, a full stop.
func (l *line) stop(i int) {
	if i > l.first {
		l.stops++
	}
}

// endLine marks the tokens of the line that ends before token end, drops those from
// s.caps that cannot be words of names, and begins the next line.
func (s *scanner) endLine(end int) {
	l := &s.line
	var f flag
	if l.head {
		f |= headline
	}
	if l.letters > 2 && l.capitals*5 >= l.letters*4 {
		f |= capsLine
	}
	if end-l.first < 40 && l.stops < 2 && (l.titled >= 3 && l.titled >= 3*l.smalls || l.raised > 0 && l.titled > 0 && l.smalls == 0) {
		f |= headline
	}
	if f != 0 {
		for i := l.first; i < end; i++ {
			s.tokens[i].flag |= f
		}
	}
	n := l.caps
	for _, i := range s.caps[n:] {
		if t := &s.tokens[i]; t.mark(s.text) || f == 0 && s.smallName(int(i)) {
			s.caps[n] = i
			n++
		}
	}
	s.caps = s.caps[:n]
	*l = line{first: end, caps: n, head: l.head}
}

// smallName marks token i if it is a small word with a capital after a given
// name, "James To", or a number before a capital, "Third Bank". It reports
// whether it is.
func (s *scanner) smallName(i int) bool {
	t := &s.tokens[i]
	if i == 0 || t.kind != lex.Word || t.flag&(first|lineStart) != 0 || !t.has(lex.Capital) || t.end-t.start < 2 || !t.is(gazetteer.Function) {
		return false
	}
	if i+1 < len(s.tokens) && number(t.in(s.text)) {
		if n := &s.tokens[i+1]; n.has(lex.Capital) && n.flag&lineStart == 0 && !n.is(gazetteer.Function|gazetteer.Calendar) {
			t.flag |= capital
			return true
		}
	}
	p := &s.tokens[i-1]
	if p.flag&blockEnd != 0 || !nameable(p) || !p.is(gazetteer.Given) || p.is(gazetteer.Common|gazetteer.Place) {
		return false
	}
	t.flag |= capital
	return true
}

// number reports whether a word is a number that names begin with.
func number(w string) bool {
	switch w {
	case "First", "Second", "Third", "Last", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten":
		return true
	}
	return false
}
