package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// textLines yields the lines of text that are not blank, without the white space
// around them and without the header "date YYYY-MM-DD" of the first.
func textLines(text string) func(yield func(span.Span) bool) {
	return func(yield func(span.Span) bool) {
		r := lineReader{text: text}
		for s, ok := r.next(); ok && yield(s); s, ok = r.next() {
		}
	}
}

// A lineReader reads the lines of a text as textLines yields them, as if taken had
// been removed already.
type lineReader struct {
	text  string
	taken []taken     // ascending and disjoint
	known []span.Span // firstLines of text, or nil
	at    int
	line  span.Span // the part of the current line that is not blank
	begun bool      // the first line was read
	inner bool      // at follows something taken, perhaps inside a line
	done  bool
	torn  bool // a line has words on both sides of something taken: nothing more is read
}

// maxFirst is how many lines firstLines finds.
const maxFirst = 1 << 10

// firstLines appends to dst, which is empty, the first lines of text that are not
// empty, so that several readers need not each look for them.
func firstLines(dst []span.Span, text string) []span.Span {
	for at := 0; at < len(text) && len(dst) < maxFirst; at++ {
		if text[at] == '\n' {
			continue
		}
		end := len(text)
		if i := strings.IndexByte(text[at:], '\n'); i >= 0 {
			end = at + i
		}
		dst = append(dst, span.Span{Start: at, End: end})
		at = end
	}
	return dst
}

// next returns the next line, false at the end.
func (r *lineReader) next() (span.Span, bool) {
	for len(r.known) > 0 && !r.inner && !r.done {
		s := r.known[0]
		if s.Start < r.at {
			r.known = r.known[1:]
			continue
		}
		if len(r.taken) > 0 && r.taken[0].Start <= s.End {
			break
		}
		r.known, r.at = r.known[1:], s.End
		if s, ok := r.whole(s); ok {
			return s, true
		}
	}
	return r.search()
}

// whole returns the line s without the white space around it and without the
// header; false if nothing is left.
func (r *lineReader) whole(s span.Span) (span.Span, bool) {
	if s = trimSpan(r.text, s); !r.begun && !s.Empty() {
		r.begun = true
		s = trimSpan(r.text, span.Span{Start: s.Start + headerLen(s.In(r.text)), End: s.End})
	}
	return s, !s.Empty()
}

// search is next where lines are not known, or something was taken.
func (r *lineReader) search() (span.Span, bool) {
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
			r.at, r.inner = end+1, false
		case len(r.taken) > 0: // the line goes on
			r.at, r.taken, r.inner = r.taken[0].End, r.taken[1:], true
			continue
		default:
			r.done = true
		}
		s := r.line
		r.line = span.Span{}
		if s, ok := r.whole(s); ok {
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

// trimSpan returns s without the white space at its ends.
func trimSpan(text string, s span.Span) span.Span {
	line := s.In(text)
	if n := len(line); n > 0 && ' ' < line[0] && line[0] < utf8.RuneSelf && ' ' < line[n-1] && line[n-1] < utf8.RuneSelf {
		return s // most lines are like this
	}
	s.Start += len(line) - len(strings.TrimLeftFunc(line, unicode.IsSpace))
	if s.Start < s.End {
		s.End -= len(line) - len(strings.TrimRightFunc(line, unicode.IsSpace))
	}
	return s
}
