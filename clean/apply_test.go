package clean_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/internal/alloc"
	"github.com/newsnorm/newsnorm/span"
)

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

// nameless panics whatever it is asked.
type nameless struct{}

func (nameless) Name() string                                  { panic("no name") }
func (nameless) AppendEdits([]clean.Edit, string) []clean.Edit { panic("no edits") }

// TestMistakes: a nil cleaner is told of where it is given, and a cleaner that
// cannot even tell its name is called by its type.
func TestMistakes(t *testing.T) {
	func() {
		defer func() {
			if s, _ := recover().(string); !strings.Contains(s, "cleaner 1 of 2 is nil") {
				t.Errorf("New with a nil cleaner panics with %q", s)
			}
		}()
		clean.New(clean.Spaces(), nil)
	}()
	var bad *clean.CleanerError
	if _, err := clean.New(nameless{}).Clean("text"); !errors.As(err, &bad) || bad.Cleaner != "clean_test.nameless" || !strings.Contains(err.Error(), "no edits") {
		t.Errorf("a cleaner without a name gives %v", err)
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
