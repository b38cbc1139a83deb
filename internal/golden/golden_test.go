package golden

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestCompare: a file that is not there or differs is an error that says what
// to do, and an update writes what was got, folders too.
func TestCompare(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sub", "x.golden")
	err := compare(path, "one\n", false)
	if !errors.Is(err, fs.ErrNotExist) || !strings.Contains(err.Error(), "-update") {
		t.Errorf("no file: %v", err)
	}
	if err := compare(path, "one\n", true); err != nil {
		t.Fatal(err)
	}
	if err := compare(path, "one\n", false); err != nil {
		t.Errorf("the same: %v", err)
	}
	err = compare(path, "two\n", false)
	if err == nil || !strings.Contains(err.Error(), path) || !strings.Contains(err.Error(), "-update") {
		t.Errorf("another text: %v", err)
	}
	if data, err := os.ReadFile(path); string(data) != "one\n" {
		t.Errorf("a comparison changed the file: %q, %v", data, err)
	}
}

func TestPending(t *testing.T) {
	bad := errors.New("bad")
	for _, tt := range []struct {
		name   string
		listed []string
		failed map[string]error
		all    []string
		update bool
		still  []string
		errs   []string
	}{
		{name: "all holds and nothing is listed", all: []string{"a", "b"}},
		{name: "what fails must be listed", failed: map[string]error{"a": bad}, all: []string{"a", "b"},
			errs: []string{"not listed: a: bad"}},
		{name: "what is listed may fail", listed: []string{"a"}, failed: map[string]error{"a": bad}, all: []string{"a", "b"},
			still: []string{"a"}},
		{name: "what holds must go", listed: []string{"a", "b"}, failed: map[string]error{"b": bad}, all: []string{"a", "b"},
			still: []string{"b"}, errs: []string{"now holds: a (take it off the list, or run with -update)"}},
		{name: "a name that nobody knows", listed: []string{"c"}, all: []string{"a"}, errs: []string{"unknown expectation: c"}},
		{name: "an update takes both off", listed: []string{"a", "b", "c"}, failed: map[string]error{"b": bad}, all: []string{"a", "b"},
			update: true, still: []string{"b"}},
		{name: "an update puts nothing on", failed: map[string]error{"a": bad}, all: []string{"a"},
			update: true, errs: []string{"not listed: a: bad"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			still, errs := pending(tt.listed, tt.failed, tt.all, tt.update)
			var got []string
			for _, err := range errs {
				got = append(got, err.Error())
			}
			if diff := cmp.Diff(tt.still, still); diff != "" {
				t.Errorf("still pending (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.errs, got); diff != "" {
				t.Errorf("errors (-want +got):\n%s", diff)
			}
		})
	}
}

// TestFiles: the functions that tests call read testdata of the package.
func TestFiles(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := write(filepath.Join("testdata", "x.txt"), "x"); err != nil {
		t.Fatal(err)
	}
	Compare(t, "x.txt", "x")
	if err := write(filepath.Join("testdata", "list.txt"), "a\n\n  b \n"); err != nil {
		t.Fatal(err)
	}
	bad := errors.New("bad")
	Pending(t, "list.txt", map[string]error{"a": bad, "b": bad}, []string{"a", "b", "c"})
	Pending(t, "none.txt", nil, []string{"a"})
}

// TestUpdate: the list shrinks to what still fails, and to an empty file.
func TestUpdate(t *testing.T) {
	t.Chdir(t.TempDir())
	defer func(old bool) { *update = old }(*update)
	*update = true
	path := filepath.Join("testdata", "list.txt")
	for _, step := range []struct {
		failed map[string]error
		want   string
	}{
		{map[string]error{"b": errors.New("bad")}, "b\n"}, {nil, ""},
	} {
		if step.failed != nil {
			if err := write(path, "a\nb\n"); err != nil {
				t.Fatal(err)
			}
		}
		Pending(t, "list.txt", step.failed, []string{"a", "b"})
		if data, err := os.ReadFile(path); string(data) != step.want {
			t.Errorf("the list is %q, want %q; %v", data, step.want, err)
		}
	}
	Compare(t, "new.txt", "new")
	if data, err := os.ReadFile(filepath.Join("testdata", "new.txt")); string(data) != "new" {
		t.Errorf("%q, %v", data, err)
	}
}
