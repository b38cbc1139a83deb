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
	near  bool     // only with another line of a beg or widget within three lines
	tail  bool     // also as the last sentence of a paragraph
}

// Syndication returns the cleaner that takes out credits of agencies, begs,
// widgets and legal lines, each as one edit of the line it stands on: by whole
// lines, and where a credit is stuck to the end of a paragraph by its last
// sentence. Notes to the reader (corrections, updates, helplines) and captions
// stay, and so does a line that has the words of a rule and is a sentence: that
// somebody speaks or reports, or that goes on as no credit does. The rules are a
// table; the cleaner runs in time linear in the text.
func Syndication() Cleaner { return &liner{"syndication", syndication} }

func syndication(dst []Edit, text string, lines *lineReader) []Edit {
	p := syndicationPatterns()
	first := len(dst)
	var (
		w     lineWords
		alone lonely
		n     int  // lines so far
		tail  bool // a disclaimer was cut off on the line before
		prev  string
		story bool      // a paragraph of the story stood before
		last  span.Span // the last line that stays, end marks apart
		marks [4]span.Span
		nmark int // end marks since then
		cut   cuts
		list  related
		skip  int // where a list ends that names its end

		sentences = sentenceReader{tails: tailPatterns(), pieces: inset.Pieces()}
	)
	for s, ok := lines.next(); ok; s, ok = lines.next() {
		line := s.In(text)
		if s.Start < skip {
			continue
		}
		n++
		if list.n > 0 {
			if list.goesOn(p, &w, line, prev) {
				list.add(s)
				continue
			}
			dst = list.close(dst, p, &w, text, s.Start, &last)
		}
		if story && len(line) <= 24 && relatedHeading(line) {
			list.add(s)
			continue
		}
		switch {
		case tail && len(line) <= 60 && !strings.HasSuffix(line, "."):
			dst = append(dst, Edit{Span: s, Rule: "credit/disclaimer"})
			alone.support(n)
			tail = false
			continue
		case len(line) == 1: // a letter or a mark is no credit and no widget
		case len(line) <= 4*maxBytes:
			if i := p.match(&w, line); i >= 0 {
				at := len(line)
				if w.open {
					at = glued(line)
				}
				if at < 0 {
					break
				} else if at < len(line) {
					dst = append(dst, cutHead(s, at, i))
					s.Start += at
					line = s.In(text)
					break
				}
				r := &syndicationRules[i]
				if skip = listEnd(text, s); skip > s.End {
					s.End = skip
				}
				alone.support(n)
				if r.near {
					alone.add(len(dst), n)
				}
				rule := r.name
				if rule == "credit/republished" && firstPublished(line) {
					rule = "meta/date"
				}
				dst = append(dst, Edit{Span: s, Rule: rule})
				alone.last = n
				tail = r.name == "credit/disclaimer" && line[0] == '(' && strings.IndexByte(line, ')') < 0
				continue
			}
			if story && mailbox(line) {
				dst = append(dst, Edit{Span: s, Rule: "debris/url"})
				continue
			}
			if story && agencyLine(line) {
				dst = append(dst, Edit{Span: s, Rule: "credit/agency"})
				continue
			}
			if rule := lineRule(line, prev); rule != "" {
				dst = append(dst, Edit{Span: s, Rule: rule})
				continue
			}
			if i := several(p, &w, line); i >= 0 {
				dst = append(dst, Edit{Span: s, Rule: syndicationRules[i].name})
				continue
			}
		}
		tail = false
		if len(line) <= 16 && story && nmark < len(marks) && endMark(line) {
			marks[nmark] = s
			nmark++
			continue
		}
		kept := last
		last, nmark = s, 0
		cut.n = 0
		piece := -1
		if len(line) >= insetLine {
			piece = sentences.read(line)
		} else {
			sentences.m, sentences.n = 0, 0
		}
		last.End = cut.tails(p, &w, &sentences, text, s)
		pieces, end := len(dst), last.End
		if piece >= 0 && piece < last.Len() {
			dst, last.End = insets(dst, text, last, piece)
		}
		dst = cut.append(dst)
		if last.End < end { // a credit may stand before what ended the line
			last.End = cut.tails(p, &w, &sentences, text, last)
			dst = cut.insert(dst, pieces)
		}
		if len(line) > flatBytes && sentences.m+sentences.n > 0 && !last.Empty() {
			dst = sentences.between(dst, pieces, &w, text, last)
		}
		if len(dst) > pieces && len(line) <= begBytes && allBeg(text, s, dst[pieces:]) {
			dst = append(dst[:pieces], Edit{Span: s, Rule: dst[pieces].Rule})
			last.End = last.Start
		}
		if last.Empty() {
			last = kept
		}
		prev = line
		story = story || len(line) > 100
	}
	if list.n > 0 {
		dst = list.close(dst, p, &w, text, len(text), &last)
	}
	dst = alone.drop(dst)
	return lastMarks(dst, text, first, last, marks[:nmark])
}

// lastMarks adds to dst[first:] the edits that take out marks, the lines behind
// last, and what stands at the end of last itself, the last line of the story.
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

// insert puts an edit that takes out s in its place among dst[first:].
func insert(dst []Edit, first int, s span.Span, rule string) []Edit {
	i := len(dst)
	for i > first && dst[i-1].Span.Start >= s.End {
		i--
	}
	if i > first { // blanks that went with what stood before them
		s.Start = max(s.Start, dst[i-1].Span.End)
	}
	return slices.Insert(dst, i, Edit{Span: s, Rule: rule})
}

// lonely keeps the edits of rules that need another match beside them.
type lonely struct {
	last  int // line of the last match that supports others
	edits []lonelyEdit
}

type lonelyEdit struct {
	edit, line int
	ok         bool
}

const nearLines = 3

// support tells that line n matched a rule.
func (l *lonely) support(n int) {
	for i := len(l.edits) - 1; i >= 0 && n-l.edits[i].line <= nearLines; i-- {
		l.edits[i].ok = true
	}
}

// add tells that the edit with the given index, of line n, needs support.
func (l *lonely) add(edit, n int) {
	l.edits = append(l.edits, lonelyEdit{edit, n, l.last > 0 && n-l.last <= nearLines})
}

// drop removes the edits that found no support from dst.
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
