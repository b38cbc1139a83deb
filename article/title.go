package article

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/word"
	"github.com/newsnorm/newsnorm/span"
)

// A top is the beginning of a text, among whose lines the headline is looked for.
type top struct {
	text   string
	head   []span.Block // the lines before the body
	parts  []part       // what classify says of each
	shapes []looks
	next   string // the beginning of the body
	page   bool   // text is the dump of a page, whose lines before the headline are navigation
	gone   []bool // of a page, the lines that were removed after a likely headline

	// Set by begin.
	first    int  // the first line after the time stamps and the like that begin a text
	authored bool // the author is among those
	several  bool // more than one line may be the headline: the story tells which
	told     int  // the first of these, not of a page, that has two words of the story or more; 0 if none
	around   surroundings
	starts   [pageLines]rune // the first letter of each line
}

// headline returns the index into head of the line that is the headline, -1 if
// there is none. known is a headline that the caller knows, or empty.
func (t *top) headline(known string) int {
	if known != "" {
		for i := len(t.head) - 1; i >= 0; i-- {
			if s := t.head[i].Span.In(t.text); len(s) <= maxHeadLine && same(s, known) {
				return i
			}
		}
	}
	t.begin()
	best, most := -1, 0.0
	for i := range t.head {
		score, ok := t.score(i)
		if !ok {
			continue
		}
		t.around.scores[i] = score
		if score > most {
			best, most = i, score
		}
	}
	if t.page && best >= 0 {
		best = t.around.settle(t.text, t.head, t.parts, t.shapes, best)
		most = t.around.scores[best]
	}
	if most < leastPoints && !(t.page && most > leastPagePoints) {
		return -1
	}
	return best
}

// begin reads what the scores of all lines take.
func (t *top) begin() {
	for i, b := range t.head {
		line := b.Span.In(t.text)
		t.starts[i], _ = nextLetter(line[:min(len(line), 2*maxHeadLine)], 0)
	}
	if t.several = t.page || count(t.parts, headline) > 1; t.several {
		t.around.read(t.text, t.next)
	}
	if t.page {
		return
	}
	for i := 0; i < len(t.head) && t.several; i++ {
		if t.parts[i] != headline {
			continue
		}
		if known, _ := t.around.story.share(t.head[i].Span.In(t.text)); known > 1 {
			t.told = i
			break
		}
	}
	for ; t.first < len(t.parts); t.first++ {
		switch t.parts[t.first] {
		case author:
			t.authored = true
		case stamp, furniture:
		default:
			return
		}
	}
}

// score returns how much line i looks like the headline where it stands; ok is
// false if it cannot be that.
func (t *top) score(i int) (score float64, ok bool) {
	line := t.head[i].Span.In(t.text)
	if len(line) > maxHeadLine || !t.candidate(i, line) {
		return 0, false
	}
	plain, bullet := unbullet(line)
	plain = unlabel(plain)
	below := under(t.parts, t.shapes, i)
	score = headlineScore(plain, t.shapes[i])
	if bullet {
		score += bulletPoints
		switch {
		case !t.page || i+1 == len(t.head):
		case bulleted(t.head[i+1].Span.In(t.text)):
			score += listPoints
		case below == 2:
			score += bulletAuthorPoints
		}
	}
	if t.page {
		if t.gone[i] {
			score += gonePoints
		}
		if i > 0 && t.parts[i-1] == furniture && below == 0 && listHeading(t.head[i-1].Span.In(t.text)) {
			score += underListPoints
		}
		score += float64(len(t.head)-i) * pageLinePoints
	} else {
		if i == t.first {
			score = t.firstLine(score, plain, len(line), t.shapes[i])
		}
		score += float64(i) * linePoints
	}
	score += below
	switch {
	case t.page:
		score += t.around.score(t.parts, i, plain)
	case t.several:
		common := t.around.common(plain)
		if common < 0 && t.told > i && t.told <= i+2 && !strings.HasSuffix(plain, ";") {
			common = toldBelowPoints
		}
		score += min(common, mostCommonPoints)
	}
	if t.afterAuthor(i) {
		score += afterAuthorPoints
	}
	switch n, before := t.copies(i, plain); {
	case n > 3:
		return 0, false // a line of a list's template
	case n > 0 && t.page && t.shapes[i].words > 5 && same(t.around.top, plain):
		score += topCopyPoints
	case n > 0 && before:
		score += copyAbovePoints
	case n > 0:
		score += copyPoints
	}
	return score, true
}

