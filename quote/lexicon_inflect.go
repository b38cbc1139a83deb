package quote

import "strings"

// inflect adds the forms of a verb. lemma is the base form, or the forms
// base/past/participle of an irregular verb, joined by slashes.
func (l *lexicon) inflect(lemma string, cue uint16) {
	add := func(w string, f flag) {
		e := l.words[w]
		e.flags |= f
		if cue != 0 && e.cue == 0 {
			e.cue = cue
		}
		l.words[w] = e
	}
	base, rest, irregular := strings.Cut(lemma, "/")
	past, part, _ := strings.Cut(rest, "/")
	if part == "" {
		part = past
	}
	stem, double := base, ""
	last := base[len(base)-1]
	switch {
	case strings.HasSuffix(base, "y") && len(base) > 2 && !vowel(base[len(base)-2]):
		add(base[:len(base)-1]+"ies", fS)
		if !irregular {
			past, part = base[:len(base)-1]+"ied", base[:len(base)-1]+"ied"
		}
	case strings.HasSuffix(base, "s") || strings.HasSuffix(base, "sh") || strings.HasSuffix(base, "ch") || strings.HasSuffix(base, "x") || strings.HasSuffix(base, "z") || base == "go" || base == "do" || base == "veto":
		add(base+"es", fS)
	default:
		add(base+"s", fS)
	}
	if last == 'e' && !strings.HasSuffix(base, "ee") {
		stem = base[:len(base)-1]
	} else if doubles(base) {
		double = string(last)
	}
	if past == "" {
		past = stem + double + "ed"
		if strings.HasSuffix(base, "ee") {
			past = base + "d"
		}
		part = past
	}
	add(base, fBase)
	add(past, fPast)
	add(part, fPart)
	add(stem+double+"ing", fIng)
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// doubles reports whether a verb doubles its last letter: one vowel, one
// consonant, the stress on the last syllable.
func doubles(w string) bool {
	n := len(w)
	if n < 3 || vowel(w[n-1]) || !vowel(w[n-2]) || vowel(w[n-3]) || strings.IndexByte("wxy", w[n-1]) >= 0 {
		return false
	}
	if n <= 4 {
		return true
	}
	switch w {
	case "admit", "permit", "submit", "commit", "refer", "prefer", "infer", "confer", "forget", "regret", "begin", "occur", "rebut", "concur", "propel", "compel", "scrap", "strip", "stress":
		return true
	}
	return false
}
