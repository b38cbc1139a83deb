package entity

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/internal/fold"
)

// plainNames are invented, one for each turn that the cutting of a name takes.
var plainNames = []string{
	"Berg", "Anna Berg", "Anna M Berg", "anna berg", "ANNA BERG", "Anna de la Berg", "De Berg", "de Berg", "van der Berg", "Ben Berg", "El Berg",
	"Mr Berg", "President Anna Berg", "Prime Minister Berg", "Mr", "General", "Karl Berg Jr", "Karl Berg III", "Benedict XVI", "John Paul I", "Jr Berg",
	"JD Berg", "Mr JD Berg", "JD", "JD BERG", "de JD Berg", "Al Berg al Holm", "I Berg", "Berg I",
	"A B C D E F G H I J K L M N O", "Anna van", "Anna van Berg van Holm", "Uncle Lord Sir Anna Berg",
}

// TestCutPlain: a plain name is cut as any other name is.
func TestCutPlain(t *testing.T) {
	for _, name := range plainNames {
		key := fold.String(name)
		if !plainName(name, key) {
			t.Errorf("%q is plain", name)
		}
		got, want := cutPlain(name, key, new([]string)), cutPerson(name, "", new([]string))
		if len(got.words) == 0 && len(want.words) == 0 {
			got.words, want.words = nil, nil
		}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(personName{})); diff != "" {
			t.Errorf("%q (-cutPerson +cutPlain)\n%s", name, diff)
		}
	}
	for _, name := range []string{"", "O'Berg", "Anna-Maria", "Anna  Berg", " Anna", "Anna Berg ", "Ännä", "A. Berg", "Anna, Berg", "Berg 2", "Anna[Berg"} {
		if plainName(name, fold.String(name)) {
			t.Errorf("%q is not plain", name)
		}
	}
}

// TestApart: what apart says at little cost, personsRelate says as well.
func TestApart(t *testing.T) {
	given := []string{"Anna", "Annie", "Ann", "A", "Karl", "Carl", "Kate", "Katherine", "Mahmud", "Mahmoud", "Mahmut", "Bill", "William", "Axel", "Alexej", "Alexei", "Jo", "Joe"}
	parse := func(g string) *personName {
		p := parsePerson(g + " Berg")
		personKeys(nil, &p)
		return &p
	}
	names := slices.Clone(given)
	for _, a := range given {
		for _, b := range []string{"M.", "Na", "Karl", "Marie Ann"} {
			names = append(names, a+" "+b)
		}
	}
	told := 0
	for _, a := range names {
		for _, b := range names {
			p, q := parse(a), parse(b)
			if !apart(p, q) {
				continue
			}
			told++
			if rel, why := personsRelate(p, q); rel == same {
				t.Errorf("%s and %s Berg are apart, but one by %s", a, b, why)
			}
		}
	}
	if told < 600 {
		t.Errorf("apart tells %d pairs of %d, want 600 and more", told, len(names)*len(names))
	}
	if p, q := parse("Mahmud"), parse("Jonna"); !apart(p, q) {
		t.Error("Mahmud and Jonna Berg are not apart")
	}
}
