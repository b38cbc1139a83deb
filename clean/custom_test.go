package clean_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/transform"

	"github.com/newsnorm/newsnorm/clean"
)

// marked answers with a rule for what holds an 'x'.
func marked(s string) string {
	if strings.Contains(s, "x") {
		return "rule"
	}
	return ""
}

func TestLines(t *testing.T) {
	runCleaner(t, clean.Lines("lines", marked), []cleanerTest{
		{"first", "x\na\n", "a\n", "rule"},
		{"last without newline", "a\nx", "a\n", "rule"},
		{"two", "x1\nx2\na", "a", "rule rule"},
		{"none", "a\n\nb\n", "a\n\nb\n", ""},
		{"empty", "", "", ""},
	})
	clean.Lines("lines", func(line string) string {
		if strings.Contains(line, "\n") {
			t.Errorf("got a line with its newline: %q", line)
		}
		return ""
	}).AppendEdits(nil, "a\n\nb")
}

func TestParagraphs(t *testing.T) {
	runCleaner(t, clean.Paragraphs("paragraphs", marked), []cleanerTest{
		{"of two lines", "a\n\nx\nb\n\nc", "a\n\nc", "rule"},
		{"first, after blank lines", "\n \nx\n\nb", "b", "rule"},
		{"last", "a\n\nx\n\n", "a\n\n", "rule"},
		{"two", "x\n\nx\n\na", "a", "rule rule"},
		{"lines that are not apart", "a\nx", "", "rule"},
		{"blank", " \n\n ", " \n\n ", ""},
	})
}

func TestReplace(t *testing.T) {
	runCleaner(t, clean.Replace("replace", "ab", "1", "a", "2", "é", "", "b", "b"), []cleanerTest{
		{"first pair wins", "abaab", "121", "replace replace replace"},
		{"runes", "aéé", "2", "replace replace replace"},
		{"by the same", "bb", "bb", ""},
		{"half a rune", "\xc3a\xa9", "\xc32\xa9", "replace"},
	})
	for _, bad := range [][]string{{"a"}, {"", "a"}, {"\xff", "a"}} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("Replace(%q) does not panic", bad)
				}
			}()
			clean.Replace("bad", bad...)
		}()
	}
}

func TestRunes(t *testing.T) {
	drop := clean.Runes("runes", func(r rune) rune {
		if unicode.IsDigit(r) {
			return -1
		}
		return unicode.ToUpper(r)
	})
	runCleaner(t, drop, []cleanerTest{
		{"removed in a row", "A123B4", "AB", "runes runes"},
		{"replaced", "aé", "AÉ", "runes runes"},
		{"broken bytes stay", "\xff1\xe2\x80", "\xff\xe2\x80", "runes"},
		{"U+FFFD is a rune", "\ufffd", "\ufffd", ""},
	})
	runCleaner(t, clean.Runes("surrogate", func(rune) rune { return 0xD800 }), []cleanerTest{
		{"no rune at all", "a", "\ufffd", "surrogate"},
	})
}

func TestRegexp(t *testing.T) {
	long := strings.Repeat("a", clean.MaxLine+1)
	runCleaner(t, clean.Regexp("regexp", regexp.MustCompile(`^a+(b?)$|q`), "<$1>"), []cleanerTest{
		{"ends of a line", "aab\naa\nba\n", "<b>\n<>\nba\n", "regexp regexp"},
		{"no match over a newline", "a\nab", "<>\n<b>", "regexp regexp"},
		{"inside", "1q2q", "1<>2<>", "regexp regexp"},
		{"line that is too long", long + "\nq", long + "\n<>", "regexp"},
	})
	runCleaner(t, clean.Regexp("empty", regexp.MustCompile(`x*`), "-"), []cleanerTest{
		{"empty matches", "éx", "-é-", "empty empty"},
	})
}

// TestMakersOfNil: a function that makes a cleaner panics at once if what it needs
// is nil or cannot be used, and says which cleaner and what it wants.
func TestMakersOfNil(t *testing.T) {
	for want, make := range map[string]func(){
		`Func "mine": want a function, got nil`:         func() { clean.Func("mine", nil) },
		`Lines "mine": want a function, got nil`:        func() { clean.Lines("mine", nil) },
		`Paragraphs "mine": want a function, got nil`:   func() { clean.Paragraphs("mine", nil) },
		`Runes "mine": want a function, got nil`:        func() { clean.Runes("mine", nil) },
		`Regexp "mine": want an expression, got nil`:    func() { clean.Regexp("mine", nil, "") },
		`Transform "mine": want a function, got nil`:    func() { clean.Transform("mine", nil) },
		`Rules "mine": want a file, got nil`:            func() { clean.Rules("mine", nil) },
		`Replace "mine": 3 strings, want pairs`:         func() { clean.Replace("mine", "a", "b", "c") },
		`Replace "mine": old string "" of pair 1: want`: func() { clean.Replace("mine", "a", "b", "", "d") },
	} {
		func() {
			defer func() {
				if got := fmt.Sprint(recover()); !strings.HasPrefix(got, "clean: "+want) {
					t.Errorf("panic %q, want one that says %q", got, want)
				}
			}()
			make()
		}()
	}
	none := clean.Transform("mine", func() transform.Transformer { return nil })
	if _, err := clean.New(none).Clean("text"); err == nil || !strings.Contains(err.Error(), "want a transformer") {
		t.Errorf("error %v, want one that says that there is no transformer", err)
	}
}
