package word

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestStarts(t *testing.T) {
	starts := NewStarts([]string{"the pier", "photo by", "the boat", "(file", "photograph"})
	tests := []struct {
		line string
		want []string
		why  string
	}{
		{"The harbour", []string{"the pier", "the boat"}, "case does not count, and no more than three bytes do"},
		{"photo", []string{"photo by", "photograph"}, "in the order of the list"},
		{"(File photo)", []string{"(file"}, "a mark may begin a pattern"},
		{"Boats", nil, "none begins so"},
		{"th", nil, "too short"},
		{"", nil, "nothing"},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, starts.Of(tt.line)); diff != "" {
			t.Errorf("Of(%q) (-want +got, %s):\n%s", tt.line, tt.why, diff)
		}
	}
	var many []string
	for c := range 200 {
		many = append(many, string([]byte{'a', byte('a' + c/26), byte('a' + c%26)}))
	}
	all := NewStarts(many)
	for _, p := range many {
		if !slices.Equal(all.Of(p), []string{p}) {
			t.Fatalf("Of(%q) = %q", p, all.Of(p))
		}
	}
}

func TestStartsAny(t *testing.T) {
	starts := NewStarts([]string{"the pier", "log in", "privacy"})
	for s, want := range map[string]bool{
		"Stop at THE  pier.": true, "(privacy)": true, "Please log in": true,
		"privacyless": false, "unprivacy": false, "the piers": false, "lo": false, "": false,
	} {
		if got := starts.Any(s); got != want {
			t.Errorf("Any(%q) = %v", s, got)
		}
	}
}
