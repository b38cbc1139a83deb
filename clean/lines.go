package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// textLines yields the lines of text that are not blank, without white space
// around them and without the header "date YYYY-MM-DD" before the first.
func textLines(text string) func(yield func(span.Span) bool) {
	return func(yield func(span.Span) bool) {
		r := lineReader{text: text}
		for s, ok := r.next(); ok && yield(s); s, ok = r.next() {
		}
	}
}

// A lineReader reads the lines of a text as textLines yields them, without
// what is taken out.
type lineReader struct {
	text  string
	taken []taken // ascending and disjoint
	at    int
	line  span.Span // the part of the line at hand that is not blank
	begun bool      // the first line was read
	done  bool
	torn  bool // a line has words from both sides of something taken out: nothing more is read
}

// next returns the next line, false at the end.
func (r *lineReader) next() (span.Span, bool) {
	for !r.done {
		if r.line.Empty() && r.at < len(r.text) && r.text[r.at] == '\n' && len(r.taken) == 0 {
			r.at++ // a blank line
			continue
		}
		stop := len(r.text)
		if len(r.taken) > 0 {
			stop = r.taken[0].Start
		}
		end := stop
		i := strings.IndexByte(r.text[r.at:stop], '\n')
		if i >= 0 {
			end = r.at + i
		}
		if s := trimSpan(r.text, span.Span{Start: r.at, End: end}); !s.Empty() {
			if !r.line.Empty() {
				r.torn, r.done = true, true
				break
			}
			r.line = s
		}
		switch {
		case i >= 0:
			r.at = end + 1
		case len(r.taken) > 0: // the line goes on
			r.at, r.taken = r.taken[0].End, r.taken[1:]
			continue
		default:
			r.done = true
		}
		s := r.line
		r.line = span.Span{}
		if !r.begun && !s.Empty() {
			r.begun = true
			s = trimSpan(r.text, span.Span{Start: s.Start + headerLen(s.In(r.text)), End: s.End})
		}
		if !s.Empty() {
			return s, true
		}
	}
	return span.Span{}, false
}

// headerLen returns the length of the header "date YYYY-MM-DD" at the start of
// line, 0 if there is none.
func headerLen(line string) int {
	const form = "date 0000-00-00"
	if len(line) < len(form) {
		return 0
	}
	for i := range len(form) {
		if c := line[i]; form[i] == '0' && (c < '0' || c > '9') || form[i] != '0' && c != form[i] {
			return 0
		}
	}
	return len(form)
}

func trimSpan(text string, s span.Span) span.Span {
	line := s.In(text)
	if n := len(line); n > 0 && ' ' < line[0] && line[0] < utf8.RuneSelf && ' ' < line[n-1] && line[n-1] < utf8.RuneSelf {
		return s // as most lines are
	}
	s.Start += len(line) - len(strings.TrimLeftFunc(line, unicode.IsSpace))
	if s.Start < s.End {
		s.End -= len(line) - len(strings.TrimRightFunc(line, unicode.IsSpace))
	}
	return s
}
