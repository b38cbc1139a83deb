package hostile

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// TestCases compares the 64 KB form of every case with its recorded hash.
func TestCases(t *testing.T) {
	t.Parallel()
	want, err := os.ReadFile("testdata/manifest.txt")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range Cases() {
		text := c.Text(64 << 10)
		if c.Valid != utf8.ValidString(text) {
			t.Errorf("%s: Valid is %v", c.Name, c.Valid)
		}
		if !c.Fixed && len(text) > 64<<10 || !c.Fixed && len(text) <= 60<<10 {
			t.Errorf("%s: %d bytes, want just under 64 KB", c.Name, len(text))
		}
		valid, size := "valid", "any"
		if !c.Valid {
			valid = "invalid"
		}
		if c.Fixed {
			size = "fixed"
		}
		got = append(got, fmt.Sprintf("%x %s %s %s", sha256.Sum256([]byte(text)), c.Name, valid, size))
	}
	slices.SortFunc(got, func(a, b string) int { return strings.Compare(a[64:], b[64:]) })
	if diff := cmp.Diff(strings.Split(strings.TrimSpace(string(want)), "\n"), got); diff != "" {
		t.Errorf("cases differ from the manifest (-want +got):\n%s", diff)
	}
}

// TestSmall asks for sizes too small for some heads and tails.
func TestSmall(t *testing.T) {
	t.Parallel()
	for _, c := range Cases() {
		for _, n := range []int{0, 1, 7, 63, 512, 4096} {
			if text := c.Text(n); c.Valid && !utf8.ValidString(text) {
				t.Errorf("%s at %d bytes is not valid UTF-8", c.Name, n)
			}
		}
	}
}

// TestShorts compares the number and the hash of the short inputs, written in
// hex, one a line.
func TestShorts(t *testing.T) {
	t.Parallel()
	const want = "66847 be1132ba2e266f18aaddcc7a3c302ad8adb2e6b5d9d8f002677b678cf12df647"
	sum, n := sha256.New(), 0
	for s := range Shorts() {
		fmt.Fprintln(sum, hex.EncodeToString([]byte(s)))
		n++
	}
	if got := fmt.Sprintf("%d %x", n, sum.Sum(nil)); got != want {
		t.Errorf("shorts: got %s, want %s", got, want)
	}
}
