package quote

import "strings"

// guesses are what the ending of an unknown word can tell.
var guesses = [...]word{{}, {flags: fAdv}, {flags: fPast | fPart}, {flags: fIng | fNoun}}

// guess tells the part of speech of an unknown word from its ending.
func guess(s string) *word {
	n := len(s)
	switch {
	case n > 4 && s[n-2:] == "ly":
		switch s {
		case "early", "Early", "family", "Family", "reply", "supply", "rally", "Rally", "bully", "daily", "Daily", "weekly", "monthly", "friendly", "likely",
			"unlikely", "elderly", "costly", "deadly", "July", "Italy", "Assembly", "assembly", "monopoly", "lovely", "Emily", "Kelly", "Billy", "Reilly", "Sally", "Molly", "lonely", "ugly", "orderly":
			return &guesses[0]
		}
		return &guesses[1]
	case n > 4 && s[n-2:] == "ed":
		return &guesses[2]
	case n > 5 && s[n-3:] == "ing":
		return &guesses[3]
	}
	return &guesses[0]
}

// contraction splits what an apostrophe joins to a word ("he'll", "don't",
// "they’ve") and returns the flags of the two parts together.
func (l *lexicon) contraction(s string) word {
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
			return word{flags: fModal | fDo}
		case "ll", "d", "ve", "re", "m":
			w := l.lookup(s, 0, i)
			w.flags |= fModal
			return w
		}
		return word{}
	}
	return word{}
}
