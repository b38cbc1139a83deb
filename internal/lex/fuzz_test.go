package lex

import (
	"strings"
	"testing"
	"unicode"

	"github.com/newsnorm/newsnorm/internal/hostile"
	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

// checkScan fails the test unless the tokens of text are ascending, hold all of
// it but white space, and are those of the general path where the fast one for
// plain words made them.
func checkScan(t *testing.T, text string) {
	t.Helper()
	at := 0
	for _, k := range Scan(nil, text, span.Span{End: len(text)}) {
		if int(k.Start) < at || k.End <= k.Start || int(k.End) > len(text) {
			t.Fatalf("%.200q: token %+v after byte %d", text, k, at)
		}
		blank(t, text, at, int(k.Start))
		at = int(k.End)
		if i := int(k.Start); letter(ascii7(text[i])) && plainWord(text, i) > i {
			slow := Token{Start: k.Start, Shape: k.Shape & (Newline | Glued)}
			slow.End = int32(word(text, i, ascii[text[i]], &slow))
			if slow != k {
				t.Fatalf("%.200q: %q is %+v, by the general path %+v", text, k.In(text), k, slow)
			}
		}
	}
	blank(t, text, at, len(text))
}

// blank fails the test if a character between two tokens is not white space.
func blank(t *testing.T, text string, from, to int) {
	t.Helper()
	for _, r := range text[from:to] {
		if r > ' ' && !unicode.IsSpace(r) && !strings.ContainsRune("\u200b\u2060\ufeff", r) {
			t.Fatalf("%.200q: %q between two tokens", text, r)
		}
	}
}

// TestFastIsSlow checks the fast path on the five articles and on hostile
// input.
func TestFastIsSlow(t *testing.T) {
	for _, a := range seeds.Articles() {
		checkScan(t, a.Text)
	}
	for _, c := range hostile.Cases() {
		checkScan(t, c.Text(4<<10))
	}
	for s := range hostile.Shorts() {
		checkScan(t, s)
	}
}

// FuzzScan checks the tokens of any text, and that those of a part are within
// it.
func FuzzScan(f *testing.F) {
	for _, s := range []string{"He said: \"Mr. O'Brien's U.S. trip.\" AT&T", "aB. cd.ef- g", "É, éa'S a\u00ad b", "x'\xff.y"} {
		f.Add(s, 2, 9)
	}
	f.Fuzz(func(t *testing.T, text string, start, end int) {
		checkScan(t, text)
		if s := (span.Span{Start: start, End: end}); s.Within(len(text)) {
			for _, k := range Scan(nil, text, s) {
				if !s.Contains(k.Span()) {
					t.Fatalf("%q: token %+v is not within %v", text, k, s)
				}
			}
		}
		tokens := Scan(nil, text, span.Span{End: len(text)})
		last := -1
		for _, first := range Sentences(nil, text, tokens) {
			if first <= last || first >= len(tokens) {
				t.Fatalf("%q: a sentence begins at token %d after %d, of %d", text, first, last, len(tokens))
			}
			last = first
		}
	})
}
