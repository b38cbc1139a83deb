package main

import (
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	const article = "Angela Keller arrived in Berlin on Monday. Keller will meet Thomas Brandt in Berlin on Tuesday.\n"
	found, err := mentions(article)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range found {
		if !m.Span.Within(len(article)) {
			t.Fatalf("mention %+v is outside the text", m)
		}
	}
	var out strings.Builder
	if err := run(article, &out); err != nil {
		t.Fatal(err)
	}
	// What prose finds is its own business; what it finds twice is joined here.
	if n := strings.Count(out.String(), "Berlin (place)"); n != 1 {
		t.Errorf("Berlin is %d entities:\n%s", n, out.String())
	}
	if strings.Contains(out.String(), "\nKeller (person)") {
		t.Errorf("Keller was not joined with Angela Keller:\n%s", out.String())
	}
}
