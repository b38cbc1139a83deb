package dateline

import (
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/span"
)

// FuzzParse: the dateline of any line is a prefix of it that ends on a rune
// boundary and holds the place and the agency; a line without one has neither.
func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"LONDON (Reuters) - The ship left.", "WASHINGTON, Aug. 19 (UPI) — The", "DES MOINES, Iowa — It", "(CNN) -- They", "MÜNCHEN/KÖLN (dpa) –",
		"PARIS, Feb 1 [AFP]—x", "A (", "(", "OSLO\u00a0(NTB)\u00a0\u2013\u00a0Snow", "É\xff (AP) - ", "",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, line string) {
		d := Parse(line)
		if d.Kind == None {
			if d != (Dateline{}) {
				t.Errorf("%q: no dateline, but %+v", line, d)
			}
			return
		}
		if d.End <= 0 || d.End > len(line) || span.InsideRune(line, d.End) {
			t.Fatalf("%q: ends at %d", line, d.End)
		}
		if head := line[:d.End]; !strings.Contains(head, d.Place) || !strings.Contains(head, d.Agency) || d.Place == "" && d.Kind != Tag {
			t.Errorf("%q: %+v is not in the first %d bytes", line, d, d.End)
		}
	})
}
