// Package note recognises notes of the editors to the reader: corrections,
// editor's notes, updates, disclaimers and helplines. Package clean never takes
// them out of an article, and package article labels them.
package note

import (
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/internal/prose"
	"github.com/newsnorm/newsnorm/internal/word"
)

// notes are the noteWords by their beginning.
var notes = sync.OnceValue(func() *word.Starts { return word.NewStarts(noteWords[:]) })

// Begins reports whether line is a note to the reader: whether it begins with
// one of the phrases of noteWords, brackets and marks aside. It allocates
// nothing and costs O(1).
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

// goesOn reports whether a noun follows that takes the note for its own:
// "Editor's note books were sold", but "Editor's note on the names".
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

// Disclosure reports whether line tells what the authors own and who pays them, as
// sites of scholars print it below an article. It looks at the first 160 bytes.
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
	return opened(line, phraseAt(line, from, best))
}

// phraseAt returns the first of best, if that is not -1, and the places from
// from on where one of the phraseNotes stands for the first time, behind a
// sentence.
func phraseAt(line string, from, best int) int {
	t := grams()
	var seen [len(phraseNotes)]bool
	// Wherever a phrase stands, the eight bytes at some multiple of gramStep are
	// from within its first leastPhrase bytes.
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
	gramStep    = leastPhrase - 7 // how far apart lines are looked at
)

// gramTable tells of eight bytes where they stand within the first leastPhrase
// bytes of the phraseNotes. The filter tells that of their hash; it errs only on
// the side of yes.
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

// slot returns fourteen bits that depend on all of g.
func slot(g uint64) uint64 { return g * 0x9E3779B97F4A7C15 >> 50 }

// gram returns the eight bytes at s[i:].
func gram(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
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
