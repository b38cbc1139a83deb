package article_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/article"
	"github.com/newsnorm/newsnorm/span"
)

// story is what the headlines of these pages are about.
const story = "The harbour of Oslo was closed on Monday after a ferry struck the breakwater, the police said.\n\n" +
	"Ann Moor, who runs the ferry company, said that nobody was hurt, and that the breakwater had been repaired in May."

func TestReadHeader(t *testing.T) {
	for _, c := range []struct {
		name, reason string
		head, body   string // the page is head and body
		title        string
		bylines      []string
	}{
		{
			name: "another story", reason: "the headline shares its words with the story",
			head:  "News\n\nThree Hundred Sheep Counted on Island\n\nFerry strikes breakwater, Oslo harbour closed\n\nShare\n\nMonday, May 4, 2020\n\n",
			title: "Ferry strikes breakwater, Oslo harbour closed",
		},
		{
			name: "far above the story", reason: "buttons and boxes stand between",
			head:  "Ferry strikes breakwater, Oslo harbour closed\n\n" + strings.Repeat("Invalid number\n\n", 25) + "Everything You Need for a Wet Autumn Day\n\n",
			title: "Ferry strikes breakwater, Oslo harbour closed",
		},
		{
			name: "author over the headline", reason: "some pages name the author there, with the time stamp",
			head:  "Paul Reed\n\nHarbour\n\nMay 4, 2020\n\nFerry strikes breakwater, Oslo harbour closed\n\nWhy nobody had seen the ferry in the fog of the night\n\n",
			title: "Ferry strikes breakwater, Oslo harbour closed", bylines: []string{"Paul Reed"},
		},
		{
			name: "name over the headline", reason: "without a time stamp it is that of a link to somebody else",
			head:  "Jane Holm\n\nHarbour\n\nFerry strikes breakwater, Oslo harbour closed\n\nBy Paul Reed\n\n",
			title: "Ferry strikes breakwater, Oslo harbour closed", bylines: []string{"Paul Reed"},
		},
		{
			name: "headline with for", reason: "a name with for behind it names an outlet",
			head:  "Home News Long Prison Sentences For Two Oslo Ferry Captains\n\nNews\n\nLong Prison Sentences For Two Oslo Ferry Captains\n\nBy HarbourNews\n\nMay 4, 2020\n\n",
			title: "Long Prison Sentences For Two Oslo Ferry Captains", bylines: []string{"HarbourNews"},
		},
		{
			name: "form of an account", reason: "the words of such forms are no headline",
			head:  "Login\n\nLogin using your Harbour Pass account\n\nUsername *\n\nPassword *\n\nPaul Reed\n\nFerry strikes breakwater, Oslo harbour closed\n\n* by: Paul Reed\n\n* May 4, 2020\n\n",
			title: "Ferry strikes breakwater, Oslo harbour closed", bylines: []string{"Paul Reed"},
		},
		{
			name: "first line of the page", reason: "it stands once more before the story: the parts of a live report have headlines of their own",
			head:  "As it happened: Oslo on Tuesday, October 1\n\nSorry, no comments.\n\nAs it happened: Oslo on Tuesday, October 1\n\nHow the ferry struck the breakwater of the harbour\n\nBy Paul Reed\n\n",
			title: "As it happened: Oslo on Tuesday, October 1", bylines: []string{"Paul Reed"},
		},
		{
			name: "standfirst", reason: "the line above it is the headline, though the standfirst says more about the story",
			head:  "Harbour of Oslo shut after a crash\n\nFerry struck the breakwater of Oslo on Monday, police said\n\nHARBOURLIVE\n\nBy\nPaul Reed\n\n",
			title: "Harbour of Oslo shut after a crash", bylines: []string{"Paul Reed"},
		},
		{
			name: "no standfirst", reason: "the line above is about something else",
			head:  "Sheep counted on island\n\nFerry strikes breakwater, Oslo harbour closed\n\nBy Paul Reed\n\n",
			title: "Ferry strikes breakwater, Oslo harbour closed", bylines: []string{"Paul Reed"},
		},
		{
			name: "path before the headline", reason: "the line repeats the headline behind the section's name",
			head:  "Home National Ferry strikes breakwater, Oslo harbour closed\n\n* Home\n* National\n\nFerry strikes breakwater, Oslo harbour closed\n\nMay 4, 2020\n\n",
			title: "Ferry strikes breakwater, Oslo harbour closed",
		},
		{
			name: "buttons without blanks", reason: "words of buttons that stick together are no headline, nor a name",
			head:  "UK NewsUS NewsPolice NewsHarbour NewsFerry TimesMore\n\nFerry strikes breakwater, Oslo harbour closed\n\nBy\nPaul Reed\nEmailBioFollow\n\n",
			title: "Ferry strikes breakwater, Oslo harbour closed", bylines: []string{"Paul Reed"},
		},
		{
			name: "what the author writes about", reason: "an office under the name is no headline",
			head:  "Ferry strikes breakwater, Oslo harbour closed\n\nShow Details Here\n\nBy\nPaul Reed\n\nNational reporter for the police, the ferry and the harbour of Oslo\n\nMay 4, 2020\n\n",
			title: "Ferry strikes breakwater, Oslo harbour closed", bylines: []string{"Paul Reed"},
		},
		{
			name: "standfirst above the headline", reason: "what was taken for the body begins before the headline",
			body:  "A ferry that struck the breakwater of Oslo has closed the harbour, and nobody knows for how long.\n\nFerry strikes breakwater, Oslo harbour closed\n\nPaul Reed\n\nMay 4, 2020\n\n" + story,
			title: "Ferry strikes breakwater, Oslo harbour closed", bylines: []string{"Paul Reed"},
		},
		{
			name: "subheading in the story", reason: "no author stands under it",
			body: story + "\n\nWhat the police said of the ferry\n\n" + story,
		},
		{
			name: "sections named like people", reason: "the entries of a menu are no authors",
			head:  "Ferry strikes breakwater, Oslo harbour closed\n\n* Long Reads\n* Business\n* Culture\n* Wet Feet\n\nMay 4, 2020\n\n",
			title: "Ferry strikes breakwater, Oslo harbour closed",
		},
		{
			name: "authors in a list", reason: "they stand beside names and time stamps only",
			head:  "Ferry strikes breakwater, Oslo harbour closed\n\n* Paul Reed\n* Jane Holm\n* May 4, 2020\n\n",
			title: "Ferry strikes breakwater, Oslo harbour closed", bylines: []string{"Paul Reed", "Jane Holm"},
		},
		{
			name: "links of the author", reason: "they are no second author",
			head:  "Ferry strikes breakwater, Oslo harbour closed\n\nBy\nPaul Reed\nSocial Links for Paul Reed\n\n",
			title: "Ferry strikes breakwater, Oslo harbour closed", bylines: []string{"Paul Reed"},
		},
		{
			name: "correspondent abroad", reason: "an office and a place stand behind the name",
			head:  "Ferry strikes breakwater, Oslo harbour closed\n\nPaul Reed China Correspondent, in Oslo\n\nMay 4, 2020\n\n",
			title: "Ferry strikes breakwater, Oslo harbour closed", bylines: []string{"Paul Reed"},
		},
		{
			name: "photographer for a paper", reason: "what ends with one in brackets is a caption",
			head:  "Ferry strikes breakwater, Oslo harbour closed\n\nA ferry lies beside the breakwater of the harbour of Oslo (Paul Reed for The Harbour Post)\n\nMay 4, 2020\n\n",
			title: "Ferry strikes breakwater, Oslo harbour closed",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.body == "" {
				c.body = story
			}
			page := c.head + c.body
			h := new(article.Parser).ReadHeader(page, span.Span{Start: len(c.head), End: len(page)})
			if diff := cmp.Diff(c.title, h.Title); diff != "" {
				t.Errorf("title (-want +got): %s\n%s", diff, c.reason)
			}
			if diff := cmp.Diff(c.bylines, h.Bylines); diff != "" {
				t.Errorf("bylines (-want +got): %s\n%s", diff, c.reason)
			}
		})
	}
}

func TestReadHeaderDate(t *testing.T) {
	for _, c := range []struct{ name, head, want string }{
		{"updated", "Ferry strikes breakwater, Oslo harbour closed\n\nPaul Reed. Updated May 4, 2020\n\n", "2020-05-04"},
		{"a day of the standfirst", "Ferry strikes breakwater, Oslo harbour closed\n\nThe ferry struck the breakwater on May 2, 2020, and the harbour has been closed for everybody since then.\n\nHarbour\n\nMay 4, 2020\n\n", "2020-05-04"},
	} {
		page := c.head + "— Harbour (@harbour) May 3, 2020\n\n" + story
		h := new(article.Parser).ReadHeader(page, span.Span{Start: len(c.head), End: len(page)})
		if got := h.Date.String(); got != c.want {
			t.Errorf("%s: date %s, want %s", c.name, got, c.want)
		}
	}
}
