package entity

import (
	"encoding/json"
	"errors"
	"testing"
)

// FuzzCatalogJSON: any bytes are a catalog or an error that names a line; what
// can be read is written in a form that reads back to itself, and its resolver
// answers with an entity that it lists.
func FuzzCatalogJSON(f *testing.F) {
	f.Add([]byte(`{"version": 1, "entities": [{"id": "Q1", "name": "Anna Berg", "type": "person", "aliases": ["A. Berg"], "offices": ["Norway: foreign minister"]}],
		"observations": [{"name": "Anna Berg", "type": "person", "forms": ["Berg"], "count": 3}]}`), "Anna Berg")
	f.Add([]byte(`{"observations": [{"name": "Kyiv", "type": "place", "count": 1}, {"name": "kiev", "type": "place", "count": 2}]}`), "Kyiv")
	f.Add([]byte(`{"version": 2`), "")
	f.Fuzz(func(t *testing.T, data []byte, name string) {
		if len(data) > 1<<14 {
			return
		}
		c, err := ParseCatalog(data)
		if err != nil {
			var e *CatalogError
			if !errors.As(err, &e) || e.Line < 1 || c != nil {
				t.Fatalf("ParseCatalog(%q) = %v, %v", data, c, err)
			}
			return
		}
		first, err := c.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		var again Catalog
		if err := json.Unmarshal(first, &again); err != nil {
			t.Fatalf("%v in %s", err, first)
		}
		if second, _ := again.MarshalJSON(); string(second) != string(first) {
			t.Fatalf("written twice:\n%s\n%s", first, second)
		}
		r := c.Resolver()
		for _, typ := range types {
			e, ok := r.Resolve(name, typ)
			if ok != (e.Name != "") {
				t.Fatalf("Resolve(%q, %s) = %+v, %v", name, typ, e, ok)
			}
		}
	})
}
