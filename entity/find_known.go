package entity

// A lexicon holds the names of a Resolver in the form that the finder looks
// them up in.
type lexicon struct{}

// A knownName is one name of a lexicon, as it is written when well formed.
type knownName struct {
	name string
	typ  Type
}

// newLexicon builds the lexicon of names, canonical names and aliases alike.
func newLexicon(names []knownName) *lexicon { return &lexicon{} }
