package fold

import (
	"testing"
	"unicode"
)

// TestScripts: no letter makes String fail to be settled at once, and those of
// the scripts that are written in Latin letters leave no other.
func TestScripts(t *testing.T) {
	latin := []*unicode.RangeTable{unicode.Cyrillic, unicode.Greek, unicode.Armenian, unicode.Georgian, unicode.Hebrew, unicode.Arabic, unicode.Hiragana, unicode.Katakana}
	written := map[*unicode.RangeTable]int{}
	for r := rune(0); r < 0x11000; r++ {
		if !unicode.IsLetter(r) {
			continue
		}
		s := String(string(r))
		if again := String(s); again != s {
			t.Errorf("%q becomes %q, then %q", r, s, again)
		}
		for _, script := range latin {
			if unicode.Is(script, r) && s != "" && s[0] < 0x80 {
				written[script]++
			}
		}
	}
	for i, script := range latin {
		if written[script] < 22 {
			t.Errorf("script %d: only %d letters are written in Latin ones", i, written[script])
		}
	}
}
