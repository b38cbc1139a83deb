package lex

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

func TestScan(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"plain", "He said so.", "He said so ."},
		{"possessive is split", "Moscow’s war, Russia's plan", "Moscow ’s war , Russia 's plan"},
		{"contraction is one word", "don't it’ll", "don't it’ll"},
		{"hyphenated name is one word", "Linda Thomas-Greenfield", "Linda Thomas-Greenfield"},
		{"dotted abbreviation", "the U.S. has", "the U.S. has"},
		{"full stop is not part of a word", "in Ukraine. He", "in Ukraine . He"},
		{"title abbreviation", "Mr. Smith", "Mr. Smith"},
		{"initials", "J. K. Rowling", "J. K. Rowling"},
		{"numbers", "$53 million, 2,000 and 10:30 a.m.", "$ 53 million , 2,000 and 10:30 a.m."},
		{"marks", "“We go,” he said", "“ We go , ” he said"},
		{"typewriter marks", "``We'' ''go''", "`` We '' '' go ''"},
		{"single marks", "'Appalling': Blinken", "' Appalling ' : Blinken"},
		{"company", "AT&T and R&D", "AT&T and R&D"},
		{"ellipsis", "If... it", "If ... it"},
		{"colon behind a word", "said: yes", "said : yes"},
		{"mark behind a word", `the "end"`, `the " end "`},
		{"long word and full stop", "the ending. A", "the ending . A"},
		{"one capital letter", "I am A", "I am A"},
		{"host name", "see example.org now", "see example . org now"},
		{"irish", "O'Brien", "O'Brien"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, k := range Scan(nil, tt.text, span.Span{End: len(tt.text)}) {
				got = append(got, k.In(tt.text))
			}
			if diff := cmp.Diff(strings.Fields(tt.want), got); diff != "" {
				t.Errorf("Scan(%q) (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}

func TestSentences(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"two", "He came. She left.", []string{"He came.", "She left."}},
		{"number", "He lives at No. 4. It is small.", []string{"He lives at No. 4.", "It is small."}},
		{"no", "Is it over? No. Well, perhaps.", []string{"Is it over?", "No.", "Well, perhaps."}},
		{"title", "Mr. Smith met Gen. Lee. They spoke.", []string{"Mr. Smith met Gen. Lee.", "They spoke."}},
		{"country", "The U.S. Army of the U.S. The war", []string{"The U.S. Army of the U.S.", "The war"}},
		{"mark", "“We go.” He left.", []string{"“We go.”", "He left."}},
		{"lower case goes on", "“Go!” he said.", []string{"“Go!” he said."}},
		{"line", "A heading\nThe text", []string{"A heading", "The text"}},
		{"closing marks", "“(He left.)” She stayed.", []string{"“(He left.)”", "She stayed."}},
		{"initial", "George W. Bush won. He", []string{"George W. Bush won.", "He"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tokens := Scan(nil, tt.text, span.Span{End: len(tt.text)})
			var got []string
			starts := Sentences(nil, tt.text, tokens)
			for i, first := range starts {
				last := len(tokens) - 1
				if i+1 < len(starts) {
					last = starts[i+1] - 1
				}
				got = append(got, tt.text[tokens[first].Start:tokens[last].End])
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestSentencesMarks reads marks that stand apart: looking back over all of them
// for each one would take minutes.
func TestSentencesMarks(t *testing.T) {
	text := strings.Repeat("\" ", 1<<19)
	tokens := Scan(nil, text, span.Span{End: len(text)})
	if n := len(Sentences(nil, text, tokens)); n != 1 {
		t.Errorf("%d sentences, want 1", n)
	}
}

// TestNext reads texts token by token: they are the tokens of Scan.
func TestNext(t *testing.T) {
	for _, a := range seeds.Articles() {
		var got []Token
		last, shape := Punct, Newline
		for i := 0; ; {
			k, ok := Next(a.Text, i, last, shape)
			if !ok {
				break
			}
			got = append(got, k)
			i, last, shape = int(k.End), k.Kind, Glued
		}
		if diff := cmp.Diff(Scan(nil, a.Text, span.Span{End: len(a.Text)}), got); diff != "" {
			t.Errorf("%s (-Scan +Next):\n%s", a.ID, diff)
		}
	}
}

// TestClasses: the table has for each rune the class that the properties of
// Unicode give it, but for those that mean something between words.
func TestClasses(t *testing.T) {
	const special = "’‘“”„‟«»‹›‚″‐‑\u2028\u2029\u0085\u200b\u2060\ufeff\u200c\u200d\u00ad"
	for r := rune(utf8.RuneSelf); r < classed+0x1000; r++ {
		if strings.ContainsRune(special, r) || 0xd800 <= r && r < 0xe000 {
			continue
		}
		got, n := class(string(r), 0)
		if want := classOf(r); got != want || n != utf8.RuneLen(r) {
			t.Errorf("%U: class %d of %d bytes, want %d", r, got, n, want)
		}
	}
	for text, want := range map[string]uint8{"’": cApos, "»": cMark, "‑": cHyphen, "\u2029": cLine, "\ufeff": cSpace, "\u200d": cLower, "\ufffd": cOther, "\xff": cOther} {
		if got, _ := class(text, 0); got != want {
			t.Errorf("%+q: class %d, want %d", text, got, want)
		}
	}
}
