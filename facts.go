package newsnorm

import (
	"slices"

	"github.com/newsnorm/newsnorm/article"
	"github.com/newsnorm/newsnorm/span"
)

// pageHeader reads headline, date and authors off the page that the text was
// cut from, where the decision over the page took lines out: what stood around
// the body may be gone from the text.
func (w *work) pageHeader(parser *article.Parser, a *article.Article) {
	cut := false
	for c := range w.text.Changes() {
		if cut = c.Cleaner == pageCleaner; cut {
			break
		}
	}
	first := slices.IndexFunc(a.Blocks, func(b span.Block) bool { return b.Kind == span.Paragraph })
	if !cut || first < 0 {
		return
	}
	page := w.text.Original()
	h := parser.ReadHeader(page, span.Span{Start: w.text.ToOriginal(a.Blocks[first].Span).Start, End: len(page)})
	if h.Title != "" {
		a.Title = h.Title
		for i := range a.Blocks[:first+1] {
			b := &a.Blocks[i]
			switch raw := w.text.ToOriginal(b.Span); {
			case raw.Overlaps(h.At):
				b.Kind = span.Title
			case b.Kind == span.Title:
				b.Kind = span.Heading
			}
		}
	}
	if _, end, _ := article.ParseHeader(w.text.String()); end == 0 && !h.Date.IsZero() {
		a.Date = h.Date
	}
	if len(h.Bylines) > 0 {
		a.Bylines = h.Bylines
	}
}

// pageCleaner is the name of the cleaner that decides over whole pages.
const pageCleaner = "page"

// facts adds what the removed lines tell to what the parser read off the kept
// ones: agencies and authors that are not there yet, a date and a place only
// where there is none.
func (d *Document) facts() {
	for _, e := range d.Edits {
		if e.New != "" || e.Old == "" {
			continue
		}
		f := article.FactsOf(e.Rule, e.Old)
		if d.Date.IsZero() {
			d.Date = f.Date
		}
		if d.Dateline == "" {
			d.Dateline = f.Dateline
		}
		d.Bylines = addNew(d.Bylines, f.Bylines)
		d.Agencies = addNew(d.Agencies, f.Agencies)
	}
}

// maxNames bounds the lists of names that a document draws from removed lines.
const maxNames = 64

func addNew(list, more []string) []string {
	for _, s := range more {
		if len(list) < maxNames && !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	return list
}
