package page

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// TestCommon: words that are counted in common are counted as others are. An
// apostrophe inside a word, which is not hashed, keeps it from being common; it
// adds a byte, so that no word here is as long as what makes words notable.
func TestCommon(t *testing.T) {
	words := strings.Fields("the of mill Harbour Veldstad council said pictured you my March 4 2021 #1 closed announcement extraordinarily " +
		"incomprehensibility it's 8:16 AM résumés about newsletter By Ida VELDSTAD A a I, mill, closed. \"mill\" http://mill.example, mill... www.mill.com x,y stories. | -")
	apart := func(w string) string {
		if len(w) < 3 || bytes[w[0]] < bLower || bytes[w[0]] > bUpper || bytes[w[1]] != bLower {
			return w
		}
		return w[:1] + "'" + w[1:]
	}
	rnd := rand.New(rand.NewPCG(3, 4))
	for range 3000 {
		var a, b []string
		for range 1 + rnd.IntN(90) {
			w := words[rnd.IntN(len(words))]
			a, b = append(a, w), append(b, apart(w))
		}
		line, other := strings.Join(a, " "), strings.Join(b, " ")
		if len(line) <= 400 && len(other) > 400 {
			continue // one is too long for phrases
		}
		got, _ := Split(nil, line+"\n\n"+strings.Repeat("-", 20))
		want, _ := Split(nil, other+"\n\n"+strings.Repeat("-", 20))
		want[0].Shape &^= HasDateline // it is looked for in the first bytes
		got[0].Shape &^= HasDateline
		if diff := cmp.Diff(want[0], got[0], cmp.AllowUnexported(Line{}), cmpopts.IgnoreFields(Line{}, "End", "Long", "Upper")); diff != "" {
			t.Fatalf("%q (-want +got):\n%s", line, diff)
		}
	}
}
