// Package marks pairs quotation marks within a block of text.
//
// Every mark in use in English news is known: curly, straight and doubled
// typewriter marks (“…”, "…", ”…”, “…”), low-9 („…“) and guillemets in
// both directions, mixed and mismatched ones, single marks of the British
// style. The place of a mark (what stands on either side) decides whether it
// opens or closes; its shape only breaks ties. Apostrophes, elisions ('tis,
// the '90s, rock 'n' roll), feet and inches are no marks, nor is anything
// inside a markup tag.
package marks

import (
	"strings"
	"unicode"

	"github.com/newsnorm/newsnorm/span"
)

// A Pair is a stretch between quotation marks.
type Pair struct {
	Open   span.Span // the opening mark
	Inner  span.Span // what stands between the marks, without outer white space
	Close  span.Span // the closing mark; empty where the stretch ends if never closed
	Depth  int       // 0 for an outer pair, 1 for one inside it, and so on
	Single bool      // single marks
}

// Closed reports whether the pair has its closing mark.
func (p Pair) Closed() bool { return !p.Close.Empty() }

// Span returns the pair with its marks.
func (p Pair) Span() span.Span {
	return span.Span{Start: p.Open.Start, End: max(p.Inner.End, p.Close.End)}
}

// maxDepth bounds the nesting of double marks; deeper ones open nothing.
const maxDepth = 8

// Append appends the pairs of text[block.Start:block.End] to dst, in the order of
// their opening marks. Pairs nest or are disjoint, and none is empty. The pair of a
// double mark that is never closed ends with the block, or where the next pair
// begins. A single mark that is never closed is an apostrophe, unless it is a curly
// one at the start of the block. Append runs in time linear in the length of the
// block.
func Append(dst []Pair, text string, block span.Span) []Pair {
	return AppendFrom(dst, text, block, block.Start)
}

// AppendFrom is Append for a block that is known, from [May], to have no mark before
// offset from.
func AppendFrom(dst []Pair, text string, block span.Span, from int) []Pair {
	first := len(dst)
	dst, singles := doubles(dst, text, block, from)
	if singles {
		n := len(dst)
		dst = single(dst, text, block, from, first, n)
		if len(dst) > n && n > first {
			dst = merge(dst, first, n)
		}
	}
	// Remove pairs without content; the depth follows from the others.
	kept := first
	var ends [maxDepth + 2]int
	depth := 0
	for i := first; i < len(dst); i++ {
		p := &dst[i]
		if p.Inner.Empty() {
			continue
		}
		for depth > 0 && ends[depth-1] <= p.Open.Start {
			depth--
		}
		p.Depth = depth
		if depth < len(ends) {
			ends[depth] = p.Span().End
			depth++
		}
		if kept < i {
			dst[kept] = *p
		}
		kept++
	}
	return dst[:kept]
}

// merge sorts the pairs of dst[first:]. Those before n are sorted already, and so are
// those from n on.
func merge(dst []Pair, first, n int) []Pair {
	end := len(dst)
	dst = append(dst, dst[n:]...)
	singles := dst[end:]
	for k, i, j := end-1, n-1, len(singles)-1; j >= 0; k-- {
		if i >= first && dst[i].Open.Start > singles[j].Open.Start {
			dst[k] = dst[i]
			i--
		} else {
			dst[k] = singles[j]
			j--
		}
	}
	return dst[:end]
}

// doubles pairs the double marks from offset from on. It reports whether there is a
// mark that may open a single pair.
func doubles(dst []Pair, text string, block span.Span, from int) (_ []Pair, singles bool) {
	type open struct{ pair, child int } // indexes in dst; child: the first pair inside, or 0
	var stack [maxDepth]open
	depth := 0
	base := len(dst)
	for i := from; i < block.End; {
		if plain[text[i]] {
			i = skipPlain(text, i+1, block.End)
			continue
		}
		kind, n := markAt(text, i, block.End)
		switch kind {
		case none, tag:
			i += n
			continue
		case tick, lowSingle:
			singles = singles || kind == lowSingle || opensSingle(text, i, n, block)
			i += n
			continue
		}
		does := roleOf(text, block, i, kind, n, depth)
		at := span.Span{Start: i, End: i + n}
		i += n
		if does == nothing || does == opening && depth == maxDepth {
			continue
		}
		if does == opening {
			if depth > 0 && stack[depth-1].child == 0 {
				stack[depth-1].child = len(dst) - base + 1
			}
			stack[depth] = open{pair: len(dst)}
			depth++
			dst = append(dst, Pair{Open: at})
			continue
		}
		if n == 2 && kind == straight && i < block.End && text[i] == '\'' {
			// "...'no,'''": the first of three closes a single pair inside.
			at = at.Shift(1)
			i++
		} else if n == 6 && strings.HasPrefix(text[i:block.End], "’") {
			at = at.Shift(len("’"))
			i += len("’")
		}
		depth--
		p := &dst[stack[depth].pair]
		p.Close = at
		p.Inner = trim(text, p.Open.End, at.Start)
	}
	for d := range depth {
		p := &dst[stack[d].pair]
		end := block.End
		if c := stack[d].child; c > 0 {
			end = dst[base+c-1].Open.Start
		}
		p.Inner = trim(text, p.Open.End, end)
		p.Close = span.Span{Start: p.Inner.End, End: p.Inner.End}
	}
	return dst, singles
}

