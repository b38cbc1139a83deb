package clean

import (
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// Entities, Mojibake, Characters, NFC and Spaces make work for one another: an
// entity may hide a zero-width space, and taking that out may bring together
// what Mojibake knows to be broken. Neighbours among these cleaners therefore
// work as one group: each line goes through them until none finds anything, so
// that cleaning again changes nothing.
//
// A line that has not come to rest after maxRounds, which takes nested damage
// made on purpose, is only tidied: Entities and Mojibake leave it alone.
const maxRounds = 8

// longLine is the length from which on a line is cleaned as a text of its own,
// which is slower and takes less memory for each change.
const longLine = 1 << 16

// storeSize is how much memory for changed lines is taken at once.
const storeSize = 16 << 10

// settles reports whether the cleaner belongs to the group.
func (c *builtin) settles() bool { return c.mends() || c.tidies() }

func (c *builtin) mends() bool { return c.name == "entities" || c.name == "mojibake" }

func (c *builtin) tidies() bool {
	return c.name == "characters" || c.name == "nfc" || c.name == "spaces"
}

// settled returns how many of cs, from the first on, make a group, and whether
// one of them mends.
func settled(cs []Cleaner) (n int, mends bool) {
	for ; n < len(cs); n++ {
		b, ok := cs[n].(*builtin)
		if !ok || !b.settles() {
			break
		}
		mends = mends || b.mends()
	}
	return n, mends
}

// settle brings the lines of t, which has no traits but has, to rest under the
// group cs.
func settle(t *Text, cs []Cleaner, has traits) (done *Text, err error) {
	needs := traits(0)
	for _, c := range cs {
		needs |= c.(*builtin).needs
	}
	if has&(needs&^hasBlanks) == 0 {
		return runGroup(t, cs, has&hasBlanks, (*builtin).tidies)
	}
	s := settlers.Get().(*settler)
	s.cs, s.needs, s.seen, s.x = cs, needs, 0, composers.Get().(*composer)
	s.x.old = t
	defer s.release()
	defer func() {
		if r := recover(); r != nil {
			done, err = nil, &CleanerError{s.x.name, fmt.Errorf("panic: %v", r)}
		}
	}()
	if err := s.lines(); err != nil {
		return nil, err
	}
	if s.seen&(needs&^hasBlanks) == 0 {
		if s.blank {
			s.seen |= hasBlanks
		}
		return runGroup(t, cs, s.seen&hasBlanks, (*builtin).tidies)
	}
	t = s.x.finish()
	if !s.blank {
		return t, nil
	}
	return runGroup(t, cs, hasBlanks, (*builtin).tidies) // what stands between the lines
}

// settlers holds idle settlers, which a text without damage would else have to
// pay for.
var settlers = sync.Pool{New: func() any {
	s := new(settler)
	s.yield = s.add
	s.hits = make([]hit, 0, maxHits)
	return s
}}

// release gives s back, without what belongs to the text.
func (s *settler) release() {
	s.x.release()
	s.cs, s.x, s.empty, s.blank, s.line, s.by = nil, nil, false, false, "", nil
	s.m.text, s.m.src = "", ""
	if cap(s.all)+cap(s.pass)+cap(s.joined)+cap(s.m.pieces)+cap(s.m.next)+cap(s.m.marks)+s.store.Cap() < longLine {
		settlers.Put(s)
	}
}

// runGroup runs those of cs that pick selects over t, which has the traits has.
func runGroup(t *Text, cs []Cleaner, has traits, pick func(*builtin) bool) (*Text, error) {
	for _, c := range cs {
		b := c.(*builtin)
		if has&b.needs == 0 || !pick(b) {
			continue
		}
		next, err := pass(t, c, b, nil)
		if err != nil {
			return nil, err
		}
		if next != t {
			t, has = next, ^traits(0)
		}
	}
	return t, nil
}

// A settler brings one line after the other to rest.
type settler struct {
	cs    []Cleaner
	needs traits // of the cleaners
	x     *composer
	m     mender
	seen  traits // of the lines so far
	empty bool   // the line before is empty
	blank bool   // Spaces has to look at the whole text

	by     *builtin
	done   int             // line[:done] is in store
	has    traits          // what its edits are likely to bring; the next round knows
	yield  func(Edit) bool // add, made once
	rules  []label         // those of the pieces, by number
	line   string          // as it is now
	store  strings.Builder // all that lines became; what it gave out stays as it is
	base   int             // where in store the line begins, or what a cleaner makes of it
	all    []piece         // from the line as it was
	pass   []piece         // of one cleaner
	joined []piece

	hits     []hit   // of the line
	windowed []piece // of its windows, from the line to store
}

// lines walks the lines of the text and hands the edits of each to the composer.
func (s *settler) lines() error {
	text := s.x.old.text
	for start := 0; start < len(text); {
		end := len(text)
		if n := strings.IndexByte(text[start:], '\n'); n >= 0 {
			end = start + n
		}
		if start == end {
			s.emptyLine(start, end+1)
			start++
			continue
		}
		has := s.look(text[start:end])
		if has&hasSpecial != 0 && s.breaks(text[start:end]) {
			if err := s.parts(start, end); err != nil {
				return err
			}
		} else {
			if err := s.settle(text[start:end], start, has); err != nil {
				return err
			}
			s.empty = false
		}
		start = end + 1
	}
	return nil
}

// look returns the traits of a line and notes where they are.
func (s *settler) look(line string) (has traits) {
	has, s.hits = scan(line, s.needs, s.hits[:0])
	s.seen |= has
	return has
}

// breaks reports whether there is a line break in line, which was looked at
// last.
func (s *settler) breaks(line string) bool {
	if len(s.hits) == cap(s.hits) || s.needs&hasSpecial == 0 {
		return breakIn(line) < len(line)
	}
	for _, h := range s.hits {
		if h.has&hasSpecial != 0 && (isBreak(line[h.at]) || isSeparator(line[h.at:])) {
			return true
		}
	}
	return false
}

// emptyLine notes an empty line whose line break is text[start:end]. Spaces
// wants one at most between two others, and none at the ends.
func (s *settler) emptyLine(start, end int) {
	s.blank = s.blank || s.empty || start == 0 || end == len(s.x.old.text)
	s.empty = true
}

// parts does what lines does for text[start:end], in which lines end in
// something else than '\n'. A CR before the '\n' at end is one with it.
func (s *settler) parts(start, end int) error {
	text := s.x.old.text
	for start < end {
		stop := min(start+breakIn(text[start:]), end)
		line := text[start:stop]
		if line != "" {
			if err := s.settle(line, start, s.look(line)); err != nil {
				return err
			}
			s.empty = false
		}
		if stop == end {
			return nil
		}
		start = stop + 1
		if text[stop] >= utf8.RuneSelf {
			start = stop + len("\u2028")
		} else if text[stop] == '\r' && start < len(text) && text[start] == '\n' {
			start++
		}
		if line == "" {
			s.emptyLine(stop, start)
		}
		if err := s.lineBreak(span.Span{Start: stop, End: start}); err != nil {
			return err
		}
	}
	if start == end && end < len(text) {
		s.emptyLine(end, end+1)
	}
	return nil
}

// lineBreak hands on what Characters makes of a line break.
func (s *settler) lineBreak(at span.Span) error {
	for _, c := range s.cs {
		if b := c.(*builtin); b.name == "characters" {
			s.x.name = b.name
			return s.x.add(lineBreak(s.x.old.text, at))
		}
	}
	s.blank = true
	return nil
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

// settle cleans line, which begins at start, has the traits has and was looked
// at last.
func (s *settler) settle(line string, start int, has traits) error {
	switch {
	case has&s.needs == 0:
		return nil
	case len(line) >= longLine:
		return s.settleLong(line, start)
	}
	if room := 2*len(line) + 256; s.store.Cap()-s.store.Len() < room {
		s.store.Reset()
		s.store.Grow(max(room, storeSize))
	}
	if has&s.needs&hasDamage == 0 && s.windows(line) {
		return s.emit(s.windowed, s.store.String(), start)
	}
	s.line, s.all = line, s.all[:0]
	if !s.rounds(has) {
		s.line, s.all = line, s.all[:0]
		s.round(^traits(0), (*builtin).tidies)
		tidy, done := s.line, append([]piece(nil), s.all...)
		if !s.rounds(^traits(0)) {
			s.line, s.all = tidy, done
		}
	}
	if err := s.emit(s.all, s.line, start); err != nil {
		return err
	}
	s.blank = s.blank || s.line == "" || strings.IndexByte(s.line, '\n') >= 0
	return nil
}

// emit hands on what pieces of the line that begins at start became, which are
// stretches of text.
func (s *settler) emit(pieces []piece, text string, start int) error {
	for i := range pieces {
		p := &pieces[i]
		l := &s.rules[p.rule]
		e := Edit{span.Span{Start: int(p.start) + start, End: int(p.end) + start}, text[p.newStart:p.newEnd], l.rule}
		if e.Rule == "blank/edge" {
			e.Rule = s.edge(e.Span)
		}
		s.x.name = l.cleaner
		if err := s.x.add(e); err != nil {
			return err
		}
	}
	return nil
}

// edge returns the rule for white space at an edge of a line.
func (s *settler) edge(e span.Span) string {
	text := s.x.old.text
	switch {
	case e.Start == 0 || e.End == len(text):
		return "blank/edge"
	case isBreak(text[e.Start-1]):
		return "blank/leading"
	}
	return "blank/trailing"
}

// rounds runs the group over the line until nothing changes; it reports false
// if that takes more than maxRounds.
func (s *settler) rounds(has traits) bool {
	for range maxRounds {
		if !s.round(has, (*builtin).settles) {
			return true
		}
		if has = survey(s.line); has&(s.needs|hasBlanks) == 0 {
			return true
		}
	}
	return false
}

// round runs once those of the group that pick selects and reports whether they
// changed the line.
func (s *settler) round(has traits, pick func(*builtin) bool) bool {
	changed := false
	for _, c := range s.cs {
		b := c.(*builtin)
		if has&b.needs == 0 || !pick(b) {
			continue
		}
		if s.run(b) {
			changed = true
			has |= s.has
		}
	}
	return changed
}

// run runs one cleaner over the line and reports whether it changed it.
func (s *settler) run(b *builtin) bool {
	s.x.name = b.name
	s.pass, s.by, s.done, s.has = s.pass[:0], b, 0, 0
	base := s.base
	s.base = s.store.Len()
	if b.name == "mojibake" {
		s.m.t = charRows()
		s.m.edits(s.line, s.yield)
	} else {
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
	s.done = e.Span.End
	s.pass = append(s.pass, piece{uint32(e.Span.Start), uint32(s.done), uint32(from), uint32(s.store.Len() - s.base), s.rule(s.by, e.Rule)})
	return true
}

// rule returns the number of a rule of b.
func (s *settler) rule(b *builtin, rule string) uint8 {
	for i := range s.rules {
		if s.rules[i].rule == rule {
			return uint8(i)
		}
	}
	s.rules = append(s.rules, label{b.name, rule})
	return uint8(len(s.rules) - 1)
}

// settleLong does for a long line what settle does for others.
func (s *settler) settleLong(line string, start int) error {
	done, ok, err := s.roundsLong(&Text{original: line, text: line})
	if err == nil && !ok {
		tidy := &Text{original: line, text: line}
		if tidy, err = runGroup(tidy, s.cs, ^traits(0), (*builtin).tidies); err == nil {
			if done, ok, err = s.roundsLong(tidy); !ok {
				done = tidy
			}
		}
	}
	if err != nil {
		return err
	}
	for c := range done.Changes() {
		s.x.name = c.Cleaner
		e := Edit{c.Raw.Shift(start), c.New, c.Rule}
		if e.Rule == "blank/edge" {
			e.Rule = s.edge(e.Span)
		}
		if err := s.x.add(e); err != nil {
			return err
		}
	}
	s.blank = true
	return nil
}

func (s *settler) roundsLong(t *Text) (*Text, bool, error) {
	for range maxRounds {
		next, err := runGroup(t, s.cs, survey(t.text), (*builtin).settles)
		if err != nil || next.text == t.text {
			return next, true, err
		}
		t = next
	}
	return t, false, nil
}
