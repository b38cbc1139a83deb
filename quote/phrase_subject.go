package quote

import "strings"

// subject returns the subject of the verb group that begins at g in a sentence
// that begins at lo.
func (s *scanner) subject(g, lo int) (p np, ok bool) {
	floor := max(lo, g-maxLeft)
	j := g - 1
	for range 12 {
		if j < floor {
			return np{}, false
		}
		t := s.items[j]
		switch t.pos {
		case pAdv:
			j--
			continue
		case pPron:
			if s.isWord(j, "there") {
				return np{}, false
			}
			if j > floor && (s.isWord(j, "both") || s.isWord(j, "all") || s.isWord(j, "each")) && (s.items[j-1].nominal() || s.items[j-1].pos.in(1<<pAux|1<<pWh|1<<pPron)) {
				j-- // "Smith and Jones have both said"
				for j > floor && s.items[j].pos == pAux {
					j--
				}
				continue
			}
			return np{j, j, j}, true
		case pWh:
			if !s.isWord(j, "who") && !s.isWord(j, "which") {
				return np{}, false
			}
			return np{j, j, j}, true
		case pThat:
			if j-1 >= floor && s.items[j-1].nominal() {
				return s.phraseLeft(j-1, floor)
			}
			return np{}, false
		case pObj:
			if j-1 >= floor && (s.items[j-1].nominal() || s.items[j-1].pos == pPron) { // Smith himself
				j--
				continue
			}
			if j-2 >= floor && s.isWord(j-1, "of") && !s.isWord(j, "whom") && s.items[j-2].pos.in(1<<pDet|1<<pPron|1<<pNum) {
				return np{j - 2, j, j - 2}, true // most of them
			}
			if j-3 >= floor && s.isWord(j-1, "to") && s.isWord(j-2, "close") {
				p, ok := s.phraseLeft(j-3, floor) // a source close to him
				p.hi = j
				return p, ok
			}
			return np{}, false
		case pTime:
			if h := s.participleHead(j, floor); h >= 0 {
				return s.phraseLeft(h, floor) // a poll released Friday
			}
			j = s.beforeTime(j, floor)
			continue
		case pDet:
			if s.isWord(j, "half") {
				return s.quantified(np{j, j, j}, floor), true // "half said", "more than half said"
			}
		case pNum:
			if j-1 >= floor && s.items[j-1].pos == pTime {
				j--
				continue
			}
		case pClose, pDash:
			opener := pDash
			if t.pos == pClose {
				opener = pOpen
			}
			k := s.back(j-1, floor, opener)
			if k < 0 {
				return np{}, false
			}
			j = k - 1
			continue
		case pComma:
			return s.parenthesis(j, floor, s.tagEnds(g))
		case pQuote:
			if s.last(s.pairs[t.pair]) == ',' && j-1 > floor && s.items[j-1].pos < pComma {
				return s.parenthesis(j, floor, false) // "Lee, who calls it “a mess,” said"
			}
			if b := s.base(j, floor); b < j {
				return s.phraseLeft(j, floor)
			}
			return np{}, false
		}
		if !t.nominal() {
			if t.pos == pVerb {
				p, ok := s.relativeHead(j, floor)
				if !ok && t.flags&fPart != 0 {
					if h := s.participleHead(j, floor); h >= 0 && s.plural(h) {
						return s.phraseLeft(h, floor) // voters polled said
					}
				}
				return p, ok
			}
			return np{}, false
		}
		p, ok := s.phraseLeft(j, floor)
		if !ok {
			return p, false
		}
		k := p.lo - 1
		if k-1 > floor && s.items[k-1].pos == pAux && s.items[k].pos == pPrep && j-k < 5 {
			j = k - 2 // "has in the past said"
			continue
		}
		if q, ok := s.relativeHead(k, floor); ok {
			return q, true
		}
		// "who in 2010 said", "and in a statement praised": no object of a
		// preposition is a subject.
		if k-1 >= floor && s.items[k].pos == pPrep && s.items[k].flags&fSub == 0 {
			if b := s.items[k-1].pos; b.in(1<<pWh | 1<<pCoord | 1<<pPron) {
				j = k - 1
				continue
			}
		}
		return s.quantified(s.wider(p, g, floor), floor), true
	}
	return np{}, false
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
		if h < lo || !s.items[h].nominal() && s.items[h].pos != pPron {
			continue
		}
		p, ok := s.phraseLeft(h, lo)
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
			s.items[b].pos == pAdv && b == lo || s.items[b].pos == pPrep && s.items[b].flags&fSub != 0 || s.items[b].pos == pComma && opening {
			return p, true
		}
	}
	return np{}, false
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

// takesBase reports whether p may be the subject of the base form of a verb: it is
// plural or compound.
func (s *scanner) takesBase(p np) bool {
	return s.plural(p.hi) || s.plural(p.head) || s.compound(p.hi)
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
