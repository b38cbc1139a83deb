package entity

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/internal/golden"
	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

// found writes the names of text as "type name" each, with the title before a
// person's name in brackets.
func found(text string, known *Resolver) (out []string) {
	for _, c := range find(text, span.Blocks(text), known) {
		s := string(types[c.typ]) + " " + c.span.in(text)
		if !c.title.empty() {
			s += " [" + c.title.in(text) + "]"
		}
		out = append(out, s)
	}
	return out
}

// A findCase is a text, with what found tells of it.
type findCase struct {
	reason, text string
	want         []string
}

func testFind(t *testing.T, known *Resolver, tests []findCase) {
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, found(tt.text, known)); diff != "" {
				t.Errorf("find(%q) (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}

// TestFindContext: what the text around a name tells of its type.
func TestFindContext(t *testing.T) {
	testFind(t, nil, []findCase{
		{"called a charity", "The reserve is run by the charity Halda Vivo.", []string{"organization Halda Vivo"}},
		{"called an operator", "Tram operator Byspor said it would stop. Later Byspor said it would go on.", []string{"organization Byspor", "organization Byspor"}},
		{"not called one", "The charity Anna Halda runs is small.", []string{"person Anna Halda"}},
		{"called a company behind a comma", "A mining company, Olnes Copper, wants to drill.", []string{"organization Olnes Copper"}},
		{"aged", "“We fled,” said Mikkel Storm, 34, who saw it.", []string{"person Mikkel Storm"}},
		{"aged, in brackets", "Prizes went to Mikkel Storm (34) and others.", []string{"person Mikkel Storm"}},
		{"a year is no age", "Storm Mikkel, 2019, was a bad one.", []string{"other Storm Mikkel"}},
		{"an office", "The Minister for Lands and Natural Resources spoke.", nil},
		{"an office of a bank", "The Governor of the Bank of England spoke.", []string{"organization Bank of England"}},
		{"a firm", "Johnson & Johnson said it would appeal.", []string{"organization Johnson & Johnson"}},
		{"a trade", "It is a scandal, Gilhurst Marine said.", []string{"organization Gilhurst Marine"}},
		{"no trade behind a given name", "The award went to Anna Copper.", []string{"person Anna Copper"}},
		{"a chamber", "She told the Commons it was over.", []string{"organization Commons"}},
		{"a call sign", "His mother told WXDT-TV he was ill.", []string{"organization WXDT-TV"}},
		{"members of parliament", "He told MPs it was over.", nil},
		{"written alike", "A mining company, Olnes Copper, wants to drill. Olnes Copper said it would pay.", []string{"organization Olnes Copper", "organization Olnes Copper"}},
	})
}

func TestFind(t *testing.T) {
	testFind(t, nil, []findCase{
		{"full name", "The plan was drawn up by Martin Kessler last year.", []string{"person Martin Kessler"}},
		{"title is kept off", "They met Foreign Minister Elena Duarte on Monday.", []string{"person Elena Duarte [Foreign Minister]"}},
		{"title of several words", "It was signed by US Secretary of State Peter Hallam in Geneva.", []string{"place US", "person Peter Hallam [US Secretary of State]", "place Geneva"}},
		{"possessive is kept off", "He praised Norway’s plan and Kessler's answer to Martin Kessler.", []string{"place Norway", "person Kessler", "person Martin Kessler"}},
		{"a country that is a surname, too", "Canada and the United States have called for calm.", []string{"place Canada", "place United States"}},
		{"a person of that name", "Peter Canada left. Canada said he was tired.", []string{"person Peter Canada", "person Canada"}},
		{"particle", "The talks with Ursula von Brandt went on, Anders af Lund said.", []string{"person Ursula von Brandt", "person Anders af Lund"}},
		{"initials", "A letter to J. K. Marlow and George W. Tilden was found.", []string{"person J. K. Marlow", "person George W. Tilden"}},
		{"suffix", "He was followed by Robert Hanley Jr. in the post.", []string{"person Robert Hanley Jr."}},
		{"hyphens", "She thanked Anne-Marie Fischer-Holt for it.", []string{"person Anne-Marie Fischer-Holt"}},
		{"dotted and plain short forms", "The U.S. and the UN agreed, but the EU and the UK did not.", []string{"place U.S.", "organization UN", "organization EU", "place UK"}},
		{"of inside an organization", "He works for the University of Oxford and the World Health Organization.", []string{"organization University of Oxford", "organization World Health Organization"}},
		{"ministry", "A man from the Ministry of Foreign Affairs came.", []string{"organization Ministry of Foreign Affairs"}},
		{"company with an ampersand", "Shares of Procter & Gamble and AT&T rose.", []string{"organization Procter & Gamble", "organization AT&T"}},
		{"place of two words", "They flew from New York to Hong Kong.", []string{"place New York", "place Hong Kong"}},
		{"two names of two countries", "Talks between Russia and Ukraine began in Istanbul.", []string{"place Russia", "place Ukraine", "place Istanbul"}},
		{"acronym before a name", "The NATO Secretary General Jan Holmberg arrived.", []string{"organization NATO", "person Jan Holmberg [NATO Secretary General]"}},
		{"glue on the right", "The war in Ukrainealthough long is not over.", []string{"place Ukraine"}},
		{"two names glued", "The invasion of UkraineRussia denies.", []string{"place Ukraine", "place Russia"}},
		{"glue on the left", "He spoke in theSenate about theU.S. army in Iraq.", []string{"organization Senate", "place U.S.", "place Iraq"}},
		{"dotted glue", "The army of the U.S.and its friends left.", []string{"place U.S."}},
		{"place in lower case", "What kyiv and the others say in paris is clear.", []string{"place kyiv", "place paris"}},
		{"name after The", "It was Ivan Petrosyan. According to The petrosyan it is so, said Petrosyan.", []string{"person Ivan Petrosyan", "person petrosyan", "person Petrosyan"}},
		{"cut name after The", "It was Ivan Petrosyan who, The petrosy said, left.", []string{"person Ivan Petrosyan", "person petrosy"}},
		{"cut and glued", "Ivan Petrosyan came. Later Petroswarned the others.", []string{"person Ivan Petrosyan", "person Petros"}},
		{"a speech verb behind a given name", "The minister, Antony Halverwarned on Friday, is back.", []string{"person Antony Halver"}},
		{"headline", "Minister Opens Bridge in Lagos\n\nThe bridge in Lagos was opened by the minister on Friday.", []string{"place Lagos", "place Lagos"}},
	})
}

// TestFindKnown: names of a catalog are found cut, glued and in lower case.
func TestFindKnown(t *testing.T) {
	known := &Resolver{lexicon: newLexicon([]knownName{{"Ivan Petrosyan", Person}, {"Vexley Institute", Organization}})}
	testFind(t, known, []findCase{
		{"cut and glued", "The Secretary of State, Ivan Petrosassured this Friday that it is over.", []string{"person Ivan Petros"}},
		{"cut after The", "However, although The petrosy has said so, it is not.", []string{"person petrosy"}},
		{"cut after The and glued", "For this, according to The petrosyRussia would not go.", []string{"person petrosy", "place Russia"}},
		{"whole after The", "The vexley is closed.", []string{"organization vexley"}},
		{"a common word is not a cut name", "The petrol is cheap.", nil},
	})
}

// TestFindSeeds: the names of the five articles, each line a paragraph.
func TestFindSeeds(t *testing.T) {
	var b strings.Builder
	for _, a := range seeds.Articles() {
		fmt.Fprintf(&b, "== %s\n", a.ID)
		for _, c := range find(a.Text, span.Blocks(a.Text), nil) {
			fmt.Fprintf(&b, "%d-%d %s %q", c.span.start, c.span.end, types[c.typ], c.span.in(a.Text))
			if !c.title.empty() {
				fmt.Fprintf(&b, " title %q", c.title.in(a.Text))
			}
			for _, f := range []struct {
				flag flag
				word string
			}{{flagSentence, "sentence"}, {flagHeadline, "headline"}, {flagCaps, "caps"}, {flagDamaged, "damaged"}, {flagListed, "listed"}} {
				if c.flags.has(f.flag) {
					b.WriteString(" " + f.word)
				}
			}
			b.WriteByte('\n')
		}
	}
	golden.Compare(t, "find.golden", b.String())
}
