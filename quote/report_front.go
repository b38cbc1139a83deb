package quote

// minWords is the number of items of what is said before a tag that ends the
// sentence, if they hold no verb.
const minWords = 5

// front completes a report whose content precedes its subject, "…, Smith said.", and
// perhaps continues at j.
func (s *scanner) front(r *report, j, k, lo, hi int, fr frame) bool {
	if r.rule != ruleSubject || fr&(takesQuote|strong) == 0 || r.who.lo <= lo || s.items[r.who.lo].pos == pWh {
		return false
	}
	front := r.who.lo
	if front-1 > lo && s.isWord(front-1, "as") && s.items[front-2].pos >= pComma {
		front-- // "“…,” as Smith put it"
	}
	c := s.items[front-1].pos
	if !c.in(1<<pComma | 1<<pQuote | 1<<pDash) {
		return false
	}
	if c == pComma && fr&(strong|takesThat) != strong|takesThat && (front < lo+2 || s.items[front-2].pos != pQuote) {
		return false
	}
	a, b, ok := s.before(front-1, lo)
	t, more := s.at(j, hi)
	if more && fr&takesQuote == 0 && t.pos != pEnd && s.cues[s.items[r.verb].cue].lemma == "find" {
		return false // only "…, they found.": not "…, they found a way"
	}
	if !ok || j < hi && t.pos < pComma && (s.fronts(a) || s.reports(a, b)) {
		return false
	}
	if c == pComma || s.items[b-1].pos == pQuote && b-a > 1 {
		if e, f, ok := s.goesOn(j, hi, s.items[r.verb], fr); ok || e > 0 && s.items[b-1].flags&fBe != 0 && s.items[b-1].pos == pAux {
			r.parts = [2][2]int{{a, b}, {e, f}}
			return true
		}
	}
	if s.says(a, b) || t.pos == pEnd && b-a >= minWords {
		r.parts[0] = [2]int{a, b}
		if c == pComma && t.pos == pComma && s.items[b-1].pos != pQuote && s.examples(j+1, hi) {
			// "The goal is peace, he said, including peace at home."
			if e := s.trimEnd(j+1, s.contentEnd(j+1, hi, s.items[r.verb], fr)); e > j+1 {
				r.parts[1] = [2]int{j + 1, e}
			}
			return true
		}
		r.second(s, k, hi)
		return true
	}
	return false
}

// goesOn returns the rest of a clause that a tag, which ends before item j,
// interrupted: "The goal, he said, is peace." ok reports that the rest has a finite
// verb; behind a form of "be" it needs none: "It was, he said, a sad day."
func (s *scanner) goesOn(j, hi int, v item, fr frame) (a, b int, ok bool) {
	c, ok := s.at(j, hi)
	n, ok2 := s.at(j+1, hi)
	if !ok || !ok2 || c.pos != pComma {
		return 0, 0, false
	}
	switch {
	case n.pos == pQuote, n.pos == pWh, n.pos == pVerb && n.flags&fIng != 0, s.isWord(j+1, "as"):
		return 0, 0, false
	}
	e := s.trimEnd(j+1, s.contentEnd(j+1, hi, v, fr))
	finite := false
	for k := j + 1; k < e && !finite; k++ {
		u := s.items[k]
		if u.pos == pSub && n.pos == pPrep {
			break // "in the worst attack since the truce ended"
		}
		finite = u.pos == pAux || u.pos == pQuote || u.pos == pVerb && u.flags&(fPast|fS|fBase) != 0 && s.items[k-1].pos != pTo
	}
	return j + 1, e, finite
}

// says reports whether the items [a, b) hold a clause or a quotation, not an
// opening phrase ("On Friday, Smith said").
func (s *scanner) says(a, b int) bool {
	if s.items[b-1].pos == pQuote {
		return true
	}
	t := s.items[a]
	if t.pos.in(1<<pPrep|1<<pSub|1<<pTime|1<<pAdv) || t.pos == pVerb && t.flags&(fIng|fPart) != 0 {
		// An opening phrase, unless a clause follows its comma.
		for k := a + 1; k < b; k++ {
			if s.items[k].pos == pComma {
				return k+1 < b && s.says(k+1, b)
			}
		}
		if t.pos == pSub && !(a+1 < b && s.items[a+1].pos == pAux && s.isWord(a, "so")) || t.pos == pVerb && t.flags&fIng == 0 {
			return false
		}
	}
	for k := a; k < b; k++ {
		if u := s.items[k]; u.pos == pAux || u.pos == pVerb && u.flags&(fPast|fS|fBase) != 0 || u.pos == pPron && u.flags&fModal != 0 {
			return true
		}
	}
	return false
}

// beforeQuote reports whether a quotation is right before the subject of r: then one
// after the cue is its second part.
func (s *scanner) beforeQuote(r *report, lo int) bool {
	return r.rule == ruleSubject && r.who.lo > lo && (s.items[r.who.lo-1].pos == pQuote || s.items[r.who.lo-1].pos == pComma && r.who.lo-2 >= lo && s.items[r.who.lo-2].pos == pQuote)
}

// fronted reports whether a relative pronoun opens the clause whose subject ends at
// i, so that its object is fronted.
func (s *scanner) fronted(i, lo int) bool {
	for k := i; k >= lo && k > i-6; k-- {
		switch t := s.items[k]; {
		case t.pos == pWh || t.pos == pThat || s.isWord(k, "whose"):
			return true
		case !t.nominal() && !t.pos.in(1<<pAdv|1<<pDet|1<<pCoord):
			return false
		}
	}
	return false
}
