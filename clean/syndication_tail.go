package clean

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/newsnorm/newsnorm/internal/prose"
	"github.com/newsnorm/newsnorm/internal/word"
	"github.com/newsnorm/newsnorm/span"
)

// cuts are the edits for credits and other furniture at the end of a line, the last
// one first.
type cuts struct {
	edits [4]Edit
	n     int
}

// tails finds the furniture at the end of s, and returns where the rest of s ends,
// which is where s begins if all of it is furniture. If s is long enough, sentences
// must have read it.
func (c *cuts) tails(p *patterns, w *lineWords, sentences *sentenceReader, text string, s span.Span) (end int) {
	long := s.Len() >= insetLine
	for c.n < len(c.edits) && !s.Empty() {
		e, ok := tailCredit(p, w, text, s)
		if !ok && long {
			var at, i int
			if at, i = sentences.tail(w, s.In(text)); i >= 0 {
				e, ok = cutTail(text, s, at, i), true
			}
		}
		if !ok {
			break
		}
		c.add(e)
		s.End = e.Span.Start
	}
	if c.n == 0 || c.n == len(c.edits) {
		return s.End
	}
	// What is left may be furniture that needs a line of its own.
	if head := s.In(text); s.Len() > 1 && s.Len() <= 4*maxBytes {
		if i := p.match(w, head); i >= 0 && !syndicationRules[i].near && (!w.open || glued(head) == len(head)) {
			c.add(Edit{Span: s, Rule: syndicationRules[i].name})
			return s.Start
		}
	}
	return s.End
}

// add adds an edit.
func (c *cuts) add(e Edit) {
	c.edits[c.n] = e
	c.n++
}

// append appends the edits to dst in order and forgets them.
func (c *cuts) append(dst []Edit) []Edit {
	for c.n > 0 {
		c.n--
		dst = append(dst, c.edits[c.n])
	}
	return dst
}

// insert inserts the edits into dst[first:], before those that end the line. They
// replace the edits within them.
func (c *cuts) insert(dst []Edit, first int) []Edit {
	for c.n > 0 {
		c.n--
		e := c.edits[c.n]
		inside := slices.DeleteFunc(dst[first:], func(o Edit) bool { return !o.Span.Empty() && e.Span.Contains(o.Span) })
		dst = dst[:first+len(inside)]
		if !slices.ContainsFunc(dst[first:], func(o Edit) bool { return o.Span.Overlaps(e.Span) }) {
			dst = insertEdit(dst, first, e)
		}
	}
	return dst
}

// severalLine is the length of the longest row of credits, in bytes.
const severalLine = 160

// several returns the rule of the first sentence of line if it has two or more, all
// of which match rules, else -1: "Translated by Ann Moor. Edited by Paul Reed." If a
// rule may begin like line, w has read its words.
func several(p *patterns, w *lineWords, line string) (rule int) {
	rule = -1
	if len(line) > severalLine || w.n == 0 || !p.first.may(w.word(0)) {
		return -1
	}
	for i, n := 0, 0; i < len(line); n++ {
		end := sentence(line, i)
		if n == 0 && (end == len(line) || end > 100) || n > 6 {
			return -1
		}
		k := p.match(w, strings.TrimRight(line[i:end], " "))
		if k < 0 || syndicationRules[k].near || w.open && glued(line[i:end]) < end-i {
			return -1
		}
		if n == 0 {
			rule = k
		}
		i = end
	}
	return rule
}

// tailCredit finds a credit at the end of a paragraph: in brackets, as in "… to the
// east. (Reporting by Jane Doe; Editing by John Roe)", or as its last sentence.
func tailCredit(p *patterns, w *lineWords, text string, s span.Span) (Edit, bool) {
	const window = 420
	line := s.In(text)
	if bracketEnd(line) {
		open := strings.LastIndexByte(line[max(0, len(line)-window):], '(')
		if open < 0 {
			return Edit{}, false
		}
		open += max(0, len(line)-window)
		if open == 0 {
			return Edit{}, false
		}
		if i := p.match(w, line[open:]); i >= 0 && bracketRule(&syndicationRules[i]) {
			return cutTail(text, s, open, i), true
		}
		if in := strings.Trim(line[open:], "(); "); mailbox(in) && afterSentence(strings.TrimRight(line[:open], "( ")) {
			e := cutTail(text, s, len(strings.TrimRight(line[:open], "(")), 0)
			e.Rule = "debris/url"
			return e, true
		}
		if stamp(line[open+1:]) && afterSentence(line[:open]) {
			e := cutTail(text, s, open, 0)
			e.Rule = "meta/date"
			return e, true
		}
		return Edit{}, false
	}
	// Most lines do not end with the last words of a credit.
	if !tailWord(line) && !editing(line[max(0, len(line)-60):]) {
		return Edit{}, false
	}
	from := max(0, len(line)-window)
	for i := len(line) - 12; i > from; i-- {
		if c := line[i]; c >= 'a' && c <= 'z' || c == ' ' {
			continue
		}
		before := strings.TrimRight(line[max(0, i-4):i], " \u00a0")
		if before == "" || !strings.HasSuffix(before, ".") && !strings.HasSuffix(before, "”") && !strings.HasSuffix(before, "\"") {
			continue
		}
		if k := p.match(w, line[i:]); k >= 0 && syndicationRules[k].tail {
			return cutTail(text, s, i, k), true
		}
	}
	return Edit{}, false
}

