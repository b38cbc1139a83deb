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
	"fmt"
	"hash/fnv"
	"log"
	"math/rand/v2"
	"os"
	"sort"
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/internal/page"
)

func main() {
	corpus := flag.String("corpus", "", "the pages, JSON lines, perhaps gzipped")
	out := flag.String("o", "", "write the weights of all pages to this Go file")
	folds := flag.Int("folds", 8, "folds of the cross-validation")
	workers := flag.Int("workers", 3, "folds that run at once")
	tau := flag.Float64("threshold", 0.5, "probability from which on a line is kept")
	worst := flag.Int("worst", 0, "list the worst pages")
	lines := flag.String("lines", "", "show the decisions on the page with this id")
	var o options
	flag.IntVar(&o.epochs, "epochs", 15, "rounds over the pages")
	flag.Float64Var(&o.rate, "rate", 0.003, "learning rate")
	flag.Float64Var(&o.decay, "decay", 0.003, "weight decay")
	flag.Float64Var(&o.margin, "margin", 1, "cost of a wrong line of a hundred words")
	flag.Float64Var(&o.margins, "base", 0, "cost of any wrong line")
	flag.Float64Var(&o.drop, "drop", 0.05, "share of inputs left out at random")
	flag.Uint64Var(&o.seed, "seed", 1, "seed")
	flag.Parse()
	recs, err := load(*corpus)
	if err != nil {
		log.Fatal(err)
	}
	rnd := rand.New(rand.NewPCG(3, 4))
	full := make([]*example, len(recs))
	more := make([][]*example, len(recs))
	for i := range recs {
		full[i], more[i] = examples(&recs[i], rnd)
	}
	set := func(use func(i int) bool) (data []*example) {
		for i := range recs {
			if full[i] != nil && use(i) {
				data = append(append(data, full[i]), more[i]...)
			}
		}
		return data
	}
	if *out != "" {
		w := train(set(func(int) bool { return true }), o)
		if err := os.WriteFile(*out, source(w), 0o666); err != nil {
			log.Fatal(err)
		}
		return
	}
	fold := func(i int) int {
		h := fnv.New32a()
		h.Write([]byte(recs[i].Domain))
		return int(h.Sum32() % uint32(*folds))
	}
	preds := make([]string, len(recs))
	oracle := make([]string, len(recs))
	clean := make([][2]int, len(recs)) // words lost of the body alone, all
	limit := make(chan struct{}, *workers)
	var wg sync.WaitGroup
	for k := range *folds {
		wg.Go(func() {
			limit <- struct{}{}
			defer func() { <-limit }()
			w := train(set(func(i int) bool { return fold(i) != k }), o)
			for i := range recs {
				if fold(i) != k || full[i] == nil {
					continue
				}
				keeps, p := decide(w, full[i], *tau)
				preds[i] = join(full[i], keeps)
				var gold []bool
				for _, g := range full[i].gold {
					gold = append(gold, g == keep)
				}
				oracle[i] = join(full[i], gold)
				alone := more[i][0]
				ks, _ := decide(w, alone, *tau)
				for j := range ks {
					if alone.gold[j] == keep {
						n := int(alone.lines[j].Words)
						clean[i][1] += n
						if !ks[j] {
							clean[i][0] += n
						}
					}
				}
				if strings.Contains(*lines, recs[i].ID+",") {
					show(full[i], keeps, p)
				}
			}
		})
	}
	wg.Wait()
	report("oracle of lines", recs, oracle, 0, false)
	report("cross-validated", recs, preds, *worst, false)
	report("  headline", recs, preds, 0, true)
	var lost, all int
	for _, c := range clean {
		lost, all = lost+c[0], all+c[1]
	}
	fmt.Printf("words lost of bodies alone: %d of %d\n", lost, all)
}

func decide(w *page.Weights, e *example, tau float64) ([]bool, [][page.States]float32) {
	n := len(e.lines)
	scores := make([][page.States]float32, n)
	p := make([][page.States]float32, n)
	var h [page.Hidden]float32
	for i := range e.lines {
		w.Scores(&e.x[i], &h, &scores[i])
	}
	w.Posterior(p, scores)
	out := make([]bool, n)
	for i := range out {
		out[i] = float64(p[i][page.Keep]) > tau
	}
	return out, p
}

func join(e *example, keeps []bool) string {
	var b strings.Builder
	for i, k := range keeps {
		if k {
			b.WriteString(e.lines[i].In(e.text))
			b.WriteString("\n\n")
		}
	}
	return b.String()
}

var showMu sync.Mutex

func show(e *example, keeps []bool, p [][page.States]float32) {
	for i := range e.lines {
		l := &e.lines[i]
		s := l.In(e.text)
		fmt.Printf("%s %v %.2f %-14s %3d %.110q\n", [...]string{".", "K", "?"}[e.gold[i]], map[bool]string{true: "keep", false: "drop"}[keeps[i]],
			p[i], l.Kind.Rule(), l.Words, s)
	}
}

func report(name string, recs []record, preds []string, worst int, headline bool) {
	type page struct {
		id      string
		f, p, r float64
	}
	var pages []page
	var ps, rs float64
	var np, nr, bad int
	for i := range recs {
		if g := recs[i].Gold; headline && g != "human" && g != "site-rules" {
			continue
		}
		tp, fp, fn := score(&recs[i], preds[i])
		p, r := 0.0, 0.0
		if tp > 0 {
			p, r = tp/(tp+fp), tp/(tp+fn)
		}
		if tp+fp > 0 {
			ps += p
			np++
		}
		rs += r
		nr++
		f := 0.0
		if p+r > 0 {
			f = 2 * p * r / (p + r)
		}
		if f < 0.8 {
			bad++
		}
		pages = append(pages, page{recs[i].ID, f, p, r})
	}
	p, r := ps/float64(np), rs/float64(nr)
	fmt.Printf("%-16s n %d  P %.4f  R %.4f  F1 %.4f  bad %.3f\n", name, nr, p, r, 2*p*r/(p+r), float64(bad)/float64(nr))
	sort.Slice(pages, func(a, b int) bool { return pages[a].f < pages[b].f })
	for _, x := range pages[:min(worst, len(pages))] {
		fmt.Printf("   %-44s F1 %.3f  P %.3f  R %.3f\n", x.id, x.f, x.p, x.r)
	}
}
