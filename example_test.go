package newsnorm_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/span"
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

// Undoing the edits of a record in their order gives the input back: what stands
// before an edit is the input's already, so that Raw tells its place.
func ExampleDocument() {
	d := newsnorm.Normalize(story)
	raw := d.Text
	for _, e := range d.Edits {
		at := e.Raw.Start
		raw = raw[:at] + e.Old + raw[at+len(e.New):]
	}
	fmt.Println(raw == story)
	// Output: true
}

// Names that another tool found are joined and named instead of searched for; a
// headline that the caller knows anchors the start.
func ExampleInput() {
	var n newsnorm.Normalizer
	d, err := n.Normalize(newsnorm.Input{
		ID:    "a1",
		Text:  "Ferry stops\n\nMarlow spoke in Oxley. Ann Marlow is the mayor.",
		Title: "Ferry stops",
		Mentions: []entity.Mention{
			{Span: span.Span{Start: 13, End: 19}, Type: entity.Person},
			{Span: span.Span{Start: 29, End: 34}, Type: entity.Place},
			{Span: span.Span{Start: 36, End: 46}, Type: entity.Person},
		},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(d.ID, d.Title)
	for _, e := range d.Entities {
		fmt.Println(e.Name, e.Type, len(e.Mentions))
	}
	// Output:
	// a1 Ferry stops
	// Ann Marlow person 3
	// Oxley place 1
}

// A cleaner of the caller's own that misbehaves costs its own article; the
// error names it.
func ExampleNormalizer_Normalize() {
	broken := clean.Func("broken", func(dst []clean.Edit, text string) []clean.Edit { panic("oops") })
	n := newsnorm.Normalizer{Clean: clean.New(broken)}
	_, err := n.Normalize(newsnorm.Input{Text: "It rained."})
	var bad *clean.CleanerError
	fmt.Println(errors.As(err, &bad), bad.Cleaner)
	// Output: true broken
}

// A stage that is left out leaves its lists empty.
func ExampleStage() {
	n := newsnorm.Normalizer{Skip: newsnorm.AllStages &^ newsnorm.Article}
	d, err := n.Normalize(newsnorm.Input{Text: story})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(d.Date, d.Title, len(d.Entities), len(d.Quotes))
	// Output: 2024-05-17 Harbour opens after ten years 0 0
}

func ExampleDocument_UnmarshalJSON() {
	var d newsnorm.Document
	err := json.Unmarshal([]byte(`{"version": 1, "text": "It rained.", "blocks": [{"kind": "paragraph", "span": [0, 10], "raw": [0, 10]}]}`), &d)
	fmt.Println(d.Blocks[0].Kind, err)
	err = json.Unmarshal([]byte(`{"version": 9}`), &d)
	fmt.Println(err)
	// Output:
	// paragraph <nil>
	// newsnorm: record has version 9, this package reads version 1
}
