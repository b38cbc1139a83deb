package clean_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/clean"
)

func TestEntities(t *testing.T) {
	for _, tt := range []struct {
		name, raw, want string
		rule            string // of the one change, "" for none
	}{
		{"name", "the caf&eacute;", "the café", "entity/name"},
		{"name of two characters", "&NotEqualTilde;", "≂̸", "entity/name"},
		{"decimal", "Orla&#8217;s", "Orla’s", "entity/number"},
		{"hexadecimal", "Orla&#X2019;s", "Orla’s", "entity/number"},
		{"Windows-1252 number", "Orla&#146;s", "Orla’s", "entity/number"},
		{"twice", "Orla&amp;#8217;s", "Orla’s", "entity/double"},
		{"many times", "a &" + strings.Repeat("amp;", 100000) + "lt; b", "a < b", "entity/double"},
		{"ampersand", "Hargreave &amp; Pell", "Hargreave & Pell", "entity/name"},
		{"escaped ampersand before a word", "Hargreave &amp;amp; Pell", "Hargreave & Pell", "entity/double"},
		{"NUL", "a&#0;b", "a\ufffdb", "entity/number"},
		{"surrogate", "a&#xD83D;b", "a\ufffdb", "entity/number"},
		{"beyond Unicode", "a&#99999999999999999999;b", "a\ufffdb", "entity/number"},
		{"line break", "a&#10;b", "a b", "entity/number"},
		{"no semicolon", "AT&T, R&D, ?a=1&copy=2 &amp", "AT&T, R&D, ?a=1&copy=2 &amp", ""},
		{"beginning of a longer word", "&notit; &copyright;", "&notit; &copyright;", ""},
		{"no such name", "&orla; &; &#; &#x; &#12a; &#xg;", "&orla; &; &#; &#x; &#12a; &#xg;", ""},
		{"too long to look at", "&#" + strings.Repeat("0", 60) + "65;", "&#" + strings.Repeat("0", 60) + "65;", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, changes := repaired(t, clean.Entities(), tt.raw)
			if got != tt.want {
				t.Errorf("Entities(%.60q) = %.60q, want %.60q", tt.raw, got, tt.want)
			}
			var want []string
			if tt.rule != "" {
				want = append(want, tt.rule)
			}
			var rules []string
			for _, c := range changes {
				rules = append(rules, c.Rule)
			}
			if diff := cmp.Diff(want, rules); diff != "" {
				t.Errorf("rules of %.60q (-want +got):\n%s", tt.raw, diff)
			}
		})
	}
}

func TestFolds(t *testing.T) {
	for _, tt := range []struct {
		name      string
		c         clean.Cleaner
		raw, want string
	}{
		{"ligature", clean.Ligatures(), "the ﬁrst aﬄuent Ĳssel", "the first affluent IJssel"},
		{"letters are no ligatures", clean.Ligatures(), "œuvre, Æsop, ß", "œuvre, Æsop, ß"},
		{"full width", clean.FullWidth(), "Ｏｒｌａ，　３％", "Orla, 3%"},
		{"half width", clean.FullWidth(), "ﾃﾚﾋﾞ", "テレビ"},
		{"usual width", clean.FullWidth(), "Orla、東京", "Orla、東京"},
		{"escapes", clean.Escapes(), `\u201cNo,\u201d said Orla.\n\"Yes\/no\" \ud83d\ude00`, "“No,” said Orla.\n\"Yes/no\" 😀"},
		{"other backslashes", clean.Escapes(), `C:\Orla \u20 \ud83d \`, "C:\\Orla \\u20 \ufffd \\"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, _ := repaired(t, tt.c, tt.raw)
			if tt.name == "half width" {
				got, _ = repaired(t, clean.NFC(), got)
			}
			if got != tt.want {
				t.Errorf("%s(%q) = %q, want %q", tt.c.Name(), tt.raw, got, tt.want)
			}
		})
	}
}

// TestSettled holds texts that one pass of the repairs does not bring to rest.
func TestSettled(t *testing.T) {
	for _, tt := range []struct{ name, raw, want string }{
		{"an invisible character splits mojibake", "caf\u00c3\u200b\u00a9s", "cafés"},
		{"an entity makes it", "caf&Atilde;&copy;s", "cafés"},
		{"an entity splits an entity", "Orla &a&#8203;mp; Co", "Orla & Co"},
		{"a letter and its mark are half of it", "cafA\u0303\u00a9s", "cafés"},
		{"a mark comes out of it", "cafe\u00cc\u0081s", "cafés"},
		{"a line break comes out of it", "one\u00e2\u20ac\u00a8two", "one\ntwo"},
		{"other lines stay settled", "caf\u00c3\u200b\u00a9s  here\r\n\r\n\r\n  there &amp;c. \u00a0", "cafés here\n\nthere &c."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			text, err := clean.New(clean.RepairOnly()...).Clean(tt.raw)
			if err != nil {
				t.Fatal(err)
			}
			if text.String() != tt.want {
				t.Errorf("Clean(%q) = %q, want %q", tt.raw, text, tt.want)
			}
			once(t, clean.New(clean.RepairOnly()...), text)
		})
	}
}
