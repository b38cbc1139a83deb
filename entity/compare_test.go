package entity

import "testing"

func TestCompare(t *testing.T) {
	without := map[string]bool{} // rules of Compare without a case
	for _, rule := range []string{
		whyEqual, whyEmpty, whyRunTogether, whyPlural, whyPlaceListed, whyOrganizationListed, whyAcronym, whyLegalForm, whyOrganizationJoined,
		whyWords, whyOrganizationSpelling, whyPart, whyNumber, whyBranch, whyParticles, whyShort, whySurname, whyGiven, whyMiddle, whyInitial,
		whyNickname, whySpelling, whyDoubleName, whySecondSurname, whyOrder, whyPatronymic, whySuffix,
	} {
		without[rule] = true
	}
	for _, tt := range []struct {
		name, a, b string
		same       bool
		rule       string
		why        string // what the test shows
	}{
		{"equal", "Anna Berg", "anna  berg", true, "name/equal", "case and spaces do not count"},
		{"accents", "Zoë Müller", "Zoe Mueller", true, "person/spelling", "ü may be written ue"},
		{"title", "Dr. Anna Berg", "Anna Berg", true, "person/particles", "a title is no part of the name"},
		{"middle", "Anna Maria Berg", "Anna Berg", true, "person/middle", "a middle name may be left out"},
		{"initial", "A. Berg", "Anna Berg", true, "person/initial", "an initial, no contradiction"},
		{"nickname", "Bill Hartley", "William Hartley", true, "person/nickname", "Bill is William"},
		{"turned", "Berg, Anna", "Anna Berg", true, "person/particles", "surname first, with a comma"},
		{"surname", "Berg", "Anna Berg", true, "person/short", "a short form"},
		{"particle", "Karim al-Sabri", "Karim Sabri", true, "person/particles", "the particle may be left out"},
		{"Cyrillic", "Олена Коваль", "Olena Koval", true, "name/equal", "another alphabet"},
		{"transliteration", "Yuri Shmelev", "Jurij Schmelew", true, "person/spelling", "another romanization"},
		{"typo", "Mira Halvorsen", "Mira Halvorson", true, "person/spelling", "one letter"},
		{"glued", "MiraHalvorsen", "Mira Halvorsen", true, "name/joined", "a missing space"},
		{"quoted name", `Charles "Tex" Colby`, "Tex Colby", true, "person/nickname", "the nickname in marks"},
		{"legal form", "Normag Aktiengesellschaft", "Normag AG", true, "organization/legal-form", "one form, written out"},
		{"acronym", "BTC", "Border Trade Council", true, "organization/acronym", "initials"},
		{"listed", "UN", "United Nations", true, "organization/listed", "a table knows"},
		{"country", "Deutschland", "Germany", true, "place/listed", "a table knows other languages"},
		{"part", "Norburg Tribune", "Tribune", true, "person/short", "the head of the name"},
		{"joined", "Wal-Berg", "Walberg", true, "name/joined", "a hyphen does not count"},

		{"reordered", "Mira Lena Halvorsen Dahl", "Mira Halvorsen Dahl Lena", true, "person/order", "the same words in another order"},
		{"vowels", "Muhammad Sabri", "Mohammed Sabri", true, "person/spelling", "the vowels of a romanization differ"},
		{"digits for letters", "M1ra Halv0rsen", "Mira Halvorsen", true, "person/spelling", "digits that look like letters"},
		{"two letters", "Alexander Konstantinov", "Alexander Konstantynow", true, "person/spelling", "two letters of a long surname"},
		{"numbers", "3rd Norburg Fund", "Third Norburg Fund", true, "organization/spelling", "an ordinal in words"},
		{"no vowels", "محمد علي", "Muhammad Ali", true, "person/middle", "a script that writes consonants"},
		{"initials glued", "J.K. Halvorsen", "John Karl Halvorsen", true, "person/initial", "two initials in one word"},
		{"second surname", "Pablo Prieto", "Pablo Prieto Lanza", true, "person/second-surname", "the second surname left out"},
		{"double name", "Jean Morel", "Jean-Pascal Morel", true, "person/double-name", "half of a double name"},
		{"nickname alone", "El Zorro", `Juan "El Zorro" Prieto`, true, "person/nickname", "the nickname in marks"},
		{"last initial", "Niels H.", "Niels Halvorsen", true, "person/initial", "the surname as an initial"},
		{"surname of two words", "Prieto Lanza", "Pablo Prieto-Lanza", true, "person/short", "the short form of a double surname"},
		{"two slips", "Anna Halversten", "Anna Halmerstin", true, "person/spelling", "two letters of a long surname"},
		{"number in words", "Harbour Six", "Harbour 6", true, "person/spelling", "one number"},

		{"plural", "Halvorsens", "Halvorsen", true, "name/plural", "the family and one of it"},
		{"legal form and spaces", "Nor Mag Ltd", "Normag Limited", true, "organization/joined", "a space in a company's name"},
		{"short form", "Normag Shipping", "Normag Shipping Lines of Norburg", true, "organization/part", "the head of a company's name"},

		{"not: three slips", "Anna Halversten", "Anna Holmerstin", false, "person/surname", "three letters differ"},
		{"not: numbers in words", "Harbour Six", "Harbour Seven", false, "person/surname", "two numbers"},
		{"not: different numbers", "Norburg Fund 2", "Norburg Fund 3", false, "organization/words", "a number tells them apart"},
		{"not: initials alone", "J.", "John Halvorsen", false, "person/initial", "an initial is no name"},
		{"not: one long word", "Halvorsen", "Ingebritsen", false, "person/surname", "two surnames"},
		{"not: given names", "Anna Berg", "Karl Berg", false, "person/given", "two full given names"},
		{"not: surnames", "Anna Berg", "Anna Moss", false, "person/surname", "two surnames"},
		{"not: initials", "A. Berg", "K. Berg", false, "person/given", "two initials"},
		{"not: middle names", "Paul H. Moss", "Paul W. Moss", false, "person/given", "two middle initials"},
		{"not: generations", "Paul Moss Jr.", "Paul Moss Sr.", false, "person/suffix", "father and son"},
		{"not: numerals", "Otto XIV", "Otto XV", false, "person/suffix", "two rulers"},
		{"not: feminine", "Daniel Moss", "Daniela Moss", false, "person/given", "two given names in use"},
		{"not: patronymic turned", "Ahmad bin Hasan al-Sabri", "Hasan bin Ahmad al-Sabri", false, "person/patronymic", "father and son"},
		{"not: surnames alone", "Abbot", "Abbott", false, "person/surname", "nothing but one letter to go by"},
		{"not: surnames that rhyme", "John Kerry", "John Terry", false, "person/surname", "the first letter differs"},
		{"not: initial as first name", "Mike Lee", "Laura M. Lee", false, "person/given", "a middle initial is not the first name"},
		{"not: companies", "Normag AG", "Sudmag AG", false, "organization/words", "only the legal form is shared"},
		{"not: branches", "Bank of Norburg (Chile) Ltd", "Bank of Norburg (Peru) Ltd", false, "organization/words", "each has a word of its own"},
		{"not: branch", "Normag Ltd", "Normag Peru Ltd", false, "organization/branch", "the branch of a country"},
		{"not: numbers", "Normag Fund, Inc.", "Normag Fund II, Inc.", false, "organization/number", "a number makes another fund"},
		{"not: universities", "University of Bonn", "University of Bern", false, "organization/words", "each has a word of its own"},
		{"not: republics", "Republic of India", "Republic of Serbia", false, "place/listed", "a table knows both"},
		{"not: compass", "South Norburg", "North Norburg", false, "person/given", "each has a word of its own"},
		{"not: syllables", "김민준", "김민수", false, "person/surname", "one sign makes another name"},
		{"not: look-alike", "Рutim", "Putim", false, "person/surname", "a Cyrillic R is no Latin P"},
		{"not: empty", "", "", false, "name/empty", "no name"},
	} {
		got := Compare(tt.a, tt.b)
		if got.Same != tt.same || got.Why != tt.rule {
			t.Errorf("%s: Compare(%q, %q) = %+v, want same %v by %q: %s", tt.name, tt.a, tt.b, got, tt.same, tt.rule, tt.why)
		}
		delete(without, got.Why)
		if turned := Compare(tt.b, tt.a); turned != got {
			t.Errorf("%s: Compare is not symmetric: %+v and %+v", tt.name, got, turned)
		}
	}
	for rule := range without {
		t.Errorf("%s: no case", rule)
	}
}
