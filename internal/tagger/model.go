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

// A Model holds the weights of the features for each label and those of two
// labels in a row. Neither is changed by labelling, so that one Model serves
// concurrent calls; it also keeps the buffers of one call for another.
type Model struct {
	Weights string // Labels signed bytes for each hashed feature
	Next    Follow

	buffers sync.Pool // of *finder
}

// allowed reports whether label b may follow label a; a is Labels at the start.
func allowed(a, b int) bool {
	if b < InPerson {
		return true
	}
	return a != Labels && a != None && (a == b || a == b-4)
}

// emit adds up the weights of features.
func (m *Model) emit(features []uint32) (sum [Labels]int32) {
	for _, f := range features {
		w := m.Weights[f*Labels : f*Labels+Labels]
		for l := range sum {
			sum[l] += int32(int8(w[l]))
		}
	}
	return sum
}

// A lattice is the buffer of the Viterbi search.
type lattice struct {
	from   [maxRun + 8][Labels]uint8
	labels [maxRun + 8]uint8
	score  [Labels]int32
	n      int
}

// step adds a token with the sums of its features. Next holds the weights of
// labels in a row, barred holds a bit for each
// label that it cannot have.
func (v *lattice) step(next *Follow, sum [Labels]int32, barred uint16) {
	const low = -1 << 30
	var score [Labels]int32
	for b := range score {
		best, from := int32(low), uint8(0)
		if barred>>b&1 != 0 {
			score[b] = low
			continue
		}
		if v.n == 0 {
			if allowed(Labels, b) {
				best = next[Labels][b]
			}
		} else {
			for a, s := range v.score {
				if s += next[a][b]; s > best && allowed(a, b) {
					best, from = s, uint8(a)
				}
			}
		}
		if best > low {
			best += sum[b]
		}
		score[b] = best
		v.from[v.n][b] = from
	}
	v.score = score
	v.n++
}

// best returns the best labels of the steps so far and starts anew.
func (v *lattice) best() []uint8 {
	l := 0
	for b, s := range v.score {
		if s > v.score[l] {
			l = b
		}
	}
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
