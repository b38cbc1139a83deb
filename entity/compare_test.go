package entity

import "testing"

func TestCompare(t *testing.T) {
	for _, tt := range []struct {
		name, a, b string
		same       bool
		why        string // what the test shows
	}{
		{"equal", "Anna Berg", "anna  berg", true, "case and spaces do not count"},
		{"accents", "Zoë Müller", "Zoe Mueller", true, "ü may be written ue"},
		{"title", "Dr. Anna Berg", "Anna Berg", true, "a title is no part of the name"},
		{"middle", "Anna Maria Berg", "Anna Berg", true, "a middle name may be left out"},
		{"initial", "A. Berg", "Anna Berg", true, "an initial, no contradiction"},
		{"nickname", "Bill Hartley", "William Hartley", true, "Bill is William"},
		{"turned", "Berg, Anna", "Anna Berg", true, "surname first, with a comma"},
		{"surname", "Berg", "Anna Berg", true, "a short form"},
		{"particle", "Karim al-Sabri", "Karim Sabri", true, "the particle may be left out"},
		{"Cyrillic", "Олена Коваль", "Olena Koval", true, "another alphabet"},
		{"transliteration", "Yuri Shmelev", "Jurij Schmelew", true, "another romanization"},
		{"typo", "Mira Halvorsen", "Mira Halvorson", true, "one letter"},
		{"glued", "MiraHalvorsen", "Mira Halvorsen", true, "a missing space"},
		{"quoted name", `Charles "Tex" Colby`, "Tex Colby", true, "the nickname in marks"},
		{"legal form", "Normag Aktiengesellschaft", "Normag AG", true, "one form, written out"},
		{"acronym", "BTC", "Border Trade Council", true, "initials"},
		{"listed", "UN", "United Nations", true, "a table knows"},
		{"country", "Deutschland", "Germany", true, "a table knows other languages"},
		{"part", "Norburg Tribune", "Tribune", true, "the head of the name"},
		{"joined", "Wal-Berg", "Walberg", true, "a hyphen does not count"},

		{"reordered", "Mira Lena Halvorsen Dahl", "Mira Halvorsen Dahl Lena", true, "the same words in another order"},
		{"vowels", "Muhammad Sabri", "Mohammed Sabri", true, "the vowels of a romanization differ"},
		{"digits for letters", "M1ra Halv0rsen", "Mira Halvorsen", true, "digits that look like letters"},
		{"two letters", "Alexander Konstantinov", "Alexander Konstantynow", true, "two letters of a long surname"},
		{"numbers", "3rd Norburg Fund", "Third Norburg Fund", true, "an ordinal in words"},
		{"no vowels", "محمد علي", "Muhammad Ali", true, "a script that writes consonants"},
		{"initials glued", "J.K. Halvorsen", "John Karl Halvorsen", true, "two initials in one word"},
		{"second surname", "Pablo Prieto", "Pablo Prieto Lanza", true, "the second surname left out"},
		{"double name", "Jean Morel", "Jean-Pascal Morel", true, "half of a double name"},
		{"nickname alone", "El Zorro", `Juan "El Zorro" Prieto`, true, "the nickname in marks"},
		{"last initial", "Niels H.", "Niels Halvorsen", true, "the surname as an initial"},
		{"surname of two words", "Prieto Lanza", "Pablo Prieto-Lanza", true, "the short form of a double surname"},
		{"two slips", "Anna Halversten", "Anna Halmerstin", true, "two letters of a long surname"},
		{"number in words", "Harbour Six", "Harbour 6", true, "one number"},

		{"not: three slips", "Anna Halversten", "Anna Holmerstin", false, "three letters differ"},
		{"not: numbers in words", "Harbour Six", "Harbour Seven", false, "two numbers"},
		{"not: different numbers", "Norburg Fund 2", "Norburg Fund 3", false, "a number tells them apart"},
		{"not: initials alone", "J.", "John Halvorsen", false, "an initial is no name"},
		{"not: one long word", "Halvorsen", "Ingebritsen", false, "two surnames"},
		{"not: given names", "Anna Berg", "Karl Berg", false, "two full given names"},
		{"not: surnames", "Anna Berg", "Anna Moss", false, "two surnames"},
		{"not: initials", "A. Berg", "K. Berg", false, "two initials"},
		{"not: middle names", "Paul H. Moss", "Paul W. Moss", false, "two middle initials"},
		{"not: generations", "Paul Moss Jr.", "Paul Moss Sr.", false, "father and son"},
		{"not: numerals", "Otto XIV", "Otto XV", false, "two rulers"},
		{"not: feminine", "Daniel Moss", "Daniela Moss", false, "two given names in use"},
		{"not: patronymic turned", "Ahmad bin Hasan al-Sabri", "Hasan bin Ahmad al-Sabri", false, "father and son"},
		{"not: surnames alone", "Abbot", "Abbott", false, "nothing but one letter to go by"},
		{"not: surnames that rhyme", "John Kerry", "John Terry", false, "the first letter differs"},
		{"not: initial as first name", "Mike Lee", "Laura M. Lee", false, "a middle initial is not the first name"},
		{"not: companies", "Normag AG", "Sudmag AG", false, "only the legal form is shared"},
		{"not: branches", "Bank of Norburg (Chile) Ltd", "Bank of Norburg (Peru) Ltd", false, "each has a word of its own"},
		{"not: numbers", "Normag Fund, Inc.", "Normag Fund II, Inc.", false, "a number makes another fund"},
		{"not: universities", "University of Bonn", "University of Bern", false, "each has a word of its own"},
		{"not: republics", "Republic of India", "Republic of Serbia", false, "a table knows both"},
		{"not: compass", "South Norburg", "North Norburg", false, "each has a word of its own"},
		{"not: syllables", "김민준", "김민수", false, "one sign makes another name"},
		{"not: look-alike", "Рutim", "Putim", false, "a Cyrillic R is no Latin P"},
		{"not: empty", "", "", false, "no name"},
	} {
		got := Compare(tt.a, tt.b)
		if got.Same != tt.same {
			t.Errorf("%s: Compare(%q, %q) = %+v, want same %v: %s", tt.name, tt.a, tt.b, got, tt.same, tt.why)
		}
		if turned := Compare(tt.b, tt.a); turned != got {
			t.Errorf("%s: Compare is not symmetric: %+v and %+v", tt.name, got, turned)
		}
	}
}
