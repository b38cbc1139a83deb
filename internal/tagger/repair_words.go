package tagger

import (
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
)

// name reports whether the word with hash h is a name of the text, a listed
// place or organization, or a known name.
func (r *repairer) name(h uint32) bool {
	f := r.table.Lookup(h)
	if f&(gazetteer.Function|gazetteer.Calendar|gazetteer.Particle) != 0 {
		return false
	}
	if f&(gazetteer.Place|gazetteer.Org) != 0 {
		return true
	}
	if w := r.words.get(h); w != nil && w.hints&midCapital != 0 {
		return w.hints&inLower == 0 || f&(gazetteer.OrgHead|gazetteer.PlaceHead) != 0 || w.count > r.smalls(h)
	}
	_, ok := r.known.word(h)
	return ok
}

// strange reports quickly whether the word with hash h is certainly not in the text,
// the tables or the known names. It is true for most words.
func (r *repairer) strange(h uint32) bool {
	return r.known == nil && r.words.lacks(h) && r.table.Lacks(h)
}

// whole returns the hash of a name of the text, or a known one, of which s is a
// prefix; 0 if there is none.
func (r *repairer) whole(s string) uint32 {
	if len(s) < minCut {
		return 0
	}
	fits := func(name string) bool {
		return len(name) > len(s) && len(name)-len(s) <= maxLost && strings.EqualFold(name[:len(s)], s)
	}
	if t := r.alike(s); t != nil && fits(t.in(r.text)) {
		return t.hash
	}
	if name := r.known.prefix(s); name != "" && fits(name) {
		return gazetteer.Hash(name)
	}
	return 0
}

// longer reports whether a prefix of word may be cut from a name other than word,
// whose hash is hash.
func (r *repairer) longer(word string, hash uint32) bool {
	t := r.alike(word)
	return t != nil && t.hash != hash || r.known.prefix(word) != ""
}

// alike returns the most frequent name of the text that begins with the same letters
// as s, nil if there is none.
func (r *repairer) alike(s string) *token {
	if !r.stemmed {
		r.stemmed = true
		r.index()
	}
	if w := r.stem(lowered(s[:minCut])); w.at >= 0 {
		return &r.tokens[w.at]
	}
	return nil
}

// A stem is the first letters of names and the token of one.
type stem struct {
	letters uint32 // lowered
	at      int32  // -1 if the slot is free
}

// stem returns the slot of the letters, a free one if they are not in the table.
func (s *scanner) stem(letters uint32) *stem {
	mask := uint32(len(s.stems) - 1)
	for i := letters * 0x9e3779b1 >> 7 & mask; ; i = (i + 1) & mask {
		if w := &s.stems[i]; w.at < 0 || w.letters == letters {
			return w
		}
	}
}

// index puts the names of the text into stems: for each prefix the most frequent, and
// of equals the first.
func (r *repairer) index() {
	n := 64
	for n < 2*r.words.used {
		n *= 2
	}
	r.stems = slices.Grow(r.stems[:0], n)[:n]
	for i := range r.stems {
		r.stems[i].at = -1
	}
	for i := range r.words.slots {
		w := &r.words.slots[i]
		if w.count == 0 || w.at < 0 || w.hints&midCapital == 0 || w.hints&inLower != 0 {
			continue
		}
		t := &r.tokens[w.at]
		if name := t.in(r.text); len(name) > minCut && !t.is(gazetteer.Function|gazetteer.Calendar|gazetteer.Common|gazetteer.Demonym) {
			p := r.stem(lowered(name[:minCut]))
			if p.at >= 0 {
				if c := r.count(r.tokens[p.at].hash); c > w.count || c == w.count && p.at < w.at {
					continue
				}
			}
			*p = stem{lowered(name[:minCut]), w.at}
		}
	}
}

