package quote

import (
	"github.com/newsnorm/newsnorm/internal/lex"
)

// at returns the item at i if it lies in the sentence that ends at hi.
func (s *scanner) at(i, hi int) (item, bool) {
	if i < 0 || i >= hi || i >= len(s.items) {
		return item{}, false
	}
	return s.items[i], true
}

// clauseStart reports whether a clause with its own subject and finite verb
// may begin at i.
func (s *scanner) clauseStart(i, hi int) bool {
	t, ok := s.at(i, hi)
	if !ok {
		return false
	}
	switch t.pos {
	case pPron:
		switch w := s.text[t.start:t.end]; w {
		case "he", "she", "they", "we", "I":
			if n, ok := s.at(i+1, hi); ok && n.pos == pNoun && n.shape&lex.Capital == 0 && n.flags&fPerson == 0 {
				return true // with a verb that is not known: "she reserves the right"
			}
		}
	case pAux:
		if !s.is(&t, "having") && !s.is(&t, "being") {
			return false
		}
	case pNoun, pName, pNum, pDet, pPoss, pTime, pQuote, pAdv, pSub, pOther, pWh:
	case pVerb:
		if t.flags&fIng == 0 { // "said winning is"
			return false
		}
	case pPrep, pTo:
		// "said in Ohio he won"
	default:
		return false
	}
	for j := i; j < hi && j < i+40; j++ {
		u := s.items[j]
		if u.pos == pAux && (j > i || t.pos != pAux) || u.pos == pVerb && u.flags&(fPast|fS|fBase) != 0 && (j == i || s.items[j-1].pos != pTo) {
			return j > i || t.pos == pPron
		}
		if u.pos == pCoord && j > i && s.acting(j+1, hi) {
			return false // "denied the report but said"
		}
		if u.pos == pPron && u.flags&fModal != 0 || u.pos == pQuote {
			return j == i || s.items[j-1].pos != pColon
		}
		if u.pos == pSub && j > i && t.pos != pVerb && s.items[j-1].pos < pComma && s.opensSub(j, hi) {
			return false // "was writing poems while he was a boy"
		}
	}
	return false
}

// acting reports whether a cue in the past stands at i: "said", "declined".
func (s *scanner) acting(i, hi int) bool {
	t, ok := s.at(i, hi)
	return ok && t.pos == pVerb && t.cue != 0 && t.flags&(fPast|fNoun) == fPast && s.cues[t.cue].frames&strong != 0
}

// opensSub reports whether the conjunction at j begins a clause of its own.
func (s *scanner) opensSub(j, hi int) bool {
	t := &s.items[j]
	if t.flags&fPrep == 0 {
		return !s.is(t, "so") // so many people
	}
	n, ok := s.at(j+1, hi)
	return ok && n.pos == pPron
}

// contentEnd returns the end (exclusive) of the content that begins at i, of the
// cue v. The content ends where the reporter's own words or another report begin.
func (s *scanner) contentEnd(i, hi int, v item, fr frame) int {
	limit := min(hi, i+maxRight)
	depth := 0
	paired := false // a dash was opened that another one closes
	for j := i; j < limit; j++ {
		t := &s.items[j]
		if !t.pos.in(mayEnd) && t.flags&(fAccord|fIng) == 0 && !t.first && fr&inPhrase == 0 {
			continue // as most are
		}
		switch {
		case j > i && t.first:
			return j
		case t.pos == pOpen:
			depth++
		case t.pos == pClose:
			if depth--; depth < 0 {
				return j
			}
		case depth > 0:
		case j > i && fr&inPhrase != 0 && s.endsPhrase(j, hi):
			return j
		default:
			if end, ok := s.endsAt(j, i, hi, v, fr); ok {
				return end
			}
			if t.pos == pDash && j > i && !paired && !s.hyphen(t) {
				if paired = s.dashAhead(j+1, limit); !paired {
					return j
				}
			}
		}
	}
	return limit
}

