package clean

import (
	"strings"
	"testing"
)

// spell returns a line that the pattern describes, with the first of several
// words, or the last.
func spell(pattern string, last bool) string {
	var words []string
	for w := range strings.FieldsSeq(pattern) {
		switch w {
		case "*":
			w = "Harbour Post"
		case "^":
			w = "Ann Moor"
		case "~":
			if !last {
				continue
			}
			w = "Nora"
		case "#":
			w = "3"
		case "@":
			w = "moor@harbour.example"
		case "**":
			w = "and Paul Reed"
		case ":":
			words[len(words)-1] += ":"
			continue
		}
		colon := strings.HasSuffix(w, ":")
		any := strings.Split(strings.TrimSuffix(w, ":"), "|")
		w = any[0]
		if last {
			w = any[len(any)-1]
		}
		if colon {
			w += ":"
		}
		words = append(words, w)
	}
	return strings.Join(words, " ")
}

// TestPatterns: every pattern of the table takes out the line that it
// describes, however its words are chosen, and no other rule does so before it:
// a pattern that never decides is dead.
func TestPatterns(t *testing.T) {
	p := syndicationPatterns()
	var w lineWords
	for i, r := range syndicationRules {
		for _, l := range r.lines {
			for _, last := range []bool{false, true} {
				line := spell(l, last)
				switch got := p.match(&w, line); {
				case got < 0:
					t.Errorf("%s: pattern %q does not match %q", r.name, l, line)
				case got != i:
					t.Errorf("%s: pattern %q: %q belongs to %s", r.name, l, line, syndicationRules[got].name)
				}
			}
		}
	}
}

// TestPatternsAlone: no pattern matches a plain sentence of a story that begins
// or ends with the words of the line.
func TestPatternsAlone(t *testing.T) {
	p := syndicationPatterns()
	var w lineWords
	for _, r := range syndicationRules {
		for _, l := range r.lines {
			if strings.HasSuffix(l, "**") {
				continue // anything may follow
			}
			line := "She read, on the long way home, that " + spell(l, false) + ", which nobody at the harbour had believed before the storm of last winter"
			if got := p.match(&w, line); got >= 0 {
				t.Errorf("%s: pattern %q: %s takes out %q", r.name, l, syndicationRules[got].name, line)
			}
		}
	}
}
