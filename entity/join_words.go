package entity

import "strings"

// bare returns raw without a leading article and a trailing possessive.
func bare(raw string) string {
	if len(raw) > 4 && (raw[:4] == "The " || raw[:4] == "the ") {
		raw = raw[4:]
	}
	if n := len(raw); n > 2 && raw[n-1]|0x20 == 's' {
		if raw[n-2] == '\'' {
			return raw[:n-2]
		}
		if n > 4 && raw[n-4:n-1] == "’" {
			return raw[:n-4]
		}
	}
	return raw
}

// genderOfTitles returns the gender of the title words before a name: 'm', 'f' or
// 0.
func genderOfTitles(text string, title extent) byte {
	if title.empty() {
		return 0
	}
	var g byte
	words := classes()
	for w, rest := cutField(clip(title.in(text), 120)); w != ""; w, rest = cutField(rest) {
		if strings.IndexByte(w, '-') > 0 {
			if k := strings.Index(w, "-of-"); k > 0 {
				w = w[:k] // "mum-of-three"
			}
		}
		if len(w) <= 16 {
			if x := words.raw(w, 0, int32(len(w))).titleGender(); x != 0 {
				g = x
			}
		}
	}
	return g
}

// clip returns at most n bytes of s.
func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && s[n]&0xc0 == 0x80 {
		n--
	}
	return s[:n]
}
