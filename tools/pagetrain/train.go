package main

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/internal/page"
)

const states = int(page.States)

// example is one text with the measures and gold of its lines.
type example struct {
	rec    *record
	text   string
	lines  []page.Line
	view   *page.View
	x      [][page.Inputs]float32
	gold   []label
	cost   []float32
	weight float32
}

func newExample(r *record, text, title string, gold func([]page.Line) []label, weight float32) *example {
	return newPlain(r, text, title, gold, weight, 0)
}

// newPlain makes the example of a text as another tool would dump the page:
// without the shapes in less, as bullets and blank lines.
func newPlain(r *record, text, title string, gold func([]page.Line) []label, weight float32, less page.Shape) *example {
	lines, ok := page.Split(nil, text)
	if !ok || len(lines) == 0 {
		return nil
	}
	for i := range lines {
		lines[i].Shape &^= less
	}
	e := &example{rec: r, text: text, lines: lines, weight: weight, gold: gold(lines)}
	v := page.NewView(lines, title)
	e.view = v
	e.x = make([][page.Inputs]float32, len(lines))
	e.cost = make([]float32, len(lines))
	for i := range lines {
		v.Features(&e.x[i], i)
		e.cost[i] = float32(math.Log1p(float64(lines[i].Words)) / math.Log(100))
	}
	return e
}

