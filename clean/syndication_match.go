package clean

import (
	"strings"
	"sync"
)

// A pattern of a line is a list of words in small letters:
//
//	word    that word, without the marks around it
//	word:   that word with a colon behind it
//	a|b     one of several words; a|b: with a colon behind it
//	#       a word that begins with a digit
//	@       an address: "@name", "name@host.org", "host.org"
//	*       one to eight words
//	^       one to twelve words of a list of names: capitalised, or "and", "of", "writer" …
//	~       any one word, or none
//	**      at the end only: anything or nothing, of any length
//	:       at the end only: the line ends with a colon
//
// A pattern without ** matches a whole line. Marks around words do not count.
type pattern struct {
	words []string
	steps []patternWord // words, compiled
	rule  int           // index into syndicationRules
	open  bool          // ends with **
	colon bool          // ends with :
}

// A patternWord is one word of a pattern.
type patternWord struct {
	wild  byte     // '*', '^', '~', '#', '@', or 0
	colon bool     // a colon stands behind the word
	word  string   // the word, if wild is 0 and there is but one
	any   []string // the words, if there are several
}

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

// patterns are the compiled rules: by the first word ("#" for numbers), for
// those that begin with names by the first word that is none, for those that
// begin with another wildcard by the last word.
type patterns struct {
	first, verb, last wordIndex
}

// A wordIndex holds patterns by a word. Most words have none: starts tells that
// of the length of a word and its first byte without a look into the map.
type wordIndex struct {
	by     map[string][]pattern
	starts [24]uint32 // the first bytes of the words of each length, modulo 32
}

func (x *wordIndex) add(word string, q pattern) {
	x.by[word] = append(x.by[word], q)
	if n := len(word); n > 0 && n < len(x.starts) {
		x.starts[n] |= 1 << (word[0] & 31)
	}
}

// may reports whether there may be patterns for a word of n bytes that begins
// with c.
func (x *wordIndex) may(n int, c byte) bool {
	return n >= len(x.starts) || x.starts[n]>>(c&31)&1 != 0
}

// of returns the patterns for word.
func (x *wordIndex) of(word string) []pattern {
	if word == "" || !x.may(len(word), word[0]) {
		return nil
	}
	return x.by[word]
}

var syndicationPatterns = sync.OnceValue(func() *patterns {
	p := newPatterns()
	for i, r := range syndicationRules {
		for _, l := range r.lines {
			p.add(pattern{words: strings.Fields(l), rule: i})
		}
	}
	return p
})

func newPatterns() *patterns {
	return &patterns{
		wordIndex{by: map[string][]pattern{}}, wordIndex{by: map[string][]pattern{}}, wordIndex{by: map[string][]pattern{}},
	}
}

// add files q under the word that it is looked up by.
func (p *patterns) add(q pattern) {
	switch n := len(q.words) - 1; q.words[n] {
	case "**":
		q.words, q.open = q.words[:n], true
	case ":":
		q.words, q.colon = q.words[:n], true
	}
	for _, w := range q.words {
		q.steps = append(q.steps, compile(w))
	}
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
		by.add(k, q)
	}
}

func wild(w string) bool { return w == "*" || w == "^" || w == "~" }

// match returns the index of the rule that line is, -1 if none.
func (p *patterns) match(w *lineWords, line string) int {
	w.read(line)
	if !w.more() {
		return -1
	}
	key := w.word(0)
	var list []pattern
	if key[0] >= '0' && key[0] <= '9' {
		list = p.first.by["#"]
	} else if p.first.may(len(key), key[0]) {
		list = p.first.by[string(key)]
	}
	if i := p.try(list, w, line); i >= 0 || len(line) > maxBytes {
		return i
	}
	if i := p.try(p.last.of(lastWord(line)), w, line); i >= 0 {
		return i
	}
	return p.try(p.verb.of(verb(line)), w, line)
}

// try returns the rule of the first pattern of list that line is, -1 if none.
// It reads no more words than the patterns ask for.
func (p *patterns) try(list []pattern, w *lineWords, line string) int {
	short := len(line) <= maxBytes
	for i := range list {
		q := &list[i]
		if (q.open || short) && (!q.colon || strings.HasSuffix(line, ":")) && w.is(q.steps, 0, q.open) {
			return q.rule
		}
	}
	return -1
}

// lastWord returns the last word of line if it is one of small letters; the
// patterns that are looked up by their last word end with such.
func lastWord(line string) string {
	end := len(line)
	for end > 0 && (line[end-1] < 'a' || line[end-1] > 'z') && len(line)-end < 4 {
		end--
	}
	start := end
	for start > 0 && 'a' <= line[start-1] && line[start-1] <= 'z' && end-start < 24 {
		start--
	}
	return line[start:end]
}

// verb returns the first word of small letters at the start of line that does
// not stand in lists of names, "" if the first 160 bytes have none.
func verb(line string) string {
	start := true
	for i := 0; i < len(line) && i < 160; i++ {
		c := line[i]
		if start && 'a' <= c && c <= 'z' {
			j := i + 1
			for j < len(line) && ('a' <= line[j] && line[j] <= 'z' || line[j] == '\'') {
				j++
			}
			if !nameWord(line[i:j]) {
				return line[i:j]
			}
			i = j - 1
		}
		start = c == ' ' || c == '-' || c == '(' || c == 0xA0
	}
	return ""
}
