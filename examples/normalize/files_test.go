package main

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
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
