package quote

import (
	"testing"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/hostile"
	"github.com/newsnorm/newsnorm/span"
)

// check fails the test unless the quotes keep the promises of Find.
func check(t *testing.T, text string, quotes []Quote) {
	t.Helper()
	fine := func(s span.Span) bool {
		return s.Within(len(text)) && (!utf8.ValidString(text) || (s.Start == len(text) || utf8.RuneStart(text[s.Start])) && (s.End == len(text) || utf8.RuneStart(text[s.End])))
	}
	last := -1
	for _, q := range quotes {
		if len(q.Content) == 0 {
			t.Fatalf("%.200q: a quote without content: %+v", text, q)
		}
		if q.Content[0].Start < last {
			t.Fatalf("%.200q: quotes are not in order: %+v", text, q)
		}
		last = q.Content[0].Start
		end := 0
		for _, c := range q.Content {
			if !fine(c) || c.Empty() || c.Start < end {
				t.Fatalf("%.200q: content out of range, empty or overlapping: %+v", text, q)
			}
			if c.Overlaps(q.Speaker) {
				t.Fatalf("%.200q: the speaker stands inside the content: %+v", text, q)
			}
			end = c.End
		}
		if !fine(q.Cue) || !fine(q.Speaker) {
			t.Fatalf("%.200q: cue or speaker out of range: %+v", text, q)
		}
		switch q.Kind {
		case Direct, Mixed, Indirect:
		default:
			t.Fatalf("%.200q: kind %q", text, q.Kind)
		}
		if q.Rule == "" {
			t.Fatalf("%.200q: no rule: %+v", text, q)
		}
	}
}

// FuzzFind: spans lie in the text and on rune boundaries, content is ascending
// and disjoint, and no speaker stands inside what was said.
func FuzzFind(f *testing.F) {
	for _, cases := range [][]testCase{directCases, indirectCases, negativeCases} {
		for _, c := range cases {
			f.Add(c.text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		check(t, text, new(Finder).Find(text, span.Blocks(text), nil))
		whole := []span.Block{{Span: span.Span{End: len(text)}, Kind: span.Paragraph}}
		check(t, text, new(Finder).Find(text, whole, nil))
	})
}

func TestShortHostile(t *testing.T) {
	for text := range hostile.Shorts() {
		check(t, text, new(Finder).Find(text, span.Blocks(text), nil))
	}
}

// TestHostile reads the hostile cases at 64 KB.
func TestHostile(t *testing.T) {
	for _, c := range hostile.Cases() {
		text := c.Text(64 << 10)
		check(t, text, new(Finder).Find(text, span.Blocks(text), nil))
	}
}
