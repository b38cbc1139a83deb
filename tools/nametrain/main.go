// Command nametrain learns the weights of internal/tagger. Run it in the tools
// module:
//
//	go run ./nametrain -corpora DIR -out ../internal/tagger/weights.bin
//	go run ./nametrain -corpora DIR -cross 11 -predict FILE
//
// It learns from the GUM genres news, interview, academic and court (CC BY)
// and from WikiGold (CC BY 4.0), read from DIR. With -invented it learns from the
// articles in its folder articles, too, which were invented for this project; the
// weights that ship were learned without them: with them, more names of unseen articles
// get the right type (76.7 for 74.9 % of those that -trial tries, 84.7 for 84.4 in
// cross-validation), but fewer of several mentions their canonical name (83.6 for 86.7).
// -trial tries the weights that ship on fifty more such articles. With -cross N it
// writes no weights: it tags the documents of names-dev.jsonl, those that it learns from
// in N parts, each with weights learned without them, and writes the names as
// score_names.py reads them. The output depends on the input alone.
//
// It learns from copies of these documents, too, in which other words stand for the words
// of names: invented ones, and names of the 1990 US census (public domain).
//
// The model is a conditional random field, learned by AdaGrad on the
// log-likelihood with a squared penalty.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/tagger"
	"github.com/newsnorm/newsnorm/span"
	"github.com/newsnorm/newsnorm/tools/internal/corpus"
	"github.com/newsnorm/newsnorm/tools/internal/need"
)

var (
	dir     = flag.String("corpora", "", "folder of the corpora")
	out     = flag.String("out", "", "file to write the weights to")
	joined  = flag.Bool("joined", false, "with -cross, write the names and types that package entity makes of the tags")
	cross   = flag.Int("cross", 0, "number of parts for cross-validation")
	predict = flag.String("predict", "", "file to write the names of the cross-validation to")
	also    = flag.String("also", "", "further files of documents to tag with the weights of all")
	epochs  = flag.Int("epochs", 40, "rounds over the data")
	penalty = flag.Float64("penalty", 0.1, "weight of the squared penalty")
	rate    = flag.Float64("rate", 0.25, "learning rate")
	drop    = flag.Float64("drop", 0.4, "share of the features left out at each step")
	runs    = flag.Int("runs", 4, "runs whose weights are averaged")
	seed    = flag.Uint64("seed", 1, "seed of the order of examples and of what is dropped, in the first run")
	varied  = flag.Int("varied", 2, "copies of each document with other names")
	share   = flag.Float64("share", 0.3, "weight of an example with other names")
	listed  = flag.Int("listed", 5, "of ten words for people, how many come from the census")
	invent  = flag.Bool("invented", false, "learn from the invented articles, too")
	trial   = flag.Bool("trial", false, "learn nothing: try the weights that ship on the invented articles of the folder trial")
	wiki    = flag.Float64("wiki", 0.5, "weight of an example of WikiGold")
)

func main() {
	log.SetFlags(0)
	flag.Parse()
	if *trial {
		try()
		return
	}
	need.Flags("corpora")
	if *cross == 0 {
		need.Flags("out")
		need.Place(*out)
	} else {
		need.Flags("predict")
	}
	docs := corpus.Shipping(*dir)
	if *invent {
		docs = append(docs, articles("articles")...)
	}
	if *cross == 0 {
		m := train(docs)
		if err := os.WriteFile(*out, m.Bytes(), 0o666); err != nil {
			log.Fatal(err)
		}
		return
	}
	f, err := os.Create(*predict)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	all := train(docs)
	dev := corpus.Read(filepath.Join(*dir, "names-dev.jsonl"))
	own := 0
	for part := range *cross {
		var rest []corpus.Document
		held := map[string]bool{}
		own = 0
		for _, d := range docs {
			if d.Genre == "news" || d.Genre == "interview" {
				if own++; own%*cross == part {
					held[d.ID] = true
					continue
				}
			}
			rest = append(rest, d)
		}
		m := train(rest)
		for _, d := range dev {
			if held[d.ID] {
				write(f, m, d)
			}
		}
	}
	for _, d := range dev {
		if d.Genre == "speech" {
			write(f, all, d)
		}
	}
	if *also != "" {
		for path := range strings.SplitSeq(*also, ",") {
			for _, d := range corpus.Read(filepath.Join(*dir, path)) {
				write(f, all, d)
			}
		}
	}
}

// write tags d and writes its names as one line.
func write(f *os.File, m *tagger.Model, d corpus.Document) {
	type mention struct {
		Span span.Span `json:"span"`
		Type string    `json:"type"`

		Entity    int    `json:"entity"`
		Canonical string `json:"canonical,omitempty"`
	}
	names := []mention{}
	if *joined {
		tagger.Default().Become(m) // this program's own copy
		x := new(entity.Finder).Find(d.Text, span.Blocks(d.Text))
		for _, n := range x.Mentions() {
			if n.Kind == entity.Name {
				names = append(names, mention{n.Span, string(n.Type), n.Entity, x.Entities()[n.Entity].Name})
			}
		}
	} else {
		for _, n := range tagger.Find(nil, m, d.Text, span.Blocks(d.Text), nil) {
			names = append(names, mention{Span: n.Span, Type: []string{"person", "place", "organization", "other"}[n.Type]})
		}
	}
	line, err := json.Marshal(map[string]any{"id": d.ID, "mentions": names})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Fprintf(f, "%s\n", line)
}

// label returns the labels of an example's tokens.
func label(e tagger.Example, d corpus.Document) []uint8 {
	labels := make([]uint8, len(e.Spans))
	for _, m := range d.Mentions {
		if m.Nested || m.Role {
			continue
		}
		typ := map[string]uint8{"person": 0, "place": 1, "organization": 2, "other": 3}[m.Type]
		text := d.Text[m.Span[0]:m.Span[1]]
		if typ == 3 && gazetteer.Lookup(gazetteer.Hash(text))&gazetteer.Demonym != 0 {
			continue
		}
		begun := false
		for i, s := range e.Spans {
			if !s.Overlaps(span.Span{Start: m.Span[0], End: m.Span[1]}) {
				continue
			}
			labels[i] = tagger.BeginPerson + typ
			if begun {
				labels[i] = tagger.InPerson + typ
			}
			begun = true
		}
	}
	for i, l := range labels {
		// What the gold has and the finder cannot have ends before the token.
		if e.Barred[i]>>l&1 != 0 || l >= tagger.InPerson && (i == 0 || labels[i-1] != l && labels[i-1] != l-4) {
			labels[i] = tagger.None
			if l >= tagger.InPerson && e.Barred[i]>>(l-4)&1 == 0 {
				labels[i] = l - 4
			}
		}
	}
	return labels
}

func examples(docs []corpus.Document) (all []example) {
	v := newVarier(*dir, *seed)
	plain := len(docs)
	for range *varied {
		for _, d := range docs[:plain] {
			docs = append(docs, v.vary(d))
		}
	}
	for i, d := range docs {
		weight := 1.0
		if d.Genre == "wikigold" {
			weight = *wiki
		}
		if i >= plain {
			weight *= *share
		}
		for _, e := range tagger.Examples(d.Text, span.Blocks(d.Text)) {
			labels := label(e, d)
			if possible(labels, e.Barred) {
				all = append(all, example{e.Features, e.Barred, labels, weight})
			}
		}
	}
	return all
}

// possible reports whether the rules of the tagger let it reach labels.
func possible(labels []uint8, barred []uint16) bool {
	for i, l := range labels {
		if barred[i]>>l&1 != 0 {
			return false
		}
	}
	return true
}
