// Package golden compares what a test got with a file beside it.
package golden

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the golden files with what the tests get")

// Compare fails the test if got is not what testdata/name holds, and leaves
// what it got among the artifacts of the test. With the flag -update it writes
// testdata/name instead.
func Compare(t *testing.T, name, got string) {
	t.Helper()
	err := compare(filepath.Join("testdata", name), got, *update)
	if err == nil {
		return
	}
	t.Error(err)
	if err := write(filepath.Join(t.ArtifactDir(), name), got); err != nil {
		t.Log(err)
	}
}

// compare is Compare without a test.
func compare(path, got string, update bool) error {
	if update {
		return write(path, got)
	}
	want, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("%w (the flag -update writes it)", err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		return fmt.Errorf("%s differs (-want +got); if the change is right, rewrite with -update:\n%s", path, diff)
	}
	return nil
}

// write writes text to path and makes its folder.
func write(path, text string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return err
	}
	return os.WriteFile(path, []byte(text), 0o666)
}
