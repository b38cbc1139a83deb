package clean_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/internal/alloc"
	"github.com/newsnorm/newsnorm/internal/golden"
	"github.com/newsnorm/newsnorm/internal/seeds"
)

// The parts of an invented page.
const (
	pageTop = `Skip to main content
* Home
* News
* Sport
* Weather
* Subscribe
Log in
Search
`
	pageHead = `
Harbour bridge at Veldstad to close for eight months

By Jonna Maarit
Published 4 March 2021, 10:15

Share on Facebook
Copy link
`
	pageBody = `
The bridge across the harbour of Veldstad will close in April for eight months, the port authority said on Thursday, after engineers found cracks in two of its piers.

"We cannot wait for another winter," said Tomas Brill, the authority's director. "The repairs have to begin before the ferries run at full load."

Drivers will have to use the tunnel north of the city, which adds about twenty minutes to the trip, according to a study that the council published last week.
`
	pageAd   = "\nAdvertisement\n"
	pageTail = `
Trade groups asked for money to make up for the loss. The council will vote on a fund of three million crowns next month, its speaker Ida Lund told reporters.
`
	pageEnd = `
Related Stories
* Ferry prices to rise in summer
* Council puts off vote on harbour fund

Comments

Leave a Reply

Most Popular
1. Ten places to swim this summer
2. The bakery that never closes

© 2021 The Veldstad Courier. All rights reserved.
Privacy Policy
Terms of Use
`
)

func TestPage(t *testing.T) {
	body := pageBody + pageTail
	tests := []struct {
		name, reason, text, want string
	}{
		{"dump", "all around the article goes, headline, byline and date stay", pageTop + pageHead + pageBody + pageAd + pageTail + pageEnd,
			"Harbour bridge at Veldstad to close for eight months\n\nBy Jonna Maarit\nPublished 4 March 2021, 10:15\n" + body},
		{"article", "text that is no page stays as it is", body, body},
		{"titled", "a headline and byline alone do not make a page", "Harbour bridge to close\n\nBy Jonna Maarit\n" + body, "Harbour bridge to close\n\nBy Jonna Maarit\n" + body},
		{"no article", "a page without running text is left alone", pageTop + pageEnd, pageTop + pageEnd},
		{"prose about widgets", "words of widgets inside sentences are no widgets",
			body + "\nShe asked readers to share the story on social media, to subscribe and to leave a comment below it.\n",
			body + "\nShe asked readers to share the story on social media, to subscribe and to leave a comment below it.\n"},
		{"empty", "nothing in, nothing out", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := clean.New(clean.Page{}).Clean(tt.text)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(squeeze(tt.want), squeeze(got.String())); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.reason, diff)
			}
		})
	}
}

// TestPageTitle checks that a given headline is kept where another line looks
// more like one.
func TestPageTitle(t *testing.T) {
	const title = "Eight months"
	text := pageTop + "\n" + title + "\n\nHarbour bridge: all stories about the bridge at Veldstad\n" + pageBody + pageTail + pageEnd
	var page clean.Titled = clean.Page{}
	got, err := clean.New(page.WithTitle(title)).Clean(text)
	if err != nil {
		t.Fatal(err)
	}
	if lines := squeeze(got.String()); lines[0] != title {
		t.Errorf("begins with %q, want the headline", lines[0])
	}
	if (clean.Page{}).Title != "" {
		t.Error("WithTitle changed its receiver")
	}
}

// TestPageTwice checks that a cleaned page is not cleaned again.
func TestPageTwice(t *testing.T) {
	p := clean.New(clean.Page{})
	once, err := p.Clean(pageTop + pageHead + pageBody + pageAd + pageTail + pageEnd)
	if err != nil {
		t.Fatal(err)
	}
	twice, err := p.Clean(once.String())
	if err != nil {
		t.Fatal(err)
	}
	for c := range twice.Changes() {
		t.Errorf("%s took out %q the second time", c.Rule, c.Old)
	}
}

// TestPageAllocs checks that text that is no page costs nothing.
func TestPageAllocs(t *testing.T) {
	text := strings.Repeat(pageBody+pageTail, 4)
	clean.Page{}.AppendEdits(nil, text)
	if n := alloc.PerRun(20, func() { clean.Page{}.AppendEdits(nil, text) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

// squeeze returns the lines of s that are not blank.
func squeeze(s string) (lines []string) {
	for line := range strings.Lines(s) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

func TestPageGolden(t *testing.T) {
	var b strings.Builder
	p := clean.New(clean.Page{})
	for _, a := range seeds.Articles() {
		text, err := p.Clean(a.Text)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "== %s\n", a.ID)
		for c := range text.Changes() {
			fmt.Fprintf(&b, "%s %v %q\n", c.Rule, c.Raw, c.Old)
		}
	}
	golden.Compare(t, "page.txt", b.String())
}

func FuzzPage(f *testing.F) {
	f.Add(pageTop + pageHead + pageBody + pageAd + pageTail + pageEnd)
	f.Add(pageBody)
	f.Add("date 2021-03-04 Subscribe now\nLog in\n" + pageBody)
	f.Fuzz(func(t *testing.T, text string) {
		got, err := clean.New(clean.Page{}).Clean(text)
		if err != nil {
			t.Fatal(err)
		}
		for c := range got.Changes() {
			if c.New != "" {
				t.Errorf("page put in %q", c.New)
			}
			before := strings.TrimRight(text[:c.Raw.Start], " \t\v\f\r\u00a0")
			after := strings.TrimLeft(text[c.Raw.End:], " \t\v\f\r\u00a0")
			if before != "" && !strings.HasSuffix(before, "\n") && !strings.Contains(before, "date ") || after != "" && after[0] != '\n' {
				t.Errorf("part of a line removed: %q", c.Old)
			}
		}
	})
}

func BenchmarkPage(b *testing.B) {
	for _, bb := range []struct{ name, text string }{
		{"dump", pageTop + pageHead + strings.Repeat(pageBody, 6) + pageAd + pageTail + strings.Repeat(pageEnd, 6)},
		{"article", strings.Repeat(pageBody+pageTail, 8)},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.SetBytes(int64(len(bb.text)))
			b.ReportAllocs()
			var edits []clean.Edit
			for b.Loop() {
				edits = clean.Page{}.AppendEdits(edits[:0], bb.text)
			}
		})
	}
}
