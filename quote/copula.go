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
