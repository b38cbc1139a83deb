package quote

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

// show writes a quote as "kind | speaker | cue | content ~ content".
func show(text string, q Quote) string {
	var parts []string
	for _, c := range q.Content {
		parts = append(parts, c.In(text))
	}
	return string(q.Kind) + " | " + q.Speaker.In(text) + " | " + q.Cue.In(text) + " | " + strings.Join(parts, " ~ ")
}

// page returns the text of a case and its blocks. A case that begins with "#" has a
// headline as its first line.
func page(c string) (text string, blocks []span.Block) {
	text, headline := strings.CutPrefix(c, "#")
	blocks = span.Blocks(text)
	if headline {
		blocks[0].Kind = span.Title
	}
	return text, blocks
}

// find returns the quotes of the text of a case, written by show.
func find(c string) (out []string) {
	text, blocks := page(c)
	for _, q := range (&Finder{}).Find(text, blocks, nil) {
		out = append(out, show(text, q))
	}
	return out
}

// A testCase is a text and the quotes in it: "kind | speaker | cue | content ~
// content".
type testCase struct {
	name, reason, text string
	want               []string
}

// tables holds the cases of the files cases_*_test.go.
var tables = []struct {
	name  string
	cases []testCase
}{
	{"direct", directCases},
	{"marks", markCases},
	{"indirect", indirectCases},
	{"negative", negativeCases},
	{"deeds", deedCases},
	{"speaker", speakerCases},
	{"kinds", kindCases},
	{"reports", reportCases},
	{"headlines", headlineCases},
	{"rest", restCases},
	{"clauses", clauseCases},
	{"labels", labelCases},
	{"begin", beginCases},
	{"subjects", subjectCases},
	{"orders", orderCases},
	{"thoughts", thoughtCases},
	{"looks", lookCases},
	{"titles", titleCases},
	{"tags", tagCases},
	{"colons", colonCases},
}

// allCases yields the cases of all tables.
func allCases(yield func(testCase) bool) {
	for _, table := range tables {
		for _, tt := range table.cases {
			if !yield(tt) {
				return
			}
		}
	}
}

func TestCases(t *testing.T) {
	for _, table := range tables {
		t.Run(table.name, func(t *testing.T) {
			seen := make(map[string]bool)
			for _, tt := range table.cases {
				t.Run(tt.name, func(t *testing.T) {
					if seen[tt.name] {
						t.Error("two cases of this name")
					}
					seen[tt.name] = true
					if diff := cmp.Diff(tt.want, find(tt.text)); diff != "" {
						t.Errorf("%q: %s (-want +got):\n%s", tt.text, tt.reason, diff)
					}
				})
			}
		})
	}
}

// TestAppend: what a slice held stays in front of the quotes, and memory that
// serves again changes none.
func TestAppend(t *testing.T) {
	var f Finder
	before := Quote{Rule: "before"}
	var dst []Quote
	for range 2 {
		for _, a := range seeds.Articles() {
			blocks := span.Blocks(a.Text)
			want := append([]Quote{before}, f.Find(a.Text, blocks, nil)...)
			dst = f.Append(append(dst[:0], before), a.Text, blocks, nil)
			if diff := cmp.Diff(want, dst); diff != "" {
				t.Errorf("%s (-want +got):\n%s", a.ID, diff)
			}
		}
	}
}
