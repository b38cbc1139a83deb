package clean

import (
	"strings"
	"testing"
)

// TestTails: credits and pleas that are stuck to the end of a story, alone or one
// behind the other, and sentences that end like them.
func TestTails(t *testing.T) {
	const story = "A boat sank in the harbour on Monday, the police said."
	tests := []stripCase{
		{"two credits", story + " Additional reporting by Mina Sorel. Ann Moor contributed to this report.", story},
		{"a credit behind a dash", story + " -- Additional reporting by Mina Sorel", story},
		{"a credit of two sentences", story + "\n\nHarbour Radio's Ann Moor contributed to this report. Some information for this report came from The Associated Press and Reuters.", story + "\n\n"},
		{"a plea of several sentences", story + "\n\nWe are in your inbox every day. Our reporting is free because readers pay for it. Chip in from $5 a month.", story + "\n\n"},
		{"a plea behind what a columnist says", story + "\n\nWe left before dawn and found our river gone. Subscribe to our newsletter.", story + "\n\nWe left before dawn and found our river gone."},
		{"a writer and how to reach her", story + "\n\nLena Ruiz is a staff writer at The Harbour Post. Reach her at lruiz@harbour.example.", story + "\n\n"},
		{"somebody else and how to reach him", story + "\n\nKarl Holm is a fisherman in Sandvik. Reach him at holm@harbour.example.", story + "\n\nKarl Holm is a fisherman in Sandvik."},
		{"when the page was published", story + " (Published 22 October 2022, 14:05 IST)", story},
		{"when a book was published", story + " (Published in 2022, the book is lost.)", story + " (Published in 2022, the book is lost.)"},
		{"where a post stood first", story + "The post Boat sinks in the harbour appeared first on Harbour Today.", story},
		{"the initials of a desk", story + story + " /JPV", story + story},
		{"of two editors", story + story + " (ab/cd)", story + story},
		{"and of an outlet", story + story + " —AB/CD, Harbour News", story + story},
		{"the address of the site", story + story + " – harbour.example", story + story},
		{"codes and a number", story + story + " UNI AB CDE 1915", story + story},
		{"a code and a number", story + story + " BMW 1915", story + story + " BMW 1915"},
		{"a year", story + " It was built in 1915", story + " It was built in 1915"},
		{"either, or", story + story + " (and/or)", story + story},
		{"a stroke inside", story + " He was paid 30/50.", story + " He was paid 30/50."},
		{"a road", story + " He lives on the A/B road (north/south)", story + " He lives on the A/B road (north/south)"},
		{"a dash and a name", story + story + " – Karl Holm", story + story + " – Karl Holm"},
		{"who may be asked", story + story + "\n\nhkim@harbour.example", story + story + "\n\n"},
		{"the end", story + story + "\n\n(END)", story + story + "\n\n"},
		{"the end and an agency's code", story + story + " -0- PNA 0412", story + story},
		{"a score of nothing", story + story + " They won 3 -0- it was easy", story + story + " They won 3 -0- it was easy"},
		{"an appeal", story + " " + story + " Have your say in our poll", story + " " + story},
		{"an appeal that a sentence may be glued to", story + " Have your say in our poll Karl Holm swam to the shore in an hour.", story + " Have your say in our poll Karl Holm swam to the shore in an hour."},
	}
	stripped(t, tests)
}

