package clean

import (
	"math/bits"
	"unicode/utf8"
)

// traits is the set of things in a text that a cleaner may have to look at. One
// survey of the text serves all cleaners of this package: a pipeline does not run
// those that have nothing to do.
type traits uint16

const (
	hasInvalid   traits = 1 << iota // bytes that are not UTF-8, or NUL, which UTF-16 has
	hasNonASCII                     // any rune above U+007F
	hasSpecial                      // a rune that Characters may change: see special
	hasDamage                       // what Mojibake may have to look at: see maybeDamage
	hasMarks                        // a rune from U+0300 on that may not be NFC
	hasBlanks                       // white space that Spaces changes
	hasAmpersand                    // '&'
	hasText                         // anything
)

// A builtin is a cleaner of this package that is skipped for texts without the
// traits it needs, and that yields its edits one by one, so that text full of
// damage does not take a long slice of them.
type builtin struct {
	name  string
	needs traits
	edits func(text string, yield func(Edit) bool) // an iter.Seq, called without making one
}

func (c *builtin) Name() string { return c.name }

func (c *builtin) AppendEdits(dst []Edit, text string) []Edit {
	if survey(text)&c.needs == 0 {
		return dst
	}
	c.edits(text, func(e Edit) bool {
		dst = append(dst, e)
		return true
	})
	return dst
}

// survey returns the traits of text. It is exact for hasInvalid and
// hasNonASCII; the others may be claimed where there is nothing to do.
func survey(text string) traits {
	var s scanner
	s.scan(text, 0)
	return s.has
}

// A hit is a stretch of a text that has traits: one character, or neighbours
// that are not ASCII, or blanks.
type hit struct {
	at, end int
	has     traits
}

// glance is survey for callers that only need to know whether there is work: it
// returns all traits as soon as it has seen one that is not about blanks.
func glance(text string) traits {
	const work = hasInvalid | hasSpecial | hasDamage | hasMarks | hasAmpersand
	s := scanner{stop: work}
	if s.scan(text, 0); s.has&work != 0 {
		return ^traits(0)
	}
	return s.has
}

// A scanner finds the traits of a text or a line.
type scanner struct {
	stop  traits // stop after one of these
	line  bool   // stop at '\n'
	needs traits // which traits make a hit
	has   traits // what was found
	hits  []hit  // where, in order; up to its capacity
}

// found records that text[at:end] has the traits t.
func (s *scanner) found(t traits, at, end int) {
	if s.has |= t; t&s.needs != 0 {
		s.hit(t, at, end)
	}
}

// hit adds a hit, or extends the last one if they belong together.
func (s *scanner) hit(t traits, at, end int) {
	n := len(s.hits)
	if n > 0 {
		h := &s.hits[n-1]
		if h.end >= at && (h.at == at || (h.has&t)&hasNonASCII != 0 && (h.has|t)&hasSpecial == 0 || h.has|t == hasBlanks) {
			h.has |= t
			h.end = max(h.end, end)
			return
		}
	}
	if n < cap(s.hits) {
		s.hits = append(s.hits, hit{at, end, t})
	}
}

// scan finds the traits of text from offset i on, and returns where it stopped: at
// a '\n', at the end of text, or after a trait that it is to stop at.
func (s *scanner) scan(text string, i int) (end int) {
	n := len(text)
	s.has = hasText
	if i < n && isSpace(text[i]) {
		if s.line && text[i] == '\n' {
			return i
		}
		s.found(hasBlanks, i, i+1)
	}
	for i < n && s.has&s.stop == 0 {
		c := text[i]
		if c < utf8.RuneSelf {
			if i = skip(text, i); i == n {
				break
			}
			c = text[i]
		}
		if c < utf8.RuneSelf {
			i++
			switch {
			case c > '&':
				if c == 0x7F {
					s.found(hasSpecial, i-1, i)
				}
			case c == ' ':
				if i < n && isSpace(text[i]) {
					s.found(hasBlanks, i-1, i)
				}
			case c == '&':
				s.found(hasAmpersand, i-1, i)
			case c > ' ':
			case c == '\n':
				if s.line {
					return i - 1
				}
				if i < n && (isBlank(text[i]) || text[i] == '\n' && i+1 < n && isSpace(text[i+1])) {
					s.found(hasBlanks, i-1, i)
				}
			case c == '\t':
				s.found(hasBlanks, i-1, i)
			case c == 0:
				s.found(hasSpecial|hasInvalid, i-1, i)
			default:
				s.found(hasSpecial, i-1, i)
			}
			continue
		}
		if c == 0xE2 && i+2 < n && text[i+1] == 0x80 && 0x90 <= text[i+2] && text[i+2] < 0xA8 {
			s.found(hasNonASCII, i, i+3) // quotation marks and dashes, which all news has
			i += 3
			continue
		}
		r, size := runeAt(text, i)
		at := i
		i += size
		t := hasNonASCII
		if maybeDamage(text, i, r) {
			t |= hasDamage
		}
		switch {
		case r == utf8.RuneError && size == 1:
			t |= hasInvalid
		case r < 0x300:
			if r <= 0xA0 || r == 0xAD {
				t |= hasSpecial
			}
		case 0x2010 <= r && r < 0x2028 || 0x20A0 <= r && r < 0x20D0 || 0x3400 <= r && r < 0xA000 || 0xAC00 <= r && r < 0xD7A4 || r == utf8.RuneError:
		default:
			t |= hasMarks
			if special(r) != keep {
				t |= hasSpecial
			}
		}
		s.found(t, at, i)
	}
	if n > 0 && isBlank(text[n-1]) || n > 1 && text[n-1] == '\n' && text[n-2] == '\n' {
		s.found(hasBlanks, n-1, n)
	}
	return i
}

// Eight bytes are looked at together, as one number. ones has the lowest bit of
// each byte set, highs the highest.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

// load returns the eight bytes at s[i:], the first one lowest.
func load(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// skip returns the end of the plain text at i: ASCII without control characters,
// without '&', and without a blank before white space or at the end of text.
func skip(text string, i int) int {
	for ; i+8 < len(text); i += 8 {
		w, next := load(text, i), load(text, i+1)
		white := (next - 0x21*ones) &^ next // whether white space follows each byte
		// The first marked byte is right, or a blank. Those after it may be wrong,
		// because of a borrow or a carry.
		hits := (w | (w + ones) | (w - 0x20*ones) | equal(w, ' ')&white | equal(w, '&')) & highs
		if hits != 0 {
			return i + bits.TrailingZeros64(hits)>>3
		}
	}
	for ; i < len(text); i++ {
		switch c := text[i]; {
		case c > '&':
			if c >= 0x7F {
				return i
			}
		case c == ' ':
			if i+1 == len(text) || text[i+1] <= ' ' {
				return i
			}
		case c < ' ' || c == '&':
			return i
		}
	}
	return i
}

// equal sets the high bit of each byte of w that is c; its other bits mean
// nothing. It is right up to the first byte that is not ASCII.
func equal(w uint64, c byte) uint64 { return highs - (w ^ ones*uint64(c)) }

func isBlank(c byte) bool { return c == ' ' || c == '\t' }

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' }
