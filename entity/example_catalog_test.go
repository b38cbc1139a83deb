package entity_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

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
	// entity: catalog line 3: "id" is a JSON number, want a string
}

// A list of one's own people tells who the names of a text are; Join takes names
// that only a search of one's own finds.
func ExampleNewCatalog() {
	c, err := entity.NewCatalog(entity.Own{ID: "p7", Name: "Carla Brandt", Type: entity.Person, Aliases: []string{"the bridge mayor"}})
	if err != nil {
		panic(err)
	}
	f := &entity.Finder{Known: c.Resolver()}
	for _, text := range []string{"Brandt said that the bridge was safe.", "Next came the bridge mayor."} {
		x := f.Find(text, span.Blocks(text))
		if len(x.Entities()) == 0 {
			at := strings.Index(text, "the bridge mayor")
			given := []entity.Mention{{Span: span.Span{Start: at, End: at + len("the bridge mayor")}, Type: entity.Person}}
			if x, err = f.Join(text, span.Blocks(text), given); err != nil {
				panic(err)
			}
		}
		for _, e := range x.Entities() {
			fmt.Println(e.ID, e.Name)
		}
	}
	// Output:
	// p7 Carla Brandt
	// p7 Carla Brandt
}

// Catalogs of parts merge into the catalog of the whole, in any order.
func ExampleCatalog_Merge() {
	part := func(texts ...string) *entity.Catalog {
		c := new(entity.Catalog)
		for _, text := range texts {
			c.Add(new(entity.Finder).Find(text, span.Blocks(text)))
		}
		return c
	}
	one, two := part("Carla Brandt spoke in Lindau."), part("Anton Keller left Lindau.", "Carla Brandt stayed.")
	var a, b entity.Catalog
	a.Merge(one)
	a.Merge(two)
	b.Merge(two)
	b.Merge(one)
	x, err := a.MarshalJSON()
	if err != nil {
		panic(err)
	}
	y, err := b.MarshalJSON()
	if err != nil {
		panic(err)
	}
	fmt.Println(bytes.Equal(x, y), len(a.Resolver().Entities()))
	// Output: true 3
}

// Mentions that are no stretch of the text are left out and reported; the rest
// is joined all the same.
func ExampleGivenError() {
	text := "Carla Brandt spoke."
	given := []entity.Mention{
		{Span: span.Span{Start: 0, End: 12}, Type: entity.Person},
		{Span: span.Span{Start: 15, End: 90}, Type: entity.Place},
	}
	x, err := new(entity.Finder).Join(text, span.Blocks(text), given)
	var bad *entity.GivenError
	if errors.As(err, &bad) {
		fmt.Println(len(bad.Dropped), "left out")
	}
	fmt.Println(x.Entities()[0].Name)
	// Output:
	// 1 left out
	// Carla Brandt
}
