package article_test

import (
	"strings"
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

// TestHead shows heads of articles and what is read off them.
func TestHead(t *testing.T) {
	type facts struct {
		Date, Title, Dateline string
		Bylines, Agencies     []string
		Kinds                 string
	}
	tests := []struct {
		name, text string
		want       facts
	}{
		{
			"headline, byline, paragraph", "Boat sinks in harbour, nobody hurt\n\nBy Ann Moor\n\n" + lede,
			facts{Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "title byline paragraph"},
		},
		{
			"no headline", lede + "\n\n" + later,
			facts{Kinds: "paragraph paragraph"},
		},
		{
			"headline with a full stop", "Boat Sinks in Harbour.\n\n" + lede,
			facts{Title: "Boat Sinks in Harbour.", Kinds: "title paragraph"},
		},
		{
			"short first sentence is no headline", "The boat sank on a Monday.\n\n" + lede,
			facts{Kinds: "paragraph paragraph"},
		},
		{
			"headline that quotes", "'Nobody hurt': Moor on the boat that sank\n\n" + lede,
			facts{Title: "'Nobody hurt': Moor on the boat that sank", Kinds: "title paragraph"},
		},
		{
			"headline on two lines", "Boat sinks in harbour;\nOwner was ashore\n" + lede,
			facts{Title: "Boat sinks in harbour; Owner was ashore", Kinds: "title title paragraph"},
		},
		{
			"label behind the headline", "Why the boat sank in the harbour | Opinion\n\nBy Ann Moor\n\n" + lede,
			facts{Title: "Why the boat sank in the harbour", Bylines: []string{"Ann Moor"}, Kinds: "title byline paragraph"},
		},
		{
			"header, headline", " date 2022-10-27 Boat sinks in harbour, nobody hurt\n\n" + lede,
			facts{Date: "2022-10-27", Title: "Boat sinks in harbour, nobody hurt", Kinds: "title paragraph"},
		},
		{
			"time stamp under the byline", "Boat sinks in harbour, nobody hurt\nBy Ann Moor and Paul Reed\nPublished Tue, Nov 19 20195:07 PM ESTUpdated an hour ago\n" + lede,
			facts{Date: "2019-11-19", Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor", "Paul Reed"}, Kinds: "title byline dateline paragraph"},
		},
		{
			"the header's date wins", "date 2022-10-27\nBoat sinks in harbour, nobody hurt\nBy Ann Moor\nNov 20, 2019\n" + lede,
			facts{Date: "2022-10-27", Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "title byline dateline paragraph"},
		},
		{
			"By on a line of its own", "Boat sinks in harbour, nobody hurt\nBy\nAnn Moor\n| November 3, 2025 (8:42 AM ET)\n" + lede,
			facts{Date: "2025-11-03", Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "title byline byline dateline paragraph"},
		},
		{
			"agency byline and caption", "Boat Sinks in Harbour\n\nBy AFP\nAnn Moor speaks at the harbour, Wednesday, Oct. 26. TASS\n\n" + lede,
			facts{Title: "Boat Sinks in Harbour", Bylines: []string{"AFP"}, Agencies: []string{"AFP", "TASS"}, Kinds: "title byline caption paragraph"},
		},
		{
			"dateline before the first sentence", "Boat sinks in harbour, nobody hurt\n\nOSLO, Aug. 19 (UPI) — " + lede,
			facts{Title: "Boat sinks in harbour, nobody hurt", Dateline: "OSLO", Agencies: []string{"UPI"}, Kinds: "title paragraph"},
		},
		{
			"plain dateline", "Boat sinks in harbour, nobody hurt\n\nDES MOINES, Iowa — " + lede,
			facts{Title: "Boat sinks in harbour, nobody hurt", Dateline: "DES MOINES, Iowa", Kinds: "title paragraph"},
		},
		{
			"dateline on its own line", "Boat sinks in harbour, nobody hurt\n\nAUBURN, Wash. — \n\n" + lede,
			facts{Title: "Boat sinks in harbour, nobody hurt", Dateline: "AUBURN, Wash.", Kinds: "title dateline paragraph"},
		},
		{
			"office without comma, small", "Boat sinks in harbour, nobody hurt\nAnn Moor Housing correspondent\nTue 4 Apr 2023 13.22 BST\n" + lede,
			facts{Date: "2023-04-04", Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "title byline dateline paragraph"},
		},
		{
			"outlet under the author", "Boat sinks in harbour, nobody hurt\nBy Ann Moor\nHarbour News, Bergen\n" + lede,
			facts{Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "title byline byline paragraph"},
		},
		{
			"who stands in for an author", "Text by: NEWS WIRES\n\nBoat sinks in harbour, nobody hurt\nStaff Report\n" + lede,
			facts{Title: "Boat sinks in harbour, nobody hurt", Kinds: "byline title byline paragraph"},
		},
		{
			"a desk in a headline", "Staff report boat missing\n\n" + lede,
			facts{Title: "Staff report boat missing", Kinds: "title paragraph"},
		},
		{
			"stamp whose order is not known", "Boat sinks in harbour, nobody hurt\nIssued on: 04/05/2023 - 10:15 Modified: 04/05/2023 - 11:30\n" + lede,
			facts{Title: "Boat sinks in harbour, nobody hurt", Kinds: "title dateline paragraph"},
		},
		{
			"author and stamp below By", "Boat sinks in harbour, nobody hurt\nBy\nAnn Moor\nPublished May 4, 2023 10:15 AM\n" + lede,
			facts{Date: "2023-05-04", Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "title byline byline dateline paragraph"},
		},
		{
			"who the author is", "Boat sinks in harbour, nobody hurt\n\nBy ANN MOOR\n\n" + lede + "\n\n" + later + "\n\nAnn Moor is a political reporter for Harbour News.",
			facts{Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"ANN MOOR"}, Kinds: "title byline paragraph paragraph byline"},
		},
		{
			"who somebody else is", "Boat sinks in harbour, nobody hurt\n\nBy ANN MOOR\n\n" + lede + "\n\n" + later + "\n\nPaul Reed is a political reporter for Harbour News.",
			facts{Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"ANN MOOR"}, Kinds: "title byline paragraph paragraph paragraph"},
		},
		{
			"all on one line", "Boat sinks in harbour, nobody hurt By Ann Moor | May 9, 2023 10:15 AM IST | 0 Comments " + lede + " " + later + " " + later,
			facts{Date: "2023-05-09", Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "title byline dateline paragraph"},
		},
		{
			"all on one line, path", "Home > News > Sea | Boat sinks in harbour, nobody hurt By Staff Writer | May 9, 2023 | 0 Comments " + lede + " " + later + " " + later,
			facts{Date: "2023-05-09", Title: "Boat sinks in harbour, nobody hurt", Kinds: "title byline dateline paragraph"},
		},
		{
			"all on one line, stamps", "date 2023-05-09 Boat sinks in harbour, nobody hurt Published: 8 May 2023, 10:15 Updated: 9 May 2023, 11:40 5 min read " + lede + " " + later + " " + later,
			facts{Date: "2023-05-09", Title: "Boat sinks in harbour, nobody hurt", Kinds: "title dateline paragraph"},
		},
		{
			"one line of prose", "The boat of the harbour office was built By Order of the council in May 2023 and sank. " + lede + " " + later + " " + later,
			facts{Kinds: "paragraph"},
		},
		{
			"one line of prose that updates", "The office that keeps the list of boats said it had Updated the list on May 9, 2023 and then lost it. " + lede + " " + later + " " + later,
			facts{Kinds: "paragraph"},
		},
		{
			"whom to ask", "Harbour Bank opens in Oslo\n\n" + lede + "\n\n" + later + "\n\nMedia Contact:\nAnn Moor\n(512) 555-0134\nmoor@harbour.example\n\n" + later,
			facts{Title: "Harbour Bank opens in Oslo", Kinds: "title paragraph paragraph note note note note paragraph"},
		},
		{
			"contact in prose", "Harbour Bank opens in Oslo\n\n" + lede + "\n\nContact with the crew was lost on Monday night.\n\n" + later,
			facts{Title: "Harbour Bank opens in Oslo", Kinds: "title paragraph paragraph paragraph"},
		},
		{
			"note in the head", "Boat sinks in harbour, nobody hurt\n\nThis is a developing story.\nBy Ann Moor\n" + lede,
			facts{Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "title note byline paragraph"},
		},
		{
			"empty", "", facts{},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := new(article.Parser).Parse(tt.text)
			var kinds []string
			for _, b := range a.Blocks {
				kinds = append(kinds, string(b.Kind))
			}
			got := facts{a.Date.String(), a.Title, a.Dateline, a.Bylines, a.Agencies, strings.Join(kinds, " ")}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
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
