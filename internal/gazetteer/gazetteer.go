package gazetteer

import (
	"embed"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Facts is a set of facts about a word or a phrase.
type Facts uint32

// The facts.
const (
	Male        Facts = 1 << iota // a given name of men
	Female                        // a given name of women
	Given                         // a common given name
	Surname                       // a common surname in the United States
	SurnameRare                   // a surname there, but a rare one
	Place                         // the whole name of a place
	PlacePart                     // a word inside the name of a place of several words
	Org                           // the whole name of an organization
	OrgPart                       // a word inside the name of an organization of several words
	Demonym                       // "Russian", "Russians"
	Calendar                      // a month or a day of the week
	Honorific                     // "Mr.", "Dr.", "Sir": a person's name follows
	Title                         // "President", "Minister", "Gen.": an office or rank
	TitleWord                     // "Deputy", "Foreign", "Former": words beside a title
	OrgHead                       // "Ministry", "University", "Party"
	OrgSuffix                     // "Inc.", "Ltd", "GmbH"
	PlaceHead                     // "Street", "River", "Airport"
	OtherHead                     // "Act", "War", "Festival"
	Particle                      // "von", "bin", "de": inside names of people
	NameSuffix                    // "Jr.", "III"
	Common                        // a common word of English in lower case
	CommonRare                    // a word seen in lower case, less often
	Function                      // article, pronoun, preposition, conjunction, auxiliary
	Say                           // "said", "told": a verb of speech
	PlacePrep                     // "in", "near": a preposition before places
	Connector                     // "of", "and": may stand inside a name
	Outlet                        // "News", "Times", "Post"
	Phrase                        // begins a listed phrase of several words
	News                          // a common word of news in lower case
	PersonNoun                    // "farmer", "mum": stands before a person's name in lower case
	Epithet                       // "brave", "rival": an adjective that does
	Product                       // the whole name of a product: "Android", "Boeing 737"
)

//go:embed data/*.txt
var data embed.FS

// A Table maps the hashes of words and phrases to facts by open addressing. A slot
// with no facts is free. It is immutable once built.
type Table struct {
	slots []slot
	maybe [1 << 11]uint64 // a Bloom filter of the hashes, one bit each
}

type slot struct {
	key   uint32
	facts Facts
}

func (t *Table) add(h uint32, f Facts) {
	t.maybe[h>>6%uint32(len(t.maybe))] |= 1 << (h & 63)
	for i := h; ; i++ {
		if s := &t.slots[int(i)&(len(t.slots)-1)]; s.facts == 0 || s.key == h {
			s.key, s.facts = h, s.facts|f
			return
		}
	}
}

// Lacks reports quickly whether h certainly has no facts. It is true for most hashes
// that have none.
func (t *Table) Lacks(h uint32) bool {
	return t.maybe[h>>6%uint32(len(t.maybe))]>>(h&63)&1 == 0
}

// Lookup is the function [Lookup].
func (t *Table) Lookup(h uint32) Facts {
	if t.Lacks(h) {
		return 0
	}
	for i := h; ; i++ {
		s := t.slots[int(i)&(len(t.slots)-1)]
		if s.facts == 0 {
			return 0
		}
		if s.key == h {
			return s.facts
		}
	}
}

var words = sync.OnceValue(load)

// The constants of the hash, which is FNV-1a with its highest bits mixed in.
const (
	offset32 = 2166136261
	prime32  = 16777619
)

// mixed ends a hash.
func mixed(h uint32) uint32 { return h ^ h>>15 }

// HashByte returns Hash(string(c)) for an ASCII character c that is no letter.
func HashByte(c byte) uint32 { return mixed((offset32 ^ uint32(c)) * prime32) }

// Hash returns the hash of a word, which does not depend on case or on the form of
// apostrophes.
func Hash(s string) uint32 {
	h := uint32(offset32)
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			return hashRunes(h, s[i:])
		}
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		h = (h ^ uint32(c)) * prime32
	}
	return mixed(h)
}

func hashRunes(h uint32, s string) uint32 {
	for _, r := range s {
		h = (h ^ uint32(folded(r))) * prime32
	}
	return mixed(h)
}

// folded returns the form of r that is hashed.
func folded(r rune) rune {
	switch {
	case r == '’' || r == '‘':
		return '\''
	case r >= utf8.RuneSelf:
		return unicode.ToLower(r)
	case 'A' <= r && r <= 'Z':
		return r | 0x20
	}
	return r
}

// Prefixes appends the hash of each prefix s[:i] of s to dst, for i from 0 to len(s).
// Those for an i inside a character are meaningless.
func Prefixes(dst []uint32, s string) []uint32 {
	h := uint32(offset32)
	from := len(dst)
	for i, r := range s {
		for len(dst)-from <= i {
			dst = append(dst, mixed(h))
		}
		h = (h ^ uint32(folded(r))) * prime32
	}
	for len(dst)-from <= len(s) {
		dst = append(dst, mixed(h))
	}
	return dst
}

