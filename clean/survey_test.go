package clean

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/hostile"
	"github.com/newsnorm/newsnorm/internal/seeds"
)

// checkSurvey fails the test unless the survey, which reads eight bytes at
// once, sees what one that reads byte by byte must see, wherever the text
// begins within the eight; and unless a cleaner that is not called for want of
// a trait would have had nothing to do.
func checkSurvey(t *testing.T, text string) {
	t.Helper()
	has := survey(text)
	exact := func(want bool, bit traits, what string) {
		if (has&bit != 0) != want {
			t.Fatalf("survey(%.200q): %s is %v, want %v", text, what, !want, want)
		}
	}
	exact(!utf8.ValidString(text) || strings.IndexByte(text, 0) >= 0, hasInvalid, "invalid")
	exact(strings.IndexFunc(text, func(r rune) bool { return r >= utf8.RuneSelf }) >= 0, hasNonASCII, "not ASCII")
	exact(strings.Contains(text, "&"), hasAmpersand, "&")
	for n := 1; n < 8; n++ {
		// Words in front move the text within the eight bytes; only white space
		// at its beginning is seen in another way.
		if moved := survey(strings.Repeat("x", n) + text); moved|hasBlanks|hasDamage|hasMarks|hasText != has|hasBlanks|hasDamage|hasMarks|hasText {
			t.Fatalf("survey(%.200q) = %b, behind %d letters %b", text, has, n, moved)
		}
	}
	if !utf8.ValidString(text) {
		return // the cleaners behind Encoding see valid text only
	}
	for _, c := range append(Default(), Escapes(), Ligatures(), FullWidth()) {
		b, ok := c.(*builtin)
		if !ok || has&b.needs != 0 {
			continue
		}
		b.edits(text, func(e Edit) bool {
			t.Fatalf("survey(%.200q) = %b lets %s rest, which has the edit %+v", text, has, b.name, e)
			return false
		})
	}
}

// TestSurvey checks the survey on the five articles and on hostile input.
func TestSurvey(t *testing.T) {
	for _, a := range seeds.Articles() {
		checkSurvey(t, a.Text)
	}
	for _, c := range hostile.Cases() {
		checkSurvey(t, c.Text(4<<10))
	}
	n := 0
	for s := range hostile.Shorts() {
		if n++; n%5 == 0 {
			checkSurvey(t, s)
		}
	}
}

// FuzzSurvey checks it on any bytes.
func FuzzSurvey(f *testing.F) {
	for _, s := range []string{"plain text, nothing else", "1234567  89", "1234567 \n8", "Ã© &amp; <b> \\n\t", "\x7f\x00\xff", "e\u0301ﬁ\u00ad"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) { checkSurvey(t, text) })
}
