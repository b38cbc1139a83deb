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

// TestFacts compares what is told of a character with what the table is made
// from.
func TestFacts(t *testing.T) {
	for r := range rune(0x20000) {
		var got uint8
		for fact, holds := range map[uint8]bool{blankSide: blank(r), letterSide: letter(r), beforeSide: opens(r)} {
			if holds {
				got |= fact
			}
		}
		if want := factsOf(r); got != want {
			t.Errorf("facts of %#x: %b, want %b", r, got, want)
		}
	}
}

// TestMarkAt checks that a stretch without a mark is passed as a whole and ends
// where the next one may begin.
func TestMarkAt(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		kind, size int
	}{
		{"letters beyond ASCII up to a space", "жук and", none, len("жук")},
		{"a letter up to a guillemet", "é«", none, len("é")},
		{"Chinese up to a quotation mark", "汉字“", none, len("汉字")},
		{"bytes that are no text", "\xff\xfe\x80a", none, 3},
		{"a lone first byte of a quotation mark", "\xe2", none, 1},
	} {
		if kind, size := markAt(tt.text, 0, len(tt.text)); kind != tt.kind || size != tt.size {
			t.Errorf("%s: %d, %d bytes; want %d, %d", tt.name, kind, size, tt.kind, tt.size)
		}
	}
}
