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
