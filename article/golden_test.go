package article_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/article"
	"github.com/newsnorm/newsnorm/internal/golden"
	"github.com/newsnorm/newsnorm/internal/seeds"
)

func TestGolden(t *testing.T) {
	for _, s := range seeds.Articles() {
		t.Run(s.ID, func(t *testing.T) {
			golden.Compare(t, s.ID+".golden", dump(s.Text, new(article.Parser).Parse(s.Text)))
		})
	}
}

// dump writes what a parser found, one fact or block a line.
func dump(text string, a *article.Article) string {
	var b strings.Builder
	fmt.Fprintf(&b, "date %v\ntitle %q\nbylines %q\ndateline %q\nagencies %q\n", a.Date, a.Title, a.Bylines, a.Dateline, a.Agencies)
	for _, e := range a.Edits {
		fmt.Fprintf(&b, "edit %s [%d,%d) %q\n", e.Rule, e.Span.Start, e.Span.End, e.Span.In(text))
	}
	for _, p := range a.Problems {
		fmt.Fprintf(&b, "problem [%d,%d) %s\n", p.Span.Start, p.Span.End, p.Message)
	}
	for _, k := range a.Blocks {
		fmt.Fprintf(&b, "%-9s [%d,%d) %.60q\n", k.Kind, k.Span.Start, k.Span.End, k.Span.In(text))
	}
	return b.String()
}
