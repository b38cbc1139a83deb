package quote

// endsPhrase reports whether item j, a comma, a subordinate clause or the like, ends
// a content that is a noun phrase or infinitive. Times are part of it.
func (s *scanner) endsPhrase(j, hi int) bool {
	t := s.items[j]
	if t.flags&(fPrep|fSub) == fPrep|fSub {
		return s.isWord(j, "after") || s.isWord(j, "before") || s.isWord(j, "since")
	}
	switch t.pos {
	case pComma:
		if s.examples(j+1, hi) {
			return false
		}
		// A list goes on: "jobs, trade and taxes".
		for k := j + 1; k < hi && k < j+7; k++ {
			u := s.items[k]
			if u.pos == pCoord && k > j+1 {
				n, ok := s.at(k+1, hi)
				return !ok || !n.nominal() && !n.pos.in(1<<pDet|1<<pPoss|1<<pQuote)
			}
			if !u.nominal() && !u.pos.in(1<<pDet|1<<pPoss|1<<pClitic|1<<pPrep) {
				break
			}
		}
		return true
	case pSub:
		return true
	case pWh:
		return s.isWord(j, "when")
	case pPrep:
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

// examples reports whether item i begins examples of what stands before it.
func (s *scanner) examples(i, hi int) bool {
	t, ok := s.at(i, hi)
	if !ok || t.end-t.start < 4 {
		return false
	}
	switch s.text[t.start:t.end] {
	case "including", "especially", "particularly":
		n, ok := s.at(i+1, hi)
		return ok && (n.pos <= pPoss || n.pos == pColon || n.pos == pPrep && n.flags&fSub == 0)
	case "such":
		return i+1 < hi && s.isWord(i+1, "as")
	case "rather":
		return i+1 < hi && s.isWord(i+1, "than")
	}
	return false
}
