package clean_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/clean"
)

// TestOrdinarySentences: sentences of stories that look like furniture survive
// the default cleaners, on lines of their own and between others, at the start,
// in the middle and at the end.
func TestOrdinarySentences(t *testing.T) {
	const (
		a = "The council of Sandvik voted on Monday to close the old ferry terminal, which has stood empty since the spring."
		b = "Ann Moor, who runs the shop beside it, said that nobody had asked the people who work there what they wanted."
		c = "The terminal was built by two brothers, and it took them nine years and most of their money to finish it."
	)
	data, err := os.ReadFile("testdata/ordinary.txt")
	if err != nil {
		t.Fatal(err)
	}
	p := clean.New(clean.Default()...)
	n := 0
	for s := range strings.Lines(string(data)) {
		if s = strings.TrimSuffix(s, "\n"); s == "" || s[0] == '#' {
			continue
		}
		n++
		for where, text := range map[string]string{
			"alone":                       s,
			"a line of its own":           a + "\n\n" + s + "\n\n" + b + "\n\n" + c,
			"without blank lines":         a + "\n" + s + "\n" + b + "\n" + c,
			"the first line":              s + "\n\n" + a + "\n\n" + b + "\n\n" + c,
			"the last line":               a + "\n\n" + b + "\n\n" + c + "\n\n" + s,
			"under a headline":            "Sandvik closes its terminal\n\nBy Jane Doe\n\n" + a + "\n\n" + s + "\n\n" + b + "\n\n" + c,
			"between two sentences":       a + " " + s + " " + b + "\n\n" + c,
			"before the first sentence":   s + " " + a + "\n\n" + b + "\n\n" + c,
			"behind the last of a line":   a + "\n\n" + b + " " + s + "\n\n" + c,
			"behind the very last of all": a + "\n\n" + c + "\n\n" + b + " " + s,
		} {
			got, err := p.Clean(text)
			if err != nil {
				t.Fatal(err)
			}
			if got.String() != text {
				for c := range got.Changes() {
					t.Errorf("%s, %q: %s takes out %q", where, s, c.Rule, c.Old)
				}
			}
		}
	}
	if n < 60 {
		t.Errorf("%d sentences, want 60 and more", n)
	}
}

// TestOrdinaryArticles: recipes, schedules, scores, verse, dialogs, laws and
// lists have short lines and are no furniture.
func TestOrdinaryArticles(t *testing.T) {
	files, err := filepath.Glob("testdata/ordinary/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	p := clean.New(clean.Default()...)
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		text := strings.TrimSpace(string(data))
		got, err := p.Clean(text)
		if err != nil {
			t.Fatal(err)
		}
		for c := range got.Changes() {
			t.Errorf("%s: %s makes %q of %q", file, c.Rule, c.New, c.Old)
		}
	}
}
