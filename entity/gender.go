package entity

import "github.com/newsnorm/newsnorm/internal/gazetteer"

// genderOf returns 'm' or 'f' if the first of a full name's words, or a name of
// one word that is no common surname, is a given name that mostly one sex bears,
// else 0. A surname never tells.
func genderOf(words []string) byte {
	if len(words) == 1 {
		if f := gazetteer.Lookup(gazetteer.Hash(words[0])); f&gazetteer.Given != 0 && f&gazetteer.Surname == 0 {
			return genderOfGiven(words[0])
		}
		return 0
	}
	for i, w := range words {
		if i+1 == len(words) || i > 1 {
			break
		}
		if len(w) == 1 {
			continue
		}
		return genderOfGiven(w)
	}
	return 0
}

// genderOfGiven returns 'm' or 'f' for a folded given name, 0 if both sexes
// bear it or nobody knows.
func genderOfGiven(w string) byte {
	if v, ok := givenTable.get(w); ok {
		if v == "u" {
			return 0
		}
		return v[0]
	}
	switch gazetteer.Lookup(gazetteer.Hash(w)) & (gazetteer.Male | gazetteer.Female) {
	case gazetteer.Male:
		return 'm'
	case gazetteer.Female:
		return 'f'
	}
	return 0
}
