// Command othernames finds the names of an article with another tool, prose,
// and lets newsnorm join and name them: bring your own mentions. It reads the
// article from standard input and prints one entity a line: its name, type,
// number of mentions and other names.
package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/jdkato/prose/v3"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/span"
)

func main() {
	data, err := io.ReadAll(os.Stdin)
	if err == nil {
		err = run(string(data), os.Stdout)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "othernames:", err)
		os.Exit(1)
	}
}

func run(text string, out io.Writer) error {
	found, err := mentions(text)
	if err != nil {
		return err
	}
	var n newsnorm.Normalizer
	d, err := n.Normalize(newsnorm.Input{Text: text, Mentions: found})
	if err != nil {
		return err
	}
	for _, e := range d.Entities {
		line := fmt.Sprintf("%s (%s): %d", e.Name, e.Type, len(e.Mentions))
		if len(e.Aliases) > 0 {
			line += ", also " + strings.Join(e.Aliases, ", ")
		}
		if _, err := fmt.Fprintln(out, line); err != nil {
			return err
		}
	}
	return nil
}

// mentions returns the names that prose finds. Its offsets are bytes of text,
// as ours are.
func mentions(text string) ([]entity.Mention, error) {
	doc, err := prose.NewDocument(text)
	if err != nil {
		return nil, fmt.Errorf("prose: %w", err)
	}
	types := map[string]entity.Type{"PERSON": entity.Person, "GPE": entity.Place, "LOC": entity.Place, "ORG": entity.Organization}
	out := []entity.Mention{} // not nil: no names found is not a wish to search again
	for _, e := range doc.Entities() {
		t, ok := types[e.Label]
		if !ok {
			t = entity.Other
		}
		out = append(out, entity.Mention{Span: span.Span{Start: e.Start, End: e.End()}, Kind: entity.Name, Type: t})
	}
	return out, nil
}
