package entity

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/fold"
)

// The lists of this file are common knowledge, written for this project: a
// line for each name, the canonical form first, then its aliases, separated by
// "|". An alias in capitals matches only capitals ("IS" is not "Is").
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
	caps bool // the alias matches only capitals
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

// listedNames is what the tables know about one folded form.
type listedNames struct {
	*bothLists
	territory string // the territory that it is a strong name of; "" if none
}

// bothLists is what the two lists know about a folded form.
type bothLists struct{ organization, place listedName }

// A listingTable holds the forms of both lists.
type listingTable struct {
	maybe [1 << 9]uint64 // a bit for the hash of each form and strong name of a territory: few names have one
	forms map[string]*bothLists
	none  bothLists // of all other forms
}

func (t *listingTable) bit(hash uint32) (word *uint64, mask uint64) {
	bit := hash % uint32(64*len(t.maybe))
	return &t.maybe[bit/64], 1 << (bit % 64)
}

func (t *listingTable) enter(key string) {
	word, mask := t.bit(hashKey(key))
	*word |= mask
}

// may reports whether the table, or that of the territories, may hold a form with
// this hash.
func (t *listingTable) may(hash uint32) bool {
	word, mask := t.bit(hash)
	return *word&mask != 0
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
		t.enter(key)
	}
	for before, rest, ok := strings.Cut(territoryText, strongName); ok; before, rest, ok = strings.Cut(rest, strongName) {
		t.enter(before[strings.LastIndexByte(before, '\n')+1:])
	}
	return t
})

// listed returns what the tables know about a folded form.
func listed(key string) (l listedNames) {
	t := listings()
	l.bothLists = &t.none
	if !t.may(hashKey(key)) {
		return l
	}
	if both := t.forms[key]; both != nil {
		l.bothLists = both
	}
	if name, strong, ok := territory(key); ok && strong {
		l.territory = name
	}
	return l
}

// is reports whether raw is written in a way that the alias allows.
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

// name returns the canonical name of the listed place, organization or other thing
// that raw mentions.
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
