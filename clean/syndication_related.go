package clean

import (
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/internal/word"
	"github.com/newsnorm/newsnorm/span"
)

// A related collects the lines of a list of other stories, within a story or after
// it: a heading such as "RELATED STORIES" and the headlines below it.
type related struct {
	lines [10]span.Span // the heading first
	n     int
}

// relatedRule is the name of the rule for such lists.
const relatedRule = "nav/related"

// relatedWords are the headings, in lower case. They are common wording of news
// pages, written for this project.
var relatedWords = [...]string{
	"related", "related stories", "related story", "related articles", "related article", "related news", "related content", "related coverage", "related links", "related posts", "related topics", "related reading",
	"more stories", "more news", "more on this story", "other stories", "other news", "in other news", "recommended", "recommended stories", "recommended articles", "recommended reading", "recommended for you",
	"read more", "also read", "read also", "see also", "read next", "you may also like", "you might also like", "you may like", "editor's picks", "editors' picks", "top stories", "latest stories", "latest news", "trending", "trending now", "trending stories",
	"most read", "most popular", "most viewed", "popular stories", "don't miss", "must read", "must reads", "similar stories", "similar articles", "previous stories", "previous coverage", "more headlines", "top headlines", "keep reading",
}

// relatedStarts looks up the relatedWords by their beginning.
var relatedStarts = sync.OnceValue(func() *word.Starts { return word.NewStarts(relatedWords[:]) })

// add adds a line to the list.
func (r *related) add(s span.Span) {
	r.lines[r.n] = s
	r.n++
}

// goesOn reports whether line may be another headline of the list.
func (r *related) goesOn(p *patterns, w *lineWords, line, prev string) bool {
	return r.n < len(r.lines) && headlineLike(line) && p.match(w, line) < 0 && lineRule(line, prev) == ""
}

// close ends the list before text[end:] and appends the edits that remove it. If it
// may not be a list, only its heading is removed, and only if a rule matches it;
// then last is set to the last line that stays.
func (r *related) close(dst []Edit, p *patterns, w *lineWords, text string, end int, last *span.Span) []Edit {
	lines := r.lines[:r.n]
	r.n = 0
	if sure(text, lines, end) {
		for _, s := range lines {
			dst = append(dst, Edit{Span: s, Rule: relatedRule})
		}
		return dst
	}
	if i := p.match(w, lines[0].In(text)); i >= 0 && !syndicationRules[i].near {
		dst = append(dst, Edit{Span: lines[0], Rule: syndicationRules[i].name})
		lines = lines[1:]
	}
	if len(lines) > 0 {
		*last = lines[len(lines)-1]
	}
	return dst
}

// sure reports whether lines, before text[end:], are certainly a list: they end the
// text, or there is a blank line after them and none between them. A headline
// between blank lines may be the heading of what follows.
func sure(text string, lines []span.Span, end int) bool {
	if end == len(text) {
		return true // a heading with nothing under it, too
	}
	if len(lines) < 2 {
		return false
	}
	if len(lines) == 2 && points(lines[0].In(text)) {
		return true
	}
	for i := 1; i < len(lines); i++ {
		if apart(text, lines[i-1].End, lines[i].Start) {
			return false
		}
	}
	return apart(text, lines[len(lines)-1].End, end)
}

// points reports whether a heading points to the story below it, even across blank
// lines.
func points(line string) bool {
	line = strings.TrimRight(line, ": ")
	return word.Equal(line, "see also") || word.Equal(line, "also read") || word.Equal(line, "read also")
}

// apart reports whether text[from:to] contains a blank line.
func apart(text string, from, to int) bool {
	return strings.Count(text[from:to], "\n") > 1
}

// relatedHeading reports whether line is one of the relatedWords.
func relatedHeading(line string) bool {
	line = strings.TrimRight(line, ": ")
	for _, w := range relatedStarts().Of(line) {
		if word.Equal(line, w) {
			return true
		}
	}
	return false
}

// headlineLike reports whether line may be a headline in a list: it has a few words
// and does not end like a sentence.
func headlineLike(line string) bool {
	if len(line) < 12 || len(line) > 140 {
		return false
	}
	if c := line[len(line)-1]; c == '.' || c == ':' || c == ';' || c == ',' || c == '"' && strings.HasSuffix(line, ".\"") || strings.HasSuffix(line, ".”") {
		return false
	}
	return strings.Count(line, " ") >= 2
}

// listEnd returns where the list at s ends, if it is marked up for screen readers: its
// first line is "list of 4 items", the last "end of list". Else it returns 0.
func listEnd(text string, s span.Span) int {
	if !word.HasPrefix(s.In(text), "list of ") {
		return 0
	}
	const last = "end of list"
	i := strings.Index(text[s.End:min(len(text), s.End+3000)], last)
	if i < 0 {
		return 0
	}
	return s.End + i + len(last)
}

// lastHeadlines gathers the lines behind the last sentence: a story does not end
// with headlines, a page that was cut badly does.
type lastHeadlines struct {
	lines [24]span.Span
	n     int // len(lines)+1 if there are more
	words int
	parts int  // lines of two parts, or with a figure or a bracket at the end
	off   bool // the line before them leads to a list
}

// These are how many headlines behind the story are surely other stories, and
// how many words they have on average: the lists of names and results that end
// some stories have shorter lines, or lines of two parts.
const (
	leastHeadlines = 5
	headlineWords  = 6
)

// add adds a line that stays; one that is no headline ends the list.
func (l *lastHeadlines) add(s span.Span, line string) {
	if !headlineLike(line) || !teaser(line) {
		l.n, l.words, l.parts = 0, 0, 0
		l.off = line != "" && line[len(line)-1] == ':'
		return
	}
	if l.n < len(l.lines) {
		l.lines[l.n] = s
		l.words += 1 + strings.Count(line, " ")
	}
	if c := line[len(line)-1]; '0' <= c && c <= '9' || c == ')' || c == '%' || strings.IndexByte(line, '@') >= 0 || strings.Contains(line, ": ") || strings.Contains(line, " – ") || strings.Contains(line, " - ") {
		l.parts++
	}
	l.n = min(l.n+1, len(l.lines)+1)
}

// close appends to dst, whose edits from first on are those of the text, the
// edits that take out the headlines.
func (l *lastHeadlines) close(dst []Edit, first int) []Edit {
	if l.off || l.n < leastHeadlines || l.n > len(l.lines) || l.words < l.n*headlineWords || 2*l.parts >= l.n {
		return dst
	}
	for _, s := range l.lines[:l.n] {
		dst = insert(dst, first, s, relatedRule)
	}
	return dst
}

// teaser reports whether line, which is like a headline, is none of the lines
// that lists within a story have, with a mark or number before them.
func teaser(line string) bool {
	c := line[0]
	if '0' <= c && c <= '9' {
		i := strings.IndexAny(line, " .)")
		return i > 0 && line[i] == ' '
	}
	return 'A' <= c && c <= 'Z' || c == '\'' || c == '"' || strings.HasPrefix(line, "“") || strings.HasPrefix(line, "‘")
}
