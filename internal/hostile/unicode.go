package hostile

import (
	"encoding/binary"
	"strings"
	"unicode/utf16"
)

// unicodeBytes returns the cases about encodings.
func unicodeBytes() []Case {
	k := class{name: "unicode"}
	bad := func(c *Case) { c.Valid = false }
	bad(k.add("u_random_bytes", "random bytes", func(n int) string {
		r := seeded("rb")
		b := make([]byte, 0, n)
		for range n / 4 {
			b = binary.BigEndian.AppendUint32(b, uint32(r.next()&0xFFFFFFF))
		}
		return string(b)
	}))
	bad(k.rep("u_continuations", "continuation bytes only", "\x80"))
	bad(k.rep("u_truncated", "runes of three bytes cut after two", "\xe2\x80"))
	bad(k.rep("u_overlong", "overlong forms", "\xc0\x80\xe0\x80\x80\xf0\x80\x80\x80\xc1\xbf"))
	bad(k.rep("u_surrogates_lone", "lone surrogates encoded as UTF-8", "a\xed\xa0\x80b\xed\xbf\xbf"))
	bad(k.rep("u_cesu8", "pairs of surrogates encoded as UTF-8", "\xed\xa0\xbd\xed\xb8\x80 "))
	bad(k.rep("u_beyond_max", "beyond the last code point, leads of five bytes, FE FF", "\xf4\x90\x80\x80\xf8\x88\x80\x80\x80\xfe\xff"))
	k.rep("u_nul", "NUL bytes", "a\x00b")
	k.add("u_controls", "all control characters", func(n int) string {
		var b strings.Builder
		for r := range rune(160) {
			if r < 32 || r >= 127 {
				b.WriteRune(r)
			}
		}
		b.WriteByte('x')
		return repeat(b.String())(n)
	})
	k.rep("u_bom_flood", "byte-order marks everywhere", "\ufeffa")
	k.rep("u_newline_mix", "every line ending", "a\r\nb\rc\nd\x0be\x0cf\u0085g\u2028h\u2029i\n\r")
	k.rep("u_mojibake1", "UTF-8 read as Windows-1252", mojibake(mojibakeSample, 1))
	k.rep("u_mojibake3", "the same three times", mojibake(mojibakeSample, 3))
	k.rep("u_mojibake_false", "real text that looks like mojibake", "LE PÃO É BOM. Â NOVA ÂME, â€ PRESIDENTE Ã ROMA Ž™ ")
	k.rep("u_mojibake_partial", "what can be mended and what cannot on one line", mojibake("“ok”", 1)+"Ã â€ €é ")
	bad(k.rep("u_cp1252_raw", "raw Windows-1252", "\x93Don\x92t\x94 \x96 caf\xe9 \x85 \x80 5 "))
	bad(k.rep("u_mixed_encodings", "UTF-8 and Windows-1252 line by line", "“Don’t” café\n\x93Don\x92t\x94 caf\xe9\n"))
	bad(k.add("u_utf16le", "UTF-16LE with byte-order mark", func(n int) string {
		return cut("\xff\xfe"+wide(prose(n, "le"), binary.LittleEndian, 2), n, 2)
	}))
	bad(k.add("u_utf16be", "UTF-16BE with byte-order mark", func(n int) string {
		return cut("\xfe\xff"+wide(prose(n, "be"), binary.BigEndian, 2), n, 2)
	}))
	k.add("u_utf16_nobom", "UTF-16LE without byte-order mark: valid UTF-8 with NULs", func(n int) string {
		return cut(wide(asciiOnly(prose(n, "nb")), binary.LittleEndian, 2), n, 2)
	})
	bad(k.add("u_utf32le", "UTF-32LE with byte-order mark", func(n int) string {
		return cut("\xff\xfe\x00\x00"+wide(prose(n, "l4"), binary.LittleEndian, 4), n, 4)
	}))
	bad(k.rep("u_bad_then_mark", "a broken rune, then a combining mark", "\xf3\xcc\x80a\xcc\x81\xff\xcc\x81\xe2\x80\xcc\x96\xed\xa0\x80\xcc\x80"))
	return k.cases
}

