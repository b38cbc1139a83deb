package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/newsnorm/newsnorm"
)

// normalize runs the command.
func normalize(t *testing.T, stdin string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	status = run(t.Context(), args, strings.NewReader(stdin), &out, &errs)
	return status, out.String(), errs.String()
}

// records parses what the command wrote: an error line is a nil Document.
func parseRecords(t *testing.T, out string) []*newsnorm.Document {
	t.Helper()
	var docs []*newsnorm.Document
	for line := range strings.Lines(out) {
		if strings.Contains(line, `"error":`) && !strings.Contains(line, `"version":`) {
			docs = append(docs, nil)
			continue
		}
		d := new(newsnorm.Document)
		if err := json.Unmarshal([]byte(line), d); err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		docs = append(docs, d)
	}
	return docs
}

func write(t *testing.T, path, text string) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

func zip(text string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	io.WriteString(z, text)
	z.Close()
	return b.String()
}

func TestNoArguments(t *testing.T) {
	status, out, errs := normalize(t, "")
	if status != 0 || errs != "" || !strings.Contains(out, "5 articles") || !strings.Contains(out, "000_417b796d896138e4.txt") {
		t.Errorf("status %d\n%s\n%s", status, errs, out)
	}
	status, out, _ = normalize(t, "", "-json")
	if docs := parseRecords(t, out); status != 0 || len(docs) != 5 || docs[4].ID != "004_467565c174595e29.txt" {
		t.Errorf("-json: status %d, %d records", status, len(docs))
	}
}

// TestUnseen: the summary counts white space and other characters that cannot
// be seen apart.
func TestUnseen(t *testing.T) {
	_, out, _ := normalize(t, "It\x00 rained  on Monday.", "-")
	for _, want := range []string{"white space in 1 place\n", "invisible characters in 1 place\n"} {
		if !strings.Contains(out, want) {
			t.Errorf("the summary lacks %q:\n%s", want, out)
		}
	}
}

func TestPaths(t *testing.T) {
	dir := t.TempDir()
	a := write(t, filepath.Join(dir, "a.txt"), "First.")
	b := write(t, filepath.Join(dir, "sub", "b.txt"), "Second.")
	c := write(t, filepath.Join(dir, "sub", "c.txt.gz"), zip("Third."))
	write(t, filepath.Join(dir, "sub", "d.html"), "not an article")
	empty := filepath.Join(dir, "empty")
	os.Mkdir(empty, 0o777)
	short := write(t, filepath.Join(dir, "short"), zip("Cut short.")[:15])
	for _, x := range []struct {
		name   string
		args   []string
		want   string // id=text of each record
		status int
		stderr string
	}{
		{"a file", []string{a}, a + "=First.", 0, ""},
		{"a folder", []string{dir}, a + "=First. " + b + "=Second. " + c + "=Third.", 0, ""},
		{"a glob", []string{filepath.Join(dir, "s*", "b*")}, b + "=Second.", 0, ""},
		{"standard input", []string{"-"}, "-=Typed.", 0, ""},
		{"in the order given, flags between", []string{b, "-stages", "clean,article", a}, b + "=Second. " + a + "=First.", 0, ""},
		{"after --", []string{"--", a}, a + "=First.", 0, ""},
		{"a file that is not there", []string{filepath.Join(dir, "no.txt"), a}, "error " + a + "=First.", 1, "no.txt: no such file"},
		{"a glob without match", []string{filepath.Join(dir, "*.doc")}, "error", 1, "no file matches"},
		{"an empty folder", []string{empty}, "error", 1, "holds no .txt or .gz file"},
		{"gzip by name only", []string{write(t, filepath.Join(t.TempDir(), "plain.gz"), "Plain.")}, "error", 1, "plain.gz: not gzip data"},
		{"cut gzip", []string{short}, "error", 1, "cut short"},
	} {
		t.Run(x.name, func(t *testing.T) {
			status, out, errs := normalize(t, "Typed.", append([]string{"-json"}, x.args...)...)
			var got []string
			for _, d := range parseRecords(t, out) {
				if d == nil {
					got = append(got, "error")
				} else {
					got = append(got, d.ID+"="+d.Text)
				}
			}
			if strings.Join(got, " ") != x.want || status != x.status || !strings.Contains(errs, x.stderr) || (x.stderr == "") != (errs == "") {
				t.Errorf("status %d, stderr %q\n got %s\nwant %s", status, errs, strings.Join(got, " "), x.want)
			}
		})
	}
}

