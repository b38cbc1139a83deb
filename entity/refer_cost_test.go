package entity

import (
	"strings"
	"testing"
	"time"

	"github.com/newsnorm/newsnorm/span"
)

// TestReferHostile: texts that invite a phrase to be read again from each of its
// words end soon. It reports how soon, and does not fail by the clock.
func TestReferHostile(t *testing.T) {
	const size = 1 << 20
	for _, tt := range []struct{ name, unit string }{
		{"roles of roles", "the Minister of State of "},
		{"roles for roles", "the minister for the head of "},
		{"roles without an end", "the former deputy "},
		{"pronouns", "he said she "},
		{"they and groups", "NATO said they and "},
		{"countries and roles", "Norway's minister "},
	} {
		t.Run(tt.name, func(t *testing.T) {
			text := "Anna Berg left. " + strings.Repeat(tt.unit, size/len(tt.unit))
			start := time.Now()
			new(Finder).Find(text, span.Blocks(text)).Release()
			t.Logf("%v for %d bytes", time.Since(start), len(text))
		})
	}
}
