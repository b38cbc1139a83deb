package clean_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/cases"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/language"
	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/internal/hostile"
)

func plain() transform.Transformer {
	return transform.Chain(norm.NFD, runes.Remove(runes.In(unicode.Mn)), norm.NFC)
}

var transformers = map[string]func() transform.Transformer{
	"plain":   plain,
	"nfc":     func() transform.Transformer { return norm.NFC },
	"nfkd":    func() transform.Transformer { return norm.NFKD },
	"lower":   func() transform.Transformer { return cases.Lower(language.Und) },
	"title":   func() transform.Transformer { return cases.Title(language.English) },
	"upper":   func() transform.Transformer { return cases.Upper(language.German) },
	"fold":    func() transform.Transformer { return width.Fold },
	"remove":  func() transform.Transformer { return runes.Remove(runes.In(unicode.Punct)) },
	"latin 1": func() transform.Transformer { return charmap.ISO8859_1.NewDecoder() },
	"late":    func() transform.Transformer { return &late{} },
}

// late returns everything at the end, with e for é.
type late struct{ transform.NopResetter }

func (*late) Transform(dst, src []byte, atEOF bool) (int, int, error) {
	if !atEOF {
		return 0, 0, transform.ErrShortSrc
	}
	out := strings.ReplaceAll(string(src), "é", "e")
	if len(out) > len(dst) {
		return 0, 0, transform.ErrShortDst
	}
	return copy(dst, out), len(src), nil
}

// TestTransform tells the edits that a transformer leads to.
func TestTransform(t *testing.T) {
	long := strings.Repeat("Plain words here. ", 30)
	for _, test := range []struct {
		name, transformer, text, want string
	}{
		{"nothing to do", "plain", "Nothing to do", ""},
		{"one letter", "plain", "Le café noir", "é→e"},
		{"held back by a chain", "plain", "résumé, déjà vu", "é→e é→e é→e à→a"},
		{"at the end", "plain", "café", "é→e"},
		{"far apart", "plain", long + "é" + long + "ü", "é→e ü→u"},
		{"letter and mark", "nfc", "ole\u0301 ole\u0301", "e\u0301→é e\u0301→é"},
		{"all letters", "upper", "Straße", "t→T r→R a→A ß→SS e→E"},
		{"removed", "remove", "a, b... c", ",→ ...→"},
		{"full width", "fold", "Ｎｅｗｓ 24", "Ｎ→N ｅ→e ｗ→w ｓ→s"},
		{"bytes", "latin 1", "na\xefve", "\xef→ï"},
		{"seen all before", "late", long + "é" + long, "é→e"},
		{"empty", "late", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			text, err := clean.New(clean.Transform("t", transformers[test.transformer])).Clean(test.text)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for c := range text.Changes() {
				got = append(got, c.Old+"→"+c.New)
			}
			if diff := cmp.Diff(test.want, strings.Join(got, " ")); diff != "" {
				t.Errorf("edits (-want +got):\n%s", diff)
			}
		})
	}
}

// known drops what is not valid UTF-8 and what may stand for it.
func known(s string) string { return strings.ReplaceAll(strings.ToValidUTF8(s, ""), "\ufffd", "") }

// TestTransformResult compares the text with what package transform makes.
func TestTransformResult(t *testing.T) {
	for name, fresh := range transformers {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := clean.New(clean.Transform("t", fresh))
			check := func(raw string) {
				want, _, err := transform.String(fresh(), raw)
				text, err2 := p.Clean(raw)
				if err != nil || err2 != nil {
					t.Fatalf("%q: %v, %v", short(raw), err, err2)
				}
				if got, want := known(text.String()), known(want); got != want {
					t.Errorf("%s: got %s, want %s", short(raw), short(got), short(want))
				}
			}
			n := 0
			for raw := range hostile.Shorts() {
				if n++; n%7 == 0 {
					check(raw)
				}
			}
			for _, c := range hostile.Cases() {
				check(c.Text(4 << 10))
			}
		})
	}
}
