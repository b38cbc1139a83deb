package main

import (
	"bytes"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/newsnorm/newsnorm/internal/page"
)

var invented = record{
	ID: "a", Domain: "example.org", Title: "Mill in the valley stops",
	Text: "* Home\n* News\n\nMill in the valley stops\n\n" +
		"The mill in the valley ground the last of its corn on Friday, its owner Marta Vik said.\n\nAdvertisement\n\n" +
		"It had stood at the river since the days of her grandfather, who built it of oak.\n\nA long day\n\n" +
		"Neighbours came with flowers and bread to see the wheel turn for the last time.\n\n" +
		"More stories\n* The bakery that never closes its doors on a Sunday\n\nHome\n",
	Body: "The mill in the valley ground the last of its corn on Friday, its owner Marta Vik said.\n\n" +
		"It had stood at the river since the days of her grandfather, who built it of oak.\n\nA long day\n\n" +
		"Neighbours came with flowers and bread to see the wheel turn for the last time.",
}

func TestLabels(t *testing.T) {
	lines, _ := page.Split(nil, invented.Text)
	want := map[string]label{
		"The mill in the valley ground the last of its corn on Friday, its owner Marta Vik said.": keep,
		"It had stood at the river since the days of her grandfather, who built it of oak.":       keep,
		"A long day": keep,
		"Neighbours came with flowers and bread to see the wheel turn for the last time.": keep,
	}
	for i, got := range labels(&invented, invented.Text, lines) {
		if s := lines[i].In(invented.Text); got != want[s] {
			t.Errorf("%q: label %d, want %d", s, got, want[s])
		}
	}
}

func TestScore(t *testing.T) {
	if tp, fp, fn := score(&invented, invented.Body); tp != 1 || fp != 0 || fn != 0 {
		t.Errorf("the body itself: %g %g %g", tp, fp, fn)
	}
	if tp, _, fn := score(&invented, ""); tp != 0 || fn != 1 {
		t.Errorf("nothing: %g %g", tp, fn)
	}
	if tp, fp, fn := score(&invented, invented.Text); tp < 0.5 || fp < 0.3 || fn > 0.1 {
		t.Errorf("the whole dump: %g %g %g", tp, fp, fn)
	}
}

// TestTrain checks that the same pages give the same weights, byte for byte,
// and that the network learns a page that it has seen.
func TestTrain(t *testing.T) {
	var first []byte
	for range 2 {
		full, more := examples(&invented, rand.New(rand.NewPCG(1, 2)))
		data := append([]*example{full}, more...)
		data = append(data, mixes([]*example{full}, 1, rand.New(rand.NewPCG(3, 4)))...)
		w := train(data, options{epochs: 40, rate: 0.01, margin: 1, seed: 1})
		if keeps := decide(w, full); !same(keeps, full.gold) {
			t.Errorf("decided %v, gold %v", keeps, full.gold)
		}
		got := source(w)
		if first == nil {
			first = got
		} else if !bytes.Equal(first, got) {
			t.Error("the same pages gave other weights")
		}
	}
}

// TestStep: a step from one line to the next leaves a state and enters one, so the
// gradients of the steps must add up to those of the states of the lines.
func TestStep(t *testing.T) {
	full, _ := examples(&invented, rand.New(rand.NewPCG(1, 2)))
	for i := range full.lines {
		if full.view.Far(i) {
			t.Fatalf("line %d is far from the text", i)
		}
	}
	n, rnd := new(net), rand.New(rand.NewPCG(5, 6))
	for i := range n.w.W2 {
		for s := range n.w.W2[i] {
			n.w.W2[i][s] = float32(rnd.NormFloat64())
		}
	}
	for range 5 {
		n.step(full, options{margin: 1}, 0.01, rnd)
		for s := range states {
			out, in := n.grad.Last[s]-n.grad.B2[s], n.grad.First[s]-n.grad.B2[s]
			for o := range states {
				out += n.grad.Step[s][o]
				in += n.grad.Step[o][s]
			}
			if math.Abs(float64(out)) > 1e-3 || math.Abs(float64(in)) > 1e-3 {
				t.Errorf("state %d: steps out of it are off by %g, into it by %g", s, out, in)
			}
		}
	}
}

func same(keeps []bool, gold []label) bool {
	for i, g := range gold {
		if g != either && keeps[i] != (g == keep) {
			return false
		}
	}
	return true
}
