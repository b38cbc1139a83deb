package quote

// after completes a report whose words stand behind the cue, or else before
// its subject. k is the first item behind the cue;
// opening is the comma that ends an opening participle, or 0.
func (s *scanner) after(r report, k, lo, hi, opening int, fr frame) (report, bool) {
	speech := fr&(takesQuote|takesThat) != 0
	j := s.skipAdjuncts(k, hi, false)
	addressee := false
	if fr&(takesAddressee|takesObjInf) != 0 && j < hi {
		if e, ok := s.addressee(j, hi, fr); ok {
			j = e
			addressee = true
			j = s.skipAdjuncts(j, hi, true)
		}
	}
	if !addressee && speech && fr&takesObject == 0 || fr&takesQuote != 0 {
		j = s.skipAdjuncts(j, hi, true)
	}
	t, ok := s.at(j, hi)
	v := s.items[r.verb]
	if opening == 0 && r.rule == "subject" {
		opening = s.resumes(r.who, j, lo, hi)
	}
	take := func(a int, fr frame) (report, bool) {
		end := hi
		if opening > 0 {
			end = min(hi, opening)
		}
		e := s.trimEnd(a, s.contentEnd(a, end, v, fr))
		if e <= a {
			return r, false
		}
		r.parts[0] = [2]int{a, e}
		return r, true
	}
	if ok && r.rule == "subject" && !addressee && t.pos != pComma && t.pos != pQuote && t.pos != pColon && t.pos != pThat && s.attached(r, lo) {
		ok = false
	}
	if ok && fr&(strong|takesThat) == strong|takesThat && r.rule == "subject" {
		if a := s.relative(r.who.lo-1, j, lo, hi); a >= 0 {
			if r, ok := take(j, fr); ok {
				r.parts[1] = [2]int{a, a + 1}
				return r, true
			}
		}
		if m := s.laterThat(j, hi); m > j {
			return take(m, fr)
		}
	}
	if ok {
		switch t.pos {
		case pColon:
			if fr&(takesQuote|takesThat|takesObject) != 0 && j+1 < hi {
				return take(j+1, fr)
			}
		case pComma:
			if n, ok := s.at(j+1, hi); ok && n.pos == pQuote && fr&(takesQuote|takesThat) != 0 && !s.beforeQuote(r, lo) {
				return take(j+1, fr)
			}
			if fr&takesThat != 0 && r.rule == "subject" && s.asClause(r.who.lo-1, lo) && s.clauseStart(j+1, hi) {
				return take(j+1, 0)
			}
		case pThat:
			if fr&(takesThat|takesBare|takesObject) != 0 {
				return take(j, fr)
			}
		case pWh:
			if fr&(takesWh|takesObject|takesBare) != 0 || addressee {
				return take(j, fr)
			}
		case pTo:
			if fr&takesInf != 0 || addressee && fr&takesObjInf != 0 {
				return take(j, fr|inPhrase)
			}
		case pQuote:
			if fr&(takesQuote|takesThat) == 0 {
				fr |= inPhrase
			}
			return take(j, fr)
		case pPrep:
			if s.is(&t, "as") && contains(judged, s.cues[v.cue].lemma) && s.fronted(r.who.hi, lo) {
				if n, ok := s.at(j+1, hi); ok && n.pos == pQuote {
					j++
				}
				return take(j, fr|inPhrase) // whose voice Smith described as “…”
			}
			if addressee && (s.is(&t, "about") || s.is(&t, "of")) {
				return take(j, fr)
			}
			if fr&takesBare != 0 && (fr&takesObject != 0 || s.quantity(j, hi)) && s.clauseStart(j, hi) {
				return take(j, fr)
			}
			if fr&takesObject != 0 && s.quantity(j, hi) {
				return take(j, fr|inPhrase)
			}
		case pEnd:
		default:
			if fr&takesBare != 0 && s.clauseStart(j, hi) {
				return take(j, fr)
			}
			if fr&strong != 0 && (t.pos == pDet && j+1 < hi && s.isWord(j+1, "same") || s.isWord(j, "so") || s.isWord(j, "yes") || s.isWord(j, "no") && j+1 < hi && s.items[j+1].pos >= pComma) {
				return take(j, fr|inPhrase) // said the same of Smith
			}
			if fr&takesObject != 0 {
				if k2, ok := s.at(k, hi); ok && (k2.pos <= pPoss || k2.pos == pTime || k2.pos == pObj || k2.pos == pVerb && k2.flags&fIng != 0) {
					return take(k, fr|inPhrase)
				}
			}
		}
	}
	// The words before the subject: "…, Smith said."
	if r.named && r.rule == "subject" && fr&(takesQuote|strong) != 0 && r.who.lo > lo && s.items[r.who.lo].pos != pWh {
		front := r.who.lo
		if front-1 > lo && s.isWord(front-1, "as") && s.items[front-2].pos >= pComma {
			front-- // "“…,” as Smith put it"
		}
		c := s.items[front-1].pos
		if c == pComma || c == pQuote || c == pDash {
			if c == pComma && fr&(strong|takesThat) != strong|takesThat && (front < lo+2 || s.items[front-2].pos != pQuote) {
				return r, false
			}
			if a, b, ok := s.before(front-1, lo); ok && !(j < hi && t.pos < pComma && (s.fronts(a, b) || s.reports(a, b))) {
				if c == pComma || s.items[b-1].pos == pQuote && b-a > 1 {
					if e, f, ok := s.goesOn(j, hi, v, fr); ok {
						r.parts = [2][2]int{{a, b}, {e, f}}
						return r, true
					}
				}
				if s.says(a, b) || fr&(strong|takesQuote) == strong|takesQuote && b-a >= 5 && t.pos == pEnd && (s.items[a].pos == pDet || s.items[a].nominal()) {
					r.parts[0] = [2]int{a, b}
					r.second(s, k, hi)
					return r, true
				}
			}
		}
	}
	return r, false
}

