package newsnorm

import (
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/article"
	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/span"
)

// pageHeader reads headline, date and authors from the original page if cleaner
// Page took lines out of it, since those that held them may be gone from the
// text.
func (w *work) pageHeader(parser *article.Parser, a *article.Article) {
	if !w.text.ChangedBy(pageCleaner) {
		return
	}
	first := slices.IndexFunc(a.Blocks, func(b span.Block) bool { return b.Kind == span.Paragraph })
	if first < 0 {
		return
	}
	// A few short lines of the page may be left above the story: skip to its
	// first long paragraph.
	for i := first; i < len(a.Blocks) && i < first+12; i++ {
		if b := a.Blocks[i]; b.Kind == span.Paragraph && b.Span.Len() >= 80 {
			first = i
			break
		}
	}
	body := w.text.ToOriginal(a.Blocks[first].Span)
	page := pageAround(w.text.Original(), body.Start)
	var kept []span.Span
	for _, b := range a.Blocks[:first] {
		kept = append(kept, page.in(w.text.ToOriginal(b.Span)))
	}
	h := parser.ReadHeader(page.text, span.Span{Start: page.in(body).Start, End: len(page.text)}, kept...)
	if h.At = page.out(h.At); h.Title != "" {
		a.Title = mended(h.Title)
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
		for i, s := range a.Bylines {
			a.Bylines[i] = mended(s)
		}
	}
}

// pageCleaner is the name of [clean.Page].
const pageCleaner = "page"

// facts adds what the removed lines say to what the parser read in the kept
// ones: agencies that are not there yet, and date, place and authors where the
// parser found none. A line far from the story belongs to another one.
func (w *work) facts() {
	mark := wide(w.text.Original())
	d, near, reach := w.doc, span.Span{End: math.MaxInt}, factReach*max(1, len(mark))
	if n := len(w.blocks); n > 0 {
		first, last := w.text.ToOriginal(w.blocks[0].Span), w.text.ToOriginal(w.blocks[n-1].Span)
		near = span.Span{Start: first.Start - reach, End: last.End + reach}
	}
	named := len(d.Bylines) > 0
	for c := range w.text.Changes() { // d.Edits may hold less rules
		if c.New != "" || c.Old == "" || !tells(c.Rule) || !near.Contains(c.Raw) {
			continue
		}
		f := article.FactsOf(c.Rule, mended(mark+c.Old))
		if d.Date.IsZero() {
			d.Date = f.Date
		}
		if d.Dateline == "" {
			d.Dateline = f.Dateline
		}
		if !named {
			d.Bylines = addNew(d.Bylines, f.Bylines)
		}
		d.Agencies = addNew(d.Agencies, f.Agencies)
	}
	// What comes from the raw page or from removed lines may hold any bytes.
	d.Title, d.Dateline = valid(d.Title), valid(d.Dateline)
	for _, list := range [][]string{d.Bylines, d.Agencies} {
		for k, s := range list {
			list[k] = valid(s)
		}
	}
}

// tells reports whether [article.FactsOf] can find anything in what rule removed.
// Most removals are white space and navigation, which are not worth repairing.
func tells(rule string) bool {
	switch family, _, _ := strings.Cut(rule, "/"); family {
	case "credit", "caption", "legal", "dateline", "meta":
		return true
	}
	return false
}

// factReach is how many bytes before or after the kept text a removed line may
// stand and still be about it.
const factReach = 600

// maxNames bounds the lists of names that a document draws from removed lines.
const maxNames = 64

// addNew appends to list the elements of more that it does not hold yet. It may
// return more itself.
func addNew(list, more []string) []string {
	if list == nil && len(more) == 1 {
		return more
	}
	for _, s := range more {
		if len(list) < maxNames && !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	return list
}

func valid(s string) string { return strings.ToValidUTF8(s, "\ufffd") }

var repair = sync.OnceValue(func() *clean.Pipeline { return clean.New(clean.RepairOnly()...) })

// mended returns a part of the original after RepairOnly: a place is the same
// place in decomposed letters.
func mended(s string) string {
	if tidy(s) {
		return strings.Trim(s, " ")
	}
	if t, err := repair().Clean(s); err == nil {
		return strings.TrimSuffix(t.String(), "\n")
	}
	return s
}

// tidy reports whether s is so plain that RepairOnly would remove at most blanks
// from its ends: ASCII without control characters and ampersands, with single
// blanks between words.
func tidy(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c == '&' || c < ' ' || c > '~':
			return false
		case c == ' ' && i > 0 && s[i-1] == ' ':
			return false
		}
	}
	return true
}
