package main

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/tools/internal/corpus"
)

// TestVary: the copy has the same mentions around other words, one word for one word,
// and keeps what tells of the kind of a name.
func TestVary(t *testing.T) {
	v := &varier{random: rand.New(rand.NewPCG(1, 7)), given: []string{"Mary"}, family: []string{"Smithers"}}
	text := "Dr. Olsa Brend of Halden University met Brend's wife in Norwick; the US Senate sat."
	d := corpus.Document{ID: "a", Genre: "news", Text: text}
	for _, m := range [...]struct{ name, typ string }{{"Olsa Brend", "person"}, {"Halden University", "organization"}, {"Brend", "person"}, {"Norwick", "place"}, {"US Senate", "organization"}} {
		at := strings.Index(text, m.name)
		if m.name == "Brend" {
			at = strings.Index(text, "Brend's")
		}
		d.Mentions = append(d.Mentions, corpus.Mention{Span: [2]int{at, at + len(m.name)}, Type: m.typ})
	}
	got := v.vary(d)
	if len(got.Mentions) != len(d.Mentions) {
		t.Fatalf("%d mentions, want %d", len(got.Mentions), len(d.Mentions))
	}
	var names []string
	for i, m := range got.Mentions {
		names = append(names, got.Text[m.Span[0]:m.Span[1]])
		if m.Type != d.Mentions[i].Type {
			t.Errorf("mention %d is a %s, want %s", i, m.Type, d.Mentions[i].Type)
		}
	}
	if !strings.HasSuffix(names[1], " University") || strings.HasPrefix(names[1], "Halden") {
		t.Errorf("university: %q", names[1])
	}
	if _, family, _ := strings.Cut(names[0], " "); names[2] != family || family == "Brend" {
		t.Errorf("surname: %q of %q", names[2], names[0])
	}
	if names[4] != "US Senate" {
		t.Errorf("senate: %q", names[4])
	}
	rest := got.Text
	for _, n := range names {
		rest = strings.Replace(rest, n, "_", 1)
	}
	if want := "Dr. _ of _ met _'s wife in _; the _ sat."; rest != want {
		t.Errorf("around the names: %q, want %q", rest, want)
	}
}
