package main

import (
	"math"

	"github.com/newsnorm/newsnorm/internal/page"
)

// back adds to the gradient what each line of e tells of the weights of the two
// layers: pf and gold are the chances of its states with all and with the right
// ones allowed, x and hidden what the layers were given, seen which hidden units
// take part.
func (n *net) back(e *example, x [][page.Inputs]float32, hidden [][page.Hidden]float32, pf, gold [][page.States]float32, seen *[page.Hidden]float32) {
	g := &n.grad
	for i := range e.lines {
		if e.view.Far(i) {
			continue
		}
		var dh [page.Hidden]float32
		for s := range states {
			d := (pf[i][s] - gold[i][s]) * e.weight
			if d == 0 {
				continue
			}
			g.B2[s] += d
			for j := range dh {
				g.W2[j][s] += d * hidden[i][j]
				dh[j] += d * n.w.W2[j][s]
			}
		}
		for j := range dh {
			dh[j] *= seen[j]
			if hidden[i][j] < 0 {
				dh[j] *= 0.01
			}
			g.B1[j] += dh[j]
		}
		for k, f := range x[i] {
			if f == 0 {
				continue
			}
			row := &g.W1[k]
			for j := range dh {
				row[j] += f * dh[j]
			}
		}
	}
}

// descend takes one step down the gradient by the method Adam, the rate scaled by
// the root of the length being clipped.
func (n *net) descend(o options, rate float64) {
	n.t++
	g := &n.grad
	norm := 0.0
	for _, r := range page.Rows(g) {
		for _, f := range r {
			norm += float64(f) * float64(f)
		}
	}
	clip := float32(1)
	if norm = math.Sqrt(norm); norm > 20 {
		clip = float32(20 / norm)
	}
	gw, ww, mw, vw := page.Rows(g), page.Rows(&n.w), page.Rows(&n.m), page.Rows(&n.v)
	c1, c2 := 1-math.Pow(0.9, float64(n.t)), 1-math.Pow(0.999, float64(n.t))
	for r := range gw {
		for c := range gw[r] {
			d := gw[r][c] * clip
			mw[r][c] = 0.9*mw[r][c] + 0.1*d
			vw[r][c] = 0.999*vw[r][c] + 0.001*d*d
			ww[r][c] -= float32(rate * (float64(mw[r][c])/c1/(math.Sqrt(float64(vw[r][c])/c2)+1e-8) + o.decay*float64(ww[r][c])))
		}
	}
}

// steps adds the gradient of the step scores: expected counts of steps under
// both posteriors, taken from neighbouring marginals by the chain rule.
func (n *net) steps(pf, pg, sf, sg [][page.States]float32, weight float32) {
	n.count(pf, sf, weight)
	n.count(pg, sg, -weight)
	for s := range states {
		last := len(pf) - 1
		n.grad.First[s] += weight * (pf[0][s] - pg[0][s])
		n.grad.Last[s] += weight * (pf[last][s] - pg[last][s])
	}
}

// count adds the expected number of each step. Given the marginal of a line,
// the step to the next is distributed as step times what follows, which the
// backward messages below give.
func (n *net) count(p, scores [][page.States]float32, weight float32) {
	var step [states][states]float64
	for a := range states {
		for b := range states {
			if page.Allowed(page.State(a), page.State(b)) {
				step[a][b] = math.Exp(float64(n.w.Step[a][b]))
			}
		}
	}
	var back [states]float64
	for s := range states {
		if page.AllowedLast(page.State(s)) {
			back[s] = math.Exp(float64(n.w.Last[s]))
		}
	}
	for i := len(p) - 1; i > 0; i-- {
		top := max(scores[i][0], scores[i][1], scores[i][2], scores[i][3])
		var after, prev [states]float64
		for b := range states {
			after[b] = math.Exp(math.Max(-60, float64(scores[i][b]-top))) * back[b]
		}
		sum := 0.0
		for a := range states {
			for b := range states {
				prev[a] += step[a][b] * after[b]
			}
			sum += prev[a]
		}
		for a := range states {
			if prev[a] == 0 {
				continue
			}
			for b := range states {
				n.grad.Step[a][b] += weight * p[i-1][a] * float32(step[a][b]*after[b]/prev[a])
			}
			back[a] = prev[a] / sum
		}
	}
}
