package quote

import (
	"strings"
	"sync"
)

// A flag set tells what the lexicon knows about a word form.
type flag uint32

const (
	fDet     flag = 1 << iota // the, some, every
	fPron                     // he, they, everyone: may be a subject
	fObj                      // him, them
	fPoss                     // his, their
	fPrep                     // of, in, during
	fCoord                    // and, or, but
	fSub                      // while, because, although
	fWh                       // who, which, how, whether
	fModal                    // will, could
	fBe                       // is, were, been
	fHave                     // has, had
	fDo                       // does, did
	fAdv                      // also, never
	fTime                     // Tuesday, week, yesterday
	fPerson                   // official, spokesman: speaks
	fPaper                    // report, poll, statement: speaks on paper
	fNoun                     // a noun as well
	fBase                     // verb forms
	fS                        // says
	fPast                     // said
	fPart                     // said, taken
	fIng                      // saying
	fVenue                    // statement, interview, rally: "said in a …"
	fNum                      // two, dozen
	fNounCue                  // claim, support: reports as a noun
	fAdj                      // predicate adjective that reports: confident, worried

	fVerb = fBase | fS | fPast | fPart | fIng
	fAux  = fModal | fBe | fHave | fDo
)

// A word is an entry of the lexicon.
type word struct {
	flags flag
	cue   uint16 // index into lexicon.cues, 0 for none
	fixed pos    // what the word always is inside a sentence, or pNoun
	odd   bool   // it may hold an apostrophe and is not in the lexicon
}

type lexicon struct {
	words   map[string]word // while the tables are read
	table   []uint16
	entries []entry
	cues    []cue // cues[0] is not used
	nouns   map[string]string
}

// theLexicon builds the tables once, when the first text is read.
var theLexicon = sync.OnceValue(func() *lexicon {
	l := &lexicon{words: make(map[string]word, 4096), cues: make([]cue, 1, 512)}
	for _, g := range wordLists {
		for w := range strings.FieldsSeq(g.words) {
			e := l.words[w]
			e.flags |= g.flag
			l.words[w] = e
		}
	}
	for line := range strings.Lines(verbs) {
		for lemma := range strings.FieldsSeq(line) {
			l.inflect(lemma, 0)
		}
	}
	l.addCues()
	l.nouns = make(map[string]string)
	for line := range strings.Lines(nounTable) {
		nouns, leads, ok := strings.Cut(strings.TrimSuffix(line, "\n"), ":")
		if !ok {
			continue
		}
		for w := range strings.FieldsSeq(nouns) {
			l.nouns[w] = leads + " "
			e := l.words[w]
			e.flags |= fNounCue
			l.words[w] = e
		}
	}
	for w := range strings.FieldsSeq(alsoNouns) {
		e := l.words[w]
		e.flags |= fNoun
		l.words[w] = e
	}
	l.index()
	return l
})

