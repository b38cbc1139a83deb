package clean

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

// cases holds for rules lines that they take out and lines like them that must
// stay. Outlets and people are invented.
type cases map[string]struct{ yes, no []string }

// ruleCases returns those of all rules; they stand in the files of the rules.
func ruleCases() cases {
	all := cases{}
	for _, c := range []cases{creditCases, begCases, widgetCases, lineCases} {
		maps.Copy(all, c)
	}
	return all
}

// contextRules need more than their own line: they have tests of their own.
var contextRules = []string{"beg/support", "debris/end-mark", relatedRule}

func TestRules(t *testing.T) {
	const before, after = "A boat sank in the harbour on Monday, the police of the town said in the evening, and its owner wept for hours.\n\n", "\n\nNobody was hurt, and the boat will be lifted on Tuesday morning.\n"
	p := New(Syndication(), Datelines())
	for rule, c := range ruleCases() {
		t.Run(rule, func(t *testing.T) {
			if len(c.yes) == 0 || len(c.no) == 0 {
				t.Fatal("want a line that goes and one that stays")
			}
			for _, line := range c.yes {
				text, err := p.Clean(before + line + after)
				if err != nil {
					t.Fatal(err)
				}
				var got []string
				for e := range text.Changes() {
					got = append(got, e.Rule)
				}
				if !slices.Equal(got, []string{rule}) {
					t.Errorf("%q: rules %q, want %q", line, got, rule)
				}
			}
			for _, line := range c.no {
				text, err := p.Clean(before + line + after)
				if err != nil {
					t.Fatal(err)
				}
				for e := range text.Changes() {
					t.Errorf("%q: rule %s took out %q", line, e.Rule, e.Old)
				}
			}
		})
	}
}

func TestRulesHaveCases(t *testing.T) {
	names := []string{"credit/image", "credit/agency", "credit/source", "nav/breadcrumb", "debris/handle", "debris/url", "debris/slug", "meta/date", "debris/end-mark", "dateline/wire", "dateline/plain", "dateline/tag"}
	for _, r := range syndicationRules {
		names = append(names, r.name)
		if r.why == "" || !strings.HasSuffix(r.why, ".") {
			t.Errorf("rule %s does not say why", r.name)
		}
		for _, l := range r.lines {
			w := strings.Fields(strings.TrimSuffix(l, " **"))
			if l != strings.ToLower(l) || strings.Contains(strings.Join(w, " "), "**") || w[0] == "^" && wild(w[1]) || w[0] != "^" && wild(w[0]) && wild(w[len(w)-1]) {
				t.Errorf("rule %s: pattern %q cannot match", r.name, l)
			}
		}
	}
	all := ruleCases()
	for _, name := range names {
		if _, ok := all[name]; !ok && !slices.Contains(contextRules, name) {
			t.Errorf("rule %s has no cases", name)
		}
	}
	for name := range all {
		if !slices.Contains(names, name) {
			t.Errorf("cases of %s, which is no rule", name)
		}
	}
}

