package newsnorm

import (
	"slices"
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/article"
	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/span"
)

// layoutSpace is the rule that removes white space between blocks.
const layoutSpace = "layout/space"

// separator is what a Document's text has between two blocks.
const separator = "\n\n"

// layouter turns the article's blocks into a text: it takes out what the
// parser took out, and leaves one blank line between two blocks.
type layouter struct {
	old    string
	cuts   clean.Locator // finds what the cleaners removed
	cut    int           // the first such place after the last gap
	pieces []span.Span   // what the parser leaves of the current gap
	parts  []span.Span   // of the parser's current edit
	edits  []clean.Edit
}

// layouters holds idle layouters, for the memory of their slices.
var layouters = sync.Pool{New: func() any { return new(layouter) }}

func (l *layouter) release() {
	if clear(l.edits); cap(l.edits) < 4096 {
		l.old, l.cuts = "", clean.Locator{}
		layouters.Put(l)
	}
}

// layout applies the edits of the article and sets w.text and w.blocks.
func (w *work) layout(a *article.Article) error {
	l := layouters.Get().(*layouter)
	defer l.release()
	l.old, l.edits, l.cuts, l.cut = w.text.String(), l.edits[:0], w.text.Locator(), 0
	w.blocks = a.Blocks // moved to their places in the new text below
	rest := a.Edits
	at, size := 0, 0
	for i, b := range a.Blocks {
		sep := separator
		if i == 0 {
			sep = ""
		}
		if n := len(l.edits); n > 4096 && n+8 > cap(l.edits) { // append would leave many times the final size as garbage
			l.edits = slices.Grow(l.edits, int(float64(n)*float64(len(a.Blocks)-i)/float64(i)*1.05)+8)
		}
		rest = l.gap(span.Span{Start: at, End: b.Span.Start}, rest, sep)
		size += len(sep)
		w.blocks[i].Span = span.Span{Start: size, End: size + b.Span.Len()}
		size += b.Span.Len()
		at = b.Span.End
	}
	l.gap(span.Span{Start: at, End: len(l.old)}, rest, "")
	var err error
	w.text, err = w.text.Apply("article", l.edits)
	return err
}

// gap appends the edits that turn the gap between two blocks into sep, and
// returns the rest of the parser's edits, those after the gap. Whatever stands in
// a gap besides the parser's edits is white space.
func (l *layouter) gap(gap span.Span, edits []clean.Edit, sep string) []clean.Edit {
	if gap.In(l.old) == sep && (len(edits) == 0 || edits[0].Span.End > gap.End) && !l.removed(gap) {
		return edits // most gaps are like this
	}
	l.pieces = l.pieces[:0]
	at, own := gap.Start, len(l.edits)
	for len(edits) > 0 && edits[0].Span.End <= gap.End {
		e := edits[0]
		edits = edits[1:]
		if at < e.Span.Start {
			l.pieces = l.split(l.pieces, span.Span{Start: at, End: e.Span.Start})
		}
		at = e.Span.End
		if e.New != "" {
			l.edits = append(l.edits, e)
			continue
		}
		l.parts = l.split(l.parts[:0], e.Span)
		for _, s := range l.parts {
			rule := e.Rule
			if len(l.parts) > 1 && strings.TrimSpace(s.In(l.old)) == "" {
				rule = layoutSpace
			}
			l.edits = append(l.edits, clean.Edit{Span: s, Rule: rule})
		}
	}
	if at < gap.End {
		l.pieces = l.split(l.pieces, span.Span{Start: at, End: gap.End})
	}
	// One piece may become the separator; the others go.
	keep := -1
	if sep != "" {
		for i, p := range l.pieces {
			if p.In(l.old) == sep {
				keep = i
				break
			}
			if keep < 0 || p.Len() > l.pieces[keep].Len() {
				keep = i
			}
		}
		if keep < 0 {
			l.edits = append(l.edits, clean.Edit{Span: span.Span{Start: gap.End, End: gap.End}, New: sep, Rule: "layout/break"})
		}
	}
	for i, p := range l.pieces {
		e := clean.Edit{Span: p, Rule: layoutSpace}
		if i == keep {
			e.New = sep
		}
		if p.In(l.old) != e.New {
			l.edits = append(l.edits, e)
		}
	}
	if len(l.edits) > own+1 {
		slices.SortStableFunc(l.edits[own:], func(a, b clean.Edit) int { return span.Compare(a.Span, b.Span) })
	}
	return edits
}

// removed reports whether a cleaner removed something inside gap. The gaps ascend.
func (l *layouter) removed(gap span.Span) bool {
	if l.cut <= gap.Start {
		var ok bool
		if l.cut, ok = l.cuts.Removed(span.Span{Start: gap.Start, End: len(l.old)}); !ok {
			l.cut = len(l.old)
		}
	}
	return l.cut < gap.End
}

// split cuts s where a cleaner removed something, so that the removal stays a
// change of its own under its own rule, and appends the parts to dst.
func (l *layouter) split(dst []span.Span, s span.Span) []span.Span {
	for cut, ok := l.cuts.Removed(s); ok; cut, ok = l.cuts.Removed(s) {
		dst = append(dst, span.Span{Start: s.Start, End: cut})
		s.Start = cut
	}
	return append(dst, s)
}
