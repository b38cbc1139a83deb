package newsnorm

import (
	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/span"
)

// A placer maps ranges of the text to the original, as [clean.Text.ToOriginal]
// does. It is faster for ranges that ascend, as those of names and quotes do,
// since it goes on from the one before.
type placer struct {
	text  *clean.Text
	at    clean.Locator
	edits []Edit // those of the document
	next  int    // edits[:next] have been passed
	from  int    // where the last of them ends in the text
	shift int    // from the text to the original between that edit and the next
}

// placer returns a placer that starts at the beginning of the text.
func (w *work) placer() placer { return placer{text: w.text, at: w.text.Locator(), edits: w.doc.Edits} }

// raw returns the range of the original that produced s.
func (p *placer) raw(s span.Span) span.Span {
	free := len(p.text.String()) // where the next edit begins in the text
	for ; p.next < len(p.edits); p.next++ {
		e := &p.edits[p.next]
		free = e.Raw.Start - p.shift
		end := free + len(e.New)
		if end > s.Start {
			break
		}
		p.from, p.shift, free = end, e.Raw.End-end, len(p.text.String())
	}
	if s.Start < p.from || s.End > free || s.Empty() {
		return p.at.ToOriginal(s)
	}
	return span.Span{Start: s.Start + p.shift, End: s.End + p.shift}
}
