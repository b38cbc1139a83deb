package quote

// maxPassed bounds the phrases and adjuncts that are passed on the way to a subject.
const maxPassed = 12

// subject returns the subject of the verb group that begins at g in a sentence
// that begins at lo.
func (s *scanner) subject(g, lo int) (p np, ok bool) {
	floor := max(lo, g-maxLeft)
	j := g - 1
	for n := 0; n < maxPassed && j >= floor; n++ {
		if p, j, ok = s.subjectAt(j, g, floor); ok {
			return p, true
		}
	}
	return np{}, false
}

// over is the item to go on from where there is no subject.
const over = -1

// subjectAt returns the subject of the verb group at g that ends with item j or, if
// that is part of something between the two, the item to go on from.
func (s *scanner) subjectAt(j, g, floor int) (p np, next int, ok bool) {
	switch t := &s.items[j]; t.pos {
	case pAdv:
		return p, j - 1, false
	case pPron:
		if s.isWord(j, "there") {
			return p, over, false
		}
		if j > floor && (s.isWord(j, "both") || s.isWord(j, "all") || s.isWord(j, "each")) && (s.items[j-1].nominal() || s.items[j-1].pos.in(1<<pAux|1<<pWh|1<<pPron)) {
			j-- // "Smith and Jones have both said"
			for j > floor && s.items[j].pos == pAux {
				j--
			}
			return p, j, false
		}
		return np{j, j, j}, over, true
	case pWh:
		return np{j, j, j}, over, s.isWord(j, "who") || s.isWord(j, "which")
	case pThat:
		if j-1 >= floor && s.items[j-1].nominal() {
			p, ok = s.phraseLeft(j-1, floor)
		}
		return p, over, ok
	case pPoss:
		if j-2 >= floor && s.isWord(j-1, "of") && s.items[j-2].nominal() {
			if p, ok = s.phraseLeft(j-2, floor); ok {
				p.hi = j // a friend of his
			}
		}
		return p, over, ok
	case pObj:
		return s.objectSubject(j, floor)
	case pTime:
		if h := s.participleHead(j, floor); h >= 0 {
			p, ok = s.phraseLeft(h, floor) // a poll released Friday
			return p, over, ok
		}
		return p, s.beforeTime(j, floor), false
	case pDet:
		// "half said", "more than half said"
		return s.quantified(np{j, j, j}, floor), over, s.isWord(j, "half")
	case pNum:
		if j-1 >= floor && s.items[j-1].pos == pTime {
			return p, j - 1, false
		}
	case pClose:
		return p, s.back(j-1, floor, pOpen) - 1, false
	case pDash:
		return p, s.back(j-1, floor, pDash) - 1, false
	case pComma:
		p, ok = s.parenthesis(j, floor, s.tagEnds(g))
		return p, over, ok
	case pQuote:
		if s.last(s.pairs[t.pair]) == ',' && j-1 > floor && s.items[j-1].pos < pComma {
			p, ok = s.parenthesis(j, floor, false) // "Lee, who calls it “a mess,” said"
		} else if s.base(j, floor) < j {
			p, ok = s.phraseLeft(j, floor)
		}
		return p, over, ok
	case pVerb:
		if p, ok = s.relativeHead(j, floor); !ok && t.flags&fPart != 0 {
			if h := s.participleHead(j, floor); h >= 0 && s.plural(h) {
				p, ok = s.phraseLeft(h, floor) // voters polled said
			}
		}
		return p, over, ok
	}
	if !s.items[j].nominal() {
		return p, over, false
	}
	return s.nounSubject(j, g, floor)
}

// objectSubject is subjectAt for a pronoun in the form of an object at j.
func (s *scanner) objectSubject(j, floor int) (p np, next int, ok bool) {
	switch {
	case j-1 >= floor && (s.items[j-1].nominal() || s.items[j-1].pos == pPron):
		return p, j - 1, false // Smith himself
	case j-2 >= floor && s.isWord(j-1, "of") && !s.isWord(j, "whom") && s.items[j-2].pos.in(1<<pDet|1<<pPron|1<<pNum):
		return np{j - 2, j, j - 2}, over, true // most of them
	case j-3 >= floor && s.isWord(j-1, "to") && s.isWord(j-2, "close"):
		p, ok = s.phraseLeft(j-3, floor) // a source close to him
		p.hi = j
	}
	return p, over, ok
}