// examples makes the texts to learn from: the dump, the body alone, with and
// without its title, and the dump cut off near the article's edges.
func examples(r *record, rnd *rand.Rand) (full *example, more []*example) {
	full = newExample(r, r.Text, "", func(l []page.Line) []label { return labels(r, r.Text, l) }, 1)
	if full == nil {
		return nil, nil
	}
	clean := r.Body
	if r.Title != "" && !strings.HasPrefix(clean, r.Title) {
		clean = r.Title + "\n\n" + clean
	}
	add := func(text string, w float32, gold func([]page.Line) []label) {
		if e := newExample(r, text, "", gold, w); e != nil {
			more = append(more, e)
		}
	}
	add(clean, 0.4, func(l []page.Line) []label {
		g := make([]label, len(l))
		for i := range g {
			g[i] = keep
		}
		if clean != r.Body {
			g[0] = either
		}
		return g
	})
	first, last := -1, -1
	for i, g := range full.gold {
		if g == keep {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if first >= 0 {
		for range 2 {
			a := max(0, first-rnd.IntN(12))
			b := min(len(full.lines)-1, last+rnd.IntN(30))
			text := r.Text[full.lines[a].Start:full.lines[b].End]
			add(text, 0.4, func(l []page.Line) []label { return labels(r, text, l) })
		}
	}
	return full, more
}

// parts returns the text of a page cut at the first and last line of its
// article.
func (e *example) parts() (before, article, after string) {
	first, last := -1, -1
	for i, g := range e.gold {
		if g == keep {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if first < 0 {
		return e.text, "", ""
	}
	a, b := e.lines[first].Start, e.lines[last].End
	return e.text[:a], e.text[a:b], e.text[b:]
}

// mixes makes n texts for every page, of its article with what stands before
// it on the page or after it on another one. The gold is that of the parts.
func mixes(pages []*example, n int, rnd *rand.Rand) (out []*example) {
	for _, e := range pages {
		before, article, after := e.parts()
		if article == "" {
			continue
		}
		for range n {
			o := pages[rnd.IntN(len(pages))]
			b, _, a := o.parts()
			text, from := before+article+a, len(before)
			if rnd.IntN(3) == 0 {
				text, from = b+article+after, len(b)
			}
			x := newExample(e.rec, text, "", unlabelled, 0.5)
			if x == nil {
				continue
			}
			// The lines of the article have the labels that they had on their page.
			shift, k := from-len(before), 0
			for i := range x.lines {
				at := x.lines[i].Start - shift
				if x.lines[i].Start < from || x.lines[i].Start >= from+len(article) {
					continue
				}
				for k < len(e.lines)-1 && e.lines[k].Start < at {
					k++
				}
				x.gold[i] = e.gold[k]
			}
			out = append(out, x)
		}
	}
	return out
}

type options struct {
	epochs  int
	rate    float64
	decay   float64
	margin  float64
	margins float64
	seed    uint64
	drop    float64
	hide    float64
}

// net is the weights with what Adam remembers of them.
type net struct {
	w    page.Weights
	grad page.Weights
	m, v page.Weights
	t    int
}

func train(data []*example, o options) *page.Weights {
	rnd := rand.New(rand.NewPCG(o.seed, 7))
	n := &net{}
	for i := range n.w.W1 {
		for j := range n.w.W1[i] {
			n.w.W1[i][j] = float32(rnd.NormFloat64() * math.Sqrt(2.0/30))
		}
	}
	for j := range n.w.W2 {
		for s := range n.w.W2[j] {
			n.w.W2[j][s] = float32(rnd.NormFloat64() * math.Sqrt(1.0/page.Hidden))
		}
	}
	order := make([]int, len(data))
	for i := range order {
		order[i] = i
	}
	steps := o.epochs * len(data)
	avg, averaged := page.Weights{}, 0
	for range o.epochs {
		rnd.Shuffle(len(order), func(a, b int) { order[a], order[b] = order[b], order[a] })
		for _, k := range order {
			rate := o.rate * (1 - 0.95*float64(n.t)/float64(steps))
			n.step(data[k], o, rate, rnd)
			if n.t > steps*3/4 {
				averaged++
				a, w := page.Rows(&avg), page.Rows(&n.w)
				for r := range a {
					for c := range a[r] {
						a[r][c] += (w[r][c] - a[r][c]) / float32(averaged)
					}
				}
			}
		}
	}
	return &avg
}

// step moves the weights along the gradient of one text: the difference of the
// posteriors with and without the gold, the latter with the costs of errors
// added (softmax margin).
func (n *net) step(e *example, o options, rate float64, rnd *rand.Rand) {
	count := len(e.lines)
	n.grad = page.Weights{}
	hidden := make([][page.Hidden]float32, count)
	scores := make([][page.States]float32, count)
	free := make([][page.States]float32, count)
	gold := make([][page.States]float32, count)
	masked := make([][page.States]float32, count)
	// Whole inputs are left out of a text at random, so that no single one decides.
	var live [page.Inputs]float32
	for i := range live {
		live[i] = 1
		if rnd.Float64() < o.drop {
			live[i] = 0
		}
	}
	var seen [page.Hidden]float32
	for j := range seen {
		if rnd.Float64() >= o.hide {
			seen[j] = float32(1 / (1 - o.hide))
		}
	}
	x := make([][page.Inputs]float32, count)
	for i := range e.lines {
		for k, f := range e.x[i] {
			x[i][k] = f * live[k]
		}
		n.w.Scores(&x[i], &hidden[i], &scores[i])
		for j := range seen {
			hidden[i][j] *= seen[j]
		}
		far := e.view.Far(i)
		for s := range states {
			if far {
				scores[i][s] = page.FarScores[s]
				continue
			}
			scores[i][s] = n.w.B2[s]
			for j, f := range hidden[i] {
				scores[i][s] += n.w.W2[j][s] * f
			}
		}
		free[i], masked[i] = scores[i], scores[i]
		c := float32(o.margin)*e.cost[i] + float32(o.margins)
		switch e.gold[i] {
		case keep:
			for s := range masked[i] {
				if page.State(s) != page.Keep {
					masked[i][s] = -1e4
					free[i][s] += c
				}
			}
		case drop:
			masked[i][page.Keep] = -1e4
			free[i][page.Keep] += c
		}
	}
	pf := make([][page.States]float32, count)
	// Posterior leaves exponentials in the scores that it is given.
	n.w.Posterior(pf, slices.Clone(free))
	n.w.Posterior(gold, slices.Clone(masked))
	n.back(e, x, hidden, pf, gold, &seen)
	n.steps(pf, gold, free, masked, e.weight)
	n.descend(o, rate)
}
