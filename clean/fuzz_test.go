package clean_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

func addSeeds(f *testing.F) {
	for _, a := range seeds.Articles() {
		f.Add(a.Text)
	}
	for _, s := range []string{
		"", "\xff\xfea\x00b\x00", "\ufeffa\r\n\r\n\r\n b ", "e\u0301\u200b\u0323", "a\x1b[0m\x00\u00ad", "क्\u200d\u200bष\u200f",
		"â€œwordâ€\u009d &amp;nbsp; &am\u00adp; Ã\u200b©", "\xe2\x80\x00\x80", "Image: AP\n\nText.\n\nInputs from AP",
	} {
		f.Add(s)
	}
}

// FuzzDefault: the default cleaners lose nothing, map spans truly and give
// valid UTF-8, for any bytes.
func FuzzDefault(f *testing.F) {
	addSeeds(f)
	p := clean.New(clean.Default()...)
	f.Fuzz(func(t *testing.T, raw string) { promises(t, p, raw) })
}

// FuzzApply: Apply takes two edits exactly if they keep the contract, and what
// it returns keeps the promises of a Text.
func FuzzApply(f *testing.F) {
	f.Add("abc é \xff", 0, 1, 2, 3, "x", "é")
	f.Add("abc", 1, 1, 1, 1, "x", "y")
	f.Add("é", 0, 1, 1, 2, "", "\xff")
	f.Fuzz(func(t *testing.T, raw string, a, b, c, d int, x, y string) {
		edits := []clean.Edit{{Span: span.Span{Start: a, End: b}, New: x, Rule: "a"}, {Span: span.Span{Start: c, End: d}, New: y}}
		good := 0 <= a && a <= b && b <= c && c <= d && d <= len(raw) && utf8.ValidString(x) && utf8.ValidString(y)
		for _, i := range []int{a, b, c, d} {
			good = good && cuts(raw, i)
		}
		start, err := clean.New().Clean(raw)
		if err != nil {
			t.Fatal(err)
		}
		text, err := start.Apply("fuzz", edits)
		if good != (err == nil) {
			t.Fatalf("Apply(%q, %v) returns %v", raw, edits, err)
		}
		if err != nil {
			if text != nil || !errors.Is(err, clean.ErrBadEdit) {
				t.Fatalf("Apply(%q, %v) returns %v, %v", raw, edits, text, err)
			}
			return
		}
		if want := raw[:a] + x + raw[b:c] + y + raw[d:]; text.String() != want {
			t.Fatalf("Apply(%q, %v) = %q, want %q", raw, edits, text, want)
		}
		checkText(t, text)
		// Both undone, as one edit over all: the text is the old one again.
		old := strings.ToValidUTF8(raw, "?")
		back, err := text.Apply("undo", []clean.Edit{{Span: span.Span{End: len(text.String())}, New: old}})
		if err != nil || back.String() != old {
			t.Fatalf("%q, changed and changed back, is %q, %v", raw, back, err)
		}
		checkText(t, back)
	})
}

// cuts reports whether i is an offset of s where a rune ends or a byte that is
// no part of one.
func cuts(s string, i int) bool {
	if i < 0 || i > len(s) {
		return false
	}
	at := 0
	for at < i {
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
	}
	return at == i
}
