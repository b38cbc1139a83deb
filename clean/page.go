package clean

import (
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/internal/page"
	"github.com/newsnorm/newsnorm/span"
)

// Page is the cleaner for the text of a whole web page. It removes the lines that
// are not part of the article: navigation, lists of other stories, teasers,
// readers' comments, legal lines. It decides over the sequence of lines, with
// weights learned from the layout of pages. A text that is not a page stays as it
// is, even if it has a line or two that pages have; so does one of more than
// 10,000 lines. The headline, bylines and time stamps above the article stay, for
// package article to label. Every edit removes whole lines, and its rule names
// their kind: "page/nav", "page/related", "page/comments", "meta/date".
//
// The zero value is ready to use.
type Page struct {
	Title string // the headline if the caller knows it; it marks where the article begins. Empty: find it.
}

// Name returns "page".
func (Page) Name() string { return "page" }

// WithTitle returns the cleaner for a text with a known headline.
func (p Page) WithTitle(title string) Cleaner {
	p.Title = title
	return p
}

// AppendEdits appends the edits that remove what is not the article. It runs in
// time linear in len(text). Credits of agencies are left to [Syndication], whose
// rules name them more precisely.
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

// credit reports whether line is one that Syndication removes as a whole, under
// a name that says more than kind does: the credit of an agency or, if kind was
// guessed from the layout, any credit and any way to reach or follow the author.
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

// begOf returns the rule of Syndication for a line that asks for money, an address
// or the like, "" if there is none. To package page all of these are one kind.
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

// wirePatterns are the syndicationPatterns of wireRule alone: few lines begin like
// one of them.
var wirePatterns = sync.OnceValue(func() *patterns {
	return patternsOf(func(rule string) bool { return rule == wireRule })
})

// creditPatterns are the syndicationPatterns of all credits, and of the rules that
// are named after what a line asks for.
var creditPatterns = sync.OnceValue(func() *patterns {
	return patternsOf(func(rule string) bool {
		return strings.HasPrefix(rule, "credit/") || rule == "beg/follow" || rule == "beg/tips" || rule == "nav/agency"
	})
})

// patternsOf returns the patterns of the rules that is selects.
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
