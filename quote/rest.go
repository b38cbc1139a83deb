package quote

import (
	"github.com/newsnorm/newsnorm/internal/marks"
	"github.com/newsnorm/newsnorm/span"
)

// rest deals with the quotations that no cue took: they belong to the subject
// of their sentence, carry on with the speaker before, or are titles and other
// words in marks.
func (d *document) rest(from int) {
	if len(d.pairs) == 0 {
		return
	}
	d.doubled = d.doubled || !d.pairs[0].Single
	for k, mark := 0, 0; mark < len(d.marked); k++ {
		lo, hi := d.sents[k], d.sents[k+1]
		if int(d.marked[mark]) >= hi {
			continue
		}
		alone := d.alone(lo, hi)
		for ; mark < len(d.marked) && int(d.marked[mark]) < hi; mark++ {
			i := int(d.marked[mark])
			t := d.items[i]
			if t.pos != pQuote || d.used[t.pair] {
				continue
			}
			p := d.pairs[t.pair]
			if d.size(p, 3) < 3 && !(alone && (!p.Single || d.ended(p))) {
				continue
			}
			q := Quote{Kind: Direct, Content: append(d.room(1), p.Inner), Entity: -1}
			if who, ok := d.dash(i, hi); ok {
				q.Speaker, q.Rule = who, "dash"
			} else if alone {
				if d.heading(p) {
					continue
				}
				if j, ok := d.previous(i, from); ok {
					if d.quotes[j].Kind != Indirect {
						more := p.Inner
						if d.quotes[j].Kind == Mixed {
							more = t.span()
						}
						d.quotes[j].Content = append(d.quotes[j].Content, more)
						d.used[t.pair], d.owner[t.pair] = true, j
						continue
					}
					q.Speaker, q.Rule = d.quotes[j].Speaker, "continued/same-block"
				} else if q.Speaker, q.Rule = d.leadIn(k); q.Speaker.Empty() && d.spoke.blocks < maxCarry {
					q.Speaker, q.Rule = d.spoke.words, "continued/block"
					if !d.spoke.cue.Empty() {
						q.Cue, q.Rule = d.spoke.cue, "introduced"
					}
				}
			} else {
				if d.label(i, lo, hi) {
					continue
				}
				q.Speaker, q.Cue, q.Rule = d.sentenceSpeaker(i, k)
				if q.Speaker.Empty() && d.title {
					if n, ok := d.phraseRight(lo, hi); ok && d.items[n.lo].pos == pName {
						q.Speaker, q.Rule = d.words(n, hi), "headline"
					}
				} else if q.Speaker.Empty() {
					if j, ok := d.previous(i, from); ok {
						q.Speaker, q.Rule = d.quotes[j].Speaker, "continued/carried-on"
					} else if d.spoke.blocks < maxCarry {
						q.Speaker, q.Rule = d.spoke.words, "continued/carried-on"
					}
				}
			}
			if q.Speaker.Overlaps(p.Inner) {
				q.Speaker = span.Span{}
			}
			if q.Speaker.Empty() {
				q.Rule = "nobody"
			}
			d.used[t.pair], d.owner[t.pair] = true, len(d.quotes)
			d.quotes = append(d.quotes, q)
		}
	}
}

// ended reports whether a full stop, question or exclamation mark stands at
// the end of what is between the marks.
func (d *document) ended(p marks.Pair) bool {
	c := d.last(p)
	return c == '.' || c == '?' || c == '!'
}

// alone reports whether the sentence holds nothing but quotations.
func (d *document) alone(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if p := d.items[i].pos; p != pQuote && p != pEnd && p != pDash && p != pComma && p != pOther {
			return false
		}
	}
	return true
}

// sentenceSpeaker returns the speaker of a quotation at i that no cue of the
// lexicon took: the subject of the verb beside it, or of its sentence.
func (d *document) sentenceSpeaker(i, k int) (who, cue span.Span, rule string) {
	lo, hi := d.sents[k], d.sents[k+1]
	p := d.pairs[d.items[i].pair]
	end := d.last(p)
	if end == ',' || end == '?' || end == '!' || i+1 < hi && d.items[i+1].pos == pComma {
		// “Not now,” Lee thundered. “Not now,” thundered Lee.
		j := i + 1
		for j < hi && (d.items[j].pos == pComma || d.items[j].pos == pAdv) {
			j++
		}
		if n, ok := d.phraseRight(j, hi); ok {
			n = d.chainRight(n, hi)
			for v := n.hi + 1; v < hi && v < n.hi+5; v++ {
				t := d.items[v]
				if t.pos == pVerb && t.flags&(fPast|fS) != 0 {
					return d.words(n, hi), t.span(), "tag/any-verb"
				}
				if t.pos != pAdv && t.pos != pAux {
					break
				}
			}
		} else if j < hi && d.items[j].pos == pVerb && d.items[j].flags&(fPast|fS) != 0 {
			if n, ok := d.phraseRight(j+1, hi); ok {
				return d.words(d.chainRight(n, hi), hi), d.items[j].span(), "tag/any-verb"
			}
		}
	}
	v := i - 1
	if v > lo && d.items[v].pos == pComma {
		v--
	}
	if n, ok := d.inscribed(v, lo); ok {
		return d.words(n, i), d.items[v].span(), "sentence/sign"
	}
	if i-1 > lo && d.items[i-1].pos == pColon {
		if s, ok := d.mainSubject(lo, i-1); !ok || !d.personal(s) {
			// "From the report: “…”", "More from Lee: “…”"
			if n, ok := d.phraseLeft(i-2, lo); ok && d.items[n.hi].pos != pPron && (d.items[n.hi].pos == pName || d.items[n.head].flags&(fPerson|fPaper) != 0) {
				return d.words(n, i-1), span.Span{}, "sentence/colon"
			}
		}
	}
	// The nearest verb before the quotation.
	for v, tries := i-1, 0; v >= lo && v > i-maxLeft/2 && tries < 3; v-- {
		t := d.items[v]
		if t.pos != pVerb || t.flags&(fPast|fS|fBase) == 0 {
			continue
		}
		g := v
		for g > lo && (d.items[g-1].pos == pAux || d.items[g-1].pos == pAdv) {
			g--
		}
		if tries == 0 && v < i-2 {
			if who := d.teller(k, int(d.items[i].start)); !who.Empty() {
				return who, span.Span{}, "sentence/report"
			}
		}
		if s, ok := d.subject(g, lo); ok && (v >= i-2 || d.personal(s)) {
			return d.words(s, hi), span.Span{}, "sentence/verb"
		}
		tries++
	}
	if s, ok := d.mainSubject(lo, hi); ok && d.personal(s) && (s.hi < i || s.lo > i && !d.goesOnFrom(i, lo)) {
		return d.words(s, hi), span.Span{}, "sentence/subject"
	}
	return span.Span{}, span.Span{}, ""
}

// goesOnFrom reports whether the quotation at i begins its sentence right
// behind another one of the block that has its speaker.
func (d *document) goesOnFrom(i, lo int) bool {
	if i > lo {
		return false
	}
	_, ok := d.previous(i, 0)
	return ok
}
