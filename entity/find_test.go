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
func found(text string, known *Resolver) []string {
	out := []string{}
	for _, c := range find(text, span.Blocks(text), known) {
		s := string(types[c.typ]) + " " + c.span.in(text)
		if !c.title.empty() {
			s += " [" + c.title.in(text) + "]"
		}
		out = append(out, s)
	}
	return out
}

func TestFind(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
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
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, found(tt.text, nil)); diff != "" {
				t.Errorf("find(%q) (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}

// TestFindNot: what is not a name, or not part of one.
func TestFindNot(t *testing.T) {
	tests := []struct {
		reason, text string
		want         []string
	}{
		{"a month is not a place", "The vote was held in October.", nil},
		{"a weekday is not a name", "He came on Friday and left on Monday.", nil},
		{"an abbreviated month is not a name", "The law is of Oct. 26.", nil},
		{"a demonym is not a place", "Russian forces left.", nil},
		{"a plural demonym is not a name", "It made the Ukrainians suffer.", nil},
		{"a demonym at the end of a sentence is not a name", "The food was Italian.", nil},
		{"a demonym in front of a lower-case noun is not a name", "The Iranian drones were shot down.", nil},
		{"an article at the head of a sentence is not a name", "The talks failed.", nil},
		{"a verb at the head of a sentence is not a name", "Asked about it, she laughed.", nil},
		{"a noun at the head of a sentence is not a name", "Officials declined to comment.", nil},
		{"an adverb at the head of a sentence is not a name", "Meanwhile, prices rose.", nil},
		{"a participle at the head of a sentence is not a name", "Speaking to reporters, he denied it.", nil},
		{"a number word at the head of a sentence is not a name", "Seven people died.", nil},
		{"a pronoun is not a name", "He said that I was right.", nil},
		{"a word after an opening mark is not a name", "She said: “Nothing has changed since then.”", nil},
		{"a word after a straight mark is not a name", `"Everything is possible," he said.`, nil},
		{"a word after a colon is not a name", "The result: Nobody came.", nil},
		{"a word after a bullet is not a name", "• Prices rose again", nil},
		{"a title alone is not a name", "The Prime Minister said so.", nil},
		{"a form of address alone is not a name", "Yes, Sir, he said.", nil},
		{"capitals of one letter are not names", "I think I am right.", nil},
		{"the article is no part of the name", "He left the Netherlands for the Philippines.", []string{"place Netherlands", "place Philippines"}},
		{"a sum has no name", "He said that Rs 500 was paid and KSh 20 owed.", nil},
		{"a name in front of a number is no currency", "He said that Carla Jensen 20 times.", []string{"person Carla Jensen"}},
		{"a line break ends a name", "They met Carla\nJensen was not there.", []string{"person Carla", "person Jensen"}},
		{"a comma ends a name", "In Paris, Berlin and Rome people voted.", []string{"place Paris", "place Berlin", "place Rome"}},
		{"a full stop ends a name", "He came from Kenya. Uganda was next.", []string{"place Kenya", "place Uganda"}},
		{"the weekday is no part of the name", "It rained in Warsaw Friday.", []string{"place Warsaw"}},
		{"the month is no part of the name", "It rained in Warsaw in May.", []string{"place Warsaw"}},
		{"the demonym is no part of the name", "He met German Chancellor Jonas Reuter.", []string{"person Jonas Reuter [German Chancellor]"}},
		{"the preposition is no part of a person's name", "She saw Karen Holt of Leeds in London.", []string{"person Karen Holt", "place Leeds", "place London"}},
		{"the form of address is no part of the name", "We saw Mrs. Hargreaves there.", []string{"person Hargreaves [Mrs.]"}},
		{"the possessive is no part of the name", "It is Brazil's turn.", []string{"place Brazil"}},
		{"the possessive of a name on s is no part of it", "It is Honduras' turn.", []string{"place Honduras"}},
		{"the quotation mark is no part of the name", "They came from “Hungary”.", []string{"place Hungary"}},
		{"the bracket is no part of the name", "The agency (NASA) said so.", []string{"organization NASA"}},
		{"us is not the US", "They told us to leave.", nil},
		{"who is not the WHO", "A man who left is back.", nil},
		{"it is not information technology", "It was late.", nil},
		{"a turkey is not Turkey", "They ate a turkey and chicken.", nil},
		{"china is not China", "The cup is made of china.", nil},
		{"jersey is not Jersey", "He wore a jersey.", nil},
		{"a demonym is not a glued place", "The Israelis left early.", nil},
		{"a surname is not a glued place", "She met Thomas Macaulay in Leeds.", []string{"person Thomas Macaulay", "place Leeds"}},
		{"a compound is not a glued place", "They ate in a Chinatown yesterday.", []string{}},
		{"a surname is not a glued given name", "We met Mark Robertson and Carl Johnson.", []string{"person Mark Robertson", "person Carl Johnson"}},
		{"an inner capital is not glue", "He met Ronald McAllister and Jean LaRoche.", []string{"person Ronald McAllister", "person Jean LaRoche"}},
		{"a brand with an inner capital is not glue", "She bought an iPhone.", nil},
		{"a common word after The is not a name", "The frank answer came late. He met Frank Olsen.", []string{"person Frank Olsen"}},
		{"an unknown word after The is not a name", "According to The grix it is over.", nil},
		{"a cut name that nothing tells is not invented", "According to The petrosy it is over.", nil},
		{"a shorter word of the text is not a cut name", "Ivan Petrosyan likes petroleum. The petrol is cheap.", []string{"person Ivan Petrosyan"}},
		{"a shouted line is not a name", "WHAT WE KNOW SO FAR", nil},
		{"a heading in title case is not a name", "What Happens Next?\n\nNobody knows what happens next.", nil},
		{"a number is not a name", "In 2022 there were 53 of them.", nil},
		{"money is not a name", "It cost $53 million.", nil},
		{"white space is not a name", " \n\t\n ", nil},
		{"nothing is not a name", "", nil},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			want := tt.want
			if want == nil {
				want = []string{}
			}
			if diff := cmp.Diff(want, found(tt.text, nil)); diff != "" {
				t.Errorf("find(%q) (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}

// TestFindKnown: names of a catalog are found cut, glued and in lower case.
func TestFindKnown(t *testing.T) {
	known := &Resolver{lexicon: newLexicon([]knownName{{"Ivan Petrosyan", Person}, {"Vexley Institute", Organization}})}
	tests := []struct {
		name, text string
		want       []string
	}{
		{"cut and glued", "The Secretary of State, Ivan Petrosassured this Friday that it is over.", []string{"person Ivan Petros"}},
		{"cut after The", "However, although The petrosy has said so, it is not.", []string{"person petrosy"}},
		{"cut after The and glued", "For this, according to The petrosyRussia would not go.", []string{"person petrosy", "place Russia"}},
		{"whole after The", "The vexley is closed.", []string{"organization vexley"}},
		{"a common word is not a cut name", "The petrol is cheap.", []string{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, found(tt.text, known)); diff != "" {
				t.Errorf("find(%q) (-want +got):\n%s", tt.text, diff)
			}
		})
	}
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
