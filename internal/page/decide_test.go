package page

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const story = `The bridge across the harbour of Veldstad will close in April for eight months, the port authority said on Thursday, after engineers found cracks in two of its piers.

"We cannot wait for another winter," said Tomas Brill, the director of the authority. "The repairs have to begin before the ferries run at full load."

Drivers will have to use the tunnel north of the city, which adds about twenty minutes to the trip, according to a study that the council published last week.

Trade groups asked for money to make up for the loss. The council will vote on a fund of three million crowns next month, its speaker Ida Lund told reporters.
`

// cut returns the rules and the first words of what Decide takes out of text.
func cut(text string) (out []string) {
	for _, c := range Decide(text, "", nil) {
		first, _, _ := strings.Cut(text[c.Start:c.End], "\n")
		out = append(out, c.Kind.Rule()+": "+first)
	}
	return out
}

func TestDecide(t *testing.T) {
	const nav = "Skip to main content\n* Home\n* News\n* Sport\n* Weather\nLog in\nSearch\n\n"
	tests := []struct {
		name, text string
		want       []string
		reason     string
	}{
		{"story", story, nil, "text without a page around it"},
		{"nav", nav + "Harbour bridge to close for eight months\n\nBy Jonna Maarit\n\nMarch 4, 2021\n\n" + story,
			[]string{"page/nav: Skip to main content", "widget/login: Log in", "page/nav: Search"},
			"headline, byline and stamp stay"},
		{"teasers", story + "\nRead more\n\nFerry prices rise\n\nThe price of a ticket on the ferry to the islands will rise by a tenth in summer, the company said on Monday...\n\nMill stops\n\nThe mill in the valley ground the last of its corn on Friday and its owner said that nobody wanted...\n",
			[]string{"page/read-more: Read more", "page/related: Ferry prices rise",
				"page/teaser: The price of a ticket on the ferry to the islands will rise by a tenth in summer, the company said on Monday...",
				"page/related: Mill stops",
				"page/teaser: The mill in the valley ground the last of its corn on Friday and its owner said that nobody wanted..."},
			"a heading with nothing but broken-off paragraphs below"},
		{"headline first", "Share plan for the old mill\n\n" + story, nil, "the first line of a text that is hardly a page"},
		{"headline and standfirst over byline and stamps", "Bridge of Veldstad shuts for eight months\nAuthority says it 'cannot wait for another winter' after cracks in piers\nJonna Maarit Transport correspondent\nTue 4 Mar 2021 13.22 BST\nLast modified on Tue 4 Mar 2021 18.05 BST\n\n" + story + "\nExplore more on these topics\nHousing\nnews\nShare\nReuse this content",
			[]string{"page/tags: Explore more on these topics", "page/nav: Housing", "widget/share: Share"},
			"a text that begins with its article begins with its headline"},
		{"live report", nav + "Bridge of Veldstad: live\n\n" + strings.ReplaceAll(story, "\n\n", "\n\n18.22 GMT\n\n") + "\nMost read\n\nMill stops\n\n",
			[]string{"page/nav: Skip to main content", "widget/login: Log in", "page/nav: Search", "page/popular: Most read", "page/related: Mill stops"},
			"times stand between the entries"},
		{"sections", "Bridge of Veldstad: all about it\n\n" + strings.Replace(strings.Replace(story, "\n\n", "\n\nClimate\n\n", 1), "load.\"\n\n", "load.\"\n\nTraffic\n\n", 1) + "\nShare on Facebook\n", []string{"widget/share: Share on Facebook"},
			"a word that could be a link is a heading between paragraphs of a text that is hardly a page"},
		{"links only", nav + nav, nil, "no article"},
		{"one heading", story + "\nHistory\n\n" + story + "\nDiscussion\n\n" + story[:200], nil, "a section of the article named as those of sites are"},
		{"a list", story + "\nRelated stories\n\nFerry prices rise\n\nMill stops\n\nPrivacy policy\n",
			[]string{"page/related: Related stories", "page/legal: Privacy policy"},
			"a heading of other stories and one line more of the site"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := cut(tt.text)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.reason, diff)
			}
		})
	}
}

// TestKeepNothing checks what is taken for the article where the network finds
// none: the stretch with the most running text, unless it is next to nothing.
func TestKeepNothing(t *testing.T) {
	const sentence = "The Courier is glad of what you have to say, but it asks that all of it is polite and on the subject. Please read the rules of the house before you write."
	for names, want := range map[int]bool{5: true, 200: false} {
		lines, _ := Split(nil, strings.Repeat("* Ida Lund\n* Tomas Brill\n", names)+sentence)
		v := NewView(lines, "")
		if got := v.Keep(make([][States]float32, len(lines))) != nil; got != want {
			t.Errorf("a sentence below %d names is an article: %v, want %v", 2*names, got, want)
		}
	}
}

// TestRules checks that every kind but None has a rule of its own.
func TestRules(t *testing.T) {
	seen := map[string]Kind{}
	for k := None + 1; k < kinds; k++ {
		r := k.Rule()
		if strings.Count(r, "/") != 1 {
			t.Errorf("kind %d has the rule %q", k, r)
		}
		if other, ok := seen[r]; ok {
			t.Errorf("kinds %d and %d have the rule %q", other, k, r)
		}
		seen[r] = k
	}
}

// TestFar checks that short lines far from running text are not looked at, and
// that the story is.
func TestFar(t *testing.T) {
	lines, _ := Split(nil, strings.Repeat("Home\n", 40)+story+strings.Repeat("Sport\n", 40))
	v := NewView(lines, "")
	if !v.Far(0) || !v.Far(len(lines)-1) {
		t.Error("the ends of the page are not far")
	}
	for i := v.MainStart; i < v.MainEnd; i++ {
		if v.Far(i) {
			t.Errorf("line %d of the story is far", i)
		}
	}
}
