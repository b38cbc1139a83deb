package entity_test

import (
	"encoding/json"
	"fmt"

	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/span"
)

// Another tool has found the names; Join joins and names them.
func ExampleFinder_Join() {
	text := "U.S. Secretary of State Anna Berg flew to Kiev. Berg will meet her colleague from the US and from Kyiv."
	at := func(start, end int, typ entity.Type) entity.Mention {
		return entity.Mention{Span: span.Span{Start: start, End: end}, Type: typ}
	}
	given := []entity.Mention{
		at(0, 4, entity.Place), at(24, 33, entity.Person), at(42, 46, entity.Place),
		at(48, 52, entity.Person), at(86, 88, entity.Place), at(98, 102, entity.Place),
	}
	x, err := new(entity.Finder).Join(text, span.Blocks(text), given)
	if err != nil {
		fmt.Println(err)
	}
	for i, e := range x.Entities() {
		fmt.Printf("%s (%s):", e.Name, e.Type)
		for _, m := range x.Mentions() {
			if m.Entity == i {
				fmt.Printf(" %s", m.Span.In(text))
			}
		}
		fmt.Println()
	}
	// Output:
	// United States (place): U.S. US
	// Anna Berg (person): Anna Berg Berg her
	// Kyiv (place): Kiev Kyiv
}

func ExampleIndex_Refer() {
	text := "Okan Yildar, the Turkish foreign minister, spoke. Turkey's top diplomat left early."
	given := []entity.Mention{{Span: span.Span{Start: 0, End: 11}, Type: entity.Person}}
	x, _ := new(entity.Finder).Join(text, span.Blocks(text), given)
	e, rule := x.Refer(span.Span{Start: 50, End: 71})
	fmt.Println(x.Entities()[e].Name, rule)
	// Output: Okan Yildar refer/office
}

func ExampleCompare() {
	for _, p := range [][2]string{
		{"Berg, Anna M.", "Anna Berg"},
		{"Anna Berg", "Karl Berg"},
		{"Олена Коваль", "Olena Koval"},
		{"UN", "United Nations"},
	} {
		c := entity.Compare(p[0], p[1])
		fmt.Println(p[0], "|", p[1], "|", c.Same, c.Why)
	}
	// Output:
	// Berg, Anna M. | Anna Berg | true person/middle
	// Anna Berg | Karl Berg | false person/given
	// Олена Коваль | Olena Koval | true name/equal
	// UN | United Nations | true organization/listed
}

// A catalog collects names over articles; its resolver tells a later article
// who a short name is. The user's own entities win.
func ExampleCatalog() {
	c, err := entity.ParseCatalog([]byte(`{"version": 1, "entities": [
		{"id": "Q1", "name": "Anna Berg-Holm", "type": "person", "aliases": ["Anna Berg"]}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	text := "Berg left."
	given := []entity.Mention{{Span: span.Span{Start: 0, End: 4}, Type: entity.Person}}
	known := &entity.Finder{Known: c.Resolver()}
	x, _ := known.Join(text, span.Blocks(text), given)
	fmt.Println(x.Entities()[0].ID, x.Entities()[0].Name)

	_, err = entity.ParseCatalog([]byte("{\"entities\": [\n{\"name\": \"Anna\", \"type\": \"human\"}]}"))
	fmt.Println(err)
	// Output:
	// Q1 Anna Berg-Holm
	// entity: catalog line 2: entity "Anna": type "human" is none of person, place, organization, other
}

func ExampleCatalog_MarshalJSON() {
	var c entity.Catalog
	text := "Anna Berg, the Norwegian foreign minister, spoke."
	x, _ := new(entity.Finder).Join(text, span.Blocks(text), []entity.Mention{{Span: span.Span{Start: 0, End: 9}, Type: entity.Person}})
	c.Add(x)
	data, _ := json.Marshal(&c)
	fmt.Println(string(data))
	// Output: {"version":1,"observations":[{"name":"Anna Berg","type":"person","offices":["Norway: foreign minister"],"count":1}]}
}
