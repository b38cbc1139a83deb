package entity

import (
	_ "embed"
	"strings"
	"sync"

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

// listed returns the canonical name of a listed place or organization. Key is
// the folded mention, raw the mention.
func listed(key, raw string, typ Type) (string, bool) {
	if len(key) > 80 || typ == Person {
		return "", false
	}
	lower := strings.ToUpper(raw) != raw && !acronym(raw)
	if typ != Place {
		if l, ok := organizations()[key]; ok && !(l.caps && lower) {
			return l.name, true
		}
	}
	if typ == Organization {
		return "", false
	}
	if l, ok := places()[key]; ok && !(l.caps && lower) {
		return l.name, true
	}
	if name, strong, ok := territory(key); ok && strong {
		return name, true
	}
	return "", false
}
