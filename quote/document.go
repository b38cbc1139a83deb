package quote

import (
	"slices"

	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/span"
)

// A document is the state of finding the quotes of one text.
type document struct {
	scanner
	ahead    []ahead // the blocks of which the quotes are found next
	aside    scanned // what is scanned besides
	who      *entity.Index
	span     span.Span // from the first block to the last one
	quotes   []Quote
	done     []Quote              // the ones before that cannot change, as Append returns them
	given    int                  // how many of those are the caller's
	asks     []ask                // words to ask the entities for, where they are not the speaker's
	here     []int32              // the items of the sentence at hand that are quotations
	told     [][2]int             // per sentence of the block: its first report and the one after its last
	used     []bool               // per pair of the block: part of a quote's content
	owner    []int                // per pair: index of that quote
	spoke    speaker              // who speaks where a quotation stands alone
	spans    []span.Span          // room for contents
	rules    map[[2]string]string // the names of a rule of this package and one of entity
	joined   [16]joined           // those used last
	talk     interview
	dialog   dialog
	asked    bool // a question of an interview came before
	answered bool // so did an answer to it
	labels   int  // the paragraphs with a speaker's label
	saying   bool // the one before has one, or goes on with what such a one says
	doubled  bool // double marks were seen
	open     int  // the quote of the block before that was never closed, or -1
}

// An ask holds the words to resolve instead of the speaker's of a quote: the
// antecedent of "who".
type ask struct {
	quote int
	words span.Span
}

// A speaker is the one who spoke last.
type speaker struct {
	words  span.Span
	cue    span.Span // the words that end the block before: "Lee said:"
	blocks int       // blocks since then
}

// read finds the quotes of a block that was scanned.
func (d *document) read(b span.Block) {
	d.used = slices.Grow(d.used[:0], len(d.pairs))[:len(d.pairs)]
	d.owner = slices.Grow(d.owner[:0], len(d.pairs))[:len(d.pairs)]
	clear(d.used)
	d.told = d.told[:0]
	from := len(d.quotes)
	if d.talk.on && !d.dialog.on && b.Span.Start != d.talk.guest.Start {
		d.answer(b)
		if len(d.quotes) > from {
			return
		}
	}
	lead, mark := 0, 0 // the next ones of d.leads and d.marked
	var r report
	for k := 0; k+1 < len(d.sents); k++ {
		lo, hi := d.sents[k], d.sents[k+1]
		d.found = d.found[:0]
		first := mark
		for mark < len(d.marked) && int(d.marked[mark]) < hi {
			mark++
		}
		d.here = d.marked[first:mark]
		used := d.opening(lo, hi, k == 0 && (b.Kind == span.Title || b.Kind == span.Heading))
		for ; lead < len(d.leads) && int(d.leads[lead]) < hi; lead++ {
			i := int(d.leads[lead])
			t := &d.items[i]
			if i == used {
				continue
			}
			if t.cue != 0 && t.pos == pVerb {
				if d.verbReport(&r, i, lo, hi) {
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
	d.rest()
	d.carry(from)
	d.paragraphs(from)
}

// accords reports whether the item at i, "according", "in" or "per", may begin a
// report: "in" must lead to "the words of" or begin a clause.
func (d *document) accords(i, lo, hi int) bool {
	t := &d.items[i]
	switch {
	case t.flags&fAccord != 0:
		return true
	case t.end-t.start == 2 && d.seen&ofIn == 0:
		return false
	}
	return i == lo || d.items[i-1].pos >= pComma || i+1 < hi && d.items[i+1].flags&fDet != 0
}

// opening finds the report that the first words of the sentence [lo, hi) make,
// and returns the item of its verb if that can make no other one, else -1.
func (d *document) opening(lo, hi int, title bool) int {
	if d.colons {
		if r, ok := d.colonReport(lo, hi, title); ok {
			d.found = append(d.found, r)
			return -1
		}
	}
	if d.items[lo].pos == pQuote {
		var r report
		if d.quoteCopula(&r, lo, hi) {
			d.found = append(d.found, r)
			return r.verb
		}
	}
	if d.seen&ofIn != 0 && d.items[lo].flags&fIn != 0 {
		if r, ok := d.pollReport(lo, hi); ok {
			d.found = append(d.found, r)
		}
	}
	return -1
}

// room returns an empty slice with a capacity of n, cut from a larger one.
func (d *document) room(n int) []span.Span {
	if len(d.spans)+n > cap(d.spans) {
		d.spans = make([]span.Span, 0, max(256, n, min(2*cap(d.spans), 4*maxQuotes)))
	}
	at := len(d.spans)
	d.spans = d.spans[:at+n]
	return d.spans[at : at : at+n]
}
