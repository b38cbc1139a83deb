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
	vote := flag.Int("vote", 1, "networks whose probabilities are averaged in the cross-validation")
	worst := flag.Int("worst", 0, "list the worst pages")
	mixed := flag.Int("mix", 3, "texts per page made of parts of several pages")
	lines := flag.String("lines", "", "show the decisions on the page with this id")
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
		var pages []*example
		for i := range recs {
			if full[i] != nil && use(i) {
				pages = append(pages, full[i])
			}
		}
		data = mixes(pages, *mixed, rand.New(rand.NewPCG(5, 6)))
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
	plain := make([]string, len(recs)) // of the dumps without bullets and blank lines
	keepsAll := make([][]bool, len(recs))
	clean := make([][2]int, len(recs)) // words lost of the body alone, all
	limit := make(chan struct{}, *workers)
	var wg sync.WaitGroup
	for k := range *folds {
		wg.Go(func() {
			limit <- struct{}{}
			defer func() { <-limit }()
			data := set(func(i int) bool { return fold(i) != k })
			var ws []*page.Weights
			for n := range *vote {
				o := o
				o.seed += uint64(n)
				ws = append(ws, train(data, o))
			}
			for i := range recs {
				if fold(i) != k || full[i] == nil {
					continue
				}
				keeps, p := decide(ws, full[i])
				preds[i] = join(full[i], keeps)
				keepsAll[i] = keeps
				var gold []bool
				for _, g := range full[i].gold {
					gold = append(gold, g == keep)
				}
				oracle[i] = join(full[i], gold)
				r := &recs[i]
				bare := newPlain(r, r.Text, "", func(l []page.Line) []label { return make([]label, len(l)) }, 1, page.Bullet|page.Blank)
				ks, _ := decide(ws, bare)
				plain[i] = join(bare, ks)
				alone := more[i][0]
				ks, _ = decide(ws, alone)
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
	report("  bare lines", recs, plain, 0, false)
	var lost, all int
	for _, c := range clean {
		lost, all = lost+c[0], all+c[1]
	}
	count := [4]int{}
	for _, e := range full {
		for j := range e.lines {
			k := 0
			if e.view.Far(j) {
				k = 1
			}
			count[k]++
			if e.gold[j] == keep {
				count[2+k] += int(e.lines[j].Words)
			}
		}
	}
	fmt.Println("   lines near, far, words of the article there:", count)
	analyse(full, recs, keepsAll)
	if *worst > 0 {
		for i, e := range full {
			fmt.Println("   ", recs[i].ID, recs[i].Gold)
			runs(e, keepsAll[i])
		}
	}
	fmt.Printf("words lost of bodies alone: %d of %d\n", lost, all)
}

func decide(ws []*page.Weights, e *example) ([]bool, [][page.States]float32) {
	n := len(e.lines)
	scores := make([][page.States]float32, n)
	p := make([][page.States]float32, n)
	one := make([][page.States]float32, n)
	var h [page.Hidden]float32
	for _, w := range ws {
		for i := range e.lines {
			if e.view.Far(i) {
				scores[i] = page.FarScores
				continue
			}
			w.Scores(&e.x[i], &h, &scores[i])
		}
		w.Posterior(one, scores)
		for i := range p {
			for s := range p[i] {
				p[i][s] += one[i][s] / float32(len(ws))
			}
		}
	}
	if keeps := e.view.Keep(p); keeps != nil {
		return keeps, p
	}
	return make([]bool, n), p
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

// analyse prints where the errors stand, each line weighted by its share of the
// words of its page's body and of what was kept of the page.
func analyse(full []*example, recs []record, keeps [][]bool) {
	sum := map[string]float64{}
	for i, e := range full {
		if e == nil {
			continue
		}
		first, last, body := -1, -1, 0
		for j, g := range e.gold {
			if g == keep {
				if first < 0 {
					first = j
				}
				last = j
				body += int(e.lines[j].Words)
			}
		}
		for j, g := range e.gold {
			var what string
			switch {
			case g == keep && !keeps[i][j]:
				what = "lost "
			case g == drop && keeps[i][j]:
				what = "surplus "
			default:
				continue
			}
			switch {
			case j < first:
				what += "before "
			case j > last:
				what += "after "
			default:
				what += "inside "
			}
			switch l := &e.lines[j]; {
			case l.Prose() && l.Words >= 20:
				what += "long"
			case l.Prose():
				what += "prose"
			default:
				what += "other"
			}
			sum[what] += float64(e.lines[j].Words) / float64(body+1)
		}
	}
	names := make([]string, 0, len(sum))
	for k := range sum {
		names = append(names, k)
	}
	sort.Strings(names)
	for _, k := range names {
		fmt.Printf("   %-24s %.4f\n", k, sum[k]/float64(len(recs)))
	}
}

// runs prints the stretches of a page that were decided wrongly.
func runs(e *example, keeps []bool) {
	for i := 0; i < len(e.lines); i++ {
		wrong := func(j int) int {
			switch {
			case j >= len(e.lines):
			case e.gold[j] == keep && !keeps[j]:
				return 1
			case e.gold[j] == drop && keeps[j]:
				return 2
			}
			return 0
		}
		w := wrong(i)
		if w == 0 {
			continue
		}
		start, words := i, 0
		for wrong(i) == w {
			words += int(e.lines[i].Words)
			i++
		}
		if words < 8 {
			continue
		}
		fmt.Printf("      %s lines %d-%d of %d, %d words: %.70q / %.50q\n", [...]string{"", "LOST", "SURPLUS"}[w], start, i, len(e.lines), words,
			e.lines[start].In(e.text), e.lines[i-1].In(e.text))
	}
}