// asClause reports whether "as" stands at i and opens the sentence: "As Smith
// noted, the vote was lost."
func (s *scanner) asClause(i, lo int) bool {
	return i >= lo && s.isWord(i, "as") && (i == lo || i == lo+1 && s.items[lo].pos == pCoord)
}

// relative returns the relative pronoun at i whose clause goes on at j with a
// finite verb, behind a subject and a cue: "which critics said was wrong"; else
// -1.
func (s *scanner) relative(i, j, lo, hi int) int {
	t, ok := s.at(j, hi)
	if !ok || i < lo || t.pos != pAux && (t.pos != pVerb || t.flags&(fPast|fS) == 0) || s.items[j-1].pos >= pComma {
		return -1
	}
	if p := s.items[i].pos; p == pThat || p == pWh && (s.isWord(i, "which") || s.isWord(i, "who") || s.isWord(i, "what")) {
		return i
	}
	return -1
}

// maxAdjunct is how many items may stand between a cue and its "that".
const maxAdjunct = 14

// laterThat returns the "that" behind j if nothing but times, places and other
// phrases without a verb stands between: "said in May of last year that".
func (s *scanner) laterThat(j, hi int) int {
	t, ok := s.at(j, hi)
	if !ok || t.pos != pPrep && t.pos != pTime && t.pos != pAdv && t.pos != pDash {
		return -1
	}
	for k := j + 1; k < hi && k < j+maxAdjunct; k++ {
		switch u := s.items[k]; {
		case u.first:
			return -1
		case u.pos == pThat:
			if s.clauseStart(k+1, hi) {
				return k
			}
			return -1
		case u.pos <= pPrep && u.pos != pPron && u.pos != pObj, u.pos == pAdv, u.pos == pComma, u.pos == pQuote && u.end-u.start < 40 && !s.stops(u):
		default:
			return -1
		}
	}
	return -1
}

// goesOn returns the rest of a clause that the tag at whose end item j stands
// interrupted: "The goal, he said, is peace."
func (s *scanner) goesOn(j, hi int, v item, fr frame) (a, b int, ok bool) {
	c, ok := s.at(j, hi)
	n, ok2 := s.at(j+1, hi)
	if !ok || !ok2 || c.pos != pComma {
		return 0, 0, false
	}
	switch {
	case n.pos == pQuote, n.pos == pWh, n.pos == pSub, n.pos == pEnd, n.pos == pVerb && n.flags&fIng != 0:
		return 0, 0, false
	}
	e := s.trimEnd(j+1, s.contentEnd(j+1, hi, v, fr))
	finite := false
	for k := j + 1; k < e && !finite; k++ {
		u := s.items[k]
		finite = u.pos == pAux || u.pos == pQuote || u.pos == pVerb && u.flags&(fPast|fS|fBase) != 0 && s.items[k-1].pos != pTo || u.pos == pPron && u.flags&fModal != 0
	}
	return j + 1, e, finite
}

// trimEnd returns e without the punctuation that ends the items [a, e).
func (s *scanner) trimEnd(a, e int) int {
	for e > a && (s.items[e-1].pos == pEnd || s.items[e-1].pos == pComma || s.items[e-1].pos == pDash) {
		e--
	}
	return e
}

// beforeQuote reports whether a quotation stands right before the subject of
// r: then one behind the cue is its second part.
func (s *scanner) beforeQuote(r report, lo int) bool {
	return r.rule == "subject" && r.who.lo > lo && (s.items[r.who.lo-1].pos == pQuote || s.items[r.who.lo-1].pos == pComma && r.who.lo-2 >= lo && s.items[r.who.lo-2].pos == pQuote)
}

// attached reports whether a quotation that cannot end a sentence stands right
// before the subject of r: "“No,” Smith said as he left".
func (s *scanner) attached(r report, lo int) bool {
	i := r.who.lo - 1
	if i < lo {
		return false
	}
	if s.items[i].pos == pComma {
		return i > lo && s.items[i-1].pos == pQuote
	}
	if s.items[i].pos != pQuote {
		return false
	}
	p := s.pairs[s.items[i].pair]
	switch s.last(p) {
	case ',', '?', '!':
		return true
	}
	return false
}

// says reports whether the items [a, b) hold a clause or a quotation, not an
// opening phrase ("On Friday, Smith said").
func (s *scanner) says(a, b int) bool {
	if s.items[b-1].pos == pQuote {
		return true
	}
	t := s.items[a]
	if t.pos == pPrep || t.pos == pSub || t.pos == pTime || t.pos == pAdv || t.pos == pVerb && t.flags&(fIng|fPart) != 0 {
		// An opening phrase, unless a clause follows its comma.
		for k := a + 1; k < b; k++ {
			if s.items[k].pos == pComma {
				return k+1 < b && s.says(k+1, b)
			}
		}
		if t.pos == pSub || t.pos == pVerb {
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

// fronted reports whether a relative pronoun opens the clause whose subject ends
// at i: its object stands in front.
func (s *scanner) fronted(i, lo int) bool {
	for k := i; k >= lo && k > i-6; k-- {
		switch t := s.items[k]; {
		case t.pos == pWh || t.pos == pThat || t.pos == pPoss && s.isWord(k, "whose"):
			return true
		case !t.nominal() && t.pos != pAdv:
			return false
		}
	}
	return false
}
