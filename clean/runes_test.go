package clean

import (
	"testing"
	"unicode/utf8"
)

// TestRuneAt compares runeAt with package utf8 for all characters, whole and
// cut, and for all pairs of bytes.
func TestRuneAt(t *testing.T) {
	check := func(s string) {
		for _, text := range []string{s, s + "\x80", s + "\x80\x80\x80", s + "\xbf\xbf\xbf", s + "\x90\xa0a", s + "ab"} {
			r, size := runeAt(text, 0)
			if want, n := utf8.DecodeRuneInString(text); r != want || size != n {
				t.Fatalf("%+q: %U of %d bytes, want %U of %d", text, r, size, want, n)
			}
		}
	}
	for r := rune(0); r <= utf8.MaxRune; r++ {
		s := string(r)
		check(s)
		check(s[:len(s)-1])
	}
	for b := range 1 << 16 {
		check(string([]byte{byte(b >> 8), byte(b)}))
	}
}
