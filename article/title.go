package article

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/agency"
	"github.com/newsnorm/newsnorm/internal/dateline"
	"github.com/newsnorm/newsnorm/internal/word"
	"github.com/newsnorm/newsnorm/span"
)

// part is what a line of the head of a page is.
type part uint8

const (
	other     part = iota
	headline       // may be the headline
	body           // a paragraph
	author         // "By Jane Doe"
	byWord         // "By" alone: names follow
	name           // a name and nothing else
	stamp          // a time stamp
	picture        // a caption or credit
	furniture      // share buttons, counts, reading times
)

// classify tells what a line is when it stands in the head of a page.
func classify(line string) (part, looks) {
	if len(line) > maxHeadLine {
		return body, looks{}
	}
	plain, _ := unbullet(line)
	if rest, ok := cutBy(plain); ok && strings.Trim(rest, ": ") == "" {
		return byWord, looks{}
	}
	if _, ok := byline(plain); ok || wire(plain) {
		return author, looks{}
	}
	if isStamp(plain) {
		return stamp, looks{}
	}
	if caption(plain) || agency.IsCredit(plain) {
		return picture, looks{}
	}
	if len(line) > 240 {
		return body, looks{}
	}
	k := look(plain)
	if isFurniture(plain, k) {
		return furniture, k
	}
	if dateline.Parse(plain).Kind != dateline.None {
		return body, k
	}
	if k.small <= 2 {
		if _, ok := nameLine(plain); ok {
			return name, k
		}
	}
	if isBody(plain, k) {
		return body, k
	}
	if k.words == 0 || plain[0] == '(' || note(plain) {
		return other, k
	}
	return headline, k
}

// wire reports whether a line is the name of a news agency and nothing else.
func wire(line string) bool {
	if len(line) > 40 {
		return false
	}
	short, _ := agency.Is(line)
	return short != ""
}

// isBody reports whether a line is a paragraph of running text.
func isBody(line string, k looks) bool {
	switch {
	case len(line) > 240:
		return true
	case k.titled() && len(line) < 200 && k.inner == 0:
		return false
	case k.inner > 0 && sentence(line) && (k.words > 14 || len(line) > 100):
		return true
	}
	return sentence(line) && k.words >= 12 && len(line) >= 100
}

// isStamp reports whether a line is a time stamp: a date with little else.
func isStamp(line string) bool {
	if len(line) > 160 {
		return false
	}
	line = strings.TrimLeft(line, "|•·-—–/ ")
	if d := digitAt(line); d < 0 {
		return word.HasWord(line, "published") && len(line) < 12 || word.HasWord(line, "updated") && len(line) < 20
	}
	_, at, ok := ParseDate(line)
	if !ok {
		return word.HasWord(line, "published") || word.HasWord(line, "updated") || word.HasWord(line, "posted") || ago(line) && len(line) < 40
	}
	rest := len(strings.Fields(line[:at.Start])) + len(strings.Fields(line[at.End:]))
	if word.HasWord(line, "published") || word.HasWord(line, "updated") || word.HasWord(line, "posted") || word.HasWord(line, "last modified") || word.HasWord(line, "first published") || word.HasWord(line, "publish date") {
		return rest <= 20
	}
	return (at.Start <= 24 || updated(line[:at.Start])) && rest <= 10 && len(line)-at.End <= 60 && !sentence(line[at.End:])
}

func digitAt(s string) int { return strings.IndexAny(s, "0123456789") }

// ago reports whether line tells a time by its distance ("2 hours ago").
func ago(line string) bool {
	return strings.HasSuffix(line, " ago") || strings.HasSuffix(line, " ago.")
}

// isFurniture reports whether a short line is a button, a counter or a label of
// the page and cannot be a headline.
func isFurniture(line string, k looks) bool {
	if k.words == 0 {
		return true
	}
	if len(line) > 120 {
		return false
	}
	for _, w := range furnitureWords {
		if w[0] == line[0]|0x20 && word.HasWord(line, w) && (k.words <= 2 || strings.IndexByte(w, ' ') > 0) {
			return true
		}
	}
	if k.words <= 4 && strings.HasSuffix(line, " comments") {
		return true
	}
	if c := line[0]; '0' <= c && c <= '9' && k.words <= 4 {
		for _, w := range [...]string{"min read", "minute read", "minutes read", "comments", "comment", "shares", "views", "ago", "min ago", "minutes"} {
			if word.Index(line, w) >= 0 {
				return true
			}
		}
	}
	return strings.HasPrefix(line, "@") || strings.HasPrefix(line, "http") || strings.HasPrefix(line, "#") && k.words < 4
}

