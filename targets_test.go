package newsnorm_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// others are exported functions that take text and have no target that calls
// them by name, with the reason.
var others = map[string]string{
	"span In":              "a slice of a string",
	"clean Func":           "hands on what it is given",
	"clean ChangedBy":      "takes the name of a cleaner",
	"clean WithTitle":      "Page's is called by that of Pipeline",
	"entity UnmarshalJSON": "does what ParseCatalog does",
}

// parse parses the Go files of a folder whose names end so.
func parse(t *testing.T, dir, end string) (files []*ast.File) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") != (end == "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	return files
}

// TestTargets: every exported function and method that takes text, bytes or a
// reader is called in a file with fuzz targets of its package.
func TestTargets(t *testing.T) {
	for _, dir := range []string{"span", "clean", "article", "entity", "quote", "."} {
		called := map[string]bool{}
		for _, f := range parse(t, dir, "_test.go") {
			targets := false
			for _, d := range f.Decls {
				fn, ok := d.(*ast.FuncDecl)
				targets = targets || ok && strings.HasPrefix(fn.Name.Name, "Fuzz")
			}
			if !targets {
				continue
			}
			ast.Inspect(f, func(n ast.Node) bool {
				if id, ok := n.(*ast.Ident); ok {
					called[id.Name] = true
				}
				return true
			})
		}
		for _, f := range parse(t, dir, ".go") {
			for _, d := range f.Decls {
				fn, ok := d.(*ast.FuncDecl)
				if !ok || !fn.Name.IsExported() || fn.Recv != nil && !exportedType(fn.Recv.List[0].Type) || !takesText(fn.Type) {
					continue
				}
				name := f.Name.Name + " " + fn.Name.Name
				if !called[fn.Name.Name] && others[name] == "" {
					t.Errorf("%s takes text and is in no fuzz target of its package", name)
				}
			}
		}
	}
}

func exportedType(e ast.Expr) bool {
	if star, ok := e.(*ast.StarExpr); ok {
		e = star.X
	}
	id, ok := e.(*ast.Ident)
	return ok && id.IsExported()
}

// takesText reports whether a parameter is a string, bytes or a reader.
func takesText(fn *ast.FuncType) bool {
	for _, p := range fn.Params.List {
		e := p.Type
		switch x := e.(type) {
		case *ast.ArrayType:
			e = x.Elt
		case *ast.Ellipsis:
			e = x.Elt
		case *ast.SelectorExpr:
			e = x.Sel
		}
		if id, ok := e.(*ast.Ident); ok && slices.Contains([]string{"string", "byte", "Reader", "Input"}, id.Name) {
			return true
		}
	}
	return false
}

// TestNightly: the list that the nightly workflow makes holds every target of
// the module.
func TestNightly(t *testing.T) {
	out, err := exec.Command("bash", ".ci/fuzz-targets").Output()
	if err != nil {
		t.Skipf("it needs bash and git: %v", err)
	}
	var list []struct{ Package, Target string }
	if err := json.Unmarshal(out, &list); err != nil {
		t.Fatalf("%v in %s", err, out)
	}
	got, want := map[string]bool{}, map[string]bool{}
	for _, x := range list {
		got[x.Package+" "+x.Target] = true
	}
	err = filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		if _, err := os.Stat(filepath.Join(path, "go.mod")); err == nil && path != "." || strings.HasPrefix(d.Name(), ".") && path != "." {
			return fs.SkipDir
		}
		for _, f := range parse(t, path, "_test.go") {
			for _, decl := range f.Decls {
				if fn, ok := decl.(*ast.FuncDecl); ok && strings.HasPrefix(fn.Name.Name, "Fuzz") {
					want["./"+filepath.ToSlash(path)+" "+fn.Name.Name] = true
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if !got[name] {
			t.Errorf("%s is missing from the nightly list", name)
		}
	}
}
