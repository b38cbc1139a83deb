package quote

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

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

func find(text string) (out []string) {
	for _, q := range (&Finder{}).Find(text, span.Blocks(text), nil) {
		out = append(out, show(text, q))
	}
	return out
}

func TestFind(t *testing.T) {
	tests := []struct {
		name, reason, text string
		want               []string
	}{
		{"subject before", "the plain case", "Ann Lee said, “We will win the vote.”", []string{"direct | Ann Lee | said | We will win the vote."}},
		{"subject behind", "inversion", "“We will win the vote,” said Ann Lee.", []string{"direct | Ann Lee | said | We will win the vote,"}},
		{"interrupted", "one quote in two parts", "“We will win,” Ann Lee said, “and soon.”", []string{"direct | Ann Lee | said | We will win, ~ and soon."}},
		{"that-clause", "indirect", "Ann Lee said that the vote was lost.", []string{"indirect | Ann Lee | said | that the vote was lost"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, find(tt.text)); diff != "" {
				t.Errorf("%q: %s (-want +got):\n%s", tt.text, tt.reason, diff)
			}
		})
	}
}
