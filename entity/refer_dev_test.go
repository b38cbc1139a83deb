package entity

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/span"
)

// TestPronounsDev resolves the pronouns that testdata/pronouns_dev.txt lists
// by hand in the articles of names-dev.jsonl, which it reads from the folder
// that the environment variable NEWSNORM_CORPORA names; without one it is
// skipped. It logs the share that is right where the article tells whom a
// pronoun means.
func TestPronounsDev(t *testing.T) {
	dir := os.Getenv("NEWSNORM_CORPORA")
	if dir == "" {
		t.Skip("NEWSNORM_CORPORA names no folder")
	}
	file, err := os.Open(filepath.Join(dir, "names-dev.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	found := map[string]*Index{}
	for dec := json.NewDecoder(bufio.NewReader(file)); dec.More(); {
		var d struct{ ID, Text string }
		if err := dec.Decode(&d); err != nil {
			t.Fatal(err)
		}
		found[d.ID] = new(Finder).Find(d.Text, span.Blocks(d.Text))
	}
	list, err := os.ReadFile("testdata/pronouns_dev.txt")
	if err != nil {
		t.Fatal(err)
	}
	type tally struct{ told, right, wrong, open, left int }
	sums := map[string]*tally{"a": {}, "b": {}}
	for line := range strings.Lines(string(list)) {
		if line[0] == '#' {
			continue
		}
		var series, id string
		var p, name span.Span
		if _, err := fmt.Sscan(line, &series, &id, &p.Start, &p.End); err != nil {
			t.Fatal(err)
		}
		open := strings.HasSuffix(line, " open\n")
		if !open {
			if _, err := fmt.Sscan(line, &series, &id, &p.Start, &p.End, &name.Start, &name.End); err != nil {
				t.Fatal(err)
			}
		}
		x := found[id]
		if x == nil {
			t.Fatal("no document ", id)
		}
		sum := sums[series]
		got, rule := x.Refer(p)
		switch want := x.nameIn(name); {
		case open && got < 0:
			sum.open++
			sum.left++
			continue
		case open:
			sum.open++
		case got >= 0 && got == want:
			sum.told++
			sum.right++
			continue
		case got >= 0:
			sum.told++
			sum.wrong++
		default:
			sum.told++
		}
		who := "open"
		if got >= 0 {
			who = x.entities[got].Name
		}
		want := "open"
		if !open {
			want = name.In(x.text)
		}
		t.Logf("%s %v %q: %s by %q, want %s", id, p, p.In(x.text), who, rule, want)
	}
	for _, series := range []string{"a", "b"} {
		s := sums[series]
		t.Logf("series %s: right %d of %d that the article tells (%.1f %%), wrong %d; left open %d of %d", series, s.right, s.told, 100*float64(s.right)/float64(s.told), s.wrong, s.left, s.open)
	}
}
