package clean

import "unicode/utf8"

// Lines of binary data, full of bytes that are not text, need no rounds either: one
// pass decodes the bytes, drops the control characters and tidies the blanks. It
// gives up where one edit may make work for another.

// What the output of a line so far ends with.
const (
	nothing = iota
	margin  // blanks at the beginning, which are removed
	inner   // a blank
	edge    // blanks at the end, which are removed
	graph   // an ASCII character
	amper   // '&'
	accent  // a character that Mojibake looks at unless ASCII follows
	sign    // any other character
)

// dense cleans the line text[start:end] and leaves its edits in s.simple. It
// reports false if it cannot, and always for a settler without hits, which cleans
// all lines in rounds.
func (s *settler) dense(start, end int) bool {
	if cap(s.scanner.hits) == 0 || s.known[decoding] == nil || s.known[dropping] == nil || s.known[spacing] == nil {
		return false
	}
	s.cuts, s.simple, s.inert, s.doubt = s.cuts[:0], s.simple[:0], false, false
	line, last := s.text[start:end], nothing
	for i := 0; i < len(line); {
		c := line[i]
		switch {
		case isGraph(c):
			if i++; last == amper && (c == '#' || isAlpha(rune(c))) {
				return false // a reference, perhaps
			}
			if last = graph; c == '&' {
				last = amper
			}
		case isBlank(c):
			if last == inner || last == margin {
				return false // what stood between them was removed
			}
			i, last = s.denseBlanks(start+i, end, last)
			i -= start
		case c < utf8.RuneSelf:
			stop := i
			for stop < len(line) && line[stop] < utf8.RuneSelf && special(rune(line[stop])) == drop && (line[stop] == 0) == (c == 0) {
				if stop++; line[stop-1] == 0x1B && stop < len(line) && line[stop] == '[' {
					return false // an escape sequence, perhaps
				}
			}
			s.simply(dropping, start+i, start+stop, "", ruleFor(rune(c)))
			i = stop
		default:
			r, size := runeAt(line, i)
			if r != utf8.RuneError || size > 1 {
				if last, i = s.follows(last, r, line[i:]), i+size; last == nothing {
					return false
				}
				continue
			}
			stop, n := invalidRun(line, i), len(s.simple)
			badRun(line, i, stop, s.at, s.note)
			for ; n < len(s.simple); n++ {
				e := &s.simple[n]
				e.at = e.at.Shift(start)
				for k, r := range e.now {
					if last = s.follows(last, r, e.now[k:]); last == nothing {
						return false
					}
				}
			}
			i = stop
		}
	}
	return last >= edge && !(s.doubt && s.doubtful(start, end))
}

// denseBlanks does for dense what simpleBlanks does for isSimple: last is what
// stands before the blanks at offset at. It returns where they end, and what the
// output then ends with.
func (s *settler) denseBlanks(at, end, last int) (int, int) {
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

// follows returns what the output ends with when r, a character beyond ASCII at the
// start of rest, is added after last. It returns nothing if r may have to be
// removed or combined with its neighbours, and sets s.doubt if Mojibake has to look
// at the line.
func (s *settler) follows(last int, r rune, rest string) int {
	s.doubt = s.doubt || last == accent || losesBlank(r)
	if r == utf8.RuneError {
		return sign
	}
	if special(r) != keep {
		return nothing
	}
	if r >= 0x300 {
		if s.n.manner(rest, r)&(alone|normal) != alone|normal {
			return nothing
		}
	}
	if r < 0x2000 || r == '‚' || 0x2200 <= r && r < 0x2600 {
		return accent
	}
	return sign
}

// noteDecoded takes an edit of Encoding for dense; its span is one of the line.
func (s *settler) noteDecoded(e Edit) bool {
	s.simple = append(s.simple, simpleEdit{e.Span, e.New, s.rule(encoder, e.Rule)})
	return true
}

// doubtful reports whether Mojibake finds anything in text[start:end] after the
// edits of Encoding in s.simple, or after all edits there.
func (s *settler) doubtful(start, end int) bool {
	if s.known[mending] == nil {
		return false
	}
	s.m.t = charRows()
	for _, all := range [...]bool{false, true} {
		base, at := s.store.Len(), start
		for i := range s.simple {
			if e := &s.simple[i]; all || s.rules[e.rule].cleaner == encoder.name {
				s.store.WriteString(s.text[at:e.at.Start])
				s.store.WriteString(e.now)
				at = e.at.End
			}
		}
		s.store.WriteString(s.text[at:end])
		s.first = Edit{}
		if s.m.edits(s.store.String()[base:], s.take); s.first.Rule != "" {
			return true
		}
	}
	return false
}