func TestSyndicationContext(t *testing.T) {
	const story = "A boat sank in the harbour on Monday, the police said."
	tests := []struct{ name, text, want string }{
		{"a beg beside a beg", "Support The Harbour Post!\nContribute today\n\n" + story, "\n\n\n" + story},
		{"“Support …” alone is a headline", "Support the crew\n\n" + story, "Support the crew\n\n" + story},
		{"two such headlines, a beg between them", "Support the crew\n" + story + "\n" + story + "\n" + story + "\nDownload our app\n" + story + "\n" + story + "\n" + story + "\nSupport the boat", "Support the crew\n" + story + "\n" + story + "\n" + story + "\n\n" + story + "\n" + story + "\n" + story + "\nSupport the boat"},
		{"behind the header of an export", " date 2022-10-27 Support The Harbour Post!\nContribute today\n" + story, " date 2022-10-27 \n\n" + story},
		{"credit in brackets at the end of a paragraph", story + " (Reporting by Ann Moor; Editing by Paul Reed)", story},
		{"credit as last sentence", story + " Ann Moor contributed to this report.", story},
		{"credit glued to the last sentence", "“It sank,” he said.Ann Moor contributed to this report.", "“It sank,” he said."},
		{"agency at the very end", story + " “It sank,” he said. (ANI)", story + " “It sank,” he said."},
		{"agency at the end before a credit", story + " — Reuters\n\nEditing by Paul Reed", story + "\n\n"},
		{"agency in brackets before the end may be a caption's", story + " (AP)\n\n" + story, story + " (AP)\n\n" + story},
		{"agency that spoke", "He told the agency what he had seen when the boat sank (AP)", "He told the agency what he had seen when the boat sank (AP)"},
		{"agency line above the story is a byline", "AFP\n\n" + story + story, "AFP\n\n" + story + story},
		{"brackets that are no credit", story + " (The boat was old.)", story + " (The boat was old.)"},
		{"sentence that is no credit", story + " He wrote a report.", story + " He wrote a report."},
		{"disclaimer cut off, name behind it", story + "\n\n(Disclaimer: This story is auto-generated from a syndicated feed; only the title was reworked by\n\nAnn B. Moor", story + "\n\n\n\n"},
		{"disclaimer closed", story + "\n\n(Disclaimer: This story is auto-generated from a syndicated feed.)\n\nAnn B. Moor", story + "\n\n\n\nAnn B. Moor"},
		{"disclaimer cut off, prose behind it", story + "\n(Disclaimer: This story is auto-generated from a syndicated feed by\n" + story, story + "\n\n" + story},
		{"agency with the codes of its editors", story + story + " PTI COR NP", story + story},
		{"codes of another kind", story + story + " NATO", story + story + " NATO"},
		{"furniture between sentences", story + " Image: AP Read more: Ferries stop for the third day The boat was old, he said.", story + " The boat was old, he said."},
		{"furniture behind the last sentence", story + " Read also: Ferries stop for the third day Follow us on Twitter", story},
		{"a credit makes a line a caption", story + " Photo: Ann Moor/Reuters", story + " Photo: Ann Moor/Reuters"},
		{"a beg before the first sentence", "Follow us on Facebook and Twitter. " + story + " It was old, they told reporters.", story + " It was old, they told reporters."},
		{"a beg without a full stop before the first sentence", "Sign up for our newsletter " + story + " It was old, they told reporters.", story + " It was old, they told reporters."},
		{"a beg between two sentences", story + " Sign up for our newsletter Minister Reed will meet the owner on Tuesday.", story + " Minister Reed will meet the owner on Tuesday."},
		{"a legal line before the first sentence", "© 2019 Harbour Post, Inc. " + story + " It was old, they told reporters.", story + " It was old, they told reporters."},
		{"a name before the first sentence", "Follow us on Twitter. Mr. Moor saw it from the pier. " + story, "Mr. Moor saw it from the pier. " + story},
		{"one sentence that begins like a beg", "Let us know if you see him, the police said to the crew of the boat that left the harbour on Monday.", "Let us know if you see him, the police said to the crew of the boat that left the harbour on Monday."},
		{"a beg of two sentences", story + " Got a confidential news tip? We want to hear from you.", story},
		{"a legal line behind the last sentence", story + "This material may not be published, broadcast or rewritten.", story},
		{"a plea that somebody speaks", story + " \"It is late. Subscribe to our newsletter today,\" he said.", story + " \"It is late. Subscribe to our newsletter today,\" he said."},
		{"a beg in brackets", story + " (Subscribe to the Harbour Talk podcast with Ann Moor.)", story},
		{"a remark in brackets", story + " (Video)", story + " (Video)"},
		{"marks at the end", story + story + "\n\n___\n\n###", story + story + "\n\n\n\n"},
		{"mark behind the last sentence", story + story + " ■", story + story},
		{"marks between parts stay", story + story + "\n___\n" + story, story + story + "\n___\n" + story},
		{"handle that speaks", "“The boat was old.”\n\n@reader_12", "“The boat was old.”\n\n@reader_12"},
		{"correction stays", "Correction: An earlier version of this story misstated the name of the boat.", "Correction: An earlier version of this story misstated the name of the boat."},
		{"editor's note stays", "Editor's note: This story has been updated.", "Editor's note: This story has been updated."},
		{"helpline stays", "If you or someone you know needs help, call 988.", "If you or someone you know needs help, call 988."},
		{"a dateline for each place", "OSLO (AP) — " + story + "\n\nBERGEN (AP) — " + story, story + "\n\n" + story},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := New(Syndication(), Datelines()).Clean(tt.text)
			if err != nil {
				t.Fatal(err)
			}
			if got.String() != tt.want {
				t.Errorf("Clean(%q)\n got %q\nwant %q", tt.text, got, tt.want)
			}
		})
	}
}

func BenchmarkSyndication(b *testing.B) {
	text := strings.Repeat("The boat sank in the harbour on Monday, the police of the town said, and nobody was hurt, which some called a “miracle” of the sea.\n\nMoor, who saw it, said she had not slept since.\n\n", 100)
	c := Syndication()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		c.AppendEdits(nil, text)
	}
}
