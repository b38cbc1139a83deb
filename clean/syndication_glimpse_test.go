package clean

import (
	"strings"
	"testing"
)

// TestGlimpses: the glimpse of a line that a pattern matches never says no,
// however the line is written.
func TestGlimpses(t *testing.T) {
	variants := []struct {
		why   string
		write func(string) string
	}{
		{"as it is", func(s string) string { return s }},
		{"capitals", strings.ToUpper},
		{"a capital", func(s string) string { return strings.ToUpper(s[:1]) + s[1:] }},
		{"quotation marks", func(s string) string { return `("` + s + `")` }},
		{"typographic quotation marks", func(s string) string { return "“" + s + "”" }},
		{"a list mark", func(s string) string { return "* " + s }},
		{"typographic apostrophes", func(s string) string { return strings.ReplaceAll(s, "'", "’") }},
		{"more blanks", func(s string) string { return strings.ReplaceAll(s, " ", "  ") }},
		{"no-break spaces", func(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") }},
		{"a comma", func(s string) string { return strings.Replace(s, " ", ", ", 1) }},
		{"quoted words", func(s string) string { return strings.Replace(s, " ", "' ", 1) }},
		{"another quoted word", func(s string) string { return strings.Replace(s, " ", "’ ", 1) }},
	}
	var w lineWords
	for _, p := range []*patterns{syndicationPatterns(), tailPatterns().patterns, wirePatterns(), creditPatterns()} {
		matches := 0
		for _, r := range syndicationRules {
			for _, l := range r.lines {
				for _, last := range []bool{false, true} {
					for _, v := range variants {
						line := v.write(spell(l, last))
						w.read(line)
						if !w.more() {
							continue
						}
						if p.try(p.first.by[string(w.word(0))], &w, line) < 0 {
							continue
						}
						if matches++; !p.starts.may(line) {
							t.Errorf("a pattern like %q matches %q (%s), but may says no", l, line, v.why)
						}
					}
				}
			}
		}
		if matches == 0 {
			t.Error("no matches")
		}
	}
}

// TestGlimpseSkips: sentences of a story are told from patterns by a glimpse.
func TestGlimpseSkips(t *testing.T) {
	p := syndicationPatterns()
	for _, line := range []string{
		"The ferry stopped for the third day, and nobody in the harbour knew why.",
		"“The captain will not sail,” Moor said on the pier.",
		"According to the harbour office, three boats are missing.",
		"However, the pier stayed open for those who had come to see the storm.",
		"It’s the third storm of the winter, and the harbour is not ready for it.",
	} {
		if p.starts.may(line) {
			t.Errorf("may(%q)", line)
		}
	}
}
