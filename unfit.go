package newsnorm

import (
	"fmt"
	"strings"

	"github.com/newsnorm/newsnorm/span"
)

// unfit reports a cleaned text in a form that the other stages misread.
func (w *work) unfit() {
	text := w.text.String()
	if tag, at := markup(text); tag != "" {
		w.doc.problem(w.text.ToOriginal(at), fmt.Sprintf("the text begins with the HTML tag %s: markup is read as words, give the text of the page", tag))
	}
	if line := wrapped(text); !line.Empty() {
		w.doc.problem(w.text.ToOriginal(line), "the lines seem to be wrapped at a fixed width, as this one: each is read as a paragraph, join them first")
	}
}

// markup returns the HTML tag that text begins with, its name and its place, ""
// if it begins with none. Less than a kilobyte of white space may stand before it.
func markup(text string) (name string, at span.Span) {
	const (
		window = 1 << 10 // bytes that are looked at
		space  = " \t\r\n\ufeff"
	)
	head := text[:min(len(text), window)]
	rest := strings.TrimLeft(head, space)
	if !strings.HasPrefix(rest, "<") {
		return "", span.Span{}
	}
	start := len(head) - len(rest) + 1
	end := start
	for end < len(head) && strings.IndexByte(" \t\r\n/>", head[end]) < 0 {
		end++
	}
	if end == len(head) {
		return "", span.Span{}
	}
	switch name = strings.ToLower(head[start:end]); name {
	case "!doctype", "html", "head", "body", "meta", "script", "style", "main", "article", "section", "header", "nav",
		"div", "p", "h1", "h2", "h3", "table", "ul", "figure", "?xml":
		return name, span.Span{Start: start - 1, End: end}
	}
	return "", span.Span{}
}

// wrapped returns the first line of text that goes on in the next one, if the
// lines of text are wrapped: several, and a quarter at least, are as long as those
// of a page in print and followed by one that begins with a small letter. In
// 2,500 articles and pages of news none was. It looks at the first kilobytes.
func wrapped(text string) (first span.Span) {
	const (
		window   = 4 << 10
		shortest = 45 // bytes of a wrapped line
		longest  = 120
		several  = 4
	)
	text = text[:min(len(text), window)]
	lines, broken := 0, 0
	for at := 0; ; {
		n := strings.IndexByte(text[at:], '\n')
		if n < 0 {
			break
		}
		next := at + n + 1
		if lines++; shortest <= n && n <= longest {
			if rest := strings.TrimLeft(text[next:], " \t"); rest != "" && 'a' <= rest[0] && rest[0] <= 'z' {
				if broken++; broken == 1 {
					first = span.Span{Start: at, End: at + n}
				}
			}
		}
		at = next
	}
	if broken < several || broken*4 < lines {
		return span.Span{}
	}
	return first
}
