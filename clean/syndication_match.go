package clean

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/prose"
)

// A pattern describes a line by a list of words in lower case:
//
//	word    that word; marks around it do not matter
//	word:   that word with a colon after it
//	a|b     one of several words; a|b: with a colon after it
//	#       a word that begins with a digit
//	@       an address: "@name", "name@host.org", "host.org"
//	*       one to eight words
//	^       one to twelve words of a list of names: capitalised, or "and", "of", "writer" …
//	~       any one word, or none
//	**      at the end only: anything or nothing, of any length
//	:       at the end only: the line ends with a colon
//
// A pattern without ** matches a whole line.
type pattern struct {
	words  []string
	steps  []patternWord // words, compiled
	rule   int           // index into syndicationRules, or into the rules of a file
	name   string        // of the rule; sentences are then no match. Empty for a rule of a file
	open   bool          // ends with **
	colon  bool          // ends with :
	second uint32        // the set of first bytes of the words that may come second, modulo 32
	last   uint32        // the set of last bytes of the words that may come last, modulo 32
	loose  bool          // it has a wildcard
	own    prose.Shape   // of its words, the first of alternatives
	sure   bool          // it has too many words to match a sentence by chance
}

// A patternWord is one word of a pattern.
type patternWord struct {
	wild  byte     // '*', '^', '~', '#', '@', or 0
	colon bool     // a colon must follow
	word  string   // the word, if wild is 0 and there is only one
	any   []string // the words, if there are several
}

// compile returns the form of a word of a pattern that is matched.
func compile(word string) patternWord {
	if wild(word) || word == "#" || word == "@" {
		return patternWord{wild: word[0]}
	}
	word, colon := strings.CutSuffix(word, ":")
	if strings.IndexByte(word, '|') < 0 {
		return patternWord{word: word, colon: colon}
	}
	return patternWord{any: strings.Split(word, "|"), colon: colon}
}

// bounds sets q.second and q.last from its steps: to all bits where any word may
// stand.
func (q *pattern) bounds() {
	q.second, q.last = ^uint32(0), ^uint32(0)
	if len(q.steps) > 1 && !wild(q.words[0]) {
		q.second = q.steps[1].bits(func(w string) byte { return w[0] })
	}
	if !q.open {
		q.last = q.steps[len(q.steps)-1].bits(func(w string) byte { return w[len(w)-1] })
	}
}

// bits returns the set, modulo 32, of the bytes that of returns for the words that s
// may be.
func (s *patternWord) bits(of func(string) byte) (set uint32) {
	if s.wild != 0 {
		return ^uint32(0)
	}
	if s.any == nil {
		return 1 << (of(s.word) & 31)
	}
	for _, w := range s.any {
		set |= 1 << (of(w) & 31)
	}
	return set
}

// patterns are compiled patterns for lookup: by the first word ("#" for numbers);
// those that begin with names by the first word after the names; those that begin
// with another wildcard by the last word.
type patterns struct {
	first, verb, last wordIndex
	starts            glimpses // of the patterns of first
}

// A wordIndex holds patterns by a word. Most words have none, which begins says
// without a lookup in the map.
type wordIndex struct {
	by     map[string][]pattern
	begins [32]uint64 // a bit for each wordBits
	ends   [32]uint32 // the sets of bytes before the last one, by the last one, each modulo 32
}

// add adds q under word.
func (x *wordIndex) add(word string, q pattern) {
	x.by[word] = append(x.by[word], q)
	if word != "" {
		h := wordBits(word)
		x.begins[h>>6] |= 1 << (h & 63)
		if n := len(word); n > 1 {
			x.ends[word[n-1]&31] |= 1 << (word[n-2] & 31)
		}
	}
}

// ending reports whether s may end with a word of x. All of these must have two
// letters or more.
func (x *wordIndex) ending(s string) bool {
	n := len(s)
	return n > 1 && x.ends[s[n-1]&31]>>(s[n-2]&31)&1 != 0
}

// wordBits returns eleven bits that depend on the length of word, which must not be
// empty, and on its first, middle and last bytes.
func wordBits[T string | []byte](word T) uint32 {
	n := len(word)
	return (uint32(word[0]) | uint32(word[n-1])<<8 | uint32(word[n>>1])<<16 | uint32(n)<<24) * 0x9E3779B1 >> 21
}

// may reports whether there may be patterns for word, which must not be empty.
func (x *wordIndex) may(word []byte) bool {
	h := wordBits(word)
	return x.begins[h>>6]>>(h&63)&1 != 0
}

// of returns the patterns for word.
func (x *wordIndex) of(word string) []pattern {
	if word == "" {
		return nil
	}
	if h := wordBits(word); x.begins[h>>6]>>(h&63)&1 == 0 {
		return nil
	}
	return x.by[word]
}

// syndicationPatterns are the patterns of the syndicationRules.
var syndicationPatterns = sync.OnceValue(func() *patterns {
	p := newPatterns()
	for i, r := range syndicationRules {
		for _, l := range r.lines {
			p.add(pattern{words: strings.Fields(l), rule: i, name: r.name})
		}
	}
	return p
})

// newPatterns returns patterns without any pattern.
func newPatterns() *patterns {
	return &patterns{
		wordIndex{by: map[string][]pattern{}}, wordIndex{by: map[string][]pattern{}}, wordIndex{by: map[string][]pattern{}}, newGlimpses(),
	}
}

