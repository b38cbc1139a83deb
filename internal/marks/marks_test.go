package marks

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/internal/hostile"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

// show writes the pairs of text: the inner text, one ">" before it for each
// level of depth, "~" before a single pair, "…" after one never closed.
func show(text string, pairs []Pair) (out []string) {
	for _, p := range pairs {
		s := strings.Repeat(">", p.Depth)
		if p.Single {
			s += "~"
		}
		s += p.Inner.In(text)
		if !p.Closed() {
			s += "|"
		}
		out = append(out, s)
	}
	return out
}

func TestAppend(t *testing.T) {
	tests := []struct {
		name, reason, text string
		want               []string
	}{
		{"straight", "the plain case", `He said, "I am in." Then "no".`, []string{"I am in.", "no"}},
		{"curly", "shapes agree with places", "“We don’t know,” she said. “Yet.”", []string{"We don’t know,", "Yet."}},
		{"typewriter", "wire style", "``A b c,'' he said.", []string{"A b c,"}},
		{"typewriter both ways", "one US daily's style", "''A b c,'' he said. ''D e.''", []string{"A b c,", "D e."}},
		{"single curly marks written twice", "another daily's style", "‘‘A b c,’’ he said. ‘‘D e.’’", []string{"A b c,", "D e."}},
		{"three curly marks", "the first ends the inner pair", "‘‘She said, ‘no way,’’’ he told us. ‘‘So.’’", []string{"She said, ‘no way,’", ">~no way,", "So."}},
		{"curly apostrophe written twice", "between letters it is no mark", "‘‘The union’’s deal,’’ he said.", []string{"The union’’s deal,"}},
		{"apostrophe written twice", "between letters it is no mark", "The union''s head said \"no\" to ''the deal''.", []string{"no", "the deal"}},
		{"guillemets", "French marks", "« Nous partons », dit-il. «Oui.»", []string{"Nous partons", "Oui."}},
		{"guillemets turned", "German book marks", "»Wir gehen«, sagte er.", []string{"Wir gehen"}},
		{"low nine", "German marks: the left curly one closes", "„Wir gehen“, sagte er, „jetzt“.", []string{"Wir gehen", "jetzt"}},
		{"straight opened, curly closed", "mixed by an editor", `by "carrying out its duties.” Then`, []string{"carrying out its duties."}},
		{"curly opened, straight closed", "mixed by an editor", `“The end is near," he said.`, []string{"The end is near,"}},
		{"right mark opens", "typed wrong: the place decides", "”The end,” he said.", []string{"The end,"}},
		{"left mark closes", "typed wrong: the place decides", "“The end,“ he said. “So.”", []string{"The end,", "So."}},
		{"never closed", "ends with the block", "He said: “We go on", []string{"We go on|"}},
		{"never closed, another follows", "ends where the next one begins", "“We go on, he said. “And on,” he added.", []string{"We go on, he said.|", "And on,"}},
		{"nested curly", "a quote in a quote", "“He told me “never again” twice,” she said.", []string{"He told me “never again” twice,", ">never again"}},
		{"nested straight", "the place decides", `"He told me "never again" twice," she said.`, []string{`He told me "never again" twice,`, ">never again"}},
		{"nested single", "American style", "“She said ‘no’ to me,” he said.", []string{"She said ‘no’ to me,", ">~no"}},
		{"nested double in single", "British style", "‘She said “no” to me,’ he said.", []string{"~She said “no” to me,", ">no"}},
		{"three marks in a row", "both end at once", "“She said, ‘no way.’” He left.", []string{"She said, ‘no way.’", ">~no way."}},
		{"three typewriter marks", "the first ends the inner pair", "''She said, 'no way,''' he told us. ''So.''", []string{"She said, 'no way,'", ">~no way,", "So."}},
		{"three typewriter marks open", "the last begins the inner pair", "'''No way,' she said,'' he told us.", []string{"'No way,' she said,"}},
		{"british", "single marks quote", "'We are leaving,' he said. 'Now.'", []string{"~We are leaving,", "~Now."}},
		{"british before an elision", "the second mark is an apostrophe", "‘’Tis cold,’ he said.", []string{"~’Tis cold,"}},
		{"british with apostrophes", "contractions do not close", "‘It’s ours, isn’t it,’ he said.", []string{"~It’s ours, isn’t it,"}},
		{"british with plural possessive", "an s before a word may be a possessive", "‘The workers’ union is strong,’ he said.", []string{"~The workers’ union is strong,"}},
		{"british word that ends in s", "no later mark closes", "the ‘lost years’ of the party", []string{"~lost years"}},
		{"two british words in s", "the second opens again", "‘cats’ and ‘dogs’ are", []string{"~cats", "~dogs"}},
		{"british paragraph goes on", "opened by a curly mark at the block's start, closed later", "‘We have a plan. We will see", []string{"~We have a plan. We will see|"}},
		{"headline", "single marks in a headline", "Drones 'Appalling': Smith", []string{"~Appalling"}},
		{"bracket inside", "the mark behind a bracket opens", `He left (the "old guard") there`, []string{"old guard"}},
		{"dash before", "the mark behind a dash opens", "the plan—“a disgrace”—failed", []string{"a disgrace"}},
		{"year in marks", "a digit before a closing mark", `the novel "1984" sold`, []string{"1984"}},
		{"tag", "attributes are no quotes", `<a href="http://x.org/">“Yes, we can”</a>`, []string{"Yes, we can"}},

		{"apostrophe", "no mark", "It's Ann's dog, isn’t it", nil},
		{"plural possessive", "no mark opens", "the workers' union and the players’ club", nil},
		{"decade", "an elision", "the '90s kids and the ’80s", nil},
		{"year elided", "an elision", "the class of '45 and '46'", nil},
		{"tis", "an elision", "'Tis the season, 'twas said", nil},
		{"rock 'n' roll", "an elision on both sides", "rock 'n' roll and drum ’n’ bass", nil},
		{"em", "an elision", "give 'em hell", nil},
		{"feet and inches", "measures", `He is 5'10" tall and 6'2" wide`, nil},
		{"inches", "a measure", `a 12" pizza and a 9" one`, nil},
		{"inches in a quote", "the measure does not close", `"He is 5'10" tall," she said.`, []string{`He is 5'10" tall,`}},
		{"attribute", "a mark behind an equals sign is markup", `class="big old" and date="2016">So it`, nil},
		{"empty", "nothing between the marks", `He said "" and “ ”.`, nil},
		{"stray closer", "closes nothing", `We go on," he said.`, nil},
		{"lone mark", "nothing to pair with", `"`, nil},
		{"lone apostrophe", "nothing to pair with", `'`, nil},
		{"dialect g", "a dropped letter at the word's end", "talkin' and walkin' home", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := show(tt.text, Append(nil, tt.text, span.Span{End: len(tt.text)}))
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s: %s (-want +got):\n%s", tt.text, tt.reason, diff)
			}
		})
	}
}

