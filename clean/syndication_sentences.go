package clean

import (
	"slices"
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/internal/inset"
	"github.com/newsnorm/newsnorm/span"
)

// tails are the patterns that may be the last sentences of a paragraph. The
// filter tells of the hash of three letters whether one may begin so.
type tails struct {
	patterns *patterns
	filter   [64]uint64
}

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

// tailLike reports whether a pattern is surely told from the last sentence of a
// story: it begins with a word of its own and names enough others.
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

func threeHash(s string) uint32 {
	return (uint32(s[0]|0x20) | uint32(s[1]|0x20)<<8 | uint32(s[2]|0x20)<<16) * 0x9E3779B1 >> 20
}

// A sentenceReader finds what may be furniture at the starts of the sentences of
// a line, all in one walk.
type sentenceReader struct {
	tails  *tails
	pieces inset.Filter
	at     [maxBytes / 2]int // where patterns of tails may begin, in the last maxBytes
	n      int
	mid    [32]int // where they may begin before that
	m      int
}

// read reads line and returns from where on it may hold a piece of package inset,
// -1 if it holds none.
func (r *sentenceReader) read(line string) (piece int) {
	near := max(1, len(line)-maxBytes)
	piece, r.n, r.m = -1, 0, 0
	if r.pieces.May(line, inset.Start(line, 0)) {
		piece = 0
	}
	for i := 0; ; {
		n := strings.IndexByte(line[i:], '.')
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

// tail returns where the furniture begins that is stuck to the end of line, which
// is what read has read or its start, and its rule; -1 if there is none.
func (r *sentenceReader) tail(w *lineWords, line string) (at, rule int) {
	for _, i := range r.at[:r.n] {
		if i >= len(line) {
			break
		}
		if k := r.tails.patterns.match(w, line[i:]); k >= 0 && (!w.open || glued(line[i:]) == len(line)-i) && !inQuotes(line[:i]) {
			return i, k
		}
	}
	return 0, -1
}

// flatBytes is the number of bytes of the longest line that surely is one paragraph:
// a longer one may have lost its line breaks.
const flatBytes = 600

// between adds to dst[first:] the edits that take out whole sentences between
// others, in s, which read has read: credits and legal lines of a text that lost
// its line breaks.
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

// wholeSentence reports whether lines of a rule tell by themselves that they are no
// sentences of a story, wherever they stand.
func wholeSentence(rule string) bool {
	return strings.HasPrefix(rule, "credit/") || strings.HasPrefix(rule, "legal/")
}

// insertEdit puts e in its place among dst[first:].
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
