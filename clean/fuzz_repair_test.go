package clean_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/clean"
)

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
