package quote

import (
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
)

// paragraphs joins a quotation that was not closed with the one that opens the
// next block: "“A. ¶ “B,” Lee said." is one quote. from is the first quote of
// the current block.
func (d *document) paragraphs(from int) {
	open := d.open
	d.open = -1
	if n := len(d.items); n > 0 && d.items[n-1].pos == pQuote && len(d.pairs) > 0 {
		t := d.items[n-1]
		if p := d.pairs[t.pair]; !p.Closed() && d.used[t.pair] {
			d.open = d.owner[t.pair]
		}
	}
	if open < 0 || len(d.items) == 0 || d.items[0].pos != pQuote || !d.used[d.items[0].pair] {
		return
	}
	k := d.owner[d.items[0].pair]
	a, b := &d.quotes[open], &d.quotes[k]
	if k < from || k == open || a.Kind != Direct || b.Kind != Direct || !a.Cue.Empty() && !b.Cue.Empty() {
		return
	}
	if a.Cue.Empty() && !b.Speaker.Empty() {
		a.Cue, a.Speaker, a.Rule = b.Cue, b.Speaker, b.Rule
	}
	a.Content = append(a.Content, b.Content...)
	b.Content = nil // dropped by finish
	for i := range d.owner {
		if d.used[i] && d.owner[i] == k {
			d.owner[i] = open
		}
	}
	if d.open == k {
		d.open = open
	}
	d.spoke = speaker{words: a.Speaker}
}

// maxCarry is the number of blocks without a quotation after which a speaker still
// carries on.
const maxCarry = 3

// carry notes who spoke last in the block, for later ones.
func (d *document) carry(from int) {
	d.spoke.blocks++
	d.spoke.cue = span.Span{}
	for i := len(d.quotes) - 1; i >= from; i-- {
		if q := &d.quotes[i]; q.Kind != Indirect && !q.Speaker.Empty() && !d.vague(q.Speaker) {
			d.spoke = speaker{words: q.Speaker}
			break
		}
	}
	if who, cue, ok := d.introduces(); ok {
		d.spoke = speaker{words: who, cue: cue}
		return
	}
	if n := len(d.told); n > 0 {
		if who := d.teller(n-1, len(d.text)); !who.Empty() {
			d.spoke = speaker{words: who}
			return
		}
	}
	if n := len(d.items); n > 0 && d.items[n-1].pos == pColon {
		lo := d.sents[len(d.sents)-2]
		if p, ok := d.mainSubject(lo, n-1); ok {
			d.spoke = speaker{words: d.words(p, n)}
		}
	}
}

// previous returns the quote that owns the quotation before item i in the block, if
// only a short tag is between them.
func (d *document) previous(i int) (int, bool) {
	words := 0
	for j := i - 1; j >= 0 && words < 40; j-- {
		t := d.items[j]
		if t.pos == pQuote && d.used[t.pair] {
			return d.owner[t.pair], true
		}
		if t.first {
			words += 20
		}
		words++
	}
	return 0, false
}

// maxShort is the number of items of a sentence that may be a name and a verb.
const maxShort = 6

// leadIn returns the subject of the sentence before sentence k: "Lee
// disagreed. “Not now.”"
func (d *document) leadIn(k int) (span.Span, string) {
	if k == 0 {
		return span.Span{}, ""
	}
	lo, hi := d.sents[k-1], d.sents[k]
	if who := d.teller(k-1, len(d.text)); !who.Empty() {
		return who, ruleLeadReport
	}
	p, ok := d.mainSubject(lo, hi)
	if !ok {
		// "Ann Lee sighs.": a verb that is not known
		p, ok = d.phraseRight(lo, hi)
		for p.hi > p.lo && d.items[p.hi].pos == pNoun {
			p.hi--
		}
		p.head = p.hi
		ok = ok && hi-lo <= maxShort && d.items[p.hi].pos == pName && p.hi+2 < hi && d.items[p.hi+1].shape&lex.Capital == 0 && d.items[p.hi+2].pos == pEnd
	}
	if !ok || !d.personal(p) {
		return span.Span{}, ""
	}
	return d.words(p, hi), ruleLeadIn
}

