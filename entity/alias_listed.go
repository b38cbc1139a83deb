package entity

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/fold"
)

// The lists of this file are common knowledge, written for this project: one
// line a name, the canonical form first, then "|" and each alias. An alias of
// capitals only stands for capitals only ("IS" is not "Is").
var (
	//go:embed data/organizations.txt
	organizationList string

	//go:embed data/places.txt
	placeList string
)

// A listing is a parsed list: folded name to canonical form.
type listing map[string]listedName

type listedName struct {
	name string
	caps bool // the alias stands for capitals only
}

func parseListing(list string) listing {
	m := make(listing, 2*strings.Count(list, "\n")+2*strings.Count(list, "|"))
	for line := range strings.Lines(list) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		name, _, _ := strings.Cut(line, "|")
		for alias := range strings.SplitSeq(line, "|") {
			key := fold.String(alias)
			if _, ok := m[key]; !ok {
				m[key] = listedName{name, acronym(alias)}
			}
		}
	}
	return m
}

var (
	organizations = sync.OnceValue(func() listing { return parseListing(organizationList) })
	places        = sync.OnceValue(func() listing { return parseListing(placeList) })
)

// listedNames is what the tables tell of one folded form.
type listedNames struct {
	*bothLists
	territory string // "" if it is none, or a weak name of one
}

// bothLists is what the two lists tell of a folded form.
type bothLists struct{ organization, place listedName }

// A listingTable holds the forms of both lists.
type listingTable struct {
	maybe [1 << 7]uint64 // a bit for the hash of each form: few names have one
	forms map[string]*bothLists
	none  bothLists // of all other forms
}

var listings = sync.OnceValue(func() *listingTable {
	t := &listingTable{forms: map[string]*bothLists{}}
	for key, l := range organizations() {
		t.forms[key] = &bothLists{organization: l}
	}
	for key, l := range places() {
		if t.forms[key] == nil {
			t.forms[key] = new(bothLists)
		}
		t.forms[key].place = l
	}
	for key := range t.forms {
		h := hashKey(key) % uint32(64*len(t.maybe))
		t.maybe[h/64] |= 1 << (h % 64)
	}
	return t
})

// listed returns what the tables tell of a folded form.
func listed(key string) (l listedNames) {
	t, h := listings(), hashKey(key)
	l.bothLists = &t.none
	if bit := h % uint32(64*len(t.maybe)); t.maybe[bit/64]>>(bit%64)&1 != 0 && t.forms[key] != nil {
		l.bothLists = t.forms[key]
	}
	if territoryTable.may(h) {
		if name, strong, ok := territory(key); ok && strong {
			l.territory = name
		}
	}
	return l
}

// is reports whether raw is written as the alias is.
func (l *listedName) is(raw string) bool {
	return l.name != "" && !(l.caps && !inCapitals(raw))
}

// inCapitals reports whether a text has no letter in lower case.
func inCapitals(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf {
			return strings.ToUpper(s) == s
		} else if 'a' <= c && c <= 'z' {
			return false
		}
	}
	return true
}

// name returns the canonical name of a listed place, organization or other
// thing, of which raw is a mention.
func (l *listedNames) name(raw string, typ typeIndex) (string, bool) {
	is := func(l *listedName) bool { return l.is(raw) || l.name != "" && acronym(raw) }
	switch {
	case typ != place && is(&l.organization):
		return l.organization.name, true
	case typ == organization:
		return "", false
	case is(&l.place):
		return l.place.name, true
	}
	return l.territory, l.territory != ""
}
