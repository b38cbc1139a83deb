package quote

// addressee returns the first item after the person addressed at j.
func (s *scanner) addressee(j, hi int, fr frame) (int, bool) {
	t := s.items[j]
	if t.pos == pObj || s.is(&t, "you") || s.is(&t, "it") {
		return j + 1, true
	}
	p, ok := s.phraseRight(j, hi)
	if !ok || s.items[p.lo].pos == pPron {
		return 0, false
	}
	e := p.hi + 1
	// A second phrase that begins with a name after a common noun is the
	// subject of the clause: "told reporters Smith would".
	for k := p.lo + 1; k <= p.hi; k++ {
		if s.items[k].pos == pName && s.items[k-1].pos == pNoun && s.plural(k-1) {
			e = k
			break
		}
	}
	c := s.chainRight(np{p.lo, e - 1, e - 1}, hi)
	if c.hi+1 > e {
		if n, ok := s.at(c.hi+1, hi); ok && n.pos.in(1<<pThat|1<<pTo|1<<pWh|1<<pComma|1<<pColon|1<<pQuote|1<<pTime|1<<pPron) {
			e = c.hi + 1
		}
	}
	e = s.skipAge(e, hi)
	n, ok := s.at(e, hi)
	if !ok || n.pos == pEnd {
		return e, fr&takesQuote != 0
	}
	switch n.pos {
	case pThat, pTo, pWh, pColon, pQuote, pPron, pDet, pPoss, pTime, pPrep, pName, pAdv, pObj, pComma, pNum:
		return e, true
	}
	return 0, false
}

// skipAge returns the first item after the age or short apposition between commas
// at e, if "that" or a quotation follows: "told Lee, 51, that"; else e.
func (s *scanner) skipAge(e, hi int) int {
	if c, ok := s.at(e, hi); !ok || c.pos != pComma {
		return e
	}
	for k := e + 1; k+1 < hi && k < e+10; k++ {
		switch t := s.items[k]; {
		case t.pos == pComma && k > e+1:
			if n := s.items[k+1].pos; n.in(1<<pThat | 1<<pQuote | 1<<pTo) {
				return k + 1
			}
			return e
		case t.nominal(), t.pos == pDet, t.pos == pPoss, t.pos == pPrep, t.pos == pClitic, t.pos == pTime:
		default:
			return e
		}
	}
	return e
}