// inflect adds the forms of a verb. lemma is the base form, or the forms
// base/past/participle of an irregular verb, joined by slashes.
func (l *lexicon) inflect(lemma string, cue uint16) {
	add := func(w string, f flag) {
		e := l.words[w]
		e.flags |= f
		if cue != 0 && e.cue == 0 {
			e.cue = cue
		}
		l.words[w] = e
	}
	base, rest, irregular := strings.Cut(lemma, "/")
	past, part, _ := strings.Cut(rest, "/")
	if part == "" {
		part = past
	}
	stem, double := base, ""
	last := base[len(base)-1]
	switch {
	case strings.HasSuffix(base, "y") && len(base) > 2 && !vowel(base[len(base)-2]):
		add(base[:len(base)-1]+"ies", fS)
		if !irregular {
			past, part = base[:len(base)-1]+"ied", base[:len(base)-1]+"ied"
		}
	case strings.HasSuffix(base, "s") || strings.HasSuffix(base, "sh") || strings.HasSuffix(base, "ch") || strings.HasSuffix(base, "x") || strings.HasSuffix(base, "z") || base == "go" || base == "do" || base == "veto":
		add(base+"es", fS)
	default:
		add(base+"s", fS)
	}
	if last == 'e' && !strings.HasSuffix(base, "ee") {
		stem = base[:len(base)-1]
	} else if doubles(base) {
		double = string(last)
	}
	if past == "" {
		past = stem + double + "ed"
		if strings.HasSuffix(base, "ee") {
			past = base + "d"
		}
		part = past
	}
	add(base, fBase)
	add(past, fPast)
	add(part, fPart)
	add(stem+double+"ing", fIng)
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// doubles reports whether a verb doubles its last letter: one vowel, one
// consonant, the stress on the last syllable.
func doubles(w string) bool {
	n := len(w)
	if n < 3 || vowel(w[n-1]) || !vowel(w[n-2]) || vowel(w[n-3]) || strings.IndexByte("wxy", w[n-1]) >= 0 {
		return false
	}
	if n <= 4 {
		return true
	}
	switch w {
	case "admit", "permit", "submit", "commit", "refer", "prefer", "infer", "confer", "forget", "regret", "begin", "occur", "rebut", "concur", "propel", "compel", "scrap", "strip", "stress":
		return true
	}
	return false
}

// slots is the size of the hash table of the lexicon, a power of two well above
// the number of words.
const slots = 1 << 14

// maxWord is the longest word of the lexicon in bytes; all are ASCII.
const maxWord = 24

// A key is a word of at most maxWord bytes with the case of ASCII letters
// folded: its first eight bytes, its last eight, which may overlap, and those
// between where there are any.
type key struct{ first, last, mid uint64 }

// An entry is a word of the lexicon and its key.
type entry struct {
	key  key
	size uint8
	word word
}

// foldCase has the bit of each byte that tells lower case from upper case. Tokens
// of words hold no byte that another one than its capital folds to.
const foldCase = 0x2020202020202020

// load returns the eight bytes of s[i:].
func load(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// keyOf returns the key of text[start:end], which is one to maxWord bytes long.
func keyOf(text string, start, end int) key {
	n := end - start
	if n > 16 {
		return key{load(text, start) | foldCase, load(text, end-8) | foldCase, load(text, start+8) | foldCase}
	}
	if n >= 8 {
		return key{first: load(text, start) | foldCase, last: load(text, end-8) | foldCase}
	}
	if start+8 <= len(text) {
		return key{first: (load(text, start) | foldCase) & (1<<(8*n) - 1)}
	}
	var k key
	for i := n - 1; i >= 0; i-- {
		k.first = k.first<<8 | uint64(text[start+i]|0x20)
	}
	return k
}

// hash returns the place of the key of a word of n bytes in the table.
func (k key) hash(n int) uint32 {
	h := (k.first ^ k.last*0x9E3779B97F4A7C15 ^ uint64(n)) * 0xD6E8FEB86659FD93
	return uint32(h >> 40)
}

// odd reports whether the word holds an apostrophe or a byte that is not ASCII.
func (k key) odd() bool {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	odd := func(x uint64) uint64 {
		y := x ^ '\''*ones
		return (y-ones)&^y | x
	}
	return (odd(k.first)|odd(k.last)|odd(k.mid))&high != 0
}

// index moves the words into a hash table that is read without allocating or
// lowering. The table holds indexes into entries, which begin at 1.
func (l *lexicon) index() {
	l.table = make([]uint16, slots)
	l.entries = make([]entry, 1, len(l.words)+1)
	for w, e := range l.words {
		if len(w) > maxWord {
			continue
		}
		e.fixed = fixed(w, e)
		k := keyOf(w, 0, len(w))
		h := k.hash(len(w))
		for l.table[h%slots] != 0 {
			h++
		}
		l.table[h%slots] = uint16(len(l.entries))
		l.entries = append(l.entries, entry{k, uint8(len(w)), e})
	}
	l.words = nil
}

// lookup returns what the lexicon knows about the word text[start:end], whatever
// its case.
func (l *lexicon) lookup(text string, start, end int) word {
	n := end - start
	if n > maxWord || n == 0 {
		return word{odd: true}
	}
	k := keyOf(text, start, end)
	for h := k.hash(n); ; h++ {
		i := l.table[h%slots]
		if i == 0 {
			return word{flags: guess(text[start:end]), odd: k.odd()}
		}
		if e := &l.entries[i]; e.key == k && int(e.size) == n {
			return e.word
		}
	}
}

// fixed returns what a word is that is one thing only, whatever stands around
// it; pNoun for all others.
func fixed(k string, w word) pos {
	f := w.flags
	switch {
	case k == "that" || w.cue != 0 || f&fVerb != 0:
		return pNoun
	case k == "to":
		return pTo
	case f&fCoord != 0:
		return pCoord
	case f&(fBe|fHave|fDo) != 0:
		return pAux
	case f == fModal && k != "will":
		return pAux
	case f == fNum:
		return pNum
	case f == fDet:
		return pDet
	case f == fPoss:
		return pPoss
	case f == fPron:
		return pPron
	case f == fPrep:
		return pPrep
	case f == fSub:
		return pSub
	case f == fWh:
		return pWh
	case f == fAdv:
		return pAdv
	case f == fTime:
		return pTime
	}
	return pNoun
}

// guess tells the part of speech of an unknown word from its ending.
func guess(s string) flag {
	n := len(s)
	switch {
	case n > 4 && s[n-2:] == "ly":
		switch s {
		case "early", "Early", "family", "Family", "reply", "supply", "rally", "Rally", "bully", "daily", "Daily", "weekly", "monthly", "friendly", "likely",
			"unlikely", "elderly", "costly", "deadly", "July", "Italy", "Assembly", "assembly", "monopoly", "lovely", "Emily", "Kelly", "Billy", "Reilly", "Sally", "Molly", "lonely", "ugly", "orderly":
			return 0
		}
		return fAdv
	case n > 4 && s[n-2:] == "ed":
		return fPast | fPart
	case n > 5 && s[n-3:] == "ing":
		return fIng | fNoun
	}
	return 0
}

// contraction splits what an apostrophe joins to a word ("he'll", "don't",
// "they’ve") and returns the flags of the two parts together.
func (l *lexicon) contraction(s string) word {
	for i := 1; i < len(s); i++ {
		rest := ""
		switch {
		case s[i] == '\'':
			rest = s[i+1:]
		case strings.HasPrefix(s[i:], "’"):
			rest = s[i+len("’"):]
		default:
			continue
		}
		switch rest {
		case "t":
			return word{flags: fModal | fDo}
		case "ll", "d", "ve", "re", "m":
			w := l.lookup(s, 0, i)
			w.flags |= fModal
			return w
		}
		return word{}
	}
	return word{}
}
