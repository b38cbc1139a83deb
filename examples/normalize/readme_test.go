package main

import (
	"os"
	"strings"
	"testing"
)

// TestReadme: README.md shows the article of testdata and what the command
// prints for it.
func TestReadme(t *testing.T) {
	t.Chdir("../..")
	const name = "testdata/story.txt"
	story, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	status, out, errs := normalize(t, "", name)
	if status != 0 || errs != "" {
		t.Fatalf("status %d\n%s", status, errs)
	}
	for _, want := range []string{
		"```\n" + string(story) + "```\n",
		"```\n$ go run ./examples/normalize " + name + "\n" + strings.TrimRight(out, "\n") + "\n```\n",
	} {
		if !strings.Contains(string(readme), want) {
			t.Errorf("README.md lacks\n%s", want)
		}
	}
}
