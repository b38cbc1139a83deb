package clean

import (
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// settle cleans the line text[start:end], which has the traits has, at hits.
func (s *settler) settle(start, end int, has traits, hits []hit) error {
	if has&s.needs == 0 {
		return nil
	}
	line := s.text[start:end]
	s.at = edges{' ', ' '}
	if start > 0 {
		s.at.before = s.text[start-1]
	}
	if end < len(s.text) {
		s.at.after = s.text[end]
	}
	if len(line) >= longLine {
		return s.settleLong(line, start, has)
	}
	if room := 2*len(line) + 256; s.store.Cap()-s.store.Len() < room {
		s.store.Reset()
		s.store.Grow(max(room, storeSize))
	}
	if short := s.shorten(start, end, has, hits); !short && s.dense(start, end) {
		// done
	} else if !short || len(s.cuts) > 0 && !s.rounds(has) {
		s.partial, s.risk, s.raw, s.cuts, s.simple = false, false, line, append(s.cuts[:0], cut{0, start}), s.simple[:0]
		s.whole(has)
	}
	s.emit()
	if len(s.cuts) == 0 {
		return nil // all was simple
	}
	s.blank = s.blank || s.line == "" || strings.IndexByte(s.line, '\n') >= 0
	return nil
}

// whole cleans all of a line until it settles, or tidies it if that takes too long.
func (s *settler) whole(has traits) {
	if s.rounds(has) {
		return
	}
	s.fresh(has)
	s.round(^traits(0), (*builtin).tidies)
	tidy, done := s.line, append([]piece(nil), s.all...)
	if !s.settled(^traits(0)) {
		s.line, s.all = tidy, done
	}
}

// emit adds the edits of the line to the composer.
func (s *settler) emit() {
	simple := s.simple
	if len(s.cuts) > 0 {
		k, shift := 0, 0 // s.cuts[:k] begin before the piece
		for i := range s.all {
			p := &s.all[i]
			for k < len(s.cuts) && s.cuts[k].at <= int(p.start) {
				shift = s.cuts[k].text - s.cuts[k].at
				k++
			}
			at := span.Span{Start: int(p.start) + shift, End: int(p.end) + shift}
			for len(simple) > 0 && simple[0].at.Start < at.Start {
				s.put(simple[0].at, simple[0].now, simple[0].rule)
				simple = simple[1:]
			}
			s.put(at, s.line[p.newStart:p.newEnd], p.rule)
		}
	}
	for i := range simple {
		s.put(simple[i].at, simple[i].now, simple[i].rule)
	}
}

// fresh starts over with the line as it is in the text, made valid UTF-8. It
// returns the traits of that.
func (s *settler) fresh(has traits) traits {
	s.line, s.all = s.raw, s.all[:0]
	s.version++
	if s.decodes && has&hasInvalid != 0 && s.run(encoder) {
		has |= s.has
	}
	return has
}

// rounds runs the group over the line until nothing changes. It reports false if
// that takes more than maxRounds, or needs what shorten left out.
func (s *settler) rounds(has traits) bool {
	return s.settled(s.fresh(has))
}

// settled does the work of rounds for the line as it is, which has the traits has.
func (s *settler) settled(has traits) bool {
	for range maxRounds {
		changed := !s.risk && s.round(has, (*builtin).settles)
		if s.risk {
			return false
		}
		if !changed {
			return true
		}
		if has = survey(s.line); has&(s.needs|hasBlanks) == 0 {
			return true
		}
	}
	return false
}

// round runs the cleaners of the group that pick selects, once, and reports whether
// they changed the line.
func (s *settler) round(has traits, pick func(*builtin) bool) bool {
	changed := false
	for i, c := range s.cs {
		b := c.(*builtin)
		if has&b.needs == 0 || !pick(b) || s.rested[i] == s.version || s.partial && b.needs&hasDamage != 0 {
			continue
		}
		if s.run(b) {
			if s.risk {
				return true
			}
			changed = true
			has |= s.has
			s.version++
			if !b.rests() {
				continue
			}
		}
		s.rested[i] = s.version
	}
	return changed
}

// run runs one cleaner over the line and reports whether it changed it.
func (s *settler) run(b *builtin) bool {
	s.x.name = b.name
	s.pass, s.by, s.done, s.has = s.pass[:0], b, 0, 0
	base := s.base
	s.base = s.store.Len()
	switch b.name {
	case "mojibake":
		s.m.t = charRows()
		s.m.edits(s.line, s.yield)
	case "nfc":
		s.n.edits(s.line, s.yield)
	case "encoding":
		decode(s.line, s.at, s.yield)
	default:
		b.edits(s.line, s.yield)
	}
	if len(s.pass) == 0 {
		s.base = base
		return false
	}
	s.store.WriteString(s.line[s.done:])
	s.line = s.store.String()[s.base:]
	if len(s.all) == 0 {
		s.all, s.pass = s.pass, s.all
	} else {
		s.joined = join(s.joined[:0], s.all, s.pass)
		s.all, s.joined = s.joined, s.all
	}
	return true
}

// add takes an edit of the cleaner s.by.
func (s *settler) add(e Edit) bool {
	if e.Span.In(s.line) == e.New {
		return true
	}
	s.store.WriteString(s.line[s.done:e.Span.Start])
	from := s.store.Len() - s.base
	s.store.WriteString(e.New)
	if e.New == "" || isSpace(e.New[0]) || e.New[len(e.New)-1] == ' ' {
		s.has |= hasBlanks
	}
	if e.New != "" && e.New[0] >= utf8.RuneSelf {
		s.has |= survey(e.New) | hasDamage
	}
	s.risk = s.risk || s.partial && s.risky(e)
	s.done = e.Span.End
	s.pass = append(s.pass, piece{uint32(e.Span.Start), uint32(s.done), uint32(from), uint32(s.store.Len() - s.base), s.rule(s.by, e.Rule)})
	return true
}

// risky reports whether e may make work for Mojibake in a line that has none.
func (s *settler) risky(e Edit) bool {
	if e.Span.Start > 0 && s.line[e.Span.Start-1] >= utf8.RuneSelf {
		return true
	}
	if e.New == "" || e.New[0] < utf8.RuneSelf {
		return false
	}
	if s.inert && (!isHarmless(e.New) || e.Span.End < len(s.line) && s.line[e.Span.End] >= utf8.RuneSelf) {
		return true
	}
	return e.Span.Start == s.done && s.done > 0 ||
		e.Span.End < len(s.line) && (s.line[e.Span.End] >= utf8.RuneSelf || isBlank(s.line[e.Span.End])) && e.New != "\uFFFD" ||
		survey(e.New)&hasDamage != 0
}