// add adds q under the words by which it is looked up.
func (p *patterns) add(q pattern) {
	switch n := len(q.words) - 1; q.words[n] {
	case "**":
		q.words, q.open = q.words[:n], true
	case ":":
		q.words, q.colon = q.words[:n], true
	}
	q.loose = q.open
	var own []string
	for _, w := range q.words {
		q.steps = append(q.steps, compile(w))
		if wild(w) {
			q.loose = true
		} else {
			w, _, _ = strings.Cut(w, "|")
			own = append(own, w)
		}
	}
	q.own = prose.Of(strings.Join(own, " "))
	q.sure = len(own) >= 5 && (own[0] == "the" || own[0] == "this")
	q.bounds()
	by, key := &p.first, q.words[0]
	switch {
	case key == "^":
		by = &p.verb
		for _, key = range q.words[1:] {
			if !wild(key) && !nameWord(key) {
				break
			}
		}
	case wild(key):
		by, key = &p.last, q.words[len(q.words)-1]
	}
	for k := range strings.SplitSeq(strings.TrimSuffix(key, ":"), "|") {
		if by.add(k, q); by == &p.first {
			p.starts.add(k, &q)
		}
	}
}

// wild reports whether w is a wildcard that matches several words or none.
func wild(w string) bool { return w == "*" || w == "^" || w == "~" }

// match returns the index of the rule that line matches, -1 if there is none. It
// sets w.open if anything may follow the words of the pattern.
func (p *patterns) match(w *lineWords, line string) int {
	w.read(line)
	if p.starts.may(line) {
		if !w.more() {
			return -1
		}
		var list []pattern
		if key := w.word(0); key[0] >= '0' && key[0] <= '9' {
			list = p.first.by["#"]
		} else if p.first.may(key) {
			list = p.first.by[string(key)]
		}
		if i := p.try(list, w, line); i >= 0 {
			return i
		}
	}
	if len(line) > maxBytes {
		return -1
	}
	if end := lastEnd(line); p.last.ending(line[:end]) {
		if i := p.try(p.last.of(lastWord(line)), w, line); i >= 0 {
			return i
		}
	}
	if len(p.verb.by) == 0 {
		return -1
	}
	return p.try(p.verb.of(verb(line)), w, line)
}

// try returns the rule of the first pattern of list that matches line, -1 if there
// is none. It reads no more words than the patterns need.
func (p *patterns) try(list []pattern, w *lineWords, line string) int {
	if len(list) == 0 || w.n == 0 && !w.more() {
		return -1
	}
	short := len(line) <= maxBytes
	second, last := w.secondBits(), endBits(line)
	for i := range list {
		q := &list[i]
		if q.second&second != 0 && (q.open || short && q.last&last != 0) && (!q.colon || strings.HasSuffix(line, ":")) && w.is(q.steps, 0, q.open) && (q.name == "" || !q.prose(line)) {
			w.open = q.open
			return q.rule
		}
	}
	return -1
}

// secondBits returns the first byte of the second word, case folded, as a set modulo
// 32; the full set if it is not ASCII or there is no second word.
func (w *lineWords) secondBits() uint32 {
	if w.n > 1 {
		return 1 << (w.word(1)[0] & 31)
	}
	for i := 0; i < len(w.rest) && w.rest[i] < utf8.RuneSelf; i++ {
		if c := foldedWord[w.rest[i]]; c != 0 {
			return 1 << (c & 31)
		}
	}
	return ^uint32(0)
}

// endBits returns the last byte of the last word of line, case folded, as a set
// modulo 32; the full set if it is not ASCII.
func endBits(line string) uint32 {
	for i := len(line) - 1; i >= 0 && line[i] < utf8.RuneSelf; i-- {
		if c := foldedWord[line[i]]; c != 0 {
			return 1 << (c & 31)
		}
	}
	return ^uint32(0)
}

// lastWord returns the lower-case letters at the end of the last word of line. The
// patterns that are looked up by their last word end with such a word.
func lastWord(line string) string {
	end := lastEnd(line)
	start := end
	for start > 0 && 'a' <= line[start-1] && line[start-1] <= 'z' && end-start < 24 {
		start--
	}
	return line[start:end]
}

// lastEnd returns where the last word of line ends: after its last lower-case letter,
// which is looked for in the last four bytes.
func lastEnd(line string) int {
	end := len(line)
	for end > 0 && (line[end-1] < 'a' || line[end-1] > 'z') && len(line)-end < 4 {
		end--
	}
	return end
}

// verb returns the first lower-case word of line that does not occur in lists of
// names, "" if the first 160 bytes have none.
func verb(line string) string {
	for i, end := 0, min(len(line), 160); i < end; i++ {
		if 'a' <= line[i] && line[i] <= 'z' {
			j := i + 1
			for j < len(line) && ('a' <= line[j] && line[j] <= 'z' || line[j] == '\'') {
				j++
			}
			if !nameWord(line[i:j]) {
				return line[i:j]
			}
			i = j
		}
		for i < end && !beforeWord[line[i]] {
			i++
		}
	}
	return ""
}

// beforeWord is true for the bytes after which a word may begin for verb; 0xA0 is the
// last byte of a no-break space.
var beforeWord = [256]bool{' ': true, '-': true, '(': true, 0xA0: true}
