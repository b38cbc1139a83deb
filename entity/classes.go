package entity

import (
	"bytes"
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/internal/fold"
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/swar"
)

// A class is the set of word lists that hold a word. Most words of names and of
// the sentences around them are in no list: one lookup answers for all lists.
type class uint32

const (
	roleWord      class = 1 << iota // an office or occupation
	isTitle                         // stands before a name
	sayWord                         // reports speech
	endWord                         // ends a noun phrase
	manWord                         // a noun for a man
	womanWord                       // a woman
	someoneWord                     // either
	anybodyWord                     // one person, whoever it be
	groupWord                       // several people
	notPluralWord                   // no plural, though it ends like one

	// Not from lists: facts about the words of sentences.
	toldWord    // the class of the word is known
	stopWord    // verbLike in any case
	theWord     // "the"
	pronounWord // a pronoun of the third person, whole or as in "they're"
	seenWord    // a word that collect looks at, capital or not
	kindWord    // a noun for a kind of organizations: see bodyNoun

	// Of names and titles. Tokens keep only the bits above.
	maleTitle    // of men
	femaleTitle  // of women
	isParticle   // of surnames
	leadsName    // a particle that a name may begin with
	isSmall      // left out of acronyms and keys
	isNameSuffix // "jr", "iii"
	isNumeral    // a Roman numeral of rulers
	isCreed      // followers of a creed
	commonTail   // a legal form that is a word as well
	companyTail  // ends the names of companies
	legalEnd     // a legal form that the table lacks
	kinNoun      // a relative: wife, brother
	companyWord  // one of gazetteer.CompanyWords
	officeAside  // does not say which office it is
	clubTail     // ends the names of sports clubs
)

// verbLike words end a noun phrase.
const verbLike = sayWord | endWord

// personWord is any noun for a person.
const personWord = manWord | womanWord | someoneWord

// classLists pairs each class with its words.
func classLists() []struct {
	class class
	words string
} {
	return []struct {
		class class
		words string
	}{
		{roleWord, roleNouns}, {sayWord, reportVerbs}, {endWord, phraseEnds},
		{manWord, male}, {womanWord, female}, {someoneWord, someone},
		{isTitle, titleWords}, {maleTitle, maleTitles}, {femaleTitle, femaleTitles},
		{isParticle, particles}, {leadsName, leadingParticles}, {isSmall, smallWords},
		{isNameSuffix, nameSuffixes}, {isNumeral, numerals}, {isCreed, creeds}, {commonTail, commonTails}, {companyTail, companyTails}, {clubTail, clubTails}, {companyWord, gazetteer.CompanyWords}, {legalEnd, legalEnds}, {kinNoun, kinNouns}, {officeAside, officeAsides},
		{anybodyWord, anybody}, {groupWord, groupWords}, {notPluralWord, notPlural},
	}
}

// A classTable finds the class of a word by open addressing.
type classTable struct {
	maybe wordSet                // most words of a text are not in it
	keys  [1 << classBits]uint64 // of the words in the slots; 0: a free slot
	words [1 << classBits]string
	class [1 << classBits]class
}

// classBits is the number of slots, more than twice that of the words, as a
// power of two.
const classBits = 11

// A wordSet is a small Bloom filter with one bit per word, to be asked before the
// table that holds the words.
type wordSet [1 << (setBits - 6)]uint64

// setBits is the number of bits of a wordSet as a power of two.
const setBits = 14

// add adds the word with this key (see pack).
func (s *wordSet) add(key uint64) {
	bit := hashPacked(key) >> (64 - setBits)
	s[bit/64] |= 1 << (bit % 64)
}

// has reports whether the word with this key may be in the set.
func (s *wordSet) has(key uint64) bool {
	bit := hashPacked(key) >> (64 - setBits)
	return s[bit/64]>>(bit%64)&1 != 0
}

// classes returns the table, built on first use.
var classes = sync.OnceValue(func() *classTable {
	t := new(classTable)
	for _, l := range classLists() {
		for w := range strings.FieldsSeq(l.words) {
			key := pack(w)
			i := slotOf(t, key, w)
			t.keys[i], t.words[i] = key, w
			t.class[i] |= l.class
			t.maybe.add(key)
		}
	}
	return t
})

// pack returns the first eight letters of a word in one number.
func pack[T string | []byte](w T) (key uint64) {
	if len(w) >= 8 {
		return swar.Load(w)
	}
	for i := range len(w) {
		key |= uint64(w[i]) << (8 * i)
	}
	return key
}

func hashPacked(key uint64) uint64 { return key * 0x9e3779b97f4a7c15 }

// slotOf returns the slot of a folded word and its key, a free one if no list holds
// it.
func slotOf[T string | []byte](t *classTable, key uint64, w T) uint64 {
	for i := hashPacked(key) >> (64 - classBits); ; i = (i + 1) % (1 << classBits) {
		if k := t.keys[i]; k == 0 || k == key && (len(w) <= 8 && len(t.words[i]) <= 8 || t.words[i] == string(w)) {
			return i
		}
	}
}

// findClass returns the class of a folded word and its key.
func findClass[T string | []byte](t *classTable, key uint64, w T) class {
	if !t.maybe.has(key) {
		return 0
	}
	return t.class[slotOf(t, key, w)]
}

// classOf returns the lists that hold a folded word.
func classOf(w string) class { return findClass(classes(), pack(w), w) }

// maxListed is the length of the longest word that is looked up, in bytes.
const maxListed = 24

// word returns the class of the word text[start:end] as it is written.
func (t *classTable) word(text string, start, end int32) class {
	n := end - start
	if n > maxListed {
		return 0
	}
	key := load(text, start)
	if n < 8 {
		key &= 1<<(8*n) - 1
	}
	return findClass(t, key, text[start:end])
}

// load returns the eight bytes of text at start, fewer at its end.
func load(text string, start int32) uint64 {
	if rest := text[start:]; len(rest) >= 8 {
		return swar.Load(rest)
	}
	return pack(text[start:])
}

// raw is word without regard to case. A hyphenated word has the role of its last
// part.
func (t *classTable) raw(text string, start, end int32) class {
	const ones, cases, high = 0x0101010101010101, 0x2020202020202020, 0x8080808080808080
	n := end - start
	if n > maxListed {
		return 0
	}
	key := load(text, start) | cases
	letters := key
	if n < 8 {
		key &= 1<<(8*n) - 1
		letters = key | ('a'*ones)<<(8*n)
	}
	// Are all bytes from a to z? No sum carries into the next byte.
	if (letters|(letters&^high+('\x7f'-'z')*ones)|^(letters&^high+(0x80-'a')*ones))&high != 0 {
		return t.mixed(text[start:end])
	}
	if n <= 8 {
		return findClass(t, key, text[start:end])
	}
	var long [maxListed]byte
	for i := range n {
		c := text[start+i] | 0x20
		if c < 'a' || c > 'z' {
			return t.mixed(text[start:end])
		}
		long[i] = c
	}
	return findClass(t, key, long[:n])
}

// mixed is raw for a word with other characters than ASCII letters.
func (t *classTable) mixed(w string) class {
	var buf [4 * maxListed]byte
	f := fold.Append(buf[:0], w)
	last := f[bytes.LastIndexByte(f, ' ')+1:]
	all := findClass(t, pack(f), f)
	if len(last) == len(f) {
		return all
	}
	return all&^roleWord | findClass(t, pack(last), last)&roleWord
}
