package main

import (
	"embed"
	"fmt"
	"log"
	"path"
	"strings"

	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/span"
	"github.com/newsnorm/newsnorm/tools/internal/corpus"
)

// The articles were invented for this project, with every name in brackets behind the
// first letter of its type, N for organizations and L for places: "[P Anna Berg] of
// [N Halden]". A line with a % separates them; a line that begins with # says what an
// article is like.
//
// Those in the folder trial are never learned from.
//
//go:embed articles/*.txt trial/*.txt
var invented embed.FS

// nameTypes are the types by the letters of the articles.
var nameTypes = map[string]string{"P": "person", "L": "place", "N": "organization", "O": "other"}

// articles returns the invented articles of a folder.
func articles(folder string) []corpus.Document {
	files, err := invented.ReadDir(folder)
	if err != nil {
		log.Fatal(err)
	}
	var docs []corpus.Document
	for _, f := range files {
		data, err := invented.ReadFile(path.Join(folder, f.Name()))
		if err != nil {
			log.Fatal(err)
		}
		for i, text := range strings.Split(string(data), "\n%\n") {
			d, err := parseArticle(text)
			if err != nil {
				log.Fatalf("%s/%s: article %d: %v", folder, f.Name(), i+1, err)
			}
			d.ID, d.Genre = fmt.Sprintf("invented-%s-%d", strings.TrimSuffix(f.Name(), ".txt"), i+1), "invented"
			docs = append(docs, d)
		}
	}
	return docs
}

// try prints how many names of the trial articles the default weights find, and how
// many of those have the right type.
func try() {
	gold, found, right, typed := 0, 0, 0, 0
	for _, d := range articles("trial") {
		types := map[[2]int]string{}
		for _, m := range d.Mentions {
			types[m.Span] = m.Type
		}
		gold += len(types)
		x := new(entity.Finder).Find(d.Text, span.Blocks(d.Text))
		for _, m := range x.Mentions() {
			if m.Kind != entity.Name {
				continue
			}
			found++
			if typ := types[[2]int{m.Span.Start, m.Span.End}]; typ != "" {
				right++
				if typ == string(m.Type) {
					typed++
				}
			}
		}
	}
	f1 := func(n int) float64 { return 200 * float64(n) / float64(gold+found) }
	fmt.Printf("%d names, %d found: F1 of borders %.2f, of borders and type %.2f\n", gold, found, f1(right), f1(typed))
}

// parseArticle reads one article. An error names the bracket that is wrong.
func parseArticle(text string) (d corpus.Document, err error) {
	text = strings.TrimSpace(text)
	if strings.HasPrefix(text, "#") {
		_, text, _ = strings.Cut(text, "\n")
		text = strings.TrimSpace(text)
	}
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(text, "[")
		b.WriteString(before)
		if !found {
			break
		}
		in, after, closed := strings.Cut(rest, "]")
		letter, name, _ := strings.Cut(in, " ")
		typ := nameTypes[letter]
		if !closed || typ == "" || name == "" || strings.Contains(in, "[") {
			return d, fmt.Errorf("%.40q is no name in brackets: want [P name], [L name], [N name] or [O name]", "["+rest)
		}
		start := b.Len()
		b.WriteString(name)
		d.Mentions = append(d.Mentions, corpus.Mention{Span: [2]int{start, b.Len()}, Type: typ})
		text = after
	}
	d.Text = b.String()
	return d, nil
}
