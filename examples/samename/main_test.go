package main

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

func TestRun(t *testing.T) {
	for _, tt := range []struct {
		name   string
		args   []string
		in     string
		out    string
		status int
	}{
		{"two names", []string{"Anna M. Berg", "Anna Berg"}, "", "same\t0.98\tperson/middle\n", 0},
		{"different", []string{"Anna Berg", "Karl Berg"}, "", "different\t0.10\tperson/given\n", 0},
		{"lines, a bad one answered in its place", []string{"-ndjson"},
			`{"a":"UN","b":"United Nations"}` + "\n" + `{"a":"UN"` + "\n\n" + `{"a":"UN"}` + "\n" + "{\"a\":\"\xff\",\"b\":\"\"}\n" + `{"a":"Anna Berg","b":"Anna Moss"}`,
			`{"same":true,"score":0.98,"why":"organization/listed"}` + "\n" +
				`{"line":2,"error":"broken JSON at byte 9: unexpected end of JSON input"}` + "\n" +
				`{"line":4,"error":"want an object with the strings \"a\" and \"b\""}` + "\n" +
				`{"line":5,"error":"not valid UTF-8"}` + "\n" +
				`{"same":false,"score":0,"why":"person/surname"}` + "\n", 1},
		{"no input", []string{"-ndjson"}, "", "", 0},
		{"one name is wrong use", []string{"Anna Berg"}, "", "", 2},
		{"unknown flag", []string{"-x"}, "", "", 2},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var out, errs strings.Builder
			status := run(tt.args, strings.NewReader(tt.in), &out, &errs)
			if diff := cmp.Diff(tt.out, out.String()); diff != "" || status != tt.status {
				t.Errorf("status %d, want %d; output (-want +got)\n%s%s", status, tt.status, diff, errs.String())
			}
		})
	}
}

// TestRunTooLong: a line that is too long has an error in its place, and those
// around it have their answers.
func TestRunTooLong(t *testing.T) {
	const pair = `{"a":"UN","b":"UN"}` + "\n"
	for _, long := range []string{strings.Repeat("a", maxLine+1), strings.Repeat(" ", 3*maxLine), `{"a":"` + strings.Repeat("a", 2*maxLine-8)} {
		var out, errs strings.Builder
		status := run([]string{"-ndjson"}, strings.NewReader(pair+long+"\n"+pair+long), &out, &errs)
		got := strings.Split(out.String(), "\n")
		if status != 1 || errs.Len() > 0 || len(got) != 5 || got[0] != got[2] || got[1] != `{"line":2,"error":"longer than 1048576 bytes"}` || !strings.Contains(got[3], `"line":4`) {
			t.Errorf("status %d, errors %q, output\n%s", status, errs.String(), out.String())
		}
	}
}

// TestRunUnread: an input that cannot be read to its end is an error, and what was
// read before has its answers.
func TestRunUnread(t *testing.T) {
	var out, errs strings.Builder
	in := io.MultiReader(strings.NewReader(`{"a":"UN","b":"UN"}`+"\n"), iotest.ErrReader(errors.New("torn cable")))
	if status := run([]string{"-ndjson"}, in, &out, &errs); status != 1 || !strings.Contains(errs.String(), "torn cable") || strings.Count(out.String(), "\n") != 1 {
		t.Errorf("status %d, errors %q, output %q", status, errs.String(), out.String())
	}
}
