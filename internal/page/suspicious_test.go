package page

import (
	"strings"
	"testing"
)

// TestGlimpse checks that glimpse overlooks no line that measure gives a kind
// that tells of a page.
func TestGlimpse(t *testing.T) {
	overlooked := func(line string) bool {
		m := meter{t: tables(), text: line, Line: new(Line)}
		m.measure(0, len(line), 0)
		return m.Kind.signs() > 0 && m.Words <= shortWords && !m.t.glimpse(line, 0, len(line))
	}
	for line := range strings.Lines(kindsText) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '[' || strings.HasPrefix(line, "//") {
			continue
		}
		for p := range strings.SplitSeq(line, ";") {
			p = strings.ReplaceAll(strings.Trim(p, " *"), "#", "12")
			for _, s := range []string{p, "* " + p, "Ferries " + p, p + " ferries", "Two ferries " + p + " today", strings.ToUpper(p) + ":", "© " + p} {
				if overlooked(s) {
					t.Errorf("glimpse(%q) = false", s)
				}
			}
		}
	}
	for _, s := range []string{"", "* ", "Ferries stop running in the storm.", "The council said so on Monday"} {
		if tables().glimpse(s, 0, len(s)) {
			t.Errorf("glimpse(%q) = true", s)
		}
	}
}

func TestWordy(t *testing.T) {
	for _, s := range []string{
		"", "a", "one two three four five six seven eight nine ten eleven twelve",
		"one two three four five six seven eight nine ten eleven twelve 13",
		"one two three four five six seven eight nine ten eleven twelve 13 fourteen",
		"a b c d e f g h i j k l m n", "– – – – – – – – – – – – – – –", "ä ä ä ä ä ä ä ä ä ä ä ä ä ä ä ä",
		"“a b” c é d e ’f g\u00a0h i ! j k l m n o pé", strings.Repeat(" ", 100), strings.Repeat("\x80a ", 30),
		strings.Repeat("a\x80 ", 30), strings.Repeat(" !", 50), strings.Repeat(" \xa0z", 20), strings.Repeat("z \x1f", 20),
	} {
		for i := range len(s) {
			n := 0
			for k := i + 1; k < len(s); k++ {
				if s[k-1] == ' ' && bytes[s[k]] >= bLower {
					n++
				}
			}
			if got := wordy(s[i:]); got != (n > shortWords) {
				t.Errorf("wordy(%q) = %v with %d words", s[i:], got, n)
			}
		}
	}
}
