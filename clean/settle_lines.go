package clean

import (
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// lines cleans one line of the text after the other.
func (s *settler) lines() error {
	for start := 0; start < len(s.text); {
		end := s.look(s.text, start)
		if start == end {
			s.emptyLine(start, end+1)
			start++
			continue
		}
		has := s.scanner.has
		if has&hasSpecial != 0 && s.breaks(start, end) {
			if err := s.parts(start, end); err != nil {
				return err
			}
		} else {
			if err := s.settle(start, end, has, s.scanner.hits); err != nil {
				return err
			}
			s.empty = false
		}
		start = end + 1
	}
	return nil
}

// look surveys the line at start and returns where it ends.
func (s *settler) look(text string, start int) (end int) {
	s.scanner.needs, s.scanner.hits = s.needs|hasNonASCII, s.scanner.hits[:0]
	end = s.scanner.scan(text, start)
	s.seen |= s.scanner.has
	return end
}

// breaks reports whether there is a line break in text[start:end], on which look
// was called last.
func (s *settler) breaks(start, end int) bool {
	if len(s.scanner.hits) == cap(s.scanner.hits) || s.needs&hasSpecial == 0 {
		return breakIn(s.text[start:end]) < end-start
	}
	for i := range s.scanner.hits {
		if h := &s.scanner.hits[i]; h.has&hasSpecial != 0 && breakAt(s.text, h.at) {
			return true
		}
	}
	return false
}

// breakAt reports whether a line break is at offset i of text.
func breakAt(text string, i int) bool {
	return isBreak(text[i]) || text[i] == 0xE2 && isSeparator(text[i:])
}

// emptyLine takes note of an empty line whose line break is text[start:end]. Spaces
// allows one between two other lines, and none at the ends of the text.
func (s *settler) emptyLine(start, end int) {
	s.blank = s.blank || s.empty || start == 0 || end == len(s.text)
	s.empty = true
}

// parts does what lines does for text[start:end], in which lines end with something
// other than '\n'. A CR before the '\n' at end belongs to it.
func (s *settler) parts(start, end int) error {
	text := s.text
	few := len(s.scanner.hits) < cap(s.scanner.hits) && s.needs&hasSpecial != 0 // hits has all the line breaks
	hits := s.scanner.hits
	for start < end {
		stop := end
		n := 0 // hits[:n] are before the line break
		if few {
			for ; n < len(hits); n++ {
				if h := &hits[n]; h.has&hasSpecial != 0 && breakAt(text, h.at) {
					stop = h.at
					break
				}
			}
		} else {
			stop = min(start+breakIn(text[start:]), end)
		}
		if start < stop {
			if few {
				s.part = s.part[:0]
				if isBlank(text[start]) {
					s.part = append(s.part, hit{start, start + 1, hasBlanks})
				}
				s.part = append(s.part, hits[:n]...)
				if isBlank(text[stop-1]) {
					s.part = append(s.part, hit{stop - 1, stop, hasBlanks})
				}
				has := traits(0)
				for i := range s.part {
					has |= s.part[i].has
				}
				if err := s.settle(start, stop, has, s.part); err != nil {
					return err
				}
			} else {
				s.look(text[:stop], start)
				if err := s.settle(start, stop, s.scanner.has, s.scanner.hits); err != nil {
					return err
				}
			}
			s.empty = false
		}
		if stop == end {
			return nil
		}
		line := start
		start = stop + 1
		if text[stop] >= utf8.RuneSelf {
			start = stop + len("\u2028")
		} else if text[stop] == '\r' && start < len(text) && text[start] == '\n' {
			start++
		}
		if few {
			hits = hits[n+1:]
		}
		if line == stop {
			s.emptyLine(stop, start)
		}
		s.lineBreak(span.Span{Start: stop, End: start})
	}
	if start == end && end < len(text) {
		s.emptyLine(end, end+1)
	}
	return nil
}

// lineBreak adds the edit of Characters for a line break.
func (s *settler) lineBreak(at span.Span) {
	for _, c := range s.cs {
		if b := c.(*builtin); b.name == "characters" {
			e := lineBreak(s.text, at)
			s.put(e.Span, e.New, s.rule(b, e.Rule))
			return
		}
	}
	s.blank = true
}

// breakIn returns the end of the line that begins text, whatever ends it.
func breakIn(text string) int {
	for i := 0; ; i++ {
		i = plain(text, i)
		if i == len(text) || text[i] < utf8.RuneSelf || text[i] == 0xE2 && isSeparator(text[i:]) {
			return i
		}
	}
}
