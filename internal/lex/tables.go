package lex

import "strings"

// The tables of this file are common knowledge of English newspaper style,
// written for this project.

// abbreviation reports whether word, without its full stop, is commonly
// written with one. It is at most five letters long.
func abbreviation(word string) bool {
	switch word {
	case "Mr", "Mrs", "Ms", "Dr", "Prof", "Sr", "Jr", "St", "Mt", "Ft", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Cpl", "Cmdr", "Adm", "Sen", "Sens", "Rep",
		"Reps", "Gov", "Govs", "Pres", "Hon", "Rev", "Fr", "Msgr", "Supt", "Insp", "Det", "Brig", "Cllr", "Engr", "Eng", "Smt", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept",
		"Oct", "Nov", "Dec", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Inc", "Corp", "Co", "Ltd", "Bros", "Assn", "Dept", "Univ", "No", "vs", "etc",
		"Ave", "Blvd", "Rd", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn",
		"Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo":
		return true
	}
	return false
}

// title reports whether the dotted word is a title that a name follows, so
// that its dot never ends a sentence.
func title(word string) bool {
	word = strings.TrimSuffix(word, ".")
	if len(word) == 1 {
		return true // an initial
	}
	switch word {
	case "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Mt", "Ft", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Cpl", "Cmdr", "Adm", "Sen", "Sens", "Rep", "Reps",
		"Gov", "Govs", "Pres", "Hon", "Rev", "Fr", "Msgr", "Supt", "Insp", "Det", "Brig", "Cllr", "Engr", "Eng", "Smt", "No", "vs":
		return true
	}
	return false
}

// starter reports whether word commonly begins a sentence.
func starter(word string) bool {
	switch word {
	case "The", "A", "An", "In", "On", "At", "He", "She", "It", "They", "We", "I", "You", "His", "Her", "Its", "Their", "Our", "My", "But", "And", "Or", "So",
		"Yet", "This", "That", "These", "Those", "There", "Here", "As", "For", "From", "With", "After", "Before", "When", "While", "If", "Although", "Though",
		"Because", "Since", "During", "Under", "Over", "By", "To", "Of", "Not", "No", "Some", "Many", "Most", "All", "Both", "Each", "Last", "Next",
		"Earlier", "Later", "Meanwhile", "However", "Also", "Still", "Now", "Then", "What", "Why", "How", "Who", "Where", "Asked", "According", "Mr.", "Mrs.",
		"Ms.", "Dr.":
		return true
	}
	return false
}
