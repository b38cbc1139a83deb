package main

import (
	"embed"
	"fmt"
	"log"
	"path"
	"strings"

	"github.com/newsnorm/newsnorm/tools/internal/corpus"
)

// The articles were invented for this project, with every name in brackets behind the
// first letter of its type, N for organizations and L for places: "[P Anna Berg] of
// [N Halden]". A line with a % separates them; a line that begins with # says what an
// article is like.
//
//go:embed articles/*.txt
var invented embed.FS

// nameTypes are the types by the letters of the articles.
var nameTypes = map[string]string{"P": "person", "L": "place", "N": "organization", "O": "other"}

// articles returns the invented articles.
func articles() []corpus.Document {
	files, err := invented.ReadDir("articles")
	if err != nil {
		log.Fatal(err)
	}
	var docs []corpus.Document
	for _, f := range files {
		data, err := invented.ReadFile(path.Join("articles", f.Name()))
		if err != nil {
			log.Fatal(err)
		}
		for i, text := range strings.Split(string(data), "\n%\n") {
			d, err := parseArticle(text)
			if err != nil {
				log.Fatalf("articles/%s: article %d: %v", f.Name(), i+1, err)
			}
			d.ID, d.Genre = fmt.Sprintf("invented-%s-%d", strings.TrimSuffix(f.Name(), ".txt"), i+1), "invented"
			docs = append(docs, d)
		}
	}
	return docs
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
