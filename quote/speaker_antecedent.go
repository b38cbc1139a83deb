package quote

import (
	"slices"

	"github.com/newsnorm/newsnorm/span"
)

// itself returns the words that the pronoun "it" at i refers to: the subject of the
// sentence before.
func (d *document) itself(i int) (span.Span, bool) {
	if !d.isWord(i, "it") {
		return span.Span{}, false
	}
	k, found := slices.BinarySearch(d.sents, i)
	if !found {
		k--
	}
	if k < 1 {
		return span.Span{}, false
	}
	p, ok := d.mainSubject(d.sents[k-1], d.sents[k])
	if !ok || d.items[p.lo].pos == pPron {
		return span.Span{}, false
	}
	return d.words(p, d.sents[k]), true
}

// author returns who wrote a paper that speaks: Lee in "Lee's statement", "his" in "his
// last post".
func (d *document) author(p np) (span.Span, bool) {
	if d.items[p.head].flags&(fPaper|fVenue) == 0 {
		return span.Span{}, false
	}
	if t := &d.items[p.lo]; t.pos == pPoss && (d.isWord(p.lo, "his") || d.isWord(p.lo, "her")) {
		return t.span(), true
	}
	for k := p.head - 1; k > p.lo; k-- {
		if d.items[k].pos == pClitic && d.items[k-1].pos == pName {
			return d.name(p.lo, k-1)
		}
	}
	return span.Span{}, false
}

// antecedent returns the words that the relative pronoun at i refers to.
func (d *document) antecedent(i, hi int) (span.Span, bool) {
	if d.items[i].pos != pWh {
		return span.Span{}, false
	}
	j := i - 1
	if j >= 0 && (d.items[j].pos == pComma || d.items[j].pos == pDash) {
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
