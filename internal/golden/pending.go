package golden

import (
	"fmt"
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
// must shrink to nothing. A list that is not there is empty.
//
// All names the expectations, failed those that do not hold and why.
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
	still, errs := pending(listed, failed, all, *update)
	for _, x := range still {
		t.Logf("pending: %s: %v", x, failed[x])
	}
	for _, err := range errs {
		t.Errorf("%s: %v", path, err)
	}
	if *update && len(still) < len(listed) {
		var text strings.Builder
		for _, x := range still {
			text.WriteString(x + "\n")
		}
		if err := write(path, text.String()); err != nil {
			t.Fatal(err)
		}
	}
}

// pending returns the expectations that stay on the list, and what is wrong.
// An update takes off the list whatever does not belong there.
func pending(listed []string, failed map[string]error, all []string, update bool) (still []string, errs []error) {
	for _, x := range all {
		if err := failed[x]; err != nil && !slices.Contains(listed, x) {
			errs = append(errs, fmt.Errorf("not listed: %s: %w", x, err))
		}
	}
	for _, x := range listed {
		switch {
		case failed[x] != nil:
			still = append(still, x)
		case update:
		case !slices.Contains(all, x):
			errs = append(errs, fmt.Errorf("unknown expectation: %s", x))
		default:
			errs = append(errs, fmt.Errorf("now holds: %s (take it off the list, or run with -update)", x))
		}
	}
	return still, errs
}
