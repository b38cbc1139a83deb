package clean

import (
	"github.com/newsnorm/newsnorm/internal/page"
	"github.com/newsnorm/newsnorm/span"
)

// Page is the cleaner for the naive dump of a whole page: it takes out the
// lines that are not the article, as navigation, lists of other stories,
// teasers, readers' comments and legal lines. It is a decision over the
// sequence of lines, learned from the layout of pages; text that is not a page
// is left alone. The headline, bylines and time stamps above the article stay,
// for package article to label. Every edit takes out whole lines, and its rule
// tells their kind: "page/nav", "page/related", "page/comments", "meta/date".
// Texts of more than 20,000 lines are left alone, too.
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
// in time linear in len(text).
func (p Page) AppendEdits(dst []Edit, text string) []Edit {
	for _, c := range page.Decide(text, p.Title) {
		dst = append(dst, Edit{Span: span.Span{Start: c.Start, End: c.End}, Rule: c.Kind.Rule()})
	}
	return dst
}
