package entity

import "testing"

// TestFindEdge: what stands at the edge of a name and is told by its words, each
// rule with a case where it must not act.
func TestFindEdge(t *testing.T) {
	testFind(t, nil, []findCase{
		{"the day behind a name", "They met Sheriff Owen Hale Wednesday in Oslo.", []string{"person Owen Hale [Sheriff]", "place Oslo"}},
		{"a day that is a surname", "The chain Ruby Tuesday closed.", []string{"person Ruby Tuesday"}},
		{"a deputy is no given name", "Halden County Sheriff's Deputy Owen Hale saw it. Deputy Ann Lee did not.", []string{"place Halden County", "person Owen Hale [County Sheriff's Deputy]", "person Ann Lee [Deputy]"}},
		{"a deputy of another office", "Deputy Mayor Ann Lee spoke.", []string{"person Ann Lee [Deputy Mayor]"}},
		{"what a ministry is for", "Minister of Industry and Trade Elena Duarte met Minister of Tourism and Commerce Zarup Hallamud.", []string{"person Elena Duarte [Minister of Industry and Trade]", "person Zarup Hallamud [Minister of Tourism and Commerce]"}},
		{"a people before it", "They met Norwegian Minister of Industry and Trade Elena Duarte.", []string{"person Elena Duarte [Norwegian Minister of Industry and Trade]"}},
		{"an office that begins the text is no name", "Labour MP calls for inquiry into ferry contracts - as minister insists 'nothing to hide'", nil},
		{"a union has a secretary, too", "The General Secretary of the Trade Union Congress spoke.", []string{"organization Trade Union Congress"}},
		{"two offices behind a name", "They met Wang Yi, State Councilor and Foreign Minister of Norway, on Monday.", []string{"person Wang Yi", "place Norway"}},
		{"words before an office", "Parliamentary Affairs Minister Elena Duarte and Halden's Chief Financial Officer Peter Moss met.", []string{"person Elena Duarte [Parliamentary Affairs Minister]", "organization Halden", "person Peter Moss [Chief Financial Officer]"}},
		{"a surname that is a pronoun", "On Monday the Chinese Vice Premier He Wenbo came to Oslo for talks about trade.", []string{"person He Wenbo [Chinese Vice Premier]", "place Oslo"}},
		{"a pronoun before a name", "He met Elena Duarte. He, Elena Duarte said, was late.", []string{"person Elena Duarte", "person Elena Duarte"}},
		{"a letter in brackets", "Elena Duarte (R) and Peter Moss (L) met in Oslo.", []string{"person Elena Duarte", "person Peter Moss", "place Oslo"}},
		{"two places", "The Norway-Mexico talks failed.", []string{"place Norway", "place Mexico"}},
		{"a place with a hyphen", "They flew to Guinea-Bissau.", []string{"place Guinea-Bissau"}},
		{"the hour", "It began at 5:46 PM in Oslo.", []string{"place Oslo"}},
		{"a plural in -ies is no cut name", "Deputies met Deputy Ann Lee.", []string{"person Ann Lee [Deputy]"}},
		{"a cut name", "They met Daniel Moss. Danielwas late.", []string{"person Daniel Moss", "person Daniel"}},
		{"two words of a field", "They met Minister of Farming and Rural Development Ann Lee.", []string{"person Ann Lee [Minister of Farming and Rural Development]"}},
	})
}
