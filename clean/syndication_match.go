package clean

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// A pattern of a line is a list of words in small letters:
//
//	word    that word, without the marks around it
//	word:   that word with a colon behind it
//	a|b     one of several words; a|b: with a colon behind it
//	#       a word that begins with a digit
//	*       one to eight words
//	^       one to twelve words of a list of names: capitalised, or "and", "of", "writer" …
//	~       any one word, or none
//	**      at the end only: anything or nothing, of any length
//	:       at the end only: the line ends with a colon
//
// A pattern without ** matches a whole line. Marks around words do not count.
type pattern struct {
	words []string
	rule  int  // index into syndicationRules
	open  bool // ends with **
	colon bool // ends with :
}

// patterns are the compiled rules: by the first word ("#" for numbers), for
// those that begin with names by the first word that is none, for those that
// begin with another wildcard by the last word.
type patterns struct {
	first, verb, last map[string][]pattern
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
	return &patterns{map[string][]pattern{}, map[string][]pattern{}, map[string][]pattern{}}
}

// add files q under the word that it is looked up by.
func (p *patterns) add(q pattern) {
	switch n := len(q.words) - 1; q.words[n] {
	case "**":
		q.words, q.open = q.words[:n], true
	case ":":
		q.words, q.colon = q.words[:n], true
	}
	by, key := p.first, q.words[0]
	switch {
	case key == "^":
		by = p.verb
		for _, key = range q.words[1:] {
			if !wild(key) && !nameWord(key) {
				break
			}
		}
	case wild(key):
		by, key = p.last, q.words[len(q.words)-1]
	}
	for k := range strings.SplitSeq(strings.TrimSuffix(key, ":"), "|") {
		by[k] = append(by[k], q)
	}
}

func wild(w string) bool { return w == "*" || w == "^" || w == "~" }

const (
	maxWords = 40  // of a line that is matched as a whole
	maxBytes = 320 // of such a line
	starMax  = 8
	nameMax  = 12
)

// lineWords are the folded words of a line.
type lineWords struct {
	buf   [maxBytes + 8]byte
	start [maxWords + 1]int16
	end   [maxWords + 1]int16
	colon [maxWords + 1]bool
	first [maxWords + 1]byte // before folding
	n     int
	all   bool // the words are all words of the line
	used  int
	rest  string
}

// word returns folded word i.
func (w *lineWords) word(i int) []byte { return w.buf[w.start[i]:w.end[i]] }

// read begins the words of line.
func (w *lineWords) read(line string) { w.n, w.used, w.rest, w.all = 0, 0, line, false }

// more reads one more word and reports whether there was one.
func (w *lineWords) more() bool {
	s := w.rest
	i := 0
	for i < len(s) { // to the start of a word
		if n := wordRune(s, i); n > 0 {
			break
		}
		_, n := utf8.DecodeRuneInString(s[i:])
		i += n
	}
	if i == len(s) {
		w.rest, w.all = "", true
		return false
	}
	if w.n > maxWords {
		return false
	}
	i0 := i
	w.start[w.n] = int16(w.used)
	for i < len(s) && w.used < maxBytes {
		n := wordRune(s, i)
		if n == 0 {
			// Marks inside a word stay: "e-mail", "fox13.com", "AT&T", "don't".
			n = innerMark(s, i)
			if n == 0 {
				break
			}
		}
		c := s[i]
		switch {
		case 'A' <= c && c <= 'Z':
			w.buf[w.used] = c + 'a' - 'A'
			w.used++
		case n == 3 && s[i] == 0xE2: // an inner apostrophe
			w.buf[w.used] = '\''
			w.used++
		default:
			w.used += copy(w.buf[w.used:], s[i:i+n])
		}
		i += n
		if c == 0xC2 && n == 2 { // ©
			break
		}
	}
	w.end[w.n] = int16(w.used)
	w.first[w.n] = s[i0]
	w.colon[w.n] = i < len(s) && (s[i] == ':' || s[i] == ' ' && i+1 < len(s) && s[i+1] == ':')
	w.n++
	w.rest = s[i:]
	return true
}

// name reports whether word k may stand in a list of names.
func (w *lineWords) name(k int) bool {
	if c := w.first[k]; c < 'a' || c > 'z' {
		return true
	}
	return nameWord(string(w.word(k)))
}

