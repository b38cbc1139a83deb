package quote

import (
	"slices"

	"github.com/newsnorm/newsnorm/internal/marks"
	"github.com/newsnorm/newsnorm/span"
)

// prune drops the reports of a sentence that are part of the content of another one.
// A report may be inside one that began before it, or inside one of the next, whose
// tag follows.
func (d *document) prune() {
	if len(d.found) < 2 {
		return
	}
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

// covers reports whether the content of o is part of that of r.
func (r *report) covers(o *report) bool {
	for _, p := range o.parts {
		if p[1] > p[0] && !(r.parts[0][0] <= p[0] && p[1] <= r.parts[0][1] || r.parts[1][0] <= p[0] && p[1] <= r.parts[1][1]) {
			return false
		}
	}
	return true
}

// holds reports whether item i is part of the content of r.
func (r *report) holds(i int) bool {
	return r.parts[0][0] <= i && i < r.parts[0][1] || r.parts[1][0] <= i && i < r.parts[1][1]
}

// quotations returns the items of a part that are quotations.
func (d *document) quotations(part [2]int) []int32 {
	if len(d.here) == 0 || part[1] <= part[0] {
		return nil
	}
	i, _ := slices.BinarySearch(d.here, int32(part[0]))
	j := i
	for j < len(d.here) && int(d.here[j]) < part[1] {
		j++
	}
	return d.here[i:j]
}

// outside reports whether a part has a word outside quotation marks.
func (d *document) outside(part [2]int) bool {
	for i := part[0]; i < part[1]; i++ {
		if t := &d.items[i]; t.pos != pQuote && (t.pos <= pAdv || t.pos == pOther && t.end-t.start > 3) {
			return true
		}
	}
	return false
}

// content returns the spans of the content of r, in which marked items are
// quotations, and the kind of the quote.
func (d *document) content(r *report, marked int) (spans []span.Span, kind Kind) {
	spans = d.room(max(2, marked))
	if marked > 0 && !d.outside(r.parts[0]) && !d.outside(r.parts[1]) {
		for _, p := range r.parts {
			for _, i := range d.quotations(p) {
				if t := &d.items[i]; t.pos == pQuote {
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

// add makes a quote of a report.
func (d *document) add(r *report, hi int) {
	if r.parts[1][1] > r.parts[1][0] && r.parts[1][0] < r.parts[0][0] {
		r.parts[0], r.parts[1] = r.parts[1], r.parts[0]
	}
	// One quote for one stretch between marks: the first cue has it.
	marked, fresh := 0, false
	for _, p := range r.parts {
		for _, i := range d.quotations(p) {
			if t := &d.items[i]; t.pos == pQuote {
				marked++
				fresh = fresh || !d.used[t.pair]
			}
		}
	}
	if marked > 0 && !fresh {
		return
	}
	spans, kind := d.content(r, marked)
	if len(spans) == 0 {
		return
	}
	q := Quote{Kind: kind, Content: spans, Entity: -1, Rule: r.rule}
	q.Cue = span.Span{Start: int(d.items[r.cueLo].start), End: int(d.items[r.cueHi-1].end)}
	if r.named {
		q.Speaker = d.words(r.who, hi)
		if slices.ContainsFunc(q.Content, q.Speaker.Overlaps) {
			// "According to the polls, Lee won": Lee is no apposition.
			if q.Speaker = d.words(r.who, r.who.hi+1); slices.ContainsFunc(q.Content, q.Speaker.Overlaps) {
				q.Speaker = span.Span{}
			}
		}
	}
	if r.named && d.who != nil && !q.Speaker.Empty() {
		if s, ok := d.antecedent(r.who.lo, hi); ok {
			d.asks = append(d.asks, ask{len(d.quotes), s})
		} else if s, ok := d.author(r.who); ok {
			d.asks = append(d.asks, ask{len(d.quotes), s})
		} else if s, ok := d.itself(r.who.lo); ok {
			d.asks = append(d.asks, ask{len(d.quotes), s})
		}
	}
	for _, p := range r.parts {
		for _, i := range d.quotations(p) {
			if t := &d.items[i]; t.pos == pQuote {
				d.used[t.pair] = true
				d.owner[t.pair] = len(d.quotes)
			}
		}
	}
	d.quotes = append(d.quotes, q)
}

// size returns the number of words of a pair, at most most.
func (d *document) size(p marks.Pair, most int) int {
	n := 0
	in := p.Inner.In(d.text)
	for i := 0; i < len(in) && n < most; {
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
