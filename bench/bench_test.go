package main

import (
	"bytes"
	"encoding/json"
	"slices"
	"testing"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/bench/internal/news"
)

// TestArticles: the same articles every time, all different, of the length of
// articles.
func TestArticles(t *testing.T) {
	texts := news.Articles(50)
	if !slices.Equal(texts, news.Articles(50)) {
		t.Error("two runs differ")
	}
	seen := map[string]bool{}
	for i, text := range texts {
		if seen[text] || len(text) < 500 || len(text) > 20_000 || !utf8.ValidString(text) {
			t.Errorf("article %d has %d bytes, seen before: %v", i, len(text), seen[text])
		}
		seen[text] = true
		if bad := news.Damaged(text, uint64(i)); len(text) > 1000 && bad == text {
			t.Errorf("article %d takes no damage", i)
		}
		if d := news.Dump(text, uint64(i)); len(d) < len(text)+500 || !utf8.ValidString(d) {
			t.Errorf("the page of article %d has %d bytes", i, len(d))
		}
	}
}

// TestPrint: the lines hold the articles.
func TestPrint(t *testing.T) {
	texts := news.Articles(3)
	var b bytes.Buffer
	if err := printLines(&b, texts); err != nil {
		t.Fatal(err)
	}
	lines := json.NewDecoder(&b)
	for i, want := range texts {
		var got struct{ ID, Text string }
		if err := lines.Decode(&got); err != nil || got.Text != want {
			t.Errorf("line %d: %v, id %q, %d bytes, want %d", i, err, got.ID, len(got.Text), len(want))
		}
	}
}

// TestRun runs every contender once.
func TestRun(t *testing.T) {
	texts := news.Articles(2)
	for _, c := range append(stages(texts), others(texts)...) {
		if c.bytes == 0 {
			t.Errorf("%s has no input", c.name)
		}
		c.run()
	}
}