// nameWord reports whether a word of small letters may stand in a list of names.
func nameWord(s string) bool {
	switch s {
	case "and", "of", "the", "in", "at", "from", "by", "for", "with", "to", "de", "la", "van", "von", "der", "al", "bin",
		"agency", "agencies", "wire", "wires", "service", "services", "staff", "report", "reports", "reporter", "reporters", "writer", "writers",
		"correspondent", "correspondents", "journalist", "journalists", "editor", "editors", "news", "press", "bureau", "team", "also", "other":
		return true
	}
	return false
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

// wordRune returns the length of the letter, digit or © at s[i:], else 0.
func wordRune(s string, i int) int {
	c := s[i]
	if c < utf8.RuneSelf {
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '&' || c == '@' || c == '#' || c == '$' || c == '+' {
			return 1
		}
		return 0
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case r == '\u00a9':
		return n
	case r < 0xC0, 0x2000 <= r && r < 0x2C00, 0x3000 <= r && r < 0x3040, r == utf8.RuneError, r == '\ufeff':
		return 0
	}
	return n
}

// innerMark returns the length of the mark at s[i:] if it stands inside a word.
func innerMark(s string, i int) int {
	n := 1
	switch s[i] {
	case '\'', '-', '.', '_', '/', ':', ',':
	case 0xE2:
		if !strings.HasPrefix(s[i:], "’") {
			return 0
		}
		n = len("’")
	default:
		return 0
	}
	if i+n < len(s) && wordRune(s, i+n) > 0 && (s[i] != ':' && s[i] != ',' || s[i+n] <= '9') {
		return n
	}
	return 0
}

// match returns the index of the rule that line is, -1 if none.
func (p *patterns) match(w *lineWords, line string) int {
	w.read(line)
	if !w.more() {
		return -1
	}
	key := w.word(0)
	list := p.first[string(key)]
	if key[0] >= '0' && key[0] <= '9' {
		list = p.first["#"]
	}
	if i := p.try(list, w, line); i >= 0 || len(line) > maxBytes {
		return i
	}
	if i := p.try(p.last[lastWord(line)], w, line); i >= 0 {
		return i
	}
	return p.try(p.verb[verb(line)], w, line)
}

// try returns the rule of the first pattern of list that line is, -1 if none.
// It reads no more words than the patterns ask for.
func (p *patterns) try(list []pattern, w *lineWords, line string) int {
	short := len(line) <= maxBytes
	for i := range list {
		q := &list[i]
		if (q.open || short) && (!q.colon || strings.HasSuffix(line, ":")) && w.is(q.words, 0, q.open) {
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

// is reports whether the words from k on match the pattern.
func (w *lineWords) is(pat []string, k int, open bool) bool {
	for i, p := range pat {
		switch p {
		case "*":
			for n := 1; n <= starMax && w.has(k+n-1); n++ {
				if w.is(pat[i+1:], k+n, open) {
					return true
				}
			}
			return false
		case "^":
			for n := 1; n <= nameMax && w.has(k+n-1) && w.name(k+n-1); n++ {
				if w.is(pat[i+1:], k+n, open) {
					return true
				}
			}
			return false
		case "~":
			return w.has(k) && w.is(pat[i+1:], k+1, open) || w.is(pat[i+1:], k, open)
		}
		if !w.has(k) || !w.one(k, p) {
			return false
		}
		k++
	}
	return open || !w.has(k) && w.all
}

// has reports whether there is a word k, and reads up to it.
func (w *lineWords) has(k int) bool {
	for k >= w.n {
		if w.all || w.n >= maxWords || w.used >= maxBytes || !w.more() {
			return false
		}
	}
	return true
}

// one reports whether word k is what p, one word of a pattern, asks for.
func (w *lineWords) one(k int, p string) bool {
	word := w.word(k)
	if p == "#" {
		return word[0] >= '0' && word[0] <= '9'
	}
	if n := len(p) - 1; p[n] == ':' {
		if !w.colon[k] {
			return false
		}
		p = p[:n]
	}
	if strings.IndexByte(p, '|') < 0 {
		return string(word) == p
	}
	for q := range strings.SplitSeq(p, "|") {
		if string(word) == q {
			return true
		}
	}
	return false
}
