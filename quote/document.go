package quote

import (
	"cmp"
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/span"
)

// A document holds what is known while the blocks are read in order.
type document struct {
	scanner
	who      *entity.Index
	quotes   []Quote
	asks     []ask                // words to ask the entities for, where they are not the speaker's
	here     []int32              // the items of the sentence at hand that are quotations
	told     [][2]int             // per sentence of the block: its first report and the one behind its last
	used     []bool               // per pair of the block: part of a quote's content
	owner    []int                // per pair: index of that quote
	spoke    speaker              // who speaks where a quotation stands alone
	spans    []span.Span          // room for contents
	rules    map[[2]string]string // the names of a rule of this package and one of entity
	talk     interview
	asked    bool // a question of an interview came before
	answered bool // so did an answer to it
	doubled  bool // double marks were seen
	open     int  // the quote of the block before that was never closed, or -1
}

// An ask is what the speaker of a quote stands for: the antecedent of "who".
type ask struct {
	quote int
	words span.Span
}

// A speaker is who spoke last.
type speaker struct {
	words  span.Span
	cue    span.Span // the words that end the block before: "Lee said:"
	blocks int       // blocks since then
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
	d.told = d.told[:0]
	from := len(d.quotes)
	if d.talk.on && b.Span.Start != d.talk.guest.Start {
		d.answer(b)
		if len(d.quotes) > from {
			return
		}
	}
	lead, mark := 0, 0 // the next ones of d.leads and d.marked
	for k := 0; k+1 < len(d.sents); k++ {
		lo, hi := d.sents[k], d.sents[k+1]
		d.found = d.found[:0]
		first := mark
		for mark < len(d.marked) && int(d.marked[mark]) < hi {
			mark++
		}
		d.here = d.marked[first:mark]
		d.opening(lo, hi, k == 0 && (b.Kind == span.Title || b.Kind == span.Heading))
		for ; lead < len(d.leads) && int(d.leads[lead]) < hi; lead++ {
			i := int(d.leads[lead])
			t := &d.items[i]
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
			} else if t.flags&(fAccord|fIn) != 0 && t.pos <= pVerb && d.accords(i, lo, hi) {
				if r, ok := d.accordingReport(i, lo, hi); ok {
					d.found = append(d.found, r)
				}
			}
		}
		d.prune()
		before := len(d.quotes)
		for k := range d.found {
			d.add(&d.found[k], hi)
		}
		d.told = append(d.told, [2]int{before, len(d.quotes)})
	}
	d.rest(from)
	d.carry(from)
	d.paragraphs(from)
}

// accords reports whether the item at i, "according" or "in", stands where it
// may begin a report: "in" leads to "the words of", or begins a phrase of its
// own.
func (d *document) accords(i, lo, hi int) bool {
	return d.items[i].flags&fAccord != 0 || i == lo || d.items[i-1].pos >= pComma || i+1 < hi && d.items[i+1].flags&fDet != 0
}

// opening finds the report that the first words of the sentence [lo, hi) make.
func (d *document) opening(lo, hi int, title bool) {
	if d.colons {
		if r, ok := d.colonReport(lo, hi, title); ok {
			d.found = append(d.found, r)
			return
		}
	}
	if d.items[lo].flags&fIn != 0 {
		if r, ok := d.pollReport(lo, hi); ok {
			d.found = append(d.found, r)
		}
	}
}

// room returns an empty slice with a capacity of n, cut from a larger one.
func (d *document) room(n int) []span.Span {
	if len(d.spans)+n > cap(d.spans) {
		d.spans = make([]span.Span, 0, max(256, n))
	}
	at := len(d.spans)
	d.spans = d.spans[:at+n]
	return d.spans[at : at : at+n]
}

// glued reports whether c is a letter: the name before it is stuck to the next
// word, as machine translation does.
func glued(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

// person returns the one person's name in the words of a speaker, if there is
// one and it is no possessive; else the words. several tells that they name two
// people, joined by "and".
func (d *document) person(words span.Span) (name span.Span, several bool) {
	ms := d.who.Mentions()
	i, _ := slices.BinarySearchFunc(ms, words.Start, func(m entity.Mention, at int) int { return m.Span.Start - at })
	found := span.Span{}
	if i > 0 {
		// "Khalid" is the end of "Ahmed bin Khalid".
		if m := ms[i-1]; m.Kind == entity.Name && m.Type == entity.Person && m.Span.Start < words.Start && m.Span.End == words.End {
			return m.Span, false
		}
	}
	for ; i < len(ms) && ms[i].Span.Start < words.End; i++ {
		m := ms[i]
		if m.Kind != entity.Name || m.Type != entity.Person || !words.Contains(m.Span) || found.Contains(m.Span) && !found.Empty() {
			continue
		}
		if !found.Empty() {
			return words, strings.Contains(d.text[found.End:m.Span.Start], " and ")
		}
		found = m.Span
	}
	// "Lee's manager" is not Lee.
	if found.Empty() || found.End < words.End && !glued(d.text[found.End]) {
		return words, false
	}
	// Nor are "analysts at Lee" Lee.
	before := strings.TrimRight(d.text[words.Start:found.Start], " ")
	switch before[strings.LastIndexByte(before, ' ')+1:] {
	case "of", "at", "for", "from", "in", "by", "with", "near", "behind", "around":
		return words, false
	}
	return found, false
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
			var several bool
			if q.Speaker, several = d.person(q.Speaker); several {
				continue // "Lee and Roe": two people are no entity
			}
			words = q.Speaker
		}
		if e, rule := d.who.Refer(words); e >= 0 && !(words != q.Speaker && strings.EqualFold(q.Speaker.In(d.text), "it") && d.who.Entities()[e].Type == entity.Person) {
			q.Entity = e
			q.Rule = d.rule(q.Rule, rule)
		}
	}
	return d.result()
}

// rule returns the joined names of two rules. There are few of them.
func (d *document) rule(a, b string) string {
	k := [2]string{a, b}
	r, ok := d.rules[k]
	if !ok {
		if d.rules == nil {
			d.rules = make(map[[2]string]string)
		}
		r = a + "+" + b
		d.rules[k] = r
	}
	return r
}

// result returns the quotes in order, in memory of their own. Where there are
// too many to keep the memory of d, it is given away.
func (d *document) result() []Quote {
	if len(d.quotes) > maxQuotes {
		quotes := slices.DeleteFunc(d.quotes, func(q Quote) bool { return len(q.Content) == 0 })
		d.quotes, d.spans = nil, nil
		for i := range quotes {
			slices.SortFunc(quotes[i].Content, span.Compare)
		}
		slices.SortStableFunc(quotes, byContent)
		return quotes
	}
	n, spans := 0, 0
	for i := range d.quotes {
		if c := len(d.quotes[i].Content); c > 0 {
			n++
			spans += c
		}
	}
	quotes, room := make([]Quote, 0, n), make([]span.Span, 0, spans)
	for _, q := range d.quotes {
		if len(q.Content) == 0 {
			continue
		}
		slices.SortFunc(q.Content, span.Compare)
		at := len(room)
		room = append(room, q.Content...)
		q.Content = room[at:len(room):len(room)]
		quotes = append(quotes, q)
	}
	slices.SortStableFunc(quotes, byContent)
	return quotes
}

func byContent(a, b Quote) int { return cmp.Compare(a.Content[0].Start, b.Content[0].Start) }
