package tagger

import (
	"testing"

	"github.com/newsnorm/newsnorm/span"
)

// TestRoads: roads are places where the words around them say so.
func TestRoads(t *testing.T) {
	for _, c := range []struct {
		name, text, road string
		want             bool
	}{
		{"driven on", "A lorry overturned on the A508 after dark, the police said.", "A508", true},
		{"shut", "The M62 was shut both ways on Sunday, the police said.", "M62", true},
		{"numbered", "Carla Voss was arrested on Route 58 by the police.", "Route 58", true},
		{"armed group", "The M23 took the town on Sunday, the army said.", "M23", false},
		{"no airliner", "A lorry overturned on the A303 after dark, the police said.", "A303", true},
		{"has been shut", "The M62 has been shut since dawn, the police said.", "M62", true},
		{"accused group", "The M23 has been accused of killings, the army said.", "M23", false},
		{"group disarmed", "The M23 will be disarmed, the president said on Sunday.", "M23", false},
		{"group near a town", "Soldiers fought the M23 near Goma on Sunday, the army said.", "M23", false},
		{"aeroplane", "The company flew the A380 to Oslo on Sunday.", "A380", false},
		{"jet", "An F-16 crashed near Oslo on Sunday.", "F-16", false},
	} {
		found := false
		for _, n := range Find(nil, Default(), c.text, span.Blocks(c.text), nil) {
			found = found || n.Span.In(c.text) == c.road && n.Type == Place
		}
		if found != c.want {
			t.Errorf("%s: a place in %q: %v, want %v", c.name, c.text, found, c.want)
		}
	}
}