// unicodeRunes returns the cases about characters.
func unicodeRunes() []Case {
	k := class{name: "unicode"}
	k.rep("u_cr_only", "lone carriage returns", "\r")
	k.rep("u_zero_width", "zero-width characters inside words", "s\u200ba\u200ci\u200dd\u2060\ufeff\u00ad ")
	k.rep("u_bidi", "embeddings and isolates, unbalanced", "a\u200e\u200f\u202ab\u202e\u2066c\u2067\u061c")
	k.add("u_combining_bomb", "one letter, then marks only: normalizers buffer, segmenters look back", wrap("a", "\u0301", ""))
	k.add("u_zalgo", "40 marks on each letter", func(n int) string {
		r := seeded("zalgo")
		return each(func(i int) string {
			letter := []rune{rune('a' + i%26)}
			for range 40 {
				letter = append(letter, rune(0x300+r.below(0x6F)))
			}
			return string(letter)
		})(n)
	})
	k.add("u_ccc_reverse", "marks in descending class: sorting by insertion is quadratic", func(n int) string {
		return "a" + strings.Repeat("\u0301", max(0, n/4-1)) + strings.Repeat("\u0316", n/4)
	})
	k.rep("u_hangul_jamo", "conjoining jamo", "\u1112\u1161\u11ab\u1100\u1173\u11af")
	k.rep("u_nfkc_expand", "a character that grows 11-fold under NFKC", "\ufdfa")
	k.rep("u_nfc_expand", "characters that grow under NFC", "\U0001d160\u0344\ufb2c")
	k.rep("u_emoji_zwj", "one joined emoji sequence", "\U0001f468\u200d")
	k.rep("u_flags_odd", "regional indicators: looking back for parity is quadratic", "\U0001f1fa")
	k.rep("u_tags_vs", "tag characters and variation selectors", "a\ufe0f\U000e0061\U000e007f\U000e0100")
	k.rep("u_noncharacters", "noncharacters, private use, unassigned", "\ufffe\uffff\ufdd0\U0010ffff\ue000\u0378")
	k.rep("u_fffd", "replacement characters already there", "a\ufffd")
	k.rep("u_case_expand", "characters whose case form is longer", "İstanbul STRAẞE ŉ ΐ ﬃ ǰ ΣΑΣ ")
	k.rep("u_compat_forms", "full width, ligatures, superscripts, circled", "Ｆｕｌｌ ﬁne ﬂow x² ① ㎏ ½ ")
	k.rep("u_lookalike_marks", "dashes, ellipses, primes, spaces of all kinds", "a‐b‑c‒d–e—f―g…h‥i′j″k\u00a0l\u2009m\u202fn\u2212o ")
	k.rep("u_script_mix", "Arabic, Hebrew, Thai, CJK, Devanagari, with joiners", "می\u200cخواهم שלום ไทย 日本語 क्\u200dष 한국어 ")
	return k.cases
}

const mojibakeSample = "“Don’t,” said Müller – café… "

// mojibake reads the UTF-8 bytes of s as Windows-1252, times times; bytes that
// Windows-1252 does not define become the control character of their number.
func mojibake(s string, times int) string {
	high := []rune("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ")
	for range times {
		var b strings.Builder
		for i := range len(s) {
			r := rune(s[i])
			if 0x80 <= r && r < 0xA0 {
				r = high[r-0x80]
			}
			b.WriteRune(r)
		}
		s = b.String()
	}
	return s
}

// wide encodes s in units of 2 or 4 bytes.
func wide(s string, order binary.AppendByteOrder, size int) string {
	b := make([]byte, 0, size*len(s))
	for _, r := range s {
		if size == 4 {
			b = order.AppendUint32(b, uint32(r))
			continue
		}
		for _, u := range utf16.AppendRune(nil, r) {
			b = order.AppendUint16(b, u)
		}
	}
	return string(b)
}

// cut returns the longest beginning of s of at most n bytes in whole units.
func cut(s string, n, unit int) string { return s[:min(len(s), n/unit*unit)] }

func asciiOnly(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 0x80 {
			return -1
		}
		return r
	}, s)
}
