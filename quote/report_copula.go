package quote

// maxCopula bounds the items between a noun and the verb of its sentence.
const maxCopula = 10

// copula handles "Smith's answer was that …", "his motto is: “…”": the
// possessor speaks.
func (s *scanner) copula(i, lo, hi int) (r report, ok bool) {
	b := s.base(i, max(lo, i-12))
	if b > i {
		return r, false
	}
	r = report{cueLo: i, verb: i, rule: ruleNoun}
	switch {
	case s.items[b].pos == pPoss:
		r.who, r.named = np{b, b, b}, true
	default:
		for k := i - 1; k > b && !r.named; k-- {
			if s.items[k].pos == pClitic {
				r.who, r.named = np{b, k - 1, k - 1}, true
			}
		}
	}
	if !r.named {
		return r, false
	}
	v := i + 1
	for v < hi && v <= i+maxCopula && s.items[v].pos != pAux {
		switch t := s.items[v]; {
		case t.nominal(), t.pos == pPrep, t.pos == pDet, t.pos == pTime, t.pos == pTo:
		case t.pos == pThat && s.items[v-1].pos == pPrep: // in that race
		default:
			return r, false
		}
		v++
	}
	if v >= hi || !(s.isWord(v, "was") || s.isWord(v, "is") || s.isWord(v, "were") || s.isWord(v, "are")) {
		return r, false
	}
	r.cueHi = v + 1
	k := v + 1
	for k < hi && s.items[k].pos == pAdv {
		k++
	}
	n, ok := s.at(k, hi)
	m, more := s.at(k+1, hi)
	switch {
	case !ok:
		return r, false
	case n.pos == pThat && s.clauseStart(k+1, hi), n.pos == pQuote && s.wordy(k):
	case (n.pos == pColon || n.pos == pComma) && more && m.pos == pQuote:
		k++
	default:
		return r, false
	}
	r.parts[0] = [2]int{k, s.trimEnd(k, s.contentEnd(k, hi, item{}, 0))}
	return r, r.parts[0][1] > k
}

// quoteCopula finds who speaks where a quotation is the subject of "is": "“We lost”
// was how Smith put it", "“No” was all she would say", "“Go home” is the message
// from Smith", "“No” was his answer".
func (s *scanner) quoteCopula(r *report, lo, hi int) bool {
	v := lo + 1
	if v < hi && s.items[v].pos == pComma {
		v++
	}
	if v+2 >= hi || !(s.isWord(v, "is") || s.isWord(v, "was")) {
		return false
	}
	k := v + 1
	for k < hi && s.items[k].pos == pAdv {
		k++
	}
	*r = report{cueLo: v, cueHi: v + 1, verb: v, named: true, rule: ruleCopula, parts: [2][2]int{{lo, lo + 1}}}
	if k+1 < hi && (s.isWord(k, "how") || s.isWord(k, "what") || s.isWord(k, "all")) {
		return s.howPut(r, k+1, hi)
	}
	p, ok := s.phraseRight(k, hi)
	if !ok || !s.among(&s.items[p.hi], utterances) {
		return false
	}
	r.cueLo, r.cueHi, r.verb = p.hi, p.hi+1, p.hi
	if s.items[p.lo].pos == pPoss {
		r.who = np{p.lo, p.lo, p.lo}
		return true
	}
	for i := p.hi - 1; i > p.lo; i-- {
		if s.items[i].pos == pClitic {
			r.who = np{p.lo, i - 1, i - 1}
			return true
		}
	}
	if of, ok := s.at(p.hi+1, hi); !ok || of.pos != pPrep || !s.is(&of, "of") && !s.is(&of, "from") {
		return false
	}
	q, ok := s.phraseRight(p.hi+2, hi)
	r.who = q
	return ok && s.items[q.head].pos != pNum && s.personal(q) // not “Go home” was the slogan of 2012
}

// howPut completes the report of a quotation after which "is how" or "was all"
// leads to who said it and a verb: "Smith put it", "that she would say".
func (s *scanner) howPut(r *report, k, hi int) bool {
	if s.items[k].pos == pThat {
		k++
	}
	p, ok := s.phraseRight(k, hi)
	if !ok {
		return false
	}
	c := s.chainRight(p, hi)
	w := c.hi + 1
	for w < hi && (s.items[w].pos == pAux || s.items[w].pos == pAdv) {
		w++
	}
	if w >= hi || s.items[w].first || s.items[w].pos != pVerb {
		return false
	}
	if c := &s.cues[s.items[w].cue]; c.frames&(takesQuote|strong) == 0 && !contains(" describe characterize characterise put sum see ", c.lemma) {
		return false // “The Bridge” was what critics liked
	}
	r.who, r.cueLo, r.cueHi, r.verb = np{c.lo, c.hi, p.hi}, c.hi+1, w+1, w
	return true
}
