package span

import "testing"

func TestInsideRune(t *testing.T) {
	tests := []struct {
		name, text string
		off        int
		want       bool
	}{
		{"before a character", "aé", 1, false},
		{"inside two bytes", "aé", 2, true},
		{"inside four bytes", "\U0001f389", 3, true},
		{"behind the text", "é", 2, false},
		{"far behind the text", "é", 9, false},
		{"a stray byte is a character of its own", "a\x80", 1, false},
		{"so is each byte of a cut character", "\xe2\x80", 1, false},
		{"behind a whole character", "é\x80", 2, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := InsideRune(tt.text, tt.off); got != tt.want {
				t.Errorf("InsideRune(%q, %d) = %v, want %v", tt.text, tt.off, got, tt.want)
			}
		})
	}
}

// FuzzInsideRune: an offset is inside no character if and only if ranging over
// the text stops there.
func FuzzInsideRune(f *testing.F) {
	f.Add("aé\x80\xe2\x80\U0001f389")
	f.Fuzz(func(t *testing.T, text string) {
		starts := map[int]bool{len(text): true}
		for i := range text {
			starts[i] = true
		}
		for i := range len(text) + 1 {
			if InsideRune(text, i) == starts[i] {
				t.Errorf("InsideRune(%q, %d) = %v", text, i, starts[i])
			}
		}
	})
}
