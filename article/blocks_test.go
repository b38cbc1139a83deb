package article_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/article"
)

const (
	lede  = "A boat sank in the harbour of Oslo on Monday, the police said, and nobody was hurt in what some called a wonder."
	later = "The owner of the boat, who was ashore when it sank, told the police that it had leaked for weeks before the storm."
)

// TestKinds shows one line among paragraphs and the kind it gets.
func TestKinds(t *testing.T) {
	tests := []struct{ name, line, want string }{
		{"paragraph", "Nobody was hurt.", "paragraph"},
		{"heading", "What the police found", "heading"},
		{"heading that asks", "Who paid for the boat?", "heading"},
		{"small letters are no heading", "and so on", "paragraph"},
		{"list item is no heading", "• A lamp", "paragraph"},
		{"time over an entry", "11:35 a.m.", "heading"},
		{"time with a zone", "18.22 GMT", "heading"},
		{"a sentence is no heading", "The police came.", "paragraph"},

		{"caption with agency behind a full stop", "Ann Moor speaks at the harbour, Wednesday, Oct. 26. TASS", "caption"},
		{"caption with brackets", "A boat lies in the harbour on May 3, 2020. (AP Photo/Ann Moor)", "caption"},
		{"caption with photographer and library", "A boat in the harbour. Paul Reed/Getty Images", "caption"},
		{"caption with bar", "A boat in the harbour of Oslo. Paul Reed | Afp | Getty Images", "caption"},
		{"caption with the word", "A boat in the harbour. Photograph: Paul Reed/Reuters", "caption"},
		{"file caption", "FILE - A boat lies in the harbour.", "caption"},
		{"file photo at the end", "Ann Moor in an undated file photo.", "caption"},
		{"agency in brackets and a scene", "Ann Moor speaks to sailors in Oslo (Reuters)", "caption"},
		{"prose ends with an agency", "The owner had sold the boat, he told Reuters.", "paragraph"},
		{"prose ends with an agency in brackets", "The owner had sold the boat weeks before, the police wrote in a statement (AP).", "paragraph"},
		{"prose ends with a name", "The boat belonged to a firm of John Pool.", "paragraph"},
		{"photo as a word", "Photo shoots were held on the boat.", "paragraph"},

		{"correction", "Correction: An earlier version misstated the name of the boat.", "note"},
		{"editor's note", "Editor’s note: The name of the witness has been changed.", "note"},
		{"editor's note in brackets", "[Editor's note: This is an old story.]", "note"},
		{"update", "UPDATE: The boat was lifted on Tuesday.", "note"},
		{"updated story", "This story has been updated to include comments from the owner.", "note"},
		{"developing", "This is a developing story and will be updated.", "note"},
		{"opinion", "The opinions expressed here are those of the writer.", "note"},
		{"helpline", "If you or someone you know needs help, call the harbour office.", "note"},
		{"correct prose", "Corrections officers searched the boat.", "paragraph"},
		{"update in prose", "Updates of the list are made each week.", "paragraph"},
		{"need in prose", "If you need a boat, you ask the owner.", "paragraph"},

		{"credit of a photographer", "Photo by Jane Doe, who saw it", "caption"},
		{"a sentence that begins like a credit", "Photo by photo, she rebuilt the life of her uncle.", "paragraph"},

		{"post with picture", "look at this #boat pic.twitter.com/abcDEF12", "embed"},
		{"signature of a post", "— Oslo Harbour (@osloharbour) December 22, 2014", "embed"},
		{"view this post", "View this post on Instagram", "embed"},
		{"handle in prose", "The harbour (@osloharbour) wrote on May 3, 2014 that the boat was safe.", "paragraph"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text := "Boat Sinks in Harbour\n\n" + lede + "\n\n" + later + "\n\n" + later + "\n\n" + tt.line + "\n\n" + later
			a := new(article.Parser).Parse(text)
			var got string
			for _, b := range a.Blocks {
				if b.Span.In(text) == tt.line {
					got = string(b.Kind)
				}
			}
			if got != tt.want {
				t.Errorf("kind of %q is %q, want %q", tt.line, got, tt.want)
			}
		})
	}
}

func TestKnownTitle(t *testing.T) {
	text := "Harbour News\n\nA day at sea\n\nBoat sinks\n\n" + lede
	a := (&article.Parser{Title: "Boat Sinks!"}).Parse(text)
	if a.Title != "Boat sinks" {
		t.Errorf("title %q, want the line that the caller knows", a.Title)
	}
	a = (&article.Parser{Title: "Another story"}).Parse(lede)
	if a.Title != "" {
		t.Errorf("title %q, want none: the text does not hold the one that the caller knows", a.Title)
	}
}

func TestGluedNote(t *testing.T) {
	text := lede + "\n\n“It sank,” she said.”Editor’s note: The name of the boat has been changed."
	a := new(article.Parser).Parse(text)
	var got []string
	for _, b := range a.Blocks {
		got = append(got, string(b.Kind)+" "+b.Span.In(text))
	}
	want := []string{"paragraph " + lede, "paragraph “It sank,” she said.”", "note Editor’s note: The name of the boat has been changed."}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
