package quote

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/lex"
)

// maxLeft and maxRight bound the items that a rule looks back and ahead.
const (
	maxLeft  = 90
	maxRight = 260
)

// An np is a noun phrase: items [lo, hi]. head is the last item of its first
// base phrase, before "of …", "who …" or an apposition.
type np struct{ lo, hi, head int }

// base returns the first item of the base noun phrase that ends at j, not
// before lo; j+1 if there is none.
func (s *scanner) base(j, lo int) int {
	i := j + 1
	for i > lo {
		t := s.items[i-1]
		if t.first && i-1 > lo {
			// a sentence begins here
			if t.nominal() {
				i--
			}
			break
		}
		if t.pos == pDet || t.pos == pPoss {
			i--
			// "all the", "some of": predeterminers
			for i > lo && s.items[i-1].pos == pDet {
				i--
			}
			break
		}
		switch {
		case t.nominal():
			if i <= j && s.titleStops(t) {
				return i
			}
		case t.pos == pClitic && i <= j:
		case t.pos == pTime && i <= j && s.items[i].pos == pClitic: // Sunday's debate
		case t.pos == pQuote && i <= j+1 && i-2 >= lo && t.end-t.start < maxInPhrase && !s.stops(t) && (s.items[i-2].nominal() || s.items[i-2].pos == pDet):
		case t.pos == pAdv && i <= j && i-2 >= lo && (s.items[i-2].pos == pDet || s.items[i-2].pos == pPoss):
		case t.pos == pVerb && i <= j && t.flags&(fIng|fPart) != 0 && i-2 >= lo && s.items[i-2].pos == pDet:
		case t.pos == pDash && t.shape&lex.Glued != 0 && i <= j && s.items[i].shape&lex.Glued != 0 && s.items[i].nominal(): // trade–offs
		default:
			return i
		}
		i--
	}
	return i
}

// stops reports whether the words in the quotation end with punctuation, so that it
// is not part of a phrase.
func (s *scanner) stops(t item) bool {
	switch s.last(s.pairs[t.pair]) {
	case ',', '.', '?', '!', ';':
		return true
	}
	return false
}

// titleStops reports whether the item is a title in marks that ends with a
// comma: "on NBC's “Morning,” Lee said".
func (s *scanner) titleStops(t item) bool {
	if c := s.text[t.end-1]; t.pos != pName || c != '"' && c != 0x9d && c != '\'' && c != 0x99 {
		return false
	}
	end := int(t.end) - 1
	for end > int(t.start) && (s.text[end] >= 0x80 || s.text[end] == '"' || s.text[end] == '\'') {
		end--
	}
	return s.text[end] == ','
}

// phraseLeft returns the noun phrase that ends at j, including the phrases that it
// modifies ("the head of the party in Ohio").
func (s *scanner) phraseLeft(j, lo int) (p np, ok bool) {
	lo = max(lo, j-maxLeft)
	b := s.base(j, lo)
	if b > j {
		return np{}, false
	}
	p = np{b, j, j}
	for range 8 {
		k := p.lo - 1
		if k <= lo {
			break
		}
		t := s.items[k]
		h := -1 // the end of the phrase that this one modifies
		switch {
		case (t.pos == pPrep || t.pos == pTo && s.items[k-1].flags&fPerson != 0) && k-1 >= lo: // ambassador to Norway
			h = k - 1
			if g := s.participleHead(h, lo); g >= 0 && (t.flags&fSub == 0 || s.items[g].flags&fPerson != 0) {
				h = g // "a man arrested in Oslo", not "the bill passed after the union said"
			}
			if s.items[h].pos == pClose { // Rep. Lee (D) of Ohio
				h = s.back(h-1, lo, pOpen) - 1
			}
		case t.pos == pTo && k-2 >= lo && s.isWord(k-1, "close"): // people close to the mayor
			h = k - 2
		case t.pos == pVerb && k-1 >= lo && (s.items[k-1].pos == pWh || s.items[k-1].pos == pThat):
			h = k - 2
		case t.pos == pVerb && t.flags&(fPart|fIng) != 0 && k-1 >= lo && s.items[k-1].pos == pNoun && s.cues[t.cue].frames&(takesThat|takesQuote) == 0:
			h = k - 1
		}
		some := h >= lo && s.items[h].pos == pDet && s.isWord(k, "of") // half of, most of
		if h < lo || !s.items[h].nominal() && s.items[h].pos != pPron && !some {
			break
		}
		nb := s.base(h, lo)
		if s.items[h].pos == pPron || some {
			nb = h
		}
		if nb > h || nb == h && h > lo && s.items[h-1].flags&fBe != 0 {
			break // "it is bad of a mayor who says"
		}
		// "In a statement Smith": the phrase before opens the sentence.
		p.lo, p.head = nb, h
	}
	// An opening phrase without a comma: "In a statement Smith said".
	if p.lo-1 >= lo && s.items[p.lo-1].pos == pPrep {
		for i := p.head; i > p.lo; i-- {
			if s.items[i].pos == pName && s.items[i-1].pos == pNoun && s.items[i-1].flags&fPerson == 0 {
				p.lo = i
				break
			}
		}
	}
	return p, true
}

