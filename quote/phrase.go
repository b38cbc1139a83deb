package quote

import (
	"github.com/newsnorm/newsnorm/internal/lex"
)

// endsPhrase reports whether item j, a comma, a time, a subordinate clause or the
// like, ends the content that began at i, a noun phrase or infinitive.
func (s *scanner) endsPhrase(j, i, hi int) bool {
	t := s.items[j]
	switch t.pos {
	case pComma:
		// A list goes on: "jobs, trade and taxes".
		for k := j + 1; k < hi && k < j+7; k++ {
			u := s.items[k]
			if u.pos == pCoord && k > j+1 || u.pos == pComma && k > j+1 {
				n, ok := s.at(k+1, hi)
				return !ok || !(n.nominal() || n.pos == pDet || n.pos == pPoss || n.pos == pQuote) || u.pos == pComma
			}
			if !u.nominal() && u.pos != pDet && u.pos != pPoss && u.pos != pClitic && u.pos != pPrep {
				break
			}
		}
		return true
	case pSub:
		return true
	case pNoun, pAdv:
		if n, ok := s.at(j+1, hi); ok && n.pos == pTime && (s.isWord(j, "last") || s.isWord(j, "next") || s.isWord(j, "earlier") || s.isWord(j, "late") || s.isWord(j, "early")) {
			return s.items[j-1].pos != pDet && s.items[j-1].pos != pPrep
		}
	case pTime:
		if p := s.items[j-1]; p.pos == pNoun && t.shape&lex.Capital == 0 {
			return false // in recent weeks
		}
		return j > i && s.items[j-1].pos != pDet && s.items[j-1].pos != pPoss && s.items[j-1].pos != pPrep && s.items[j-1].pos != pNum && (j+1 >= hi || !s.items[j+1].nominal() && s.items[j+1].pos != pClitic)
	case pWh:
		return s.isWord(j, "when")
	case pPrep:
		if t.flags&fSub != 0 {
			return s.isWord(j, "after") || s.isWord(j, "before") || s.isWord(j, "since")
		}
		if s.isWord(j, "during") {
			return true
		}
		if n, ok := s.at(j+1, hi); ok && n.pos == pTime && n.shape&lex.Capital != 0 {
			return true // on Monday
		}
		if s.isWord(j, "in") || s.isWord(j, "at") || s.isWord(j, "on") {
			if p, ok := s.phraseRight(j+1, hi); ok && s.items[p.hi].flags&fVenue != 0 && s.items[p.lo].pos == pDet && s.is(&s.items[p.lo], "a") {
				return true // in an interview
			}
		}
	case pCoord:
		// "endorsed Smith and said": the next verb is the reporter's.
		k := j + 1
		for k < hi && s.items[k].pos == pAdv {
			k++
		}
		if n, ok := s.at(k, hi); ok && (n.pos == pVerb && n.flags&(fPast|fS) != 0 || n.pos == pAux) {
			return true
		}
	}
	return false
}

// finiteAux reports whether the auxiliary begins a finite verb group.
func finiteAux(t item) bool { return t.flags&(fModal|fHave|fDo|fBe) != 0 }
