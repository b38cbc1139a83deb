package main

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

func TestNDJSON(t *testing.T) {
	in := strings.Join([]string{
		`{"id": "a", "text": "One.", "title": "T"}`,
		`{"id": "b", "text": "broken`,
		``,
		`{"id": "c", "text": "bad ` + "\xff" + `"}`,
		`{"id": "d"}`,
		`["an array"]`,
		`{"id": "e", "text": 7}`,
		`{"id": 12, "text": "Two.", "mentions": [{"span": [0, 3], "type": "person"}, {"span": [9, 2]}, {"span": [1]}]}` + "\r",
		`{"text": "No id."}`,
	}, "\n")
	status, out, errs := normalize(t, in, "-ndjson")
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	want := []string{
		`"id":"a"`, `{"line":2,"error":"broken JSON at byte 27: unexpected end of JSON input: an object stands on one line"}`,
		`{"line":4,"error":"invalid UTF-8 at byte 26 of the line"}`, `{"line":5,"error":"the object has no \"text\""}`,
		`{"line":6,"error":"the line holds a JSON array, not an object"}`, `{"line":7,"error":"\"text\" is a JSON number, not a string"}`,
		`"id":"12"`, `"text":"No id."`,
	}
	if status != 1 || len(lines) != len(want) {
		t.Fatalf("status %d, %d lines, want 1 and %d\n%s", status, len(lines), len(want), out)
	}
	for i, w := range want {
		if !strings.Contains(lines[i], w) {
			t.Errorf("line %d is %s, want %s", i+1, lines[i], w)
		}
	}
	if n := strings.Count(lines[6], "lies outside the text"); n != 2 {
		t.Errorf("%d problems with mentions, want 2: %s", n, lines[6])
	}
	if strings.Count(errs, "standard input:") != 5 {
		t.Errorf("standard error: %s", errs)
	}
	// The same from files, one of them compressed.
	dir := t.TempDir()
	a, b := write(t, filepath.Join(dir, "a.ndjson"), in), write(t, filepath.Join(dir, "b.ndjson.gz"), zip(in))
	_, out, _ = normalize(t, "", "-ndjson", a, b)
	if lines := strings.Split(out, "\n"); len(lines) != 2*len(want)+1 || !strings.Contains(lines[1], `"line":2`) || !strings.Contains(lines[1], `"file":`) {
		t.Errorf("from files:\n%s", out)
	}
}

// TestNDJSONUTF16: lines of UTF-16 are told from lines with a bad byte.
func TestNDJSONUTF16(t *testing.T) {
	for _, in := range []string{"\xff\xfe{\x00}\x00\n\x00", "\xfe\xff\x00{\x00}\x00\n"} {
		if status, out, _ := normalize(t, in, "-ndjson"); status != 1 || !strings.HasPrefix(out, `{"line":1,"error":"the input is UTF-16: lines must be UTF-8"}`) {
			t.Errorf("%q: status %d\n%s", in, status, out)
		}
	}
}

// TestNDJSONKinds: an error names the field and what belongs there.
func TestNDJSONKinds(t *testing.T) {
	for _, c := range []struct{ fields, want string }{
		{`"title": []`, `"title" is a JSON array, not a string`},
		{`"mentions": "Ann"`, `"mentions" is a JSON string, not a list`},
		{`"mentions": [7]`, `"mentions" is a JSON number, not an object`},
		{`"mentions": [{"span": "0"}]`, `"mentions.span" is a JSON string, not a list`},
		{`"mentions": [{"span": [0.5, 1]}]`, `"mentions.span" is a JSON number 0.5, not a whole number`},
		{`"mentions": [{"type": 5}]`, `"mentions.type" is a JSON number, not a string`},
	} {
		status, _, errs := normalize(t, `{"text": "Ann.", `+c.fields+"}\n", "-ndjson")
		if status != 1 || !strings.Contains(errs, c.want) {
			t.Errorf("%s: status %d, %s; want %s", c.fields, status, errs, c.want)
		}
	}
}

// TestNDJSONOrder: the records are the same at any number of workers.
func TestNDJSONOrder(t *testing.T) {
	var in strings.Builder
	for i := range 2000 {
		fmt.Fprintf(&in, `{"id":"%d","text":"%s"}`+"\n", i, strings.Repeat("Some words here. ", i%40))
	}
	_, one, _ := normalize(t, in.String(), "-ndjson", "-workers", "1")
	status, many, _ := normalize(t, in.String(), "-ndjson", "-workers", "8")
	if status != 0 || one != many || strings.Count(one, "\n") != 2000 {
		t.Errorf("status %d, %d lines; output differs: %v", status, strings.Count(one, "\n"), one != many)
	}
}

func TestLongLine(t *testing.T) {
	long := strings.Repeat("A sentence of a long article. ", 200_000) // 6 MB
	status, out, errs := normalize(t, `{"id":"long","text":"`+long+`"}`+"\n"+`{"id":"b","text":"x"}`, "-ndjson", "-stages", "article")
	docs := parseRecords(t, out)
	if status != 0 || len(docs) != 2 || len(docs[0].Text) < len(long)-1 {
		t.Errorf("status %d, %d records, stderr %s", status, len(docs), errs)
	}
}