func TestLink(t *testing.T) {
	in := `{"id":"a","text":"Ann Marlow spoke in Ottawa."}` + "\n" + `{"id":"b","text":"Marlow spoke again."}` + "\n"
	for _, args := range [][]string{{"-ndjson", "-link"}, {"-ndjson", "-link", "-"}} {
		status, out, errs := normalize(t, in, args...)
		if docs := parseRecords(t, out); status != 0 || len(docs) != 2 || docs[1] == nil {
			t.Errorf("%v: status %d, %s %s", args, status, out, errs)
		}
	}
	left, _ := filepath.Glob(filepath.Join(os.TempDir(), "normalize-*"))
	for _, f := range left {
		if info, err := os.Stat(f); err == nil && info.Mode().IsRegular() && time.Since(info.ModTime()) < time.Minute {
			t.Errorf("temporary file %s is left", f)
		}
	}
}

func TestLearnAndCatalog(t *testing.T) {
	names := filepath.Join(t.TempDir(), "names.json")
	a := write(t, filepath.Join(t.TempDir(), "a.txt"), "Ann Marlow spoke in Ottawa.")
	if status, _, errs := normalize(t, "", "-json", "-learn", names, a); status != 0 {
		t.Fatal(errs)
	}
	if data, err := os.ReadFile(names); err != nil || !json.Valid(data) {
		t.Fatalf("%v: %s", err, data)
	}
	if status, _, errs := normalize(t, "", "-json", "-catalog", names, a); status != 0 {
		t.Error(errs)
	}
	status, _, errs := normalize(t, "", "-catalog", a, a)
	if status != 1 || !strings.Contains(errs, "not a catalog") {
		t.Errorf("an article for a catalog: status %d, %s", status, errs)
	}
	twice := write(t, filepath.Join(t.TempDir(), "own.json"), "{\"entities\": [{\"id\": \"Q1\", \"name\": \"Ann\", \"type\": \"person\"},\n{\"id\": \"Q1\", \"name\": \"Bea\", \"type\": \"person\"}]}")
	status, _, errs = normalize(t, "", "-catalog", twice, a)
	if status != 1 || !strings.Contains(errs, "line 2") || !strings.Contains(errs, "Q1") {
		t.Errorf("one identifier for two names: status %d, %s", status, errs)
	}
	status, _, errs = normalize(t, "", "-learn", filepath.Join(a, "x"), a)
	if status != 1 || !strings.Contains(errs, "cannot write") {
		t.Errorf("no place for the catalog: status %d, %s", status, errs)
	}
}

func TestReport(t *testing.T) {
	page := filepath.Join(t.TempDir(), "out.html")
	if status, _, errs := normalize(t, "", "-report", page); status != 0 {
		t.Fatal(errs)
	}
	data, err := os.ReadFile(page)
	if err != nil || !bytes.Contains(data, []byte("000_417b796d896138e4.txt")) {
		t.Errorf("%v, %d bytes", err, len(data))
	}
}

func TestExplain(t *testing.T) {
	status, out, errs := normalize(t, "", "-explain", "004")
	if status != 0 || !strings.Contains(out, "004_467565c174595e29.txt") || strings.Contains(out, "003_") || !strings.Contains(out, "edits") {
		t.Errorf("status %d %s\n%s", status, errs, out)
	}
	status, _, errs = normalize(t, "", "-explain", "zzz")
	if status != 1 || !strings.Contains(errs, `begins with "zzz"`) || !strings.Contains(errs, "000_") {
		t.Errorf("no such id: status %d, %s", status, errs)
	}
}

