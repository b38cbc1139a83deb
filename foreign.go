package newsnorm

import "strings"

// A text reads like English if a kilobyte of it holds enoughEnglish of the words that
// [isEnglish] knows. In a kilobyte of English news there are twenty or more, in one of
// other languages two at most.
const (
	englishStretch = 1 << 10
	enoughEnglish  = 4
	proseLine      = 80  // bytes of a line: a shorter one may be a heading or belong to a list
	leastForeign   = 400 // bytes of such lines that tell a language
)

// foreign reports whether text is long enough to tell its language, and no stretch
// of it reads like English.
func foreign(text string) bool {
	if len(text) < leastForeign || strings.Count(text[:min(2*englishStretch, len(text))], " the ") >= 2*enoughEnglish {
		return false // as nearly all texts, told at little cost
	}
	all, size, found := 0, 0, 0
	for len(text) > 0 {
		line := text[:min(len(text), englishStretch)] // a line may be as long as the text: look no further
		line, _, _ = strings.Cut(line, "\n")
		text = strings.TrimPrefix(text[len(line):], "\n")
		if len(line) < proseLine {
			continue
		}
		if found += english(line, enoughEnglish-found); found == enoughEnglish {
			return false
		}
		all += len(line)
		if size += len(line); size >= englishStretch {
			size, found = 0, 0
		}
	}
	return all >= leastForeign
}

// english returns how many words of text isEnglish knows, at most enough.
func english(text string, enough int) int {
	n := 0
	for i := 0; i < len(text) && n < enough; i++ {
		start := i
		for i < len(text) && 'a' <= text[i]|0x20 && text[i]|0x20 <= 'z' {
			i++
		}
		if isEnglish(text[start:i]) {
			n++
		}
	}
	return n
}

// isEnglish reports whether word is one of the commonest in English news, leaving out
// those that are words of other languages, too, such as "in", "for", "was" and "to".
func isEnglish(word string) bool {
	switch word {
	case "the", "The", "of", "and", "that", "with", "from", "said", "his", "has", "this", "which", "they", "are", "were", "been", "would":
		return true
	}
	return false
}
