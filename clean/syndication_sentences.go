package clean

import (
	"slices"
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/internal/inset"
	"github.com/newsnorm/newsnorm/span"
)

// tails are the patterns that may be the last sentence of a paragraph. The filter
// has a bit for the hash of each three letters that one begins with.
type tails struct {
	patterns *patterns
	filter   [64]uint64
}

// tailPatterns are the tails among the syndicationRules.
var tailPatterns = sync.OnceValue(func() *tails {
	t := &tails{patterns: newPatterns()}
	for i, r := range syndicationRules {
		if r.near {
			continue
		}
		family, _, _ := strings.Cut(r.name, "/")
		for _, l := range r.lines {
			words := strings.Fields(l)
			if !tailLike(words, family) {
				continue
			}
			t.patterns.add(pattern{words: words, rule: i, name: r.name})
			for k := range strings.SplitSeq(strings.TrimSuffix(words[0], ":"), "|") {
				h := threeHash(k + "  ")
				t.filter[h>>6] |= 1 << (h & 63)
			}
		}
	}
	return t
})

// tailLike reports whether a pattern is specific enough not to match the last
// sentence of a story: it begins with a word, and has enough others.
func tailLike(words []string, family string) bool {
	if wild(words[0]) || words[0] == "#" || words[0] == "@" || words[0] == "for" && words[1] == "more" {
		return false // "For more information visit …" ends releases, too
	}
	own, colon := 0, strings.HasSuffix(words[0], ":")
	for _, w := range words {
		switch {
		case w == ":":
		case wild(w) || w == "**":
		default:
			own++
		}
	}
	open := own < len(words)
	switch {
	case colon:
		return own > 1 || open
	case !open || family == "legal" || family == "credit" && words[len(words)-1] == "**":
		return own >= 2
	}
	return own >= 3
}

// threeHash returns a hash of the first three letters of s.
func threeHash(s string) uint32 {
	return (uint32(s[0]|0x20) | uint32(s[1]|0x20)<<8 | uint32(s[2]|0x20)<<16) * 0x9E3779B1 >> 20
}

// A sentenceReader finds, in one pass over a line, the sentences that may be
// furniture by how they begin.
type sentenceReader struct {
	tails  *tails
	pieces inset.Filter
	at     [maxBytes / 2]int // where tails may begin in the last maxBytes
	n      int
	mid    [32]int // where they may begin before that
	m      int
}

// read reads line, and returns the offset from which it may have a piece of package
// inset, -1 if it has none.
func (r *sentenceReader) read(line string) (piece int) {
	near := max(1, len(line)-maxBytes)
	piece, r.n, r.m = -1, 0, 0
	if r.pieces.May(line, inset.Start(line, 0)) {
		piece = 0
	}
	plain := strings.IndexByte(line, '?') < 0 && strings.IndexByte(line, '!') < 0 // as most lines
	for i := 0; ; {
		n := -1
		if plain {
			n = strings.IndexByte(line[i:], '.')
		} else {
			n = inset.Stop(line[i:])
		}
		if n < 0 {
			return piece
		}
		i += n + 1
		at := inset.Start(line, i)
		for j := at; j > i; j-- {
			if line[j-1] == '.' { // all full stops of a row lead to one place
				i = j
			}
		}
		if piece < 0 && r.pieces.May(line, at) {
			piece = i
		}
		if !r.tails.may(line, at) {
			continue
		}
		if i > near && (r.n == 0 || r.at[r.n-1] < at) {
			r.at[r.n] = at
			r.n++
		} else if i <= near && r.m < len(r.mid) {
			r.mid[r.m] = at
			r.m++
		}
	}
}

// tail returns where furniture at the end of line begins, and its rule, -1 if there
// is none. line is what read has read, or the beginning of that.
func (r *sentenceReader) tail(w *lineWords, line string) (at, rule int) {
	for _, i := range r.at[:r.n] {
		if i >= len(line) {
			break
		}
		if k := r.tails.patterns.match(w, line[i:]); k >= 0 && (!w.open || ends(line[i:], k)) && !inQuotes(line[:i]) {
			return i, k
		}
	}
	return 0, -1
}

// ends reports whether tail, which a pattern of a rule matches that leaves its end
// open, certainly ends with line: that of an appeal does not where another sentence may
// begin in it.
func ends(tail string, rule int) bool {
	if len(tail) > gluedLine && !wholeSentence(syndicationRules[rule].name) && inset.Joined(tail) {
		return false
	}
	return glued(tail) == len(tail)
}

// flatBytes is the length of the longest line, in bytes, that is taken for one
// paragraph. A longer one may have lost its line breaks.
const flatBytes = 600

// between adds to dst[first:] the edits that remove whole sentences between others
// in s, which read has read: credits and legal lines in a text that has lost its
// line breaks.
func (r *sentenceReader) between(dst []Edit, first int, w *lineWords, text string, s span.Span) []Edit {
	line := s.In(text)
	for k := range r.m + r.n {
		at := 0
		if k < r.m {
			at = r.mid[k]
		} else {
			at = r.at[k-r.m]
		}
		if at >= len(line) {
			break
		}
		end := at + sentence(line[at:min(len(line), at+maxBytes)], 0)
		if end == len(line) || end == at+maxBytes {
			continue // the tails were that
		}
		part := strings.TrimRight(line[at:end], " ")
		i := -1
		if sentenceEnd(part) || strings.HasSuffix(part, ")") {
			i = r.tails.patterns.match(w, part)
		}
		if i < 0 || !wholeSentence(syndicationRules[i].name) || w.open && glued(part) < len(part) || inQuotes(line[:at]) {
			continue
		}
		e := Edit{Span: span.Span{Start: s.Start + at, End: s.Start + end}, Rule: syndicationRules[i].name}
		if !slices.ContainsFunc(dst[first:], func(o Edit) bool { return o.Span.Overlaps(e.Span) }) {
			dst = insertEdit(dst, first, e)
		}
	}
	return dst
}

// wholeSentence reports whether a line of a rule can be told from a sentence of the
// story wherever it stands.
func wholeSentence(rule string) bool {
	return strings.HasPrefix(rule, "credit/") || strings.HasPrefix(rule, "legal/")
}

// insertEdit inserts e at its place in dst[first:].
func insertEdit(dst []Edit, first int, e Edit) []Edit {
	i := len(dst)
	for i > first && dst[i-1].Span.Start >= e.Span.End {
		i--
	}
	return slices.Insert(dst, i, e)
}

// may reports whether a pattern may begin at line[i:].
func (t *tails) may(line string, i int) bool {
	if len(line)-i < 8 || 'a' <= line[i] && line[i] <= 'z' {
		return false
	}
	h := threeHash(line[i:])
	return t.filter[h>>6]>>(h&63)&1 != 0 && t.patterns.starts.may(line[i:])
}
