package newsnorm_test

import (
	"flag"
	"fmt"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/internal/hostile"
)

var large = flag.Bool("large", false, "normalize every hostile case at 1 MB, and compare 1 MB with 16 MB (with -timeout 2h)")

// shards is how many tests share the short inputs, to use more than one core.
const shards = 4

// TestHostileShorts normalizes 66,847 short inputs, an eighth of them in short
// mode.
func TestHostileShorts(t *testing.T) {
	every := 1
	if testing.Short() {
		every = 8
	}
	for shard := range shards {
		t.Run(fmt.Sprint(shard), func(t *testing.T) {
			t.Parallel()
			n := 0
			for raw := range hostile.Shorts() {
				if n++; n%(shards*every) == shard*every {
					checkPromises(t, raw, newsnorm.Normalize(raw))
				}
			}
		})
	}
}

// atMegabyte are the cases that always run at 1 MB as well: the dearest of each
// class.
var atMegabyte = []string{
	"quote_one_mark", "quote_distinct_speakers", "quote_pronoun_chain", "name_distinct", "name_same_surname",
	"para_one_char", "para_sentence_dots", "u_newline_mix", "boil_near_dup_paragraphs", "u_random_bytes", "u_bad_then_mark", "u_nfc_expand",
	"html_unclosed_attr", "html_quot_flood", "mix_random", "base_prose",
}

// TestHostileCases normalizes the 136 cases at 4 KB and 64 KB, and at 1 MB some
// of them, or all with -large. What is no text is normalized with an article
// before it as well, so that it goes through all stages.
func TestHostileCases(t *testing.T) {
	cases := hostile.Cases()
	article := cases[len(cases)-1].Text(4<<10) + "\n\n"
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			t.Parallel()
			sizes := []int{4 << 10, 64 << 10, 1 << 20}
			switch {
			case c.Fixed || testing.Short():
				sizes = sizes[:1]
			case !*large && !slices.Contains(atMegabyte, c.Name):
				sizes = sizes[:2]
			}
			for _, size := range sizes {
				raw := c.Text(size)
				d := newsnorm.Normalize(raw)
				checkPromises(t, raw, d)
				if size >= 64<<10 && strings.Contains(fmt.Sprint(d.Problems), "names and quotes are not looked for") {
					raw = article + raw
					checkPromises(t, raw, newsnorm.Normalize(raw))
				}
			}
		})
	}
}

// own is what once took much too long or too much memory and is no case of the
// generator: the unit that is repeated, with another name for each "#", and what
// went wrong.
var own = []repeated{
	{"insets", ". Read more: a b c "},           // the search for the end of one box went through all behind it, and theirs
	{"nicknames", "Nick “Sticks” Hallam met. "}, // each took a name out of the middle of the list
	{"one line", "bury "},                       // each kilobyte of a line looked for its end
	{"joints", "A--"},                           // no place was found to read them in parts: 120 times their size
	{"one given name", "\r\nAFFIRM # # # #"},    // each was spelled out and looked up for each of sixteen others
	{"one surname", "\nELENA # Mx Mx "},         // each was compared with sixteen others under six initials
	{"labels", "# #: yes we did.\n"},            // names, quotes, edits and the record of 22 bytes were all held at once
}

type repeated struct{ name, unit string }

func (r repeated) text(size int) string {
	var b strings.Builder
	for i := 0; b.Len() < size; {
		for k, piece := range strings.Split(r.unit, "#") {
			if k > 0 {
				b.WriteString(surname(i))
				i++
			}
			b.WriteString(piece)
		}
	}
	return b.String()
}

// TestHostileOwn normalizes them.
func TestHostileOwn(t *testing.T) {
	for _, test := range own {
		for _, size := range []int{64 << 10, 1 << 20} {
			t.Run(fmt.Sprint(test.name, size), func(t *testing.T) {
				t.Parallel()
				raw := test.text(size)
				checkPromises(t, raw, newsnorm.Normalize(raw))
			})
		}
	}
}

// TestGrowth compares the processor time and the memory that a byte costs at
// 16 MB with those at 1 MB, and with prose at 1 MB. It reports what it sees and
// fails only if memory grows, since time depends on the machine.
func TestGrowth(t *testing.T) {
	if !*large {
		t.Skip("runs with -large")
	}
	var prose float64
	cases := hostile.Cases()
	slices.Reverse(cases) // prose comes first
	grow := func(name string, text func(size int) string) {
		var ns, allocated [2]float64
		for i, size := range []int{1 << 20, 16 << 20} {
			ns[i], allocated[i] = cost(text(size), 3-2*i)
		}
		if prose == 0 {
			prose = ns[0]
		}
		t.Logf("%-28s %7.1f ns/byte, %6.2f of prose, growth %.2f; allocates %6.1f bytes/byte, growth %.2f",
			name, ns[1], ns[1]/prose, ns[1]/ns[0], allocated[1], allocated[1]/max(allocated[0], 1))
		if allocated[1] > 1.6*allocated[0]+1 {
			t.Errorf("%s: memory grows faster than the text", name)
		}
	}
	for _, c := range cases {
		if !c.Fixed {
			grow(c.Name, c.Text)
		}
	}
	for _, o := range own {
		grow(o.name, o.text)
	}
}

// cost returns the nanoseconds and the allocated bytes that normalizing a byte
// of raw costs, the best of some rounds.
func cost(raw string, rounds int) (ns, allocated float64) {
	best := time.Duration(1 << 62)
	for range rounds {
		debug.FreeOSMemory() // not on this round's bill
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		start := clock()
		newsnorm.Normalize(raw)
		best = min(best, clock()-start)
		runtime.ReadMemStats(&after)
		allocated = float64(after.TotalAlloc-before.TotalAlloc) / float64(len(raw))
	}
	return float64(best) / float64(len(raw)), allocated
}
