package clean

import "unicode/utf8"

// Lines full of bytes that are no text, as binary data has, need no rounds
// either: one walk decodes the bytes, drops the control characters and tidies
// the blanks. It gives up where one edit may make work for another.

// What a line became so far ends with:
const (
	nothing = iota
	margin  // blanks that go
	inner   // a blank
	edge    // blanks that go, at the end
	graph   // a character of ASCII
	accent  // a letter that Mojibake looks at if it is not ASCII that follows
	sign    // any other character
)

// dense brings the line text[start:end] to rest, which as it is has nothing for
// Entities, NFC and Mojibake. Its edits are then in s.simple. It reports false
// if it cannot, and always for a settler that takes all lines in rounds.
func (s *settler) dense(start, end int, has traits) bool {
	if cap(s.scanner.hits) == 0 || s.known[decoding] == nil || s.known[dropping] == nil || s.known[spacing] == nil || has&(hasMarks|hasDamage|hasAmpersand) != 0 {
		return false
	}
	s.cuts, s.simple, s.inert = s.cuts[:0], s.simple[:0], false
	line, last := s.text[start:end], nothing
	for i := 0; i < len(line); {
		c := line[i]
		switch {
		case isGraph(c):
			i++
			last = graph
		case isBlank(c):
			if last == inner || last == margin {
				return false // what stood between them goes
			}
			i, last = s.denseBlanks(start, end, start+i, last)
			i -= start
		case c == 0x1B:
			return false // an escape sequence, perhaps
		case c < utf8.RuneSelf:
			stop := i + 1
			for stop < len(line) && line[stop] < utf8.RuneSelf && special(rune(line[stop])) == drop && line[stop] != 0x1B && (line[stop] == 0) == (c == 0) {
				stop++
			}
			s.simply(dropping, start+i, start+stop, "", ruleFor(rune(c)))
			i = stop
		default:
			r, size := runeAt(line, i)
			if r != utf8.RuneError || size > 1 {
				if last, i = follows(last, r), i+size; last == nothing {
					return false
				}
				continue
			}
			stop, n := invalidRun(line, i), len(s.simple)
			badRun(line, i, stop, s.at, s.note)
			for ; n < len(s.simple); n++ {
				e := &s.simple[n]
				e.at = e.at.Shift(start)
				for _, r := range e.now {
					if last = follows(last, r); last == nothing {
						return false
					}
				}
			}
			i = stop
		}
	}
	return last >= edge
}

// denseBlanks does for dense what simpleBlanks does for isSimple: last is what
// stands before the blanks that begin at at. It returns where they end and what
// the line ends with then.
func (s *settler) denseBlanks(start, end, at, last int) (int, int) {
	stop := at
	for stop < end && isBlank(s.text[stop]) {
		stop++
	}
	switch {
	case stop == end && last != nothing:
		s.simply(spacing, at, stop, "", "blank/edge")
		return stop, edge
	case last == nothing:
		s.simply(spacing, at, stop, "", "blank/edge")
		return stop, margin
	case s.text[at] == '\t':
		s.simply(spacing, at, stop, " ", "blank/run")
	case stop > at+1:
		s.simply(spacing, at+1, stop, "", "blank/run")
	}
	return stop, inner
}

// follows returns what a line ends with when r, beyond ASCII, is put behind
// last: nothing if that may be work for a cleaner.
func follows(last int, r rune) int {
	switch {
	case last == accent:
		return nothing
	case r == utf8.RuneError:
		return sign
	case !isPlainRune(r, ' '):
		return nothing
	case r < 0x2000 || r == '‚':
		return accent
	}
	return sign
}

// noteDecoded takes an edit of Encoding for dense, at an offset of the line.
func (s *settler) noteDecoded(e Edit) bool {
	s.simple = append(s.simple, simpleEdit{e.Span, e.New, s.rule(encoder, e.Rule)})
	return true
}
