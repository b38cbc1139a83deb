package page

import (
	"math"
	"sync"
)

// A State is where a line stands on its page.
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

// Scale is the number of steps of a stored weight per unit.
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

// AllowedFirst and AllowedLast report whether a page may begin or end in s.
func AllowedFirst(s State) bool { return s == Before || s == Keep }

// AllowedLast reports whether a page may end in s.
func AllowedLast(s State) bool { return s != Gap }

// Scores writes the network's score of each state for measures x to out, and
// the values of the hidden units to h.
func (w *Weights) Scores(x *[Inputs]float32, h *[Hidden]float32, out *[States]float32) {
	var at [Inputs]uint8 // the measures that are not 0; the one in hand is written before that is known
	n := 0
	for i := range x {
		at[n] = uint8(i)
		if math.Float32bits(x[i]) != 0 {
			n++
		}
	}
	// Eight units at a time stay in registers.
	for b := 0; b < Hidden; b += 8 {
		bias := (*[8]float32)(w.B1[b:])
		h0, h1, h2, h3, h4, h5, h6, h7 := bias[0], bias[1], bias[2], bias[3], bias[4], bias[5], bias[6], bias[7]
		for _, i := range at[:n] {
			f, c := x[i], (*[8]float32)(w.W1[i][b:])
			h0 += f * c[0]
			h1 += f * c[1]
			h2 += f * c[2]
			h3 += f * c[3]
			h4 += f * c[4]
			h5 += f * c[5]
			h6 += f * c[6]
			h7 += f * c[7]
		}
		*(*[8]float32)(h[b:]) = [8]float32{h0, h1, h2, h3, h4, h5, h6, h7}
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
func (w *Weights) Posterior(p, scores [][States]float32) {
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
	for i := range n {
		e := far
		if scores[i] != FarScores {
			e = likely(&scores[i])
		}
		scores[i] = e
		var sum float32
		for s := range e {
			var f float32
			if i == 0 {
				if AllowedFirst(State(s)) {
					f = exp(w.First[s])
				}
			} else {
				for a := range e {
					f += p[i-1][a] * step[a][s]
				}
			}
			p[i][s] = f * e[s]
			sum += p[i][s]
		}
		normalize(&p[i], sum)
	}
	var back [States]float32
	for s := range back {
		if AllowedLast(State(s)) {
			back[s] = exp(w.Last[s])
		}
	}
	for i := n - 1; i >= 0; i-- {
		e := &scores[i]
		var sum float32
		var mine [States]float32
		for s := range e {
			mine[s] = p[i][s] * back[s]
			sum += mine[s]
		}
		normalize(&mine, sum)
		var prev [States]float32
		var total float32
		for a := range prev {
			for s := range e {
				prev[a] += step[a][s] * e[s] * back[s]
			}
			total += prev[a]
		}
		normalize(&prev, total)
		back = prev
		p[i] = mine
	}
}

// likely returns the exponentials of scores, the greatest of them 1.
func likely(scores *[States]float32) (e [States]float32) {
	top := max(scores[0], scores[1], scores[2], scores[3])
	for s, f := range scores {
		if e[s] = 1; f != top {
			e[s] = exp(f - top)
		}
	}
	return e
}

// normalize divides p by its sum. Should everything have underflowed, no state
// is better than another.
func normalize(p *[States]float32, sum float32) {
	if !(sum > 0) {
		*p = [States]float32{0.25, 0.25, 0.25, 0.25}
		return
	}
	for s := range p {
		p[s] /= sum // its reciprocal may be out of range
	}
}

func exp(x float32) float32 { return float32(math.Exp(float64(max(x, -60)))) }
