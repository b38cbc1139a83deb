package quote

import "strings"

// What the ending of an unknown word may say.
const (
	adverb     = packed(fAdv) | packed(undecided)<<56
	participle = packed(fPast|fPart) | packed(undecided)<<56
	gerund     = packed(fIng|fNoun) | packed(undecided)<<56
)

// guess returns what the ending of an unknown word says about it.
func guess(s string) packed {
	n := len(s)
	switch {
	case n > maxGuess:
		return 0
	case n > 4 && s[n-2:] == "ly":
		switch s {
		case "early", "Early", "family", "Family", "reply", "supply", "rally", "Rally", "bully", "daily", "Daily", "weekly", "monthly", "friendly", "likely",
			"unlikely", "elderly", "costly", "deadly", "July", "Italy", "Assembly", "assembly", "monopoly", "lovely", "Emily", "Kelly", "Billy", "Reilly", "Sally", "Molly", "lonely", "ugly", "orderly":
			return 0
		}
		return adverb
	case n > 4 && s[n-2:] == "ed":
		return participle
	case n > 5 && s[n-3:] == "ing":
		return gerund
	}
	return 0
}

// contraction splits what an apostrophe joins to a word ("he'll", "don't",
// "they’ve") and returns the flags of the two parts together.
func (l *lexicon) contraction(s string) packed {
	for i := 1; i < len(s); i++ {
		rest := ""
		switch {
		case s[i] == '\'':
			rest = s[i+1:]
		case strings.HasPrefix(s[i:], "’"):
			rest = s[i+len("’"):]
		default:
			continue
		}
		switch rest {
		case "t":
			return packed(fModal|fDo) | packed(undecided)<<56
		case "ll", "d", "ve", "re", "m":
			w := l.lookup(s, 0, i) | packed(fModal)
			if w.fixed() == pNoun {
				w |= packed(undecided) << 56
			}
			return w
		}
		return 0
	}
	return 0
}
