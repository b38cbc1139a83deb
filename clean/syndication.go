package clean

import (
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/internal/inset"
	"github.com/newsnorm/newsnorm/span"
)

// A syndicationRule is a kind of line that agencies, partners and page
// templates put into news text and that is no part of the story.
type syndicationRule struct {
	name  string   // family/kind
	why   string   // one sentence
	lines []string // patterns, see type pattern
	near  bool     // only if another line within three lines matches a rule
	tail  bool     // also as the last sentence of a paragraph
}

// Syndication returns the cleaner that removes credits of agencies, appeals to the
// reader ("begs"), widgets and legal lines. It removes whole lines, or the last
// sentence of a paragraph where a credit is stuck to it. Notes to the reader
// (corrections, updates, helplines) and captions stay, and so does a sentence that
// happens to have the words of a rule: one in which somebody speaks or reports, or
// that goes on as no credit does. The rules are a table; the cleaner runs in time
// linear in the text.
func Syndication() Cleaner { return &liner{"syndication", syndication} }

// syndication appends the edits of Syndication.
func syndication(dst []Edit, text string, lines *lineReader) []Edit {
	y := syndicator{
		text: text, patterns: syndicationPatterns(), dst: dst, first: len(dst),
		sentences: sentenceReader{tails: tailPatterns(), pieces: inset.Pieces()},
	}
	for s, ok := lines.next(); ok; s, ok = lines.next() {
		if s.Start >= y.skip {
			y.read(s)
		}
	}
	if y.list.n > 0 {
		y.closeList(len(text))
	}
	y.dst = y.ends.close(y.alone.drop(y.dst), y.first)
	return lastMarks(y.dst, text, y.first, y.last, y.marks[:y.nmark])
}

// A syndicator is one pass of [Syndication] over a text.
type syndicator struct {
	text     string
	patterns *patterns
	dst      []Edit
	first    int // edits before this one are the caller's

	words     lineWords
	sentences sentenceReader
	alone     lonely
	list      related
	ends      lastHeadlines
	cut       cuts

	n          int       // lines so far
	skip       int       // where a list ends that names its end
	disclaimer bool      // one began on the line before and did not end there
	story      bool      // a paragraph of the story stood before
	prev       string    // the last line that stays
	last       span.Span // what is left of it
	marks      [4]span.Span
	nmark      int // end marks since then
}

// read takes in the next line.
func (y *syndicator) read(s span.Span) {
	y.n++
	line := s.In(y.text)
	if (y.list.n > 0 || y.story && len(line) <= 24) && y.listed(s, line) {
		return
	}
	at := y.whole(s, line)
	if at < 0 {
		return
	}
	s.Start += at
	line = line[at:]
	y.disclaimer = false
	if len(line) <= 16 && y.story && y.nmark < len(y.marks) && endMark(line) {
		y.marks[y.nmark] = s
		y.nmark++
		return
	}
	if left := y.parts(s, line); !left.Empty() {
		y.last = left
	}
	y.nmark = 0
	y.prev = line
	if y.story {
		y.ends.add(s, line)
	}
	y.story = y.story || len(line) > 100
}

// listed reports whether line belongs to a list of other stories: it goes on
// with the one that is open, or begins one.
func (y *syndicator) listed(s span.Span, line string) bool {
	if y.list.n > 0 {
		if y.list.goesOn(y.patterns, &y.words, line, y.prev) {
			y.list.add(s)
			return true
		}
		y.closeList(s.Start)
	}
	if y.story && len(line) <= 24 && relatedHeading(line) {
		y.list.add(s)
		return true
	}
	return false
}

// closeList ends the open list before text[end:].
func (y *syndicator) closeList(end int) {
	y.dst = y.list.close(y.dst, y.patterns, &y.words, y.text, end, &y.last)
}

// whole removes line, which stands at s, if all of it is a credit or the like,
// and returns -1. If it only begins with one, whole takes that out and returns
// where the story goes on in line; 0 if line is nothing of the kind.
func (y *syndicator) whole(s span.Span, line string) (rest int) {
	switch {
	case y.disclaimer && len(line) <= 60 && !strings.HasSuffix(line, "."):
		y.remove(s, "credit/disclaimer")
		y.alone.support(y.n)
		y.disclaimer = false
		return -1
	case len(line) == 1 || len(line) > 4*maxBytes: // a letter or a mark is no credit and no widget
		return 0
	}
	i := y.patterns.match(&y.words, line)
	if i < 0 {
		rule := y.rule(line)
		if rule == "" {
			return 0
		}
		y.remove(s, rule)
		return -1
	}
	if y.words.open {
		if at := glued(line); at < 0 {
			return 0
		} else if at < len(line) {
			y.dst = append(y.dst, cutHead(s, at, i))
			return at
		}
	}
	y.matched(s, line, &syndicationRules[i])
	return -1
}

