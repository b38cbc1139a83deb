package newsnorm_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/entity"
)

const story = `date 2024-05-17 Harbour opens after ten years

Mayor Ann Marlow said the work was finished. “We kept our word,” she said.

Inputs from AP`

func ExampleNormalize() {
	d := newsnorm.Normalize(story)
	fmt.Println(d.Date, d.Title, d.Agencies)
	for _, q := range d.Quotes {
		fmt.Printf("%s: %s (%s)\n", q.Name, q.Text, q.Kind)
	}
	for _, e := range d.Edits {
		if strings.TrimSpace(e.Old) != "" {
			fmt.Printf("removed %q: %s\n", strings.TrimSpace(e.Old), e.Rule)
		}
	}
	// Output:
	// 2024-05-17 Harbour opens after ten years [AP]
	// Ann Marlow: the work was finished (indirect)
	// Ann Marlow: We kept our word, (direct)
	// removed "date 2024-05-17": header/date
	// removed "Inputs from AP": credit/wire
}

// A Normalizer leaves stages out or puts the caller's own in their place.
func ExampleNormalizer() {
	n := newsnorm.Normalizer{
		Clean: clean.New(clean.RepairOnly()...), // mend the encoding, remove no words
		Skip:  newsnorm.Entities | newsnorm.Quotes,
	}
	d, err := n.Normalize(newsnorm.Input{ID: "a", Text: "Cafe\u0301\r\n\r\nInputs from AP"})
	if err != nil {
		fmt.Println(err) // a cleaner of the caller's own misbehaved
	}
	fmt.Printf("%q\n", d.Text)
	// Output: "Café\n\nInputs from AP"
}

// Batch runs many articles on all cores and keeps their order.
func ExampleNormalizer_Batch() {
	source := func(yield func(newsnorm.Input, error) bool) {
		for _, text := range []string{"One.", "Two.", "Three."} {
			if !yield(newsnorm.Input{Text: text}, nil) {
				return
			}
		}
	}
	var n newsnorm.Normalizer
	for r := range n.Batch(context.Background(), source, 0) {
		if r.Err != nil {
			fmt.Println(r.Err)
			continue
		}
		fmt.Println(r.Doc.Text)
	}
	// Output:
	// One.
	// Two.
	// Three.
}

// Names are joined across articles in two passes: the first collects them, the
// second uses what all articles know together.
func ExampleNormalizer_Index() {
	articles := []string{"Prime Minister Helena Varga spoke in Geneva.", "Varga said that the talks would go on."}
	var n newsnorm.Normalizer
	var names entity.Catalog
	for _, text := range articles {
		x, err := n.Index(newsnorm.Input{Text: text})
		if err != nil {
			fmt.Println(err)
			return
		}
		names.Add(x)
	}
	n.Entities = &entity.Finder{Known: names.Resolver()}
	d, err := n.Normalize(newsnorm.Input{Text: articles[1]})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(d.Quotes[0].Name)
	// Output: Helena Varga
}

// The record goes to JSON and back without loss.
func ExampleDocument_AppendJSON() {
	d := newsnorm.Normalize("It rained.")
	line := d.AppendJSON(nil)
	fmt.Printf("%s\n", line)
	var back newsnorm.Document
	if err := json.Unmarshal(line, &back); err != nil {
		fmt.Println(err)
	}
	fmt.Println(back.Text)
	// Output:
	// {"version":1,"bylines":[],"agencies":[],"text":"It rained.","blocks":[{"kind":"paragraph","span":[0,10],"raw":[0,10]}],"quotes":[],"entities":[],"edits":[],"problems":[]}
	// It rained.
}
