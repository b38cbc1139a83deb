// Package note recognizes notes of the editors to the reader: corrections, editor's
// notes, updates, disclaimers and helplines. Package clean never removes them from
// an article, and package article labels them.
package note

import (
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/internal/prose"
	"github.com/newsnorm/newsnorm/internal/word"
)

// notes looks up the noteWords by their beginning.
var notes = sync.OnceValue(func() *word.Starts { return word.NewStarts(noteWords[:]) })

// Begins reports whether line is a note to the reader: whether it begins with one of
// the noteWords, perhaps after brackets and marks. It does not allocate and costs
// O(1).
func Begins(line string) bool {
	if line == "" {
		return false
	}
	if !letter(line[0]) {
		line = unmarked(line)
	}
	for _, w := range notes().Of(line) {
		if len(line) > 4 && line[3] == ' ' && w[3] == ' ' && letter(line[4]) && line[4]|0x20 != w[4] {
			continue // "The bridge", where "the views" would be one
		}
		if n, ok := word.Prefix(line, w); ok {
			if strings.HasPrefix(w, "update") && line[0] == 'u' {
				continue
			}
			if strings.HasSuffix(w, "note") && goesOn(line[n:]) {
				continue
			}
			return true
		}
	}
	return false
}

// goesOn reports whether rest, which follows "note", makes it part of another noun:
// "Editor's note books were sold", but not "Editor's note on the names".
func goesOn(rest string) bool {
	if len(rest) < 2 || rest[0] != ' ' || rest[1] < 'a' || rest[1] > 'z' {
		return false
	}
	for _, w := range [...]string{"on", "to", "for", "about", "from", "regarding", "and"} {
		if word.HasWord(rest[1:], w) {
			return false
		}
	}
	return true
}

// Disclosure reports whether line says what the authors own and who pays them, as
// sites with articles by scholars do. It looks at the first 160 bytes.
func Disclosure(line string) bool {
	if len(line) > 800 || prose.Dialog(line) {
		return false
	}
	line = line[:min(len(line), 160)]
	return strings.Contains(line, ", consult, own shares") || len(line) < 120 && strings.Contains(line, " funding as a member of")
}

// unmarked returns line without the brackets and marks before its first word.
func unmarked(line string) string {
	for line != "" && strings.IndexByte("*_ ([", line[0]) >= 0 {
		line = line[1:]
	}
	return strings.TrimPrefix(line, "• ")
}

// letter reports whether c is an ASCII letter.
func letter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// At returns where in line a note begins that follows a sentence, with or without a
// blank ("…her side.”Editor's note: …"), -1 if there is none. It searches the last
// 1,200 bytes, for notes with a colon and for a few phrases.
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
	return opened(line, phraseAt(line, from, best))
}

// phraseAt returns the first place at or after from where one of the phraseNotes
// occurs for the first time and follows a sentence, or best if that comes before it
// and is not -1.
func phraseAt(line string, from, best int) int {
	t := grams()
	var seen [len(phraseNotes)]bool
	// Wherever a phrase begins, eight of its first leastPhrase bytes are at a
	// multiple of gramStep from from.
	for i := from; i+8 <= len(line); i += gramStep {
		g := gram(line, i)
		h := slot(g)
		if t.filter[h>>6]>>(h&63)&1 == 0 {
			continue
		}
		for _, p := range t.places[g] {
			at := i - p.at
			if at < from || seen[p.phrase] || !strings.HasPrefix(line[at:], phraseNotes[p.phrase]) {
				continue
			}
			if seen[p.phrase] = true; (best < 0 || at < best) && afterSentence(line, at) {
				best = at
			}
		}
	}
	return best
}

// opened moves the start of a note over the brackets before it.
func opened(line string, at int) int {
	for at > 0 && (line[at-1] == '(' || line[at-1] == '[' || line[at-1] == '*') {
		at--
	}
	return at
}

const (
	leastPhrase = 20              // the length of the shortest of the phraseNotes
	gramStep    = leastPhrase - 7 // how far apart the bytes of a line are looked up
)

// A gramTable maps eight bytes to their places within the first leastPhrase bytes of
// the phraseNotes. The filter has a bit for the hash of each key.
type gramTable struct {
	filter [256]uint64
	places map[uint64][]gramPlace
}

type gramPlace struct{ phrase, at int }

var grams = sync.OnceValue(func() *gramTable {
	t := &gramTable{places: map[uint64][]gramPlace{}}
	for k, w := range phraseNotes {
		for i := 0; i+8 <= leastPhrase; i++ {
			g := gram(w, i)
			t.places[g] = append(t.places[g], gramPlace{k, i})
			h := slot(g)
			t.filter[h>>6] |= 1 << (h & 63)
		}
	}
	return t
})

// slot returns a hash of g of fourteen bits.
func slot(g uint64) uint64 { return g * 0x9E3779B97F4A7C15 >> 50 }

// gram returns the eight bytes at s[i:].
func gram(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// afterSentence reports whether a sentence ends before line[i:], perhaps with brackets
// and blanks between.
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
