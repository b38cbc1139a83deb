package main

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

// chunks gives out a stream in pieces of changing odd sizes.
type chunks struct {
	in   string
	size int
}

func (c *chunks) Read(p []byte) (int, error) {
	if c.in == "" {
		return 0, io.EOF
	}
	c.size = c.size*5%23 + 1
	n := copy(p[:min(len(p), c.size)], c.in)
	c.in = c.in[n:]
	return n, nil
}

// TestChunks: standard input may arrive in pieces of any size.
func TestChunks(t *testing.T) {
	var in strings.Builder
	for i, text := range []string{"“We go,” Ann Lee said.", "Zoë — “Núñez”", strings.Repeat("A long line. ", 30_000), "é"} {
		in.WriteString(strings.Repeat("\n", i%2))
		in.WriteString(`{"id": "é` + string(rune('a'+i)) + `", "text": "` + text + `"}` + "\r\n")
	}
	in.WriteString(`{"id": "cut`)
	run1 := func(r io.Reader) string {
		var out, errs bytes.Buffer
		if status := run(t.Context(), []string{"-ndjson"}, r, &out, &errs); status != 1 {
			t.Errorf("status %d: %s", status, errs.String())
		}
		return out.String()
	}
	want := run1(strings.NewReader(in.String()))
	if n := strings.Count(want, "\n"); n != 5 {
		t.Fatalf("%d lines, want 5:\n%s", n, want)
	}
	for name, r := range map[string]io.Reader{
		"odd sizes":     &chunks{in: in.String()},
		"one byte":      iotest.OneByteReader(strings.NewReader(in.String())),
		"half":          iotest.HalfReader(strings.NewReader(in.String())),
		"data with EOF": iotest.DataErrReader(strings.NewReader(in.String())),
		"compressed":    &chunks{in: zip(in.String())},
	} {
		if diff := cmp.Diff(want, run1(r)); diff != "" {
			t.Errorf("%s (-whole +pieces):\n%s", name, diff)
		}
	}
}

// FuzzLines: the lines of a stream are its lines whatever the pieces it comes
// in, and each is an input or an error.
func FuzzLines(f *testing.F) {
	f.Add("{\"id\": \"a\", \"text\": \"x\"}\r\n\n {\"text\": \"\\ud800\", \"mentions\": [{\"span\": [0, 1]}]}\n{", 3)
	f.Add("\ufeff{\"id\": 7, \"text\": \"\xff\"}\n[]", 1)
	f.Fuzz(func(t *testing.T, in string, size int) {
		if strings.HasPrefix(in, "\x1f\x8b") {
			return // compressed
		}
		read := func(r io.Reader) (lines []item) {
			if err := readLines(r, "", func(i item) bool { lines = append(lines, i); return true }); err != nil {
				t.Fatal(err)
			}
			return lines
		}
		whole := read(strings.NewReader(in))
		pieces := read(&chunks{in, max(size, 0) % 23})
		if len(whole) != len(pieces) {
			t.Fatalf("%q: %d lines, in pieces %d", in, len(whole), len(pieces))
		}
		for i, l := range whole {
			if !bytes.Equal(l.line, pieces[i].line) || l.num != pieces[i].num {
				t.Fatalf("%q: line %d is %q, in pieces %q", in, l.num, l.line, pieces[i].line)
			}
			if got, err := parseLine(l.line); err != nil && err.Error() == "" {
				t.Fatalf("%q: %v, %v", l.line, got, errors.Unwrap(err))
			}
		}
	})
}
