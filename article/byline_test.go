package article

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestByline(t *testing.T) {
	tests := []struct {
		name, line string
		want       []string
	}{
		{"agency", "By AFP", []string{"AFP"}},
		{"name and office", "By Ann Moor, Staff Writer", []string{"Ann Moor"}},
		{"office without comma", "By Ann Moor Staff Writer", []string{"Ann Moor"}},
		{"small letters", "by paul reed jr.", nil},
		{"small by", "by Paul Reed", []string{"Paul Reed"}},
		{"capitals", "BY PAUL REED", []string{"PAUL REED"}},
		{"two", "By Ann Moor and Paul Reed", []string{"Ann Moor", "Paul Reed"}},
		{"three", "By Ann Moor, Paul Reed, and Carla de Vries", []string{"Ann Moor", "Paul Reed", "Carla de Vries"}},
		{"outlet behind a bar", "By Ann Moor | Harbour News", []string{"Ann Moor"}},
		{"date behind", "By Ann Moor December 2, 2025", []string{"Ann Moor"}},
		{"abbreviated date behind", "by Ann Moor Apr. 28, 2023 1:15 pm", []string{"Ann Moor"}},
		{"date behind a dot", "by Ann Lee Moor· October 10, 2021", []string{"Ann Lee Moor"}},
		{"handle glued", "By Ann Moor@annmoor Nov 19, 2019", []string{"Ann Moor"}},
		{"word glued", "By Ann MoorTwitter", []string{"Ann Moor"}},
		{"stamp glued", "By Ann MoorUpdated: Dec 19, 2025 1:06 PM EST", []string{"Ann Moor"}},
		{"outlet in capitals glued", "By Ann MoorFOXHarbour", []string{"Ann Moor"}},
		{"capitals inside a surname", "By Ann McDERMOTT and Bo DeLORME", []string{"Ann McDERMOTT", "Bo DeLORME"}},
		{"month glued", "By Ann MoorApril 28, 2023", []string{"Ann Moor"}},
		{"last updated glued", "By Ann Moor, Global DeskLast Updated: Dec 19, 2025", []string{"Ann Moor"}},
		{"ground behind", "By Ann Moor, Halden Cricket Ground", []string{"Ann Moor"}},
		{"surname that ends grounds", "By Ann Moor, Bo Park", []string{"Ann Moor", "Bo Park"}},
		{"office with hyphens", "By Ann Moor, Harbour Editor-at-large", []string{"Ann Moor"}},
		{"whose stories", "By Ann Moor's Most Recent Stories", nil},
		{"count glued", "By Ann Moor and Paul K. Reed24 comments", []string{"Ann Moor", "Paul K. Reed"}},
		{"agency behind names", "By Ann Moor and Paul Reed The Associated Press", []string{"Ann Moor", "Paul Reed"}},
		{"outlet behind a name", "By Ann Moor Harbour News", []string{"Ann Moor"}},
		{"sections behind", "By TPN, in News, Business · 31 Jan 2025", []string{"TPN"}},
		{"colon", "By: CNN Wire", []string{"CNN Wire"}},
		{"staff of an outlet", "By Harbour Staff", []string{"Harbour Staff"}},
		{"written by", "Written by Ann Moor", []string{"Ann Moor"}},
		{"particle", "By Ludwig van der Berg", []string{"Ludwig van der Berg"}},
		{"inner capital", "By Fiona McAllister and Jean DeLorme", []string{"Fiona McAllister", "Jean DeLorme"}},
		{"apostrophe", "By Aoife O’Rourke", []string{"Aoife O’Rourke"}},
		{"bullet", "* By Harbour Press", []string{"Harbour Press"}},
		{"dash", "— By Ann Moor", []string{"Ann Moor"}},
		{"no-break space", "By\u00a0Ann Moor", []string{"Ann Moor"}},
		{"the word byline", "BYLINE: Ann Moor", []string{"Ann Moor"}},
		{"no blank", "ByAnn Moor", []string{"Ann Moor"}},
		{"agency alone", "Associated Press", []string{"Associated Press"}},
		{"places behind", "By Ann Moor in Bergen and Paul Reed in Oslo", []string{"Ann Moor", "Paul Reed"}},
		{"sections behind in", "By Ann Moor in News and Business", []string{"Ann Moor"}},
		{"agency and place", "AFP, Oslo", []string{"AFP"}},
		{"place behind", "By Ann Moor, Lagos", []string{"Ann Moor"}},
		{"surnames", "By Moor, Reed", []string{"Moor", "Reed"}},
		{"beat and office", "By Ann Moor Housing Correspondent", []string{"Ann Moor"}},
		{"beat as a name", "By Ann Royal", []string{"Ann Royal"}},
		{"weekday", "By Monday the water had gone.", nil},
		{"month", "By June", nil},
		{"prose", "By the time he came, the boat had sunk.", nil},
		{"prose with a name", "By Ann Moor's own account, it was late.", nil},
		{"other word", "Bye Ann Moor", nil},
		{"design", "By design", nil},
		{"empty", "By", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := byline(tt.line)
			if !ok {
				got = nil
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("byline(%q) (-want +got):\n%s", tt.line, diff)
			}
		})
	}
}

func TestNameLine(t *testing.T) {
	tests := []struct {
		name, line string
		want       []string
	}{
		{"name", "Ann Moor", []string{"Ann Moor"}},
		{"bullet", "* Ann Moor", []string{"Ann Moor"}},
		{"office", "Ann Moor, Print Managing Editor", []string{"Ann Moor"}},
		{"date", "Ann Moor December 25, 2025", []string{"Ann Moor"}},
		{"date glued", "Ann MoorPublished Jul 17, 2024, 11:21am", []string{"Ann Moor"}},
		{"time glued", "Ann Moor2 minutes ago", []string{"Ann Moor"}},
		{"outlet", "Ann Moor   |  Harbour Sentinel", []string{"Ann Moor"}},
		{"two", "Ann Moor and Paul Reed", []string{"Ann Moor", "Paul Reed"}},
		{"agency and place", "Associated Press in Valencia", []string{"Associated Press"}},
		{"ground", "Ann Moor, Halden Cricket Ground", []string{"Ann Moor"}},
		{"whose stories", "Ann Moor's Most Recent Stories", nil},
		{"section", "World News", nil},
		{"headline", "Council Member Throws Hat in the Ring", nil},
		{"headline with a number", "Fishing Roundup: 45 Boats Sunk in October 2025", nil},
		{"sentence", "Ann Moor spoke.", nil},
		{"one word", "Ann", nil},
		{"places", "Oslo Harbour, Bergen and Paris", nil},
		{"abbreviation", "Funding M&A Tracker", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := nameLine(tt.line)
			if !ok {
				got = nil
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("nameLine(%q) (-want +got):\n%s", tt.line, diff)
			}
		})
	}
}

func TestClock(t *testing.T) {
	for line, want := range map[string]bool{
		"11:35 a.m.": true, "18.22 GMT": true, "9:05": true, "18h30": true, "7:00 PM ET": true,
		"2-1": false, "3.50 crowns": false, "11:35 boats": false, "11": false, "11:3": false, "": false,
	} {
		if got := clock(line); got != want {
			t.Errorf("clock(%q) = %v", line, got)
		}
	}
}