// nounSubject is subjectAt for a noun or name at j.
func (s *scanner) nounSubject(j, g, floor int) (p np, next int, ok bool) {
	if p, ok = s.phraseLeft(j, floor); !ok {
		return p, over, false
	}
	k := p.lo - 1
	if k-1 > floor && s.items[k-1].pos == pAux && s.items[k].pos == pPrep && j-k < 5 {
		return p, k - 2, false // "has in the past said"
	}
	if k > floor {
		ing := p.lo // "Smith while addressing reporters said"
		if s.items[k].pos == pTo {
			ing = k - 1 // "Smith while speaking to reporters said"
		} else if s.items[k].pos == pVerb {
			ing = k
		}
		if s.items[ing].flags&fIng != 0 && ing-2 >= floor && s.isWord(ing-1, "while") {
			return p, ing - 2, false
		}
	}
	if q, ok := s.relativeHead(k, floor); ok {
		return q, over, true
	}
	// "who in 2010 said", "and in a statement praised": no object of a
	// preposition is a subject.
	if k-1 >= floor && s.items[k].pos == pPrep && s.items[k].flags&fSub == 0 && s.items[k-1].pos.in(1<<pWh|1<<pCoord|1<<pPron) {
		return p, k - 1, false
	}
	return s.quantified(s.wider(p, g, floor), floor), over, true
}

// beforeTime returns the item before the expression of time that ends at j.
func (s *scanner) beforeTime(j, lo int) int {
	for j >= lo && (s.items[j].pos.in(1<<pTime|1<<pNum|1<<pDet) || s.is(&s.items[j], "last") || s.is(&s.items[j], "late") || s.items[j].pos == pAdv) {
		j--
	}
	if j >= lo && s.items[j].pos == pPrep {
		j--
	}
	return j
}

// back returns the last item of kind p in [lo, i], or -1.
func (s *scanner) back(i, lo int, p pos) int {
	for ; i >= lo; i-- {
		if s.items[i].pos == p {
			return i
		}
	}
	return -1
}

// relativeHead returns the noun phrase before a relative clause that ends at j
// and has its own finite verb: "voters who back the plan".
func (s *scanner) relativeHead(j, lo int) (np, bool) {
	finite := false
	for k := j; k > lo && k > j-20; k-- {
		t := s.items[k]
		switch {
		case t.pos == pAux || t.pos == pVerb:
			finite = true
		case t.pos == pWh || t.pos == pThat || s.isWord(k, "whose"):
			if !finite || !s.items[k-1].nominal() {
				return np{}, false
			}
			return s.phraseLeft(k-1, lo)
		case t.pos >= pComma || t.pos == pCoord || t.pos == pSub && !s.is(&t, "as"):
			return np{}, false
		}
	}
	return np{}, false
}

