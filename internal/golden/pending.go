package golden

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Pending compares expectations that do not hold with those that
// testdata/name lists, one a line. An expectation that fails and is not listed
// fails the test; so does a listed one that holds, until it is taken off the
// list, which -update does. Nothing is ever put on the list but by hand: it
// must shrink to nothing.
func Pending(t *testing.T, name string, failed map[string]error, all []string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	data, err := os.ReadFile(path)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	var listed []string
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" {
			listed = append(listed, line)
		}
	}
	for _, x := range all {
		if err := failed[x]; err != nil && !slices.Contains(listed, x) {
			t.Errorf("%s: %v", x, err)
		}
	}
	var still []string
	for _, x := range listed {
		switch {
		case failed[x] != nil:
			t.Logf("pending: %s: %v", x, failed[x])
			still = append(still, x)
		case !*update && !slices.Contains(all, x):
			t.Errorf("%s lists an unknown expectation: %s", path, x)
		case !*update:
			t.Errorf("now holds: %s (take it off %s, or run with -update)", x, path)
		}
	}
	if *update && len(still) < len(listed) {
		text := strings.Join(still, "\n") + "\n"
		if len(still) == 0 {
			text = ""
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}
