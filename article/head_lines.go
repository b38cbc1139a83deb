package article

import (
	"github.com/newsnorm/newsnorm/span"
)

// headEnd returns the number of lines before the body: those up to the first
// paragraph, and a standfirst or caption that stands before an author or time
// stamp.
func headEnd(parts []part) int {
	first, end := -1, 0
	for i, p := range parts {
		switch p {
		case body:
			if first < 0 {
				first = i
			}
			if i > first+2 {
				return max(first, end)
			}
		case author, byWord, stamp:
			if first < 0 || i <= first+2 && i > 0 {
				end = i + 1
			}
		default:
			if first < 0 {
				end = i + 1
			}
		}
	}
	return max(first, end)
}

// A headBuf is memory for what classify returns. It holds as many lines as most
// stories have before their body.
type headBuf struct {
	parts  [8]part
	shapes [8]looks
}

// classify returns what each of lines is. Unless they are those of a page it
// stops two lines after the first paragraph, where headEnd stops looking, and
// from that paragraph on it does only what headEnd needs.
func (h *headBuf) classify(text string, lines []span.Block, page bool) ([]part, []looks) {
	parts, shapes := h.parts[:0], h.shapes[:0]
	first := -1
	for i, b := range lines {
		line := b.Span.In(text)
		if first < 0 || page {
			p, k := classify(line)
			parts, shapes = append(parts, p), append(shapes, k)
			if first < 0 && p == body {
				first = i
			}
			continue
		}
		if i > first+2 {
			break
		}
		p, _ := marked(line)
		parts, shapes = append(parts, p), append(shapes, looks{})
		switch p {
		case author, byWord, stamp: // the head goes on up to here
			for j := first + 1; j < i; j++ {
				parts[j], shapes[j] = classify(lines[j].Span.In(text))
			}
		}
	}
	reporters(text, lines[:len(parts)], parts)
	if !page { // where names and headlines stand twice
		twice(text, lines[:len(parts)], parts)
	}
	return parts, shapes
}

// reporters makes the lines beside a time stamp that say who reports from where
// names: "Jane Doe in Oslo". Elsewhere such a line may be anything.
func reporters(text string, lines []span.Block, parts []part) {
	for i, p := range parts {
		if p == headline && i > 0 && (parts[i-1] == stamp || i+1 < len(parts) && parts[i+1] == stamp) {
			if _, ok := placed(mustUnbullet(lines[i].Span.In(text))); ok {
				parts[i] = name
			}
		}
	}
}
