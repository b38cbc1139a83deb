package entity

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestCatalogErrorUnwraps(t *testing.T) {
	_, err := ParseCatalog([]byte("{\"version\": true}"))
	var wrong *json.UnmarshalTypeError
	if !errors.As(err, &wrong) {
		t.Errorf("%v does not unwrap to the cause", err)
	}
}

// TestCatalogLine: the line of an error is right after many entries, too.
func TestCatalogLine(t *testing.T) {
	var b strings.Builder
	b.WriteString("{\"entities\": [\n")
	for i := range 2000 {
		fmt.Fprintf(&b, "{\"name\": \"Anna %d\",\n\"type\": \"person\"},\n", i)
	}
	b.WriteString("{\"name\": \"\", \"type\": \"person\"}]}")
	_, err := ParseCatalog([]byte(b.String()))
	var e *CatalogError
	if !errors.As(err, &e) || e.Line != 4002 {
		t.Errorf("error %v, want line 4002", err)
	}
}

func TestCatalogErrors(t *testing.T) {
	for _, tt := range []struct {
		name, json string
		line       int
		want       string
	}{
		{"syntax", "{\"version\": 1,\n\"entities\": [\n{\"id\": \"Q1\",,}]}", 3, "invalid character"},
		{"cut off", "{\"version\": 1,\n\"entities\": [", 2, "unexpected end"},
		{"empty", "", 1, "unexpected end"},
		{"not an object", "[]", 1, "want {"},
		{"wrong version", "{\"version\": 7}", 1, "version 7"},
		{"unknown field", "{\n\"names\": []}", 2, "unknown field"},
		{"unknown field behind a known one", "{\"version\": 1,\n\n\"aliases\": {}}", 3, "unknown field \"aliases\""},
		{"type", "{\"entities\": [\n{\"name\": \"Anna\", \"type\": \"human\"}]}", 2, "human"},
		{"no name", "{\"entities\": [\n\n{\"type\": \"person\"}]}", 3, "without a name"},
		{"one identifier, two names", "{\"entities\": [{\"id\": \"Q1\", \"name\": \"Anna\", \"type\": \"person\"},\n{\"id\": \"Q1\", \"name\": \"Karl\", \"type\": \"person\"}]}", 2, "identifier Q1"},
		{"one name, two identifiers", "{\"entities\": [{\"id\": \"Q1\", \"name\": \"Anna\", \"type\": \"person\"},\n{\"id\": \"Q2\", \"name\": \"anna\", \"type\": \"person\"}]}", 2, "identifiers"},
		{"count", "{\"observations\": [\n{\"name\": \"Anna\", \"type\": \"person\", \"count\": -1}]}", 2, "count"},
		{"number for a string", "{\"observations\": [\n{\"name\": 3}]}", 2, `"name" is a JSON number, want a string`},
		{"string for a list", "{\"entities\": [\n{\"name\": \"Anna\", \"aliases\": \"An\"}]}", 2, `"aliases" is a JSON string, want a list`},
		{"number for an entity", "{\"entities\": [\n\n7]}", 3, "a JSON number, want an object"},
		{"a field that is misspelt", "{\"entities\": [\n{\"name\": \"Anna\", \"alias\": [\"An\"]}]}", 2, `unknown field "alias"`},
		{"a second catalog", "{\"version\": 1}\n{\"version\": 1}", 2, "follows the end"},
	} {
		_, err := ParseCatalog([]byte(tt.json))
		var e *CatalogError
		if !errors.As(err, &e) || e.Line != tt.line || !strings.Contains(e.Error(), tt.want) {
			t.Errorf("%s: error %v, want line %d and %q", tt.name, err, tt.line, tt.want)
		}
	}
}

// TestCatalogEmpty: an object that says nothing is a catalog that knows nothing.
func TestCatalogEmpty(t *testing.T) {
	for _, in := range []string{"{}", " {\n}\n", `{"version": 1}`, `{"entities": []}`, `{"observations": []}`} {
		c, err := ParseCatalog([]byte(in))
		if err != nil {
			t.Errorf("%s: %v", in, err)
			continue
		}
		if got := c.Resolver().Entities(); len(got) != 0 {
			t.Errorf("%s: %d entities", in, len(got))
		}
	}
}

// TestNewCatalog: errors name the entity of the list, and the catalog keeps a copy.
func TestNewCatalog(t *testing.T) {
	anna := Own{ID: "Q1", Name: "Anna Berg", Type: Person, Aliases: []string{"A. Berg"}}
	for _, tt := range []struct {
		name, want string
		own        []Own
		at         int
	}{
		{"no name", "without a name", []Own{anna, {ID: "Q2", Type: Person}}, 2},
		{"no type", "is none of person", []Own{{Name: "Anna Berg"}}, 1},
		{"one identifier, two names", "and on entity 1 to", []Own{anna, {ID: "Q1", Name: "Karl Ebner", Type: Person}}, 2},
		{"the same twice", "stands on entity 1 already", []Own{anna, anna}, 2},
		{"the same twice without identifiers", "stands on entity 2 already", []Own{anna, {Name: "Karl Ebner", Type: Person}, {Name: "karl ebner", Type: Person}}, 3},
		{"bad bytes in a name", `"Karl \xff" is not valid UTF-8`, []Own{anna, {Name: "Karl \xff", Type: Person}}, 2},
		{"bad bytes in an alias", `"K\xc3" is not valid UTF-8`, []Own{{Name: "Karl Ebner", Type: Person, Aliases: []string{"Ebner", "K\xc3"}}}, 1},
		{"one name, two identifiers", "on entity 1", []Own{anna, {ID: "Q2", Name: "anna berg", Type: Person}}, 2},
	} {
		_, err := NewCatalog(tt.own...)
		var e *CatalogError
		if !errors.As(err, &e) || e.Entity != tt.at || e.Line != 0 || !strings.Contains(e.Error(), tt.want) {
			t.Errorf("%s: error %v, want %q of entity %d", tt.name, err, tt.want, tt.at)
		}
	}
	list := []Own{anna}
	c, err := NewCatalog(list...)
	if err != nil {
		t.Fatal(err)
	}
	list[0].Name, anna.Aliases[0] = "Karl Ebner", "K. Ebner"
	if e, ok := c.Resolver().Resolve("A. Berg", Person); !ok || e.ID != "Q1" || e.Name != "Anna Berg" {
		t.Errorf("A. Berg is %v, %v", e, ok)
	}
	if c, err := NewCatalog(); err != nil || len(c.Resolver().Entities()) > 0 {
		t.Errorf("no entities: %v, %v", c, err)
	}
}
