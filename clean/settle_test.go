package clean

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// settledLines brings the lines of text to rest, looking at up to hits places of
// each by themselves.
func settledLines(t *testing.T, text string, hits int) (string, []Change) {
	t.Helper()
	s := newSettler(hits, 0)
	needs := traits(0)
	for _, c := range RepairOnly() {
		needs |= c.(*builtin).needs
	}
	s.begin(&Text{original: text, text: text}, RepairOnly()[1:], true, needs)
	defer s.x.release()
	if err := s.lines(); err != nil {
		t.Fatal(err)
	}
	done := s.x.finish()
	return done.String(), slices.Collect(done.Changes())
}

// TestWindows compares lines cleaned in windows with the same lines cleaned as a
// whole: windows are for speed and change nothing else.
func TestWindows(t *testing.T) {
	words := []string{
		"boat ", "the harbour of ", "a ", "longer words that hide nothing at all, ", "Åland ", "“so” ",
		" ", "  ", "\t", "\u00a0", "\u200b", "\u200d", "\u00ad", "\ufeff", "\u0301", "e\u0301", "\r", "\u2028", "\n",
		"&amp;", "&", "amp;", "lt;", "&#8203;", "&#8217;", "&nbsp;", "&shy;", "&#x301;", "\x1b[0m", "\x1b", "[1m", "\x00",
		"â€™", "Ã", "Â ", "©", "א", "👩", "ü", "”", "â€ ", "Ð¼", "\xe9", "\xff", "\xc3", "\xa9",
		"itâ€™s ", "cafÃ© ", " fÃ¼r x", "â€œso ", "å", "Å ", "†", "–", "•", "\xe2", "&acirc;", "a\u0302", "Г ", "ä", "Î",
	}
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		var b strings.Builder
		for range 1 + rnd.IntN(24) {
			k := rnd.IntN(len(words))
			if rnd.IntN(2) == 0 {
				k = rnd.IntN(6)
			}
			b.WriteString(words[k])
		}
		text := b.String()
		want, wantChanges := settledLines(t, text, 0)
		got, changes := settledLines(t, text, maxHits)
		if got != want {
			t.Fatalf("%q: in windows %q, as a whole %q", text, got, want)
		}
		if diff := cmp.Diff(wantChanges, changes); diff != "" {
			t.Fatalf("%q: changes as a whole and in windows (-want +got):\n%s", text, diff)
		}
	}
}

// TestDense compares lines cleaned in one walk with the same lines cleaned in
// rounds.
func TestDense(t *testing.T) {
	words := []string{
		"a", "Z", "e", "5", ".", " ", "  ", "\t", "\x00", "\x01", "\x02\x03", "\x7f", "\x1b", "\x1b[0m", "\xe9", "\xff", "\xc3", "\xa9", "\xa0", "\x85", "\x93", "\x82",
		"\xe2\x80", "\xfc\xdf", "\xed\xa0\xbd\xed\xb8\x80", "\xed\xa0\x80", "é", "“", "‚", "\u200b", "\u00a0", "\ufffd", "\n", "\r", "&", "\u0301",
		"Ã", "Â", "\xc3 ", "©", "\xe2", "â€", "™", "\x99", "א", "\u05b0", "Ж", "γ", "한", "\u1161", "\u2126", "≠", "amp;", "#8217;", "x\x01", "\u200d", "👩", "√", "Å",
	}
	rnd := rand.New(rand.NewPCG(8, 5))
	walked := 0
	for range 60_000 {
		var b strings.Builder
		for range 1 + rnd.IntN(8) {
			k := rnd.IntN(len(words))
			if rnd.IntN(2) == 0 {
				k = rnd.IntN(24)
			}
			b.WriteString(words[k])
		}
		text := b.String()
		want, wantChanges := settledLines(t, text, 0) // in rounds
		got, changes := settledLines(t, text, 1)      // with room for one hit only
		if got != want {
			t.Fatalf("%q: in one walk %q, in rounds %q", text, got, want)
		}
		if diff := cmp.Diff(wantChanges, changes); diff != "" {
			t.Fatalf("%q: changes in rounds and in one walk (-want +got):\n%s", text, diff)
		}
		if len(changes) > 1 {
			walked++
		}
	}
	if walked < 10_000 {
		t.Errorf("only %d lines have several changes", walked)
	}
}

// TestPlainWords checks how far the window around a hit reaches.
func TestPlainWords(t *testing.T) {
	tests := []struct {
		name, line, want string
		at               int
	}{
		{"one word on either side", "a boat left & sank in port", "left & sank", 12},
		{"the ends of the line", "left & sank", "left & sank", 5},
		{"a word that is not ASCII does not count", "a boat léft & sánk in port", "boat léft & sánk in", 13},
		{"the word of the hit does not count", "a boat left x&y sank in port", "left x&y sank", 13},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := tt.line[max(0, before(tt.line, 0, tt.at)):after(tt.line, tt.at+1, len(tt.line))]
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestDecodes compares Encoding as the first of the group, where it looks at one
// line after the other, with Encoding as a pass of its own before the group.
func TestDecodes(t *testing.T) {
	whole, first, rest := New(RepairOnly()...), New(Encoding()), New(RepairOnly()[1:]...)
	words := []string{
		"boat ", "the harbour of ", "a", "E", "caf", " ", "\n", "\r", "\r\n", "\u2028", "\u0085", "\v", "é", "“", "\x00",
		"\xe9", "\xff", "\xc3", "\xa9", "\x85", "\x93", "\x94", "\x92", "\xe2\x80", "\xed\xa0\xbd\xed\xb8\x80", "\xed\xa0\x80", "&amp;", "\u0301",
	}
	rnd := rand.New(rand.NewPCG(4, 2))
	for i := range 20_000 {
		var b strings.Builder
		if i%1000 == 0 {
			b.WriteString(strings.Repeat("Z\xfcrich ", longLine/7)) // a line that is a text of its own
		}
		for range 1 + rnd.IntN(16) {
			b.WriteString(words[rnd.IntN(len(words))])
		}
		text := b.String()
		got, err := whole.Clean(text)
		if err != nil {
			t.Fatal(err)
		}
		decoded, err := first.Clean(text)
		if err != nil {
			t.Fatal(err)
		}
		want, err := rest.Clean(decoded.String())
		if err != nil {
			t.Fatal(err)
		}
		if got.String() != want.String() {
			t.Fatalf("%.200q: in one group %.200q, one after the other %.200q", text, got, want)
		}
	}
}
