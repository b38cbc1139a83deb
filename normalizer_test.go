package newsnorm_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/span"
)

func at(start, end int) span.Span { return span.Span{Start: start, End: end} }

// checkDocument fails the test if d breaks a promise about any document made
// from raw.
func checkDocument(t *testing.T, raw string, d *newsnorm.Document) {
	t.Helper()
	again := checkPromises(t, raw, d)
	want := *d
	want.ID = strings.ToValidUTF8(want.ID, "\ufffd")
	if diff := cmp.Diff(want, again); diff != "" {
		t.Fatalf("%.200q: record changes when written and read (-want +got):\n%s", raw, diff)
	}
}

// checkPromises is checkDocument for long and many inputs: it compares the
// record with what is read back by its bytes only, and returns the latter.
func checkPromises(t *testing.T, raw string, d *newsnorm.Document) newsnorm.Document {
	t.Helper()
	// The edits and what they leave tile the input, and the text.
	end := 0
	var back, forth strings.Builder
	for i, e := range d.Edits {
		if !e.Raw.Within(len(raw)) || e.Raw.Start < end {
			t.Fatalf("edit %d of %.200q: raw %v is out of order or out of range", i, raw, e.Raw)
		}
		if e.Raw.In(raw) != e.Old || e.Old == e.New || e.Cleaner == "" || e.Rule == "" {
			t.Fatalf("edit %d of %.200q: %+v", i, raw, e)
		}
		forth.WriteString(raw[end:e.Raw.Start] + e.New)
		back.WriteString(raw[end:e.Raw.Start] + e.Old)
		end = e.Raw.End
	}
	forth.WriteString(raw[end:])
	back.WriteString(raw[end:])
	if back.String() != raw || forth.String() != d.Text {
		t.Fatalf("edits of %.200q do not lead to %.200q:\n%.2000v", raw, d.Text, d.Edits)
	}
	if !utf8.ValidString(d.Text) {
		t.Fatalf("text of %.200q is not valid UTF-8: %.200q", raw, d.Text)
	}
	valid := utf8.ValidString(raw)
	in := func(what string, s, r span.Span) {
		if !s.Within(len(d.Text)) || !boundary(d.Text, s.Start) || !boundary(d.Text, s.End) {
			t.Fatalf("%.200q: %s %v is not a range of the text %.200q", raw, what, s, d.Text)
		}
		if !r.Within(len(raw)) || valid && (!boundary(raw, r.Start) || !boundary(raw, r.End)) {
			t.Fatalf("%.200q: %s has raw %v", raw, what, r)
		}
	}
	end = 0
	for _, b := range d.Blocks {
		in("block", b.Span, b.Raw)
		if b.Span.Start < end || b.Span.Empty() || b.Kind == "" {
			t.Fatalf("%.200q: bad block %+v", raw, b)
		}
		end = b.Span.End
	}
	for _, e := range d.Entities {
		if e.Name == "" || !utf8.ValidString(e.Name) {
			t.Fatalf("%.200q: entity without a good name: %+v", raw, e)
		}
		for _, m := range e.Mentions {
			in("mention", m.Span, m.Raw)
			if m.Span.Empty() {
				t.Fatalf("%.200q: empty mention of %q", raw, e.Name)
			}
		}
	}
	for _, q := range d.Quotes {
		if len(q.Content) == 0 || len(q.Content) != len(q.Raw.Content) || q.Entity >= len(d.Entities) {
			t.Fatalf("%.200q: bad quote %+v", raw, q)
		}
		for i, s := range q.Content {
			in("content", s, q.Raw.Content[i])
			if s.Empty() || i > 0 && s.Start < q.Content[i-1].End {
				t.Fatalf("%.200q: content of %+v is out of order", raw, q)
			}
		}
		in("cue", q.Cue, q.Raw.Cue)
		in("speaker", q.Speaker, q.Raw.Speaker)
		if q.Entity >= 0 && q.Name != d.Entities[q.Entity].Name {
			t.Fatalf("%.200q: speaker %q of entity %q", raw, q.Name, d.Entities[q.Entity].Name)
		}
	}
	// The JSON form round-trips.
	data, err := d.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	var again newsnorm.Document
	if err := again.UnmarshalJSON(data); err != nil {
		t.Fatalf("%.200q: record cannot be read back: %v\n%s", raw, err, data)
	}
	if string(again.AppendJSON(nil)) != string(data) {
		t.Fatalf("%.200q: record changes when written, read and written again:\n%s", raw, data)
	}
	return again
}

func boundary(s string, i int) bool { return i >= len(s) || utf8.RuneStart(s[i]) }

func TestWithoutClean(t *testing.T) {
	n := &newsnorm.Normalizer{Skip: newsnorm.Clean | newsnorm.Article}
	for _, c := range []struct{ name, raw, want string }{
		{"valid text is the input", " a  “b” \n\n\n", " a  “b” \n\n\n"},
		{"bad bytes are replaced, nothing else", "a \xff\xfe b\xc3", "a \ufffd\ufffd b\ufffd"},
		{"a cut rune before a mark", "\xe2\x80\u0301", "\ufffd\ufffd\u0301"},
		{"empty", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := n.Normalize(newsnorm.Input{Text: c.raw})
			if err != nil {
				t.Fatal(err)
			}
			if d.Text != c.want {
				t.Errorf("text = %q, want %q", d.Text, c.want)
			}
			checkDocument(t, c.raw, d)
		})
	}
}

