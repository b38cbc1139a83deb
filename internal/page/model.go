package page

import (
	"math"
	"sync"
)

// A State says where on its page a line is.
type State uint8

// The states, in the order of a page.
const (
	Before State = iota
	Keep         // the article
	Gap          // something else inside the article
	After
	States
)

// Hidden is the number of hidden units of the network, a multiple of eight.
const Hidden = 24

// Weights is a network of one hidden layer over the measures of a line and the
// scores of the steps between states.
type Weights struct {
	W1 [Inputs][Hidden]float32
	B1 [Hidden]float32
	W2 [Hidden][States]float32
	B2 [States]float32
	// Step[a][b] is the score of state b after state a; First and Last those of
	// the states of the first and last line. Steps that Allowed rules out are
	// not used.
	Step        [States][States]float32
	First, Last [States]float32
}

// Rows returns the weights as slices, in the order in which they are stored.
func Rows(w *Weights) [][]float32 {
	rows := make([][]float32, 0, Inputs+Hidden+int(States)+4)
	for j := range w.W1 {
		rows = append(rows, w.W1[j][:])
	}
	for s := range w.W2 {
		rows = append(rows, w.W2[s][:])
	}
	for s := range w.Step {
		rows = append(rows, w.Step[s][:])
	}
	return append(rows, w.B1[:], w.B2[:], w.First[:], w.Last[:])
}

// Scale is the factor by which stored weights are multiplied: 1.0 is stored as Scale.
const Scale = 512

// Learned returns the weights that tools/pagetrain made.
var Learned = sync.OnceValue(func() *Weights {
	w, i := &Weights{}, 0
	for _, row := range Rows(w) {
		for k := range row {
			row[k] = float32(learned[i]) / Scale
			i++
		}
	}
	return w
})

// Allowed reports whether state b may follow state a.
func Allowed(a, b State) bool {
	switch a {
	case Before:
		return b == Before || b == Keep
	case Keep:
		return b != Before
	case Gap:
		return b == Gap || b == Keep
	}
	return b == After
}

// AllowedLast reports whether a page may end in s.
func AllowedLast(s State) bool { return s != Gap }

// Scores writes the network's score of each state for measures x to out, and
// the values of the hidden units to h.
func (w *Weights) Scores(x *[Inputs]float32, h *[Hidden]float32, out *[States]float32) {
	*h = w.B1
	for i, f := range x {
		if f != 0 {
			row := &w.W1[i]
			for j := range h {
				h[j] += f * row[j]
			}
		}
	}
	*out = w.B2
	for j, f := range h {
		if f < 0 {
			f *= leak
			h[j] = f
		}
		column := &w.W2[j]
		for s := range out {
			out[s] += f * column[s]
		}
	}
}

// leak is the slope of a hidden unit below zero.
const leak = 0.01

// Posterior writes the probability of each state of each line, given the
// scores, to p; it leaves their exponentials in scores. It is the
// forward-backward algorithm with scaling and takes time linear in the number
// of lines.
func (w *Weights) Posterior(p, scores [][States]float32) { w.posterior(p, scores, 0) }

// nearNothing is a probability that may as well be 0: processors are slow with much
// smaller numbers.
const nearNothing = 1e-30

// posterior is Posterior, with probabilities less than least taken for 0.
func (w *Weights) posterior(p, scores [][States]float32, least float32) {
	n := len(scores)
	if n == 0 {
		return
	}
	var step [States][States]float32
	for a := range step {
		for b := range step[a] {
			if Allowed(State(a), State(b)) {
				step[a][b] = exp(w.Step[a][b])
			}
		}
	}
	far := likely(&FarScores)
	var at four
	for i := range n {
		e := far
		if scores[i] != FarScores {
			e = likely(&scores[i])
		}
		scores[i] = e
		if i > 0 {
			at = at.ahead(&step)
		} else {
			at = four{before: exp(w.First[Before]), keep: exp(w.First[Keep])}
		}
		at = at.times(&e).normal(least)
		at.write(&p[i])
	}
	back := four{exp(w.Last[Before]), exp(w.Last[Keep]), 0, exp(w.Last[After])}
	for i := n - 1; i >= 0; i-- {
		back.times(&p[i]).normal(least).write(&p[i])
		back = back.behind(&step, &scores[i]).normal(least)
	}
}

// four holds a number for each state of a line.
type four struct{ before, keep, gap, after float32 }

// write writes f to p.
func (f four) write(p *[States]float32) { p[0], p[1], p[2], p[3] = f.before, f.keep, f.gap, f.after }

// times returns the products of the numbers of f and p.
func (f four) times(p *[States]float32) four {
	return four{f.before * p[0], f.keep * p[1], f.gap * p[2], f.after * p[3]}
}

// ahead returns the chances at the next line, given those at a line, f. It leaves out
// the steps that Allowed rules out, as does behind.
func (f four) ahead(step *[States][States]float32) four {
	return four{
		f.before * step[Before][Before],
		f.before*step[Before][Keep] + f.keep*step[Keep][Keep] + f.gap*step[Gap][Keep],
		f.keep*step[Keep][Gap] + f.gap*step[Gap][Gap],
		f.keep*step[Keep][After] + f.after*step[After][After],
	}
}

// behind returns the backward chances at the line before one that has the likelihoods
// e and the backward chances f.
func (f four) behind(step *[States][States]float32, e *[States]float32) four {
	b, k, g, a := e[Before], e[Keep], e[Gap], e[After]
	return four{
		step[Before][Before]*b*f.before + step[Before][Keep]*k*f.keep,
		step[Keep][Keep]*k*f.keep + step[Keep][Gap]*g*f.gap + step[Keep][After]*a*f.after,
		step[Gap][Keep]*k*f.keep + step[Gap][Gap]*g*f.gap,
		step[After][After] * a * f.after,
	}
}

// normal returns f divided by its sum, with what is then less than least taken for 0.
// If everything has underflowed, all states are equally likely.
func (f four) normal(least float32) four {
	sum := f.before + f.keep + f.gap + f.after
	if !(sum > 0) {
		return four{0.25, 0.25, 0.25, 0.25}
	}
	// Division, since the reciprocal of sum may be out of range.
	return four{some(f.before/sum, least), some(f.keep/sum, least), some(f.gap/sum, least), some(f.after/sum, least)}
}

// some returns f, or 0 if it is less than least.
func some(f, least float32) float32 {
	if f < least {
		return 0
	}
	return f
}

// likely returns the exponentials of scores, scaled so that the greatest is 1.
func likely(scores *[States]float32) (e [States]float32) {
	top := max(scores[0], scores[1], scores[2], scores[3])
	for s, f := range scores {
		if e[s] = 1; f != top {
			e[s] = exp(f - top)
		}
	}
	return e
}

// exp returns e**x, or e**-60 if that is more.
func exp(x float32) float32 { return float32(math.Exp(float64(max(x, -60)))) }