// A role is what a double mark does.
type role uint8

const (
	nothing role = iota
	opening
	closing
)

// roleOf returns what the double mark text[i:i+n] does where depth pairs are
// open: what stands on either side of it tells, and its shape where both or
// neither would do.
func roleOf(text string, block span.Span, i, kind, n, depth int) role {
	prev, next := before(text, i, block.Start), after(text, i+n, block.End)
	opener := (blank(prev) || opens(prev)) && !blank(next)
	closer := !blank(prev) && !letter(next)
	if kind == right && !letter(next) || next == ',' || next == ';' || next == ')' {
		opener = false
	}
	switch {
	case (n == 2 && text[i] == '\'' || n == 6) && letter(prev) && letter(next):
		return nothing // an apostrophe that was written twice: the union''s
	case prev == '=' && depth == 0:
		return nothing // an attribute of markup: date="2016"
	case kind == straight && isDigit(prev) && !opener && (depth == 0 || inches(text, i, block.Start)):
		return nothing // 12", 5'10"
	case depth == 0:
		if kind == left || opener || kind == straight && !closer {
			return opening
		}
		return nothing // there is nothing to close
	case opener && !closer:
		return opening
	case opener == closer && kind == left:
		return opening
	}
	return closing
}

// single pairs the single marks outside and inside the double pairs, which are
// dst[first:n], and appends the pairs.
func single(dst []Pair, text string, block span.Span, from, first, n int) []Pair {
	d := first // the next double pair to come
	var outer [maxDepth + 1]int
	outer[0] = block.End
	depth := 0
	for i := from; i < block.End; {
		for depth > 0 && i >= outer[depth] {
			depth--
		}
		if d < n && i >= dst[d].Open.Start {
			if depth < maxDepth && !dst[d].Inner.Empty() {
				depth++
				outer[depth] = dst[d].Inner.End
			}
			i = max(i, dst[d].Open.End)
			d++
			continue
		}
		kind, w := markAt(text, i, block.End)
		if kind != tick && kind != lowSingle || kind == tick && !opensSingle(text, i, w, block) {
			i += w
			continue
		}
		end, size := closeSingle(text, i+w, outer[depth], dst[d:n])
		if end < 0 {
			if i == block.Start && text[i] != '\'' && text[i] != '`' && depth == 0 && d == n && !hasTick(text, i+w, block.End) {
				dst = append(dst, Pair{Open: span.Span{Start: i, End: i + w}, Inner: trim(text, i+w, block.End), Close: span.Span{Start: block.End, End: block.End}, Single: true})
				return dst
			}
			i += w
			continue
		}
		dst = append(dst, Pair{
			Open: span.Span{Start: i, End: i + w}, Inner: trim(text, i+w, end),
			Close: span.Span{Start: end, End: end + size}, Single: true,
		})
		// Skip the double pairs inside this one: single marks there are
		// apostrophes.
		for d < n && dst[d].Open.Start < end {
			d++
		}
		i = end + size
	}
	return dst
}

// closeSingle returns the offset and size of the mark that closes the single pair
// whose content begins at i, -1 if there is none before limit. doubles are the double
// pairs from there on, which are skipped.
func closeSingle(text string, i, limit int, doubles []Pair) (at, size int) {
	weak, weakSize := -1, 0
	start := i
	for i < limit {
		if len(doubles) > 0 && i >= doubles[0].Open.Start {
			end := doubles[0].Span().End
			for len(doubles) > 0 && doubles[0].Open.Start < end {
				doubles = doubles[1:]
			}
			if end > limit {
				break
			}
			i = max(i, end)
			continue
		}
		kind, w := markAt(text, i, limit)
		if kind != tick && kind != lowSingle {
			i += w
			continue
		}
		prev, next := before(text, i, start), after(text, i+w, limit)
		if i > start && !blank(prev) && !letter(next) {
			// The mark closes, unless it is the possessive of a plural: after s
			// and before a word ("the workers' union").
			if prev != 's' && prev != 'S' || next != ' ' || !lowerNext(text, i+w, limit) {
				if weak < 0 || isPunct(prev) {
					return i, w
				}
				return weak, weakSize
			}
			if weak < 0 {
				weak, weakSize = i, w
			}
		} else if kind == lowSingle || opensSingle(text, i, w, span.Span{Start: start, End: limit}) {
			break // another one opens
		}
		i += w
	}
	return weak, weakSize
}

// opensSingle reports whether the mark at i may open a pair.
func opensSingle(text string, i, w int, block span.Span) bool {
	prev, next := before(text, i, block.Start), after(text, i+w, block.End)
	if !blank(prev) && !opens(prev) && prev != '"' && prev != '“' {
		return false
	}
	if prev == '-' || prev == '\'' {
		return false
	}
	if next == '’' && unicode.IsLetter(after(text, i+w+len("’"), block.End)) && elided(text, i+w+len("’"), block.End) {
		return true // ‘’Tis so,’ he said
	}
	return (letter(next) || next == '…' || next == '.' || next == '$' || next == '#' || next == '@' || next == '"' || next == '“' || next == '[') &&
		!elided(text, i+w, block.End)
}
