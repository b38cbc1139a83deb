package clean_test

import (
	"flag"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/internal/hostile"
	"github.com/newsnorm/newsnorm/span"
)

// presets are run over everything hostile; all keep the promises, and repair
// is idempotent as well.
var presets = map[string]func() []clean.Cleaner{
	"default":     clean.Default,
	"repair":      clean.RepairOnly,
	"syndication": clean.SyndicationOnly,
}

var large = flag.Bool("large", false, "run the hostile cases at 1 MB too, and compare 1 MB with 16 MB")

// TestShorts cleans 66,847 short inputs; in short mode, and with syndication,
// which is a part of default, every eighth of them.
func TestShorts(t *testing.T) {
	for name, preset := range presets {
		every := 1
		if testing.Short() || name == "syndication" {
			every = 8
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p, i, n := clean.New(preset()...), 0, 0
			for raw := range hostile.Shorts() {
				if i++; i%every != 0 {
					continue
				}
				text := promises(t, p, raw)
				if name == "repair" {
					once(t, p, text)
				}
				if t.Failed() {
					if n++; n == 10 {
						t.Fatal("more are left out")
					}
				}
			}
		})
	}
}

// TestCases cleans the 136 cases at several sizes.
func TestCases(t *testing.T) {
	sizes := []int{4 << 10, 64 << 10}
	switch {
	case *large:
		sizes = append(sizes, 1<<20)
	case testing.Short():
		sizes = sizes[:1]
	}
	for name, preset := range presets {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := clean.New(preset()...)
			for _, c := range hostile.Cases() {
				for _, size := range sizes {
					text := promises(t, p, c.Text(size))
					if name == "repair" {
						once(t, p, text)
					}
					if t.Failed() {
						t.Fatalf("%s at %d bytes", c.Name, size)
					}
					if c.Fixed {
						break
					}
				}
			}
		})
	}
}

// TestGrowth compares time and memory per byte at 16 MB with those at 1 MB. It
// reports the worst and fails only if memory grows, since time depends on the
// machine.
func TestGrowth(t *testing.T) {
	if !*large {
		t.Skip("runs with -large")
	}
	p := clean.New(clean.Default()...)
	for _, c := range hostile.Cases() {
		if c.Fixed {
			continue
		}
		var perByte, allocated [2]float64
		for i, size := range []int{1 << 20, 16 << 20} {
			text := c.Text(size)
			best := time.Hour
			for range 3 {
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				start := time.Now()
				if _, err := p.Clean(text); err != nil {
					t.Fatal(err)
				}
				best = min(best, time.Since(start))
				runtime.ReadMemStats(&after)
				allocated[i] = float64(after.TotalAlloc-before.TotalAlloc) / float64(len(text))
			}
			perByte[i] = float64(best.Nanoseconds()) / float64(len(text))
		}
		t.Logf("%-28s %7.1f ns/byte, growth %.2f, allocates %.1f bytes/byte, growth %.2f",
			c.Name, perByte[1], perByte[1]/perByte[0], allocated[1], allocated[1]/max(allocated[0], 1))
		if allocated[1] > 1.6*allocated[0]+1 {
			t.Errorf("%s: memory grows faster than the text", c.Name)
		}
	}
}

// promises cleans raw and checks that nothing is lost, that spans are true and
// that the text is valid UTF-8.
func promises(t *testing.T, p *clean.Pipeline, raw string) *clean.Text {
	t.Helper()
	text, err := p.Clean(raw)
	if err != nil {
		t.Fatalf("Clean(%s): %v", short(raw), err)
	}
	got := text.String()
	if text.Original() != raw {
		t.Errorf("Clean(%s): Original() = %s", short(raw), short(text.Original()))
	}
	valid := utf8.ValidString(raw)
	if !utf8.ValidString(got) {
		t.Errorf("Clean(%s) = %s, not valid UTF-8", short(raw), short(got))
	}
	rawAt, at, n := 0, 0, 0
	for c := range text.Changes() {
		n++
		kept := c.Raw.Start - rawAt
		switch {
		case kept < 0 || !c.Raw.Within(len(raw)):
			t.Fatalf("Clean(%s): change %+v does not follow byte %d", short(raw), c, rawAt)
		case c.Old != c.Raw.In(raw) || c.Old == c.New || c.Cleaner == "" || c.Rule == "":
			t.Errorf("Clean(%s): bad change %+v", short(raw), c)
		case !strings.HasPrefix(got[at:], raw[rawAt:c.Raw.Start]) || !strings.HasPrefix(got[at+kept:], c.New):
			t.Fatalf("Clean(%s) = %s: change %+v does not tile", short(raw), short(got), c)
		case valid && (!boundary(raw, c.Raw.Start) || !boundary(raw, c.Raw.End)):
			t.Errorf("Clean(%s): change %+v cuts a rune of the original", short(raw), c)
		case !boundary(got, at+kept) || !boundary(got, at+kept+len(c.New)):
			t.Errorf("Clean(%s) = %s: change %+v cuts a rune of the text", short(raw), short(got), c)
		}
		rawAt, at = c.Raw.End, at+kept+len(c.New)
	}
	if raw[rawAt:] != got[at:] {
		t.Errorf("Clean(%s) = %s: %s is left over", short(raw), short(got), short(got[at:]))
	}
	if n != text.Len() {
		t.Errorf("Clean(%s): Len() = %d, %d changes", short(raw), text.Len(), n)
	}
	// The maps, at some 50 ranges.
	for i, step := 0, 1+len(got)/50; i < len(got); i += step {
		s := span.Span{Start: i, End: min(len(got), i+1+i%7)}
		o := text.ToOriginal(s)
		if !o.Within(len(raw)) {
			t.Errorf("Clean(%s): ToOriginal(%v) = %v", short(raw), s, o)
		} else if f, ok := text.FromOriginal(o); !o.Empty() && (!ok || !f.Contains(s)) {
			t.Errorf("Clean(%s): ToOriginal(%v) = %v, FromOriginal of it = %v, %v", short(raw), s, o, f, ok)
		}
	}
	return text
}

// once checks that cleaning text again changes nothing.
func once(t *testing.T, p *clean.Pipeline, text *clean.Text) {
	t.Helper()
	again, err := p.Clean(text.String())
	if err != nil {
		t.Fatal(err)
	}
	for c := range again.Changes() {
		t.Errorf("Clean(%s) = %s: the second time changes %+v", short(text.Original()), short(text.String()), c)
		return
	}
}

func boundary(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }

// short quotes the beginning of s for a message.
func short(s string) string { return strconv.Quote(s[:min(len(s), 200)]) }
