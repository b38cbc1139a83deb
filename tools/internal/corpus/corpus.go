// Package corpus reads the annotated names that weights and tables may be
// learned from, and those that they are only measured on.
package corpus

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"strings"
)

// A Mention is a name of the gold annotation, text[Span[0]:Span[1]].
type Mention struct {
	Span   [2]int
	Type   string
	Nested bool
	Role   bool
}

// A Document is one annotated text.
type Document struct {
	ID, Genre, Text string
	Mentions        []Mention
}

// Read returns the documents of a file of JSON lines, plain or gzipped.
func Read(path string) []Document {
	f, err := os.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			log.Fatal(err)
		}
	}
	var docs []Document
	for dec := json.NewDecoder(r); dec.More(); {
		var d Document
		if err := dec.Decode(&d); err != nil {
			log.Fatal(path, ": ", err)
		}
		docs = append(docs, d)
	}
	return docs
}

// Shipping returns the documents that weights of the product may come from:
// the GUM genres news, interview, academic and court, and WikiGold.
func Shipping(dir string) []Document {
	var docs []Document
	for _, name := range []string{"names-dev.jsonl", "names-extra.jsonl.gz"} {
		for _, d := range Read(filepath.Join(dir, name)) {
			switch d.Genre {
			case "news", "interview", "academic", "court":
				docs = append(docs, d)
			}
		}
	}
	return append(docs, WikiGold(filepath.Join(dir, "wikigold.conll.gz"))...)
}

// WikiGold reads the tagged tokens of WikiGold and sets them as running text.
func WikiGold(path string) []Document {
	f, err := os.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		log.Fatal(err)
	}
	types := map[string]string{"PER": "person", "LOC": "place", "ORG": "organization", "MISC": "other"}
	var docs []Document
	var text strings.Builder
	var mentions []Mention
	last, open, quote := "O", false, false
	flush := func() {
		if text.Len() > 0 {
			docs = append(docs, Document{fmt.Sprint("wikigold-", len(docs)), "wikigold", text.String(), mentions})
		}
		text.Reset()
		mentions, last, open, quote = nil, "O", false, false
	}
	s := bufio.NewScanner(z)
	for s.Scan() {
		word, tag, ok := strings.Cut(s.Text(), " ")
		if word == "-DOCSTART-" {
			flush()
			continue
		}
		if !ok {
			if text.Len() > 0 {
				text.WriteByte('\n')
			}
			last, open = "O", true
			continue
		}
		glued := open || strings.Contains(" . , ; : ! ? ) ] 's ' n't % ", " "+word+" ") || word == `"` && quote
		if text.Len() > 0 && !glued {
			text.WriteByte(' ')
		}
		open = word == "(" || word == "[" || word == "$" || word == `"` && !quote
		if word == `"` {
			quote = !quote
		}
		start := text.Len()
		text.WriteString(word)
		if tag != "O" {
			if typ := types[tag[2:]]; tag == last {
				mentions[len(mentions)-1].Span[1] = text.Len()
			} else {
				mentions = append(mentions, Mention{Span: [2]int{start, text.Len()}, Type: typ})
			}
		}
		last = tag
	}
	if err := s.Err(); err != nil {
		log.Fatal(path, ": ", err)
	}
	flush()
	return docs
}
