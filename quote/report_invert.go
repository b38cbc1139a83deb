package quote

import (
	"github.com/newsnorm/newsnorm/internal/lex"
)

// inverted finds the subject after the verb: "…, said Smith".
func (s *scanner) inverted(r *report, i, lo, hi int) bool {
	p := s.items[i-1]
	if !p.pos.in(1<<pQuote | 1<<pComma | 1<<pDash) {
		return false
	}
	who, ok := s.afterVerb(max(i+1, r.cueHi), hi, p.pos) // "pointed out the mayor"
	if !ok {
		return false
	}
	if n, ok := s.at(who.hi+1, hi); ok && p.pos == pComma && n.pos == pWh && s.cues[s.items[i].cue].lemma == "ask" && !s.isWord(who.hi+1, "who") {
		return false // "Smith, a baker, asked Roe whether"
	}
	a, b, ok := s.before(i-1, lo)
	if !ok {
		return false
	}
	r.who, r.named, r.rule = who, true, ruleInverted
	r.parts[0] = [2]int{a, b}
	if p.pos == pComma {
		s.goesOnInverted(r, i, hi)
	}
	if n, more := s.at(who.hi+1, hi); more && n.pos == pEnd && s.items[who.head].flags&fPerson != 0 {
		r.second(s, who.hi+1, hi)
		return true // "No deal, said union leaders."
	}
	if p.pos == pComma && s.items[who.head].pos != pName && r.parts[1][1] == 0 && !s.states(a, b) {
		return false // "Smith, a baker, said the long talks failed"
	}
	r.second(s, who.hi+1, hi)
	return true
}

// afterVerb returns the subject at k, right after its verb; before is what stands
// before the verb. After a quotation nearly anything may follow the subject.
func (s *scanner) afterVerb(k, hi int, before pos) (who np, ok bool) {
	who, ok = s.phraseRight(k, hi)
	if n, more := s.at(k, hi); !ok && more && n.pos == pVerb && n.flags&fPart != 0 {
		who, ok = s.phraseRight(k+1, hi) // "said retired Gen. Smith"
	}
	if !ok || s.items[who.lo].pos == pObj {
		return who, false
	}
	if before != pQuote && s.items[who.lo].pos == pPron {
		return who, false // "The vote was lost, said it"
	}
	who = s.chainRight(who, hi)
	who.hi = s.joined(who, hi)
	if n, ok := s.at(who.hi+1, hi); ok {
		switch n.pos {
		case pVerb:
			if n.flags&(fPart|fIng) == 0 || before != pQuote {
				return who, false
			}
		case pEnd, pComma, pTime, pPrep, pAdv, pWh, pDash, pOpen, pSemi, pTo, pColon, pSub:
		case pQuote, pCoord:
			if before != pQuote {
				return who, false
			}
		default:
			if before != pQuote || n.pos == pAux {
				return who, false
			}
		}
	}
	if t := s.items[who.head]; before != pQuote && t.pos != pName && t.flags&(fPerson|fPaper) == 0 && !s.plural(who.head) {
		return who, false
	}
	return who, true
}

// goesOnInverted finds the rest of the clause that the inverted tag of r, with its verb
// at i, interrupts: "In the end, said Smith, “we all lost.”" "The trouble, says Smith, a
// baker, is that …" "It was, said Smith, a mess."
func (s *scanner) goesOnInverted(r *report, i, hi int) {
	who, a, b := r.who, r.parts[0][0], r.parts[0][1]
	be := s.items[b-1].pos == pAux && s.items[b-1].flags&fBe != 0
	if !be && s.says(a, b) {
		return
	}
	for c := who.hi + 1; c+1 < hi && c < who.hi+16 && s.items[c].pos != pQuote; c++ {
		n := s.items[c+1]
		if s.items[c].pos != pComma || !n.pos.in(1<<pQuote|1<<pAux|1<<pPron) && !(be && c == who.hi+1 && n.pos < pComma && n.pos != pWh) {
			continue
		}
		if e := s.trimEnd(c+1, s.contentEnd(c+1, hi, s.items[i], 0)); e > c+1 {
			r.parts[1] = [2]int{c + 1, e}
		}
		return
	}
}

