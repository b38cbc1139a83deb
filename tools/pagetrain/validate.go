package main

import (
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"sync"

	"github.com/newsnorm/newsnorm/internal/page"
)

// corpus is the pages with the texts to learn from.
type corpus struct {
	recs  []record
	full  []*example   // the dumps; nil for an empty page
	more  [][]*example // what examples made of each besides; the body alone first
	mixed int
}

func newCorpus(recs []record, mixed int) *corpus {
	rnd := rand.New(rand.NewPCG(3, 4))
	c := &corpus{recs, make([]*example, len(recs)), make([][]*example, len(recs)), mixed}
	for i := range recs {
		c.full[i], c.more[i] = examples(&recs[i], rnd)
	}
	return c
}

// set returns the texts of the pages that use admits.
func (c *corpus) set(use func(i int) bool) (data []*example) {
	var pages []*example
	for i := range c.recs {
		if c.full[i] != nil && use(i) {
			pages = append(pages, c.full[i])
			data = append(append(data, c.full[i]), c.more[i]...)
		}
	}
	return append(mixes(pages, c.mixed, rand.New(rand.NewPCG(5, 6))), data...)
}

// fold puts all pages of a domain into one of n folds.
func (r *record) fold(n int) int {
	h := fnv.New32a()
	h.Write([]byte(r.Domain))
	return int(h.Sum32() % uint32(n))
}

// validate trains on all folds but one, decides on that one, for each, and
// prints the figures.
func (c *corpus) validate(o options, folds, workers, worst int) {
	n := len(c.recs)
	preds, oracle, bare := make([]string, n), make([]string, n), make([]string, n)
	keeps := make([][]bool, n)
	alone := make([][2]int, n) // words lost of the body alone, all
	limit := make(chan struct{}, workers)
	var wg sync.WaitGroup
	for k := range folds {
		wg.Go(func() {
			limit <- struct{}{}
			defer func() { <-limit }()
			w := train(c.set(func(i int) bool { return c.recs[i].fold(folds) != k }), o)
			for i, e := range c.full {
				if e == nil || c.recs[i].fold(folds) != k {
					continue
				}
				keeps[i] = decide(w, e)
				preds[i] = join(e, keeps[i])
				oracle[i] = join(e, e.wanted())
				x := newPlain(e.rec, e.text, "", unlabelled, 1, page.Bullet|page.Blank)
				bare[i] = join(x, decide(w, x))
				alone[i] = lost(w, c.more[i][0])
			}
		})
	}
	wg.Wait()
	report("oracle of lines", c.recs, oracle, 0, false)
	report("cross-validated", c.recs, preds, worst, false)
	report("  headline", c.recs, preds, 0, true)
	report("  bare lines", c.recs, bare, 0, false)
	var sum [2]int
	for _, a := range alone {
		sum[0], sum[1] = sum[0]+a[0], sum[1]+a[1]
	}
	fmt.Printf("words lost of bodies alone: %d of %d\n", sum[0], sum[1])
	analyse(c.full, keeps)
	if worst > 0 {
		for i, e := range c.full {
			if e != nil {
				fmt.Println("   ", e.rec.ID)
				runs(e, keeps[i])
			}
		}
	}
}

// unlabelled is the gold of a text whose gold is not asked for.
func unlabelled(lines []page.Line) []label { return make([]label, len(lines)) }

// wanted returns the lines that the gold keeps.
func (e *example) wanted() []bool {
	out := make([]bool, len(e.gold))
	for i, g := range e.gold {
		out[i] = g == keep
	}
	return out
}

// lost counts the words of kept lines that w drops, and all of them.
func lost(w *page.Weights, e *example) (n [2]int) {
	for i, k := range decide(w, e) {
		if e.gold[i] == keep {
			n[1] += int(e.lines[i].Words)
			if !k {
				n[0] += int(e.lines[i].Words)
			}
		}
	}
	return n
}
