package newsnorm

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/article"
	"github.com/newsnorm/newsnorm/span"
)

// A text in which manyLost characters and a quarter of all could not be decoded
// is a picture, an archive or the like, or in an unknown encoding. Whatever looks
// like a name in it is not one. English news that has lost all its quotation
// marks and accents lacks one character in thirty.
const (
	lostShare = 4
	manyLost  = 256
)

// illegible returns the stages that have nothing to do because text is not
// language, and why.
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

// legible sets w.skip to n.Skip and the stages that an illegible text rules out, and
// reports a text in another language.
func (w *work) legible(n *Normalizer, in Input) {
	w.skip = n.Skip
	skip, why := illegible(w.text.String())
	if skip == 0 {
		if text := w.text.String(); w.skip&(Entities|Quotes) != Entities|Quotes && foreign(text) {
			w.doc.problem(span.Span{End: len(in.Text)}, "the text does not read like English: names and quotes are found by English rules and may be wrong")
		}
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

// lines makes every line of an illegible text a block, and the lines beyond
// [article.MaxBlocks] one block, as package article does. It reads the text in
// stretches: blocks for all its lines at once might take many times its memory.
func (w *work) lines(text string) {
	const most, stretch = article.MaxBlocks, 1 << 16
	w.blocks = make([]span.Block, 0, min(most+stretch/2, 1+strings.Count(text, "\n")-strings.Count(text, "\n\n")))
	for at := 0; at < len(text) && len(w.blocks) <= most; {
		end := min(at+stretch, len(text))
		if i := strings.IndexByte(text[end:], '\n'); i >= 0 {
			end += i
		} else {
			end = len(text)
		}
		for _, b := range span.Blocks(text[at:end]) {
			b.Span.Start += at
			b.Span.End += at
			w.blocks = append(w.blocks, b)
		}
		at = end
	}
	if len(w.blocks) > most {
		w.blocks = w.blocks[:most]
		last := &w.blocks[most-1]
		last.Span.End = len(strings.TrimRight(text, " \t\n\v\f\r"))
		w.doc.problem(w.text.ToOriginal(last.Span), fmt.Sprintf("more than %d lines: the rest is one block", most))
	}
}
