package quote

import (
	"cmp"
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/internal/marks"
	"github.com/newsnorm/newsnorm/span"
)

// A document holds what is known while the blocks are read in order.
type document struct {
	scanner
	who    *entity.Index
	quotes []Quote
	asks   []ask       // words to ask the entities for, where they are not the speaker's
	used   []bool      // per pair of the block: part of a quote's content
	owner  []int       // per pair: index of that quote
	spoke  speaker     // who speaks where a quotation stands alone
	spans  []span.Span // unused room for contents
	talk   interview
	asked  bool // a question of an interview came before
	open   int  // the quote of the block before that was never closed, or -1
}

// An ask is what the speaker of a quote stands for: the antecedent of "who".
type ask struct {
	quote int
	words span.Span
}

// A speaker is who spoke last.
type speaker struct {
	words  span.Span
	blocks int // blocks since then
}

// read finds the quotes of one block.
func (d *document) read(b span.Block) {
	if d.transcript(b) || d.signature(b) {
		return
	}
	d.scan(b)
	d.used = slices.Grow(d.used[:0], len(d.pairs))[:len(d.pairs)]
	d.owner = slices.Grow(d.owner[:0], len(d.pairs))[:len(d.pairs)]
	clear(d.used)
	from := len(d.quotes)
	if d.talk.on && b.Span.Start != d.talk.guest.Start {
		d.answer(b)
		if len(d.quotes) > from {
			return
		}
	}
	for k := 0; k+1 < len(d.sents); k++ {
		lo, hi := d.sents[k], d.sents[k+1]
		d.found = d.found[:0]
		if r, ok := d.colonReport(lo, hi, k == 0 && (b.Kind == span.Title || b.Kind == span.Heading)); ok {
			d.found = append(d.found, r)
		} else if r, ok := d.pollReport(lo, hi); ok {
			d.found = append(d.found, r)
		}
		for i := lo; i < hi; i++ {
			t := d.items[i]
			if t.cue != 0 && t.pos == pVerb {
				if r, ok := d.verbReport(i, lo, hi); ok {
					d.found = append(d.found, r)
				}
			} else if t.flags&fNounCue != 0 && t.pos == pNoun {
				if r, ok := d.nounReport(i, lo, hi); ok {
					d.found = append(d.found, r)
				}
			} else if t.flags&fAdj != 0 {
				if r, ok := d.adjectiveReport(i, lo, hi); ok {
					d.found = append(d.found, r)
				}
			} else if t.pos <= pVerb && (t.end-t.start == 9 && d.isWord(i, "according") || t.end-t.start == 2 && d.isWord(i, "in")) {
				if r, ok := d.accordingReport(i, lo, hi); ok {
					d.found = append(d.found, r)
				}
			}
		}
		d.prune()
		for _, r := range d.found {
			d.add(r, hi)
		}
	}
	d.rest(from)
	d.carry(from)
	d.paragraphs(from)
}

// transcript makes a quote of a line that begins with a speaker's label.
func (d *document) transcript(b span.Block) bool {
	label, at, question, ok := transcript(d.text, b.Span)
	if !ok {
		return false
	}
	said := span.Span{Start: at, End: b.Span.End}
	for said.Start < said.End && (d.text[said.Start] == ' ' || d.text[said.Start] == '*' || d.text[said.Start] == ']') {
		said.Start++
	}
	if question || said.Empty() {
		return true
	}
	kind := Indirect
	d.pairs = marks.Append(d.pairs[:0], d.text, b.Span)
	if len(d.pairs) > 0 && d.pairs[0].Open.End <= label.Start && d.pairs[0].Inner.End > said.Start {
		kind = Direct
		said.End = d.pairs[0].Inner.End
	} else if len(d.pairs) == 1 && d.pairs[0].Open.Start <= said.Start && d.pairs[0].Span().End >= said.End-1 {
		kind = Direct
		said = d.pairs[0].Inner
	} else if len(d.pairs) > 0 {
		kind = Mixed
	}
	q := Quote{Kind: kind, Content: []span.Span{said}, Speaker: label, Entity: -1, Rule: "transcript"}
	if label.Len() == 1 {
		q.Speaker = span.Span{} // "A:" names nobody
	}
	d.quotes = append(d.quotes, q)
	d.spoke = speaker{words: q.Speaker}
	return true
}