func TestStagesLeftOut(t *testing.T) {
	const raw = "Ann Lee said it was late.\nBob Roe agreed."
	d, err := (&newsnorm.Normalizer{Skip: newsnorm.AllStages}).Normalize(newsnorm.Input{ID: "x", Text: raw})
	if err != nil {
		t.Fatal(err)
	}
	want := &newsnorm.Document{ID: "x", Text: raw, Blocks: []newsnorm.Block{
		{Kind: span.Paragraph, Span: at(0, 25), Raw: at(0, 25)},
		{Kind: span.Paragraph, Span: at(26, 41), Raw: at(26, 41)},
	}}
	if diff := cmp.Diff(want, d); diff != "" {
		t.Errorf("record (-want +got):\n%s", diff)
	}
}

func TestLimit(t *testing.T) {
	for _, c := range []struct {
		name, raw string
		limit     int
		want      string
	}{
		{"at the limit", "abcd", 4, "abcd"},
		{"beyond it", "abcde", 4, "abcd"},
		{"inside a rune", "abé!", 3, "ab"},
		{"among bad bytes", "ab\x80\x80\x80\x80\x80", 5, "ab\ufffd\ufffd\ufffd"},
	} {
		t.Run(c.name, func(t *testing.T) {
			n := &newsnorm.Normalizer{MaxBytes: c.limit, Skip: newsnorm.AllStages}
			d, err := n.Normalize(newsnorm.Input{Text: c.raw})
			if err != nil {
				t.Fatal(err)
			}
			if d.Text != c.want {
				t.Errorf("text = %q, want %q", d.Text, c.want)
			}
			if got, want := len(d.Problems), min(1, max(0, len(c.raw)-c.limit)); got != want {
				t.Errorf("%d problems, want %d: %v", got, want, d.Problems)
			}
			checkDocument(t, c.raw, d)
		})
	}
}

func TestGivenMentions(t *testing.T) {
	const raw = "Zoë Kray met\n Bob."
	n := &newsnorm.Normalizer{Skip: newsnorm.Clean | newsnorm.Article, Clean: nil}
	for _, c := range []struct {
		name string
		span span.Span
		why  string
	}{
		{"a name", at(0, 9), ""},
		{"white space at its edges", at(13, 17), ""},
		{"beyond the end", at(16, 99), "lies outside the text"},
		{"before the start", at(-3, 2), "lies outside the text"},
		{"backwards", at(9, 5), "lies outside the text"},
		{"empty", at(5, 5), "is empty"},
		{"inside a rune", at(0, 3), "begins or ends inside a rune"},
		{"white space only", at(13, 15), "is white space"},
		{"over two blocks", at(10, 17), "crosses the border of a block"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := n.Normalize(newsnorm.Input{Text: raw, Mentions: []entity.Mention{{Span: c.span, Type: entity.Person}}})
			if err != nil {
				t.Fatal(err)
			}
			switch {
			case c.why == "" && len(d.Problems) > 0:
				t.Errorf("problems: %v", d.Problems)
			case c.why != "" && (len(d.Problems) != 1 || !strings.Contains(d.Problems[0].Message, c.why)):
				t.Errorf("problems = %v, want one that says %q", d.Problems, c.why)
			}
			checkDocument(t, raw, d)
		})
	}
	t.Run("removed by a cleaner", func(t *testing.T) {
		n := &newsnorm.Normalizer{Clean: clean.New(remove("Bob")), Skip: newsnorm.Article}
		d, err := n.Normalize(newsnorm.Input{Text: raw, Mentions: []entity.Mention{{Span: at(15, 18)}}})
		if err != nil {
			t.Fatal(err)
		}
		if len(d.Problems) != 1 || !strings.Contains(d.Problems[0].Message, "was removed") {
			t.Errorf("problems = %v", d.Problems)
		}
	})
}

func TestBadCleaner(t *testing.T) {
	bad := map[string]clean.Cleaner{
		"panics":       clean.Func("p", func([]clean.Edit, string) []clean.Edit { panic("no") }),
		"out of range": clean.Func("r", func(dst []clean.Edit, _ string) []clean.Edit { return append(dst, clean.Edit{Span: at(5, 900)}) }),
	}
	for name, c := range bad {
		t.Run(name, func(t *testing.T) {
			d, err := (&newsnorm.Normalizer{Clean: clean.New(c)}).Normalize(newsnorm.Input{Text: "some text"})
			var ce *clean.CleanerError
			if !errors.As(err, &ce) || d != nil {
				t.Errorf("got %v, %v; want no document and a *clean.CleanerError", d, err)
			}
		})
	}
}

// TestTitled: a cleaner that can use the headline gets it.
func TestTitled(t *testing.T) {
	n := &newsnorm.Normalizer{Clean: clean.New(titled{})}
	for _, title := range []string{"", "Storm nears"} {
		d, err := n.Normalize(newsnorm.Input{Text: "Menu. Storm nears", Title: title})
		if err != nil {
			t.Fatal(err)
		}
		if got, want := len(d.Edits) > 0, title != ""; got != want {
			t.Errorf("title %q: edits %v", title, d.Edits)
		}
	}
}

// titled removes what stands before the headline.
type titled struct{ title string }

func (titled) Name() string                         { return "titled" }
func (titled) WithTitle(title string) clean.Cleaner { return titled{title} }
func (c titled) AppendEdits(dst []clean.Edit, text string) []clean.Edit {
	if i := strings.Index(text, c.title); i > 0 && c.title != "" {
		dst = append(dst, clean.Edit{Span: at(0, i)})
	}
	return dst
}
