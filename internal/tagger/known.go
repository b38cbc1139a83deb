package tagger

import (
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
)

// A Lexicon holds names that are known before the text is read, by their
// words. A nil Lexicon holds none. It is immutable once built.
type Lexicon struct {
	words    map[uint32]lexWord
	prefixes map[uint32]string // by the hash of the first letters
}

type lexWord struct {
	word string
	typ  Type
}

// NewLexicon returns the lexicon of the names for which names calls add. If two
// share a word, the first one gets it.
func NewLexicon(names func(add func(name string, typ Type))) *Lexicon {
	l := &Lexicon{map[uint32]lexWord{}, map[uint32]string{}}
	names(func(name string, typ Type) {
		for len(name) > 0 {
			var word string
			word, name = cutWord(name)
			if len(word) < 3 || word[0] < utf8.RuneSelf && (word[0] < 'A' || word[0] > 'Z') {
				continue
			}
			h := gazetteer.Hash(word)
			f := gazetteer.Lookup(h)
			if f&(gazetteer.Function|gazetteer.Title|gazetteer.TitleWord|gazetteer.Honorific|gazetteer.OrgHead|gazetteer.PlaceHead|gazetteer.OtherHead|gazetteer.Demonym|gazetteer.Calendar|gazetteer.Particle) != 0 {
				continue
			}
			if _, ok := l.words[h]; !ok {
				l.words[h] = lexWord{word, typ}
			}
			if len(word) > minCut {
				if p := lowered(word[:minCut]); l.prefixes[p] == "" {
					l.prefixes[p] = word
				}
			}
		}
	})
	return l
}

// cutWord cuts the first word off a name.
func cutWord(name string) (word, rest string) {
	for i := 0; i < len(name); i++ {
		if name[i] == ' ' {
			return name[:i], name[i+1:]
		}
	}
	return name, ""
}

// word returns the known word with hash h.
func (l *Lexicon) word(h uint32) (lexWord, bool) {
	if l == nil {
		return lexWord{}, false
	}
	w, ok := l.words[h]
	return w, ok
}

// prefix returns a known word that begins with the same letters as s.
func (l *Lexicon) prefix(s string) string {
	if l == nil || len(s) < minCut {
		return ""
	}
	return l.prefixes[lowered(s[:minCut])]
}
