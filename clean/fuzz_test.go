package clean_test

import (
	"errors"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/transform"

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

// seeds for the repairs: damage of every kind, and what looks like it.
var damage = []string{
	"", "cafÃ©", "Itâ€™s â€œfunâ€ said", "cafÃƒÂ© Ã la", "вЂ“ РџСЂРёРІРµС‚", "caf├⌐ ΓÇÖ", "‚Äú√©", "Å iaip ÄÆd",
	"\xff\xfeA\x00b\x00 \x00", "\xfe\xff\x00A", "caf\xe9 \x93x\x94 \xe2\x80", "\xed\xa0\xbd\xed\xb8\x80\xc0\x80",
	"&amp;amp;lt; &#8203; &a&#8203;mp;", "A\u0303\u00a9 \u00c3\u200b\u00a9", "É’s “CAFÉ…” ë…”", "a\u0085b\u2028c\r\nd\fe",
	"Â \u00a0Â\u00a0 Ã\u0020\u0304", "ðŸ˜€ í\u00a0½í¸\u0080 \ufffd\u00c3\ufffd",
}

// FuzzRepairIdempotent checks the promises of RepairOnly on any bytes: nothing
// is lost, the text is valid UTF-8, and cleaning it again changes nothing.
func FuzzRepairIdempotent(f *testing.F) {
	for _, s := range damage {
		f.Add(s)
	}
	p := clean.New(clean.RepairOnly()...)
	f.Fuzz(func(t *testing.T, raw string) {
		once(t, p, promises(t, p, raw))
	})
}

// FuzzEncoding checks that Encoding alone makes valid UTF-8 of any bytes and
// leaves valid text without NUL alone.
func FuzzEncoding(f *testing.F) {
	for _, s := range damage {
		f.Add(s)
	}
	p := clean.New(clean.Encoding())
	f.Fuzz(func(t *testing.T, raw string) {
		text := promises(t, p, raw)
		if utf8.ValidString(raw) && strings.IndexByte(raw, 0) < 0 && text.Len() > 0 {
			t.Errorf("Encoding(%q) = %q", raw, text)
		}
	})
}

// FuzzMojibake checks that the repair of each line depends on that line alone.
func FuzzMojibake(f *testing.F) {
	for _, s := range damage {
		f.Add(s, "Itâ€™s")
	}
	p := clean.New(clean.Encoding(), clean.Mojibake())
	f.Fuzz(func(t *testing.T, a, b string) {
		a, b = strings.ToValidUTF8(a, "?"), strings.ToValidUTF8(b, "?")
		if strings.IndexByte(a+b, 0) >= 0 {
			return // UTF-16 is told by the whole text
		}
		both, one, two := promises(t, p, a+"\n"+b), promises(t, p, a), promises(t, p, b)
		if both.String() != one.String()+"\n"+two.String() {
			t.Errorf("Mojibake(%q) = %q, but its lines give %q and %q", a+"\n"+b, both, one, two)
		}
	})
}

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
