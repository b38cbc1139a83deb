package tagger

import (
	_ "embed" // for the weights
	"encoding/binary"
	"sync"
)

// The labels: none, the first word of a name of each type, a further word.
const (
	None = iota
	BeginPerson
	BeginPlace
	BeginOrganization
	BeginOther
	InPerson
	InPlace
	InOrganization
	InOther
	Labels
)

// Follow holds the weights of two labels in a row; the last row is for the
// label that begins a stretch.
type Follow [Labels + 1][Labels]int32

// A Model holds the weights of the features for each label and those of two labels
// in a row. It is safe for concurrent use, and keeps the buffers of one call for
// another.
type Model struct {
	Weights string // Labels signed bytes for each hashed feature
	Next    Follow

	buffers sync.Pool // of *finder
	once    sync.Once
	rows    *rows
}

// The rows are the weights in the form that labelling uses: for each feature those of
// the labels in a row of bytes without sign.
type rows [1 << featureBits * Labels]byte

// table returns the rows of the weights. They are made at the first call.
func (m *Model) table() *rows {
	m.once.Do(func() {
		m.rows = new(rows)
		for i := range m.rows {
			m.rows[i] = m.Weights[i] ^ 1<<7
		}
	})
	return m.rows
}

// allowed reports whether label b may follow label a; a is Labels at the start.
func allowed(a, b int) bool {
	if b < InPerson {
		return true
	}
	return a != Labels && a != None && (a == b || a == b-4)
}

// Become makes m label as o does. It must not run concurrently with other calls of
// m.
func (m *Model) Become(o *Model) {
	if m.Weights != o.Weights || m.Next != o.Next {
		m.Weights, m.Next = o.Weights, o.Next
		m.buffers, m.once = sync.Pool{}, sync.Once{} // nothing is remembered
	}
}

// A sums holds the sums of the weights of n features: those of the first eight labels
// in lanes of 16 bits, and that of the last label.
type sums struct {
	even, odd uint64
	last      int32
	n         int32
}

const (
	lanes = 0x00ff00ff00ff00ff
	most  = 256 // features whose weights fit into the lanes
)

// add adds o, if the sums fit into the lanes. It reports whether they do.
func (s *sums) add(o *sums) bool {
	if s.n+o.n > most {
		return false
	}
	s.even += o.even
	s.odd += o.odd
	s.last += o.last
	s.n += o.n
	return true
}

// emit adds up the weights of up to most features.
func (r *rows) emit(features []uint32) (s sums) {
	for _, f := range features {
		row := (*[Labels]byte)(r[f&featureMask*Labels:])
		x := binary.LittleEndian.Uint64(row[:])
		s.even += x & lanes
		s.odd += x >> 8 & lanes
		s.last += int32(row[Labels-1])
	}
	s.n = int32(len(features))
	return s
}

// labels returns the sum for each label.
func (s *sums) labels() (sum [Labels]int) {
	bias := 128 * int(s.n)
	for l := 0; l < 8; l += 2 {
		sum[l] = int(s.even>>(8*l)&0xffff) - bias
		sum[l+1] = int(s.odd>>(8*l)&0xffff) - bias
	}
	sum[8] = int(s.last) - bias
	return sum
}

// A lattice is the buffer of the Viterbi search.
type lattice struct {
	from   [maxRun + 8][Labels]uint8
	labels [maxRun + 8]uint8
	score  [Labels]int
	n      int

	// The weights of Follow by second label, shifted, with the first label in the
	// low bits, so that of equal scores the first wins.
	follow [Labels][Labels]int
	start  [Labels]int
}

// prepare takes the weights of labels in a row.
func (v *lattice) prepare(next *Follow) {
	for b := range v.follow {
		for a := range v.follow[b] {
			v.follow[b][a] = int(next[a][b])<<4 | (15 - a)
		}
		if v.start[b] = low; allowed(Labels, b) {
			v.start[b] = int(next[Labels][b])
		}
	}
}

// step adds a token with the sums of its features. barred has a bit for each label
// that it cannot have.
func (v *lattice) step(sum *[Labels]int, barred uint16) {
	if v.n == 0 {
		for b := range v.score {
			if v.score[b] = v.start[b] + sum[b]; barred>>b&1 != 0 {
				v.score[b] = low
			}
		}
		v.n = 1
		return
	}
	var score [Labels]int // before it
	for b, s := range v.score {
		score[b] = s << 4
	}
	from := &v.from[v.n]
	top := low
	for b := range score {
		if barred>>b&1 != 0 {
			v.score[b] = low
			continue
		}
		best := 0
		if b < InPerson {
			best = v.free(&score, b)
		} else { // follows the first word of its type or a further one
			a := b - InPerson + BeginPerson
			best = max(score[a]+v.follow[b][a], score[b]+v.follow[b][b])
		}
		from[b] = uint8(15 - best&15)
		v.score[b] = best>>4 + sum[b]
		top = max(top, v.score[b])
	}
	if top < low/2 { // the rules bar every way through: one through no name is left
		best := v.free(&score, None)
		from[None], v.score[None] = uint8(15-best&15), best>>4+sum[None]
	}
	v.n++
}

// free returns the best score of label b, which may follow any label.
func (v *lattice) free(score *[Labels]int, b int) int {
	n := &v.follow[b]
	return max(low<<5, score[0]+n[0], score[1]+n[1], score[2]+n[2], score[3]+n[3], score[4]+n[4], score[5]+n[5], score[6]+n[6], score[7]+n[7], score[8]+n[8])
}

// low is about the score of a label that cannot be: far below any sum of a run,
// and small enough that an int of 32 bits holds it shifted.
const low = -1 << 26

// best returns the best labels of the steps so far and starts anew.
func (v *lattice) best() []uint8 {
	top := v.score[0]<<4 | 15 // with the label in the low bits, as in step: no branch to mispredict
	for b, s := range v.score {
		top = max(top, s<<4|(15-b))
	}
	l := 15 - top&15
	for i := v.n - 1; i >= 0; i-- {
		v.labels[i] = uint8(l)
		l = int(v.from[i][l])
	}
	n := v.n
	v.n = 0
	return v.labels[:n]
}

// Bytes returns the model in the form that [Load] reads: the weights of labels
// in a row, little-endian, then those of the features.
func (m *Model) Bytes() []byte {
	var data []byte
	for _, row := range m.Next {
		for _, w := range row {
			data = binary.LittleEndian.AppendUint32(data, uint32(w))
		}
	}
	return append(data, m.Weights...)
}

// Load returns the model that [Model.Bytes] wrote.
func Load(data string) *Model {
	m := &Model{}
	for a := range m.Next {
		for b := range m.Next[a] {
			m.Next[a][b] = int32(uint32(data[0]) | uint32(data[1])<<8 | uint32(data[2])<<16 | uint32(data[3])<<24)
			data = data[4:]
		}
	}
	m.Weights = data
	return m
}

//go:embed weights.bin
var weights string

// Default returns the model that tools/nametrain learned.
var Default = sync.OnceValue(func() *Model { return Load(weights) })