// mayEnd are the parts of speech of items that may end any content, besides forms in
// -ing.
const mayEnd = 1<<pQuote | 1<<pOpen | 1<<pClose | 1<<pSemi | 1<<pColon | 1<<pComma | 1<<pDash | 1<<pCoord | 1<<pSub

// endsAt reports whether item j ends the content that began at i, and where.
func (s *scanner) endsAt(j, i, hi int, v item, fr frame) (end int, ok bool) {
	switch t := &s.items[j]; t.pos {
	case pQuote:
		if j == i && (s.occasion(j+1, hi) || s.whole(j, hi) || s.acts(j+1, hi, v)) {
			return j + 1, true
		}
		// A comma inside the marks ends the content if the reporter's words
		// follow: "called it “a lie,” a word that".
		if n, ok := s.at(j+1, hi); ok && s.last(s.pairs[t.pair]) == ',' && !n.first {
			return j + 1, fr&inPhrase != 0 && n.pos != pCoord && n.pos != pQuote || s.breaks(j, hi, v) || j > i && s.aside(j+1)
		}
	case pSemi:
		return j, true
	case pColon:
		return j, j > i && s.ownTag(j+1, hi)
	case pComma:
		return j, j > i && s.breaks(j, hi, v)
	case pDash:
		return j, j > i && !s.hyphen(t) && (s.breaks(j, hi, v) || s.ownTag(j+1, hi))
	case pCoord:
		return j, j > i+1 && s.joins(j, hi, v)
	case pSub:
		return j, j > i+1 && s.concedes(j, hi)
	case pNoun, pVerb:
		if t.flags&fAccord != 0 {
			n, ok := s.at(j+1, hi)
			return j, ok && j > i && n.pos == pTo
		}
		if t.pos == pVerb && t.flags&fIng != 0 && s.cues[t.cue].frames&takesThat != 0 {
			n, ok := s.at(j+1, hi)
			return j, ok && j > i+2 && n.pos == pThat
		}
	}
	return j, false
}

// hyphen reports whether the dash t joins two words.
func (s *scanner) hyphen(t *item) bool { return t.shape&lex.Glued != 0 && s.is(t, "-") }

// maxDashed bounds the items between two dashes.
const maxDashed = 30

// dashAhead reports whether a dash stands at item k or soon after, before hi.
func (s *scanner) dashAhead(k, hi int) bool {
	for end := min(hi, k+maxDashed); k < end; k++ {
		if s.items[k].pos == pDash {
			return true
		}
	}
	return false
}

// ownTag reports whether a quotation stands at j with a tag of its own after
// it: "Smith spoke of the plan: “It works,” she said."
func (s *scanner) ownTag(j, hi int) bool {
	t, ok := s.at(j, hi)
	return ok && t.pos == pQuote && s.last(s.pairs[t.pair]) == ',' && j+1 < hi && s.items[j+1].pos != pQuote && s.tagged(j+1)
}

// aside reports whether an apposition or a participle begins at j, after a
// quotation that ended with a comma.
func (s *scanner) aside(j int) bool {
	t := s.items[j]
	return t.pos == pDet && t.flags&fPron == 0 || t.pos == pVerb && t.flags&fIng != 0
}

