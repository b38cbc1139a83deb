package clean

import (
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// The cleaners that isSimple knows.
const (
	reading   = iota // Entities
	decoding         // Encoding
	composing        // NFC
	dropping         // Characters
	spacing          // Spaces
	mending          // Mojibake
	kinds
)

// A simpleEdit is an edit of the text that makes no work for any cleaner.
type simpleEdit struct {
	at   span.Span
	now  string
	rule uint8
}

// isSimple reports whether the hit h needs no rounds: at most one edit, which it
// appends to s.simple, leaves nothing to do for any cleaner. h must be alone in its
// window of the line text[start:end], and s.partial must hold for the line. Most
// damage in running text is one character between two plain ones.
func (s *settler) isSimple(h *hit, start, end int) bool {
	if !s.partial {
		return false
	}
	if h.has == hasBlanks {
		return s.simpleBlanks(h, start, end)
	}
	if h.at == start || h.end >= end {
		return false
	}
	if h.has&hasDamage != 0 {
		return s.simpleBroken(h, start, end)
	}
	if h.has&hasSpecial != 0 {
		return s.simpleCharacter(h, start, end)
	}
	prev, next := s.text[h.at-1], s.text[h.end]
	if prev >= utf8.RuneSelf || next >= utf8.RuneSelf {
		return false
	}
	switch h.has &^ hasNonASCII {
	case hasInvalid:
		return s.simpleDecode(h, edges{prev, next})
	case hasMarks:
		return s.simpleMark(h, start)
	case hasAmpersand:
		return s.simpleEntity(h, end)
	}
	return false
}

// simpleBlanks is isSimple for blanks. The hit covers them all, except perhaps the
// last.
func (s *settler) simpleBlanks(h *hit, start, end int) bool {
	stop, tabs := h.at, false
	for stop < end && isBlank(s.text[stop]) {
		tabs = tabs || s.text[stop] == '\t'
		stop++
	}
	switch {
	case stop < h.end || h.at == start && stop == end:
		return false
	case h.at == start || stop == end:
		return s.simply(spacing, h.at, stop, "", "blank/edge")
	case tabs || stop == h.at+1 || isBlank(s.text[h.at-1]):
		return false
	}
	return s.simply(spacing, h.at+1, stop, "", "blank/run")
}

// simply adds an edit of the cleaner k to s.simple. It reports false if the group
// does not have that cleaner, or the edit may matter to Mojibake.
func (s *settler) simply(k, start, end int, now, rule string) bool {
	b := s.known[k]
	if b == nil || s.inert && k != mending && !isHarmless(now) {
		return false
	}
	s.simple = append(s.simple, simpleEdit{span.Span{Start: start, End: end}, now, s.rule(b, rule)})
	return true
}

// isGraph reports whether c is an ASCII letter, digit or punctuation mark.
func isGraph(c byte) bool { return ' ' < c && c < 0x7F }

// simpleCharacter is isSimple for a character that Characters changes.
func (s *settler) simpleCharacter(h *hit, start, end int) bool {
	r, size := utf8.DecodeRuneInString(s.text[h.at:h.end])
	if size != h.end-h.at || r == 0x1B || r == 0x2000 || r == 0x2001 { // an escape sequence, or not NFC
		return false
	}
	prev, next := s.text[h.at-1], s.text[h.end]
	before, after := isGraph(prev), isGraph(next)
	blankBefore, blankAfter := prev == ' ' && h.at > start+1, next == ' ' && h.end+1 < end
	switch special(r) {
	case drop, joiner, direction, tag: // neither ASCII nor quotation marks need them
		return (before && (after || blankAfter || markAfter(s.text[h.end:end])) ||
			after && (blankBefore || markBefore(s.text[start:h.at]))) &&
			s.simply(dropping, h.at, h.end, "", ruleFor(r))
	case blank:
		switch {
		case before && after:
			return s.simply(dropping, h.at, h.end, " ", ruleFor(r))
		case before && blankAfter && s.known[spacing] != nil:
			return s.simply(dropping, h.at, h.end, " ", ruleFor(r)) && s.simply(spacing, h.end, h.end+1, "", "blank/run")
		case after && blankBefore && s.known[dropping] != nil:
			return s.simply(spacing, h.at, h.end, "", "blank/run")
		}
	}
	return false
}

// markBefore reports whether s ends with a quotation mark or a dash.
func markBefore(s string) bool { return len(s) > 2 && markAfter(s[len(s)-3:]) }

// markAfter reports whether s begins with a quotation mark or a dash.
func markAfter(s string) bool {
	return len(s) > 2 && s[0] == 0xE2 && s[1] == 0x80 && 0x90 <= s[2] && s[2] < 0xA0
}

// simpleDecode is isSimple for bytes that are not UTF-8.
func (s *settler) simpleDecode(h *hit, at edges) bool {
	if s.known[decoding] == nil {
		return false
	}
	raw := s.text[h.at:h.end]
	s.first = Edit{}
	decode(raw, at, s.take)
	e := s.first
	if e.Span.Start != 0 || e.Span.End != len(raw) || e.New != "\uFFFD" && !plainString(e.New, at.after) {
		return false
	}
	return s.simply(decoding, h.at, h.end, e.New, e.Rule)
}

// simpleMark is isSimple for a character that may not be NFC.
func (s *settler) simpleMark(h *hit, start int) bool {
	if _, size := utf8.DecodeRuneInString(s.text[h.at:h.end]); size != h.end-h.at || h.at-1 == start || s.text[h.at-2] >= utf8.RuneSelf {
		return false
	}
	s.first = Edit{}
	s.n.edits(s.text[h.at-1:h.end], s.take)
	e := s.first
	if e.Rule == "" {
		return true // it is
	}
	if !plainString(e.New, s.text[h.end]) {
		return false
	}
	return s.simply(composing, h.at-1+e.Span.Start, h.at-1+e.Span.End, e.New, e.Rule)
}

// simpleEntity is isSimple for '&'.
func (s *settler) simpleEntity(h *hit, end int) bool {
	if s.known[reading] == nil {
		return false
	}
	word := s.text[h.at:min(end, h.at+16*longestReference)]
	s.first = Edit{}
	entities(word, s.take)
	e := s.first
	n := e.Span.End
	if n == 0 {
		return true // no reference
	}
	if e.Span.Start != 0 || n >= 8*longestReference || n < len(word) && word[n] >= utf8.RuneSelf {
		return false
	}
	after := byte(0)
	if n < len(word) {
		after = word[n]
	}
	if len(e.New) == 1 && !isGraph(e.New[0]) || len(e.New) > 1 && !plainString(e.New, after) {
		return false
	}
	return s.simply(reading, h.at, h.at+n, e.New, e.Rule)
}

// plainString reports whether s is one character beyond ASCII that no cleaner looks
// at when it stands between ASCII characters, the second of which is after.
func plainString(s string, after byte) bool {
	r, size := utf8.DecodeRuneInString(s)
	return size == len(s) && size > 1 && isPlainRune(r, after)
}

// isPlainRune is plainString for a rune.
func isPlainRune(r rune, after byte) bool {
	return !(isBlank(after) && losesBlank(r)) &&
		(0xA1 <= r && r < 0x300 && r != 0xAD || 0x2010 <= r && r < 0x2028 || 0x20A0 <= r && r < 0x20D0)
}
