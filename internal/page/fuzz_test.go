package page

import (
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

// FuzzDecide: the cuts of any text are whole lines of it but for white space at their
// ends, ascending and apart, and leave something of it.
func FuzzDecide(f *testing.F) {
	const menu = "Home\nNews\nSport\nContact\nMost read\n\n"
	for _, a := range seeds.Articles() {
		f.Add(menu+a.Text+"\n\nShare\nTweet\nRelated\nStorm nears coast\n", "")
	}
	f.Add(menu+"Storm\r\n\r\n\u2028By Ann Lee\x00\n\xff\n", "Storm")
	f.Fuzz(func(t *testing.T, text, title string) {
		end, removed := 0, 0
		for _, c := range Decide(text, title, nil) {
			if c.Start < end || c.End <= c.Start || c.End > len(text) || span.InsideRune(text, c.Start) || span.InsideRune(text, c.End) {
				t.Fatalf("%.300q: cut %+v after one that ends at %d", text, c, end)
			}
			before, after := text[strings.LastIndexByte(text[:c.Start], '\n')+1:c.Start], ""
			if text[c.End-1] != '\n' {
				after, _, _ = strings.Cut(text[c.End:], "\n")
			}
			if strings.TrimSpace(before+after) != "" {
				t.Fatalf("%.300q: cut %+v leaves %q and %q of its lines", text, c, before, after)
			}
			end, removed = c.End, removed+c.End-c.Start
		}
		if removed > 0 && removed == len(text) {
			t.Fatalf("%.300q: nothing is left", text)
		}
	})
}
