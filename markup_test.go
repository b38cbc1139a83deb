package newsnorm

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/span"
)

func TestMarkup(t *testing.T) {
	for _, c := range []struct {
		name, reason, text, want string
	}{
		{"page", "a document's first line", "<!DOCTYPE html>\n<html>", "<!DOCTYPE"},
		{"fragment", "what feeds hold", "\ufeff\n <p>The bridge is open.</p>", "<p"},
		{"attributes", "a blank ends the name", "<div class=\"x\">The bridge", "<div"},
		{"later", "a post embedded in text is none of a page's", "The bridge\n<p>is open.</p>", ""},
		{"sign", "less than", "< p is open>", ""},
		{"placeholder", "words in such brackets", "<name withheld> said it would", ""},
		{"unfinished", "no end of the name in sight", "<" + strings.Repeat("p", 2000), ""},
		{"cut", "the text ends", "<p", ""},
		{"empty", "nothing", "", ""},
	} {
		if _, at := markup(c.text); at.In(c.text) != c.want {
			t.Errorf("%s (%s): got %q, want %q", c.name, c.reason, at.In(c.text), c.want)
		}
	}
	got := Normalize("\n<p>The bridge is open.</p>").Problems
	want := []Problem{{span.Span{Start: 1, End: 3}, "the text begins with the HTML tag p: markup is read as words, give the text of the page"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}
