package quote

// wider returns the subject of the verb group at g, which ends with p: p itself, two
// phrases joined by "and", or one with p as its apposition.
func (s *scanner) wider(p np, g, floor int) np {
	k := p.lo - 1
	if k-1 < floor {
		return p
	}
	if q, ok := s.enumeration(p, floor); ok {
		return q
	}
	switch {
	case s.joiner(k) && s.items[k-1].nominal():
		// "Smith and Jones said": both.
		if q, ok := s.phraseLeft(k-1, floor); ok && (q.lo == floor || s.items[q.lo-1].pos >= pComma || s.items[q.lo-1].pos == pSub || s.items[q.lo-1].pos == pThat) {
			q.hi = p.hi
			return q
		}
	case s.items[k].pos == pComma && s.items[k-1].pos == pName && s.items[p.lo].pos == pDet && !s.tagEnds(g):
		// "Smith, the manager who runs the shop said": an apposition without its
		// second comma.
		if q, ok := s.phraseLeft(k-1, floor); ok && (q.lo == floor || s.items[q.lo-1].pos == pQuote) {
			return q
		}
	}
	return p
}

// quantified returns p with "more than" and the like before it.
func (s *scanner) quantified(p np, floor int) np {
	if p.lo-2 >= floor && s.isWord(p.lo-1, "than") && (s.isWord(p.lo-2, "more") || s.isWord(p.lo-2, "fewer") || s.isWord(p.lo-2, "less")) {
		p.lo -= 2
	}
	return p
}

// maxListed bounds the phrases of a list.
const maxListed = 12

// enumeration returns the list that ends with p and begins its clause: "Smith, Jones
// and Lee said", "Smith, Jones, and Lee said".
func (s *scanner) enumeration(p np, floor int) (np, bool) {
	k := p.lo - 1
	if !s.joiner(k) {
		return np{}, false
	}
	q, n := p, 0
	if s.items[k-1].pos == pComma {
		q.lo = k // the comma before "and"
	} else if s.items[k-1].nominal() {
		r, ok := s.phraseLeft(k-1, floor)
		if !ok {
			return np{}, false
		}
		q.lo, q.head, n = r.lo, r.head, 1
	} else {
		return np{}, false
	}
	for n < maxListed {
		c := q.lo - 1
		if c-1 < floor || s.items[c].pos != pComma || !s.items[c-1].nominal() {
			break
		}
		r, ok := s.phraseLeft(c-1, floor)
		if !ok || r.hi-r.lo > 8 {
			break
		}
		q.lo, q.head = r.lo, r.head
		n++
	}
	if n < 2 {
		return np{}, false
	}
	b := q.lo - 1
	return q, b < floor && floor == q.lo || b >= floor && s.items[b].pos.in(1<<pSub|1<<pThat|1<<pCoord|1<<pQuote|1<<pColon|1<<pSemi|1<<pDash)
}

// joiner reports whether item k joins two phrases: "and", "&".
func (s *scanner) joiner(k int) bool {
	t := &s.items[k]
	return t.pos == pCoord && s.is(t, "and") || t.pos == pOther && s.is(t, "&")
}

// participleHead returns the noun before the participle that ends at j, or that
// an expression of time follows which ends at j: "a man arrested", "a poll
// released Friday"; -1 if there is none.
func (s *scanner) participleHead(j, lo int) int {
	if s.items[j].pos == pTime || s.items[j].pos == pNum {
		j = s.beforeTime(j, lo)
	}
	if j <= lo || s.items[j].pos != pVerb || s.items[j].flags&fPart == 0 {
		return -1
	}
	for j--; j > lo && s.items[j].pos == pAdv; j-- {
	}
	if s.items[j].pos != pNoun && s.items[j].pos != pName {
		return -1
	}
	return j
}
