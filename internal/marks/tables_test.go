package marks

import (
	"testing"
)

// TestSkipPlain compares the search eight bytes at a time with the table, for
// every byte at every place.
func TestSkipPlain(t *testing.T) {
	for c := range 256 {
		for at := range 20 {
			b := []byte("a1,;=>#!&%(abcdefghi")
			b[at] = byte(c)
			want := len(b)
			if !plain[c] {
				want = at
			}
			if got := skipPlain(string(b), 0, len(b)); got != want {
				t.Fatalf("byte %#x at %d: %d, want %d", c, at, got, want)
			}
		}
	}
}

// TestFacts compares the table with what it is made from.
func TestFacts(t *testing.T) {
	for r := range rune(0x3000) {
		if got, want := facts(r), factsOf(r); got != want {
			t.Errorf("facts(%#x) = %b, want %b", r, got, want)
		}
	}
}
