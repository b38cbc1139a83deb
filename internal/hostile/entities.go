package hostile

import (
	"fmt"
	"strings"
)

func entities() []Case {
	const letters = "abcdefghijklmnopqrstuvwxyz"
	k := class{name: "entities"}
	k.add("name_distinct", "ever new names: all-pairs distance", each(func(i int) string {
		return nameOf(i*2) + " " + nameOf(i*2+1) + ". "
	}))
	k.add("name_same_surname", "one blocking key for all: the block is all pairs", each(func(i int) string {
		return nameOf(i) + " Keller said. "
	}))
	k.add("name_edit_one", "all names within one or two letters of one another", each(func(i int) string {
		return "Kel" + letters[i%26:i%26+1] + "er" + letters[i/26%26:i/26%26+1] + "on spoke. "
	}))
	k.rep("name_one_run", "one run of capitalised words with no end", "Keller Maria Berlin ")
	k.rep("name_initials", "initials without end, each full stop a sentence end", "J. K. L. M. ")
	k.add("name_acronyms", "long form and short form: back-search for each bracket", each(func(i int) string {
		a, b, c := nameOf(i), nameOf(i+3), nameOf(i+5)
		return fmt.Sprintf("%s %s %s (%c%c%c) met. ", a, b, c, a[0], b[0], c[0])
	}))
	k.rep("name_acronym_unmatched", "only brackets, no long form", "x (ABC) ")
	k.rep("name_hyphen_chain", "one hyphenated token", "Smith-")
	k.add("name_possessives", "stripping possessives in a loop", wrap("Keller", "'s", " plan"))
	k.rep("name_titles", "titles without a name", "President Prime Minister Sir Dr. Gen. Rep. ")
	k.add("name_allcaps", "the whole article in capitals", func(n int) string { return strings.ToUpper(prose(n, "caps")) })
	k.rep("name_one_word", "one word of all bytes", "A")
	k.rep("name_confusables", "Cyrillic and Greek letters in Latin names", "Рutin Сlinton Μerkel Putin Clinton Merkel ")
	k.add("name_growing_prefix", "each name extends the one before", each(func(i int) string {
		var s strings.Builder
		for j := range i%12 + 1 {
			s.WriteString(nameOf(j))
			s.WriteByte(' ')
		}
		return s.String() + "spoke. "
	}))
	return k.cases
}
