package article

import (
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/internal/word"
	"github.com/newsnorm/newsnorm/span"
)

// pick returns the index into head of the line that is the headline, -1 if
// there is none. The body begins behind head, with next; parts and shapes are what
// classify says of its lines, gone which of a page's lines were removed behind a
// likely one. known is a headline that the caller knows, page tells that head was
// cut from a page dump, whose lines before the headline are navigation.
func pick(text string, head []span.Block, parts []part, shapes []looks, gone []bool, next string, known string, page bool) int {
	if known != "" {
		for i := len(head) - 1; i >= 0; i-- {
			if s := head[i].Span.In(text); len(s) <= maxHeadLine && same(s, known) {
				return i
			}
		}
	}
	type cand struct {
		i     int
		score float64
	}
	best := cand{-1, 0}
	var buf [pageLines]rune
	starts := buf[:0] // the first letter of each line
	for _, b := range head {
		line := b.Span.In(text)
		r, _ := nextLetter(line[:min(len(line), 2*maxHeadLine)], 0)
		starts = append(starts, r)
	}
	var around surroundings
	several := page || count(parts, headline) > 1
	if several {
		around.read(text, next)
	}
	first := 0        // the first line that does not belong to what stands around a headline
	authored := false // the author stands before it
	for !page && first < len(parts) && (parts[first] == stamp || parts[first] == furniture || parts[first] == author) {
		authored = authored || parts[first] == author
		first++
	}
	for i, b := range head {
		line := b.Span.In(text)
		if len(line) > maxHeadLine {
			continue
		}
		plain, bullet := unbullet(line)
		k := shapes[i]
		switch parts[i] {
		case headline:
		case body:
			// A sentence with a full stop is a headline only in front of everything,
			// on a page right above the author.
			if len(line) > 140 || page && under(parts, shapes, i) < 2 || !page && (i > 0 || len(next) < len(line)) {
				continue
			}
		case name:
			if i > 0 || page {
				continue
			}
		default:
			continue
		}
		plain = unlabel(plain)
		score := headlineScore(plain, k)
		if bullet {
			score -= 2.5
			switch {
			case !page || i+1 == len(head):
			case bulleted(head[i+1].Span.In(text)):
				score -= 1.5 // one of a list
			case under(parts, shapes, i) == 2:
				score++ // the author stands right there
			}
		}
		if page && gone[i] {
			score -= 1.5
		}
		if page && i > 0 && parts[i-1] == furniture && listHeading(head[i-1].Span.In(text)) && under(parts, shapes, i) == 0 {
			score -= 3 // the first of a list of other stories
		}
		if !page {
			if i == first && !(authored && (k.words > 14 || sentence(plain))) {
				score += 1.5
				switch {
				case k.stop && !k.titled() && opens(plain) && strings.IndexByte(plain, ':') < 0:
					score -= 1.5
				case !determined(plain) && len(next) > len(line)+len(line)/2:
					score++ // headlines leave "the" and "a" out
				}
			}
			score -= float64(i) * 0.4
		} else {
			score -= float64(len(head)-i) * 0.03
		}
		score += under(parts, shapes, i)
		switch {
		case page:
			score += around.score(parts, i, plain)
		case several:
			score += min(around.common(plain), 1)
		}
		for j := i - 1; j >= 0 && (j >= i-8 || page); j-- {
			if parts[j] == author || page && parts[j] == byWord {
				score -= 1.5
				break
			}
		}
		switch n, before := copies(text, head, starts, i, plain, page); {
		case n > 3:
			continue // a line of a list's template
		case n > 0 && before:
			score += 1.5
		case n > 0:
			score++
		}
		around.scores[i] = score
		if score > best.score || best.i < 0 && score > 0 {
			best = cand{i, score}
		}
	}
	if page && best.i >= 0 {
		best.i = around.settle(text, head, parts, shapes, best.i)
		best.score = around.scores[best.i]
	}
	if best.score < 2 && !(page && best.score > 1.5) {
		return -1
	}
	return best.i
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

// copies counts the other lines of head, the earlier ones only unless it is
// that of a page, that say the same as line i; before tells that one stands
// before it. starts are the first letters of head.
func copies(text string, head []span.Block, starts []rune, i int, line string, page bool) (n int, before bool) {
	if !page {
		head = head[:i]
	}
	start, _ := nextLetter(line, 0)
	for j, o := range head {
		if starts[j] == start && j != i && o.Span.Len() < len(line)+8 && same(o.Span.In(text), line) {
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
	for j := i + 1; j < len(parts) && between < 3; j++ {
		switch parts[j] {
		case furniture, picture, other:
		case author, stamp, byWord, name:
			return [...]float64{2, 2.2, 1.6}[between]
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
	for _, w := range [...]string{"top stories", "latest news", "trending", "recommended", "related", "read more", "most read", "most popular"} {
		if len(line) < len(w)+12 && word.HasWord(line, w) {
			return true
		}
	}
	return false
}

// opens reports whether line begins with an article or a pronoun, as sentences do.
func opens(line string) bool {
	w, _, _ := strings.Cut(line, " ")
	switch w {
	case "The", "A", "An", "He", "She", "It", "They", "There", "His", "Her", "This", "These", "That":
		return true
	}
	return false
}

// determined reports whether line holds an article or a verb of saying.
func determined(line string) bool {
	for w := range strings.FieldsSeq(line) {
		switch w {
		case "the", "The", "a", "A", "an", "An", "said", "was", "were", "had":
			return true
		}
	}
	return false
}

// headlineScore tells how much a line looks like a headline by itself.
func headlineScore(line string, k looks) (s float64) {
	switch {
	case k.words == 1:
		s = -4
	case k.words == 2:
		s = -1.5
	case k.words == 3:
		s = 0
	case k.words <= 5:
		s = 1.5
	case k.words <= 20:
		s = 3.5
	case k.words <= 32:
		s = 3
	default:
		s = 1.5
	}
	if len(line) > 130 {
		s -= 0.5
	}
	if len(line) > 200 {
		s -= 2
	}
	if k.stop {
		s -= 2
	}
	if strings.HasSuffix(line, ":") || strings.HasSuffix(line, "...") || strings.HasSuffix(line, "…") {
		s -= 2
	}
	if k.titled() && k.words >= 4 {
		s += 1
	}
	if k.caps && k.words < 4 {
		s -= 2
	}
	if k.inner > 0 {
		s -= 1.5
	}
	if strings.Contains(line, " | ") || strings.Contains(line, " > ") || strings.Contains(line, " › ") || strings.Contains(line, " » ") || strings.Contains(line, "›") {
		s -= 1.5
	}
	if c := line[0]; 'a' <= c && c <= 'z' {
		s -= 1.5
	} else if c == '(' || c == '[' {
		s -= 3
	}
	if n := joined(line); n > 3 && 2*n > int(k.words) { // fewer are names: YouTube, OpenAI
		s -= 3
	}
	if begs().Any(line) {
		s -= 3
	}
	return s
}

// joined counts the places where a capital follows a small letter, as it does
// where the words of buttons stand without anything between them.
func joined(line string) (n int) {
	for i := 1; i < len(line); i++ {
		if 'A' <= line[i] && line[i] <= 'Z' && 'a' <= line[i-1] && line[i-1] <= 'z' {
			n++
		}
	}
	return n
}

// begWords are words of invitations and legal lines.
var begWords = [...]string{"newsletter", "subscribe", "cookies", "sign up", "log in", "commission", "breaking news alerts", "your inbox", "free trial", "privacy"}

// begs are the begWords by their beginning.
var begs = sync.OnceValue(func() *word.Starts { return word.NewStarts(begWords[:]) })

// same reports whether two lines have the same letters and digits in the same
// order, case apart.
func same(a, b string) bool {
	if len(a) > 2*maxHeadLine || len(b) > 2*maxHeadLine {
		return false
	}
	i, j := 0, 0
	n := 0
	for {
		ra, ni := nextLetter(a, i)
		rb, nj := nextLetter(b, j)
		if ra != rb {
			return false
		}
		if ra < 0 {
			return n > 0
		}
		n++
		i, j = ni, nj
	}
}