// prune drops the reports of a sentence that are part of what another one
// reports: one quote for one attribution. A report may lie inside one that
// began before it, or inside the next one or two, whose tag stands behind.
func (d *document) prune() {
	kept := d.found[:0]
	for k, r := range d.found {
		inside := false
		for j := len(kept) - 1; j >= 0 && j >= len(kept)-3; j-- {
			inside = inside || kept[j].holds(r.verb)
		}
		for j := len(kept) - 1; j >= 0 && j >= len(kept)-3; j-- {
			inside = inside || kept[j].covers(&r)
		}
		for j := k + 1; j < len(d.found) && j <= k+3; j++ {
			inside = inside || d.found[j].holds(r.verb) && !r.holds(d.found[j].verb)
		}
		if !inside {
			kept = append(kept, r)
		}
	}
	d.found = kept
}

// covers reports whether all that o reports is part of what r reports.
func (r *report) covers(o *report) bool {
	for _, p := range o.parts {
		if p[1] > p[0] && !(r.parts[0][0] <= p[0] && p[1] <= r.parts[0][1] || r.parts[1][0] <= p[0] && p[1] <= r.parts[1][1]) {
			return false
		}
	}
	return true
}

// holds reports whether item i is part of what r reports.
func (r *report) holds(i int) bool {
	return r.parts[0][0] <= i && i < r.parts[0][1] || r.parts[1][0] <= i && i < r.parts[1][1]
}

// content returns the spans of the items of r and the kind of quote they make.
func (d *document) content(r report) (spans []span.Span, kind Kind) {
	marked, plain := 0, 0
	for _, p := range r.parts {
		for i := p[0]; i < p[1]; i++ {
			switch t := d.items[i]; {
			case t.pos == pQuote:
				marked++
			case t.pos <= pAdv || t.pos == pOther && t.end-t.start > 3:
				plain++
			}
		}
	}
	spans = d.room(max(2, marked))
	if marked > 0 && plain == 0 {
		for _, p := range r.parts {
			for i := p[0]; i < p[1]; i++ {
				if t := d.items[i]; t.pos == pQuote {
					spans = append(spans, d.pairs[t.pair].Inner)
				}
			}
		}
		return spans, Direct
	}
	for _, p := range r.parts {
		if p[1] > p[0] {
			spans = append(spans, span.Span{Start: int(d.items[p[0]].start), End: int(d.items[p[1]-1].end)})
		}
	}
	if marked > 0 {
		return spans, Mixed
	}
	return spans, Indirect
}

// room returns an empty slice with a capacity of n, cut from a larger one.
func (d *document) room(n int) []span.Span {
	if len(d.spans)+n > cap(d.spans) {
		d.spans = make([]span.Span, 0, max(32, n))
	}
	at := len(d.spans)
	d.spans = d.spans[:at+n]
	return d.spans[at : at : at+n]
}

// add makes the quote of a report.
func (d *document) add(r report, hi int) {
	if r.parts[1][1] > r.parts[1][0] && r.parts[1][0] < r.parts[0][0] {
		r.parts[0], r.parts[1] = r.parts[1], r.parts[0]
	}
	// One quote for one stretch between marks: the first cue has it.
	marked, fresh := false, false
	for _, p := range r.parts {
		for i := p[0]; i < p[1]; i++ {
			if t := d.items[i]; t.pos == pQuote {
				marked = true
				fresh = fresh || !d.used[t.pair]
			}
		}
	}
	if marked && !fresh {
		return
	}
	spans, kind := d.content(r)
	if len(spans) == 0 {
		return
	}
	q := Quote{Kind: kind, Content: spans, Entity: -1, Rule: r.rule}
	q.Cue = span.Span{Start: int(d.items[r.cueLo].start), End: int(d.items[r.cueHi-1].end)}
	if r.named {
		q.Speaker = d.words(r.who, hi)
		for _, c := range q.Content {
			if c.Overlaps(q.Speaker) {
				q.Speaker = span.Span{}
				break
			}
		}
	}
	if r.named && d.who != nil && !q.Speaker.Empty() {
		if s, ok := d.antecedent(r.who.lo, hi); ok {
			d.asks = append(d.asks, ask{len(d.quotes), s})
		} else if s, ok := d.author(r.who); ok {
			d.asks = append(d.asks, ask{len(d.quotes), s})
		}
	}
	for _, p := range r.parts {
		for i := p[0]; i < p[1]; i++ {
			if t := d.items[i]; t.pos == pQuote {
				d.used[t.pair] = true
				d.owner[t.pair] = len(d.quotes)
			}
		}
	}
	d.quotes = append(d.quotes, q)
}

