// Package cleaner is the program of docs/cleaners.md: how an outlet's own lines
// are taken out, by a cleaner of ten lines, by a file of rules, and by
// transformers of golang.org/x/text.
package cleaner

import (
	_ "embed"
	"strings"

	"github.com/newsnorm/newsnorm/clean"
)

// Herald takes out the line with which the Lindau Herald signs off its
// articles: "-- Ida Holm for the Lindau Herald".
func Herald() clean.Cleaner {
	return clean.Lines("herald", func(line string) string {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "-- ") && strings.HasSuffix(line, " for the Lindau Herald") {
			return "herald/sign-off"
		}
		return ""
	})
}

//go:embed herald.rules
var rules string

// HeraldRules is the cleaner of the file herald.rules.
func HeraldRules() (clean.Cleaner, error) {
	return clean.Rules("herald", strings.NewReader(rules))
}
