package inset

import (
	"math/bits"
	"strings"

	"github.com/newsnorm/newsnorm/internal/prose"
	"github.com/newsnorm/newsnorm/internal/word"
)

// voice returns the rule of a line of several sentences in which the page talks about
// itself, "" if it is not one: it opens like a plea, speaks of "us" and to "you",
// mentions three or more things that pages have, and mentions nobody else.
func voice(line string, at int) string {
	if len(line) > voiceLine || !opened(line, at) {
		return ""
	}
	var m mark
	for w := range strings.FieldsSeq(line[at:]) {
		if w = strings.Trim(w, ".,!?:;()[]\"'*"); w == "" {
			continue
		}
		m |= tells(w)
	}
	if m&otherMark != 0 || m&ourMark == 0 || m&(youMark|hereMark|addressMark) == 0 || bits.OnesCount32(uint32(m&pageMarks)) < 3 {
		return ""
	}
	if prose.Of(line[at:]).Told || strings.IndexByte(line, '"') >= 0 || strings.Contains(line, "“") {
		return ""
	}
	switch {
	case m&moneyMark != 0:
		return "beg/donate"
	case m&payMark != 0:
		return "beg/subscribe"
	case m&letterMark != 0:
		return "beg/newsletter"
	}
	return "beg/tips"
}

// voiceLine is the length of the longest line, in bytes, that voice reads.
const voiceLine = 700

// pageMarks are the things that pages have.
const pageMarks = letterMark | netMark | appMark | alertMark | newsMark | latestMark | payMark | moneyMark | slipMark | postMark | fullMark | addressMark

// opened reports whether line[at:] begins with an opening.
func opened(line string, at int) bool {
	for _, o := range openingsAt(line, at) {
		if word.HasPrefix(line[at:], o.words) {
			return true
		}
	}
	return false
}

// button returns the end of a few words at line[i:] that tell the reader where to click
// after a plea, 0 if there are none: "Sign up now."
func button(line string, i int) int {
	end, n := i, 0
	for n < 3 && end < len(line) {
		j := blanks(line, end)
		k := j
		for k < len(line) && letter(line[k]) {
			k++
		}
		if k == j || !strings.Contains(" sign up here now today subscribe learn more read click donate join us register find out log in try it free this ", " "+strings.ToLower(line[j:k])+" ") {
			return 0
		}
		n++
		if end = marks(line, k); end > k || end == len(line) {
			return end
		}
	}
	return 0
}
