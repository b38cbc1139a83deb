package gazetteer

import (
	"testing"
	"unicode/utf8"
)

func TestLookup(t *testing.T) {
	tests := []struct {
		name, word string
		has, lacks Facts
	}{
		{"country", "Norway", Place, Demonym},
		{"country in capitals", "NORWAY", Place, Demonym},
		{"town", "Loughborough", Place, Surname},
		{"demonym", "Norwegians", Demonym, Place},
		{"month", "October", Calendar, Place},
		{"given name of women", "Elena", Female | Given, Male},
		{"given name with an accent", "Nicolás", Male | Given, Place},
		{"surname", "Johnson", Surname, Place},
		{"office", "Minister", Title, Place},
		{"small word", "of", Function | Connector, Place},
		{"common word", "because", Common, Place},
		{"curly apostrophe", "don’t", Function, Place},
		{"organization", "NATO", Org, Place},
		{"no word", "qxzzyq", 0, ^Facts(0)},
		{"empty", "", 0, ^Facts(0)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Lookup(Hash(tt.word)); got&tt.has != tt.has || got&tt.lacks != 0 {
				t.Errorf("Lookup(%q) = %b, want all of %b and none of %b", tt.word, got, tt.has, tt.lacks)
			}
		})
	}
}

func TestPhrase(t *testing.T) {
	h := Hash("Bank")
	for _, w := range []string{"of", "England"} {
		if Lookup(h)&Phrase == 0 {
			t.Errorf("no phrase goes on before %q", w)
		}
		h = Join(h, Hash(w))
	}
	if Lookup(h)&Org == 0 {
		t.Error("Bank of England is not listed")
	}
	if Lookup(Join(Hash("England"), Hash("Bank")))&Org != 0 {
		t.Error("England Bank is listed")
	}
}

func TestLookupAllocs(t *testing.T) {
	Lookup(0)
	if n := testing.AllocsPerRun(100, func() { Lookup(Hash("Zürich")) }); n != 0 {
		t.Errorf("%v allocations, want none", n)
	}
}

// TestPrefixes: the hash of a beginning is that of the word.
func TestPrefixes(t *testing.T) {
	for _, s := range []string{"", "a", "Norlandia", "Zürich’s", "É\xffa", "x–Ελλάδα"} {
		got := Prefixes(nil, s)
		if len(got) != len(s)+1 {
			t.Fatalf("%q: %d hashes", s, len(got))
		}
		for i, h := range got {
			if (i == len(s) || utf8.RuneStart(s[i])) && h != Hash(s[:i]) {
				t.Errorf("%q: the hash of %q is %x, want %x", s, s[:i], h, Hash(s[:i]))
			}
		}
	}
}
