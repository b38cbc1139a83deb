package entity_test

import (
	"fmt"

	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/span"
)

func ExampleFinder_Find() {
	text := "Mayor Carla Brandt met Prime Minister Anton Keller in Berlin. Brandt thanked Keller."
	x := new(entity.Finder).Find(text, span.Blocks(text))
	for _, m := range x.Mentions() {
		if m.Kind == entity.Name {
			e := x.Entities()[m.Entity]
			fmt.Printf("%s: %s, %s\n", m.Span.In(text), e.Name, e.Type)
		}
	}
	// Output:
	// Carla Brandt: Carla Brandt, person
	// Anton Keller: Anton Keller, person
	// Berlin: Berlin, place
	// Brandt: Carla Brandt, person
	// Keller: Anton Keller, person
}

// What one article knows helps another that has only the surname.
func ExampleResolver() {
	find := func(text string, f *entity.Finder) *entity.Index { return f.Find(text, span.Blocks(text)) }
	var c entity.Catalog
	c.Add(find("Carla Brandt, the mayor of Lindau, opened the bridge.", new(entity.Finder)))
	c.Add(find("Carla M. Brandt spoke in Lindau on Monday.", new(entity.Finder)))
	r := c.Resolver()
	for _, e := range r.Entities() {
		fmt.Println(e.Name, e.Type)
	}
	for _, m := range r.Merges() {
		fmt.Printf("%s is %s: %s\n", m.Name, m.Into, m.Why)
	}
	e, ok := r.Resolve("Carla Brandt", entity.Person)
	fmt.Println(e.Name, ok)
	// Output:
	// Carla M. Brandt person
	// Lindau place
	// Carla Brandt is Carla M. Brandt: person/middle
	// Carla M. Brandt true
}

// A list of one's own gives names their identifiers; its errors name the line.
func ExampleParseCatalog() {
	c, err := entity.ParseCatalog([]byte(`{"version": 1, "entities": [
  {"id": "Q1", "name": "Carla Brandt", "type": "person", "aliases": ["The Bridge Mayor"]}
]}`))
	if err != nil {
		panic(err)
	}
	e, ok := c.Resolver().Resolve("Carla Brandt", entity.Person)
	fmt.Println(e.ID, e.Name, ok)
	_, err = entity.ParseCatalog([]byte("{\"version\": 1,\n\"entities\": [\n{\"id\": 7}]}"))
	fmt.Println(err)
	// Output:
	// Q1 Carla Brandt true
	// entity: catalog line 3: json: cannot unmarshal number into Go struct field Own.id of type string
}
