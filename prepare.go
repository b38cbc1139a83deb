package newsnorm

import (
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/article"
	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/span"
)

// work is an article on its way through the stages.
type work struct {
	text    *clean.Text
	blocks  []span.Block
	doc     *Document
	skip    Stage // stages to leave out
	article article.Article
}

// works holds idle works, for the memory of their slices.
var works = sync.Pool{New: func() any { return new(work) }}

// release returns w to the pool. Its blocks must not be used any more.
func (w *work) release() {
	a := &w.article
	if clear(a.Edits[:cap(a.Edits)]); cap(a.Blocks) > maxBlocks {
		a.Blocks = nil
	}
	*w = work{article: article.Article{Blocks: a.Blocks[:0], Edits: a.Edits}}
	works.Put(w)
}

// maxBlocks is the capacity beyond which a released work drops its blocks or
// edits.
const maxBlocks = 1 << 11

// prepare runs the stages Clean and Article and fills in what they found, except
// for the blocks and the edits.
func (n *Normalizer) prepare(in Input) (*work, error) {
	p := n.Clean
	switch {
	case n.Skip&Clean != 0:
		p = new(clean.Pipeline)
	case p == nil:
		p = defaultPipeline()
	}
	d := &Document{ID: in.ID}
	if limit := n.limit(); len(in.Text) > limit {
		p = clean.New(append([]clean.Cleaner{cut(limit)}, p.Cleaners()...)...)
		d.problem(span.Span{Start: limit, End: len(in.Text)}, fmt.Sprintf("text of %d bytes is longer than the limit of %d: the rest is removed", len(in.Text), limit))
	}
	text, err := p.WithTitle(in.Title).Clean(in.Text)
	if err != nil {
		return nil, err
	}
	own := n.Clean == nil && n.Skip&Clean == 0 // the default cleaners leave no invalid bytes
	if !own && !utf8.ValidString(text.String()) {
		if text, err = text.Apply(encoding, invalid(text.String())); err != nil {
			return nil, err
		}
	}
	w := works.Get().(*work)
	w.text, w.doc = text, d
	w.unfit()
	w.legible(n, in)
	if n.Skip&Article != 0 {
		w.blocks = span.Blocks(text.String())
	} else if w.skip&Article != 0 {
		w.lines(text.String())
	} else if err := w.parse(n.Article, in.Title); err != nil {
		return nil, err
	}
	d.Text = w.text.String()
	if w.skip&Article == 0 {
		w.facts()
	}
	return w, nil
}

// finish fills in what no stage needs. Earlier it would only take up memory.
func (w *work) finish() {
	w.dropSilent()
	if len(w.blocks) == 0 {
		return
	}
	w.doc.Blocks = make([]Block, len(w.blocks))
	at := w.placer()
	for i, b := range w.blocks {
		w.doc.Blocks[i] = Block{b.Kind, b.Span, at.raw(b.Span)}
	}
}

// parse runs the stage Article.
func (w *work) parse(custom *article.Parser, title string) error {
	var parser article.Parser
	if custom != nil {
		parser = *custom
	}
	if title != "" {
		parser.Title = title
	}
	a := &w.article
	parser.ParseInto(a, w.text)
	w.pageHeader(&parser, a)
	d := w.doc
	d.Date, d.Title, d.Dateline = a.Date, a.Title, a.Dateline
	d.Bylines, d.Agencies = unlist(a.Bylines), unlist(a.Agencies)
	for _, p := range a.Problems {
		d.problem(w.text.ToOriginal(p.Span), p.Message)
	}
	if text := w.text.String(); len(text) > longText {
		d.own() // layout replaces the text
	}
	*a = article.Article{Blocks: a.Blocks, Edits: a.Edits} // the strings would keep the text alive
	err := w.layout(a)
	if a.Edits = a.Edits[:0]; cap(a.Edits) > maxBlocks {
		a.Edits = nil
	}
	return err
}

// longText is the size from which on a text is worth a few allocations to be
// freed early.
const longText = 1 << 16

// own copies the strings of d that may share the memory of a text that is about
// to be replaced.
func (d *Document) own() {
	d.Title, d.Dateline = strings.Clone(d.Title), strings.Clone(d.Dateline)
	for _, list := range [][]string{d.Bylines, d.Agencies} {
		for i, s := range list {
			list[i] = strings.Clone(s)
		}
	}
}

func (n *Normalizer) limit() int {
	if n.MaxBytes > 0 && n.MaxBytes < MaxBytes {
		return n.MaxBytes
	}
	return MaxBytes
}

// encoding is the name of the cleaner under which this package reports its own
// edits.
const encoding = "newsnorm"

// cut returns a cleaner that removes what lies beyond limit bytes.
func cut(limit int) clean.Cleaner {
	return clean.Func(encoding, func(dst []clean.Edit, text string) []clean.Edit {
		at := min(limit, len(text))
		for back := 1; back < utf8.UTFMax && back <= at; back++ {
			if i := at - back; utf8.RuneStart(text[i]) {
				if _, size := utf8.DecodeRuneInString(text[i:]); size > back {
					at = i
				}
				break
			}
		}
		return append(dst, clean.Edit{Span: span.Span{Start: at, End: len(text)}, Rule: "limit/size"})
	})
}

// invalid returns the edits that replace each byte that is not part of valid
// UTF-8 by U+FFFD, one edit for each run of them.
func invalid(text string) []clean.Edit {
	const replacement = string(utf8.RuneError)
	var edits []clean.Edit
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		if r, size := utf8.DecodeRuneInString(text[i:]); r != utf8.RuneError || size > 1 {
			i += size
			continue
		}
		i++
		if k := len(edits) - 1; k >= 0 && edits[k].Span.End == i-1 {
			edits[k].Span.End = i
		} else {
			edits = append(edits, clean.Edit{Span: span.Span{Start: i - 1, End: i}, Rule: "encoding/invalid"})
		}
	}
	for k, e := range edits {
		edits[k].New = strings.Repeat(replacement, e.Span.Len())
	}
	return edits
}
