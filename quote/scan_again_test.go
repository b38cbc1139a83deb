package quote

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/internal/hostile"
	"github.com/newsnorm/newsnorm/internal/reading"
	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/internal/tagger"
	"github.com/newsnorm/newsnorm/span"
)

// checkAgain fails the test unless the items made of the tokens that package
// tagger read are those that cut makes. It returns how many blocks have such
// tokens, and of how many items were made of them.
func checkAgain(t *testing.T, text string, blocks []span.Block) (read, made int) {
	t.Helper()
	kept := reading.Begin(text)
	kept.Asked[reading.Quotes] = askLexicon
	tagger.Each(tagger.Default(), text, blocks, nil, kept, func(*tagger.Name) bool { return true })
	for i, b := range blocks {
		if _, ok := kept.Block(i, b.Span); !ok {
			continue
		}
		read++
		got := scanner{lexicon: theLexicon(), text: text, scanned: scanned{block: b.Span, number: i}, kept: kept}
		if !got.again() {
			continue
		}
		made++
		want := scanner{lexicon: theLexicon(), text: text, scanned: scanned{block: b.Span}}
		want.cut()
		if !slices.Equal(got.items, want.items) {
			t.Fatalf("%.200q: items differ:\n cut %+v\nread %+v", b.Span.In(text), want.items, got.items)
		}
		if !slices.Equal(got.marked, want.marked) || got.colons != want.colons {
			t.Fatalf("%.200q: marked %v colons %v, cut has %v %v", b.Span.In(text), got.marked, got.colons, want.marked, want.colons)
		}
		if diff := cmp.Diff(want.pairs, got.pairs); diff != "" {
			t.Fatalf("%.200q: pairs (-cut +read):\n%s", b.Span.In(text), diff)
		}
	}
	return read, made
}

// TestAgain checks the promise of [checkAgain] on the five articles, on the cases
// of the rules and on hostile input.
func TestAgain(t *testing.T) {
	read, made := 0, 0
	for _, a := range seeds.Articles() {
		r, m := checkAgain(t, a.Text, span.Blocks(a.Text))
		read, made = read+r, made+m
	}
	if read == 0 || made < read {
		t.Errorf("items were made of the tokens of %d blocks, want all %d", made, read)
	}
	for c := range allCases {
		checkAgain(t, c.text, span.Blocks(c.text))
	}
	for _, c := range hostile.Cases() {
		text := c.Text(4 << 10)
		checkAgain(t, text, span.Blocks(text))
		checkAgain(t, text, []span.Block{{Span: span.Span{End: len(text)}}})
	}
	for text := range hostile.Shorts() {
		checkAgain(t, text, []span.Block{{Span: span.Span{End: len(text)}}})
	}
}

// FuzzAgain checks the promise of [checkAgain] on any text.
func FuzzAgain(f *testing.F) {
	for _, text := range []string{
		"", "“We go.” Lee said: 'No.' (“Never the U.S”) The end", "They don't, he'll; ‘it’s’ Ann’s “view", "In Lee's words\n\"Go!\" she said. vs. no.",
		"5'10\" Mr. \"Lee\"'s ''we'' ``go'' <a href=\"x\">", "‘‘we’’ s' ’n’ \u00ad’\u00a0“ ”… ...' Then",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkAgain(t, text, span.Blocks(text))
		checkAgain(t, text, []span.Block{{Span: span.Span{End: len(text)}}})
	})
}

// TestTakeUp: what package entity read is taken up for the same text alone, once
// it is known what to ask, and the quotes are the same with it and without.
func TestTakeUp(t *testing.T) {
	const text = "Ann Lee said that the bridge was safe. “We looked at it,” she added."
	blocks := span.Blocks(text)
	who := new(entity.Finder).Find(text, blocks)
	want := new(Finder).Find(text, blocks, who)
	for range 3 {
		who := new(entity.Finder).Find(text, blocks)
		other := new(Finder).Find("Ann Lee said no.", span.Blocks("Ann Lee said no."), who)
		if len(other) != 1 {
			t.Errorf("%d quotes in another text, want 1", len(other))
		}
		if diff := cmp.Diff(want, new(Finder).Find(text, blocks, who)); diff != "" {
			t.Errorf("quotes (-first +again):\n%s", diff)
		}
	}
}