// matched removes the line s, which a pattern of r matches.
func (y *syndicator) matched(s span.Span, line string, r *syndicationRule) {
	if y.skip = listEnd(y.text, s); y.skip > s.End {
		s.End = y.skip
	}
	y.alone.support(y.n)
	if r.near {
		y.alone.add(len(y.dst), y.n)
	}
	y.alone.last = y.n
	rule := r.name
	if rule == "credit/republished" && firstPublished(line) {
		rule = "meta/date"
	}
	y.remove(s, rule)
	y.disclaimer = r.name == "credit/disclaimer" && line[0] == '(' && strings.IndexByte(line, ')') < 0
}

// rule returns the rule of a line that no pattern matches as a whole, "" if it
// has none.
func (y *syndicator) rule(line string) string {
	switch {
	case y.story && mailbox(line):
		return "debris/url"
	case y.story && agencyLine(line):
		return "credit/agency"
	}
	if rule := lineRule(line, y.prev); rule != "" {
		return rule
	}
	if i := several(y.patterns, &y.words, line); i >= 0 {
		return syndicationRules[i].name
	}
	return ""
}

// remove appends the edit that removes s.
func (y *syndicator) remove(s span.Span, rule string) {
	y.dst = append(y.dst, Edit{Span: s, Rule: rule})
}

// parts removes what is stuck to the end of line, which stands at s, or stands
// between its sentences. It returns s without what went from its end: an empty
// span if all of it did.
func (y *syndicator) parts(s span.Span, line string) (left span.Span) {
	left = s
	y.cut.n = 0
	piece := -1 // from where on package inset may find something
	if len(line) >= insetLine {
		piece = y.sentences.read(line)
	} else {
		y.sentences.m, y.sentences.n = 0, 0
	}
	left.End = y.cut.tails(y.patterns, &y.words, &y.sentences, y.text, s)
	own, end := len(y.dst), left.End
	if piece >= 0 && piece < left.Len() {
		y.dst, left.End = insets(y.dst, y.text, left, piece)
	}
	y.dst = y.cut.append(y.dst)
	if left.End < end { // a credit may stand before what ended the line
		left.End = y.cut.tails(y.patterns, &y.words, &y.sentences, y.text, left)
		y.dst = y.cut.insert(y.dst, own)
	}
	if len(line) > flatBytes && y.sentences.m+y.sentences.n > 0 && !left.Empty() {
		y.dst = y.sentences.between(y.dst, own, &y.words, y.text, left)
	}
	if len(y.dst) > own && len(line) <= begBytes && allBeg(y.text, s, y.dst[own:]) {
		y.dst = append(y.dst[:own], Edit{Span: s, Rule: y.dst[own].Rule})
		left.End = left.Start
	}
	return left
}

// lastMarks adds to dst[first:] the edits that remove marks, which are the end marks
// after last, and what stands at the end of last itself, the last line of the
// story.
func lastMarks(dst []Edit, text string, first int, last span.Span, marks []span.Span) []Edit {
	for _, m := range marks {
		dst = insert(dst, first, m, "debris/end-mark")
	}
	if at := markTail(last.In(text)); at > 0 {
		dst = insert(dst, first, span.Span{Start: last.Start + at, End: last.End}, "debris/end-mark")
		last.End = last.Start + at
	}
	if at := agencyTail(last.In(text)); at > 0 {
		dst = insert(dst, first, span.Span{Start: last.Start + at, End: last.End}, "credit/agency")
	}
	return dst
}

// insert inserts the edit that removes s at its place in dst[first:].
func insert(dst []Edit, first int, s span.Span, rule string) []Edit {
	i := len(dst)
	for i > first && dst[i-1].Span.Start >= s.End {
		i--
	}
	if i > first { // blanks that are removed already
		s.Start = max(s.Start, dst[i-1].Span.End)
	}
	return slices.Insert(dst, i, Edit{Span: s, Rule: rule})
}

// lonely holds the edits of rules that need another match near them.
type lonely struct {
	last  int // line of the last match that supports others
	edits []lonelyEdit
}

type lonelyEdit struct {
	edit, line int
	ok         bool // another match is near
}

// nearLines is how many lines away another match may be.
const nearLines = 3

// support records that line n matched a rule.
func (l *lonely) support(n int) {
	for i := len(l.edits) - 1; i >= 0 && n-l.edits[i].line <= nearLines; i-- {
		l.edits[i].ok = true
	}
}

// add records that the edit with the given index, of line n, needs support.
func (l *lonely) add(edit, n int) {
	l.edits = append(l.edits, lonelyEdit{edit, n, l.last > 0 && n-l.last <= nearLines})
}

// drop removes from dst the edits that found no support.
func (l *lonely) drop(dst []Edit) []Edit {
	to := -1
	for i, e := range l.edits {
		if e.ok {
			continue
		}
		// Move what stands between this one and the next down.
		if to < 0 {
			to = e.edit
		}
		next := len(dst)
		for _, f := range l.edits[i+1:] {
			if !f.ok {
				next = f.edit
				break
			}
		}
		to += copy(dst[to:], dst[e.edit+1:next])
	}
	if to < 0 {
		return dst
	}
	return dst[:to]
}
