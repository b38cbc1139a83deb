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
		if word.HasPrefix(line, w) {
			if strings.HasPrefix(w, "update") && line[0] == 'u' {
				continue
			}
			return true
		}
	}
	return false
}

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
	for _, w := range phraseNotes {
		if n := strings.Index(line[from:], w); n >= 0 && (best < 0 || from+n < best) && afterSentence(line, from+n) {
			best = from + n
		}
	}
	for best > 0 && (line[best-1] == '(' || line[best-1] == '[' || line[best-1] == '*') {
		best--
	}
	return best
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
