package newsnorm_test

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm"
)

// documents returns the Markdown files of the module and those nested in it.
func documents(t *testing.T) map[string]string {
	t.Helper()
	return files(t, ".md", ".")
}

// files returns the content of the files below the folders whose names end with ext.
func files(t *testing.T, ext string, folders ...string) map[string]string {
	t.Helper()
	found := map[string]string{}
	for _, folder := range folders {
		err := filepath.WalkDir(folder, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(name, ext) {
				return err
			}
			data, err := os.ReadFile(name)
			found[filepath.ToSlash(name)] = string(data)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return found
}

var (
	links  = regexp.MustCompile(`\]\(([^)#]+)`)
	fences = regexp.MustCompile("(?s)```go\n(.*?)```")
	names  = regexp.MustCompile(`\b(newsnorm|span|clean|cleantest|article|entity|quote)\.([A-Z][A-Za-z]+)`)
)

// TestDocsLinks: the files that the documents link to exist.
func TestDocsLinks(t *testing.T) {
	for doc, text := range documents(t) {
		for _, m := range links.FindAllStringSubmatch(text, -1) {
			if strings.Contains(m[1], "://") {
				continue
			}
			if _, err := os.Stat(path.Join(path.Dir(doc), m[1])); err != nil {
				t.Errorf("%s links to %s: %v", doc, m[1], err)
			}
		}
	}
}

// TestDocsCode: the Go code in docs is code of the examples, which are tested,
// or of this package's tests, but for its indentation.
func TestDocsCode(t *testing.T) {
	var tested strings.Builder
	for _, code := range files(t, ".go", "examples/cleaner", "examples/recipes") {
		tested.WriteString(unindented(code))
	}
	for doc, text := range files(t, ".md", "docs") {
		for _, m := range fences.FindAllStringSubmatch(text, -1) {
			if !strings.Contains(tested.String(), unindented(m[1])) {
				t.Errorf("%s has code that no example has:\n%s", doc, m[1])
			}
		}
	}
}

// TestDocsRecord: the record that docs/record.md shows is that of the article of
// README.md's program.
func TestDocsRecord(t *testing.T) {
	doc, err := os.ReadFile("docs/record.md")
	if err != nil {
		t.Fatal(err)
	}
	_, shown, _ := strings.Cut(string(doc), "```json\n")
	shown, _, _ = strings.Cut(shown, "```")
	var got bytes.Buffer
	if err := json.Compact(&got, []byte(shown)); err != nil {
		t.Fatal(err)
	}
	want := newsnorm.Normalize("date 2024-05-17 “We kept our word,” said Mayor Ann Marlow.\n\nInputs from AP").AppendJSON(nil)
	if diff := cmp.Diff(string(want), got.String()); diff != "" {
		t.Errorf("docs/record.md (-want +got):\n%s", diff)
	}
}

func unindented(code string) string {
	var out strings.Builder
	for line := range strings.Lines(code) {
		out.WriteString(strings.TrimSpace(line) + "\n")
	}
	return out.String()
}

// TestDocsNames: what the documents call by an exported name is one.
func TestDocsNames(t *testing.T) {
	exported := map[string]bool{}
	for pkg, dir := range map[string]string{"newsnorm": ".", "span": "span", "clean": "clean", "cleantest": "clean/cleantest", "article": "article", "entity": "entity", "quote": "quote"} {
		sources, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, source := range sources {
			f, err := parser.ParseFile(token.NewFileSet(), source, nil, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range f.Decls {
				for _, name := range declared(d) {
					exported[pkg+"."+name] = true
				}
			}
		}
	}
	for doc, text := range documents(t) {
		for _, name := range names.FindAllString(text, -1) {
			if !exported[name] {
				t.Errorf("%s names %s, which there is not", doc, name)
			}
		}
	}
}

// declared returns the names that a declaration of a file introduces.
func declared(d ast.Decl) (names []string) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil {
			names = append(names, d.Name.Name)
		}
	case *ast.GenDecl:
		for _, s := range d.Specs {
			switch s := s.(type) {
			case *ast.TypeSpec:
				names = append(names, s.Name.Name)
			case *ast.ValueSpec:
				for _, n := range s.Names {
					names = append(names, n.Name)
				}
			}
		}
	}
	return names
}
