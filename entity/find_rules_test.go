package entity

import "testing"

// TestFindRules tests the rules that bar labels and those that look at the
// whole text again, each with a case that it must leave alone.
func TestFindRules(t *testing.T) {
	testFind(t, nil, []findCase{
		{"what an organization owns is another name", "The probe was sent by NASA's Halden Observatory last year.", []string{"organization NASA", "organization Halden Observatory"}},
		{"a possessive in a name stays", "She studied at King's College and at St. Mary's Hospital.", []string{"organization King's College", "organization St. Mary's Hospital"}},
		{"to joins no names", "It was in everything from Time Magazine to Halden Weekly.", []string{"organization Time Magazine", "organization Halden Weekly"}},
		{"money is no country", "They paid US$ 10 million for it.", nil},
		{"letters behind a name are none", "The prosecutor, Martin Kessler, QC, said so.", []string{"person Martin Kessler"}},
		{"a small word behind a given name is a surname", "The votes went to James To of Leeds.", []string{"person James To", "place Leeds"}},
		{"a small word in lower case is none", "The votes went from James to Robert Hale.", []string{"person James", "person Robert Hale"}},
		{"the holder of an office is a person", "It went to Vice President Hallam at noon.", []string{"person Hallam [Vice President]"}},
		{"the adverb that begins the sentence is no part of the name", "We met Hallam in May. Currently Hallam is in Leeds. Later Hallam left.", []string{"person Hallam", "person Hallam", "place Leeds", "person Hallam"}},
		{"acronyms for common nouns are no names", "The GDP fell,.", nil},
		{"capitals that are a name once are one again", "He leads the DKV. They met members of DKV. Anna Berg of DKV came.", []string{"organization DKV", "organization DKV", "person Anna Berg", "organization DKV"}},
		{"a name before a participle", "She lives in Zandvik. They came to Zandvik in May, and Zandvik-related work went on.", []string{"place Zandvik", "place Zandvik", "place Zandvik"}},
		{"a given name behind a university begins another name", "We asked Halden State University Peter Moss about it.", []string{"organization Halden State University", "person Peter Moss"}},
		{"a university with a founder's name is one", "We asked the Peter Moss University about it.", []string{"organization Peter Moss University"}},
		{"a number may begin a name", "He spoke of his time at Second Bank and left.", []string{"organization Second Bank"}},
		{"a number in lower case does not", "It was the second bank in Norway.", []string{"place Norway"}},
		{"a people before a title is no part of the name", "They met Saudi Crown Prince Fahd bin Nasser there.", []string{"person Fahd bin Nasser [Saudi Crown Prince]"}},
		{"the score is no part of the team's name", "They beat Norwich Athletic 3-1 on Saturday.", []string{"organization Norwich Athletic"}},
		{"a name that ends like a company is one", "Shares of Whitaker Motors fell.", []string{"organization Whitaker Motors"}},
		{"a newspaper's short form", "The Kalmar Herald said so. The Herald was right, said Anna Berg.", []string{"organization Kalmar Herald", "organization Herald", "person Anna Berg"}},
		{"a surname at the head of a sentence", "We met Abdul al-Khatib. Khatib left.", []string{"person Abdul al-Khatib", "person Khatib"}},
		{"a listed name that a place ends", "Bank of England Governor Ruth Amory agreed.", []string{"organization Bank of England", "person Ruth Amory [Bank of England Governor]"}},
		{"a title alone is no organization", "Mayor Fires Police Chief After Riots In Oslo", []string{"place Oslo"}},
		{"a particle at the head of a sentence", "Jean-Luc de Montaigne came. De Montaigne left.", []string{"person Jean-Luc de Montaigne", "person De Montaigne"}},
		{"the house of an office is no name", "Speaker of the House Martin Kessler said so.", []string{"person Martin Kessler [Speaker of the House]"}},
	})
}
