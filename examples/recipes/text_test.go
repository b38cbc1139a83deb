package recipes

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"log"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/clean/cleantest"
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/span"
)

func Example_changes() {
	raw := "The caf\u00c3\u00a9 is open.\n\nSign up for our newsletter\n"
	d := newsnorm.Normalize(raw)
	at := 0
	for _, e := range d.Edits {
		if strings.TrimSpace(e.Old+e.New) == "" {
			continue // white space
		}
		fmt.Printf("%s[-%s-]{+%s+}", raw[at:e.Raw.Start], e.Old, e.New)
		at = e.Raw.End
	}
	fmt.Println(raw[at:])
	// Output:
	// The caf[-Ã©-]{+é+} is open.
	//
	// [-Sign up for our newsletter-]{++}
}

func Example_repair() {
	text, err := clean.New(clean.RepairOnly()...).Clean("It\u00e2\u20ac\u2122s a caf\u00c3\u00a9 &amp; bar.\r\n")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%q\n", text)
	for c := range text.Changes() {
		fmt.Printf("%s %q %q\n", c.Rule, c.Old, c.New)
	}
	// Output:
	// "It’s a café & bar.\n"
	// mojibake/windows-1252 "â€™" "’"
	// mojibake/windows-1252 "Ã©" "é"
	// entity/name "&amp;" "&"
	// newline/crlf "\r" ""
}

// Unwrap joins lines that were wrapped at a fixed width, as in PDFs and mail. A
// short line or a blank one ends a paragraph.
func Unwrap() clean.Cleaner {
	return clean.Func("unwrap", func(dst []clean.Edit, text string) []clean.Edit {
		line := 0 // where the line begins
		for i := range len(text) - 1 {
			if text[i] != '\n' {
				continue
			}
			if i-line >= 50 && text[i+1] != '\n' {
				dst = append(dst, clean.Edit{Span: span.Span{Start: i, End: i + 1}, New: " ", Rule: "unwrap/line"})
			}
			line = i + 1
		}
		return dst
	})
}

func TestUnwrap(t *testing.T) {
	cleantest.Run(t, Unwrap(), "A line that is as long as those of a page in print,\nand its end.\n\nA short one.\n")
}

func Example_wrapped() {
	raw := `BRIDGE OPENS
By Ida Holm

The bridge opened on Monday, two years after the flood. "It
will hold for a hundred years," chief engineer Karl
Ebner told reporters.
`
	n := newsnorm.Normalizer{Clean: clean.New(slices.Concat(clean.RepairOnly(), []clean.Cleaner{Unwrap()}, clean.Default())...)}
	d, err := n.Normalize(newsnorm.Input{Text: raw})
	if err != nil {
		log.Fatal(err)
	}
	for _, q := range d.Quotes {
		fmt.Printf("%s: %s\n", q.Name, q.Text)
	}
	// Output:
	// Karl Ebner: It will hold for a hundred years,
}

func Example_own() {
	names, err := entity.NewCatalog(
		entity.Own{ID: "p7", Name: "Ann Marlow", Type: entity.Person, Aliases: []string{"Mayor Marlow"}},
		entity.Own{ID: "o2", Name: "Bodan Line", Type: entity.Organization, Aliases: []string{"BL"}},
	)
	if err != nil {
		log.Fatal(err)
	}
	n := newsnorm.Normalizer{Entities: &entity.Finder{Known: names.Resolver()}}
	d, err := n.Normalize(newsnorm.Input{Text: "BL will sail again, Marlow said. Karl Ebner was glad."})
	if err != nil {
		log.Fatal(err)
	}
	for _, e := range d.Entities {
		for _, m := range e.Mentions {
			fmt.Printf("%q %s, id %q\n", m.Span.In(d.Text), e.Name, e.ID)
		}
	}
	// Output:
	// "BL" Bodan Line, id "o2"
	// "Marlow" Ann Marlow, id "p7"
	// "Karl Ebner" Karl Ebner, id ""
}

func Example_given() {
	text := "“Schön,” said Müller. Later Anna Müller left Zürich."
	theirs := []struct {
		start, end int // in runes, as Python counts
		typ        entity.Type
	}{{14, 20, entity.Person}, {28, 39, entity.Person}, {45, 51, entity.Place}}
	x := span.NewIndex(text)
	in := newsnorm.Input{Text: text, Mentions: []entity.Mention{}}
	for _, t := range theirs {
		at := span.Span{Start: x.ByteOfRune(t.start), End: x.ByteOfRune(t.end)}
		in.Mentions = append(in.Mentions, entity.Mention{Span: at, Type: t.typ})
	}
	d, err := new(newsnorm.Normalizer).Normalize(in)
	if err != nil {
		log.Fatal(err)
	}
	for _, e := range d.Entities {
		fmt.Println(e.Name, e.Type, e.Aliases)
	}
	fmt.Println(d.Quotes[0].Name)
	// Output:
	// Anna Müller person [Müller]
	// Zürich place []
	// Anna Müller
}

// Lines yields the articles of a stream of JSON objects.
func Lines(r io.Reader) iter.Seq2[newsnorm.Input, error] {
	return func(yield func(newsnorm.Input, error) bool) {
		for d := json.NewDecoder(r); ; {
			var a struct{ ID, Text string }
			err := d.Decode(&a)
			if err == io.EOF || !yield(newsnorm.Input{ID: a.ID, Text: a.Text}, err) || err != nil {
				return
			}
		}
	}
}

func Example_stream() {
	in := strings.NewReader(`{"id": "a", "text": "It rained."}` + "\n" + `{"id": "b", "text": "It was dry."}`)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	var n newsnorm.Normalizer
	var line []byte
	for r := range n.Batch(context.Background(), Lines(in), 0) {
		if r.Err != nil {
			log.Println(r.Input.ID, r.Err)
			continue
		}
		line = append(r.Doc.AppendJSON(line[:0]), '\n')
		if _, err := out.Write(line); err != nil {
			log.Fatal(err)
		}
	}
	// Output:
	// {"version":1,"id":"a","bylines":[],"agencies":[],"text":"It rained.","blocks":[{"kind":"paragraph","span":[0,10],"raw":[0,10]}],"quotes":[],"entities":[],"edits":[],"problems":[]}
	// {"version":1,"id":"b","bylines":[],"agencies":[],"text":"It was dry.","blocks":[{"kind":"paragraph","span":[0,11],"raw":[0,11]}],"quotes":[],"entities":[],"edits":[],"problems":[]}
}
