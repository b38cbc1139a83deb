package recipes

import (
	"context"
	"encoding/csv"
	"fmt"
	"html"
	"io/fs"
	"iter"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/quote"
	"github.com/newsnorm/newsnorm/span"
)

func Example_onlyQuotes() {
	d := newsnorm.Normalize("“We kept our word,” Mayor Ann Marlow said. She welcomed the news. Karl Ebner said that nobody had been asked.")
	for _, q := range d.Quotes {
		if q.Kind == quote.Direct && q.Entity >= 0 {
			fmt.Printf("%s: %s\n", d.Entities[q.Entity].Name, q.Text)
		}
	}
	// Output:
	// Ann Marlow: We kept our word,
}

// Articles yields the files of a folder.
func Articles(folder string) iter.Seq2[newsnorm.Input, error] {
	return func(yield func(newsnorm.Input, error) bool) {
		filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
			if err == nil && e.IsDir() {
				return nil
			}
			var text []byte
			if err == nil {
				text, err = os.ReadFile(path)
			}
			if !yield(newsnorm.Input{ID: path, Text: string(text)}, err) {
				return fs.SkipAll
			}
			return nil
		})
	}
}

// Spoken writes the quotes of one person in all articles of a folder as CSV.
func Spoken(w *csv.Writer, folder, person string) error {
	var n newsnorm.Normalizer
	var names entity.Catalog
	for in, err := range Articles(folder) { // first pass: what the articles together know of names
		if err != nil {
			continue
		}
		x, err := n.Index(in)
		if err != nil {
			return err
		}
		names.Add(x)
	}
	n.Entities = &entity.Finder{Known: names.Resolver()}
	for r := range n.Batch(context.Background(), Articles(folder), 0) {
		if r.Err != nil {
			log.Println(r.Input.ID, r.Err)
			continue
		}
		for _, q := range r.Doc.Quotes {
			if q.Name == person {
				w.Write([]string{filepath.Base(r.Doc.ID), r.Doc.Date.String(), string(q.Kind), q.Text})
			}
		}
	}
	w.Flush()
	return w.Error()
}

func Example_folder() {
	if err := Spoken(csv.NewWriter(os.Stdout), "testdata", "Ann Marlow"); err != nil {
		log.Fatal(err)
	}
	// Output:
	// bridge.txt,2024-05-17,direct,"We kept our word,"
	// ferry.txt,,indirect,the ferry would sail again in May
}

func Example_highlight() {
	raw := "The caf\u00c3\u00a9 is open. \u201cCome in,\u201d said Ida Holm."
	d := newsnorm.Normalize(raw)
	var said []span.Span
	for _, q := range d.Quotes {
		said = append(said, q.Raw.Content...)
	}
	slices.SortFunc(said, span.Compare)
	var page strings.Builder
	at := 0
	for _, s := range said {
		s.Start = max(s.Start, at) // one report may stand inside another
		if s.Start >= s.End {
			continue
		}
		page.WriteString(html.EscapeString(raw[at:s.Start]))
		page.WriteString("<mark>" + html.EscapeString(s.In(raw)) + "</mark>")
		at = s.End
	}
	page.WriteString(html.EscapeString(raw[at:]))
	fmt.Println(page.String())
	// Output:
	// The cafÃ© is open. “<mark>Come in,</mark>” said Ida Holm.
}

func Example_otherOffsets() {
	raw := "The café is open 🎉. “Come in,” said Ida Holm."
	d := newsnorm.Normalize(raw)
	at := d.Quotes[0].Raw.Content[0]
	x := span.NewIndex(raw)
	fmt.Println("bytes", at.Start, at.End)
	fmt.Println("runes", x.Rune(at.Start), x.Rune(at.End))
	fmt.Println("UTF-16", x.UTF16(at.Start), x.UTF16(at.End))
	// Output:
	// bytes 27 35
	// runes 21 29
	// UTF-16 22 30
}