// passedOn reports whether the sentence before sentence k, which holds no quotation, is
// about another one who is named than the speaker of quote j, and takes q to be said by
// them: “A,” Lee said. Roe laughed. “B.”
func (d *document) passedOn(q *Quote, j, k int) bool {
	if d.who == nil || k == 0 || d.told[k-1][1] > d.told[k-1][0] || d.quotes[j].Speaker.Empty() {
		return false
	}
	for i := d.sents[k-1]; i < d.sents[k]; i++ {
		if d.items[i].pos == pQuote {
			return false
		}
	}
	who, rule := d.leadIn(k)
	if who.Empty() || rule != ruleLeadIn {
		return false
	}
	e, by := d.who.Refer(who)
	if e < 0 || by != "refer/name" || d.who.Entities()[e].Type != entity.Person {
		return false
	}
	if said, _ := d.who.Refer(d.quotes[j].Speaker); said < 0 || said == e {
		return false
	}
	q.Speaker, q.Rule = who, rule
	return true
}

// maxTellers bounds the reports of a sentence that are looked at for a speaker.
const maxTellers = 6

// teller returns the speaker of the last report of sentence k whose cue is before
// offset at: “Lee praised Roe, who left, as “a good man”.”
func (d *document) teller(k, at int) span.Span {
	t := d.told[k]
	for j := t[1] - 1; j >= t[0] && j >= t[1]-maxTellers; j-- {
		q := &d.quotes[j]
		if q.Speaker.Empty() || q.Cue.Empty() || q.Cue.Start >= at || d.vague(q.Speaker) {
			continue
		}
		switch q.Rule {
		case ruleAgent, ruleNoun, rulePoll, rulePassive, ruleAsked:
			continue
		}
		return q.Speaker
	}
	return span.Span{}
}

// vague reports whether the words of a speaker do not say who goes on in the next
// quotation: "all", "some", "our" of "our view that".
func (d *document) vague(words span.Span) bool {
	var buf [8]byte
	if words.Len() > len(buf) {
		return false
	}
	n := copy(buf[:], words.In(d.text))
	buf[0] |= 0x20
	switch string(buf[:n]) {
	case "all", "any", "both", "few", "its", "many", "more", "most", "my", "none", "our", "several", "some", "that", "their", "this", "three", "two", "which", "your":
		return true
	}
	return false
}

// maxIntroduction bounds the items between a cue and the end of its block.
const maxIntroduction = 16

// introduces returns the speaker and the cue of a block that ends with them:
// "Lee said in a statement:", "Roe replied,".
func (d *document) introduces() (who, cue span.Span, ok bool) {
	n := len(d.items) - 1
	if n < 1 || d.items[n].pos != pColon && d.items[n].pos != pComma {
		return who, cue, false
	}
	lo := d.sents[len(d.sents)-2]
	for v := n - 1; v > lo && v >= n-maxIntroduction; v-- {
		t := d.items[v]
		end := v
		if t.pos != pVerb || t.cue == 0 || !d.quoting(v, &end) {
			continue
		}
		j := d.skipAdjuncts(end+1, n, true)
		if e, ok := d.addressee(j, n+1, d.cues[t.cue].frames); ok && j < n && d.cues[t.cue].frames&takesAddressee != 0 {
			j = d.skipAdjuncts(e, n, true)
		}
		if j != n {
			return who, cue, false
		}
		g := v
		for g > lo && (d.items[g-1].pos == pAdv || d.items[g-1].pos == pAux) {
			g--
		}
		p, ok := d.subject(g, lo)
		if !ok && g > lo && (d.items[g-1].pos == pCoord || t.flags&fIng != 0) {
			p, ok = d.shared(lo, g)
		}
		if !ok {
			return who, cue, false
		}
		return d.words(p, n), span.Span{Start: int(d.items[g].start), End: int(d.items[end].end)}, true
	}
	return who, cue, false
}