// candidate reports whether line i is of a kind that headlines may have.
func (t *top) candidate(i int, line string) bool {
	switch t.parts[i] {
	case headline:
		return t.page || !wrapped(t.text[t.head[i].Span.End:])
	case body:
		// A sentence with a full stop is a headline only before everything else, on
		// a page right above the author.
		if t.page {
			return len(line) <= 140 && under(t.parts, t.shapes, i) >= 2
		}
		return len(line) <= 140 && i == 0 && len(t.next) >= len(line)
	case name:
		return i == 0 && !t.page
	}
	return false
}

// wrapped reports whether rest, what follows a line, goes on with a small letter
// on the next line: a sentence that was broken.
func wrapped(rest string) bool {
	return len(rest) > 1 && rest[0] == '\n' && 'a' <= rest[1] && rest[1] <= 'z'
}

// firstLine adds to score what speaks for the first line of a text, of size
// bytes, to be its headline.
func (t *top) firstLine(score float64, plain string, size int, k looks) float64 {
	if t.authored && (k.words > 14 || sentence(plain)) {
		return score
	}
	score += firstLinePoints
	switch {
	case k.stop && !k.titled() && (opens(plain) && strings.IndexByte(plain, ':') < 0 || spoken(plain) || len(t.head) == 1 && t.next == ""):
		score -= firstLinePoints // a sentence of the story, or all of it
	case !determined(plain) && len(t.next) > size+size/2:
		score += noArticlePoints
	}
	return score
}

// afterAuthor reports whether an author stands above line i: on a page anywhere,
// else on one of the eight lines before it.
func (t *top) afterAuthor(i int) bool {
	for j := i - 1; j >= 0 && (j >= i-8 || t.page); j-- {
		if t.parts[j] == author || t.page && t.parts[j] == byWord {
			return true
		}
	}
	return false
}

// count returns how many of parts are p.
func count(parts []part, p part) (n int) {
	for _, q := range parts {
		if q == p {
			n++
		}
	}
	return n
}

// copies counts the other lines of the head, the earlier ones only unless it is
// that of a page, that say the same as line, which is line i; before tells that
// one of them stands above it.
func (t *top) copies(i int, line string) (n int, before bool) {
	head := t.head
	if !t.page {
		head = head[:i]
	}
	start, _ := nextLetter(line, 0)
	for j, o := range head {
		if t.starts[j] == start && j != i && o.Span.Len() < len(line)+8 && same(o.Span.In(t.text), line) {
			n++
			before = before || j < i
		}
	}
	return n, before
}

// bulleted reports whether a line begins with a list mark.
func bulleted(line string) bool {
	_, ok := unbullet(line)
	return ok
}

// under returns what the lines under line i say for its being the headline: the
// author and the time stamp stand there, with a standfirst between at most.
func under(parts []part, shapes []looks, i int) float64 {
	between := 0
	for j := i + 1; j < min(len(parts), i+1+underLines) && between < len(underPoints); j++ {
		switch parts[j] {
		case furniture, picture, other:
		case author, stamp, byWord, name:
			return underPoints[between]
		default:
			if shapes[j].words > 1 { // "BBC" tells nothing
				between++
			}
		}
	}
	return 0
}

// listHeading reports whether line is the heading of a list of other stories.
func listHeading(line string) bool {
	for _, w := range listHeadings {
		if len(line) < len(w)+12 && word.HasWord(line, w) {
			return true
		}
	}
	return false
}

// opens reports whether line begins with an article or a pronoun, like many sentences.
func opens(line string) bool {
	w, _, _ := strings.Cut(line, " ")
	switch w {
	case "The", "A", "An", "He", "She", "It", "They", "There", "His", "Her", "This", "These", "That":
		return true
	}
	return false
}

// spoken reports whether a quotation in line ends with a comma, as before the
// words that say who speaks.
func spoken(line string) bool { return strings.Contains(line, ",”") || strings.Contains(line, `,"`) }

// determined reports whether line contains an article or an auxiliary verb.
func determined(line string) bool {
	for w := range strings.FieldsSeq(line) {
		switch w {
		case "the", "The", "a", "A", "an", "An", "said", "was", "were", "had":
			return true
		}
	}
	return false
}
