package quote

import (
	"github.com/newsnorm/newsnorm/internal/marks"
)

// last returns the last byte between the marks of p, not counting closing marks and
// brackets: the comma of “‘No,’ he told me, ‘never,’”.
func (s *scanner) last(p marks.Pair) byte {
	for i := p.Inner.End - 1; i >= p.Inner.Start && i > p.Inner.End-9; i-- {
		switch c := s.text[i]; c {
		case '\'', '"', ')', ']', ' ':
		case 0x99, 0x9d: // ’ ”
			if i-2 < p.Inner.Start || s.text[i-2:i] != "\xe2\x80" {
				return c
			}
			i -= 2
		default:
			return c
		}
	}
	return s.text[p.Inner.End-1]
}

// sentences completes s.sents. A quotation that ends in ? or ! does not end the
// sentence where "Smith said" follows.
func (s *scanner) sentences() {
	kept := s.sents[:0]
	for _, i := range s.sents {
		if i > 0 && s.items[i-1].pos == pQuote && s.tagged(i) {
			s.items[i].first = false
			continue
		}
		kept = append(kept, i)
	}
	s.sents = append(kept, len(s.items))
}

// tagged reports whether a subject and a verb of speech begin at i and little
// follows: the tag of the quotation before.
func (s *scanner) tagged(i int) bool {
	q := s.pairs[s.items[i-1].pair]
	if q.Inner.End == 0 {
		return false
	}
	stop := false
	switch s.last(q) {
	case '?', '!', ',', '-':
	case '.':
		stop = true // typed for a comma: only a bare tag may follow
	default:
		return false
	}
	for j := i; j < len(s.items) && j < i+16; j++ {
		if s.items[j].pos == pOpen {
			for j < i+16 && j+1 < len(s.items) && s.items[j].pos != pClose {
				j++
			}
			continue
		}
		t := s.items[j]
		if j > i && t.first {
			return false
		}
		switch {
		case t.pos == pVerb && t.cue != 0 && j > i && s.quoting(j, &j):
			if j+1 == len(s.items) || s.items[j+1].first {
				return true
			}
			n := s.items[j+1]
			if stop {
				return n.pos == pEnd && j < i+5
			}
			return n.pos >= pComma || n.pos.in(1<<pTime|1<<pPrep|1<<pSub|1<<pTo|1<<pAdv|1<<pName|1<<pObj) || n.pos == pNoun && n.flags&fPerson != 0
		case !stop && t.pos == pVerb && t.flags&fPast != 0 && j > i && j < i+4 && j+1 < len(s.items) && s.items[j+1].pos == pEnd:
			return true
		case t.nominal() || t.pos <= pClitic || t.pos.in(1<<pPrep|1<<pAdv|1<<pAux) || t.pos == pComma && j > i+1:
		default:
			return false
		}
	}
	return false
}

// quoting reports whether the cue at i takes a quotation, alone or with the words
// after it ("went on"), and sets end to its last item.
func (s *scanner) quoting(i int, end *int) bool {
	c := &s.cues[s.items[i].cue]
	for _, p := range c.phrases {
		if p.frames&takesQuote == 0 {
			continue
		}
		if e, ok := s.match(i+1, len(s.items), p.words); ok {
			*end = e - 1
			return true
		}
	}
	return c.frames&takesQuote != 0
}