// states reports whether the items [a, b) have a finite verb outside of relative
// clauses, as what somebody says has, or hold a quotation.
func (s *scanner) states(a, b int) bool {
	for k := a; k < b; k++ {
		switch t := &s.items[k]; {
		case t.pos == pQuote, t.pos == pAux, t.pos == pVerb && t.flags&(fPast|fS) != 0:
			return true
		case t.pos == pComma && k+1 < b && (s.items[k+1].pos == pWh || s.isWord(k+1, "whose")):
			for k++; k < b && s.items[k].pos != pComma; {
				k++
			}
		}
	}
	return false
}

// second adds the other part of an interrupted quotation: "A," he said, "B."
func (r *report) second(s *scanner, k, hi int) {
	if r.parts[0][1] <= r.parts[0][0] || s.items[r.parts[0][1]-1].pos != pQuote {
		return
	}
	for j := k; j < hi && j < k+40; j++ {
		t := s.items[j]
		if t.first {
			return
		}
		if t.pos == pQuote {
			if q := s.items[j-1].pos; q.in(1<<pComma | 1<<pDash | 1<<pColon | 1<<pSemi | 1<<pVerb) {
				e := j + 1
				for e < hi && !s.items[e].first && s.items[e].pos == pQuote {
					e++
				}
				r.parts[1] = [2]int{j, e}
			}
			return
		}
		if t.pos.in(1<<pVerb | 1<<pAux | 1<<pWh) {
			return
		}
	}
}

// before returns the content that ends at item j, a quotation or the comma after it,
// in the sentence that begins at lo.
func (s *scanner) before(j, lo int) (a, b int, ok bool) {
	b = j + 1
	for b > lo && (s.items[b-1].pos == pComma || s.items[b-1].pos == pDash) {
		b--
	}
	if b <= lo {
		return 0, 0, false
	}
	a = lo
	if b-a > maxRight {
		return 0, 0, false
	}
	for a < b-1 && (s.items[a].pos == pCoord || s.items[a].pos == pComma) {
		a++
	}
	// It begins after a semicolon or an earlier report.
	for k, colons := b-1, 0; k > a; k-- {
		p := s.items[k].pos
		if p == pColon {
			colons++
		}
		// A colon ends a report where another cue reported before it.
		if p == pSemi || p == pColon && colons == 1 && s.items[b-1].pos != pQuote && s.clauseStart(k+1, b) && s.reports(a, k) {
			a = k + 1
			break
		}
	}
	if s.items[b-1].pos == pQuote && b-1 > a {
		// The words before the quotation belong to it only if they make one
		// clause with it: no full stop or colon between.
		if q := s.items[b-2].pos; q.in(1<<pEnd|1<<pColon|1<<pSemi) || q == pDash && s.items[b-2].shape&lex.Glued == 0 {
			a = b - 1
		}
	}
	return a, b, true
}

// reports reports whether a cue that takes a clause stands in the items [a, b).
func (s *scanner) reports(a, b int) bool {
	for k := b - 1; k >= a && k > b-maxLeft; k-- {
		if t := s.items[k]; t.pos == pVerb && t.flags&(fPast|fS) != 0 && s.cues[t.cue].frames&takesThat != 0 {
			return true
		}
	}
	return false
}

// joined returns the end of the second of two names that are the subject after the
// verb, or the end of the only one: "said Lee and Roe".
func (s *scanner) joined(who np, hi int) int {
	c, ok := s.at(who.hi+1, hi)
	if !ok || s.items[who.hi].pos != pName || c.pos != pCoord || !s.is(&c, "and") {
		return who.hi
	}
	q, ok := s.phraseRight(who.hi+2, hi)
	if !ok || s.items[q.hi].pos != pName && !s.isWord(q.hi, "others") {
		return who.hi
	}
	if n, ok := s.at(q.hi+1, hi); ok && !n.pos.in(1<<pEnd|1<<pComma|1<<pTime|1<<pPrep) {
		return who.hi
	}
	return q.hi
}
