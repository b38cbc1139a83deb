package clean

import (
	"fmt"
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/span"
)

// Entities, Mojibake, Characters, NFC and Spaces make work for one another: an
// entity may encode a zero-width space, and removing that may join characters that
// Mojibake knows to be broken. Neighbours among these cleaners therefore run as
// one group: each line goes through them until none finds anything, so that
// cleaning again changes nothing. Encoding, if it comes first, works on the same
// lines, because it decides about a byte by its neighbours.
//
// A line that has not settled after maxRounds, which takes nested damage made on
// purpose, is only tidied: Entities and Mojibake do not change it.
const maxRounds = 8

// rests reports whether the cleaner finds nothing in its own output.
func (c *builtin) rests() bool { return c.tidies() }

// settles reports whether the cleaner belongs to the group.
func (c *builtin) settles() bool { return c.mends() || c.tidies() }

// mends reports whether the cleaner repairs damage.
func (c *builtin) mends() bool { return c.name == "entities" || c.name == "mojibake" }

// tidies reports whether the cleaner only tidies.
func (c *builtin) tidies() bool {
	return c.name == "characters" || c.name == "nfc" || c.name == "spaces"
}

// settled returns how many of cs, from the first on, form a group, and whether one
// of them mends.
func settled(cs []Cleaner) (n int, mends bool) {
	for ; n < min(len(cs), maxGroup); n++ {
		b, ok := cs[n].(*builtin)
		if !ok || !b.settles() && (n > 0 || b.name != "encoding") {
			break
		}
		mends = mends || b.mends()
	}
	return n, mends
}

// settle runs the group cs over the lines of t until they settle. The text has no
// traits other than has.
func settle(t *Text, cs []Cleaner, has traits) (done *Text, err error) {
	first := cs[0].(*builtin)
	decodes := first.name == "encoding"
	if decodes {
		if has&hasInvalid != 0 && wideUnits(t.text).size > 0 {
			if t, err = pass(t, first, first, nil); err != nil {
				return nil, err
			}
			decodes, has = false, ^traits(0)
		}
		cs = cs[1:]
	}
	needs := traits(0)
	if decodes {
		needs = hasInvalid
	}
	for _, c := range cs {
		needs |= c.(*builtin).needs
	}
	if has&(needs&^hasBlanks) == 0 {
		return tidy(t, cs, has&hasBlanks)
	}
	s := settlers.Get().(*settler)
	s.begin(t, cs, decodes, needs)
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
		return tidy(t, cs, s.seen&hasBlanks)
	}
	if t = s.result; t == nil {
		t = s.x.finish()
	}
	if !s.blank {
		return t, nil
	}
	return tidy(t, cs, hasBlanks) // for what stands between the lines
}

// tidy runs those cleaners of cs that tidy over t, which has the traits has.
func tidy(t *Text, cs []Cleaner, has traits) (*Text, error) {
	return runGroup(t, cs, has, (*builtin).tidies)
}

// runGroup runs those cleaners of cs that pick selects over t, which has the traits
// has.
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

// A settler runs a group of cleaners over one line after the other until it
// settles.
type settler struct {
	text    string
	cs      []Cleaner // of the group, without Encoding
	decodes bool      // Encoding comes before them
	needs   traits    // of the cleaners
	x       *composer
	m       mender
	n       normalizer
	result  *Text  // the result for a text that is one long line
	seen    traits // of the lines so far
	empty   bool   // the line before is empty
	blank   bool   // Spaces has to look at the whole text

	by     *builtin        // the running cleaner
	done   int             // line[:done] is in store
	has    traits          // what the edits of the cleaner may bring; the next round surveys the line
	yield  func(Edit) bool // add, made once
	rules  []label         // the rules of pieces, by number
	labels []int           // their labels in x, -1 where not known yet
	at     edges           // of the line in the text
	raw    string          // the line, or its windows: see shorten
	line   string          // raw as it is now
	store  strings.Builder // for all that lines become; strings that it returned stay valid
	base   int             // where in store the line begins, or the output of a cleaner
	all    []piece         // from raw to line
	pass   []piece         // of one cleaner
	joined []piece

	scanner scanner // of the line
	part    []hit   // of a part of it
	gap     int     // with fewer bytes per hit, a line is cleaned as a whole
	cuts    []cut   // what shorten left out
	stop    int     // in the text, the end of the last window

	partial bool // raw has no work for Mojibake, or only such as isBroken knows
	inert   bool // isBroken holds for the line
	risk    bool // an edit may have made work for Mojibake
	doubt   bool // Mojibake has to look at the output of dense

	version int             // of the line; each cleaner that changes the line increments it
	rested  [maxGroup]int   // per cleaner of cs, the version in which it found nothing
	known   [kinds]*builtin // the cleaners of the group that isSimple knows
	simple  []simpleEdit    // of the line
	first   Edit            // that take got
	take    func(Edit) bool
	note    func(Edit) bool // noteDecoded, made once
}