// furnitureWords begin lines of the page around an article. Common knowledge.
var furnitureWords = [...]string{
	"share", "tweet", "email this", "email link", "print", "copy link", "save this", "save article", "save", "follow us", "follow", "subscribe", "sign up", "sign in", "log in", "login", "register", "advertisement", "ad feedback", "comments",
	"comment", "join the conversation", "leave a comment", "read more", "read later", "related", "tags", "topics", "listen", "listen to this", "watch", "skip to", "article content", "reading time", "key points", "in this article", "click to", "view comments", "facebook", "twitter", "linkedin", "whatsapp", "pinterest", "reddit", "flipboard", "bookmark",
	"toggle", "show caption", "hide caption", "open image", "view image", "close", "menu", "search", "home", "breadcrumb", "add us", "add as", "set preferred", "preferred source", "newsletter", "get the latest", "download", "image", "video", "photo", "gallery",
	"story by", "source", "topline", "highlights", "you have full access", "please log in", "manage alerts", "gift", "play", "this article is more than", "recommended", "trending", "breaking news", "latest news", "top stories", "opens in new window",
}

// pick returns the index into head of the line that is the headline, -1 if
// there is none. The body begins behind head; parts and shapes are what classify says of its
// lines, gone which of a page's lines were removed behind a likely one. known is a headline that the
// caller knows, page tells that head was cut from a page dump, whose lines
// before the headline are navigation.
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
			// A sentence with a full stop is a headline only in front of everything.
			if i > 0 || page || len(line) > 140 || len(next) < len(line) {
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
		}
		if page && gone[i] {
			score -= 1.5
		}
		if !page {
			if i == 0 {
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
		score += under(parts, i)
		for j := i - 1; j >= 0 && j >= i-8; j-- {
			if parts[j] == author {
				score -= 1.5
				break
			}

		}
		switch n, before := copies(text, head, i, plain, page); {
		case n > 3:
			continue // a line of a list's template
		case n > 0 && before:
			score += 1.5
		case n > 0:
			score++
		}
		if score > best.score || best.i < 0 && score > 0 {
			best = cand{i, score}
		}
	}
	if best.score < 2 && !(page && best.score > 1.5) {
		return -1
	}
	return best.i
}

// copies counts the other lines of head, the earlier ones only unless it is
// that of a page, that say the same as line i; before tells that one stands
// before it.
func copies(text string, head []span.Block, i int, line string, page bool) (n int, before bool) {
	if !page {
		head = head[:i]
	}
	for j, o := range head {
		if j != i && o.Span.Len() < len(line)+8 && same(o.Span.In(text), line) {
			n++
			before = before || j < i
		}
	}
	return n, before
}

// under returns what the lines under line i say for its being the headline: the
// author and the time stamp stand there, with a standfirst between at most.
func under(parts []part, i int) float64 {
	between := 0
	for j := i + 1; j < len(parts) && between < 3; j++ {
		switch parts[j] {
		case furniture, picture, other:
		case author, stamp, byWord, name:
			return [...]float64{2, 2.2, 1.6}[between]
		default:
			between++
		}
	}
	return 0
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

// unlabel returns a headline without a label of the page behind it ("… | Opinion").
func unlabel(line string) string {
	for _, sep := range [...]string{" | ", " – ", " - ", " — "} {
		i := strings.LastIndex(line, sep)
		if i < 20 {
			continue
		}
		switch strings.ToLower(line[i+len(sep):]) {
		case "opinion", "analysis", "editorial", "column", "commentary", "live", "live updates", "video", "review", "updates", "exclusive", "letters", "guest column", "fact check":
			return line[:i]
		}
	}
	return line
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
	if strings.Contains(line, " | ") || strings.Contains(line, " › ") || strings.Contains(line, " » ") || strings.Contains(line, "›") {
		s -= 1.5
	}
	if c := line[0]; 'a' <= c && c <= 'z' {
		s -= 1.5
	} else if c == '(' || c == '[' {
		s -= 3
	}
	for _, w := range [...]string{"newsletter", "subscribe", "cookies", "sign up", "log in", "commission", "breaking news alerts", "your inbox", "free trial", "privacy"} {
		if word.Index(line, w) >= 0 {
			s -= 3
			break
		}
	}
	return s
}

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
