package main

import (
	"strings"
	"testing"
)

func TestVisible(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"plain text stays", "Zoë said “yes”.\n\tNo.", "Zoë said “yes”.\n\tNo."},
		{"controls get their pictures", "a\x00b\x1b[31m\x7f", "a␀b␛[31m␡"},
		{"a byte that is not UTF-8", "caf\xe9", "caf‹E9›"},
		{"the replacement character itself stays", "caf\ufffd", "caf\ufffd"},
		{"what turns the direction of text is named", "a\u202eb", "a‹U+202E›b"},
		{"a few marks stay", "e\u0301\u0323", "e\u0301\u0323"},
		{"a heap of marks is cut", "e" + strings.Repeat("\u0301", 300) + "x", "e" + strings.Repeat("\u0301", maxMarks) + "‹…›x"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := visible(c.in); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestShorten(t *testing.T) {
	for _, c := range []struct {
		in   string
		n    int
		want string
	}{
		{"Zoë", 3, "Zoë"}, {"Zoë!", 3, "Zoë…"}, {"", 0, ""}, {"a\x00b", 2, "a␀…"},
	} {
		if got := shorten(c.in, c.n); got != c.want {
			t.Errorf("shorten(%q, %d) = %q, want %q", c.in, c.n, got, c.want)
		}
	}
	if got, want := oneLine(strings.Repeat("é ", 400)), strings.Repeat("é ", 333)+"é"; len(got) > len(want) || !strings.HasSuffix(got, "é") {
		t.Errorf("oneLine cut a letter: %q", got)
	}
	if got := oneLine(" a \n\n b\t"); got != "a b" {
		t.Errorf("oneLine: %q", got)
	}
}
