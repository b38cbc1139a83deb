package entity

import "github.com/newsnorm/newsnorm/internal/gazetteer"

// genderOf returns 'm' or 'f' if the first word of a full name is a given name
// that is mostly male or female, else 0. The only word of a name is used unless it
// is a common surname.
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

// genderOfGiven returns 'm' or 'f' for a folded given name, 0 if it is given to
// both sexes or not listed.
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
