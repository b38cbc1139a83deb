package clean

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

const heraldRules = `
# What the Lindau Herald puts into its texts.
strip  herald/sign-off  the lindau herald is a daily of *
strip  herald/app       Download our app!
strip  herald/byline    filed by: *
strip  herald/pictures  for the herald: photos|pictures by *
tail   herald/credit    for the herald by **
end    herald/more      More from the Herald:
strip  herald/help      if you **
keep   herald/helpline  if you need help call **
strip  herald/write     write to @ **
strip  herald/desk      * herald newsroom
`

func TestRulesFile(t *testing.T) {
	c, err := Rules("herald", strings.NewReader(heraldRules))
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct{ name, text, want, rule string }{
		{"strip a whole line, whatever its case and marks", "It rained.\nThe Lindau Herald is a daily of the Lake Press.\nIt snowed.", "It rained.\n\nIt snowed.", "herald/sign-off"},
		{"the words inside a sentence stay", "He read that the Lindau Herald is a daily of note and smiled.", "He read that the Lindau Herald is a daily of note and smiled.", ""},
		{"marks of the pattern do not count", "DOWNLOAD OUR APP\nText.", "\nText.", "herald/app"},
		{"a colon that is asked for", "Filed by: Ida Holm", "", "herald/byline"},
		{"one of several words", "For the Herald: pictures by Ida Holm", "", "herald/pictures"},
		{"a colon that is missing", "Filed by Ida Holm", "Filed by Ida Holm", ""},
		{"a tail goes from its sentence on", "The bridge is open. For the Herald by Ida Holm, Lindau", "The bridge is open.", "herald/credit"},
		{"a tail inside a sentence stays", "He wrote for the Herald by night.", "He wrote for the Herald by night.", ""},
		{"end takes all that follows", "Text.\nMore from the Herald:\nTeaser one\nTeaser two", "Text.\n", "herald/more"},
		{"end without its colon stays", "More from the Herald\nTeaser one", "More from the Herald\nTeaser one", ""},
		{"keep goes before strip", "If you need help, call 555.\nText.", "If you need help, call 555.\nText.", ""},
		{"what keep does not name goes", "If you liked this, share it.\nText.", "\nText.", "herald/help"},
		{"an address", "Write to desk@herald.example today", "", "herald/write"},
		{"no address where one is asked for", "Write to U.S. officials today", "Write to U.S. officials today", ""},
		{"a pattern that begins with any words", "By the Lindau Herald newsroom", "", "herald/desk"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text, err := New(c).Clean(tt.text)
			if err != nil {
				t.Fatal(err)
			}
			rule := ""
			for change := range text.Changes() {
				rule = change.Rule
			}
			if diff := cmp.Diff([]string{tt.want, tt.rule}, []string{text.String(), rule}); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestRulesFileSentences: the author of a file knows what goes, sentence or not,
// however many rules there are.
func TestRulesFileSentences(t *testing.T) {
	var file strings.Builder
	for i := range 300 {
		fmt.Fprintf(&file, "strip herald/r%d the herald said %d **\n", i, i)
	}
	c, err := Rules("herald", strings.NewReader(file.String()))
	if err != nil {
		t.Fatal(err)
	}
	text, err := New(c).Clean("“The Herald said 299,” she was told.\nThe Herald said 300, he told them.")
	if want := "\nThe Herald said 300, he told them."; err != nil || text.String() != want {
		t.Errorf("Clean gives %q, %v, want %q", text, err, want)
	}
}

func TestRulesFileErrors(t *testing.T) {
	tests := []struct {
		name, file string
		line       int
		says       string
	}{
		{"unknown answer", "# c\n\ndrop a/b some words", 3, `unknown answer "drop"`},
		{"no pattern", "strip a/b", 1, "three fields"},
		{"no rule", "strip", 1, "three fields"},
		{"two stars before the end", "strip a/b more ** from", 1, "at the end"},
		{"an alternative that is not there", "strip a/b photo| by *", 1, "a word is missing"},
		{"begins with an address", "strip a/b @ for more", 1, "cannot begin"},
		{"a star in a word", "strip a/b copy*right", 1, `"*" stands for whole words`},
		{"a tilde before a word", "strip a/b more ~from", 1, `"~" stands for whole words`},
		{"three stars", "strip a/b more ***", 1, "whole words"},
		{"only a star", "strip a/b *", 1, "needs a word"},
		{"only marks", "strip a/b !!!", 1, "needs a word"},
		{"too many wild cards", "strip a/b a * b * c * d *", 1, "at most three"},
		{"begins with any word", "strip a/b ~ more", 1, "cannot begin"},
		{"star first needs a plain last word", "strip a/b * 2024", 1, "letters a to z"},
		{"a line that is too long", "# c\nstrip a/b a\nstrip a/b " + strings.Repeat("x ", 1<<16), 3, "longer than 64 KB"},
		{"alternatives with a colon", "strip a/b by|from: *", 1, "no colon"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Rules("x", strings.NewReader(tt.file))
			var e *RuleError
			if !errors.As(err, &e) || e.Line != tt.line || !strings.Contains(err.Error(), tt.says) {
				t.Errorf("error %v, want one of line %d that says %q", err, tt.line, tt.says)
			}
		})
	}
}

func FuzzRules(f *testing.F) {
	f.Add(heraldRules, "The Lindau Herald is a daily of it.\nText. For the Herald by X\n")
	f.Add("tail a/b é! ~ *", "É x. é y")
	f.Fuzz(func(t *testing.T, file, text string) {
		c, err := Rules("fuzz", strings.NewReader(file))
		if err != nil {
			return
		}
		if _, err := New(c).Clean(text); err != nil {
			t.Fatal(err)
		}
	})
}

// TestRulesReader: an error of the reader is no error of a rule, and is there to
// be asked for.
func TestRulesReader(t *testing.T) {
	c, err := Rules("herald", io.MultiReader(strings.NewReader("strip a/b a\n"), iotest.ErrReader(io.ErrUnexpectedEOF)))
	if c != nil || !errors.Is(err, io.ErrUnexpectedEOF) || !strings.Contains(err.Error(), "herald") {
		t.Errorf("Rules returns %v, %v", c, err)
	}
	var e *RuleError
	if _, err := Rules("x", strings.NewReader("drop a/b c")); !errors.As(err, &e) || errors.Unwrap(e) != e.Err {
		t.Errorf("%v does not unwrap", err)
	}
}
