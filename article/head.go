package article

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/agency"
	"github.com/newsnorm/newsnorm/internal/dateline"
	"github.com/newsnorm/newsnorm/internal/note"
	"github.com/newsnorm/newsnorm/internal/prose"
	"github.com/newsnorm/newsnorm/internal/word"
)

// A part says what a line of the head of a page is.
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

// plain reports whether classify has found a line to be neither author nor
// time stamp nor caption.
func (p part) plain() bool {
	switch p {
	case author, byWord, stamp, picture:
		return false
	}
	return true
}

// classify returns what a line in the head of a page is, and how it looks.
func classify(line string) (part, looks) {
	p, plain := marked(line)
	switch {
	case p != other:
		return p, looks{}
	case len(line) > 240:
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
	if k.words == 0 || plain[0] == '(' || note.Begins(plain) {
		return other, k
	}
	return headline, k
}

// marked returns what a line is if its words say so: a line of an author, a time
// stamp or the caption of a picture; a long line is body text. plain is the line
// without a list mark.
func marked(line string) (p part, plain string) {
	if len(line) > maxHeadLine {
		return body, line
	}
	plain, _ = unbullet(line)
	rest, by := cutBy(plain)
	if by && strings.Trim(rest, ": ") == "" {
		return byWord, plain
	}
	if wire(plain) {
		return author, plain
	}
	if by || plain == "" || !asciiLetter(plain[0]) { // a mark may stand before "by"
		if _, ok := byline(plain); ok || by && len(rest) <= 40 && desk(rest) {
			return author, plain
		}
	}
	if len(plain) <= 32 && desk(plain) {
		return author, plain
	}
	if isStamp(plain) {
		return stamp, plain
	}
	if caption(plain) || agency.IsCredit(plain) {
		return picture, plain
	}
	return other, plain
}

// wire reports whether a line is the name of a news agency and nothing else.
func wire(line string) bool {
	if len(line) > 40 {
		return false
	}
	if short, _ := agency.Is(line); short != "" {
		return true
	}
	// "AFP, Oslo"
	name, place, ok := strings.Cut(line, ", ")
	if !ok {
		return false
	}
	k := look(place)
	short, _ := agency.Is(name)
	return short != "" && k.words <= 2 && k.capital == k.words && digitAt(place) < 0 && !sentence(place) && !isOffice(place)
}

// isBody reports whether a line is a paragraph of running text.
func isBody(line string, k looks) bool {
	switch {
	case len(line) > 240:
		return true
	case k.titled() && len(line) < 200 && k.inner == 0 && !(k.stop && len(line) > 120):
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
	line = trimLeft(line, "|•·-—–/ ")
	if d := digitAt(line); d < 0 {
		return word.HasWord(line, "published") && len(line) < 12 || word.HasWord(line, "updated") && len(line) < 20
	}
	_, at, ok := ParseDate(line)
	if !ok {
		if len(line) < 80 && numbers(line) {
			return true
		}
		told := word.HasWord(line, "published") || word.HasWord(line, "updated") || word.HasWord(line, "posted")
		return told && !prose.Of(line).Clause || ago(line) && len(line) < 40 // "Updated on Monday, the list has 40 names" is prose
	}
	rest := len(strings.Fields(line[:at.Start])) + len(strings.Fields(line[at.End:]))
	if word.HasWord(line, "published") || word.HasWord(line, "updated") || word.HasWord(line, "posted") || word.HasWord(line, "last modified") || word.HasWord(line, "first published") || word.HasWord(line, "publish date") {
		return rest <= 20 && !prose.Of(line).Clause
	}
	most, long := 10, 60
	if word.Index(line[at.End:], "updated") >= 0 { // "Oct. 22, 2022, 5:30 PM EDT / Updated Oct. 23, 2022, 9:05 AM EDT"
		most, long = 16, 80
	}
	return (at.Start <= 24 || updated(line[:at.Start]) || at.Start <= 60 && isOffice(line[:at.Start])) && rest <= most && len(line)-at.End <= long && !sentence(line[at.End:])
}

// numbers reports whether line has a date of numbers, whatever their order of day and
// month: "Issued on: 04/05/2023 - 10:15".
func numbers(line string) bool {
	i := digitAt(line)
	if i < 0 || i > 24 || look(line[:i]).words > 3 {
		return false
	}
	n := run(line, i)
	if n > 2 || i+n >= len(line) || line[i+n] != '/' {
		return false
	}
	m := run(line, i+n+1)
	j := i + n + 1 + m
	return m > 0 && m <= 2 && j < len(line) && line[j] == '/' && run(line, j+1) >= 4
}

// digitAt returns the offset of the first digit of s, -1 if it has none.
func digitAt(s string) int {
	for i := range len(s) {
		if '0' <= s[i] && s[i] <= '9' {
			return i
		}
	}
	return -1
}

// ago reports whether line gives a time relative to now ("2 hours ago").
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
