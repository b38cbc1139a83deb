package clean

import (
	"math/rand/v2"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// TestComposed compares composed with package norm: on every character by
// itself, which shows that no block is left out, and on letters with marks.
func TestComposed(t *testing.T) {
	check := func(s string) {
		want := norm.NFC.String(s)
		now, ok := composed(s, nil)
		if !ok {
			now = s
		}
		if now != want {
			t.Fatalf("composed(%+q) = %+q, want %+q", s, now, want)
		}
	}
	var marks, letters []rune
	for r := rune(0); r < 0x30000; r++ {
		if 0xD800 <= r && r < 0xE000 {
			continue
		}
		check(string(r))
		p := norm.NFD.PropertiesString(string(r))
		check(string(p.Decomposition()))
		switch {
		case p.CCC() > 0 || !norm.NFC.PropertiesString(string(r)).BoundaryBefore():
			marks = append(marks, r)
		case p.Decomposition() != nil || r < 0x250:
			letters = append(letters, r)
		}
	}
	rnd := rand.New(rand.NewPCG(1, 3))
	for range 200_000 {
		s := []rune{letters[rnd.IntN(len(letters))]}
		if rnd.IntN(8) == 0 {
			s = nil
		}
		for range 1 + rnd.IntN(5) {
			m := marks[rnd.IntN(len(marks))]
			if rnd.IntN(2) == 0 {
				m = 0x300 + rune(rnd.IntN(0x46))
			}
			s = append(s, m)
		}
		check(string(s))
	}
	parts := []rune{'e', 0x301, 0x10FF, 0x115F, 0x1112, 0x1113, 0x1160, 0x1161, 0x1175, 0x1176, 0x11A7, 0x11A8, 0x11C2, 0x11C3, 0x11FF, 0xA960, 0xAC00, 0xAC01, 0xAC1C, 0xD788, 0xD7A3, 0xD7B0}
	for range 50_000 {
		s := []rune{parts[rnd.IntN(len(parts))]}
		for range 1 + rnd.IntN(3) {
			s = append(s, parts[rnd.IntN(len(parts))])
		}
		check(string(s))
	}
}
