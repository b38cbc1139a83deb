package entity

import (
	"strings"
	"testing"
)

// TestClasses: every word of a list is found as it is, in capitals, and at the
// end of a text, where fewer than eight bytes can be read; other words are not.
func TestClasses(t *testing.T) {
	words := classes()
	for _, l := range classLists() {
		for w := range strings.FieldsSeq(l.words) {
			text := "x " + w
			start, end := int32(2), int32(len(text))
			if c := words.word(text, start, end); c&l.class == 0 {
				t.Errorf("word(%q) = %b, want %b in it", w, c, l.class)
			}
			if c := words.word(text+" and more of it", start, end); c&l.class == 0 {
				t.Errorf("word(%q) with text behind it = %b, want %b in it", w, c, l.class)
			}
			if classOf(w)&l.class == 0 || classOf(w+"q") != 0 && classOf(w+"q") == classOf(w) {
				t.Errorf("classOf(%q) = %b, of the word with a letter more %b", w, classOf(w), classOf(w+"q"))
			}
			if w == strings.ToLower(w) {
				up := strings.ToUpper(text)
				if c := words.raw(up, start, end); c&l.class == 0 {
					t.Errorf("raw(%q) = %b, want %b in it", up, c, l.class)
				}
			}
		}
	}
	for _, tt := range []struct {
		word, reason string
		want         class // of the roles and verbs
	}{
		{"Minister", "capitals do not count", roleWord},
		{"secretary-general", "the last part of a hyphenated word tells the role", roleWord},
		{"general-secretariat", "its first part does not", 0},
		{"Présidént", "accents do not count", roleWord},
		{"said-so", "a hyphenated word is no verb", 0},
		{"[aid", "a byte beside a letter is none", 0},
		{"sa1d", "nor is a digit", 0},
		{"sai\x00", "nor is NUL", 0},
		{"spokespersonspokespersons", "longer than any word of the lists", 0},
		{"spokesperson", "longer than eight letters", roleWord},
		{"spokespersom", "of which only the last differs", 0},
	} {
		if got := words.raw(tt.word, 0, int32(len(tt.word))) & (roleWord | sayWord); got != tt.want {
			t.Errorf("%s: raw(%q) = %b, want %b", tt.reason, tt.word, got, tt.want)
		}
	}
	if words.word("Said", 0, 4) != 0 {
		t.Error("word takes a capital for a small letter")
	}
}

func TestCutField(t *testing.T) {
	for _, s := range []string{"", " ", "a", " a ", "Anna  Berg", "\tAnna\u00a0Berg\n", "\u2003é\u2003", "a\u0085b", "\xff \xfe"} {
		var got []string
		for w, rest := cutField(s); w != ""; w, rest = cutField(rest) {
			got = append(got, w)
		}
		if want := strings.Fields(s); strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("fields of %q: %q, want %q", s, got, want)
		}
	}
}
