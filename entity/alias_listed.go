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

// listings holds the forms of both lists; that of no form is empty.
var listings = sync.OnceValue(func() map[string]*bothLists {
	m := map[string]*bothLists{"": {}}
	for key, l := range organizations() {
		m[key] = &bothLists{organization: l}
	}
	for key, l := range places() {
		if m[key] == nil {
			m[key] = new(bothLists)
		}
		m[key].place = l
	}
	return m
})

// listed returns what the tables tell of a folded form.
func listed(key string) (l listedNames) {
	if l.bothLists = listings()[key]; l.bothLists == nil {
		l.bothLists = listings()[""]
	}
	if name, strong, ok := territory(key); ok && strong {
		l.territory = name
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
