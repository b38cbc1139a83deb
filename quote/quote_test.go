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

// find returns the quotes of text, written by show. A text that begins with
// "#" has a headline as its first line.
func find(text string) (out []string) {
	text, headline := strings.CutPrefix(text, "#")
	blocks := span.Blocks(text)
	if headline {
		blocks[0].Kind = span.Title
	}
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

func TestDirect(t *testing.T)    { run(t, directCases) }
func TestMarks(t *testing.T)     { run(t, markCases) }
func TestIndirect(t *testing.T)  { run(t, indirectCases) }
func TestNegative(t *testing.T)  { run(t, negativeCases) }
func TestDeeds(t *testing.T)     { run(t, deedCases) }
func TestSpeaker(t *testing.T)   { run(t, speakerCases) }
func TestKinds(t *testing.T)     { run(t, kindCases) }
func TestReports(t *testing.T)   { run(t, reportCases) }
func TestHeadlines(t *testing.T) { run(t, headlineCases) }
func TestRest(t *testing.T)      { run(t, restCases) }
func TestClauses(t *testing.T)   { run(t, clauseCases) }
func TestLabels(t *testing.T)    { run(t, labelCases) }
func TestBegin(t *testing.T)     { run(t, beginCases) }

func run(t *testing.T, cases []testCase) {
	seen := make(map[string]bool)
	for _, tt := range cases {
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
