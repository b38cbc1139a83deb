package page

import (
	"math"
	"strings"
	"testing"
)

// TestNetwork: the scores in whole numbers are those of the definition, for lines
// of every place and shape.
func TestNetwork(t *testing.T) {
	text := strings.Repeat("* Home\n* The Old Mill\nMarch 4, 2021\n", 4) + "THE OLD MILL\n\nBy Ida Lund\n" + story +
		"Advertisement\n\nVELDSTAD (AP) - " + story + "Related stories\n* The old mill of Veldstad...\n© 2021 The Courier\n" +
		"I told the man you met there: \"see http://mill.example,\" he said, poses on March 4, 2021\nComments\n— Ida (@ida) May 4, 2019\n|\n"
	lines, _ := Split(nil, text)
	v, net := NewView(lines, "The Old Mill"), ready()
	bias := net.page(v.doc[:])
	var m measures
	var x [Inputs]float32
	var h [Hidden]float32
	for i := range lines {
		v.measure(&m, i)
		got := net.scores(&m, &bias)
		v.Features(&x, i)
		var want [States]float32
		net.Scores(&x, &h, &want)
		for s := range want {
			if d := math.Abs(float64(got[s] - want[s])); d > 0.01 {
				t.Errorf("line %d: state %d scores %v, want %v", i, s, got[s], want[s])
			}
		}
		for at, f := range x {
			if !(-1 <= f && f <= maxInput) {
				t.Errorf("line %d: input %d is %v", i, at, f)
			}
		}
	}
}

// TestNetworkFits: no hidden unit leaves its half of a word, whatever the inputs.
func TestNetworkFits(t *testing.T) {
	w := Learned()
	for j := range Hidden {
		sum := math.Abs(float64(w.B1[j]))
		for i := range w.W1 {
			sum += maxInput * math.Abs(float64(w.W1[i][j]))
		}
		if sum*Scale*unit > math.MaxInt32 {
			t.Errorf("hidden unit %d may be %v, which in %d steps does not fit", j, sum, Scale*unit)
		}
	}
}

func BenchmarkPosteriors(b *testing.B) {
	lines, _ := Split(nil, strings.Repeat("* Home\n* Old Mill\n", 20)+story+strings.Repeat("* The old mill of Veldstad stops\n", 10))
	v, net := NewView(lines, ""), ready()
	for b.Loop() {
		v.posteriors(net)
	}
}
