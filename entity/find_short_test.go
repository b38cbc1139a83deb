package entity

import "testing"

// TestFindShort: what companies are called after their full name, and names with
// nicknames, streets and flights in them, each with a case where the rule must
// not act.
func TestFindShort(t *testing.T) {
	testFind(t, nil, []findCase{
		{"a company at the head of a sentence", "Brelwave Energy Ltd cut 300 jobs. Brelwave blamed high prices.", []string{"organization Brelwave Energy Ltd", "organization Brelwave"}},
		{"a company of a common word", "Kestrel Motors showed a car. Kestrel will sell it in Europe.", []string{"organization Kestrel Motors", "organization Kestrel", "place Europe"}},
		{"a word that has other uses", "Summit Foods cut 300 jobs. Summit talks failed. The summit was in Oslo.", []string{"organization Summit Foods", "place Oslo"}},
		{"somebody of that name", "Ann Brelwave left Brelwave Foods. Brelwave was tired.", []string{"person Ann Brelwave", "organization Brelwave Foods", "person Brelwave"}},
		{"a body", "The Brexley Institute wrote it. Brexley was founded in 1950.", []string{"organization Brexley Institute", "organization Brexley"}},
		{"an airline", "Vorsk Airlines Flight 212 crashed in Peru. Vorsk said 90 people died.", []string{"organization Vorsk Airlines", "place Peru", "organization Vorsk"}},
		{"all in a name", "The new All Citizens Front won. All Front members left.", []string{"organization All Citizens Front"}},
		{"a nickname", "The drummer Nick “Sticks” Valdez left Oslo.", []string{"person Nick “Sticks” Valdez [drummer]", "place Oslo"}},
		{"a title in marks", "Nick Valdez saw “Sticks” in Oslo.", []string{"person Nick Valdez", "other Sticks", "place Oslo"}},
		{"where somebody lives", "Owen Hale, of Brixbury, was cleared. Carl Moss, of Mill Lane, Ashbury, was not.", []string{"person Owen Hale", "place Brixbury", "person Carl Moss", "place Mill Lane", "place Ashbury"}},
		{"whom somebody represents", "Owen Hale, of Daniel, was cleared.", []string{"person Owen Hale", "person Daniel"}},
		{"a street", "The shop on Mill Lane closed.", []string{"place Mill Lane"}},
		{"an association", "Cricket Norway fined Ann Lee. She likes cricket. Norway lost.", []string{"organization Cricket Norway", "person Ann Lee", "place Norway"}},
		{"the same name after Inc.", "It was paid for by Pfizor Inc. Pfizor said no.", []string{"organization Pfizor Inc.", "organization Pfizor"}},
		{"a company before an office", "They met Hyundo Motors chairman Park Ji-won and the Meridian Party leader Olga Hahn.", []string{"organization Hyundo Motors", "person Park Ji-won [Hyundo Motors chairman]", "organization Meridian Party", "person Olga Hahn [Meridian Party leader]"}},
		{"towns", "Police in Milton Keynes and Kenosha said a man from Bognor Regis had died.", []string{"place Milton Keynes", "place Kenosha", "place Bognor Regis"}},
		{"short forms of offices", "The PM met the MP and a CEO in Oslo.", []string{"place Oslo"}},
		{"a number, no name", "It went to No. 1 in Oslo.", []string{"place Oslo"}},
	})
}