// plural reports whether s is the plural in -ies of a listed word: "Deputies" is not
// "Depu", cut from "Deputy", and "ties".
func (r *repairer) plural(s string) bool {
	k := len(s) - len("ies")
	if k < 2 || k+1 > maxGlue || s[k:] != "ies" {
		return false
	}
	var buf [maxGlue]byte
	n := copy(buf[:], s[:k])
	buf[n] = 'y'
	return r.table.Lookup(gazetteer.Hash(string(buf[:n+1]))) != 0
}

// common reports whether s, the end of a glued word, is a word of the lists or of the
// text.
func (r *repairer) common(s string) bool {
	return listedWord(s) || len(s) > 2 && !ending(s) && r.smalls(gazetteer.Hash(s)) > 0
}

// listedWord is common for the lists alone.
func listedWord(s string) bool {
	f := gazetteer.Lookup(gazetteer.Hash(s))
	if f&(gazetteer.Function|gazetteer.Say) != 0 {
		return true
	}
	return len(s) > 2 && f&(gazetteer.Common|gazetteer.CommonRare|gazetteer.News) != 0 && !ending(s)
}

// uncovered makes t, which was cut out of a glued word, a name of the text, since it
// may come again: "The halvat" after "Anna Halvatassured".
func (r *repairer) uncovered(t *token) {
	w := r.words.add(t.hash)
	if t.flag&(first|headline|capsLine) == 0 {
		w.hints |= midCapital
	}
}

// smalls returns the number of times that the word with hash h is in lower case.
func (r *repairer) smalls(h uint32) uint16 {
	if !r.indexed {
		r.indexed = true
		r.smallWords.reset()
		for _, h := range r.lower {
			r.smallWords.add(h)
		}
	}
	if w := r.smallWords.get(h); w != nil {
		return w.count
	}
	return 0
}

// count returns the number of times that the word with hash h is capitalized.
func (r *repairer) count(h uint32) uint16 {
	if w := r.words.get(h); w != nil {
		return w.count
	}
	return 0
}

// ending reports whether s is a word that commonly ends names and compounds:
// "Chinatown", "Obamacare".
func ending(s string) bool {
	switch s {
	case "man", "men", "woman", "women", "town", "land", "son", "sons", "ton", "port", "less", "like", "wide", "ward", "wards", "side", "gate", "field", "fields", "ford",
		"wood", "woods", "way", "ways", "ship", "care", "house", "hall", "line", "lines", "day", "style", "born", "berg", "head", "well", "worth", "age", "ally", "king",
		"ring", "ing", "ism", "ist", "ish", "bridge", "hill", "hills", "water", "stone", "ridge", "bury", "burn", "borough", "lands", "lander", "landers", "world", "book", "soft",
		"bank", "net", "star", "point", "view", "dale", "mark", "ling", "era", "era's", "phone", "phones", "speak", "word", "mouth", "pool", "gram", "ville", "hold", "time", "out", "over", "set", "hard", "back", "sport", "wall", "down", "stead", "more", "low", "come":
		return true
	}
	return false
}

// shortWord reports whether s is a word of two letters that does not commonly end
// names.
func shortWord(s string) bool {
	switch s {
	case "to", "is", "as", "of", "by", "he", "we", "it", "at", "if", "or":
		return true
	}
	return false
}

// alsoWord reports whether the name of a place may be another word, or part of one,
// in lower case.
func alsoWord(s string) bool {
	switch s {
	case "turkey", "china", "java", "jersey", "split", "cork", "hull", "cologne", "nice", "chad", "bath", "mobile", "reading", "orange", "marathon", "lima", "derby", "surrey",
		"guinea", "essen", "goa", "mars", "earth", "gulf", "perm", "lyman", "panama", "bristol", "bronx", "tripoli", "lyons", "sierra", "angora", "champagne", "man",
		"victoria", "columbia", "phoenix", "buffalo", "providence", "riverside", "mainland", "midlands", "west", "salt", "medina", "congo", "montana",
		"arctic", "atlantic", "pacific", "mediterranean", "caribbean", "stanford", "fez", "riviera", "levant", "lexington", "savannah", "broadway", "madras", "cognac", "burgundy", "kingston":
		return true
	}
	return false
}
