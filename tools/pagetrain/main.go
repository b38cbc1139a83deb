// Program pagetrain learns the weights of internal/page from a corpus of page
// dumps with the body of the article of each, and writes them as Go source.
//
//	go run ./pagetrain -corpus boilerplate-dev.jsonl.gz            cross-validate by domain
//	go run ./pagetrain -corpus boilerplate-dev.jsonl.gz -o FILE    train on everything, write FILE
//
// A line of the corpus is {"id", "domain", "text", "body"} with, optionally,
// "title", "gold", "body_full" and "optional". The same corpus and flags give
// the same weights. What is learned from are measures of layout; no word of the
// corpus gets into the weights.
package main

import (
	"flag"
	"log"
	"os"

	"github.com/newsnorm/newsnorm/tools/internal/need"
)

func main() {
	corpus := flag.String("corpus", "", "the pages, JSON lines, perhaps gzipped")
	out := flag.String("o", "", "write the weights of all pages to this Go file")
	folds := flag.Int("folds", 8, "folds of the cross-validation")
	workers := flag.Int("workers", 3, "folds that run at once")
	worst := flag.Int("worst", 0, "list the worst pages")
	mixed := flag.Int("mix", 3, "texts per page made of parts of several pages")
	var o options
	flag.IntVar(&o.epochs, "epochs", 20, "rounds over the pages")
	flag.Float64Var(&o.rate, "rate", 0.003, "learning rate")
	flag.Float64Var(&o.decay, "decay", 0.003, "weight decay")
	flag.Float64Var(&o.margin, "margin", 2, "cost of a wrong line of a hundred words")
	flag.Float64Var(&o.margins, "base", 0, "cost of any wrong line")
	flag.Float64Var(&o.drop, "drop", 0.15, "share of inputs left out at random")
	flag.Float64Var(&o.hide, "hide", 0.4, "share of hidden units left out at random")
	flag.Uint64Var(&o.seed, "seed", 1, "seed")
	flag.Parse()
	need.Flags("corpus")
	if *out != "" {
		need.Place(*out)
	}
	recs, err := load(*corpus)
	if err != nil {
		log.Fatal(err)
	}
	c := newCorpus(recs, *mixed)
	if *out != "" {
		w := train(c.set(func(int) bool { return true }), o)
		if err := os.WriteFile(*out, source(w), 0o666); err != nil {
			log.Fatal(err)
		}
		return
	}
	c.validate(o, *folds, *workers, *worst)
}
