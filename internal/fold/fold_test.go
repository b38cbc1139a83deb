package fold

import "testing"

func TestString(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"folded already", "anna berg", "anna berg"},
		{"dots and case", "U.S.", "us"},
		{"apostrophe of any shape", "O’Brien", "obrien"},
		{"hyphen separates", "Amir-Karimi", "amir karimi"},
		{"ends carry no space", "  (Berg)  ", "berg"},
		{"ampersand is a word", "H&M", "h and m"},
		{"accents", "Łódź Müller", "lodz muller"},
		{"decomposed accents", "Mu\u0308ller", "muller"},
		{"sharp s", "Weiß", "weiss"},
		{"Cyrillic", "Олена Коваль", "olena koval"},
		{"Greek", "Γιώργος", "giorgos"},
		{"Georgian", "ნინო", "nino"},
		{"Arabic", "سالم", "salm"},
		{"Hangul", "김민준", "gimminjun"},
		{"kana", "カタ", "kata"},
		{"full width", "ＡＢＣ", "abc"},
		{"other scripts stay", "中国", "中国"},
		{"invalid UTF-8 separates", "a\xffb", "a b"},
		{"empty", "", ""},
		{"a look-alike is not the Latin letter", "Рutin", "rutin"},
	} {
		if got := String(tt.in); got != tt.want {
			t.Errorf("%s: String(%q) = %q, want %q", tt.name, tt.in, got, tt.want)
		}
	}
}

func TestFoldedCostsNothing(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { String("anna berg") }); n != 0 {
		t.Errorf("String of a folded name allocates %v times", n)
	}
}
