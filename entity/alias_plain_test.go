package entity

import (
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
	parse := func(name string) *personName {
		p := parsePerson(name)
		personKeys(nil, &p)
		return &p
	}
	var names []string
	for _, a := range append(given, "An", "Zora", "Zorra", "Vlasta", "Ottokarl", "Otokarl") {
		for _, b := range []string{" Berg", " Nnaberg", " M. Berg", " Na Berg", " Karl Berg", " Marie Ann Berg", " Marie Zora Berg", " Berg Holm"} {
			names = append(names, a+b)
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
				t.Errorf("%s and %s are apart, but one by %s", a, b, why)
			}
		}
	}
	if told < 3000 {
		t.Errorf("apart tells %d pairs of %d, want 3000 and more", told, len(names)*len(names))
	}
	if p, q := parse("Mahmud Berg"), parse("Jonna Berg"); !apart(p, q) {
		t.Error("Mahmud and Jonna Berg are not apart")
	}
}

// TestAlike: two words are alike if their skeletons, of three letters or more, are
// equal.
func TestAlike(t *testing.T) {
	words := []string{"", "x", "xx", "kx", "max", "maks", "makhs", "mach", "mack", "mak", "sasha", "sascha", "zasha", "ou", "oue", "uue", "louer", "luer",
		"joachim", "yoakim", "iiachim", "aeb", "ae", "gheorghe", "heorhe", "phil", "fil", "thor", "tor", "\x00ab", "ab", "celik", "selik", "wolf", "volf", "müller", "mueller"}
	some := 0
	for _, a := range words {
		for _, b := range words {
			x, y := string(skeleton(nil, a)), string(skeleton(nil, b))
			if want := x == y && len(x) > 2; alike(a, b) != want {
				t.Errorf("alike(%q, %q) is %v, their skeletons are %q and %q", a, b, !want, x, y)
			} else if want && a != b {
				some++
			}
			if (hashSkeleton(a) == hashSkeleton(b)) != (x == y) {
				t.Errorf("skeletons %q and %q of %q and %q, and their hashes disagree", x, y, a, b)
			}
		}
	}
	if some < 10 {
		t.Errorf("%d pairs are alike, want 10 and more", some)
	}
}

// FuzzApart: for any two names, what apart says at little cost personsRelate says
// as well, and that says the same with the keys of the names and without.
func FuzzApart(f *testing.F) {
	for _, s := range [...][2]string{{"Anna Berg", "Karl Berg"}, {"An Na Berg", "Anna Berg"}, {"Bill Holm", "William J. Holm"}, {"J-P. Berg", "Jean-Pierre Berg"}, {"Mahmud al-Karimi Jr.", "Mahmoud Karimi"}} {
		f.Add(s[0], s[1])
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		p, q := parsePerson(a), parsePerson(b)
		if len(p.words) < 2 || len(q.words) < 2 {
			return
		}
		slow, _ := personsRelate(&p, &q)
		personKeys(nil, &p)
		personKeys(nil, &q)
		fast, why := personsRelate(&p, &q)
		if slow != fast {
			t.Errorf("%q and %q: %v without their keys, %v with them", a, b, slow, fast)
		}
		if (apart(&p, &q) || apart(&q, &p)) && fast == same {
			t.Errorf("%q and %q are apart, and one by %q", a, b, why)
		}
	})
}
