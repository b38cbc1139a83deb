package clean

import (
	"strings"
	"unicode/utf8"
)

// Damage sits in few bytes. A line that has nothing for Mojibake, which weighs
// all of it, is not cleaned as a whole but in windows: around each hit, the text
// up to the second blank on either side. The word between those two blanks is
// plain, so no cleaner changes it, and what happens in one window is nothing to
// the next: neither a reference, a run of blanks or of what cannot be seen, nor
// a letter with its marks goes beyond a plain word with a blank on both sides.

// maxHits is how many places of a line are looked at one by one.
const maxHits = 32

// windows brings line, which was looked at last, to rest and leaves what changed
// in s.windowed. It reports false, and has done nothing, if the line must be
// taken as a whole.
func (s *settler) windows(line string) bool {
	if len(s.hits) == cap(s.hits) {
		return false
	}
	s.windowed = s.windowed[:0]
	begin := max(0, before(line, 0, s.hits[0].at))
	for i := 0; i < len(s.hits); {
		has, end, next := traits(0), 0, len(line)
		for more := true; more && i < len(s.hits); {
			has |= s.hits[i].has
			limit := len(line)
			if i+1 < len(s.hits) {
				limit = s.hits[i+1].at
			}
			end = after(line, s.hits[i].at, limit)
			i++
			if end == len(line) {
				break
			}
			// Hits without a plain word between them share a window.
			if more = end == limit; !more && i < len(s.hits) {
				next = before(line, end, limit)
				more = next < 0
			}
		}
		s.line, s.all = line[begin:end], s.all[:0]
		if !s.rest(has) {
			return false
		}
		for _, p := range s.all {
			p.start, p.end = p.start+uint32(begin), p.end+uint32(begin)
			p.newStart, p.newEnd = p.newStart+uint32(s.base), p.newEnd+uint32(s.base)
			s.windowed = append(s.windowed, p)
		}
		s.blank = s.blank || s.line == "" || strings.IndexByte(s.line, '\n') >= 0
		begin = next
	}
	return true
}

// rest does for a window what rounds does for a line. It reports false if there
// is something for Mojibake or if it takes nearly as many rounds as a line may.
func (s *settler) rest(has traits) bool {
	for range maxRounds - 2 {
		changed := false
		for _, c := range s.cs {
			b := c.(*builtin)
			if has&b.needs == 0 {
				continue
			}
			if b.needs&hasDamage != 0 {
				return false
			}
			if s.run(b) {
				changed = true
				if has = survey(s.line); has&s.needs == 0 {
					return true
				}
			}
		}
		if !changed {
			return true
		}
	}
	return false
}

// before returns where the last plain word of line[from:at] begins that has a
// blank on both sides; -1 if there is none.
func before(line string, from, at int) int {
	for at > from {
		stop := from + strings.LastIndexByte(line[from:at], ' ')
		if stop <= from {
			break
		}
		blank := from + strings.LastIndexByte(line[from:stop], ' ')
		if blank < from {
			break
		}
		if isPlain(line[blank+1 : stop]) {
			return blank + 1
		}
		at = blank + 1
	}
	return -1
}

// after returns the end of the first plain word of line[at+1:limit] that has a
// blank on both sides; limit if there is none.
func after(line string, at, limit int) int {
	for at+1 < limit {
		n := strings.IndexByte(line[at+1:limit], ' ')
		if n < 0 {
			break
		}
		blank := at + 1 + n
		n = strings.IndexByte(line[blank+1:limit], ' ')
		if n < 0 {
			break
		}
		if isPlain(line[blank+1 : blank+1+n]) {
			return blank + 1 + n
		}
		at = blank
	}
	return limit
}

// isPlain reports whether word is not empty and nothing but ASCII.
func isPlain(word string) bool {
	for i := range len(word) {
		if word[i] >= utf8.RuneSelf {
			return false
		}
	}
	return word != ""
}
