package main

import (
	"strings"
	"testing"
)

func TestParseArticle(t *testing.T) {
	d, err := parseArticle("# a sample\n[P Anna Berg] of [N Halden]'s board\n\nleft [L Oslo].")
	if err != nil {
		t.Fatal(err)
	}
	if want := "Anna Berg of Halden's board\n\nleft Oslo."; d.Text != want {
		t.Errorf("text %q, want %q", d.Text, want)
	}
	var got []string
	for _, m := range d.Mentions {
		got = append(got, m.Type+" "+d.Text[m.Span[0]:m.Span[1]])
	}
	if want := "person Anna Berg, organization Halden, place Oslo"; strings.Join(got, ", ") != want {
		t.Errorf("names %v, want %s", got, want)
	}
	for _, bad := range []string{"[X Anna] left", "[P Anna left", "[P ] left", "[Anna] left", "[P Anna [L Oslo]] left"} {
		if _, err := parseArticle(bad); err == nil || !strings.Contains(err.Error(), "want [P name]") {
			t.Errorf("%q: error %v", bad, err)
		}
	}
}

// TestArticles: all articles can be read, and each has names.
func TestArticles(t *testing.T) {
	for _, folder := range []string{"articles", "trial"} {
		for _, d := range articles(folder) {
			if len(d.Mentions) < 8 || len(d.Text) < 500 {
				t.Errorf("%s/%s: %d names in %d bytes", folder, d.ID, len(d.Mentions), len(d.Text))
			}
		}
	}
}
