package lex

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/hostile"
	"github.com/newsnorm/newsnorm/span"
)

func TestCut(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"small enough", "One two three.", "One two three."},
		{"after a sentence", "aaaa bbb cc. Dd ee ff", "aaaa bbb cc. "},
		{"not after an early sentence", "aa. Bbbbb cccc ddddd", "aa. Bbbbb cccc "},
		{"after a line", "aaaa bbb ccc\nd Ee ff gg", "aaaa bbb ccc\n"},
		{"after white space", "aaaaaaaaaaa bbbbbbbbbbbbbb", "aaaaaaaaaaa "},
		{"behind a word without any", "aaaaaaaaaaaaaaaaaaaaaaaaa,b", "aaaaaaaaaaaaaaaaaaaaaaaaa"},
		{"before marks", "((((((((((((((((((((((((((", "(((((((((((((((("},
		{"behind two hyphens", strings.Repeat("A--", 12), "A--A--A--A--A--A--"},
		{"among apostrophes", strings.Repeat("'", 32), strings.Repeat("'", 18)},
		{"a word of hyphens", strings.Repeat("A-", 12), strings.Repeat("A-", 12)},
		{"not in a rune", strings.Repeat("é", 11) + "a…b", strings.Repeat("é", 11) + "a"},
		{"one word", strings.Repeat("é", 20), strings.Repeat("é", 20)},
		{"bad bytes", strings.Repeat("\xe2", 20), strings.Repeat("\xe2", 16)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.text[:Cut(tt.text, span.Span{End: len(tt.text)}, 16)]; got != tt.want {
				t.Errorf("%q: the first part is %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

// TestCutHostile: the parts of any text follow one another, hold all of it, and
// part neither runes nor words.
func TestCutHostile(t *testing.T) {
	const most = 256
	texts := map[string]string{"joints": strings.Repeat("don''t A--b c-'d e'-f 'g’’h -", 200), "one line of joints": strings.Repeat("don''t,A--b,c-'d,e'-f,'g’’h-,i-'", 200)}
	for _, c := range hostile.Cases() {
		texts[c.Name] = c.Text(4 << 10)
	}
	for name, text := range texts {
		whole := span.Span{End: len(text)}
		inner := map[int]bool{} // offsets inside words of letters
		for _, k := range Scan(nil, text, whole) {
			if k.Kind == Word && k.Shape&Dotted == 0 && !strings.Contains(k.In(text), "&") {
				for i := k.Start + 1; i < k.End; i++ {
					inner[int(i)] = true
				}
			}
		}
		for at := whole; at.Start < at.End; {
			end := Cut(text, at, most)
			if end <= at.Start || end > at.End || span.InsideRune(text, end) || inner[end] {
				t.Fatalf("%s: a part from %d ends at %d", name, at.Start, end)
			}
			if s := text[at.Start:end]; len(s) > most+utf8.UTFMax && strings.ContainsAny(s[most/2:most], " \n") {
				t.Fatalf("%s: a part of %d bytes", name, len(s))
			}
			at.Start = end
		}
	}
}

// FuzzCut: the parts of any text follow one another and hold all of it, none is
// empty, and none ends inside a rune or a word.
func FuzzCut(f *testing.F) {
	for _, s := range []string{"One two. Three", "don''t A--b-c'd", "(((((((((((((((", "a\xe2\x80b\u2019s é’’é-", "1,000.5 A.B. x…"} {
		f.Add(s, uint8(8))
	}
	f.Fuzz(func(t *testing.T, text string, size uint8) {
		most := int(size%64) + 2
		whole := span.Span{End: len(text)}
		inner := map[int]bool{}
		for _, k := range Scan(nil, text, whole) {
			if k.Kind == Word && k.Shape&Dotted == 0 && !strings.ContainsAny(k.In(text), "&./@_") {
				for i := k.Start + 1; i < k.End; i++ {
					inner[int(i)] = true
				}
			}
		}
		for at := whole; at.Start < at.End; {
			end := Cut(text, at, most)
			if end <= at.Start || end > at.End || span.InsideRune(text, end) || inner[end] && end < at.End {
				t.Fatalf("%q: a part of about %d bytes from %d ends at %d", text, most, at.Start, end)
			}
			at.Start = end
		}
	})
}
