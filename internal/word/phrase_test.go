package word

import (
	"strings"
	"testing"
)

func TestPhrase(t *testing.T) {
	p := NewPhrase("file photo")
	for before := range 40 {
		for behind := range 12 {
			for _, s := range []string{"file photo", "FILE PHOTO", "File Photo"} {
				if text := strings.Repeat("x", before) + s + strings.Repeat(".", behind); !p.May(text) {
					t.Fatalf("May(%q) = false", text)
				}
			}
		}
	}
	for _, s := range []string{"", "fi", "The harbour was closed on Thursday", "a phone in a field", "ééééé"} {
		if p.May(s) {
			t.Errorf("May(%q) = true", s)
		}
	}
}
