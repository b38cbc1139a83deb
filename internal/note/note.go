// Package note recognises notes of the editors to the reader: corrections,
// editor's notes, updates, disclaimers and helplines. Package clean never takes
// them out of an article, and package article labels them.
package note

import (
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/internal/word"
)

// An index finds the noteWords that begin with three given bytes. Most lines
// begin like none of them: the filter tells that of the hash of the bytes
// without a look into the map.
type index struct {
	filter [64]uint64
	by     map[[3]byte][]string
}

var notes = sync.OnceValue(func() *index {
	x := &index{by: map[[3]byte][]string{}}
	for _, w := range noteWords {
		k := [3]byte([]byte(w))
		x.by[k] = append(x.by[k], w)
		h := hash(k)
		x.filter[h>>6] |= 1 << (h & 63)
	}
	return x
})

// with returns the noteWords that begin with k.
func (x *index) with(k [3]byte) []string {
	if h := hash(k); x.filter[h>>6]>>(h&63)&1 == 0 {
		return nil
	}
	return x.by[k]
}

// hash returns twelve bits that depend on all of k.
func hash(k [3]byte) uint32 {
	return (uint32(k[0]) | uint32(k[1])<<8 | uint32(k[2])<<16) * 0x9E3779B1 >> 20
}

// Begins reports whether line is a note to the reader: whether it begins with
// one of the phrases of noteWords, brackets and marks aside. It allocates
// nothing and costs O(1).
func Begins(line string) bool {
	for line != "" && strings.IndexByte("*_ ([", line[0]) >= 0 {
		line = line[1:]
	}
	line = strings.TrimPrefix(line, "• ")
	if len(line) < 3 {
		return false
	}
	for _, w := range notes().with([3]byte{line[0] | 0x20, line[1] | 0x20, line[2] | 0x20}) {
		if len(line) > 4 && line[3] == ' ' && w[3] == ' ' && letter(line[4]) && line[4]|0x20 != w[4] {
			continue // "The bridge", where "the views" would be one
		}
		if word.HasPrefix(line, w) {
			if strings.HasPrefix(w, "update") && line[0] == 'u' {
				continue
			}
			return true
		}
	}
	return false
}

func letter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// At returns where a note begins that is glued to the end of the sentence
// before it ("…her side.”Editor's note: …"), -1 if there is none. It looks at
// the last 1,200 bytes of line, where a colon stands and for a few phrases.
func At(line string) int {
	if line == "" {
		return -1
	}
	from := max(1, len(line)-1200)
	best := -1
	for i := from; ; i++ {
		n := strings.IndexByte(line[i:], ':')
		if n < 0 {
			break
		}
		i += n
		for _, w := range colonNotes {
			// The apostrophe may take three bytes.
			for at := i - len(w); at >= i-len(w)-2 && at >= from; at-- {
				if n, ok := word.Prefix(line[at:], w); ok && at+n == i && line[at] < 'a' && afterSentence(line, at) {
					best = at
				}
			}
		}
		if best >= 0 {
			break
		}
	}
	if !maybePhrase(line[from:]) {
		return opened(line, best)
	}
	for _, w := range phraseNotes {
		if n := strings.Index(line[from:], w); n >= 0 && (best < 0 || from+n < best) && afterSentence(line, from+n) {
			best = from + n
		}
	}
	return opened(line, best)
}

// opened moves the start of a note over the brackets before it.
func opened(line string, at int) int {
	for at > 0 && (line[at-1] == '(' || line[at-1] == '[' || line[at-1] == '*') {
		at--
	}
	return at
}

// grams tells of the hash of four bytes whether they may stand within the first
// leastPhrase bytes of one of the phraseNotes.
var grams = sync.OnceValue(func() *[32]uint64 {
	var t [32]uint64
	for _, w := range phraseNotes {
		for i := 0; i+4 <= leastPhrase; i++ {
			h := gram(w, i)
			t[h>>6] |= 1 << (h & 63)
		}
	}
	return &t
})

// leastPhrase is the length of the shortest of the phraseNotes.
const leastPhrase = 20

func gram(s string, i int) uint32 {
	s = s[i : i+4]
	return (uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24) * 0x9E3779B1 >> 21
}

// maybePhrase reports whether one of the phraseNotes may stand in s. Wherever
// it does, the four bytes at some multiple of sixteen are from within it.
func maybePhrase(s string) bool {
	t := grams()
	for i := 0; i+4 <= len(s); i += leastPhrase - 4 {
		if h := gram(s, i); t[h>>6]>>(h&63)&1 != 0 {
			return true
		}
	}
	return false
}

// afterSentence reports whether a sentence ends before line[i:], brackets and
// blanks between.
func afterSentence(line string, i int) bool {
	for n := 0; i > 0 && n < 4 && strings.IndexByte(" ([*_\xa0\xc2", line[i-1]) >= 0; n++ {
		i--
	}
	if i == 0 {
		return false
	}
	switch line[i-1] {
	case '.', '!', '?', '"', ')', ']':
		return true
	}
	return strings.HasSuffix(line[:i], "”") || strings.HasSuffix(line[:i], "’") || strings.HasSuffix(line[:i], "…")
}
