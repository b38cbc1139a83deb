// Command spacy converts between newsnorm's byte offsets and spaCy's offsets in
// characters (Unicode code points).
//
// Without flags it reads an article from standard input and writes the JSON
// that spaCy's Doc.from_json reads: the cleaned text, entities as "ents", quotes
// as the span group "quotes". With -names it reads the JSON of Doc.to_json and
// writes newsnorm's record, with spaCy's entities as the given mentions.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/span"
)

// A doc is the part of spaCy's JSON form that matters here.
type doc struct {
	Text  string             `json:"text"`
	Ents  []label            `json:"ents"`
	Spans map[string][]label `json:"spans,omitempty"`
}

// A label is a range of characters.
type label struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Label string `json:"label"`
	KBID  string `json:"kb_id"`
}

// labels gives spaCy's name for each type of entity; types gives ours for its.
var (
	labels = map[entity.Type]string{entity.Person: "PERSON", entity.Place: "GPE", entity.Organization: "ORG", entity.Other: "MISC"}
	types  = map[string]entity.Type{
		"PERSON": entity.Person, "PER": entity.Person,
		"GPE": entity.Place, "LOC": entity.Place, "FAC": entity.Place,
		"ORG":  entity.Organization,
		"MISC": entity.Other, "NORP": entity.Other, "EVENT": entity.Other, "PRODUCT": entity.Other, "WORK_OF_ART": entity.Other, "LAW": entity.Other,
	}
)

func main() {
	names := flag.Bool("names", false, "read spaCy's JSON and write a record with its names")
	flag.Parse()
	if err := run(os.Stdin, os.Stdout, *names); err != nil {
		fmt.Fprintln(os.Stderr, "spacy:", err)
		os.Exit(1)
	}
}

func run(in io.Reader, out io.Writer, names bool) error {
	data, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	var v any = toSpacy(newsnorm.Normalize(string(data)))
	if names {
		var d doc
		if err := json.Unmarshal(data, &d); err != nil {
			return fmt.Errorf("want the JSON of Doc.to_json: %w", err)
		}
		if v, err = fromSpacy(d); err != nil {
			return err
		}
	}
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

// toSpacy returns the record's text with its names and quotes.
func toSpacy(d *newsnorm.Document) doc {
	at := span.NewIndex(d.Text)
	conv := func(s span.Span, l, id string) label { return label{at.Rune(s.Start), at.Rune(s.End), l, id} }
	out := doc{Text: d.Text, Ents: []label{}, Spans: map[string][]label{"quotes": {}}}
	for _, e := range d.Entities {
		for _, m := range e.Mentions {
			if m.Kind == entity.Name {
				out.Ents = append(out.Ents, conv(m.Span, labels[e.Type], e.Name))
			}
		}
	}
	for _, q := range d.Quotes {
		for _, c := range q.Content {
			out.Spans["quotes"] = append(out.Spans["quotes"], conv(c, string(q.Kind), q.Name))
		}
	}
	return out
}

// fromSpacy returns the record of spaCy's text, with its entities joined and
// named. Labels that are not names (dates, numbers) are left out.
func fromSpacy(d doc) (*newsnorm.Document, error) {
	at := span.NewIndex(d.Text)
	in := newsnorm.Input{Text: d.Text, Mentions: []entity.Mention{}}
	for _, e := range d.Ents {
		if t, ok := types[e.Label]; ok {
			in.Mentions = append(in.Mentions, entity.Mention{
				Span: span.Span{Start: at.ByteOfRune(e.Start), End: at.ByteOfRune(e.End)}, Kind: entity.Name, Type: t,
			})
		}
	}
	var n newsnorm.Normalizer
	return n.Normalize(in)
}
