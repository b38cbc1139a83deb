package newsnorm

import (
	"math/rand/v2"
	"testing"
)

// TestTidy checks that what tidy lets pass is mended as the repair does.
func TestTidy(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	const letters = "ab Z.'\"-(;#&%\t\n\r~\x7f\x00é"
	passed := 0
	for range 20000 {
		b := make([]byte, rnd.IntN(6))
		for i := range b {
			b[i] = letters[rnd.IntN(len(letters))]
		}
		s := string(b)
		if !tidy(s) {
			continue
		}
		passed++
		if x, err := repair().Clean(s); err != nil || x.String() != mended(s) {
			t.Fatalf("mended(%q) = %q, which the repair makes %q", s, mended(s), x.String())
		}
	}
	if passed < 1000 || !tidy("Inputs from AP") || tidy("a  b") {
		t.Errorf("tidy lets %d pass", passed)
	}
}