// parenthesis finds the subject before an apposition or relative clause that
// ends at the comma c: the nearest noun phrase that begins a clause, or that of
// a tag: "…, a spokeswoman, Ann Lee, said."
func (s *scanner) parenthesis(c, lo int, tag bool) (np, bool) {
	first := s.items[lo]
	opening := first.pos.in(1<<pPrep|1<<pSub|1<<pAdv|1<<pVerb|1<<pTime|1<<pTo|1<<pCoord|1<<pWh|1<<pNum) || s.gerund(lo, c)
	for k := c; k > lo; k-- {
		if s.items[k].pos != pComma || k == c && s.items[k-1].pos != pClose {
			continue
		}
		h := k - 1
		if s.items[h].pos == pClose { // Sen. Lee (D), who …, said
			h = s.back(h-1, lo, pOpen) - 1
		}
		some := h-2 >= lo && s.items[h].pos == pObj && s.isWord(h-1, "of") // one of them
		if h < lo || !s.items[h].nominal() && s.items[h].pos != pPron && !some {
			continue
		}
		p, ok := s.phraseLeft(h, lo)
		if some {
			p, ok = np{h - 2, h, h - 2}, true
		}
		if s.items[h].pos == pPron {
			p, ok = np{h, h, h}, true
		}
		if !ok {
			continue
		}
		if t := s.items[p.lo].pos; t == pTime || t == pNum && p.lo == p.hi {
			continue // an age is nobody
		}
		if p.lo == lo && s.gerund(lo, c) {
			continue // "Briefing reporters in Oslo, the mayor, Ann Lee, said"
		}
		b := p.lo - 1
		if b-1 >= lo && s.joiner(b) && s.items[b-1].nominal() {
			// "the minister for lands and waters, Ann Lee, said"
			if q, ok := s.phraseLeft(b-1, lo); ok && q.lo < q.hi && q.lo == lo {
				p, b = np{q.lo, p.hi, q.head}, q.lo-1
			}
		}
		if tag && b > lo && s.items[b].pos == pComma && s.items[p.head].flags&fPerson != 0 {
			return p, true
		}
		if p.lo == lo || s.items[b].pos.in(1<<pSub|1<<pWh|1<<pThat|1<<pCoord|1<<pColon|1<<pSemi|1<<pDash|1<<pQuote) ||
			s.items[b].pos == pAdv && b == lo || first.pos.in(1<<pPrep|1<<pTime) && s.items[p.lo].pos == pDet && (s.items[b].pos == pTime || s.items[b].nominal()) || s.items[b].pos == pPrep && s.items[b].flags&fSub != 0 || s.items[b].pos == pComma && (opening || b > lo && s.items[b-1].pos == pQuote) {
			return p, true
		}
	}
	return np{}, false
}

// mainSubject returns the subject that a participle or a second verb at v
// belongs to: that of the nearest finite verb before it that is not in a
// relative clause.
func (s *scanner) mainSubject(lo, v int) (np, bool) {
	lo = max(lo, v-maxLeft)
	spare := np{}
	found := false
	for i, tries := v-1, 0; i >= lo && tries < 6; i-- {
		t := s.items[i]
		if t.pos != pAux && (t.pos != pVerb || t.flags&(fPast|fS|fBase) == 0) || i > lo && (s.items[i-1].pos == pTo || s.items[i-1].pos == pAux) {
			continue
		}
		tries++
		g := i
		for g > lo && s.items[g-1].pos == pAdv {
			g--
		}
		p, ok := s.subject(g, lo)
		if !ok && t.cue != 0 && i+1 < v && i > 0 && (s.items[i-1].pos == pComma || s.items[i-1].pos == pQuote) {
			p, ok = s.phraseRight(i+1, v) // "…, said Smith, adding"
		}
		if !ok || s.items[p.lo].pos == pWh || t.pos == pVerb && t.flags&(fPast|fS) == 0 && !s.takesBase(p) {
			continue
		}
		if s.personal(p) && !s.subordinate(p, lo) {
			return p, true
		}
		if !found {
			spare, found = p, true
		}
	}
	return spare, found
}

// subordinate reports whether p begins a subordinate clause:
// "how he planned", "that the soldiers fought".
func (s *scanner) subordinate(p np, lo int) bool {
	if p.lo-1 <= lo {
		return false
	}
	b := s.items[p.lo-1]
	return b.pos.in(1<<pThat | 1<<pWh | 1<<pSub)
}

// tagEnds reports whether the verb group at g is that of a tag: its verb is a cue
// with a comma or full stop after it.
func (s *scanner) tagEnds(g int) bool {
	v := g
	for v+1 < len(s.items) && (s.items[v].pos == pAux || s.items[v].pos == pAdv) {
		v++
	}
	if s.items[v].pos != pVerb || s.items[v].cue == 0 || v+1 >= len(s.items) || s.items[v+1].first {
		return false
	}
	p := s.items[v+1].pos
	return p == pComma || p == pEnd
}
