package quote

import (
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/internal/lex"
)

// tag decides the part of speech of every word, from left to right, and notes where
// sentences begin and which items may report.
func (s *scanner) tag() {
	items := s.items
	leads, n := slices.Grow(s.leads, len(items))[:len(items)], 0
	var seen lead // what all words of the block do together
	last := pEnd  // the part of speech before, adverbs passed over
	for i := range items {
		t := &items[i]
		if t.first || i == 0 {
			last = pEnd
			s.sents = append(s.sents, i)
		}
		seen |= t.does
		leads[n] = int32(i)
		n += int(t.does & mayReport)
		switch {
		case t.does&undecided == 0 && (last != pTo || t.pos != pNoun):
			// as it is
		case t.pos == pNoun:
			f := t.flags
			switch small := t.shape&lex.Capital == 0; {
			case small && f&^fNominal == 0 && (f != 0 || last != pTo || s.text[t.start] == '%'),
				small && f&^(fNominal|fVerb) == 0 && f&fNoun != 0 && (last == pDet || last == pPoss):
				// no verb, or one that is a noun where it stands
			case !small && f&(fPron|fDet|fTime) == 0 && !t.first && !s.title && i > 0 && items[i-1].pos != pColon:
				t.pos = pName
			default:
				t.pos = s.word(i, last)
			}
		case t.pos == pClitic:
			if last == pPron || last == pWh {
				t.pos, t.flags = pAux, fBe|fHave // he's
			}
		}
		if t.pos == pAdv {
			continue
		}
		if last = t.pos; last == pTo && i > 0 && items[i-1].flags&fAccord != 0 {
			last = pPrep
		}
	}
	s.leads, s.seen = leads[:n], seen
}

// maxAdverbs bounds the adverbs that next skips.
const maxAdverbs = 32

// next returns the item after i in its sentence, skipping adverbs; nil if there is
// none.
func (s *scanner) next(i int) *item {
	end := min(len(s.items), i+1+maxAdverbs)
	for i++; i < end && !s.items[i].first; i++ {
		if s.items[i].flags&fAdv == 0 {
			return &s.items[i]
		}
	}
	return nil
}

// capital decides what the capitalized word at i is; ok is false if the capital alone
// does not decide it.
func (s *scanner) capital(i int) (_ pos, ok bool) {
	t := &s.items[i]
	f := t.flags
	if !t.first {
		// A capital inside a sentence: a name, but for "I" and "The".
		colon := i > 0 && s.items[i-1].pos == pColon
		switch {
		case f&fPron != 0 && (t.end-t.start == 1 && s.text[t.start] == 'I' || colon) || f&fPron != 0 && f&fModal != 0:
			return pPron, true
		case f&fTime != 0:
			if s.namedMonth(i) {
				return pName, true
			}
			return pTime, true
		case f&fDet != 0 && f&fPron == 0:
			return pDet, true
		}
		return pName, !colon
	}
	if f&(fVerb|fNoun|fAdv) == 0 || f&(fPron|fDet|fPoss|fPrep|fSub|fWh|fAux|fCoord) != 0 || i+1 == len(s.items) {
		return pNoun, false
	}
	// "Rice said", "Grant Smith": a name where a name or a verb follows a singular word.
	n := &s.items[i+1]
	return pName, n.shape&lex.Capital != 0 && !n.first && f&(fAdv|fTime) == 0 ||
		n.flags&(fPast|fS) != 0 && n.flags&fNoun == 0 && f&(fBase|fAdv|fIng) != 0 && f&(fTime|fPerson|fPaper) == 0
}

// namedMonth reports whether the month at i is a given name: April, May, June or
// August at the start of a sentence or right after a verb or a mark, with a capitalized word behind it that is
// no day, title or acronym: "said June Lee".
func (s *scanner) namedMonth(i int) bool {
	switch t := &s.items[i]; s.text[t.start:t.end] {
	case "April", "May", "June", "August":
	case "PM":
		return i == 0 || s.items[i-1].pos != pNum // the prime minister
	default:
		return false
	}
	if i+1 == len(s.items) || i > 0 && !s.items[i].first && !s.items[i-1].pos.in(1<<pVerb|1<<pComma|1<<pQuote) {
		return false
	}
	n := &s.items[i+1]
	return !n.first && n.shape&(lex.Capital|lex.AllCaps) == lex.Capital && n.flags == 0
}

// is reports whether the item is the word w, in this case.
func (s *scanner) is(t *item, w string) bool { return s.text[t.start:t.end] == w }

// isWord reports whether item i is the word w, in lower case or capitalized.
func (s *scanner) isWord(i int, w string) bool {
	t := &s.items[i]
	return int(t.end-t.start) == len(w) && s.folds(t, w)
}

// folds reports whether the item is w, ignoring case.
func (s *scanner) folds(t *item, w string) bool {
	return s.text[t.start:t.end] == w || strings.EqualFold(s.text[t.start:t.end], w)
}

// among reports whether the item is a word of a list of the tables.
func (s *scanner) among(t *item, list string) bool { return contains(list, s.text[t.start:t.end]) }

// followed reports whether what follows item i looks like the object or clause
// of a verb.
func (s *scanner) followed(i int) bool {
	n := s.next(i)
	return n != nil && (n.flags&(fDet|fPron|fPoss|fObj|fWh) != 0 || n.pos == pQuote || n.pos == pColon || n.shape&lex.Capital != 0)
}

// plural reports whether the item looks like a plural noun.
func (s *scanner) plural(i int) bool {
	t := s.items[i]
	w := s.text[t.start:t.end]
	switch {
	case t.pos == pPron:
		switch w {
		case "he", "she", "it", "He", "She", "It", "one", "nobody", "everyone", "no-one":
			return false
		}
		return true
	case t.pos == pAdv && i > 0:
		return s.plural(i - 1)
	case t.pos == pNum:
		return w != "1"
	case w == "people" || w == "police" || w == "percent" || w == "%" || w == "majority" || w == "half" || w == "third" || w == "quarter" || w == "number" || w == "data" || w == "Data" || w == "men" || w == "women":
		return true
	case !t.pos.in(1<<pNoun | 1<<pName | 1<<pTime):
		return false
	}
	return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && w[len(w)-2] != 'u' && w[len(w)-2] != 'i' && t.pos != pName || t.pos == pName && strings.HasSuffix(w, "ans") || t.pos == pName && strings.HasSuffix(w, "ats")
}

// compound reports whether the noun phrase that ends at i is two joined by
// "and".
func (s *scanner) compound(i int) bool {
	for j := i; j >= 0 && j > i-6; j-- {
		switch s.items[j].pos {
		case pName, pNoun, pDet:
			continue
		case pCoord:
			return s.text[s.items[j].start:s.items[j].end] == "and"
		}
		return false
	}
	return false
}
