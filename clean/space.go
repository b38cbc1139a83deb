package clean

import (
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// Spaces returns the cleaner that tidies ' ', '\t' and '\n', the white space that
// [Characters] leaves. Its rules:
//
//	blank/run       several blanks become one, a tab becomes a blank
//	blank/trailing  blanks at the end of a line are removed
//	blank/leading   blanks at the beginning of a line are removed
//	blank/lines     several blank lines become one
//	blank/edge      white space at both ends of the text is removed; one newline may end it
func Spaces() Cleaner { return &builtin{"spaces", hasBlanks, spaces} }

// spaces yields the edits of Spaces.
func spaces(text string, yield func(Edit) bool) {
	for i := 0; i < len(text); i++ {
		if i > 0 && text[i] < utf8.RuneSelf {
			if i = skip(text, i); i == len(text) {
				return
			}
		}
		if c := text[i]; c > ' ' || !isSpace(c) || c == ' ' && i > 0 && i+1 < len(text) && !isSpace(text[i+1]) {
			continue
		}
		// A run of white space, its first and its last newline.
		start, first, last := i, -1, -1
		for ; i < len(text) && isSpace(text[i]); i++ {
			if text[i] == '\n' {
				if last = i; first < 0 {
					first = i
				}
			}
		}
		if !run(text, span.Span{Start: start, End: i}, first, last, yield) {
			return
		}
	}
}

// run yields the edits of one run of white space s, whose first and last newlines
// are at first and last, -1 if it has none.
func run(text string, s span.Span, first, last int, yield func(Edit) bool) bool {
	remove := func(start, end int, rule string) bool {
		return start == end || yield(Edit{span.Span{Start: start, End: end}, "", rule})
	}
	switch {
	case s.Start == 0:
		return remove(s.Start, s.End, "blank/edge")
	case s.End == len(text) && first < 0:
		return remove(s.Start, s.End, "blank/edge")
	case s.End == len(text):
		return remove(s.Start, first, "blank/edge") && remove(first+1, s.End, "blank/edge")
	case first < 0 && text[s.Start] == ' ':
		return remove(s.Start+1, s.End, "blank/run")
	case first < 0:
		return yield(Edit{s, " ", "blank/run"})
	}
	rule := "blank/trailing" // of a line of nothing but blanks
	if strings.Contains(text[min(first+1, last):last], "\n") {
		rule = "blank/lines"
	}
	return remove(s.Start, first, "blank/trailing") &&
		remove(min(first+1, last), last, rule) &&
		remove(last+1, s.End, "blank/leading")
}
