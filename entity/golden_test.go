package entity

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/internal/golden"
	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

// seedNames are the names of the five articles as another tool could give
// them, damaged ones included, so that this golden file shows what joining
// does whatever the finder finds.
var seedNames = map[Type]string{
	Person: "Antony Blinkassured|Antony Blinken|Blinken|Vladimir Putin|Putin|Catherine Colonna|Colonna|Antonio Guterres|Jeffrey DeLaurentis|DeLaurentis|Vassily Nebenzia|" +
		"Hossein Amir-Abdollahian|Dmitry Peskov|Denis Shmigal|Shmigal|Sergiy Kyslytsya|Donald Trump|Biden|Linda Thomas-Greenfield|Charles Michel|Andrei|Christi C. Elwood",
	Place: "United States|US|U.S.|USA|Russia|Ukraine|Iran|France|Germany|Britain|China|Canada|Haiti|Crimea|Kherson|Kursk|Kyiv|kyiv|Moscow|Tehran|Ottawa|Kazakhstan|St. Petersburg|Central Asia",
	Organization: "United Nations Security Council|UN Security Council|UNSC|United Nations|UN|AP|The Associated Press|AFP|TASS|European Union|EU|IAEA|State Department|Department of State|" +
		"Kremlin|White House|Europe Press|Wagner Group|The Hill|The Moscow Times",
}

// seedMentions finds every stand-alone occurrence of the names, the longest
// where several begin.
func seedMentions(text string) (ms []Mention) {
	letter := func(i int) bool {
		return i >= 0 && i < len(text) && (text[i]|0x20 >= 'a' && text[i]|0x20 <= 'z' || text[i] >= 0x80 && text[i] != 0xe2)
	}
	for at := 0; at < len(text); {
		best := Mention{}
		for typ, list := range seedNames {
			for name := range strings.SplitSeq(list, "|") {
				if strings.HasPrefix(text[at:], name) && len(name) > best.Span.Len() && !letter(at-1) && !letter(at+len(name)) {
					best = Mention{Span: span.Span{Start: at, End: at + len(name)}, Type: typ}
				}
			}
		}
		if best.Span.Empty() {
			at++
			continue
		}
		ms = append(ms, best)
		at = best.Span.End
	}
	return ms
}

// TestGoldenJoin shows the entities of the five articles, each alone and then
// with the names of all five known, and what each pronoun and role refers to.
func TestGoldenJoin(t *testing.T) {
	var b strings.Builder
	var c Catalog
	show := func(f *Finder, a seeds.Article) *Index {
		x, err := f.Join(a.Text, span.Blocks(a.Text), seedMentions(a.Text))
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "## %s\n", a.ID)
		for i, e := range x.Entities() {
			var forms []string
			n := 0
			for _, m := range x.Mentions() {
				if m.Entity == i && m.Kind == Name {
					n++
					if s := m.Span.In(a.Text); !slices.Contains(forms, s) {
						forms = append(forms, s)
					}
				}
			}
			fmt.Fprintf(&b, "%s %s: %s (%d)\n", e.Type, e.Name, strings.Join(forms, " | "), n)
		}
		for _, r := range x.refs {
			name := "-"
			if r.entity >= 0 {
				name = x.entities[r.entity].Name + " by " + rules[r.rule]
			}
			fmt.Fprintf(&b, "%s %q at %d: %s\n", kinds[r.kind], r.span.in(a.Text), r.span.start, name)
		}
		return x
	}
	b.WriteString("# each article alone\n")
	for _, a := range seeds.Articles() {
		c.Add(show(new(Finder), a))
	}
	b.WriteString("# all five known\n")
	r := c.Resolver()
	for _, a := range seeds.Articles() {
		show(&Finder{Known: r}, a)
	}
	for _, m := range r.Merges() {
		fmt.Fprintf(&b, "merge %q into %q: %s\n", m.Name, m.Into, m.Why)
	}
	golden.Compare(t, "join.golden", b.String())
}