// storeSize is how much memory for changed lines is taken at once.
const storeSize = 16 << 10

// maxGroup is how many cleaners a group has at most; the rest is another.
const maxGroup = 16

// maxHits is how many places of a line are looked at one by one.
const maxHits = 256

// settlers holds idle settlers, so that a text with little damage need not pay for
// one.
var settlers = sync.Pool{New: func() any { return newSettler(maxHits, minGap) }}

// newSettler returns a settler that cleans up to hits places of a line one by one
// if there are gap bytes for each.
func newSettler(hits, gap int) *settler {
	s := &settler{scanner: scanner{line: true, hits: make([]hit, 0, hits)}, part: make([]hit, 0, hits+2), gap: gap}
	s.yield, s.note = s.add, s.noteDecoded
	s.take = func(e Edit) bool {
		s.first = e
		return false
	}
	return s
}

// begin makes s ready for t.
func (s *settler) begin(t *Text, cs []Cleaner, decodes bool, needs traits) {
	s.text, s.cs, s.decodes, s.needs, s.seen = t.text, cs, decodes, needs, 0
	s.x = composers.Get().(*composer)
	s.x.old = t
	for i := range s.labels {
		s.labels[i] = -1
	}
	s.known = [kinds]*builtin{}
	if decodes {
		s.known[decoding] = encoder
	}
	for _, c := range cs {
		switch b := c.(*builtin); b.name {
		case "nfc":
			s.known[composing] = b
		case "entities":
			s.known[reading] = b
		case "characters":
			s.known[dropping] = b
		case "spaces":
			s.known[spacing] = b
		case "mojibake":
			s.known[mending] = b
		}
	}
}

// release returns s to the pool, without what belongs to the text.
func (s *settler) release() {
	s.x.release()
	s.result, s.text, s.cs, s.x, s.empty, s.blank, s.raw, s.line, s.by, s.first = nil, "", nil, nil, false, false, "", "", nil, Edit{}
	s.m.text, s.m.src = "", ""
	clear(s.simple[:cap(s.simple)])
	if cap(s.all)+cap(s.pass)+cap(s.joined)+cap(s.m.pieces)+cap(s.m.next)+cap(s.m.marks)+s.m.out.Cap()+s.store.Cap() < longLine {
		settlers.Put(s)
	}
}

// rule returns the number of a rule of b.
func (s *settler) rule(b *builtin, rule string) uint8 {
	for i := range s.rules {
		if s.rules[i].rule == rule {
			return uint8(i)
		}
	}
	s.rules = append(s.rules, label{b.name, rule})
	s.labels = append(s.labels, -1)
	return uint8(len(s.rules) - 1)
}

// put adds the edit that replaces text[at.Start:at.End] by now, under the rule with
// the given number.
func (s *settler) put(at span.Span, now string, rule uint8) {
	by := s.labels[rule]
	if by < 0 {
		l := &s.rules[rule]
		if l.rule == "blank/edge" {
			by = s.x.labelOf(l.cleaner, s.edge(at, now))
		} else {
			by = s.x.labelOf(l.cleaner, l.rule)
			s.labels[rule] = by
		}
	}
	s.x.put(at, now, by)
}

// edge returns the rule for white space at an edge of a line. now is what replaces
// it, if a repair beside it is part of the change.
func (s *settler) edge(e span.Span, now string) string {
	switch {
	case now != "" && e.End < len(s.text) && isBreak(s.text[e.End]):
		return "blank/trailing"
	case e.Start == 0 || e.End == len(s.text):
		return "blank/edge"
	case isBreak(s.text[e.Start-1]):
		return "blank/leading"
	}
	return "blank/trailing"
}