// editing reports whether s names an editor: "Editing by".
func editing(s string) bool {
	return editors().May(s) && strings.Contains(s, "diting by ")
}

var editors = sync.OnceValue(func() *word.Phrase { return word.NewPhrase("diting by ") })

// bracketEnd reports whether line ends with a bracket, perhaps followed by at most
// eight bytes of full stops and blanks.
func bracketEnd(line string) bool {
	for i, from := len(line), max(0, len(line)-8); i > from; i-- {
		switch c := line[i-1]; {
		case c == ')':
			return true
		case c == '.' || c == ' ':
		case c == 0xA0 && i-2 >= from && line[i-2] == 0xC2: // a no-break space
			i--
		default:
			return false
		}
	}
	return false
}

// tailWord reports whether line ends with one of the words that end a credit written
// as a sentence.
func tailWord(line string) bool {
	end := lastEnd(line)
	if end < 2 {
		return false
	}
	switch line[end-2 : end] {
	case "rt", "ry", "le", "ce", "ng":
		switch lastWord(line) {
		case "report", "story", "article", "piece", "reporting":
			return true
		}
	}
	return false
}

// cutTail returns the edit that removes s from its offset at on, with the blanks and
// dashes before that.
func cutTail(text string, s span.Span, at, rule int) Edit {
	head := strings.TrimRightFunc(text[s.Start:s.Start+at], beforeTail)
	return Edit{Span: span.Span{Start: s.Start + len(head), End: s.End}, Rule: syndicationRules[rule].name}
}

// beforeTail reports whether r may stand between the last sentence of a story and
// what is stuck to it.
func beforeTail(r rune) bool {
	switch r {
	case '-', '–', '—', '|', '>', '*', '•':
		return true
	}
	return unicode.IsSpace(r)
}

// stamp reports whether s, the rest of a line after an opening bracket, says when the
// page was published: "Published 22 October 2022, 14:05 IST)".
func stamp(s string) bool {
	if len(s) > 80 {
		return false
	}
	for _, w := range [...]string{"published", "first published", "updated", "last updated", "posted"} {
		if n, ok := word.Prefix(s, w); ok {
			rest := strings.TrimLeft(s[n:], ": ")
			return strings.Contains(rest, "20") && prose.Of(rest).Plain <= 1
		}
	}
	return false
}

// begBytes is the length of the longest line, in bytes, that may be one long beg.
const begBytes = 700

// allBeg reports whether what edits leave of s also addresses the reader, or says
// who the author is, if the first of edits removes a plea: "Our reporters are on the
// pier every day. They depend on you. Support our work."
func allBeg(text string, s span.Span, edits []Edit) bool {
	switch family, _, _ := strings.Cut(edits[0].Rule, "/"); family {
	case "beg", "nav", "legal":
	default:
		return false
	}
	start := s.Start
	for i := 0; i <= len(edits); i++ {
		end := s.End
		if i < len(edits) {
			end = edits[i].Span.Start
		}
		for rest := strings.TrimFunc(text[start:end], beforeTail); rest != ""; {
			n := sentence(rest, 0)
			if !plead(rest[:n], edits[0].Rule) && (edits[0].Rule != "beg/follow" || !bio(rest[:n])) {
				return false
			}
			rest = rest[n:]
		}
		if i < len(edits) {
			start = edits[i].Span.End
		}
	}
	return true
}

// plead reports whether a sentence addresses the reader about the work of the page,
// or is about journalism where money is asked for, and is nobody's statement.
func plead(s, rule string) bool {
	speaks := word.Any(s, pleaders[:]) && word.Any(s, pageWords[:]) || rule == "beg/donate" && word.Any(s, pressWords[:])
	return speaks && !prose.Of(s).Told &&
		strings.IndexByte(s, '"') < 0 && !strings.Contains(s, "“") && !word.Any(s, otherPeople[:])
}

var (
	pleaders    = [...]string{"we", "our", "us", "you", "your", "you're", "here"}
	otherPeople = [...]string{"he", "she", "his", "her", "him", "they", "them"}
	pressWords  = [...]string{"independent media", "independent journalism", "free press", "journalism", "quality journalism"}
	pageWords   = [...]string{
		"subscribe", "subscriber", "subscribers", "subscription", "newsletter", "newsletters", "inbox", "email", "journalism", "reporting", "reporters", "editors", "readers", "newsroom",
		"sign up", "support", "donate", "donation", "donations", "contribute", "contribution", "membership", "stories", "news", "coverage", "paywall", "app", "website", "site", "updates", "click", "article", "story", "publish", "journalists", "media",
	}
)

// bio reports whether a sentence says that somebody is a journalist: "Ann Moor is a
// reporter at the Harbour Post."
func bio(s string) bool {
	i := strings.Index(s[:min(len(s), 60)], " is ")
	return i > 0 && len(s) <= 200 && capitals(s[:i]) && word.Any(s[i:], []string{"reporter", "writer", "editor", "correspondent", "columnist", "journalist", "producer", "photographer", "contributor", "fellow"})
}
