package main

import (
	"strings"
	"testing"

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

func TestRunTooLong(t *testing.T) {
	var out, errs strings.Builder
	if status := run([]string{"-ndjson"}, strings.NewReader(strings.Repeat("a", maxLine+1)), &out, &errs); status != 1 || errs.Len() == 0 {
		t.Errorf("status %d, errors %q, want 1 and a message", status, errs.String())
	}
}
