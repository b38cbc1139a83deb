package clean_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/internal/hostile"
)

// cleanerTest is a text, what a cleaner makes of it, and the rules of the
// changes in their order.
type cleanerTest struct{ name, text, want, rules string }

func runCleaner(t *testing.T, c clean.Cleaner, tests []cleanerTest) {
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text, err := clean.New(c).Clean(test.text)
			if err != nil {
				t.Fatal(err)
			}
			var rules []string
			for c := range text.Changes() {
				rules = append(rules, c.Rule)
			}
			if diff := cmp.Diff([]string{test.want, test.rules}, []string{text.String(), strings.Join(rules, " ")}); diff != "" {
				t.Errorf("text and rules for %+q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

func TestCharacters(t *testing.T) {
	runCleaner(t, clean.Characters(), []cleanerTest{
		{"plain", "Nothing to “do”: café, 日本語, 5 €.\n\tIndented", "Nothing to “do”: café, 日本語, 5 €.\n\tIndented", ""},
		{"NULs", "a\x00\x00b", "ab", "control/nul"},
		{"controls", "a\x01b\x7fc\u0080d", "abcd", "control/char control/char control/char"},
		{"colour of a terminal", "\x1b[1;31mred\x1b[0m", "red", "control/ansi control/ansi"},
		{"escape alone", "\x1b[ text", "[ text", "control/char"},
		{"noncharacters", "a\uffffb\ufdd0\U0001fffe", "ab", "control/noncharacter control/noncharacter"},
		{"private use stays", "a\ue000b", "a\ue000b", ""},
		{"byte-order mark inside", "a\ufeffb", "ab", "invisible/bom"},
		{"soft hyphen", "news\u00adpaper", "newspaper", "invisible/hyphen"},
		{"zero-width space", "a\u200bb", "ab", "invisible/joiner"},
		{"word joiner, annotation", "a\u2060b\ufff9", "ab", "invisible/format invisible/format"},
		{"joiners in Latin", "a\u200db\u200cc", "abc", "invisible/joiner invisible/joiner"},
		{"non-joiner in Persian", "می\u200cخواهم", "می\u200cخواهم", ""},
		{"non-joiner at the end of a word", "می\u200c ", "می ", "invisible/joiner"},
		{"joiner in Hindi", "क्\u200dष", "क्\u200dष", ""},
		{"joiner that gives a letter its form", "the final form \u200dه", "the final form \u200dه", ""},
		{"one joiner is enough", "क्\u200d\u200d\u200bष", "क्\u200dष", "invisible/joiner"},
		{"zero-width space in Thai", "ไทย\u200bไทย", "ไทย\u200bไทย", ""},
		{"emoji sequence", "👩\u200d🚀 ❤\ufe0f\u200d🔥", "👩\u200d🚀 ❤\ufe0f\u200d🔥", ""},
		{"emoji, then a joiner for nothing", "👩\u200d text", "👩 text", "invisible/joiner"},
		{"flag of Scotland", "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", ""},
		{"hidden tags", "a\U000e0068\U000e0069b", "ab", "invisible/tag"},
		{"override", "a\u202eb\u202c", "ab", "invisible/bidi invisible/bidi"},
		{"mark in Latin", "a\u200eb", "ab", "invisible/bidi"},
		{"mark beside Hebrew", "שלום\u200f!", "שלום\u200f!", ""},
		{"no-break spaces", "5\u00a0km,\u202f6", "5 km, 6", "space/no-break space/no-break"},
		{"other spaces", "a\u2003\u2003b\u3000c", "a  b c", "space/exotic space/exotic"},
		{"CR LF", "a\r\nb\r\n", "a\nb\n", "newline/crlf newline/crlf"},
		{"CR, and CR before CR LF", "a\rb\r\r\n", "a\nb\n\n", "newline/cr newline/cr newline/crlf"},
		{"LF CR is two", "a\n\rb", "a\n\nb", "newline/cr"},
		{"the others", "a\vb\fc\u0085d\u2028e\u2029f", "a\nb\nc\nd\ne\nf", strings.TrimSpace(strings.Repeat("newline/other ", 5))},
	})
}

func TestNFC(t *testing.T) {
	runCleaner(t, clean.NFC(), []cleanerTest{
		{"normal", "café 한국어 日本語 👩\u200d🚀 “x”", "café 한국어 日本語 👩\u200d🚀 “x”", ""},
		{"letter and mark", "Le cafe\u0301 noir", "Le café noir", "unicode/nfc"},
		{"order of marks", "q\u0307\u0323", "q\u0323\u0307", "unicode/nfc"},
		{"singleton", "5 \u212b", "5 Å", "unicode/nfc"},
		{"jamo", "\u1112\u1161\u11ab", "한", "unicode/nfc"},
		{"composition excluded", "\u0958", "\u0915\u093c", "unicode/nfc"},
		{"mark alone", "\u0301", "\u0301", ""},
		{"mark after a broken byte", "\xff\u0301e\u0301", "\xff\u0301é", "unicode/nfc"},
		{"30 marks", "e" + strings.Repeat("\u0301", 30), "é" + strings.Repeat("\u0301", 29), "unicode/nfc"},
		{"31 marks stay", "e" + strings.Repeat("\u0301", 31), "e" + strings.Repeat("\u0301", 31), ""},
		{"marks that grow beyond the limit", "e" + strings.Repeat("\u0344", 16), "e" + strings.Repeat("\u0344", 16), ""},
	})
}

// TestNFCAsNorm compares the result with that of package norm, which differs
// only where that has to put in a joiner.
func TestNFCAsNorm(t *testing.T) {
	t.Parallel()
	p := clean.New(clean.NFC())
	check := func(raw string) {
		want := norm.NFC.String(raw)
		if !utf8.ValidString(raw) || strings.Count(want, "\u034f") > strings.Count(raw, "\u034f") {
			return
		}
		text, err := p.Clean(raw)
		if err != nil {
			t.Fatal(err)
		}
		if got := text.String(); got != want {
			t.Errorf("NFC of %s: got %s, want %s", short(raw), short(got), short(want))
		}
	}
	for raw := range hostile.Shorts() {
		check(raw)
	}
	for _, c := range hostile.Cases() {
		check(c.Text(4 << 10))
	}
}

func TestSpaces(t *testing.T) {
	runCleaner(t, clean.Spaces(), []cleanerTest{
		{"in order", "One line.\nTwo.\n\nA paragraph.\n", "One line.\nTwo.\n\nA paragraph.\n", ""},
		{"several blanks", "a  b   c", "a b c", "blank/run blank/run"},
		{"tab", "a\tb \t c", "a b c", "blank/run blank/run"},
		{"far into the text", "12345678901234567  8", "12345678901234567 8", "blank/run"},
		{"blanks at the end of a line", "a  \nb", "a\nb", "blank/trailing"},
		{"blanks at the beginning of a line", "a\n  b", "a\nb", "blank/leading"},
		{"a line of blanks", "a\n \t\nb", "a\n\nb", "blank/trailing"},
		{"blank lines", "a\n\n\n\nb", "a\n\nb", "blank/lines"},
		{"all at once", "a \n\n \n b", "a\n\nb", "blank/trailing blank/lines blank/leading"},
		{"both ends", " \n a \n\n", "a\n", "blank/edge blank/edge blank/edge"},
		{"end without newline", "a ", "a", "blank/edge"},
		{"white space only", "\n \n", "", "blank/edge"},
		{"empty", "", "", ""},
		{"other spaces stay", "a\u00a0\u00a0b", "a\u00a0\u00a0b", ""},
	})
}
