package quote

import (
	"github.com/newsnorm/newsnorm/internal/marks"
	"github.com/newsnorm/newsnorm/span"
)

// rest deals with the quotations of the block that no cue took.
func (d *document) rest() {
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
			if t := &d.items[d.marked[mark]]; t.pos == pQuote && !d.used[t.pair] {
				d.claim(int(d.marked[mark]), k, alone)
			}
		}
	}
}

// claim makes the quotation at item i of sentence k a quote of its own or a
// piece of the one before it, unless it is a title or other words that nobody says.
// alone reports that the sentence consists of quotations.
func (d *document) claim(i, k int, alone bool) {
	lo, hi := d.sents[k], d.sents[k+1]
	t := d.items[i]
	p := d.pairs[t.pair]
	if d.size(p, 3) < 3 && !(alone && (!p.Single || d.ended(p))) {
		return
	}
	q := Quote{Kind: Direct, Entity: -1}
	if who, ok := d.dash(i); ok {
		q.Speaker, q.Rule = who, ruleDash
	} else if alone {
		if d.heading(p) {
			return
		}
		if j, ok := d.previous(i); ok && !d.passedOn(&q, j, k) {
			more := p.Inner
			if d.quotes[j].Kind == Mixed {
				more = t.span()
			}
			d.quotes[j].Content = append(d.quotes[j].Content, more)
			d.used[t.pair], d.owner[t.pair] = true, j
			return
		}
		if q.Speaker.Empty() {
			d.carriesOn(&q, k)
		}
	} else {
		if d.label(i, lo, hi) {
			return
		}
		d.partOf(&q, i, k)
	}
	if q.Speaker.Overlaps(p.Inner) {
		q.Speaker = span.Span{}
	}
	if q.Speaker.Empty() {
		q.Rule = ruleNobody
	}
	q.Content = append(d.room(1), p.Inner)
	d.used[t.pair], d.owner[t.pair] = true, len(d.quotes)
	d.quotes = append(d.quotes, q)
}

// carriesOn finds the speaker of q, a quotation that is all of sentence k: whom
// the sentence before leads in, else whoever spoke last.
func (d *document) carriesOn(q *Quote, k int) {
	if q.Speaker, q.Rule = d.leadIn(k); !q.Speaker.Empty() || d.spoke.blocks >= maxCarry {
		return
	}
	q.Speaker, q.Rule = d.spoke.words, ruleBlock
	if !d.spoke.cue.Empty() {
		q.Cue, q.Rule = d.spoke.cue, ruleIntroduced
	}
}

// partOf finds the speaker of q, the quotation at item i, which is a part of
// sentence k: in the sentence, else whoever spoke last.
func (d *document) partOf(q *Quote, i, k int) {
	if q.Speaker, q.Cue, q.Rule = d.sentenceSpeaker(i, k); !q.Speaker.Empty() || q.Rule == ruleNobody {
		return
	}
	if d.title {
		lo, hi := d.sents[k], d.sents[k+1]
		if n, ok := d.phraseRight(lo, hi); ok && d.items[n.lo].pos == pName {
			q.Speaker, q.Rule = d.words(n, hi), ruleHeadline
		}
		return
	}
	if j, ok := d.previous(i); ok {
		q.Speaker, q.Rule = d.quotes[j].Speaker, ruleCarriedOn
	} else if d.spoke.blocks < maxCarry {
		q.Speaker, q.Rule = d.spoke.words, ruleCarriedOn
	}
}

// ended reports whether the words between the marks end with a full stop, question
// mark or exclamation mark.
func (d *document) ended(p marks.Pair) bool {
	c := d.last(p)
	return c == '.' || c == '?' || c == '!'
}

// alone reports whether the sentence holds nothing but quotations.
func (d *document) alone(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if p := d.items[i].pos; !p.in(1<<pQuote | 1<<pEnd | 1<<pDash | 1<<pComma | 1<<pOther) {
			return false
		}
	}
	return true
}

// sentenceSpeaker returns the speaker of the quotation at i of sentence k, which no
// cue of the lexicon took: the subject of the verb next to it, or of its sentence.
func (d *document) sentenceSpeaker(i, k int) (who, cue span.Span, rule string) {
	lo, hi := d.sents[k], d.sents[k+1]
	end := d.last(d.pairs[d.items[i].pair])
	if end == ',' || end == '?' || end == '!' || i+1 < hi && d.items[i+1].pos == pComma {
		if n, v, ok := d.anyTag(i+1, hi); ok {
			if v < n.lo && d.among(&d.items[n.hi], utterances) {
				return span.Span{}, d.items[v].span(), ruleNobody // “Not now,” came the reply
			}
			return d.words(n, hi), d.items[v].span(), ruleTag
		}
	}
	v := i - 1
	if v > lo && d.items[v].pos == pComma {
		v--
	}
	if n, ok := d.inscribed(v, lo); ok {
		return d.words(n, i), d.items[v].span(), ruleSign
	}
	if i-1 > lo && d.items[i-1].pos == pColon {
		if n, ok := d.sourceBefore(i-1, lo); ok {
			return d.words(n, i-1), span.Span{}, ruleSentenceColon
		}
	}
	if who, rule = d.verbBefore(i, k); !who.Empty() {
		return who, span.Span{}, rule
	}
	if s, ok := d.mainSubject(lo, hi); ok && d.personal(s) && (s.hi < i || s.lo > i && !d.goesOnFrom(i, lo)) {
		return d.words(s, hi), span.Span{}, ruleSentenceSubject
	}
	return span.Span{}, span.Span{}, ""
}

