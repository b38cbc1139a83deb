package prose

// The words of this file are chosen by hand for this project.

// told reports whether w is a verb that reports or tells of the past.
func told(w string) bool {
	switch w {
	case "said", "says", "told", "tells", "wrote", "writes", "asked", "asks", "shouted", "cried", "replied", "answered", "recalled",
		"warned", "warns", "ordered", "whispered", "ruled", "insisted", "joked", "sang", "explained", "was", "were", "had", "did":
		return true
	}
	return false
}

// clause reports whether w is another verb, or a pronoun, that credits and
// labels do not hold.
func clause(w string) bool {
	switch w {
	case "is", "are", "has", "have", "does", "do", "will", "would", "can", "could", "may", "might", "must", "shall", "should",
		"he", "she", "it", "they", "we", "him", "them", "his", "her", "its", "their", "who", "whom", "whose", "which", "that", "not", "there":
		return true
	}
	return false
}

// joins reports whether w joins names or is common in credits: "by", "via".
func joins(w string) bool {
	switch w {
	case "a", "an", "the", "and", "of", "in", "at", "from", "by", "for", "with", "to", "on", "via", "or", "as",
		"de", "la", "le", "du", "van", "von", "der", "den", "al", "bin", "el", "da", "di", "y",
		"courtesy", "supplied", "handout", "file", "photo", "image", "provided", "contributed", "submitted", "used", "posted",
		"screenshot", "screengrab", "video", "social", "media", "stock", "archive", "library", "illustration", "only", "purposes":
		return true
	}
	return false
}