// phraseRight returns the noun phrase that begins at i.
func (s *scanner) phraseRight(i, hi int) (p np, ok bool) {
	j := i
	hi = min(hi, i+maxRight)
	for j < hi && (s.items[j].pos == pDet || s.items[j].pos == pPoss) && (j == i || !s.items[j].first) {
		j++
	}
	core := j
	for j < hi && (j == i || !s.items[j].first) && (s.items[j].nominal() || s.inPhrase(j, i, core, hi)) {
		j++
	}
	if j == i && j < hi && (s.items[j].pos == pPron || s.items[j].pos == pObj) {
		j++
	}
	return np{i, j - 1, j - 1}, j > i // a determiner alone, too: "some", "this"
}

// inPhrase reports whether item j, which is not nominal, goes on with the noun phrase
// that begins at i, whose determiners end before core.
func (s *scanner) inPhrase(j, i, core, hi int) bool {
	t := &s.items[j]
	switch t.pos {
	case pClitic:
		return j > core
	case pTime:
		return j+1 < hi && s.items[j+1].pos == pClitic
	case pDet:
		return j > core && s.items[j-1].pos == pClitic
	case pQuote:
		return t.end-t.start < maxInPhrase && !s.stops(*t) && j+1 < hi && s.items[j+1].nominal() && !s.items[j+1].first
	case pAdv:
		return j == core && core > i && j+1 < hi && s.items[j+1].nominal()
	}
	return false
}

// maxInPhrase is the longest quotation, in bytes, that is part of a noun phrase.
const maxInPhrase = 40

// chainRight extends p by the phrases that modify it: "of …", "for …".
func (s *scanner) chainRight(p np, hi int) np {
	for range 5 {
		k := p.hi + 1
		if k+1 >= hi || s.items[k].first || s.items[k].pos != pPrep {
			break
		}
		q, ok := s.phraseRight(k+1, hi)
		if !ok || s.items[q.hi].flags&fVenue != 0 && !s.isWord(k, "of") {
			break
		}
		switch s.text[s.items[k].start:s.items[k].end] {
		case "of", "for", "with", "in", "from", "at", "on", "to", "behind", "inside", "between", "near":
		default:
			return p
		}
		p.hi = q.hi
	}
	return p
}

// takesBase reports whether p may be the subject of the base form of a verb: it is
// plural or compound.
func (s *scanner) takesBase(p np) bool {
	return s.plural(p.hi) || s.plural(p.head) || s.compound(p.hi)
}

// gerund reports whether item i is a verb form such as "Briefing" with an object, and
// not a noun.
func (s *scanner) gerund(i, hi int) bool {
	t := &s.items[i]
	if w := s.text[t.start:t.end]; i >= hi || len(w) < 6 || !strings.HasSuffix(w, "ing") {
		return false
	}
	switch n := &s.items[i+1]; n.pos {
	case pDet, pPoss, pObj:
		return true
	case pNoun:
		switch s.text[n.start:n.end] {
		case "reporters", "journalists", "newsmen", "correspondents", "lawmakers", "parliament", "supporters", "delegates":
			return true
		}
	}
	return false
}
