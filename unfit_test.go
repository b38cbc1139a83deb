package newsnorm

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/clean"
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
		{"pixel", "a tag that a page left behind", "<img src=\"x\"> The bridge", ""},
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

func TestWrapped(t *testing.T) {
	const line = "The bridge had been closed for two years when the council,"
	poem := strings.Repeat("The bridge is long,\nthe river wide and slow,\n", 9)
	for _, c := range []struct{ name, reason, text, want string }{
		{"print", "a column of a page", strings.Repeat(line+"\nwhich had met at night, voted to open it again, it said.\n", 4), line},
		{"windows", "with a CR at the end", strings.Repeat(line+"\r\n  which had met at night, voted to open it again, it said.\r\n", 4), line + "\r"},
		{"paragraphs", "each line is a sentence", strings.Repeat("The bridge had been closed for two years, the council said.\n\n", 9), ""},
		{"verse", "its lines are short", poem, ""},
		{"list", "few of many", strings.Repeat(line+"\nwhich had met at night, voted.\n", 4) + strings.Repeat("The bridge\n", 20), ""},
		{"long lines", "paragraphs that begin with a name in small letters", strings.Repeat(strings.Repeat("The bridge is open. ", 9)+"\nebay said so.\n", 5), ""},
		{"empty", "nothing", "", ""},
	} {
		if got := wrapped(c.text).In(c.text); got != c.want {
			t.Errorf("%s (%s): got %q, want %q", c.name, c.reason, got, c.want)
		}
	}
	text := strings.Repeat(line+"\nwhich had met at night, voted to open it again. It said so.\n\n", 4)
	if got := Normalize(text).Problems; len(got) != 1 || got[0].Raw.In(text) != line {
		t.Errorf("problems %v", got)
	}
	n := Normalizer{Clean: clean.New(clean.Replace("join", ",\n", ", "))}
	d, err := n.Normalize(Input{Text: text})
	if err != nil || len(d.Problems) > 0 {
		t.Errorf("joined by a cleaner of the caller's: problems %v, %v", d.Problems, err)
	}
}
