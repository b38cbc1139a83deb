package clean

import (
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// The cleaners of a group that isSimple knows.
const (
	reading  = iota // Entities
	dropping        // Characters
	spacing         // Spaces
)

// A simpleEdit is an edit of the text that leaves nothing to do for any cleaner.
type simpleEdit struct {
	at   span.Span
	now  string
	rule uint8
}

// isSimple reports whether the hit h, which is alone in its window of the line
// text[start:end] and has nothing for Mojibake, needs one edit at most, which is
// then in s.simple, and leaves nothing to do: most damage in running text is one
// character, between two plain ones, and needs no rounds.
func (s *settler) isSimple(h *hit, start, end int) bool {
	if !s.partial || h.at == start || h.end >= end {
		return false
	}
	prev, next := s.text[h.at-1], s.text[h.end]
	if prev >= utf8.RuneSelf || next >= utf8.RuneSelf {
		return false
	}
	switch h.has &^ hasNonASCII {
	case hasSpecial, hasSpecial | hasMarks, hasSpecial | hasInvalid:
		return isGraph(prev) && isGraph(next) && s.simpleCharacter(h)
	case hasInvalid:
		return next != ' ' && s.simpleDecode(h, edges{prev, next})
	case hasAmpersand:
		return s.simpleEntity(h, end)
	case hasBlanks:
		b := s.known[spacing]
		if s.text[h.at:h.end] != " " || next != ' ' || h.end+1 >= end || !isGraph(prev) || !isGraph(s.text[h.end+1]) || b == nil {
			return false
		}
		s.simple = append(s.simple, simpleEdit{span.Span{Start: h.end, End: h.end + 1}, "", s.rule(b, "blank/run")})
		return true
	}
	return false
}

// isGraph reports whether c is a letter, digit or mark of ASCII.
func isGraph(c byte) bool { return ' ' < c && c < 0x7F }

// simpleCharacter is isSimple for a character that Characters changes.
func (s *settler) simpleCharacter(h *hit) bool {
	b := s.known[dropping]
	r, size := utf8.DecodeRuneInString(s.text[h.at:h.end])
	if size != h.end-h.at || b == nil || r == 0x1B || r == 0x2000 || r == 0x2001 { // those are not NFC
		return false
	}
	now := ""
	switch special(r) {
	case blank:
		now = " "
	case drop, joiner, direction, tag: // nothing of ASCII needs them
	default:
		return false
	}
	s.simple = append(s.simple, simpleEdit{span.Span{Start: h.at, End: h.end}, now, s.rule(b, ruleFor(r))})
	return true
}

// simpleDecode is isSimple for bytes that are not UTF-8.
func (s *settler) simpleDecode(h *hit, at edges) bool {
	if !s.decodes {
		return false
	}
	raw := s.text[h.at:h.end]
	s.first = Edit{}
	decode(raw, at, s.take)
	e := s.first
	if e.Span.Start != 0 || e.Span.End != len(raw) || e.New != "\uFFFD" && !plainString(e.New) {
		return false
	}
	s.simple = append(s.simple, simpleEdit{span.Span{Start: h.at, End: h.end}, e.New, s.rule(encoder, e.Rule)})
	return true
}

// simpleEntity is isSimple for '&'.
func (s *settler) simpleEntity(h *hit, end int) bool {
	b := s.known[reading]
	if b == nil {
		return false
	}
	word := s.text[h.at:end]
	s.first = Edit{}
	entities(word[:min(len(word), 16*longestReference)], s.take)
	e := s.first
	n := e.Span.End
	if n == 0 {
		return true // no reference
	}
	if e.Span.Start != 0 || n >= 8*longestReference || n < len(word) && word[n] >= utf8.RuneSelf {
		return false
	}
	if len(e.New) == 1 {
		if !isGraph(e.New[0]) {
			return false
		}
	} else if !plainString(e.New) || n < len(word) && word[n] == ' ' && losesBlank([]rune(e.New)[0]) {
		return false
	}
	s.simple = append(s.simple, simpleEdit{span.Span{Start: h.at, End: h.at + n}, e.New, s.rule(b, e.Rule)})
	return true
}

// plainString reports whether s is one character beyond ASCII that no cleaner
// looks at when it stands between characters of ASCII.
func plainString(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	return size == len(s) && size > 1 && (0xA1 <= r && r < 0x300 && r != 0xAD || 0x2010 <= r && r < 0x2028 || 0x20A0 <= r && r < 0x20D0)
}
