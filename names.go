package newsnorm

import (
	"fmt"
	"sort"
	"strings"

	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/quote"
	"github.com/newsnorm/newsnorm/span"
)

// names runs the stage Entities. It returns nil if that is left out.
func (n *Normalizer) names(w *work, in Input) *entity.Index {
	if w.skip&Entities != 0 {
		return nil
	}
	f := n.Entities
	if f == nil {
		f = &defaultFinder
	}
	if in.Mentions == nil {
		filed := *f
		filed.Dateline = w.doc.Dateline
		return filed.Find(w.doc.Text, w.blocks)
	}
	who, err := f.Join(w.doc.Text, w.blocks, w.given(in.Mentions))
	if err != nil {
		// given returns nothing that Join refuses. Should it do so all the same,
		// the article keeps its quotes.
		w.doc.problem(span.Span{}, "given mentions: "+err.Error())
		return f.Find(w.doc.Text, w.blocks)
	}
	return who
}

// given maps the mentions that another tool found in the original to the text,
// sorts them, and reports those that the text does not have.
func (w *work) given(mentions []entity.Mention) []entity.Mention {
	raw := w.text.Original()
	kept := make([]entity.Mention, 0, len(mentions))
	for _, m := range mentions {
		s, why := w.locate(raw, m.Span)
		if why != "" {
			w.doc.problem(m.Span, "given mention "+why+": dropped")
			continue
		}
		m.Span = s
		if m.Kind == "" {
			m.Kind = entity.Name
		}
		switch m.Type {
		case entity.Person, entity.Place, entity.Organization:
		default:
			m.Type = entity.Other
		}
		kept = append(kept, m)
	}
	sort.SliceStable(kept, func(i, j int) bool { return span.Compare(kept[i].Span, kept[j].Span) < 0 })
	return kept
}

// locate returns the span of the text that the bytes s of the original became,
// or why there is none.
func (w *work) locate(raw string, s span.Span) (in span.Span, why string) {
	switch {
	case !s.Within(len(raw)):
		return in, "lies outside the text"
	case s.Empty():
		return in, "is empty"
	case span.InsideRune(raw, s.Start) || span.InsideRune(raw, s.End):
		return in, "begins or ends inside a rune"
	}
	in, ok := w.text.FromOriginal(s)
	if !ok {
		return in, "was removed"
	}
	text := w.text.String()
	for in.Start < in.End && space(text[in.Start]) {
		in.Start++
	}
	for in.Start < in.End && space(text[in.End-1]) {
		in.End--
	}
	if in.Empty() {
		return in, "is white space"
	}
	i := sort.Search(len(w.blocks), func(i int) bool { return w.blocks[i].Span.End > in.Start })
	if i == len(w.blocks) || !w.blocks[i].Span.Contains(in) {
		return in, "crosses the border of a block"
	}
	return in, ""
}

func space(c byte) bool { return c == ' ' || '\t' <= c && c <= '\r' }

// entities fills in the entities and their mentions.
func (w *work) entities(who *entity.Index) {
	for _, limit := range who.Limits() {
		w.doc.problem(span.Span{}, limit)
	}
	all, n := who.Entities(), who.NumMentions()
	if len(all) == 0 {
		return
	}
	out := make([]Entity, len(all))
	next := make([]int, len(all)) // per entity: first its number of mentions, then where in store the next one goes
	for i := range n {
		next[who.Mention(i).Entity]++
	}
	at := w.placer()
	store := make([]Mention, n) // one allocation for the mentions of all
	from := 0
	for i := range all {
		e, o, end := &all[i], &out[i], from+next[i]
		o.ID, o.Name, o.Type = e.ID, e.Name, e.Type
		o.Titles, o.Aliases, o.Mentions = unlist(e.Titles), unlist(e.Aliases), store[from:end:end]
		next[i], from = from, end
	}
	for i := range n {
		m := who.Mention(i)
		store[next[m.Entity]] = Mention{m.Span, at.raw(m.Span), m.Kind}
		next[m.Entity]++
	}
	w.doc.Entities = out
}

