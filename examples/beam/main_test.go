package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/entity"
)

func TestMain(m *testing.M) { ptest.Main(m) }

// articles returns n articles in which some names are whole and some only
// surnames, so that joining across articles changes the records.
func articles(n int) []newsnorm.Input {
	people := []string{"Carla Brandt", "Ida Holm", "Tom Reed", "Anton Keller", "Maria Lindgren"}
	var all []newsnorm.Input
	for i := range n {
		name := people[i%len(people)]
		if i%3 == 1 {
			name = "Minister " + name[strings.Index(name, " ")+1:]
		}
		all = append(all, newsnorm.Input{ID: fmt.Sprintf("a%03d", i), Text: fmt.Sprintf(
			"date 2024-03-%02d %s arrived in Berlin on Monday.\n\n“We will open bridge %d before the summer,” %s said.\n\nInputs from AP\n", 1+i%28, name, i, name)})
	}
	return all
}

// save writes articles to files of the given number, with a broken line in the
// first one.
func save(t *testing.T, dir string, all []newsnorm.Input, files int) string {
	t.Helper()
	out := make([]bytes.Buffer, files)
	out[0].WriteString("{\"id\": \"broken\n")
	for i, a := range all {
		line, err := json.Marshal(map[string]string{"id": a.ID, "text": a.Text})
		if err != nil {
			t.Fatal(err)
		}
		out[i%files].Write(append(line, '\n'))
	}
	for i := range out {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("in-%d.ndjson", i)), out[i].Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return filepath.Join(dir, "in-*.ndjson")
}

// job runs the pipeline on the prism runner and returns its sorted records and
// bad lines.
func job(t *testing.T, all []newsnorm.Input, files, shards int, link bool) (records, bad []string) {
	t.Helper()
	dir := t.TempDir()
	p, s := beam.NewPipelineWithRoot()
	build(s, options{Input: save(t, dir, all, files), Output: filepath.Join(dir, "out"), Shards: shards, Link: link})
	if _, err := prism.Execute(context.Background(), p); err != nil {
		t.Fatal(err)
	}
	return load(t, filepath.Join(dir, fmt.Sprintf("out-*-of-%05d.ndjson", shards))), load(t, filepath.Join(dir, "out-bad-*.ndjson"))
}

func load(t *testing.T, glob string) []string {
	t.Helper()
	names, err := filepath.Glob(glob)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, name := range names {
		if strings.Contains(name, "-bad-") != strings.Contains(glob, "-bad-") {
			continue
		}
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")...)
	}
	slices.Sort(lines)
	return lines
}

// plain returns the sorted records that the library alone makes.
func plain(t *testing.T, all []newsnorm.Input, link bool) []string {
	t.Helper()
	var n newsnorm.Normalizer
	if link {
		var c entity.Catalog
		for _, a := range all {
			who, err := n.Index(a)
			if err != nil {
				t.Fatal(err)
			}
			c.Add(who)
		}
		n.Entities = &entity.Finder{Known: c.Resolver()}
	}
	var lines []string
	for _, a := range all {
		d, err := n.Normalize(a)
		if err != nil {
			t.Fatal(err)
		}
		line, err := d.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, string(line))
	}
	slices.Sort(lines)
	return lines
}

func TestSameAsPlainBatch(t *testing.T) {
	all := articles(60)
	for _, tt := range []struct {
		name          string
		files, shards int
		link          bool
	}{
		{"one file, one shard", 1, 1, true},
		{"seven files, four shards: other bundles", 7, 4, true},
		{"names of each article alone", 3, 2, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			records, bad := job(t, all, tt.files, tt.shards, tt.link)
			want := plain(t, all, tt.link)
			if !slices.Equal(records, want) {
				for i := range min(len(records), len(want)) {
					if records[i] != want[i] {
						t.Fatalf("%d records, want %d; first difference:\n%s\nwant\n%s", len(records), len(want), records[i], want[i])
					}
				}
				t.Fatalf("%d records, want %d", len(records), len(want))
			}
			if len(bad) != 1 || !strings.Contains(bad[0], "broken") {
				t.Errorf("bad lines %q, want the broken one", bad)
			}
		})
	}
}

// TestParse: what is no article goes to the bad lines with a word that says why.
func TestParse(t *testing.T) {
	for _, tt := range []struct{ line, want string }{
		{`{"id": "a", "text": "", "title": "T"}`, ""},
		{`{"id": "a"}`, `no "text"`},
		{`{"id": "a", "text": "cut`, "unexpected end"},
		{`["a"]`, "array"},
		{"{\"text\": \"\xff\"}", "UTF-8"},
	} {
		_, err := parse(tt.line)
		if (err == nil) != (tt.want == "") || err != nil && !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: error %v, want %q", tt.line, err, tt.want)
		}
	}
}

func TestCheckInput(t *testing.T) {
	dir := t.TempDir()
	if err := checkInput(t.Context(), filepath.Join(dir, "*.ndjson")); err == nil || !strings.Contains(err.Error(), "no file matches") {
		t.Errorf("an empty folder: %v", err)
	}
	if err := checkInput(t.Context(), save(t, dir, articles(2), 2)); err != nil {
		t.Error(err)
	}
}
