package newsnorm

import (
	"strings"

	"github.com/newsnorm/newsnorm/span"
)

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
		"div", "p", "span", "h1", "h2", "h3", "table", "ul", "figure", "img", "a", "br", "?xml":
		return name, span.Span{Start: start - 1, End: end}
	}
	return "", span.Span{}
}
