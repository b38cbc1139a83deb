package tagger

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/internal/hostile"
	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

// TestRepair: every kind of damage with a case where it is not one. The names
// of the text stand before the bar.
func TestRepair(t *testing.T) {
	tests := []struct{ kind, text, want string }{
		{"glue/left", "in the Senate. Of theSenate", "in the Senate . Of the Senate"},
		{"glue/left not in a surname", "He met McAllister", "He met McAllister"},
		{"glue/left not in a brand", "an iPhone and eBay", "an iPhone and eBay"},
		{"glue/left with a dotted name", "of theU.S. today", "of the U.S. today"},
		{"glue/right", "the war in Ukrainealthough", "the war in Ukraine although"},
		{"glue/right not in a demonym", "the Israelis", "the Israelis"},
		{"glue/right not in a compound", "in Chinatown and Iceland", "in Chinatown and Iceland"},
		{"glue/right with a dotted name", "the U.S.and", "the U.S. and"},
		{"glue/right not for an unknown name", "the Brexlogand", "the Brexlogand"},
		{"glue/said", "when Anna Halvorsensaid on Sunday", "when Anna Halvorsen said on Sunday"},
		{"glue/said not in a name", "when Anna Bousaid left on Sunday", "when Anna Bousaid left on Sunday"},
		{"glue/desk", "By Anna HallamNews Reporter", "By Anna Hallam News Reporter"},
		{"glue/desk with a date", "By Anna Hallam2024-03-04 10:11", "By Anna Hallam 2024-03-04 10:11"},
		{"glue/desk not in a surname", "By Anna MacDonald and Anna DeWater", "By Anna MacDonald and Anna DeWater"},
		{"glue/desk not in a brand", "The HallamNews site", "The HallamNews site"},
		{"cut/glue", "saw Petrosyan there. Then Petroswarned", "saw Petrosyan there . Then Petros warned"},
		{"cut/glue not in the name itself", "saw Petrosyan there", "saw Petrosyan there"},
	}
	for _, tt := range tests {
		t.Run(tt.kind, func(t *testing.T) {
			f := newFinder()
			f.read(tt.text, span.Blocks(tt.text), nil)
			var got []string
			for i := range f.tokens {
				got = append(got, f.tokens[i].in(tt.text))
			}
			if diff := cmp.Diff(strings.Fields(tt.want), got); diff != "" {
				t.Errorf("%q (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}

// TestRepairLower: names in lower case, and words that look like them.
func TestRepairLower(t *testing.T) {
	tests := []struct {
		kind, text, word string
		want             bool
	}{
		{"lower/place", "the mayor of kyiv said", "kyiv", true},
		{"lower/place not where it is a word", "they ate turkey at noon", "turkey", false},
		{"lower/the", "Anna Halvorsen left. Later The halvorsen said it rained.", "halvorsen", true},
		{"lower/the, glued", "Anna Halvorsen left. In The halvorsenRussia it rained.", "halvorsen", true},
		{"lower/the, uncovered", "when Anna Halvorassured us. But then The halvor said it rained.", "halvor", true},
		{"lower/the not in a sentence", "Anna Halvorsen left. Then the halvorsen said it rained.", "halvorsen", false},
		{"lower/the not for a thing", "when Anna Baker left. The baker shop was closed.", "baker shop", false},
		{"lower/first", "We saw Anna Halvorsen.\n\nhalvorsen said it rained.", "halvorsen", true},
		{"lower/first not for a thing", "We saw Anna Baker.\n\nbaker shops were closed.", "baker", false},
	}
	for _, tt := range tests {
		t.Run(tt.kind, func(t *testing.T) {
			at := strings.LastIndex(tt.text, tt.word)
			got := false
			for _, n := range Find(nil, Default(), tt.text, span.Blocks(tt.text), nil) {
				got = got || n.Span.Start <= at && at < n.Span.End
			}
			if got != tt.want {
				t.Errorf("%q: %q is a name: %t", tt.text, tt.word, got)
			}
		})
	}
}

// TestModelBytes: a model is the same after writing and loading.
func TestModelBytes(t *testing.T) {
	m := Default()
	if got := Load(string(m.Bytes())); got.Next != m.Next || got.Weights != m.Weights {
		t.Error("the model changed")
	}
	if len(m.Weights) != Features*Labels {
		t.Errorf("%d weights, want %d", len(m.Weights), Features*Labels)
	}
}

// TestBecome: a model that becomes another one has forgotten the weights it had.
func TestBecome(t *testing.T) {
	const text = "Elena Duarte met President Hallam of Norland in Leeds."
	blocks := span.Blocks(text)
	m, zero := Load(string(Default().Bytes())), &Model{Weights: strings.Repeat("\x00", Features*Labels)}
	want := Find(nil, Default(), text, blocks, nil)
	if diff := cmp.Diff(want, Find(nil, m, text, blocks, nil)); diff != "" || len(want) == 0 {
		t.Errorf("names (-want +got):\n%s", diff)
	}
	m.Become(zero)
	if diff := cmp.Diff(Find(nil, zero, text, blocks, nil), Find(nil, m, text, blocks, nil)); diff != "" {
		t.Errorf("names after Become (-want +got):\n%s", diff)
	}
	m.Become(Default())
	if diff := cmp.Diff(want, Find(nil, m, text, blocks, nil)); diff != "" {
		t.Errorf("names after becoming what it was (-want +got):\n%s", diff)
	}
}

// TestFindShared: one model serves many goroutines.
func TestFindShared(t *testing.T) {
	m := Default()
	var want [][]Name
	for _, a := range seeds.Articles() {
		want = append(want, Find(nil, m, a.Text, span.Blocks(a.Text), nil))
	}
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for i, a := range seeds.Articles() {
				if diff := cmp.Diff(want[i], Find(nil, m, a.Text, span.Blocks(a.Text), nil)); diff != "" {
					t.Errorf("%s (-alone +shared):\n%s", a.ID, diff)
				}
			}
		})
	}
	wait.Wait()
}

// TestLexicon: what is a name of a lexicon, and what its words are not.
func TestLexicon(t *testing.T) {
	l := NewLexicon(func(add func(string, Type)) {
		add("Ministry of Public Works", Organization)
		add("Ivan Petrosyan", Person)
		add("Petrosyan Holdings", Organization)
	})
	if got := l.prefix("petros"); got != "Petrosyan" {
		t.Errorf("prefix of petros is %q", got)
	}
	if got := l.prefix("mini"); got != "" {
		t.Errorf("prefix of mini is %q: an office is no name", got)
	}
	var none *Lexicon
	if none.prefix("petros") != "" {
		t.Error("a nil lexicon knows a name")
	}
}

// TestLatticeBarred: where the rules bar every row of labels, no name is left,
// and nothing depends on what was labelled before.
func TestLatticeBarred(t *testing.T) {
	m := Default()
	var v lattice
	v.prepare(&m.Next)
	for range 2 {
		v.step(&[Labels]int{InOther: 900}, 0)
		v.step(&[Labels]int{InOther: 900, None: 50}, begins|insides)
		v.step(&[Labels]int{InOther: 900}, begins|1<<InPerson|1<<None)
		v.step(&[Labels]int{BeginPlace: 9000}, 0)
		if diff := cmp.Diff([]uint8{None, None, None, BeginPlace}, slices.Clone(v.best())); diff != "" {
			t.Errorf("labels (-want +got):\n%s", diff)
		}
		for i := range v.from {
			v.from[i] = [Labels]uint8{InOther, InOther, InOther, InOther, InOther, InOther, InOther, InOther, InOther}
		}
	}
}

// TestFindAfresh: what a model remembers of other texts changes no result.
func TestFindAfresh(t *testing.T) {
	shared := Default()
	for _, c := range hostile.Cases() {
		text := c.Text(4 << 10)
		blocks := span.Blocks(text)
		afresh := &Model{Weights: shared.Weights, Next: shared.Next}
		if diff := cmp.Diff(Find(nil, afresh, text, blocks, nil), Find(nil, shared, text, blocks, nil)); diff != "" {
			t.Errorf("%s (-afresh +shared):\n%s", c.Name, diff)
		}
	}
}
