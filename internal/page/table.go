package page

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed kinds.txt
var kindsText string

// The word classes that the measures count. The lists are common knowledge of
// English, written for this project.
const (
	functionWords = "the a an of to in on at for with from by as is was were are be been being has have had do does did will would could should may might must can and or but nor so yet if than that which who whom whose what when where while because since until although though after before during into over under between through against about above across among around behind beyond despite off onto out per toward towards upon within without it its he she they them him her his their theirs himself herself itself themselves i me my this these those there here then not no never only also just even still already again very more most much many some any each every both either neither other another such own same few several all how why"
	speechWords   = "said says say saying told tells added adds wrote writes asked asks according explained noted announced claimed argued stated warned insisted replied recalled testified tweeted reported confirmed denied"
	selfWords     = "i me my mine i'm i've i'd i'll"
	personWords   = "you your yours yourself we our us ours"
	// The verbs of captions, which describe in the present tense what a picture shows.
	sceneWords = "seen pictured poses pose posing arrives arrive arriving attends attend attending walks walk walking speaks speak speaking stands stand standing sits sit sitting holds hold holding waves waving gestures gesture greets greet listens listen looks look looking wears wearing performs perform celebrates celebrate reacts react watches watch passes leaves shakes hugs smiles shows depicts undated clash gather works stage onstage"
	monthWords = "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
	dayWords   = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
)

// The classes of words in the table.
const (
	wFunction = 1 << iota
	wSpeech
	wPerson
	wMonth
	wDay
	wScene
	wSelf
	wFirstPrefix // begins a phrase of kinds.txt that is anchored at the start
	wFirstInside // begins a phrase that may stand anywhere
	wLastSuffix  // ends a phrase that is anchored at the end

	wCounted = wSpeech | wPerson | wMonth | wDay | wScene | wSelf // what measures count besides function words
)

// A table holds the hashes of words and phrases. It is built once and never changed.
type table struct {
	words   [1 << 12]wordSlot   // open addressing; class 0 where there is none
	phrases [1 << 13]phraseSlot // the same; no kinds where there is none

	// begins has a bit for each chain of words with which a phrase begins.
	begins [1 << 10]uint64

	by, am, pm uint32 // hashes of these words
	number     uint16 // class of words that begin with a digit
}

type wordSlot struct {
	hash  uint32
	class uint16
}

// A phraseSlot holds the kinds of a chain of words, and the part of its hash that does
// not follow from its place.
type phraseSlot struct {
	tag   uint32
	kinds phraseKinds
}

// phraseKinds are the kinds of a line that is a phrase, begins with it, ends with it or
// contains it; None where that says nothing.
type phraseKinds struct{ whole, prefix, suffix, inside Kind }

// longest is how many words of a phrase are looked at.
const longest = 8

var tables = sync.OnceValue(func() *table {
	t := &table{by: wordHash("by"), am: wordHash("am"), pm: wordHash("pm")}
	for i, list := range []string{functionWords, speechWords, personWords, monthWords, dayWords, sceneWords, selfWords} {
		for w := range strings.FieldsSeq(list) {
			t.add(w, 1<<i)
		}
	}
	byRule := map[string]Kind{}
	for k, rule := range kindRules {
		byRule[rule] = Kind(k)
	}
	k := None
	for line := range strings.Lines(kindsText) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || strings.HasPrefix(line, "//"):
		case line[0] == '[':
			k = byRule[strings.Trim(line, "[]")]
		default:
			for phrase := range strings.SplitSeq(line, ";") {
				t.phrase(strings.TrimSpace(phrase), k)
			}
		}
	}
	t.number = t.class(numberTag)
	return t
})

// phrase enters a phrase of kinds.txt. If several kinds have it, the first one counts.
func (t *table) phrase(p string, k Kind) {
	body, before := strings.CutPrefix(p, "*")
	body, after := strings.CutSuffix(body, "*")
	var h uint64
	var last string
	first := true
	for w := range strings.FieldsSeq(body) {
		if first {
			first = false
			if before && after {
				t.add(w, wFirstInside)
			} else if !before {
				t.add(w, wFirstPrefix)
			}
		}
		h = chain(h, wordHash(w))
		t.begins[at(h)>>6] |= 1 << (at(h) & 63)
		last = w
	}
	if before && !after && last != "" {
		t.add(last, wLastSuffix)
	}
	slot := t.slot(h)
	slot.tag = tag(h)
	kind := &slot.kinds.whole
	switch {
	case before && after:
		kind = &slot.kinds.inside
	case before:
		kind = &slot.kinds.suffix
	case after:
		kind = &slot.kinds.prefix
	}
	if *kind == None {
		*kind = k
	}
}

// begin reports whether a phrase may begin with the words of chain h. It errs only on
// the side of yes.
func (t *table) begin(h uint64) bool { return t.begins[at(h)>>6]>>(at(h)&63)&1 != 0 }

// of returns the kinds of the phrase with chain h.
func (t *table) of(h uint64) phraseKinds {
	if !t.begin(h) {
		return phraseKinds{}
	}
	return t.slot(h).kinds
}

// slot returns the slot of the phrase with chain h, or the empty one where it belongs.
func (t *table) slot(h uint64) *phraseSlot {
	for i := at(h) >> 3; ; i++ {
		s := &t.phrases[i%uint64(len(t.phrases))]
		if s.tag == tag(h) || s.kinds == (phraseKinds{}) {
			return s
		}
	}
}

// at returns the place of chain h in the tables, tag the bits of it that the place does
// not tell.
func at(h uint64) uint64  { return mix(h) >> 48 }
func tag(h uint64) uint32 { return uint32(mix(h) >> 16) }

// mix returns a hash of h whose high bits depend on all of h.
func mix(h uint64) uint64 { return h * 0xD6E8FEB86659FD93 }

// chain returns the chain of words h extended by the word with hash w.
func chain(h uint64, w uint32) uint64 { return h*0x9E3779B97F4A7C15 + uint64(w) + 1 }

// wordHash returns the hash of w, a word of a list or of kinds.txt.
func wordHash(w string) uint32 {
	if w == "#" || w[0] >= '0' && w[0] <= '9' {
		return numberTag
	}
	x, _ := next(w, 0, len(w))
	return x.hash
}

// add adds the word w to a class.
func (t *table) add(w string, class uint16) {
	h := wordHash(w)
	i := h % uint32(len(t.words))
	for t.words[i].class != 0 && t.words[i].hash != h {
		i = (i + 1) % uint32(len(t.words))
	}
	t.words[i].hash = h
	t.words[i].class |= class
}

// class returns the classes of the word with hash h.
func (t *table) class(h uint32) uint16 {
	for i := h; ; i++ {
		// One branch for "found" and "not there", which is hard to predict.
		if s := &t.words[i%uint32(len(t.words))]; uint64(s.hash^h)*uint64(s.class) == 0 {
			return s.class
		}
	}
}
