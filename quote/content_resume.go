package quote

// resumes returns the comma after j at which the clause of the subject who, if it is
// subordinate, ends and the main clause goes on: "When Lee said that he
// lost, Roe left", "Lee, who said that he lost, left"; 0 if there is none.
func (s *scanner) resumes(who np, j, lo, hi int) int {
	b := who.lo - 1
	for b > lo && s.items[b].pos == pAdv {
		b--
	}
	front := b >= lo && (b <= lo+2 || s.verbless(lo, b)) && (s.items[b].flags&fSub != 0 || s.isWord(b, "when")) && !s.isWord(b, "as") && !s.isWord(b, "than")
	if b > lo && s.items[b].pos == pWh && s.items[b-1].pos == pPrep && s.verbless(lo, b) {
		front = true // "In a year in which Lee said that he lost, Roe left"
	}
	relative := (s.isWord(who.lo, "who") || s.isWord(who.lo, "which")) && b >= lo && s.items[b].pos == pComma ||
		b > lo && s.items[b].pos == pWh && s.items[b-1].pos == pComma
	if !front && !relative {
		return 0
	}
	depth := 0
	for c := j; c+1 < hi && c < j+maxRight; c++ {
		switch t := s.items[c]; {
		case c > j && t.first:
			return 0
		case t.pos == pOpen:
			depth++
		case t.pos == pClose:
			depth--
		case t.pos != pComma || depth > 0 || c == j:
		case front && s.items[c+1].pos <= pPoss && s.clauseStart(c+1, hi) && !s.listed(c, hi):
			return c
		case relative:
			k := c + 1
			for k < hi && s.items[k].pos == pAdv {
				k++
			}
			if n, ok := s.at(k, hi); ok && (n.pos == pAux || n.pos == pVerb && n.flags&(fPast|fS) != 0 && n.flags&fNoun == 0) {
				return c
			}
		}
	}
	return 0
}

// listed reports whether the comma at c is part of a list: "jobs, trade and".
func (s *scanner) listed(c, hi int) bool {
	for k := c + 1; k < hi && k < c+5; k++ {
		switch p := s.items[k].pos; {
		case p == pCoord || p == pComma:
			return true
		case p > pPoss:
			return false
		}
	}
	return false
}

// whole reports whether the quotation at j is a whole sentence and the reporter's
// words follow: "shouted “Never!” from the door".
func (s *scanner) whole(j, hi int) bool {
	p := s.pairs[s.items[j].pair]
	switch s.last(p) {
	case '.', '!', '?':
	default:
		return false
	}
	if c := s.text[p.Inner.Start]; c < 'A' || c > 'Z' && c < 0x80 {
		return false
	}
	n, ok := s.at(j+1, hi)
	return ok && !n.first && !n.pos.in(1<<pQuote|1<<pCoord|1<<pComma|1<<pDash)
}

// fronts reports whether a subordinate clause in front of the main one begins at a:
// "As Lee went on about “the system,” Roe said yes."
func (s *scanner) fronts(a int) bool {
	t := s.items[a]
	return t.flags&fSub != 0 || s.isWord(a, "when")
}

// concedes reports whether a concession with a report of its own begins at j:
// "although he noted that".
func (s *scanner) concedes(j, hi int) bool {
	if w := s.text[s.items[j].start:s.items[j].end]; w != "although" && w != "though" && w != "while" {
		return false
	}
	n, ok := s.at(j+1, hi)
	if !ok || n.pos != pPron {
		return false
	}
	k := j + 2
	for k < hi && k < j+6 && (s.items[k].pos == pAux || s.items[k].pos == pAdv) {
		k++
	}
	v, ok := s.at(k, hi)
	if !ok || v.pos != pVerb || v.cue == 0 || s.cues[v.cue].frames&takesThat == 0 {
		return false
	}
	n, ok = s.at(k+1, hi)
	return ok && n.pos == pThat
}

// acts reports whether a conjunction at j joins another deed of the speaker to the
// cue v in the past: "shouted “Shame” and left".
func (s *scanner) acts(j, hi int, v item) bool {
	if n, ok := s.at(j, hi); !ok || n.pos != pCoord || v.flags&fPast == 0 {
		return false
	}
	for j++; j < hi && s.items[j].pos == pAdv; j++ {
	}
	n, ok := s.at(j, hi)
	if !ok || n.pos != pVerb || n.flags&fPast == 0 {
		return false
	}
	n, ok = s.at(j+1, hi)
	return !ok || !n.nominal() || n.pos == pName // not “hard choices” and failed plans
}
