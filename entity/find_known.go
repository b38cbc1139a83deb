package entity

import "github.com/newsnorm/newsnorm/internal/tagger"

// A lexicon holds the names of a Resolver as the finder looks them up.
type lexicon = tagger.Lexicon

// A knownName is one name of a lexicon, as it is written when well formed.
type knownName struct {
	name string
	typ  Type
}

// newLexicon builds the lexicon of names, canonical names and aliases alike.
// Of two names that share a word the first wins, so their order must be
// deterministic.
func newLexicon(names []knownName) *lexicon {
	return tagger.NewLexicon(func(add func(string, tagger.Type)) {
		for _, n := range names {
			add(n.name, tagType(n.typ))
		}
	})
}

func tagType(t Type) tagger.Type {
	switch t {
	case Person:
		return tagger.Person
	case Place:
		return tagger.Place
	case Organization:
		return tagger.Organization
	}
	return tagger.Other
}
