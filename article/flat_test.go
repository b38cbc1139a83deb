package article

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/span"
)

// TestGluedHeadline: a headline that lost the blank before the story is cut off it,
// and sentences that lost one inside are not.
func TestGluedHeadline(t *testing.T) {
	const (
		story = "The council of Sandvik voted on Monday to close the old ferry terminal, which has stood empty since the spring. Ann Moor, who runs the shop beside it, said that nobody had asked the people who work there what they wanted."
		other = "Shopkeepers in Sandvik hung black cloth in their windows on Monday as the council voted to close the old ferry terminal. Ann Moor, who runs the shop beside it, said that nobody had asked the people who work there what they wanted."
	)
	tests := []struct {
		name, text, title string
		bylines           []string
	}{
		{"behind a small word", "Council closes the old ferry terminal" + other, "", nil},
		{"no article in it", "Council closes old ferry terminal" + other, "Council closes old ferry terminal", nil},
		{"behind a name", "Ferry terminal to close in Sandvik" + story, "Ferry terminal to close in Sandvik", nil},
		{"behind a name, before another", "Ferry terminal to close in Sandvik" + other, "", nil},
		{"behind a question", "Who pays for the terminal in Sandvik?" + other, "Who pays for the terminal in Sandvik?", nil},
		{"an author between", "Ferry terminal to close after ninety yearsBy Ann Moor " + story, "Ferry terminal to close after ninety years", []string{"Ann Moor"}},
		{"a sentence", "The terminal was closed by the guerraSandvik fell. " + story, "", nil},
		{"a first sentence that lost a blank", "Sandvik said on Monday that the terminal was closed againMoor denied it. " + story, "", nil},
		{"a name with a capital inside", "Shares of the makers of iPhoneS rose in Sandvik " + story, "", nil},
		{"two words", "Ferry closesThe council of Sandvik voted on Monday to close the terminal. " + story, "", nil},
		{"too short a story", "Ferry terminal to close in SandvikThe council voted on Monday.", "", nil},
	}
	for _, tt := range tests {
		a := new(Parser).Parse(tt.text)
		if a.Title != tt.title {
			t.Errorf("%s: title %q, want %q", tt.name, a.Title, tt.title)
		}
		if diff := cmp.Diff(tt.bylines, a.Bylines); diff != "" {
			t.Errorf("%s: authors (-want +got):\n%s", tt.name, diff)
		}
		at := 0
		for _, b := range a.Blocks {
			if b.Kind == span.Title && b.Span.In(tt.text) != tt.title {
				t.Errorf("%s: the block %q is the title", tt.name, b.Span.In(tt.text))
			}
			at = b.Span.End
		}
		if at != len(tt.text) {
			t.Errorf("%s: blocks end at %d of %d", tt.name, at, len(tt.text))
		}
	}
}

// TestFlatByFirst: a flat text may begin with its author, and only the author and the
// stamp are cut off it.
func TestFlatByFirst(t *testing.T) {
	const story = "The council of Sandvik voted on Monday to close the old ferry terminal, which has stood empty since the spring. Ann Moor, who runs the shop beside it, said that nobody had asked the people who work there what they wanted."
	for _, c := range []struct{ name, head, rest, date string }{
		{"a stamp behind a bar", "By Ida Holm | Updated: Jun 4, 2021, 09:12 IST ", story, "2021-06-04"},
		{"a stamp alone", "By Ida Holm Published June 4, 2021 ", story, "2021-06-04"},
		{"no stamp: where the author ends is not certain", "By Ida Holm ", "By Ida Holm " + story, ""},
		{"no author", "By Monday, ", "By Monday, " + story, ""},
	} {
		text := c.head + story
		a := new(Parser).Parse(text)
		last := a.Blocks[len(a.Blocks)-1]
		if last.Kind != span.Paragraph || last.Span.In(text) != c.rest {
			t.Errorf("%s: the last block is the %s %q", c.name, last.Kind, last.Span.In(text))
		}
		if got := a.Date.String(); c.date != "" && got != c.date {
			t.Errorf("%s: date %s, want %s", c.name, got, c.date)
		}
		if a.Title != "" {
			t.Errorf("%s: title %q", c.name, a.Title)
		}
	}
	text := "Two boats sank in the harbour of Sandvik on Sunday, the police said, but nobody was hurt. No owner has come forward so far"
	if a := new(Parser).Parse(text); a.Title != "" {
		t.Errorf("a paragraph without a full stop is the title %q", a.Title)
	}
	text = "The bridge is open. What now for Sandvik and its ferries?\n\n" + story
	if a := new(Parser).Parse(text); a.Title == "" {
		t.Error("a headline of two short sentences is none")
	}
}

// TestAlone: a flat text that ends like a caption or headline is the story, and what
// is no more than one sentence is what it looks like.
func TestAlone(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       span.Kind
	}{
		{"a credit at the end", "A boat sank in the harbour of Sandvik on Monday. Nobody was hurt, the police said, but the owner wept for hours. Photo credit: Reuters", span.Paragraph},
		{"no full stop at the end", "A boat sank in the harbour of Sandvik on Monday, the police said. Harbour News and agencies", span.Paragraph},
		{"a caption", "A boat in the harbour of Sandvik on Monday. Photo: Reuters", span.Caption},
		{"a headline", "Boat sinks in the harbour of Sandvik, owner weeps for hours", span.Title},
	} {
		if a := new(Parser).Parse(c.text); len(a.Blocks) != 1 || a.Blocks[0].Kind != c.want || (a.Title != "") != (c.want == span.Title) {
			t.Errorf("%s: %v, title %q, want a %s", c.name, a.Blocks, a.Title, c.want)
		}
	}
}
