package page

import "sync"

// A network is Weights prepared for scoring lines fast. The units of the hidden layer
// are integers, multiples of 1/(Scale*unit), two to a machine word low + high<<32.
// Sums and multiples of such words are right in both halves as long as each half fits
// in 32 bits, which the size of the weights guarantees.
type network struct {
	*Weights
	first [2][256]units // the rows of W1, half of the units each
	bias  [2]units
}

// units are the sums of half of the hidden units.
type units [Hidden / 4]uint64

// unit is the factor by which inputs are multiplied to make them integers.
const unit = 1 << 13

// maxInput is the greatest value of an input.
const maxInput = 3

// ready returns the network of the [Learned] weights.
var ready = sync.OnceValue(func() *network { return newNetwork(Learned()) })

// newNetwork returns the network of w.
func newNetwork(w *Weights) *network {
	n := &network{Weights: w}
	for half := range 2 {
		for i := range w.W1 {
			n.first[half][i] = pack(&w.W1[i], half)
		}
		n.bias[half] = pack(&w.B1, half).times(unit)
	}
	return n
}

// pack returns half of a row of weights as units.
func pack(row *[Hidden]float32, half int) (u units) {
	for k := range u {
		low, high := row[half*Hidden/2+2*k], row[half*Hidden/2+2*k+1]
		u[k] = uint64(int64(low*Scale)) + uint64(int64(high*Scale))<<32
	}
	return u
}

// times returns u multiplied by f.
func (u units) times(f int64) units {
	for k := range u {
		u[k] *= uint64(f)
	}
	return u
}

// page returns the bias of the hidden units for the lines of a page: that of the
// weights, plus the contribution of the inputs that are the same for the whole page.
func (n *network) page(inputs []float32) [2]units {
	bias := n.bias
	for half := range bias {
		for i, f := range inputs {
			for k, w := range n.first[half][pageInputs+i].times(int64(f * unit)) {
				bias[half][k] += w
			}
		}
	}
	return bias
}

// hidden returns half of the hidden units for the measures of a line.
func (n *network) hidden(m *measures, bias *units, half int) units {
	rows := &n.first[half]
	var a, b, c, d, e, f uint64
	for _, at := range m.ones[:m.n] {
		w := &rows[at]
		a += w[0]
		b += w[1]
		c += w[2]
		d += w[3]
		e += w[4]
		f += w[5]
	}
	a, b, c, d, e, f = a*unit, b*unit, c*unit, d*unit, e*unit, f*unit
	for i := range m.rest[:m.put] {
		x := &m.rest[i]
		w, by := &rows[x.at], uint64(int64(x.value*unit))
		a += w[0] * by
		b += w[1] * by
		c += w[2] * by
		d += w[3] * by
		e += w[4] * by
		f += w[5] * by
	}
	return units{a + bias[0], b + bias[1], c + bias[2], d + bias[3], e + bias[4], f + bias[5]}
}

// slopes are the slopes of a hidden unit above and below zero, which also convert the
// integers back.
var slopes = [2]float32{1. / (Scale * unit), leak / (Scale * unit)}

// scores returns what [Weights.Scores] does, for the measures of a line.
func (n *network) scores(m *measures, bias *[2]units) [States]float32 {
	s0, s1, s2, s3 := n.B2[0], n.B2[1], n.B2[2], n.B2[3]
	for half := range bias {
		column := (*[Hidden / 2][States]float32)(n.W2[half*Hidden/2:])
		for k, u := range n.hidden(m, &bias[half], half) {
			low := int32(u)
			high := int32((u - uint64(int64(low))) >> 32)
			f, w := float32(low)*slopes[uint32(low)>>31], &column[2*k]
			s0 += f * w[0]
			s1 += f * w[1]
			s2 += f * w[2]
			s3 += f * w[3]
			f, w = float32(high)*slopes[uint32(high)>>31], &column[2*k+1]
			s0 += f * w[0]
			s1 += f * w[1]
			s2 += f * w[2]
			s3 += f * w[3]
		}
	}
	return [States]float32{s0, s1, s2, s3}
}
