package clean_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/transform"

	"github.com/newsnorm/newsnorm/clean"
)

// FuzzAlone: each cleaner of this package, alone or after Encoding, keeps the
// promises on any bytes, with or without a headline.
func FuzzAlone(f *testing.F) {
	cleaners := []clean.Cleaner{
		clean.Encoding(), clean.Entities(), clean.NFC(), clean.Mojibake(), clean.Characters(), clean.Spaces(), clean.Escapes(),
		clean.Ligatures(), clean.FullWidth(), clean.Syndication(), clean.Datelines(), clean.Page{},
	}
	for i, s := range damage {
		f.Add(s, "Title", uint8(i))
	}
	f.Add(`\u201cA\u201d \ud83d\ude00 \n\x`, "", uint8(6))
	f.Add("OSLO (AP) — ﬁne ＡＢ\n\nInputs from AP", "", uint8(10))
	f.Fuzz(func(t *testing.T, raw, title string, which uint8) {
		c := cleaners[int(which)%len(cleaners)]
		promises(t, clean.New(c), strings.ToValidUTF8(raw, "?"))
		promises(t, clean.New(clean.Encoding(), c).WithTitle(title), raw)
	})
}

// FuzzTransform: the edits that Transform finds lead to what the transformer
// makes of the text.
func FuzzTransform(f *testing.F) {
	var names []string
	for name := range transformers {
		names = append(names, name)
	}
	slices.Sort(names)
	for i, s := range append(damage, "résumé, déjà vu", "ΑΣ ΑΣΑ ﬁ ＡＢＣ Straße") {
		f.Add(s, uint8(i))
	}
	f.Fuzz(func(t *testing.T, raw string, which uint8) {
		raw = strings.ToValidUTF8(raw, "?")
		fresh := transformers[names[int(which)%len(names)]]
		text := promises(t, clean.New(clean.Transform("x", fresh)), raw)
		if want, _, err := transform.String(fresh(), raw); err == nil && text.String() != strings.ToValidUTF8(want, "\ufffd") {
			t.Errorf("%s makes %q of %q, its edits %q", names[int(which)%len(names)], want, raw, text)
		}
	})
}

// FuzzCustom: what the constructors for custom cleaners return keeps the
// promises, and does what its namesake in package strings does.
func FuzzCustom(f *testing.F) {
	f.Add("a x\n\nb é\n", "x", "é", "new")
	f.Add("aé\xffé\n \nx\n", "é", "\n", "")
	re := regexp.MustCompile(`([a-m])|é+|x$`)
	f.Fuzz(func(t *testing.T, raw, a, b, now string) {
		raw = strings.ToValidUTF8(raw, "?")
		rule := func(s string) string {
			if a != "" && strings.Contains(s, a) {
				return "test/rule"
			}
			return ""
		}
		var kept strings.Builder
		for line := range strings.Lines(raw) {
			if rule(strings.TrimSuffix(line, "\n")) == "" {
				kept.WriteString(line)
			}
		}
		is := func(c clean.Cleaner, want string) {
			t.Helper()
			if got := promises(t, clean.New(c), raw); got.String() != want {
				t.Errorf("%s: Clean(%q) = %q, want %q", c.Name(), raw, got, want)
			}
		}
		is(clean.Lines("lines", rule), kept.String())
		promises(t, clean.New(clean.Paragraphs("paragraphs", rule)), raw)
		change := func(r rune) rune {
			switch {
			case strings.ContainsRune(a, r):
				return -1
			case strings.ContainsRune(b, r):
				return 'é'
			}
			return r
		}
		is(clean.Runes("runes", change), strings.Map(change, raw))
		is(clean.Regexp("regexp", re, "<$1>"), onLines(re, raw, "<$1>"))
		if a, b, now := strings.ToValidUTF8(a, ""), strings.ToValidUTF8(b, ""), strings.ToValidUTF8(now, ""); a != "" && b != "" && utf8.ValidString(now) {
			is(clean.Replace("replace", a, now, b, ""), strings.NewReplacer(a, now, b, "").Replace(raw))
		}
	})
}

// onLines replaces what re matches in each line that Regexp looks at.
func onLines(re *regexp.Regexp, text, repl string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if len(line) <= clean.MaxLine {
			lines[i] = re.ReplaceAllString(line, repl)
		}
	}
	return strings.Join(lines, "\n")
}
