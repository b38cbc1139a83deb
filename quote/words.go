package quote

import (
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/internal/lex"
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
	fNounCue                  // claim, support: reports as a noun
	fAdj                      // predicate adjective that reports: confident, worried

	fVerb = fBase | fS | fPast | fPart | fIng
	fAux  = fModal | fBe | fHave | fDo
)

// A word is an entry of the lexicon.
type word struct {
	flags flag
	cue   uint16 // index into lexicon.cues, 0 for none
}

type lexicon struct {
	words map[string]word // while the tables are read
	table []slot
	cues  []cue // cues[0] is not used
	nouns map[string]string
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

// slots is the size of the hash table of the lexicon, a power of two more than
// twice the number of words.
const slots = 1 << 14

type slot struct {
	key  string
	word word
}

// index moves the words into a hash table that is read without allocating or
// lowering: the hash folds the case of ASCII letters.
func (l *lexicon) index() {
	l.table = make([]slot, slots)
	for k, w := range l.words {
		h := uint32(len(k))
		for i := range len(k) {
			h = h*31 + uint32(k[i]|0x20)
		}
		h ^= h >> 15
		for l.table[h%slots].key != "" {
			h++
		}
		l.table[h%slots] = slot{k, w}
	}
	l.words = nil
}

// lookup returns what the lexicon knows about a token, whatever its case.
func (l *lexicon) lookup(s string) word {
	if len(s) > 24 {
		return word{}
	}
	h := uint32(len(s))
	for i := range len(s) {
		h = h*31 + uint32(s[i]|0x20)
	}
	h ^= h >> 15
	for ; ; h++ {
		e := &l.table[h%slots]
		if len(e.key) == len(s) {
			if e.key == s || fold(e.key, s) {
				return e.word
			}
		} else if e.key == "" {
			return word{flags: guess(s)}
		}
	}
}

// fold reports whether s is lower, but for the case of ASCII letters.
func fold(lower, s string) bool {
	for i := range len(s) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != lower[i] {
			return false
		}
	}
	return true
}

// guess tells the part of speech of an unknown word from its ending.
func guess(s string) flag {
	n := len(s)
	switch {
	case n > 4 && s[n-2:] == "ly":
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
			w := l.lookup(s[:i])
			w.flags |= fModal
			return w
		}
		return word{}
	}
	return word{}
}

// hasApostrophe reports whether the word token holds an inner apostrophe.
func hasApostrophe(text string, t lex.Token) bool {
	for i := t.Start; i < t.End; i++ {
		if c := text[i]; c == '\'' || c == 0xE2 {
			return true
		}
	}
	return false
}
