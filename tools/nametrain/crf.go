package main

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/newsnorm/newsnorm/internal/tagger"
	"github.com/newsnorm/newsnorm/tools/internal/corpus"
)

const labels = tagger.Labels

type example struct {
	features [][]uint32
	barred   []uint16
	labels   []uint8
	weight   float64
}

// A field is the conditional random field while it is learned.
type field struct {
	w, g     []float32 // weights and summed squares of the gradient, labels for each feature
	next, gn [labels + 1][labels]float64
}

// train learns the weights from docs: the mean of those after each round of
// the second half of each run.
func train(docs []corpus.Document) *tagger.Model {
	data := examples(docs)
	mean := &field{w: make([]float32, tagger.Features*labels)}
	for run := range uint64(*runs) {
		f := &field{w: make([]float32, len(mean.w)), g: make([]float32, len(mean.w))}
		random := rand.New(rand.NewPCG(*seed+run, 2))
		order := slices.Clone(data)
		for round := range *epochs {
			random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
			for _, e := range order {
				f.learn(thin(e, random))
			}
			f.shrink()
			if round >= *epochs/2 {
				mean.add(f)
			}
		}
	}
	return mean.model()
}

// add adds the weights of g to those of f.
func (f *field) add(g *field) {
	for i, w := range g.w {
		f.w[i] += w
	}
	for a := range g.next {
		for b, w := range g.next[a] {
			f.next[a][b] += w
		}
	}
}

// thin returns e without a share of its features, so that no single feature is
// relied upon.
func thin(e example, random *rand.Rand) example {
	if *drop == 0 {
		return e
	}
	all := make([][]uint32, len(e.features))
	for i, fs := range e.features {
		kept := make([]uint32, 0, len(fs))
		for _, x := range fs {
			if random.Float64() >= *drop {
				kept = append(kept, x)
			}
		}
		all[i] = kept
	}
	e.features = all
	return e
}

// learn takes one step along the gradient of an example's log-likelihood.
func (f *field) learn(e example) {
	c := f.chain(e)
	for i, fs := range e.features {
		var d [labels]float32
		for l := range labels {
			d[l] = float32(-e.weight * math.Exp(c.alpha[i][l]+c.beta[i][l]-c.total))
		}
		d[e.labels[i]] += float32(e.weight)
		for _, x := range fs {
			f.step(x, &d)
		}
	}
	for b := range labels {
		d := -e.weight * math.Exp(c.alpha[0][b]+c.beta[0][b]-c.total)
		if int(e.labels[0]) == b {
			d += e.weight
		}
		f.stepNext(labels, b, d)
	}
	for i := 1; i < len(e.features); i++ {
		for a := range labels {
			for b := range labels {
				if !tagger.Allowed(a, b) {
					continue
				}
				d := -e.weight * math.Exp(c.alpha[i-1][a]+f.next[a][b]+c.emit[i][b]+c.beta[i][b]-c.total)
				if int(e.labels[i-1]) == a && int(e.labels[i]) == b {
					d += e.weight
				}
				f.stepNext(a, b, d)
			}
		}
	}
}

// step changes the weights of feature x for each label by d, as AdaGrad does.
func (f *field) step(x uint32, d *[labels]float32) {
	w, g := f.w[int(x)*labels:int(x)*labels+labels], f.g[int(x)*labels:int(x)*labels+labels]
	for l, d := range d {
		if d > 1e-4 || d < -1e-4 {
			g[l] += d * d
			w[l] += float32(*rate) * d / float32(math.Sqrt(float64(g[l])+1e-2))
		}
	}
}

// stepNext is step for the weight of label b after label a.
func (f *field) stepNext(a, b int, d float64) {
	f.gn[a][b] += d * d
	f.next[a][b] += *rate * d / math.Sqrt(f.gn[a][b]+1e-2)
}

// A chain holds the logarithms of the forward-backward algorithm for an example:
// for each token and label the score of the features, and the sums over all ways
// to label the tokens up to it, and those after it; and the sum over all ways.
type chain struct {
	emit, alpha, beta [][labels]float64
	total             float64
}

// chain runs the forward-backward algorithm.
func (f *field) chain(e example) chain {
	n := len(e.features)
	c := chain{emit: f.emit(e), alpha: make([][labels]float64, n), beta: make([][labels]float64, n), total: math.Inf(-1)}
	for i := range n {
		for b := range labels {
			sum := math.Inf(-1)
			if i == 0 {
				if tagger.Allowed(labels, b) {
					sum = f.next[labels][b]
				}
			} else {
				for a := range labels {
					if tagger.Allowed(a, b) {
						sum = logAdd(sum, c.alpha[i-1][a]+f.next[a][b])
					}
				}
			}
			c.alpha[i][b] = sum + c.emit[i][b]
		}
	}
	for i := n - 2; i >= 0; i-- {
		for a := range labels {
			sum := math.Inf(-1)
			for b := range labels {
				if tagger.Allowed(a, b) {
					sum = logAdd(sum, f.next[a][b]+c.emit[i+1][b]+c.beta[i+1][b])
				}
			}
			c.beta[i][a] = sum
		}
	}
	for _, x := range c.alpha[n-1] {
		c.total = logAdd(c.total, x)
	}
	return c
}

// emit returns for each token the sum of the weights of its features for each
// label, minus infinity for those that it cannot have.
func (f *field) emit(e example) [][labels]float64 {
	emit := make([][labels]float64, len(e.features))
	for i, fs := range e.features {
		for _, x := range fs {
			for l, w := range f.w[int(x)*labels : int(x)*labels+labels] {
				emit[i][l] += float64(w)
			}
		}
		for l := range labels {
			if e.barred[i]>>l&1 != 0 {
				emit[i][l] = math.Inf(-1)
			}
		}
	}
	return emit
}

// shrink moves the weights towards zero, more so those that few examples set.
func (f *field) shrink() {
	for i, w := range f.w {
		if w != 0 {
			f.w[i] = w * float32(1-*penalty/math.Sqrt(float64(f.g[i])+0.1))
			if f.w[i]*w < 0 {
				f.w[i] = 0
			}
		}
	}
}

func logAdd(a, b float64) float64 {
	if a < b {
		a, b = b, a
	}
	if math.IsInf(b, -1) {
		return a
	}
	return a + math.Log1p(math.Exp(b-a))
}

// model rounds the weights to the small integers of a tagger.Model.
func (f *field) model() *tagger.Model {
	var top float32
	for _, w := range f.w {
		top = max(top, w, -w)
	}
	scale := 127 / top
	bytes := make([]byte, len(f.w))
	for i, w := range f.w {
		bytes[i] = byte(int8(math.Round(float64(w * scale))))
	}
	m := &tagger.Model{Weights: string(bytes)}
	for a, row := range f.next {
		for b, w := range row {
			m.Next[a][b] = int32(math.Round(w * float64(scale)))
		}
	}
	return m
}
