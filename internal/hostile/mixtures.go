package hostile

import (
	"strings"
	"unicode/utf8"
)

// units returns 104 pieces of text that are awkward alone and worse together.
func units() []string {
	return []string{
		"a", "Z", "9", " ", "\t", "\n", "\r", "\r\n", "\x00", "\x1b[0m", "\x7f", `"`, "'", "`", "(", ")", "[", "]", "<", ">",
		"&", ";", "&amp;", "&#", "&quot;", ":", ",", ".", "-", "@", "/", `\`, "%", "said", "He", "Keller", "date ", "2022-10-22",
		"AP", "Inputs from", "Image:", "By ", "http://", "\x80", "\xff", "\xc3", "\xe2\x80", "\xf0\x9f", "\xf3", "\xed\xa0\x80", "\xc0\x80",
		"\xf4\x90\x80\x80", "\x93", "\x92",
		"\u0301", "\u0316", "\u0345", "\u034f", "\u0327", "“", "”", "‘", "’", "«", "»", "„", "—", "–", "…", "\u00a0", "\u00ad", "\u200b", "\u200d", "\u200e",
		"\u202e", "\u2028", "\u2029", "\u0085", "\ufeff", "\ufffd", "\u2060", "é", "â€™", "Ã©", "Â", "ß", "İ", "ﬁ", "Ａ", "\u1100", "\u1161", "\u11a8", "日",
		"न\u094d", "ם", "م", "\U0001f1fa", "\U0001f468", "\ufe0f", "\U000e0061", "\ufdfa", "\U0001d160", "\uffff", "\U0010ffff",
	}
}

func mixtures() []Case {
	k := class{name: "mixtures"}
	pairs := func(sep string) func(int) string {
		return func(int) string {
			var s strings.Builder
			for _, a := range units() {
				for _, b := range units() {
					s.WriteString(a + b + sep)
				}
			}
			return s.String()
		}
	}
	c := k.add("mix_pairs", "every ordered pair of the awkward units", pairs(" "))
	c.Valid, c.Fixed = false, true
	c = k.add("mix_pairs_glued", "the same without separators", pairs(""))
	c.Valid, c.Fixed = false, true
	k.add("mix_random", "random strings of the units", func(n int) string {
		r, all := seeded("mix"), units()
		return each(func(int) string { return r.pick(all) })(n)
	}).Valid = false
	k.add("mix_random_valid", "random strings of the valid units", func(n int) string {
		r := seeded("mixv")
		var valid []string
		for _, u := range units() {
			if utf8.ValidString(u) {
				valid = append(valid, u)
			}
		}
		return each(func(int) string { return r.pick(valid) })(n)
	})
	k.add("mix_prose_flips", "prose with one byte in 500 changed", func(n int) string {
		r := seeded("flip")
		b := []byte(prose(n, "fl"))
		for range len(b) / 500 {
			x := byte(r.below(256))
			b[r.below(len(b))] = x
		}
		if len(b) > 0 {
			b[len(b)/2] = 0xFF
		}
		return string(b)
	}).Valid = false
	k.add("mix_prose_spliced", "prose with a unit put in every 200 bytes or so", func(n int) string {
		r, all, src := seeded("spl"), units(), prose(n, "sp")
		var b strings.Builder
		for i := 0; i < len(src); {
			step := 100 + r.below(200)
			x := src[i:min(len(src), i+step)] + r.pick(all)
			if b.Len()+len(x) > n {
				break
			}
			b.WriteString(x)
			i += step
		}
		return b.String()
	}).Valid = false
	return k.cases
}

func degenerate() []Case {
	k := class{name: "degenerate"}
	for _, z := range []struct{ name, text string }{
		{"empty", ""}, {"newline", "\n"}, {"space", " "}, {"bom", "\ufeff"},
		{"one_quote", `"`}, {"one_curly", "“"}, {"one_bad", "\xff"}, {"lead_only", "\xe2"},
		{"date_only", " date 2022-10-22"}, {"date_no_text", " date 2022-10-22 \n\n"}, {"nul", "\x00"},
		{"cr", "\r"}, {"amp", "&"}, {"utf16_bom", "\xff\xfe"}, {"one_mark", "\u0301"},
	} {
		c := k.add("z_"+z.name, "smallest input", func(int) string { return z.text })
		c.Valid, c.Fixed = utf8.ValidString(z.text), true
	}
	c := k.add("z_every_byte", "all 256 bytes once", func(int) string {
		b := make([]byte, 256)
		for i := range b {
			b[i] = byte(i)
		}
		return string(b)
	})
	c.Valid, c.Fixed = false, true
	k.add("z_every_bmp", "every code point of the first plane, then samples of each other", func(int) string {
		var b strings.Builder
		for r := range rune(0x10000) {
			if utf8.ValidRune(r) {
				b.WriteRune(r)
			}
		}
		for plane := rune(1); plane <= 16; plane++ {
			for r := rune(0); r < 0x10000; r += 251 {
				b.WriteRune(plane<<16 + r)
			}
		}
		return b.String()
	}).Fixed = true
	return k.cases
}
