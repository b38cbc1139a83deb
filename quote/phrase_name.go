package quote

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
)

// words returns the words of a noun phrase that name the speaker: the name if the
// phrase has one, else the pronoun or the whole phrase. hi is the end of the
// sentence; an apposition before it may hold the name.
func (s *scanner) words(p np, hi int) span.Span {
	items := s.items
	if items[p.lo].pos.in(1<<pPron | 1<<pWh | 1<<pObj) {
		return s.pronoun(&items[p.lo])
	}
	if n, ok := s.officeName(p); ok {
		return n
	}
	if s.coordinated(p) && items[p.head].pos == pNoun && items[p.lo].pos != pDet && !s.plural(p.head) {
		// "academic and author Ann Lee"
		if n, ok := s.name(p.lo, p.hi); ok {
			return n
		}
	}
	if n, ok := s.name(p.lo, p.head); ok && (p.hi == p.head || items[p.head].flags&fPerson == 0) {
		if s.coordinated(p) {
			return span.Span{Start: int(items[s.afterBoth(p)].start), End: int(items[p.hi].end)}
		}
		return n
	}
	if n, ok := s.nameAfter(p, hi); ok {
		return n // "the manager, Ann Lee, said", "the manager, said"
	}
	return span.Span{Start: int(items[s.afterBoth(p)].start), End: int(items[p.hi].end)}
}

// pronoun returns the pronoun at the beginning of t, without an auxiliary that an
// apostrophe joins to it: "they" of "they've".
func (s *scanner) pronoun(t *item) span.Span {
	w := t.span()
	if t.flags&fModal != 0 {
		if k := strings.IndexAny(w.In(s.text), "'’"); k > 0 {
			w.End = w.Start + k
		}
	}
	return w
}

// nameAfter returns the name between commas after a phrase.
func (s *scanner) nameAfter(p np, hi int) (span.Span, bool) {
	items := s.items
	k := p.hi + 1
	if k+1 < hi && items[k].pos == pDash && items[k+1].pos == pName {
		// "The mayor – Ann Lee – said"
		if q, ok := s.phraseRight(k+1, min(hi, k+12)); ok && q.hi+1 < hi && items[q.hi+1].pos == pDash {
			return s.name(q.lo, q.hi)
		}
	}
	if k+1 >= hi || items[k].pos != pComma || items[k+1].pos != pName && (k+2 >= hi || items[k+1].pos != pNoun || items[k+1].flags&fPerson == 0 || items[k+2].pos != pName) {
		return span.Span{}, false
	}
	q, ok := s.phraseRight(k+1, min(hi, k+12))
	if !ok || q.hi+1 < hi && items[q.hi+1].pos == pCoord {
		return span.Span{}, false
	}
	return s.name(q.lo, q.head)
}

// officeName returns the name after a title of several words: "Secretary of State
// Ann Lee".
func (s *scanner) officeName(p np) (span.Span, bool) {
	items := s.items
	if p.hi == p.head || items[p.head].flags&fPerson == 0 || items[p.hi].pos != pName || items[p.head+1].pos != pPrep && items[p.head+1].pos != pTo || items[p.hi].flags&fPerson != 0 || s.plural(p.head) {
		return span.Span{}, false
	}
	i := p.hi
	for i-1 > p.head+1 && items[i-1].pos == pName {
		i--
	}
	n := p.hi - i + 1
	switch {
	case n >= 3 || n == 2 && contains(offices, s.text[items[i].start:items[i].end]):
		i++
	case n == 2 && items[i-1].pos == pDet || n < 2 && items[i-1].pos != pNoun:
		return span.Span{}, false // the head of the Foo Party
	case n == 2 && (items[i-1].pos == pPrep || items[i-1].pos == pCoord):
		return span.Span{}, false
	}
	for i < p.hi && (items[i].flags&fPerson != 0 || s.among(&items[i], courtesies)) {
		i++
	}
	return span.Span{Start: int(items[i].start), End: int(items[p.hi].end)}, true
}

// coordinated reports whether p is "A and B".
func (s *scanner) coordinated(p np) bool {
	for i := p.head + 1; i <= p.hi; i++ {
		if s.items[i].pos == pCoord || s.joiner(i) {
			return true
		}
	}
	return false
}

// afterBoth returns where p begins without the "both" of "both A and B".
func (s *scanner) afterBoth(p np) int {
	if s.isWord(p.lo, "both") && s.coordinated(np{p.lo, p.hi, p.lo}) {
		return p.lo + 1
	}
	return p.lo
}

// name returns the name at the end of the base phrase [lo, hi], without title.
func (s *scanner) name(lo, hi int) (span.Span, bool) {
	items := s.items
	i := hi + 1
	for i > lo {
		t := items[i-1]
		if t.pos == pName || t.pos == pNum && i <= hi {
			i--
			continue
		}
		break
	}
	for i <= hi && items[i].pos != pName {
		i++
	}
	// Titles before the name: "President Smith", "Mr. Lee".
	if items[hi].flags&fPerson == 0 {
		for k := hi - 1; k >= i; k-- {
			if items[k].flags&fPerson != 0 && items[k].shape&lex.AllCaps == 0 || s.among(&items[k], courtesies) {
				i = k + 1
				break
			}
		}
	}
	if i > hi || items[i].pos != pName {
		return span.Span{}, false
	}
	return span.Span{Start: int(items[i].start), End: int(items[hi].end)}, true
}
