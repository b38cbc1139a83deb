package clean_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/span"
)

// A pipeline cleans a text; the text knows what was changed and why.
func Example() {
	p := clean.New(clean.RepairOnly()...)
	text, err := p.Clean("The  mayor\u00a0of Oxley said\u200b so.\r\n")
	if err != nil {
		fmt.Println(err) // a cleaner of one's own misbehaved
		return
	}
	fmt.Printf("%q\n", text)
	for c := range text.Changes() {
		fmt.Printf("%v %s: %q became %q\n", c.Raw, c.Rule, c.Old, c.New)
	}
	// Output:
	// "The mayor of Oxley said so.\n"
	// {4 5} blank/run: " " became ""
	// {10 12} space/no-break: "\u00a0" became " "
	// {25 28} invisible/joiner: "\u200b" became ""
	// {32 33} newline/crlf: "\r" became ""
}

// A preset is a slice: take a cleaner out, put one in, hand it to New.
func ExampleNew() {
	cleaners := slices.DeleteFunc(clean.RepairOnly(), func(c clean.Cleaner) bool { return c.Name() == "spaces" })
	cleaners = append(cleaners, clean.Replace("house-style", "per cent", "percent"))
	text, _ := clean.New(cleaners...).Clean("Up  5 per cent")
	fmt.Printf("%q\n", text)
	// Output: "Up  5 percent"
}

// A cleaner in full: it removes numbers in brackets, as encyclopedias have
// them, and names its rule.
func ExampleFunc() {
	footnotes := clean.Func("footnotes", func(dst []clean.Edit, text string) []clean.Edit {
		for i := 0; i < len(text); i++ {
			if text[i] != '[' {
				continue
			}
			end := i + 1
			for end < len(text) && '0' <= text[end] && text[end] <= '9' {
				end++
			}
			if end > i+1 && end < len(text) && text[end] == ']' {
				dst = append(dst, clean.Edit{Span: span.Span{Start: i, End: end + 1}, Rule: "footnote/number"})
				i = end
			}
		}
		return dst
	})
	text, _ := clean.New(footnotes).Clean("The bridge[12] was built [sic] in 1902.[3]")
	fmt.Println(text)
	// Output: The bridge was built [sic] in 1902.
}

// The sign-off of an outlet, on a line of its own.
func ExampleLines() {
	signOff := clean.Lines("sign-off", func(line string) string {
		if strings.HasPrefix(line, "You have read the Harbour Post") {
			return "outlet/sign-off"
		}
		return ""
	})
	text, _ := clean.New(signOff).Clean("The ferry is late.\nYou have read the Harbour Post.\n")
	fmt.Printf("%q\n", text)
	// Output: "The ferry is late.\n"
}

func ExampleParagraphs() {
	disclaimer := clean.Paragraphs("disclaimer", func(p string) string {
		if strings.HasPrefix(p, "Disclaimer:") {
			return "outlet/disclaimer"
		}
		return ""
	})
	text, _ := clean.New(disclaimer).Clean("One.\n\nDisclaimer: opinions\nare the author's.\n\nTwo.")
	fmt.Printf("%q\n", text)
	// Output: "One.\n\nTwo."
}

func ExampleRegexp() {
	dates := clean.Regexp("dates", regexp.MustCompile(`\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b`), "$3-$2-$1")
	text, _ := clean.New(dates).Clean("Signed on 22.10.2022.")
	fmt.Println(text)
	// Output: Signed on 2022-10-22.
}

func ExampleReplace() {
	spelling := clean.Replace("spelling", "Kiew", "Kyiv", "Charkow", "Kharkiv")
	text, _ := clean.New(spelling).Clean("From Kiew to Charkow")
	fmt.Println(text)
	// Output: From Kyiv to Kharkiv
}

func ExampleRunes() {
	digits := clean.Runes("digits", func(r rune) rune {
		if '٠' <= r && r <= '٩' { // Arabic-Indic
			return r - '٠' + '0'
		}
		return r
	})
	text, _ := clean.New(digits).Clean("١٢ ships")
	fmt.Println(text)
	// Output: 12 ships
}

// Any transformer of golang.org/x/text is a cleaner. This chain takes the
// accents off; each is a change of its own.
func ExampleTransform() {
	plain := clean.Transform("plain", func() transform.Transformer {
		return transform.Chain(norm.NFD, runes.Remove(runes.In(unicode.Mn)), norm.NFC)
	})
	text, _ := clean.New(plain).Clean("Déjà vu in Łódź")
	fmt.Println(text)
	for c := range text.Changes() {
		fmt.Print(c.Old, "→", c.New, " ")
	}
	// Output:
	// Deja vu in Łodz
	// é→e à→a ó→o ź→z
}

// A place found in the clean text leads back to the original.
func ExampleText_ToOriginal() {
	text, _ := clean.New(clean.RepairOnly()...).Clean("Mr.\u00a0 Ols\u00aden spoke.")
	at := strings.Index(text.String(), "Olsen")
	raw := text.ToOriginal(span.Span{Start: at, End: at + len("Olsen")})
	fmt.Printf("%v %q\n", raw, raw.In(text.Original()))
	// Output: {6 13} "Ols\u00aden"
}

// A place in the original leads to the clean text, if any of it is left.
func ExampleText_FromOriginal() {
	raw := "Inputs from AP\n\nThe ferry is late."
	text, _ := clean.New(clean.SyndicationOnly()...).Clean(raw)
	fmt.Println(text.FromOriginal(span.Span{Start: 0, End: 14}))
	s, ok := text.FromOriginal(span.Span{Start: 20, End: 25})
	fmt.Printf("%q %v\n", s.In(text.String()), ok)
	// Output:
	// {0 0} false
	// "ferry" true
}

// Edits of one's own continue the record of a text.
func ExampleText_Apply() {
	text, _ := clean.New(clean.RepairOnly()...).Clean("Ferry  late")
	text, err := text.Apply("editor", []clean.Edit{{Span: span.Span{Start: 6, End: 10}, New: "on time", Rule: "fact"}})
	if err != nil {
		fmt.Println(err)
	}
	fmt.Println(text, text.Len())
	// Output: Ferry on time 2
}

// The default cleaners also take out what is not part of the article.
func ExampleDefault() {
	text, _ := clean.New(clean.Default()...).Clean("The ferry is late\u00a0again.\n\nInputs from AP\n")
	fmt.Printf("%q\n", text)
	for c := range text.Changes() {
		fmt.Println(c.Rule)
	}
	// Output:
	// "The ferry is late again.\n"
	// space/no-break
	// blank/edge
	// credit/wire
	// blank/edge
}
