package main

import (
	"os"
	"path/filepath"
	"regexp"
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

// TestDocsFlags: the flags of the command that the documents name are in its usage.
func TestDocsFlags(t *testing.T) {
	docs, err := filepath.Glob("../../docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	calls := regexp.MustCompile("normalize [^`|>\n]*")
	flags := regexp.MustCompile(" -[a-z]+")
	n := 0
	for _, doc := range append(docs, "../../README.md", "../beam/README.md") {
		text, err := os.ReadFile(doc)
		if err != nil {
			t.Fatal(err)
		}
		for _, call := range calls.FindAllString(string(text), -1) {
			for _, name := range flags.FindAllString(call, -1) {
				if n++; !strings.Contains(usage, "\n "+name+" ") {
					t.Errorf("%s: no flag%s in the usage: %s", doc, name, call)
				}
			}
		}
	}
	if n < 10 {
		t.Errorf("found %d flags only", n)
	}
}

// TestDocsCatalog: the list of names that docs/recipes.md shows is one.
func TestDocsCatalog(t *testing.T) {
	doc, err := os.ReadFile("../../docs/recipes.md")
	if err != nil {
		t.Fatal(err)
	}
	_, list, _ := strings.Cut(string(doc), "```json\n")
	list, _, _ = strings.Cut(list, "```")
	dir := t.TempDir()
	catalog, article := filepath.Join(dir, "names.json"), filepath.Join(dir, "a.txt")
	for name, text := range map[string]string{catalog: list, article: "The ferry will sail again, Marlow said."} {
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	status, out, errs := normalize(t, "", "-json", "-catalog", catalog, article)
	if status != 0 || !strings.Contains(out, `{"id":"p7","name":"Ann Marlow"`) {
		t.Errorf("status %d, %s\n%s", status, errs, out)
	}
}
