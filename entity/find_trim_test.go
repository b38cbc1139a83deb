package entity

import "testing"

// TestFindTrim: what the labels leave in or around a name and is not part of
// it, each rule with a case where it must not act.
func TestFindTrim(t *testing.T) {
	testFind(t, nil, []findCase{
		{"an office of a house is a title", "Speaker of the House Martin Kessler said so.", []string{"person Martin Kessler [Speaker of the House]"}},
		{"an office with a field of two words is a title", "US Secretary of Homeland Security Elena Duarte spoke.", []string{"place US", "person Elena Duarte [US Secretary of Homeland Security]"}},
		{"an office with for is a title", "Minister for Foreign Affairs Elena Duarte left.", []string{"person Elena Duarte [Minister for Foreign Affairs]"}},
		{"an office with to is a title", "Norwegian Ambassador to the UN Peter Hallam objected.", []string{"organization UN", "person Peter Hallam [Norwegian Ambassador to the UN]"}},
		{"a chief of staff", "White House Chief of Staff Elena Duarte resigned.", []string{"place White House", "person Elena Duarte [White House Chief of Staff]"}},
		{"the person of an office's field does not hold it", "A press secretary for Elena Duarte resigned.", []string{"person Elena Duarte"}},
		{"a governor of a place", "They asked Ohio Gov. Zorb Hallam about it.", []string{"place Ohio", "person Zorb Hallam [Ohio Gov.]"}},
		{"the field of an office is no name", "Director of National Intelligence Peter Hallam left.", []string{"person Peter Hallam [Director of National Intelligence]"}},
		{"an office before a comma is not the name's", "The Minister of Foreign Affairs of Norway, Elena Duarte, left.", []string{"place Norway", "person Elena Duarte"}},
		{"the letter to another office is not his title", "A letter from Norwegian Ambassador to the UN Peter Hallam to Secretary-General Elena Duarte was read.",
			[]string{"organization UN", "person Peter Hallam [Norwegian Ambassador to the UN]", "person Elena Duarte [Secretary-General]"}},
		{"a prince of a place is no office", "Prince of Norway Martin Kessler left.", []string{"place Norway", "person Martin Kessler [Prince of Norway]"}},
		{"a preposition at the head of a sentence is no title", "Under Chancellor Elena Duarte, Norway grew.", []string{"person Elena Duarte [Chancellor]", "place Norway"}},
		{"an under secretary keeps his", "The Under Secretary Elena Duarte left.", []string{"person Elena Duarte [Under Secretary]"}},
		{"ministries and offices are organizations", "The Foreign Office said so. The Foreign Ministry said no.", []string{"organization Foreign Office", "organization Foreign Ministry"}},
		{"a form of address makes a person", "They met Mr. Band and Mrs. Bank.", []string{"person Band [Mr.]", "person Bank [Mrs.]"}},
		{"an administration is named after a person", "The Kessler administration said no.", []string{"person Kessler"}},
		{"an administration of a country is not", "The Norway administration said no.", []string{"place Norway"}},
		{"a party and state", "Sen. Peter Hallam (R-Ohio) and Rep. Elena Duarte (D-Fla.) agreed.", []string{"person Peter Hallam [Sen.]", "place Ohio", "person Elena Duarte [Rep.]", "place Fla"}},
		{"a party and no state", "Peter Hallam (R-Qz.) agreed.", []string{"person Peter Hallam"}},
		{"a party before a name", "He was beaten by Democrat Peter Hallam.", []string{"person Peter Hallam"}},
		{"a party of a place before a name", "He ran against Ohio Republican Peter Hallam again.", []string{"person Peter Hallam"}},
		{"the adjective of a party", "They were Democratic voters.", nil},
		{"a party", "He joined the Democratic Party.", []string{"organization Democratic Party"}},
		{"a people of two words", "The North Korean leader met Latin American voters.", nil},
		{"a compound of peoples", "A Mexican-American singer came.", nil},
		{"a direction before a place", "They flew to North Korea.", []string{"place North Korea"}},
		{"a pole is a place", "They flew to the South Pole.", []string{"place South Pole"}},
	})
}
