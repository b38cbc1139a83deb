package clean

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/newsnorm/newsnorm/internal/inset"
	"github.com/newsnorm/newsnorm/internal/word"
	"github.com/newsnorm/newsnorm/span"
)

// gluedLine is the number of bytes of the longest line of a rule that is not
// asked for a sentence of the story stuck to it.
const gluedLine = 60

// glued returns where the story begins in line, which begins like a line of
// some rule: len(line) if nowhere, -1 if line may be one sentence of the story
// that begins so.
func glued(line string) int {
	if len(line) <= gluedLine {
		return len(line)
	}
	if p, ok := inset.Next(line, 0); ok && p.Start == 0 {
		rest := strings.TrimLeftFunc(line[p.End:], unicode.IsSpace)
		if toReader(rest[:sentence(rest, 0)]) && storyIn(line) == len(line) {
			return len(line)
		}
		return len(line) - len(rest)
	}
	if inset.Unsure(line) {
		return -1
	}
	from := storyIn(line)
	if from == len(line) && (strings.Contains(line, " said") || strings.Contains(line, " told ")) {
		return -1
	}
	return from
}

// storyIn returns where the first sentence of line behind the first that reads
// like a story begins: one of forty bytes or more that does not speak to the
// reader, with shorter ones before it; len(line) if there is none.
func storyIn(line string) int {
	start, first := -1, true
	for i := 0; i < len(line); {
		end := sentence(line, i)
		switch {
		case first:
			first = false
		case toReader(line[i:end]):
			start = -1
		default:
			if start < 0 {
				start = i
			}
			if end-i >= 40 {
				return start
			}
		}
		i = end
	}
	return len(line)
}

// sentence returns where the sentence behind that at line[i:] begins.
func sentence(line string, i int) int {
	for ; i+2 < len(line); i++ {
		if c := line[i]; c != '.' && c != '!' && c != '?' && c != ')' {
			continue
		}
		j := i + 1
		for j < len(line) && (line[j] == '"' || line[j] == ')' || strings.HasPrefix(line[j:], "”")) {
			if line[j] == 0xE2 {
				j += 2
			}
			j++
		}
		k := j
		for k < len(line) && line[k] == ' ' {
			k++
		}
		if k > j && k < len(line) && ('A' <= line[k] && line[k] <= 'Z' || line[k] == '"' || line[k] == 0xE2 || line[k] == 0xC3) {
			return k
		}
	}
	return len(line)
}

// toReader reports whether a sentence speaks to the reader or about the page.
func toReader(s string) bool {
	return word.Any(s, readerWords[:]) || strings.IndexByte(s, '@') >= 0
}

// readerWords are words of sentences that speak to the reader or about the page.
var readerWords = [...]string{
	"you", "your", "you're", "our", "us", "we", "my", "subscribe", "subscription", "newsletter", "newsletters", "site", "website", "cookies", "permission", "reserved", "consent", "email", "e-mail", "inbox",
	"commission", "app", "terms", "privacy", "policy", "click", "sign", "http", "https", "www", "copyright", "published", "reproduced", "broadcast", "rewritten", "redistributed", "transcript", "transcripts", "audio",
	"delayed", "delays", "here", "please", "download", "follow", "donate", "support", "comment", "comments", "editing", "edited", "feed", "javascript", "browser", "advertisement", "journalism", "trademark", "trademarks", "rights", "account", "log in", "subscribers", "subject to change", "coupons", "may not be available", "may be limited", "responsibility", "liability",
}

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

// insetLine is the number of bytes of the shortest line that is searched for
// furniture between its sentences.
const insetLine = 60

// captionLine is the number of bytes of the longest line that a credit at its
// end makes a caption.
const captionLine = 500

// insets appends the edits that take the furniture out of s that stands between
// its sentences, before the first or behind the last one. It returns where what
// is left of s ends. It looks from offset from of s on.
func insets(dst []Edit, text string, s span.Span, from int) ([]Edit, int) {
	line := s.In(text)
	n := len(dst)
	for {
		p, ok := inset.Next(line, from)
		if !ok {
			return dst, s.End
		}
		from = p.End
		if p.End == len(line) && len(line) <= captionLine && p.Rule == "credit/image" {
			return dst, s.End // the line is a caption
		}
		if head := strings.TrimRightFunc(line[:p.Start], unicode.IsSpace); p.Start == 0 || len(head) < p.Start {
			p.End = len(line) - len(strings.TrimLeftFunc(line[p.End:], unicode.IsSpace)) // the blanks behind it, too
		}
		dst = append(dst, Edit{Span: span.Span{Start: s.Start + p.Start, End: s.Start + p.End}, Rule: p.Rule})
		if p.End < len(line) {
			continue
		}
		// The line ends with furniture: the blanks before it go.
		k := len(dst) - 1
		for k > n && dst[k-1].Span.End == dst[k].Span.Start {
			k--
		}
		head := strings.TrimRightFunc(line[:dst[k].Span.Start-s.Start], unicode.IsSpace)
		dst[k].Span.Start = s.Start + len(head)
		return dst, dst[k].Span.Start
	}
}

// inQuotes reports whether a quotation is open at the end of s, by its last
// 1,000 bytes.
func inQuotes(s string) bool {
	s = s[max(0, len(s)-1000):]
	return strings.Count(s, "\"")%2 == 1 || strings.LastIndex(s, "“") > strings.LastIndex(s, "”")
}

// bracketRule reports whether a line of r may stand in brackets behind the last
// sentence of a paragraph.
func bracketRule(r *syndicationRule) bool {
	return r.tail || strings.HasPrefix(r.name, "credit/") || strings.HasPrefix(r.name, "beg/") && !r.near
}

// cutHead returns the edit that removes s up to offset at.
func cutHead(s span.Span, at, rule int) Edit {
	return Edit{Span: span.Span{Start: s.Start, End: s.Start + at}, Rule: syndicationRules[rule].name}
}
