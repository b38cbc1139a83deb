package entity

import "testing"

// TestFindThing: services, products and abbreviations are no people, each with a
// case where the rule must not act.
func TestFindThing(t *testing.T) {
	testFind(t, nil, []findCase{
		{"letters that are a noun", "They bought a TV, two PCs and AI-powered SUVs with Wi-Fi.", nil},
		{"letters that are a name", "Later BKV sued the BBC.", []string{"organization BKV", "organization BBC"}},
		{"letters in a name", "The Olso TV Company hired Ai Wen.", []string{"organization Olso TV Company", "person Ai Wen"}},
		{"a listed product", "It runs on Android and needs Bluetooth.", []string{"other Android", "other Bluetooth"}},
		{"a listed company", "Later Spotify said no.", []string{"organization Spotify"}},
		{"users", "Last week Brelva grew. She asked other Brelva users, and Brelva paid.", []string{"organization Brelva", "organization Brelva", "organization Brelva"}},
		{"users of a person's phone", "Anna Brelva grew. She asked other Brelva users.", []string{"person Anna Brelva", "person Brelva"}},
		{"via a town", "They went via Oslo and Brelstad.", []string{"place Oslo", "place Brelstad"}},
		{"which", "She likes Brelvo, which is free.", []string{"organization Brelvo"}},
		{"who", "Later he met Daniel, who is free.", []string{"person Daniel"}},
		{"what it is", "He tried Brelvo, a popular therapy app, in Oslo.", []string{"organization Brelvo", "place Oslo"}},
		{"what somebody does", "Later he met Daniel, a player of the club, in Oslo.", []string{"person Daniel", "place Oslo"}},
		{"a founder of", "Ann Lee, co-founder of Hullo Heart, met Tom Reed, head of Hullo.", []string{"person Ann Lee", "organization Hullo Heart", "person Tom Reed", "place Hullo"}},
		{"a founder before a name", "Brella Organics founder Ann Lee left.", []string{"organization Brella Organics", "person Ann Lee [Organics founder]"}},
		{"a listed owner", "Later Lowe's said sales grew.", []string{"organization Lowe's"}},
		{"an owner of that name", "Peter Lowe spoke. Later Lowe's son left.", []string{"person Peter Lowe", "person Lowe"}},
		{"a band", "The Hallam Brothers will tour Norway.", []string{"organization Hallam Brothers", "place Norway"}},
		{"an adjective of a place before a name", "They said that the Oslo-based Brelva Foods would buy a part of Berlin-focused Hallam Corp. in the next year.", []string{"place Oslo", "organization Brelva Foods", "place Berlin", "organization Hallam Corp."}},
		{"an adjective of a person", "It was a Taylor Moss-themed party.", []string{"person Taylor Moss"}},
		{"a given name with a hyphen", "Later Wang Ka-shing met Kim Jong-un.", []string{"person Wang Ka-shing", "person Kim Jong-un"}},
		{"a suffix by itself", "He liked Ann Lee, Jr., and Bo Roe.", []string{"person Ann Lee", "person Bo Roe"}},
		{"whose they are", "Activist group Halden League's Tamika Moss left.", []string{"organization Halden League", "person Tamika Moss"}},
		{"a part of a town", "He went to Midtown Oslo with Ann Lee.", []string{"place Midtown Oslo", "person Ann Lee"}},
		{"a generation", "It is a habit of Gen Z in Oslo.", []string{"place Oslo"}},
		{"a chief", "Counsel to the defendant, Chief Wole Adegoke, argued in Oslo.", []string{"person Chief Wole Adegoke", "place Oslo"}},
		{"a chief of an office", "They met Chief Superintendent Ann Lee in Oslo.", []string{"person Ann Lee [Chief Superintendent]", "place Oslo"}},
		{"a stadium", "They met at the Halvik Stadium in Oslo.", []string{"place Halvik Stadium", "place Oslo"}},
	})
}