// TestRelated: lists of other stories under their heading, in a story and behind it.
func TestRelated(t *testing.T) {
	const story = "A boat sank in the harbour on Monday, the police said, and nobody was hurt, but the owner of the boat wept for hours."
	const headlines = "\n\nFerries stop for the third day in a row\n\nWho pays for the new bridge, asks Paul Reed\n\n3 sheep found alive under the snow of May\n\nHarbour Museum: What the divers brought up from the mud\n\nTown council votes against the fish market"
	tests := []stripCase{
		{"behind the story", story + "\n\nRelated stories\n\nFerries stop for the third day\n\nWho pays for the new bridge?", story + "\n\n\n\n\n\n"},
		{"in the story", story + "\n\nRELATED STORIES\nFerries stop for the third day\nWho pays for the new bridge?\n\n" + story, story + "\n\n\n\n\n\n" + story},
		{"under a heading that goes alone, too", story + "\n\nRead more:\nFerries stop for the third day\n\n" + story, story + "\n\n\n\n\n" + story},
		{"with nothing under it", story + "\n\nRelated News", story + "\n\n"},
		{"headlines behind the story, without a heading", story + headlines, story + strings.Repeat("\n\n", 5)},
		{"headlines before the story", story + headlines + "\n\n" + story, story + headlines + "\n\n" + story},
		{"what a sentence leads to", story + "\n\nThese were the questions:" + headlines, story + "\n\nThese were the questions:" + headlines},
		{"a list of places and days", story + strings.Repeat("\n\nThe Harbour Band in the Old Church – June 3", 6), story + strings.Repeat("\n\nThe Harbour Band in the Old Church – June 3", 6)},
		{"a list of names", story + strings.Repeat("\n\nAnn Britt Moor of Oslo", 6), story + strings.Repeat("\n\nAnn Britt Moor of Oslo", 6)},
		{"a list with numbers", story + strings.Repeat("\n\n1. Ferries stop for the third day in a row", 6), story + strings.Repeat("\n\n1. Ferries stop for the third day in a row", 6)},
		{"maybe the heading of what follows", story + "\n\nRELATED STORIES\n\nWho pays for the bridge?\n\n" + story, story + "\n\nRELATED STORIES\n\nWho pays for the bridge?\n\n" + story},
		{"a heading over one story", story + "\n\nSee also\n\nWho pays for the bridge?\n\n" + story, story + "\n\n\n\n\n\n" + story},
		{"a heading without a list", story + "\n\nRelated\n\n" + story, story + "\n\nRelated\n\n" + story},
		{"sentences under it", story + "\n\nOther news\nThe boat was old and the crew was young.\n" + story, story + "\n\nOther news\nThe boat was old and the crew was young.\n" + story},
		{"above the story", "Related\nFerries stop for the third day\n\n" + story, "Related\nFerries stop for the third day\n\n" + story},
		{"a long list", story + "\n\nMost read\n" + "Ferries stop for the third day\nWho pays for the new bridge?\n" + "Holm wins the race\n", story + "\n\n\n\n\n\n"},
	}
	stripped(t, tests)
}

// TestBetween: credits of one sentence or more inside a text that lost its line
// breaks, and sentences of the story that begin like them.
func TestBetween(t *testing.T) {
	const story = "A boat sank in the harbour on Monday, the police said, and nobody was hurt, but the owner of the boat wept for hours. Her crew was brought to the pier by two fishermen, who had seen a light from their kitchen. "
	const text = story + story + story
	tests := []struct{ name, part, want string }{
		{"where it stood first", "This essay originally appeared in Harbour Talk. ", ""},
		{"who helped", "With assistance from Ann Moor and Paul Reed. ", ""},
		{"who owns it", "No part of this report may be reproduced without permission of Harbour News. ", ""},
		{"with brackets", "(Reporting by Ann Moor; Editing by Paul Reed) ", ""},
		{"what somebody says", "\"This essay originally appeared in Harbour Talk. It was short,\" she said. ", "\"This essay originally appeared in Harbour Talk. It was short,\" she said. "},
		{"a sentence", "With assistance from her brother she sailed home. ", "With assistance from her brother she sailed home. "},
		{"a widget", "Something went wrong. ", "Something went wrong. "},
	}
	p := New(Syndication())
	for _, tt := range tests {
		got, err := p.Clean(text + tt.part + text)
		if err != nil {
			t.Fatal(err)
		}
		if want := text + tt.want + text; got.String() != want {
			for c := range got.Changes() {
				t.Logf("%s takes out %q", c.Rule, c.Old)
			}
			t.Errorf("%s: got %d bytes, want %d", tt.name, len(got.String()), len(want))
		}
	}
}

// A stripCase is a text and what is left of it.
type stripCase struct{ name, text, want string }

// stripped tests what syndication leaves of texts.
func stripped(t *testing.T, tests []stripCase) {
	t.Helper()
	p := New(Syndication())
	for _, tt := range tests {
		got, err := p.Clean(tt.text)
		if err != nil {
			t.Fatal(err)
		}
		if got.String() != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
