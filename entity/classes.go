package entity

import (
	"bytes"
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/internal/fold"
)

// A class is a set of the word lists that hold a word. Most words of names and
// of the sentences around them are in none: one look-up tells that for all
// lists.
type class uint32

const (
	roleWord     class = 1 << iota // what a person does or holds
	sayWord                        // reports speech
	endWord                        // ends a noun phrase
	manWord                        // a noun for a man
	womanWord                      // a woman
	someoneWord                    // either
	isTitle                        // stands before a name
	maleTitle                      // of men
	femaleTitle                    // of women
	isParticle                     // of surnames
	leadsName                      // a particle that a name may begin with
	isSmall                        // left out of acronyms and keys
	isNameSuffix                   // "jr", "iii"
	isNumeral                      // a Roman numeral of rulers
	isCreed                        // followers of a creed
	commonTail                     // a legal form that is a word as well
)

// lists pairs each class with its words.
func lists() []struct {
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
		{isNameSuffix, nameSuffixes}, {isNumeral, numerals}, {isCreed, creeds}, {commonTail, commonTails},
	}
}

// A classTable finds the class of a word by open addressing.
type classTable struct {
	slots []classSlot
	shift uint8
}

type classSlot struct {
	hash  uint32
	class class
	word  string // "": a free slot
}

// classes is built at the first question.
var classes = sync.OnceValue(func() *classTable {
	const bits = 11 // twice the words and more
	t := &classTable{make([]classSlot, 1<<bits), 32 - bits}
	for _, l := range lists() {
		for w := range strings.FieldsSeq(l.words) {
			s := entry(t, w)
			*s = classSlot{hashWord(w), s.class | l.class, w}
		}
	}
	return t
})

// hashWord is quick rather than good: words are looked up at every turn.
func hashWord[T string | []byte](w T) (h uint32) {
	for i := range min(len(w), maxListed) {
		h = (h<<5 | h>>27) ^ uint32(w[i])
	}
	return h * 0x9e3779b1
}

// maxListed is the length up to which words are looked for in lists.
const maxListed = 24

// entry returns the slot of a folded word, a free one if no list holds it.
func entry[T string | []byte](t *classTable, w T) *classSlot {
	h := hashWord(w)
	for i := h >> t.shift; ; i = (i + 1) & uint32(len(t.slots)-1) {
		if s := &t.slots[i]; s.word == "" || s.hash == h && s.word == string(w) {
			return s
		}
	}
}

// of returns the class of a folded word.
func (t *classTable) of(w string) class { return entry(t, w).class }

// raw returns the class of a word as it is written. The role of a hyphenated
// word is that of its last part.
func (t *classTable) raw(w string) class {
	if len(w) > maxListed {
		return 0
	}
	var buf [maxListed]byte
	for i := range len(w) {
		c := w[i] | 0x20
		if c < 'a' || c > 'z' {
			return t.mixed(w)
		}
		buf[i] = c
	}
	return entry(t, buf[:len(w)]).class
}

// mixed is raw for a word that is not all ASCII letters.
func (t *classTable) mixed(w string) class {
	var buf [4 * maxListed]byte
	f := fold.Append(buf[:0], w)
	k := bytes.LastIndexByte(f, ' ') + 1
	if k == 0 {
		return entry(t, f).class
	}
	return entry(t, f).class&^roleWord | entry(t, f[k:]).class&roleWord
}

// classOf returns the lists that hold a folded word.
func classOf(w string) class { return classes().of(w) }
