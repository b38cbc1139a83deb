package newsnorm_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm"
)

// people writes a text of n people with names of their own.
func people(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString("Anna " + surname(i) + " left the town.\n\n")
	}
	return b.String()
}

// surname returns one of a million surnames of five syllables.
func surname(i int) string {
	syllables := [...]string{"ba", "del", "fo", "gur", "kam", "lin", "mos", "nek", "pir", "rud", "sal", "ten", "vor", "wex", "zil", "jun"}
	name := "V"
	for k, x := 0, i*40503%(1<<20); k < 5; k++ {
		name += syllables[x%16]
		x /= 16
	}
	return name
}

// TestLimits: what is beyond a bound is left out and told, and nothing before
// it suffers. docs/scaling.md lists the bounds.
func TestLimits(t *testing.T) {
	const said = "“We go,” Ann Lee said. "
	text := strings.Repeat(said, 100) // without it, marks alone are no text
	for _, test := range []struct {
		name, raw, says  string
		quotes, entities int // at least
	}{
		{"pairs of marks in a block", strings.Repeat(said, 33_000), "in pieces", 33_000, 1},
		{"as many in several blocks", strings.Repeat(said+"\n\n", 33_000), "", 33_000, 1},
		{"quotes within quotes", text + strings.Repeat("“a ‘b ", 20_000) + "x" + strings.Repeat("’ ” ", 20_000) + said, "in pieces", 101, 1},
		{"brackets within brackets", text + strings.Repeat("(a ", 100_000) + "x" + strings.Repeat(")", 100_000) + " " + said, "in pieces", 0, 1},
		{"people", people(3000), "differ by one letter", 0, 3000},
		{"fewer people", people(1000), "", 0, 1000},
		{"bytes that are no text", strings.Repeat("Ann\xfe\x81\xff\xfe\xc1 Lee.\n", 300), "could not be decoded", 0, 0},
		{"marks alone", strings.Repeat("(a ", 100_000) + "x" + strings.Repeat(")", 100_000) + " " + said, "two thirds words", 0, 0},
		{"lost marks and accents", strings.Repeat("\xfe\x81We go,\xfe\x81 Ann Lee said.\n", 300) + said, "", 1, 1},
		{"sizes", strings.Repeat("a", 40) + "\n\n" + said, "longer than the limit", 0, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			var n newsnorm.Normalizer
			if test.name == "sizes" {
				n.MaxBytes = 40
			}
			d, err := n.Normalize(newsnorm.Input{Text: test.raw})
			if err != nil {
				t.Fatal(err)
			}
			if len(d.Quotes) < test.quotes || len(d.Entities) < test.entities {
				t.Errorf("%d quotes, %d entities, want at least %d and %d", len(d.Quotes), len(d.Entities), test.quotes, test.entities)
			}
			if got := fmt.Sprint(d.Problems); !strings.Contains(got, test.says) || test.says == "" && len(d.Problems) > 0 {
				t.Errorf("problems %s, want one that says %q", got, test.says)
			}
			checkPromises(t, test.raw, d)
		})
	}
}

// TestMillionNames runs with -large: of a million names as many as the limit
// allows are found and joined, and the record says so.
func TestMillionNames(t *testing.T) {
	if !*large {
		t.Skip("runs with -large")
	}
	start := clock()
	raw := people(1_000_000)
	d := newsnorm.Normalize(raw)
	mentions := 0
	for _, e := range d.Entities {
		mentions += len(e.Mentions)
	}
	if got := fmt.Sprint(d.Problems); mentions < 1<<19 || !strings.Contains(got, "more than 524288 names") {
		t.Errorf("%d mentions, problems %s, want 524288 and one that says so", mentions, got)
	}
	t.Logf("%v for %d bytes, %d entities", clock()-start, len(raw), len(d.Entities))
}