func TestRules(t *testing.T) {
	dir := t.TempDir()
	rules := write(t, filepath.Join(dir, "herald.rules"), "strip herald/sign-off the lindau herald is a daily of *\n")
	story := write(t, filepath.Join(dir, "a.txt"), "The bridge over the river is open again since Monday.\n\nThe Lindau Herald is a daily of the Lake Press.\n")
	status, out, _ := normalize(t, "", "-json", "-rules", rules, story)
	docs := parseRecords(t, out)
	if status != 0 || len(docs) != 1 || strings.Contains(docs[0].Text, "daily") {
		t.Errorf("status %d: %s", status, out)
	}
	if !strings.Contains(out, `"rule":"herald/sign-off"`) {
		t.Errorf("the removal is not on record: %s", out)
	}
	write(t, rules, "# ours\ndrop herald/sign-off the herald\n")
	status, _, errs := normalize(t, "", "-rules", rules, story)
	if status != 1 || !strings.Contains(errs, "line 2") || !strings.Contains(errs, "strip, tail, end or keep") {
		t.Errorf("status %d, says %q", status, errs)
	}
}

// TestSpared: no flag writes over an input.
func TestSpared(t *testing.T) {
	const text = "strip a/b it rained"
	dir := t.TempDir()
	name := write(t, filepath.Join(dir, "a.txt"), text)
	for _, args := range [][]string{{"-learn", name, name}, {"-report", name, filepath.Join(dir, "*.txt")}, {"-learn", name, "-rules", name, "-"}} {
		status, out, errs := normalize(t, "", args...)
		if data, err := os.ReadFile(name); status != 1 || out != "" || !strings.Contains(errs, "it is an input") || err != nil || string(data) != text {
			t.Errorf("%q: status %d, stderr %q, the file holds %q, %v", args, status, errs, data, err)
		}
	}
	again := filepath.Join(dir, "names.json")
	for range 2 { // what no input is may be written again
		if status, _, errs := normalize(t, "", "-learn", again, name); status != 0 {
			t.Errorf("status %d: %s", status, errs)
		}
	}
}

func TestUsage(t *testing.T) {
	for _, c := range []struct{ args, stderr string }{
		{"-nope", "-nope"},
		{"-preset x", "not a preset"},
		{"-stages clean,names", `"names" is not a stage`},
		{"-workers 0", "less than 1"},
		{"-link -stages quote", "needs the stage entity"},
		{"-explain a -json", "leave out -json"},
		{"- -", "named twice"},
		{"-json stories.ndjson", "add -ndjson"},
		{"a.txt b.jsonl.gz", "add -ndjson"},
	} {
		status, out, errs := normalize(t, "", strings.Fields(c.args)...)
		if status != 2 || out != "" || !strings.Contains(errs, c.stderr) || !strings.Contains(errs, "normalize -h") {
			t.Errorf("%s: status %d, stdout %q, stderr %q", c.args, status, out, errs)
		}
	}
	status, out, errs := normalize(t, "", "-h")
	if status != 0 || errs != "" || !strings.Contains(out, "Exit status") {
		t.Errorf("-h: status %d, stderr %q", status, errs)
	}
	for line := range strings.Lines(usage) {
		if len(line) > 81 {
			t.Errorf("usage line is wider than 80 columns: %s", line)
		}
	}
}

func TestProgress(t *testing.T) {
	if p := newProgress(&bytes.Buffer{}, 10); p != nil {
		t.Error("progress on something that is no terminal")
	}
	var nobody *progress
	nobody.add(1)
	nobody.close()
	var b bytes.Buffer
	p := startProgress(&b, 100, 0, time.Millisecond)
	p.add(40)
	time.Sleep(20 * time.Millisecond)
	p.close()
	if s := b.String(); !strings.Contains(s, "1 article,") || !strings.Contains(s, "40 %") || !strings.HasSuffix(s, "\r\x1b[K") {
		t.Errorf("shown: %q", s)
	}
}

func TestBudget(t *testing.T) {
	b := newBudget()
	b.take(maxInFlight + 5) // alone, any size may pass
	got := make(chan bool)
	go func() { b.take(10); got <- true }()
	select {
	case <-got:
		t.Fatal("took more than the budget")
	case <-time.After(20 * time.Millisecond):
	}
	b.give(maxInFlight + 5)
	<-got
	go func() { b.take(maxInFlight); got <- true }()
	b.close()
	<-got
}
