package newsnorm

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/article"
	"github.com/newsnorm/newsnorm/span"
)

// A text of which every fourth character or more could not be decoded, and
// manyLost of them, is a picture, an archive or the like, or in an encoding
// that is not known here. Whatever looks like a name in it is none. English
// news that lost all its marks and accents misses one character in thirty.
const (
	lostShare = 4
	manyLost  = 256
)

// illegible returns which stages have nothing to do in text because it is no
// text, and why.
func illegible(text string) (Stage, string) {
	const (
		lost   = string(utf8.RuneError)
		stages = Article | Entities | Quotes
		left   = "parts, names and quotes are not looked for"
	)
	if n := strings.Count(text, lost); n >= manyLost {
		if all := utf8.RuneCountInString(text); n >= all/lostShare {
			return stages, fmt.Sprintf("%d of %d characters could not be decoded: %s", n, all, left)
		}
	}
	if wordless(text) {
		return stages, fmt.Sprintf("no %d bytes in a row are two thirds words, digits and white space: %s", 2*wordlessPart, left)
	}
	return 0, ""
}

// legible notes in w what the stages n.Skip and, if the text is illegible, others
// have to leave out.
func (w *work) legible(n *Normalizer, in Input) {
	w.skip = n.Skip
	skip, why := illegible(w.text.String())
	if skip == 0 {
		return
	}
	if in.Mentions != nil {
		skip &^= Entities // the caller knows the names
	}
	if skip &^= w.skip; skip != 0 {
		w.skip |= skip
		w.doc.problem(span.Span{End: len(in.Text)}, why)
	}
}

// rest makes one block of those of an illegible text that package article would
// not tell apart.
func (w *work) rest() {
	const most = article.MaxBlocks
	n := len(w.blocks)
	if n <= most {
		return
	}
	last := &w.blocks[most-1]
	last.Span.End = w.blocks[n-1].Span.End
	w.doc.problem(w.text.ToOriginal(last.Span), fmt.Sprintf("more than %d lines: the rest is one block", most))
	w.blocks = slices.Clone(w.blocks[:most])
}
