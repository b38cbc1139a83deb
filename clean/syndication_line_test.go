package clean

import "testing"

// TestOneLetter: no rule takes a line of one letter or mark, so that they need
// not be asked.
func TestOneLetter(t *testing.T) {
	var w lineWords
	p := syndicationPatterns()
	for c := byte('!'); c < 0x7F; c++ {
		line := string([]byte{c})
		if i := p.match(&w, line); i >= 0 || agencyLine(line) || lineRule(line, "") != "" {
			t.Errorf("%q is a line of its own", line)
		}
	}
}
