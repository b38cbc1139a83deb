package page

import (
	"strings"
	"testing"
)

// TestResume checks that a paragraph which goes on with the story stays,
// whatever stood before it.
func TestResume(t *testing.T) {
	const (
		top  = "Skip to main content\n* Home\n* News\n* Sport\nLog in\n\n"
		foot = "\nShare on Facebook\n\nMost read\n\nFerry prices rise\n\nMill stops for good\n\n"
		last = "A ferry captain, Carla Voss, said on Friday that nobody had asked her."
	)
	tests := []struct {
		name, top, between, foot, last string
		keep                           bool
	}{
		{"behind a pointer with its headline", top, "READ ALSO: Ferry prices to rise again in summer\n\n", foot, last, true},
		{"behind two of them", top, "ALSO READ  Mill to stop\n\nREAD ALSO: Ferry prices to rise again in summer\n\n", foot, last, true},
		{"behind pictures", top, "1\n\nThe harbour at night Credit: Getty Images\n\n3\n\nThe bridge before the storm Credit: Rex Features\n\n", foot, last, true},
		{"at the end of a text that is hardly a page", "", "Read more The bridge of Veldstad: what is at stake?\n\n", "Subscribe\n", "Mayor Tomas Brill will speak on television about it on Wednesday evening.", true},
		{"the next entry of a live report", top, "Share\n\nUpdated at 20.11 GMT\n\n19.40 GMT\n\n", foot, last, true},
		{"a plain sentence behind a pointer", top, "Read more The bridge of Veldstad: what is at stake?\n\n", foot, "Mayor Tomas Brill will speak on television about it on Wednesday evening.", true},
		{"nobody says anything", top, "1\n\nThe harbour at night Credit: Getty Images\n\n3\n\nThe bridge before the storm Credit: Rex Features\n\n", foot, "Our guides to the harbour and its boats are in the shop of the paper now.", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text := tt.top + "Harbour bridge to close for eight months\n\n" + story + "\n" + tt.between + tt.last + "\n" + tt.foot
			keep := true
			for _, c := range Decide(text, "", nil) {
				keep = keep && !strings.Contains(text[c.Start:c.End], tt.last)
			}
			if keep != tt.keep {
				t.Errorf("%q kept: %v, want %v", tt.last, keep, tt.keep)
			}
		})
	}
}

// TestSources checks that the source of a report that is told by its parts stays,
// and that credits go.
func TestSources(t *testing.T) {
	const top, foot = "Skip to main content\n* Home\n* News\n* Sport\nLog in\n\nHarbour bridge to close for eight months\n\n", "\nMost read\n\nFerry prices rise\n\n"
	for next, keep := range map[string]bool{
		"Quote: \"We cannot wait for another winter, and the ferries will have to do.\"": true,
		"The council will vote on a fund of three million crowns next month, it said.":   false,
	} {
		kept := true
		text := top + story + "\nSource: Mayor Tomas Brill on Facebook\n\n" + next + "\n" + foot
		for _, c := range Decide(text, "", nil) {
			kept = kept && !strings.Contains(text[c.Start:c.End], "Source:")
		}
		if kept != keep {
			t.Errorf("before %q: kept %v", next, kept)
		}
	}
}

// TestNotes checks that notes of the editors close to the article stay, and
// that lines which only begin like one go with what they stand in.
func TestNotes(t *testing.T) {
	const top, foot = "Skip to main content\n* Home\n* News\n* Sport\nLog in\n\n", "\nShare on Facebook\n\nMost read\n\nFerry prices rise\n\nMill stops for good\n\n"
	tests := []struct {
		name, after, foot, line string
		keep                    bool
	}{
		{"correction", "\nShare this article\n\n", foot, "Correction: An earlier version gave the wrong month for the vote.", true},
		{"clarification", "", foot, "Clarification: The tunnel is open to lorries.", true},
		{"update", "\n", foot, "Updated: The council has since voted for the fund.", true},
		{"helpline", "\nShare this article\n\n", foot, "If you or someone you know has been hurt on the bridge, call the harbour office.", true},
		{"opinion", "\n", foot, "The views expressed in this article are those of its author.", true},
		{"two notes", "\nCorrection: The pier is the fourth one.\n\n", foot, "This story has been updated to name the pier.", true},
		{"headline", "\n" + foot, "", "UPDATE: Ferry prices rise for the third time this year", false},
		{"link", "\n", foot, "* Corrections and clarifications: our policy on them", false},
		{"far away", foot + strings.Repeat("Cookies\n", 8), "", "Disclaimer: The harbour office takes no part in this site.", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text := top + story + tt.after + tt.line + "\n" + tt.foot + "© 2021 The Veldstad Courier\n"
			at := strings.Index(text, tt.line)
			keep := true
			for _, c := range Decide(text, "", nil) {
				keep = keep && (c.End <= at || c.Start > at)
			}
			if keep != tt.keep {
				t.Errorf("kept %v: %q", keep, tt.line)
			}
		})
	}
}

// TestComments checks that readers' comments go, prose or not.
func TestComments(t *testing.T) {
	text := "* Home\n* News\n* Sport\nLog in\n\n" + story + "\n3 comments\n\nLeave a Reply\n\nAnna\nMarch 5, 2021 at 8:16 am\nI do not think that this is a good idea at all and I have told them so.\nReply\n\nBen\nMarch 5, 2021 at 9:10 am\nYou should go and see the bridge yourself before you write things like that, I think.\nReply\n\nYour email address will not be published\n\n© 2021 The Veldstad Courier\n"
	kept := text
	cuts := Decide(text, "", nil)
	for i := len(cuts) - 1; i >= 0; i-- {
		kept = kept[:cuts[i].Start] + kept[cuts[i].End:]
	}
	if strings.TrimSpace(kept) != strings.TrimSpace(story) {
		t.Errorf("kept %q", kept)
	}
}
