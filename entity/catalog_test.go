package entity

import (
	"encoding/json"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/span"
)

// indexOf joins the given mentions of a marked text.
func indexOf(t testing.TB, f *Finder, s string) *Index {
	t.Helper()
	text, given, _ := annotated(t.(*testing.T), s)
	x, err := f.Join(text, span.Blocks(text), given)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func names(x *Index) (all []string) {
	for _, e := range x.Entities() {
		all = append(all, e.Name)
	}
	return all
}

func TestCatalogKnowsFullName(t *testing.T) {
	var c Catalog
	c.Add(indexOf(t, new(Finder), "[Anna Berg/p], the Norwegian foreign minister, spoke."))
	f := &Finder{Known: c.Resolver()}
	for _, tt := range []struct{ name, reason, text, want string }{
		{"surname alone", "one person is known by it", "[Berg/p] left.", "Anna Berg"},
		{"middle name", "the known name is the article's without its middle name", "[Anna Maria Berg/p] left.", "Anna Berg"},
		{"not: another given name", "two people with one surname stay apart", "[Karl Berg/p] left. [Berg/p] slept.", "Karl Berg"},
		{"not: title of the other sex", "Mr. Berg is not Anna Berg", "[Mr. Berg/p] left.", "Berg"},
		{"not: place", "a place of that name is a place", "[Berg/l] is a town.", "Berg"},
	} {
		if got := strings.Join(names(indexOf(t, f, tt.text)), "; "); got != tt.want {
			t.Errorf("%s: entities %q, want %q: %s", tt.name, got, tt.want, tt.reason)
		}
	}
	x := indexOf(t, f, "It rained. {Norway's top diplomat=} left.")
	if got := strings.Join(names(x), "; "); got != "Anna Berg" {
		t.Errorf("a role whose holder the catalog knows: entities %q, want Anna Berg", got)
	}
}

func TestCatalogTwoKnown(t *testing.T) {
	var c Catalog
	c.Add(indexOf(t, new(Finder), "[Anna Berg/p] spoke."))
	c.Add(indexOf(t, new(Finder), "[Karl Berg/p] spoke."))
	r := c.Resolver()
	if got := len(r.Entities()); got != 2 {
		t.Fatalf("%d entities, want 2: two people with one surname in two articles stay apart", got)
	}
	if got := names(indexOf(t, &Finder{Known: r}, "[Berg/p] left.")); got[0] != "Berg" {
		t.Errorf("a surname of two known people became %q", got[0])
	}
}

func TestCatalogOneLetter(t *testing.T) {
	var c Catalog
	c.Add(indexOf(t, new(Finder), "[Anna Bergmark/p] spoke."))
	c.Add(indexOf(t, new(Finder), "[Anna Bergmart/p] spoke."))
	c.Add(indexOf(t, new(Finder), "[Yuri Shmelev/p] spoke."))
	c.Add(indexOf(t, new(Finder), "[Juri Schmelew/p] spoke."))
	var got []string
	for _, e := range c.Resolver().Entities() {
		got = append(got, e.Name)
	}
	want := []string{"Anna Bergmark", "Anna Bergmart", "Juri Schmelew"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("one letter makes two people in two articles, a romanization does not (-want +got)\n%s", diff)
	}
}

func TestResolverMerges(t *testing.T) {
	var c Catalog
	c.Add(indexOf(t, new(Finder), "[Anna Maria Berg/p] spoke."))
	c.Add(indexOf(t, new(Finder), "[Anna Berg/p] spoke."))
	c.Add(indexOf(t, new(Finder), "[A. Berg/p] spoke."))
	want := []Merge{{"Anna Berg", "Anna Maria Berg", "person/middle"}}
	if diff := cmp.Diff(want, c.Resolver().Merges()); diff != "" {
		t.Errorf("merges (-want +got); an initial alone never merges across articles\n%s", diff)
	}
}

func TestResolve(t *testing.T) {
	var c Catalog
	c.Add(indexOf(t, new(Finder), "[Anna Maria Berg/p] spoke in [Norburg/l]."))
	r := c.Resolver()
	for _, tt := range []struct {
		name string
		typ  Type
		want string
	}{
		{"Anna Maria Berg", Person, "Anna Maria Berg"},
		{"Anna Berg", Person, "Anna Maria Berg"},
		{"Berg", Person, "Anna Maria Berg"},
		{"Norburg", Place, "Norburg"},
		{"Karl Berg", Person, ""},
		{"Norburg", Organization, ""},
		{"", Person, ""},
	} {
		if e, ok := r.Resolve(tt.name, tt.typ); e.Name != tt.want || ok != (tt.want != "") {
			t.Errorf("Resolve(%q, %s) = %q, %v, want %q", tt.name, tt.typ, e.Name, ok, tt.want)
		}
	}
	var none *Resolver
	if _, ok := none.Resolve("Anna Berg", Person); ok || none.Entities() != nil || none.Merges() != nil {
		t.Error("a nil Resolver knows somebody")
	}
}

// TestDamagedKnown runs a text with names glued and cut by a bad translation.
func TestDamagedKnown(t *testing.T) {
	var c Catalog
	for range 3 {
		c.Add(indexOf(t, new(Finder), "[Anna Halvorsen/p] spoke."))
	}
	c.Add(indexOf(t, new(Finder), "[Anna Halvorassured/p] her guests."))
	f := &Finder{Known: c.Resolver()}
	if got := names(indexOf(t, f, "[Anna Halvorassured/p] them.")); got[0] != "Anna Halvorsen" {
		t.Errorf("a glued name became %q", got[0])
	}
	text := "Halvors left. halvors smiled."
	j := &joiner{text: text, known: f.Known, cands: []candidate{
		{span: extent{0, 7}, typ: person, flags: flagDamaged},
		{span: extent{14, 21}, typ: person, flags: flagDamaged},
	}}
	j.spell()
	if x := j.join(); len(x.Entities()) != 1 || x.Entities()[0].Name != "Anna Halvorsen" {
		t.Errorf("a cut name became %+v", x.Entities())
	}
	if got := names(indexOf(t, new(Finder), "[Anna Halvorassured/p] them.")); got[0] != "Anna Halvorassured" {
		t.Errorf("without a catalog the name became %q", got[0])
	}
}

func TestOwnEntitiesWin(t *testing.T) {
	c, err := ParseCatalog([]byte(`{"version": 1, "entities": [
		{"id": "Q1", "name": "Anna Berg-Holm", "type": "person", "aliases": ["Anna Berg", "La Berg"], "offices": ["Norway: foreign minister"]},
		{"id": "Q2", "name": "Norburg", "type": "place", "aliases": ["Nordborg"]}]}`))
	if err != nil {
		t.Fatal(err)
	}
	c.Add(indexOf(t, new(Finder), "[Anna Berg/p] spoke in [Nordborg/l]."))
	x := indexOf(t, &Finder{Known: c.Resolver()}, "[Anna Berg/p] spoke in [Nordborg/l]. [Berg/p] smiled. So did [La Berg/p]. {Norway's top diplomat=} left.")
	got := x.Entities()
	if y := indexOf(t, &Finder{Known: c.Resolver()}, "The [Nordborg/o] council met.").Entities(); len(y) != 1 || y[0].ID != "Q2" || y[0].Type != Place {
		t.Errorf("a place of the user's list that a tool takes for an organization: %+v", y)
	}
	if len(got) != 2 || got[0].Name != "Anna Berg-Holm" || got[0].ID != "Q1" || got[1].Name != "Norburg" || got[1].ID != "Q2" {
		t.Errorf("entities %+v, want Anna Berg-Holm Q1 and Norburg Q2", got)
	}
}

func TestCatalogJSON(t *testing.T) {
	articles := []string{
		"[Anna Berg/p], the Norwegian foreign minister, spoke. [Berg/p] left [Norburg/l].",
		"[Karl Holm/p] met [Anna Berg/p] at the [UN/o].",
		"[Karl Holm/p] met [Anna Berg/p] at the [UN/o].",
		"Nobody spoke.",
	}
	var one, two, left, right Catalog
	for i, a := range articles {
		one.Add(indexOf(t, new(Finder), a))
		two.Add(indexOf(t, new(Finder), articles[len(articles)-1-i]))
		if i%2 == 0 {
			left.Add(indexOf(t, new(Finder), a))
		} else {
			right.Add(indexOf(t, new(Finder), a))
		}
	}
	right.Merge(&left)
	want, err := json.Marshal(&one)
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range []*Catalog{&two, &right} {
		got, _ := json.Marshal(c)
		if diff := cmp.Diff(string(want), string(got)); diff != "" {
			t.Errorf("order or grouping %d changes the JSON (-want +got)\n%s", i, diff)
		}
	}
	var back Catalog
	if err := json.Unmarshal(want, &back); err != nil {
		t.Fatal(err)
	}
	if got, _ := json.Marshal(&back); string(got) != string(want) {
		t.Errorf("JSON there and back differs:\n%s\n%s", want, got)
	}
}

// TestCatalogShared adds from many goroutines; run with -race.
func TestCatalogShared(t *testing.T) {
	x := indexOf(t, new(Finder), "[Anna Berg/p] met [Karl Holm/p].")
	var serial, shared Catalog
	var wg sync.WaitGroup
	for range 16 {
		serial.Add(x)
		wg.Go(func() { shared.Add(x) })
	}
	wg.Wait()
	want, _ := json.Marshal(&serial)
	if got, _ := json.Marshal(&shared); string(got) != string(want) {
		t.Errorf("got %s, want %s", got, want)
	}
	r := shared.Resolver()
	f := &Finder{Known: r}
	for range 16 {
		wg.Go(func() {
			if y := f.Find("Anna Berg left. Berg smiled.", span.Blocks("Anna Berg left. Berg smiled.")); len(y.Mentions()) == 0 {
				t.Error("no mention found")
			}
		})
	}
	wg.Wait()
}