// Join returns the hash of the phrase of a first part with hash a and a next
// word with hash b. The hash of a phrase of one word is that of the word.
func Join(a, b uint32) uint32 {
	h := (a*0x9e3779b1 + 0x7f4a7c15) ^ b
	return h ^ h>>13
}

// Lookup returns the facts of the word or phrase with hash h. By collision, about one
// unlisted word in a hundred thousand has the facts of a listed one.
func Lookup(h uint32) Facts { return words().Lookup(h) }

// Words returns the table, for callers that look up many words.
func Words() *Table { return words() }

// tableBits is the number of slots as a power of two, more than twice that of the
// words.
const tableBits = 16

// load reads all lists.
func load() *Table {
	t := &Table{slots: make([]slot, 1<<tableBits)}
	t.loadWords()
	t.loadGiven()
	for line := range lines("common_more.txt") {
		t.addAll(line, News)
	}
	for line := range lines("person_nouns.txt") {
		if epithets, ok := strings.CutPrefix(line, "- "); ok {
			t.addAll(epithets, Epithet)
		} else {
			t.addAll(line, PersonNoun)
		}
	}
	for line := range lines("demonyms.txt") {
		forms, _, _ := strings.Cut(line, "|")
		t.addAll(forms, Demonym)
	}
	for line := range lines("territories.txt") {
		t.phrase(line, Place, PlacePart)
	}
	for line := range lines("places.txt") {
		t.phrases(line, Place, PlacePart)
	}
	for line := range lines("towns.txt") {
		t.phrases(line, Place, PlacePart)
	}
	for line := range lines("divisions.txt") {
		t.phrases(line, Place, PlacePart)
	}
	for line := range lines("orgs.txt") {
		t.phrases(line, Org, OrgPart)
	}
	for line := range lines("products.txt") {
		t.phrases(line, Product, 0)
	}
	for _, l := range slices.Concat(nameLists, englishLists) {
		t.addAll(l.words, l.facts)
	}
	t.phrases(countries, Place, PlacePart)
	return t
}

// wordMarks are what the letters after a word of words.txt say.
var wordMarks = [...]struct {
	letter byte
	facts  Facts
}{
	{'m', Male | Given}, {'M', Male}, {'f', Female | Given}, {'F', Female}, {'s', Surname}, {'S', SurnameRare}, {'c', Common}, {'C', CommonRare},
}

// loadWords reads words.txt: lines of a word and its marks.
func (t *Table) loadWords() {
	var marks [256]Facts
	for _, m := range wordMarks {
		marks[m.letter] = m.facts
	}
	for line := range lines("words.txt") {
		word, letters, _ := strings.Cut(line, " ")
		var f Facts
		for i := range len(letters) {
			f |= marks[letters[i]]
		}
		t.add(Hash(word), f)
	}
}

// loadGiven reads given_more.txt: lines of a sex and the given names that it
// bears, a sex in capitals where they are rare.
func (t *Table) loadGiven() {
	sexes := map[string]Facts{"m": Male | Given, "f": Female | Given, "mf": Male | Female | Given, "M": Male, "F": Female, "MF": Male | Female}
	for line := range lines("given_more.txt") {
		sex, names, _ := strings.Cut(line, " ")
		t.addAll(names, sexes[sex])
	}
}

// addAll adds the words of a list.
func (t *Table) addAll(list string, f Facts) {
	for w := range strings.FieldsSeq(list) {
		t.add(Hash(w), f)
	}
}

// phrases adds the names between the bars of a list.
func (t *Table) phrases(list string, whole, part Facts) {
	for name := range strings.SplitSeq(list, "|") {
		t.phrase(name, whole, part)
	}
}

// phrase adds a name of one or several words.
func (t *Table) phrase(name string, whole, part Facts) {
	fields := strings.Fields(name)
	h := Hash(fields[0])
	if len(fields) > 1 {
		t.add(h, Phrase|part)
	} else if owner, ok := strings.CutSuffix(name, "'s"); ok {
		t.add(Hash(owner), part) // "Lowe" of "Lowe's"
	}
	for _, w := range fields[1:] {
		g := Hash(w)
		t.add(g, part)
		h = Join(h, g)
		t.add(h, Phrase)
	}
	t.add(h, whole)
}

// lines yields the lines of an embedded list that are not comments.
func lines(name string) func(yield func(string) bool) {
	text, err := data.ReadFile("data/" + name)
	if err != nil {
		panic(err) // the lists are part of the program
	}
	return func(yield func(string) bool) {
		for line := range strings.Lines(string(text)) {
			line = strings.TrimSpace(line)
			if line != "" && line[0] != '#' && !yield(line) {
				return
			}
		}
	}
}