// quotes fills in the quotes.
func (w *work) quotes(found []quote.Quote) {
	pieces, joined := 0, 0
	for i := range found {
		content := found[i].Content
		if pieces += len(content); len(content) > 1 {
			for _, s := range content {
				joined += s.Len() + 1
			}
		}
	}
	raw := make([]span.Span, 0, pieces) // one allocation for the spans of all
	var texts strings.Builder           // and one for the texts of several pieces
	texts.Grow(joined)
	w.doc.Quotes = make([]Quote, len(found))
	at := w.placer()
	for i := range found {
		q, n := &found[i], len(raw)
		for _, s := range q.Content {
			raw = append(raw, at.raw(s))
		}
		w.quote(&w.doc.Quotes[i], q, &at)
		w.doc.Quotes[i].Text = joinPieces(&texts, w.doc.Text, q.Content)
		w.doc.Quotes[i].Raw.Content = raw[n:len(raw):len(raw)]
	}
}

// joinPieces returns the pieces of text joined by one space, in the memory of b
// where there are several.
func joinPieces(b *strings.Builder, text string, pieces []span.Span) string {
	if len(pieces) == 1 {
		return pieces[0].In(text)
	}
	n := b.Len()
	for i, s := range pieces {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(s.In(text))
	}
	return b.String()[n:]
}

// quote sets out, which is zero, to the record's form of q, except for its text
// and the raw spans of its content.
func (w *work) quote(out *Quote, q *quote.Quote, at *placer) {
	d := w.doc
	out.Kind, out.Content, out.Entity, out.Rule = q.Kind, q.Content, -1, q.Rule
	if !q.Cue.Empty() {
		out.Cue, out.Raw.Cue = q.Cue, at.raw(q.Cue)
	}
	if !q.Speaker.Empty() {
		out.Speaker, out.Raw.Speaker = q.Speaker, at.raw(q.Speaker)
	}
	if q.Entity >= 0 && q.Entity < len(d.Entities) {
		out.Entity, out.Name = q.Entity, d.Entities[q.Entity].Name
	} else if !q.Speaker.Empty() {
		out.Name = plainName(q.Speaker.In(d.Text))
	}
}

// plainName returns the words for a speaker who is no entity, without their
// article and on one line.
func plainName(words string) string {
	first, rest, ok := strings.Cut(words, " ")
	if ok && len(first) <= 3 && rest != "" {
		switch first {
		case "the", "The", "THE", "a", "A", "an", "An", "AN":
			words = rest
		}
	}
	for i := range len(words) {
		if c := words[i]; c != ' ' && space(c) || c == ' ' && (i == 0 || i+1 == len(words) || words[i+1] == ' ') {
			return strings.Join(strings.Fields(words), " ")
		}
	}
	return words
}

// lengthy reports text and blocks that are too long to be searched for quotes as
// a whole.
func (w *work) lengthy() {
	if n := len(w.text.String()); n > quote.MaxText {
		w.doc.problem(w.text.ToOriginal(span.Span{Start: quote.MaxText, End: n}), "a text of more than 2 GiB: quotes are not looked for beyond them")
	}
	for _, b := range w.blocks {
		if b.Span.Len() > quote.MaxBlock {
			w.doc.problem(w.text.ToOriginal(b.Span), fmt.Sprintf("a block of more than %d bytes: quotes are looked for in pieces of it", quote.MaxBlock))
		}
	}
}

// dropSilent removes the entities that have no mention and speak in no quote,
// and renumbers the others in the quotes.
func (w *work) dropSilent() {
	d := w.doc
	silent := 0
	for _, e := range d.Entities {
		if len(e.Mentions) == 0 {
			silent++
		}
	}
	if silent == 0 {
		return
	}
	said := make([]bool, len(d.Entities))
	for _, q := range d.Quotes {
		if q.Entity >= 0 {
			said[q.Entity] = true
		}
	}
	moved := make([]int, len(d.Entities))
	kept := d.Entities[:0]
	for i, e := range d.Entities {
		moved[i] = len(kept)
		if len(e.Mentions) > 0 || said[i] {
			if len(e.Mentions) == 0 {
				e.Mentions = nil
			}
			kept = append(kept, e)
		}
	}
	d.Entities = unlist(kept)
	for i, q := range d.Quotes {
		if q.Entity >= 0 {
			d.Quotes[i].Entity = moved[q.Entity]
		}
	}
}

// problem records what was wrong at raw. A range that is not valid, which only a
// caller's mention can have, is made so.
func (d *Document) problem(raw span.Span, message string) {
	raw.Start = max(raw.Start, 0)
	raw.End = max(raw.Start, raw.End)
	d.Problems = append(d.Problems, Problem{raw, message})
}
