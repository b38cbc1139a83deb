package clean

import (
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/internal/page"
	"github.com/newsnorm/newsnorm/span"
)

// Page is the cleaner for the naive dump of a whole page: it takes out the
// lines that are not the article, as navigation, lists of other stories,
// teasers, readers' comments and legal lines. It is a decision over the
// sequence of lines, learned from the layout of pages; text that is not a page
// is left alone: one line that sites have, too, makes no page. The headline,
// bylines and time stamps above the article stay, for package article to label.
// Every edit takes out whole lines, and its rule tells their kind: "page/nav",
// "page/related", "page/comments", "meta/date". Texts of more than 10,000 lines
// are left alone, too.
//
// The zero value is ready to use.
type Page struct {
	Title string // a headline that the caller knows; it anchors the start. Empty: find it.
}

// Name returns "page".
func (Page) Name() string { return "page" }

// WithTitle returns the cleaner for a text with a known headline.
func (p Page) WithTitle(title string) Cleaner {
	p.Title = title
	return p
}

// AppendEdits appends the edits that take out what is not the article. It runs
// in time linear in len(text). Credits of agencies are left to [Syndication],
// whose rules tell what they say.
func (p Page) AppendEdits(dst []Edit, text string) []Edit { return p.appendEdits(dst, text, nil) }

// appendEdits is AppendEdits with the firstLines of text, if they are known.
func (p Page) appendEdits(dst []Edit, text string, first []span.Span) []Edit {
	var w lineWords
	for _, c := range page.Decide(text, p.Title, first) {
		start, rule := c.Start, c.Kind.Rule()
		begs := c.Kind == page.Subscribe
		for s := range textLines(text[c.Start:c.End]) {
			s = s.Shift(c.Start)
			if begs {
				if name := begOf(&w, s.In(text)); name != "" {
					rule, begs = name, false
				}
			}
			if !credit(&w, s.In(text), c.Kind) {
				continue
			}
			if line := c.Start + strings.LastIndexByte(text[c.Start:s.Start], '\n') + 1; line > start {
				dst = append(dst, Edit{Span: span.Span{Start: start, End: line}, Rule: rule})
			}
			start = c.End
			if i := strings.IndexByte(text[s.End:c.End], '\n'); i >= 0 {
				start = s.End + i + 1
			}
		}
		if start < c.End {
			dst = append(dst, Edit{Span: span.Span{Start: start, End: c.End}, Rule: rule})
		}
	}
	return dst
}

// credit reports whether line is as a whole a line that Syndication takes out
// under a name that tells more than kind: the credit of an agency, or where kind
// is a guess of the layout, any credit and how to reach or follow the author.
func credit(w *lineWords, line string, kind page.Kind) bool {
	if len(line) > maxBytes {
		return false
	}
	if kind == page.Credit && line[0] == '(' && strings.Contains(line, " with ") && agencyLine(line) {
		return true // "(HARBOUR 24 with AFP)" is the credit of no picture
	}
	p := wirePatterns()
	if guess := kind == page.Other || kind == page.Teaser || kind == page.Caption || kind == page.Credit || kind == page.Nav; guess {
		p = creditPatterns()
	}
	i := p.match(w, line)
	return i >= 0 && syndicationPatterns().match(w, line) == i
}

// begOf returns the rule of a line that asks for money, an address or the like,
// "" if none: all invitations of a page are one kind to the decision over it.
func begOf(w *lineWords, line string) string {
	if len(line) > maxBytes {
		return ""
	}
	if i := syndicationPatterns().match(w, line); i >= 0 && !syndicationRules[i].near && strings.HasPrefix(syndicationRules[i].name, "beg/") {
		return syndicationRules[i].name
	}
	return ""
}

const wireRule = "credit/wire"

// wirePatterns are those of wireRule among the syndicationPatterns: few lines
// begin like one of them.
var wirePatterns = sync.OnceValue(func() *patterns {
	return patternsOf(func(rule string) bool { return rule == wireRule })
})

// creditPatterns are those of all credits, and of the rules that are named after
// what a line asks for.
var creditPatterns = sync.OnceValue(func() *patterns {
	return patternsOf(func(rule string) bool {
		return strings.HasPrefix(rule, "credit/") || rule == "beg/follow" || rule == "beg/tips" || rule == "nav/agency"
	})
})

func patternsOf(is func(rule string) bool) *patterns {
	p := newPatterns()
	for i, r := range syndicationRules {
		if is(r.name) {
			for _, l := range r.lines {
				p.add(pattern{words: strings.Fields(l), rule: i, name: r.name})
			}
		}
	}
	return p
}