// author returns whose paper speaks: Lee in "Lee's statement".
func (d *document) author(p np) (span.Span, bool) {
	if d.items[p.head].flags&(fPaper|fVenue) == 0 {
		return span.Span{}, false
	}
	for k := p.head - 1; k > p.lo; k-- {
		if d.items[k].pos == pClitic && d.items[k-1].pos == pName {
			return d.name(p.lo, k-1)
		}
	}
	return span.Span{}, false
}

// antecedent returns the words that the relative pronoun at i stands for.
func (d *document) antecedent(i, hi int) (span.Span, bool) {
	if d.items[i].pos != pWh {
		return span.Span{}, false
	}
	j := i - 1
	if j >= 0 && d.items[j].pos == pComma {
		j--
	}
	if j >= 0 && d.items[j].pos == pClose {
		j = d.back(j-1, max(0, j-20), pOpen) - 1
	}
	if j < 0 || !d.items[j].nominal() {
		return span.Span{}, false
	}
	p, ok := d.phraseLeft(j, max(0, j-maxLeft))
	if !ok {
		return span.Span{}, false
	}
	if n, ok := d.name(p.lo, p.hi); ok {
		return n, true
	}
	return d.words(p, hi), true
}

// size returns the number of words of a pair, at most 9.
func (d *document) size(p marks.Pair) int {
	n := 0
	in := p.Inner.In(d.text)
	for i := 0; i < len(in) && n < 9; {
		for i < len(in) && (in[i] == ' ' || in[i] == '\n' || in[i] == '\t') {
			i++
		}
		if i < len(in) {
			n++
		}
		for i < len(in) && in[i] != ' ' && in[i] != '\n' && in[i] != '\t' {
			i++
		}
	}
	return n
}

// person returns the one person's name in the words of a speaker, if there is
// one and it is no possessive; else the words.
func (d *document) person(words span.Span) span.Span {
	ms := d.who.Mentions()
	i, _ := slices.BinarySearchFunc(ms, words.Start, func(m entity.Mention, at int) int { return m.Span.Start - at })
	found := span.Span{}
	for ; i < len(ms) && ms[i].Span.Start < words.End; i++ {
		m := ms[i]
		if m.Kind != entity.Name || m.Type != entity.Person || !words.Contains(m.Span) || found.Contains(m.Span) && !found.Empty() {
			continue
		}
		if !found.Empty() {
			return words
		}
		found = m.Span
	}
	// "Lee's manager" is not Lee.
	if found.Empty() || found.End < words.End {
		return words
	}
	return found
}

// finish asks for the entities and orders the quotes.
func (d *document) finish() []Quote {
	asks := d.asks
	for i := range d.quotes {
		q := &d.quotes[i]
		if d.who == nil || q.Speaker.Empty() {
			continue
		}
		words := q.Speaker
		if d.talk.on && !d.talk.guest.Empty() && (strings.EqualFold(words.In(d.text), "you") || words.In(d.text) == "I") {
			words = d.talk.guest
		} else if len(asks) > 0 && asks[0].quote == i {
			words, asks = asks[0].words, asks[1:]
		} else {
			q.Speaker = d.person(q.Speaker)
			words = q.Speaker
		}
		if e, rule := d.who.Refer(words); e >= 0 {
			q.Entity = e
			q.Rule += "+" + rule
		}
	}
	d.quotes = slices.DeleteFunc(d.quotes, func(q Quote) bool { return len(q.Content) == 0 })
	for i := range d.quotes {
		q := &d.quotes[i]
		slices.SortFunc(q.Content, span.Compare)
	}
	slices.SortStableFunc(d.quotes, func(a, b Quote) int { return cmp.Compare(a.Content[0].Start, b.Content[0].Start) })
	return d.quotes
}
