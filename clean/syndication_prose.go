package clean

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/prose"
)

// proseBytes is how much of a line is read to decide whether it is a sentence.
const proseBytes = maxBytes

// prose reports whether line, which matches q, is a sentence of the story all the
// same:
//   - somebody says it: “Subscribe now,” the boy shouted;
//   - it reports or tells of the past: "Your donation was lost, the letter said";
//   - it goes on as no credit does: "Edited by his widow, the letters fill nine
//     volumes";
//   - it has the form of a sentence where a list or headline is expected: "Tags:
//     red ones for the cattle."
//
// Words of q itself, as in "There was an error", are no evidence.
func (q *pattern) prose(line string) bool {
	if prose.Dialog(line) && strings.IndexByte(line, '@') < 0 {
		return true
	}
	family, _, _ := strings.Cut(q.name, "/")
	switch q.name {
	case "credit/disclaimer":
		return false
	case "nav/read-more": // the headlines of other stories are sentences, too
		return labelled(line)
	}
	if (family == "nav" || family == "beg" || family == "credit") && labelled(line) {
		return true
	}
	if !q.loose {
		buttons := len(q.words) == 1 || len(q.words) == 2 && q.name != "widget/video" // "Watch below."
		return buttons && (family == "widget" || family == "legal") && stopped(line)
	}
	first := line[:min(len(line), proseBytes)]
	shape := prose.Of(first[:sentence(first, 0)])
	told := shape.Told && !q.own.Told
	if family != "credit" {
		return told
	}
	switch q.name {
	case "credit/reporting", "credit/republished", "credit/contributed", "credit/wire":
		shape.Plain, shape.Names = shape.Plain-max(0, q.own.Plain-1), shape.Names-1 // without the words of q, the first of which has a capital
		return told || shape.Sentence() && !q.own.Clause && !q.sure
	}
	return false
}

// labelled reports whether line is a sentence with a label before it: lower case
// after the first colon, and a full stop after lower case.
func labelled(line string) bool {
	_, rest, ok := strings.Cut(line[:min(len(line), proseBytes)], ":")
	rest = strings.TrimLeft(rest, " \u00a0")
	return ok && rest != "" && rest[0] >= '0' && (rest[0] <= '9' || 'a' <= rest[0] && rest[0] <= 'z') && stopped(line)
}

// stopped reports whether line ends with a lower-case letter and a full stop.
func stopped(line string) bool {
	n := len(line)
	return n > 1 && line[n-1] == '.' && 'a' <= line[n-2] && line[n-2] <= 'z'
}
