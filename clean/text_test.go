package clean_test

import (
	"errors"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/internal/alloc"
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

// TestFromOriginal shows the map from the original, at "ab" removed, "cd"
// replaced by "X" and "Y" put in before "f", in "abcdef".
func TestFromOriginal(t *testing.T) {
	start, err := clean.New().Clean("abcdef")
	if err != nil {
		t.Fatal(err)
	}
	edit := func(start, end int, now string) clean.Edit {
		return clean.Edit{Span: span.Span{Start: start, End: end}, New: now}
	}
	text, err := start.Apply("test", []clean.Edit{edit(0, 2, ""), edit(2, 4, "X"), edit(5, 5, "Y")})
	if err != nil || text.String() != "XeYf" {
		t.Fatalf("%q, %v", text, err)
	}
	for _, test := range []struct {
		start, end int
		want       string
		ok         bool
	}{
		{0, 2, "", false}, // removed
		{1, 3, "X", true}, // half of each
		{2, 3, "X", true}, // half of the replaced
		{4, 5, "eY", true},
		{5, 6, "Yf", true},
		{-5, 99, "XeYf", true},
		{4, 4, "", true},
		{1, 1, "", false}, // inside what was removed
		{3, 3, "X", true}, // inside what was replaced
	} {
		got, ok := text.FromOriginal(span.Span{Start: test.start, End: test.end})
		if ok != test.ok || got.In(text.String()) != test.want {
			t.Errorf("FromOriginal([%d,%d)) = %q, %v, want %q, %v", test.start, test.end, got.In(text.String()), ok, test.want, test.ok)
		}
	}
}

// TestApplyMerges shows how changes and edits that touch become one change.
func TestApplyMerges(t *testing.T) {
	type pass []clean.Edit
	edit := func(start, end int, now, rule string) clean.Edit {
		return clean.Edit{Span: span.Span{Start: start, End: end}, New: now, Rule: rule}
	}
	for _, test := range []struct {
		name, raw string
		passes    []pass
		want      string // rule raw-text→text, …
	}{
		{"apart", "abcd", []pass{{edit(0, 1, "X", "a")}, {edit(2, 3, "", "b")}}, "a:a→X b:c→"},
		{"side by side stay two", "abcd", []pass{{edit(1, 2, "X", "a")}, {edit(2, 3, "Y", "b")}}, "a:b→X b:c→Y"},
		{"over a change", "abcd", []pass{{edit(1, 2, "XX", "a")}, {edit(2, 4, "Y", "b")}}, "b:bc→XY"},
		{"over a removal", "abcd", []pass{{edit(1, 2, "", "a")}, {edit(0, 2, "Y", "b")}}, "b:abc→Y"},
		{"at the edge of a removal", "abcd", []pass{{edit(1, 2, "", "a")}, {edit(0, 1, "Y", "b")}}, "b:a→Y a:b→"},
		{"two edits in one change", "abcd", []pass{{edit(0, 4, "wxyz", "a")}, {edit(0, 1, "", "b"), edit(2, 4, "Z", "c")}}, "c:abcd→xZ"},
		{"one edit over two changes", "abcd", []pass{{edit(0, 1, "X", "a"), edit(3, 4, "Y", "a")}, {edit(0, 4, "", "b")}}, "b:abcd→"},
		{"white space around a removal", "a x b", []pass{{edit(2, 3, "", "a")}, {edit(1, 3, "", "b")}}, "b: → a:x→ b: →"},
		{"words around a removal", "abxcd", []pass{{edit(2, 3, "", "a")}, {edit(1, 3, "", "b")}}, "b:bxc→"},
		{"undone", "abcd", []pass{{edit(1, 2, "X", "a")}, {edit(1, 2, "b", "b")}}, ""},
		{"change that changes nothing", "abcd", []pass{{edit(1, 2, "X", "a")}, {edit(1, 2, "X", "b")}}, "a:b→X"},
		{"put in, then taken out", "abcd", []pass{{edit(2, 2, "X", "a")}, {edit(2, 3, "", "b")}}, ""},
		{"rule of its cleaner", "abcd", []pass{{edit(2, 3, "X", "")}}, "pass:c→X"},
	} {
		t.Run(test.name, func(t *testing.T) {
			text, err := clean.New().Clean(test.raw)
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range test.passes {
				if text, err = text.Apply("pass", p); err != nil {
					t.Fatal(err)
				}
			}
			var got []string
			for c := range text.Changes() {
				got = append(got, c.Rule+":"+c.Old+"→"+c.New)
			}
			if s := strings.Join(got, " "); s != test.want {
				t.Errorf("changes %s, want %s", s, test.want)
			}
			checkText(t, text)
		})
	}
}

func TestCleanerErrors(t *testing.T) {
	for name, c := range map[string]clean.Cleaner{
		"bad edit": clean.Func("mine", func(dst []clean.Edit, text string) []clean.Edit {
			return append(dst, clean.Edit{Span: span.Span{Start: 2, End: 1}})
		}),
		"panic": clean.Func("mine", func([]clean.Edit, string) []clean.Edit { panic("no") }),
	} {
		text, err := clean.New(clean.Spaces(), c).Clean("some  text")
		var bad *clean.CleanerError
		if text != nil || !errors.As(err, &bad) || bad.Cleaner != "mine" {
			t.Errorf("%s: got %v, %v", name, text, err)
		}
		if isBad := errors.Is(err, clean.ErrBadEdit); isBad != (name == "bad edit") {
			t.Errorf("%s: errors.Is(%v, ErrBadEdit) is %v", name, err, isBad)
		}
	}
}

// TestCleanText holds the promise that text without damage costs one
// allocation and is not copied.
func TestCleanText(t *testing.T) {
	raw := strings.Repeat("“Plain text,” she said, with an é and nothing to repair.\n\n", 50) + "End.\n"
	p := clean.New(clean.RepairOnly()...)
	text, err := p.Clean(raw)
	if err != nil || text.Len() != 0 || text.String() != raw {
		t.Fatalf("%d changes, %v", text.Len(), err)
	}
	if n := alloc.PerRun(100, func() { _, _ = p.Clean(raw) }); n > 1 {
		t.Errorf("Clean of clean text allocates %v times, want 1 at most", n)
	}
}
