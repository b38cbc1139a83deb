package clean_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/span"
)

// TestComposeRandom applies random passes to random texts, which hold runes of
// several bytes and broken ones, and checks the text and its maps.
func TestComposeRandom(t *testing.T) {
	t.Parallel()
	rounds := 20000
	if testing.Short() {
		rounds = 2000
	}
	rnd := rand.New(rand.NewPCG(1, 2))
	pieces := []string{"a", "b", "é", "日", "\U0001f600", "\xff", "\xe2\x80", "\n"}
	replacements := []string{"", "", "X", "YZ", "ß", "a"}
	for range rounds {
		var raw string
		for range rnd.IntN(12) {
			raw += pieces[rnd.IntN(len(pieces))]
		}
		text, err := clean.New().Clean(raw)
		if err != nil {
			t.Fatal(err)
		}
		for range 1 + rnd.IntN(4) {
			edits := randomEdits(rnd, text.String(), replacements)
			want := applySlow(text.String(), edits)
			next, err := text.Apply("pass", edits)
			if err != nil {
				t.Fatalf("Apply(%q, %v): %v", text, edits, err)
			}
			if next.String() != want {
				t.Fatalf("Apply(%q, %v) = %q, want %q", text, edits, next, want)
			}
			text = next
			checkText(t, text)
		}
	}
}

// TestManyChanges checks the maps of a text with more changes than one mark of
// its log covers, and some too long for one byte.
func TestManyChanges(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	raw := strings.Repeat("ab é\xff"+strings.Repeat("x", 300)+"\n", 3) + strings.Repeat("na日", 200)
	text, err := clean.New().Clean(raw)
	if err != nil {
		t.Fatal(err)
	}
	for pass := range 4 {
		replacements := []string{"", "-", "日"}
		if pass == 1 {
			replacements[1] = strings.Repeat("long", 80)
		}
		edits := randomEdits(rnd, text.String(), replacements)
		want := applySlow(text.String(), edits)
		if text, err = text.Apply("pass", edits); err != nil || text.String() != want {
			t.Fatalf("error %v, or text differs", err)
		}
		checkTiles(t, text)
	}
	m := newModel(text)
	for range 3000 {
		start := rnd.IntN(len(text.String()))
		m.check(t, span.Span{Start: start, End: start + rnd.IntN(len(text.String())-start+1)})
	}
}

func randomEdits(rnd *rand.Rand, text string, replacements []string) []clean.Edit {
	runes := []int{0} // where one may cut
	for at := 0; at < len(text); {
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
		runes = append(runes, at)
	}
	var edits []clean.Edit
	for i := rnd.IntN(4); i < len(runes); i += rnd.IntN(4) {
		j := i + rnd.IntN(3)
		if j >= len(runes) {
			break
		}
		edits = append(edits, clean.Edit{
			Span: span.Span{Start: runes[i], End: runes[j]}, New: replacements[rnd.IntN(len(replacements))], Rule: "r",
		})
		if i = j; rnd.IntN(2) == 0 {
			i++
		}
	}
	return edits
}

func applySlow(text string, edits []clean.Edit) string {
	for i := len(edits) - 1; i >= 0; i-- {
		e := edits[i]
		text = text[:e.Span.Start] + e.New + text[e.Span.End:]
	}
	return text
}

// checkText fails the test if x breaks a promise of Text. It looks at every
// range: for short texts only.
func checkText(t *testing.T, x *clean.Text) {
	t.Helper()
	checkTiles(t, x)
	if len(x.String()) > 100 {
		return
	}
	m := newModel(x)
	for i := range len(x.String()) + 1 {
		for j := i; j <= len(x.String()); j++ {
			m.check(t, span.Span{Start: i, End: j})
		}
	}
}

// checkTiles checks that changes and kept text make up both sides.
func checkTiles(t *testing.T, x *clean.Text) {
	t.Helper()
	var back, forth strings.Builder
	raw, n := 0, 0
	for c := range x.Changes() {
		kept := x.Original()[raw:c.Raw.Start]
		back.WriteString(kept + c.Old)
		forth.WriteString(kept + c.New)
		raw = c.Raw.End
		n++
		if c.Old == c.New || c.Old != c.Raw.In(x.Original()) {
			t.Fatalf("bad change %+v", c)
		}
	}
	back.WriteString(x.Original()[raw:])
	forth.WriteString(x.Original()[raw:])
	if back.String() != x.Original() || forth.String() != x.String() || n != x.Len() {
		t.Fatalf("changes do not tile: %q and %q", back.String(), forth.String())
	}
}

// A model knows for each byte of a text what produced it, by walking over the
// changes byte by byte.
type model struct {
	text *clean.Text
	from []span.Span // per byte of the text: the range of the original
}

func newModel(x *clean.Text) *model {
	m := &model{text: x}
	raw := 0
	for c := range x.Changes() {
		for ; raw < c.Raw.Start; raw++ {
			m.from = append(m.from, span.Span{Start: raw, End: raw + 1})
		}
		for range len(c.New) {
			m.from = append(m.from, c.Raw)
		}
		raw = c.Raw.End
	}
	for ; raw < len(x.Original()); raw++ {
		m.from = append(m.from, span.Span{Start: raw, End: raw + 1})
	}
	return m
}

func (m *model) check(t *testing.T, s span.Span) {
	t.Helper()
	got := m.text.ToOriginal(s)
	if !got.Within(len(m.text.Original())) {
		t.Fatalf("ToOriginal(%v) = %v", s, got)
	}
	if !s.Empty() {
		want := span.Span{Start: m.from[s.Start].Start, End: m.from[s.End-1].End}
		if got != want {
			t.Fatalf("%q from %q: ToOriginal(%v) = %v, want %v", m.text, m.text.Original(), s, got, want)
		}
	}
	if back, ok := m.text.FromOriginal(got); !got.Empty() && (!ok || !back.Contains(s)) {
		t.Fatalf("%q from %q: ToOriginal(%v) = %v, FromOriginal of it = %v, %v", m.text, m.text.Original(), s, got, back, ok)
	}
}