// breaks reports whether the comma or dash at j ends the content.
func (s *scanner) breaks(j, hi int, v item) bool {
	n, ok := s.at(j+1, hi)
	if !ok {
		return true
	}
	k := j + 1
	if n.pos == pAdv {
		if m, ok := s.at(j+2, hi); ok && m.pos != pComma {
			n, k = m, j+2
		}
	}
	switch {
	case n.pos == pVerb && n.flags&fIng != 0 && s.cues[n.cue].frames&opensNew != 0:
		return true
	case s.is(&n, "referring"), s.is(&n, "using"):
		return true
	case n.pos == pCoord:
		if s.is(&n, "but") && v.end > 0 && s.clauseStart(k+1, hi) && k+1 < hi && s.items[k+1].pos.in(1<<pPron|1<<pName|1<<pDet|1<<pPoss) {
			return true
		}
		return s.joins(k, hi, v)
	case n.pos == pVerb && n.flags&fPast != 0 && s.cues[n.cue].frames&inverts != 0:
		return true // ", said Smith"
	case n.pos == pSub:
		if (s.isWord(j+1, "although") || s.isWord(j+1, "though")) && v.end > 0 && s.clauseStart(j+2, hi) && j+2 < hi && s.items[j+2].pos != pVerb {
			return true
		}
		w := s.text[n.start:n.end]
		return w == "while" || w == "whereas"
	}
	// ", Smith said": another report's tag.
	if n.pos.in(1<<pName|1<<pPron|1<<pDet|1<<pPoss) || n.pos == pNoun && s.plural(k) {
		for m := k; m < hi && m < k+9; m++ {
			u := s.items[m]
			if u.pos == pVerb && s.cues[u.cue].frames&strong != 0 && s.cues[u.cue].frames&(takesQuote|hearing) != 0 {
				m++
				if fr := s.cues[u.cue].frames; m < hi && fr&takesAddressee != 0 {
					if a, told := s.addressee(m, hi, fr); told {
						m = a // "Smith told reporters"
					}
				}
				e, ok := s.at(m, hi)
				return !ok || e.pos.in(1<<pEnd|1<<pComma|1<<pTime) || e.pos == pPrep && m > k+1 && s.verbless(m, hi)
			}
			if u.pos >= pCoord && !(u.pos == pAux && u.flags&fHave != 0) { // ", a court has heard"
				break
			}
		}
	}
	return false
}

// joins reports whether the conjunction at j joins a second report to the one
// whose verb is v: "said that A and added that B".
func (s *scanner) joins(j, hi int, v item) bool {
	k := j + 1
	for k < hi && s.items[k].pos == pAdv {
		if s.isWord(k, "never") {
			return false
		}
		k++
	}
	n, ok := s.at(k, hi)
	if !ok {
		return false
	}
	if n.pos == pAux && k+1 < hi {
		m := k + 1
		for m < hi && s.items[m].pos == pAdv {
			m++
		}
		if m < hi && s.items[m].pos == pVerb && s.cues[s.items[m].cue].frames&strong != 0 && (s.is(&n, "has") || s.is(&n, "have") || s.is(&n, "had") || m > k+1 && n.flags&fDo != 0) {
			return true
		}
		return false
	}
	if n.pos == pVerb && s.cues[n.cue].frames&(opensNew|strong) != 0 {
		same := n.flags & v.flags & (fPast | fS | fIng | fBase)
		return same&(fPast|fIng) != 0 || same&fS != 0 && n.flags&fNoun == 0
	}
	// "and Smith said that": a new subject with a strong cue.
	if n.nominal() || n.pos == pPron || n.pos == pDet {
		for m := k; m < hi && m < k+9; m++ {
			u := s.items[m]
			if u.pos == pVerb && m > k {
				return s.cues[u.cue].frames&(strong|takesThat|takesQuote) == strong|takesThat|takesQuote && v.flags&u.flags&(fPast|fS) != 0
			}
			if u.pos >= pComma || u.pos == pPrep && m == k || u.pos.in(1<<pTo|1<<pCoord|1<<pAux) {
				return false
			}
		}
	}
	return false
}

// verbless reports whether no verb, quotation or "that" stands in the items
// [i, hi).
func (s *scanner) verbless(i, hi int) bool {
	for k := i; k < hi && k < i+maxAdjunct; k++ {
		if p := s.items[k].pos; p.in(1<<pVerb | 1<<pAux | 1<<pThat | 1<<pQuote) {
			return false
		}
	}
	return hi-i <= maxAdjunct
}
