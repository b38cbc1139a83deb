package main

import (
	"fmt"
	"sort"
	"strings"

	"github.com/newsnorm/newsnorm/internal/page"
)

// decide returns which lines of a text w keeps.
func decide(w *page.Weights, e *example) []bool {
	n := len(e.lines)
	buf := make([][page.States]float32, 2*n)
	scores, p := buf[:n], buf[n:]
	var h [page.Hidden]float32
	for i := range e.lines {
		if e.view.Far(i) {
			scores[i] = page.FarScores
		} else {
			w.Scores(&e.x[i], &h, &scores[i])
		}
	}
	w.Posterior(p, scores)
	if keeps := e.view.Keep(p); keeps != nil {
		return keeps
	}
	return make([]bool, n)
}

// join returns the kept lines, as the scorer wants them.
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

// report prints the figures of score_clean.py over the pages, and the worst ones.
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
func analyse(full []*example, keeps [][]bool) {
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
		fmt.Printf("   %-24s %.4f\n", k, sum[k]/float64(len(full)))
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
