package main

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestWriteFile: a link is followed, a device written to, a folder refused, and
// the mode of a file that was there stays.
func TestWriteFile(t *testing.T) {
	hello := func(w io.Writer) error {
		_, err := io.WriteString(w, "hello")
		return err
	}
	dir := t.TempDir()
	old := write(t, filepath.Join(dir, "old"), "old")
	if err := os.Chmod(old, 0o600); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(dir, "link")
	if err := os.Symlink(old, link); err != nil {
		t.Skip(err)
	}
	if err := writeFile(link, hello); err != nil {
		t.Fatal(err)
	}
	info, err := os.Lstat(link)
	if err != nil || info.Mode()&fs.ModeSymlink == 0 {
		t.Errorf("the link is gone: %v", err)
	}
	info, _ = os.Stat(old)
	data, _ := os.ReadFile(old)
	if string(data) != "hello" || info.Mode().Perm() != 0o600 {
		t.Errorf("%q, mode %v; want hello, mode 0600", data, info.Mode())
	}
	if err := writeFile(os.DevNull, hello); err != nil {
		t.Error(err)
	}
	if info, err := os.Stat(os.DevNull); err != nil || info.Mode().IsRegular() {
		t.Fatalf("%s is a file now", os.DevNull)
	}
	if err := writeFile(dir, hello); err == nil {
		t.Error("a folder was written to")
	}
}

// TestNoPlaceForOutput: what cannot be written is told before the work.
func TestNoPlaceForOutput(t *testing.T) {
	dir := t.TempDir()
	story := write(t, filepath.Join(dir, "a.txt"), "A story.")
	for _, flag := range []string{"-report", "-learn"} {
		for place, want := range map[string]string{
			dir:                           "it is a folder",
			filepath.Join(dir, "no", "x"): "cannot write",
		} {
			status, out, errs := normalize(t, "", flag, place, story)
			if status != 1 || out != "" || !strings.Contains(errs, want) || !strings.Contains(errs, place) {
				t.Errorf("%s %s: status %d, stdout %q, stderr %q", flag, place, status, out, errs)
			}
		}
	}
	page := filepath.Join(dir, "out.html")
	if status, _, errs := normalize(t, "", "-report", page, filepath.Join(dir, "no.txt"), story); status != 1 || !strings.Contains(errs, "no.txt") {
		t.Errorf("status %d, %s", status, errs)
	}
	left, err := filepath.Glob(filepath.Join(dir, ".*"))
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %q, %v", left, err)
	}
}
