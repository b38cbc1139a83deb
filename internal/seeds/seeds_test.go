package seeds

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestArticles: the five articles are those that the goldens were made from,
// byte for byte (a checkout that converts line breaks would change them), in
// the order of their names, fresh for each caller.
func TestArticles(t *testing.T) {
	all := Articles()
	want := []struct{ id, sum string }{
		{"000_417b796d896138e4.txt", "968356fd3e122826"},
		{"001_26ff2f7fcbbad831.txt", "2f709f4368eb0c64"},
		{"002_0eef048584547ed9.txt", "97ab7b1a20f18fb6"},
		{"003_f9f5f2a12e8b200a.txt", "2b6c274ad4dbbb03"},
		{"004_467565c174595e29.txt", "85b7ceade5a9cb46"},
	}
	if len(all) != len(want) {
		t.Fatalf("%d articles, want %d", len(all), len(want))
	}
	for i, a := range all {
		sum := sha256.Sum256([]byte(a.Text))
		if got := hex.EncodeToString(sum[:8]); a.ID != want[i].id || got != want[i].sum {
			t.Errorf("article %d is %s with sum %s, want %s with %s", i, a.ID, got, want[i].id, want[i].sum)
		}
		if !utf8.ValidString(a.Text) || strings.Contains(a.Text, "\r") {
			t.Errorf("%s is not what it was: invalid UTF-8 or CR", a.ID)
		}
	}
	all[0].Text = ""
	if Articles()[0].Text == "" {
		t.Error("two callers share one slice")
	}
}