// TestAppendWithin finds only what stands in the block.
func TestAppendWithin(t *testing.T) {
	text := "“One.”\n“Two\n“Three.”"
	var got []string
	for _, b := range span.Blocks(text) {
		got = append(got, show(text, Append(nil, text, b.Span))...)
	}
	if diff := cmp.Diff([]string{"One.", "Two|", "Three."}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// check fails the test unless pairs keep the promises of Append.
func check(t *testing.T, text string, block span.Span, pairs []Pair) {
	t.Helper()
	for i, p := range pairs {
		all := p.Span()
		if p.Open.Empty() || p.Inner.Empty() || !block.Contains(all) || p.Inner.Start < p.Open.End || p.Closed() && p.Inner.End > p.Close.Start {
			t.Fatalf("pair %d of %q out of order: %+v", i, text, p)
		}
		if i == 0 {
			continue
		}
		q := pairs[i-1]
		if q.Open.Start >= p.Open.Start {
			t.Fatalf("pairs of %q are not ascending: %+v, %+v", text, q, p)
		}
		if q.Span().End > p.Open.Start && !q.Span().Contains(all) {
			t.Fatalf("pairs of %q cross: %+v, %+v", text, q, p)
		}
	}
}

func FuzzAppend(f *testing.F) {
	for _, s := range []string{`"a 'b "c`, "‘a “b’ c”", "''a`` b''", "“a “b “c ” d", "'\"' a '\" 'b", "<a \"> \"b", "‚a’ ‘b"} {
		f.Add(s, 0)
	}
	f.Fuzz(func(t *testing.T, text string, start int) {
		block := span.Span{Start: max(0, min(start, len(text))), End: len(text)}
		pairs := Append(nil, text, block)
		check(t, text, block, pairs)
		if len(pairs) > 0 && !slices.ContainsFunc(lex.Scan(nil, text, block), func(t lex.Token) bool {
			return t.Kind == lex.Mark || t.Kind == lex.Punct && text[t.Start] >= utf8.RuneSelf
		}) {
			t.Fatalf("%q has pairs %+v, but its tokens no mark", text, pairs)
		}
	})
}

// TestAppendFrom: pairs are the same where what stands before the first mark is
// passed over.
func TestAppendFrom(t *testing.T) {
	check := func(text string) {
		t.Helper()
		block := span.Span{End: len(text)}
		want := Append(nil, text, block)
		for from := range min(len(text), 200) {
			if May(text[:from]) {
				break
			}
			if span.InsideRune(text, from) {
				continue
			}
			if diff := cmp.Diff(want, AppendFrom(nil, text, block, from)); diff != "" {
				t.Fatalf("%.60q from %d (-want +got):\n%s", text, from, diff)
			}
		}
	}
	for _, a := range seeds.Articles() {
		for _, b := range span.Blocks(a.Text) {
			check(b.Span.In(a.Text))
		}
	}
	for _, c := range hostile.Cases() {
		check(c.Text(2 << 10))
	}
	for s := range hostile.Shorts() {
		check(s)
	}
}

// TestAppendLinear pairs marks that never close, alternate and nest.
func TestAppendLinear(t *testing.T) {
	for _, s := range []string{"“a ", "a” ", " 'a", " '.", "\"a\" ", "“a‘b", "'a\"b ", "‘s ’ x", "('s a", "<a "} {
		text := strings.Repeat(s, 200_000/len(s))
		check(t, fmt.Sprintf("%d times %q", 200_000/len(s), s), span.Span{End: len(text)}, Append(nil, text, span.Span{End: len(text)}))
	}
}

func BenchmarkAppend(b *testing.B) {
	text := strings.Repeat("“We don’t know,” she said of the workers’ plan. The rest of it is plain text that goes on for a while. ", 40)
	var pairs []Pair
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		pairs = Append(pairs[:0], text, span.Span{End: len(text)})
	}
}
