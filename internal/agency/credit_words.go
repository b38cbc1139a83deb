package agency

import (
	"strings"
	"unicode/utf8"
)

// creditRun returns where the last words of s begin that may all belong to a credit:
// capitalized words, and the lower-case words of credits and names.
func creditRun(s string) int {
	i := len(s)
	for i > 0 {
		j := strings.LastIndexByte(s[:i-1], ' ') + 1
		if c := s[j]; 'a' <= c && c <= 'z' {
			w := s[j:i]
			for w[len(w)-1] == ' ' || w[len(w)-1] == ':' {
				w = w[:len(w)-1]
			}
			switch w {
			case "by", "of", "via", "for", "and", "de", "van", "von", "the", "dpa",
				"courtesy", "credit", "credits", "source", "illustration", "image", "photo":
			default:
				if !joined(w) {
					return i
				}
			}
		}
		i = j
	}
	return 0
}

// joined reports whether a credit may begin inside w: "harbour.Credit".
func joined(w string) bool {
	for i := range len(w) {
		if c := w[i]; c == '.' || c == '|' || c >= utf8.RuneSelf {
			return true
		}
	}
	return false
}

// lowerBefore reports whether the word before the last one of s is a lower-case word
// that does not lead to a name, so that s does not end with a photographer.
func lowerBefore(s string) bool {
	i := strings.LastIndexByte(s, ' ')
	if i <= 0 {
		return false
	}
	j := strings.LastIndexByte(s[:i], ' ') + 1
	if j == i || s[j] < 'a' || s[j] > 'z' {
		return false
	}
	switch w := s[j:i]; w {
	case "by", "via", "of", "courtesy", "for", "de", "van", "von", "credit:", "photo:", "image:":
		return false
	default:
		return w[len(w)-1] >= 'a' && w[len(w)-1] <= 'z'
	}
}

// announces reports whether s contains a mark or word that announces a credit: a
// colon, "©", " by", "courtesy" or "via".
func announces(s string) bool {
	for i := 2; i < len(s); i++ {
		switch leads[s[i]] {
		case 0:
			continue
		case 1:
			return true
		}
		if a, b := s[i-2], s[i-1]; s[i] == 'a' && a == 'v' && b == 'i' || // "via"
			s[i] == 'y' && (a == ' ' && b == 'b' || a == 'e' && b == 's') {
			return true
		}
	}
	return false
}

// leads says which bytes end what announces a credit: 1 if always, 2 if after the
// right two bytes.
var leads = [256]uint8{':': 1, 0xA9: 1, 'a': 2, 'y': 2}
