package newsnorm

import (
	"strings"

	"github.com/newsnorm/newsnorm/article"
	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/quote"
	"github.com/newsnorm/newsnorm/span"
)

// An Input is one article as it came in.
type Input struct {
	ID       string           // carried into the Document
	Text     string           // any bytes
	Title    string           // a headline the caller knows; may be empty
	Mentions []entity.Mention // names that another tool found, spans in Text; nil: find them
}

// A Stage is a part of the work of a Normalizer.
type Stage uint8

// The stages, in the order they run.
const (
	Clean Stage = 1 << iota
	Article
	Entities
	Quotes
	AllStages = Clean | Article | Entities | Quotes
)

// A Normalizer turns articles into documents. The zero value uses the
// defaults. It is never changed by its methods and safe for concurrent use, as
// long as nobody changes its fields.
type Normalizer struct {
	Pipeline *clean.Pipeline  // nil: clean.New(clean.Default()...)
	Names    *entity.Resolver // names known from other articles; may be nil
	Skip     Stage            // stages to leave out
}

// Normalize returns the record of raw with the default settings. It is total.
func Normalize(raw string) *Document {
	d, err := new(Normalizer).Normalize(Input{Text: raw})
	if err != nil {
		panic("newsnorm: the default cleaners broke their contract: " + err.Error())
	}
	return d
}

// Normalize returns the record of one article. The error tells that a cleaner
// of the caller's own misbehaved; no text leads to one.
func (n *Normalizer) Normalize(in Input) (*Document, error) {
	p := n.Pipeline
	if p == nil {
		p = clean.New(clean.Default()...)
	}
	if n.Skip&Clean != 0 {
		p = clean.New()
	}
	text, err := p.Clean(in.Text)
	if err != nil {
		return nil, err
	}
	d := &Document{ID: in.ID}
	var blocks []span.Block
	if n.Skip&Article == 0 {
		a := (&article.Parser{Title: in.Title}).Parse(text.String())
		d.Date, d.Title, d.Bylines, d.Dateline, d.Agencies = a.Date, a.Title, a.Bylines, a.Dateline, a.Agencies
		for _, p := range a.Problems {
			d.Problems = append(d.Problems, Problem{text.ToOriginal(p.Span), p.Message})
		}
		if text, blocks, err = layout(text, a); err != nil {
			return nil, err
		}
	} else {
		blocks = span.Blocks(text.String())
	}
	d.Text = text.String()
	for _, b := range blocks {
		d.Blocks = append(d.Blocks, Block{b.Kind, b.Span, text.ToOriginal(b.Span)})
	}
	var who *entity.Index
	if n.Skip&Entities == 0 {
		f := &entity.Finder{Known: n.Names}
		if in.Mentions == nil {
			who = f.Find(d.Text, blocks)
		} else {
			var given []entity.Mention
			for _, m := range in.Mentions {
				if s, ok := text.FromOriginal(m.Span); ok && m.Span.Within(len(in.Text)) {
					m.Span = s
					given = append(given, m)
				} else {
					d.Problems = append(d.Problems, Problem{m.Span, "given mention is not in the text: dropped"})
				}
			}
			if who, err = f.Join(d.Text, blocks, given); err != nil {
				return nil, err
			}
		}
		for _, e := range who.Entities() {
			d.Entities = append(d.Entities, Entity{ID: e.ID, Name: e.Name, Type: e.Type, Titles: e.Titles, Aliases: e.Aliases})
		}
		for _, m := range who.Mentions() {
			if m.Entity >= 0 {
				e := &d.Entities[m.Entity]
				e.Mentions = append(e.Mentions, Mention{m.Span, text.ToOriginal(m.Span), m.Kind})
			}
		}
	}
	if n.Skip&Quotes == 0 {
		for _, q := range (&quote.Finder{}).Find(d.Text, blocks, who) {
			d.Quotes = append(d.Quotes, d.quote(text, q))
		}
	}
	for c := range text.Changes() {
		d.Edits = append(d.Edits, Edit{c.Cleaner, c.Rule, c.Raw, c.Old, c.New})
	}
	return d, nil
}

func (d *Document) quote(text *clean.Text, q quote.Quote) Quote {
	out := Quote{Kind: q.Kind, Content: q.Content, Cue: q.Cue, Speaker: q.Speaker, Entity: q.Entity, Rule: q.Rule}
	pieces := make([]string, 0, len(q.Content))
	for _, s := range q.Content {
		pieces = append(pieces, s.In(d.Text))
		out.Raw.Content = append(out.Raw.Content, text.ToOriginal(s))
	}
	out.Text = strings.Join(pieces, " ")
	if !q.Cue.Empty() {
		out.Raw.Cue = text.ToOriginal(q.Cue)
	}
	if !q.Speaker.Empty() {
		out.Raw.Speaker = text.ToOriginal(q.Speaker)
		out.Name = q.Speaker.In(d.Text)
	}
	if q.Entity >= 0 {
		out.Name = d.Entities[q.Entity].Name
	}
	return out
}

// layout applies the edits of the article and puts one blank line between its
// blocks.
func layout(text *clean.Text, a *article.Article) (*clean.Text, []span.Block, error) {
	old := text.String()
	var edits []clean.Edit
	blocks := make([]span.Block, 0, len(a.Blocks))
	at, size, next := 0, 0, 0
	gap := func(end int, sep string) {
		// Everything between two blocks is white space or the parser's edits.
		for ; next < len(a.Edits) && a.Edits[next].Span.End <= end; next++ {
			e := a.Edits[next]
			if e.Span.Start > at {
				edits = append(edits, clean.Edit{Span: span.Span{Start: at, End: e.Span.Start}, Rule: "layout"})
			}
			edits = append(edits, e)
			at = e.Span.End
		}
		if s := (span.Span{Start: at, End: end}); s.In(old) != sep || sep != "" {
			edits = append(edits, clean.Edit{Span: s, New: sep, Rule: "layout"})
		}
	}
	for i, b := range a.Blocks {
		sep := "\n\n"
		if i == 0 {
			sep = ""
		}
		gap(b.Span.Start, sep)
		size += len(sep)
		blocks = append(blocks, span.Block{Span: span.Span{Start: size, End: size + b.Span.Len()}, Kind: b.Kind})
		size += b.Span.Len()
		at = b.Span.End
	}
	gap(len(old), "")
	text, err := text.Apply("article", edits)
	return text, blocks, err
}