// anyTag returns the subject and the verb of a tag at j, behind a quotation, whatever
// its verb: "“Not now,” Lee thundered", "“Not now,” thundered Lee".
func (d *document) anyTag(j, hi int) (who np, verb int, ok bool) {
	told := func(v int) bool { return d.items[v].pos == pVerb && d.items[v].flags&(fPast|fS) != 0 }
	for j < hi && (d.items[j].pos == pComma || d.items[j].pos == pAdv) {
		j++
	}
	if who, ok = d.phraseRight(j, hi); !ok {
		if j < hi && told(j) {
			who, ok = d.phraseRight(j+1, hi)
		}
		return d.chainRight(who, hi), j, ok
	}
	who = d.chainRight(who, hi)
	for v := who.hi + 1; v < hi && v < who.hi+5; v++ {
		if told(v) {
			return who, v, true
		}
		if p := d.items[v].pos; p != pAdv && p != pAux {
			break
		}
	}
	return who, 0, false
}

// sourceBefore returns the source before the colon at c that is no subject: "Lee on
// her plans: “…”", "From the report: “…”", "More from Lee: “…”".
func (d *document) sourceBefore(c, lo int) (np, bool) {
	if n, ok := d.nameBefore(c, lo); ok {
		return n, true
	}
	if n, ok := d.whose(c, lo); ok {
		return n, true
	}
	if s, ok := d.mainSubject(lo, c); ok && d.personal(s) {
		return np{}, false
	}
	n, ok := d.phraseLeft(c-1, lo)
	return n, ok && (d.items[n.hi].pos == pName || d.items[n.head].flags&(fPerson|fPaper) != 0)
}

// verbBefore returns the subject of the nearest verb before the quotation at i of
// sentence k, or the speaker of the report in between.
func (d *document) verbBefore(i, k int) (who span.Span, rule string) {
	const maxVerbs = 3
	lo, hi := d.sents[k], d.sents[k+1]
	for v, tries := i-1, 0; v >= lo && v > i-maxLeft/2 && tries < maxVerbs; v-- {
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
				return who, ruleSentenceReport
			}
		}
		if s, ok := d.subject(g, lo); ok && (v >= i-2 || d.personal(s)) {
			return d.words(s, hi), ruleSentenceVerb
		}
		tries++
	}
	return span.Span{}, ""
}

// nameBefore returns the name that begins the sentence at lo, if what it speaks
// about or a participle leads from it to the colon at c: "Lee on her plans: “…”",
// "Lee, speaking on Monday: “…”".
func (d *document) nameBefore(c, lo int) (np, bool) {
	n, ok := d.phraseRight(lo, c)
	if !ok || d.items[n.hi].pos != pName || n.hi+1 >= c {
		return n, false
	}
	switch b := &d.items[n.hi+1]; {
	case b.pos == pPrep && (d.is(b, "on") || d.is(b, "about") || d.is(b, "after")):
	case b.pos == pComma && d.items[n.hi+2].pos == pVerb && d.items[n.hi+2].flags&fIng != 0:
	default:
		return n, false
	}
	return n, true
}

// whose returns who has what the sentence at lo is about, up to the colon at c: "Lee’s
// reply was short: “…”", "Her verdict: “…”", or to whom it seems so: "For Lee, it is
// simple: “…”".
func (d *document) whose(c, lo int) (np, bool) {
	if d.isWord(lo, "for") {
		n, ok := d.phraseRight(lo+1, c)
		return n, ok && n.hi+1 < c && d.items[n.hi].pos == pName && d.items[n.hi+1].pos == pComma
	}
	n, ok := d.phraseRight(lo, c)
	if !ok || !d.among(&d.items[n.hi], utterances) {
		return n, false
	}
	if d.items[n.lo].pos == pPoss {
		return np{n.lo, n.lo, n.lo}, true
	}
	for k := n.hi - 1; k > n.lo; k-- {
		if d.items[k].pos == pClitic {
			return np{n.lo, k - 1, k - 1}, true
		}
	}
	return n, false
}

// goesOnFrom reports whether the quotation at i begins its sentence, soon after
// another one that has a quote.
func (d *document) goesOnFrom(i, lo int) bool {
	if i > lo {
		return false
	}
	_, ok := d.previous(i)
	return ok
}
