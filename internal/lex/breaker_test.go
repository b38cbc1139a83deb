package lex

import (
	"slices"
	"testing"

	"github.com/newsnorm/newsnorm/internal/hostile"
	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

// checkBreaker fails the test unless a Breaker finds the sentences of
// Sentences, also where it skips what stands between two places.
func checkBreaker(t *testing.T, text string) {
	t.Helper()
	tokens := Scan(nil, text, span.Span{End: len(text)})
	want := Sentences(nil, text, tokens)
	var b Breaker
	var got []int
	for i, k := range tokens {
		if b.Next(text, k) {
			got = append(got, i)
		}
		if i%3 == 0 && i+1 < len(tokens) {
			var skipped Breaker
			skipped.Skip(text, 0, int(k.End))
			if first := skipped.Next(text, tokens[i+1]); first != slices.Contains(want[min(len(got), len(want)):min(len(got)+1, len(want))], i+1) {
				t.Errorf("%.60q: behind a stretch that was skipped, token %d begins a sentence: %t", text, i+1, first)
			}
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("%.60q: sentences begin at %v, want %v", text, got, want)
	}
}

func TestBreaker(t *testing.T) {
	for _, a := range seeds.Articles() {
		checkBreaker(t, a.Text)
	}
	for _, c := range hostile.Cases() {
		checkBreaker(t, c.Text(2<<10))
	}
	for s := range hostile.Shorts() {
		checkBreaker(t, s)
	}
}
