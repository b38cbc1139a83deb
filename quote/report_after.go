package quote

import "github.com/newsnorm/newsnorm/internal/lex"

// after completes a report whose content follows the cue, or else precedes its
// subject. k is the first item after the cue; opening is the comma that ends an
// opening participle, or 0.
func (s *scanner) after(r *report, k, lo, hi, opening int, fr frame) bool {
	j := s.skipAdjuncts(k, hi, false)
	addressee := false
	if fr&(takesAddressee|takesObjInf) != 0 && j < hi {
		var e int
		if e, addressee = s.addressee(j, hi, fr); addressee {
			j = s.skipAdjuncts(e, hi, true)
		}
	}
	if fr&takesThat != 0 && fr&takesObject == 0 || fr&takesQuote != 0 {
		j = s.skipAdjuncts(j, hi, true)
	}
	subject := r.rule == ruleSubject
	if subject {
		opening = s.resumes(r.who, j, lo, hi)
	}
	stop := hi
	if opening > 0 {
		stop = min(hi, opening)
	}
	if j < hi && !(subject && !addressee && s.attached(r, j, lo)) {
		if subject && fr&(strong|takesThat) == strong|takesThat {
			if a := s.relative(r.who.lo-1, j, lo, hi); a >= 0 && s.take(r, j, stop, fr) {
				r.parts[1] = [2]int{a, a + 1}
				return true
			}
			if p, ok := s.contact(r.who, j, lo, hi); ok && s.take(r, j, stop, fr) {
				r.parts[1] = [2]int{p.lo, p.hi + 1}
				return true
			}
			if m := s.laterThat(j, hi); m > j {
				return s.take(r, m, stop, fr)
			}
		}
		if a, fr, ok := s.begins(r, j, k, lo, hi, fr, addressee); ok {
			return s.take(r, a, stop, fr)
		}
	}
	return s.front(r, j, k, lo, hi, fr)
}

// take makes the items from a on the content of r, up to where it ends or to stop. It
// reports whether there are any.
func (s *scanner) take(r *report, a, stop int, fr frame) bool {
	e := s.contentEnd(a, stop, s.items[r.verb], fr)
	if fr&inPhrase != 0 && r.rule == ruleParticiple && r.who.hi == r.verb-1 {
		e = s.beforeVerb(a, e) // "a message seeking comment was left"
	}
	if fr&inPhrase != 0 && s.items[r.who.lo].pos == pWh {
		// "A man who requested anonymity told them that": the man told them
		for k := a + 1; k < e; k++ {
			if s.items[k].cue != 0 && s.acting(k, e) {
				e = k
			}
		}
	}
	if e = s.trimEnd(a, e); e > a {
		r.parts[0] = [2]int{a, e}
	}
	return e > a
}

// begins returns where the content of r begins after its cue, at or near j, the first
// item from k on that is not an adjunct or addressee, and the frames that decide
// where it ends.
func (s *scanner) begins(r *report, j, k, lo, hi int, fr frame, addressee bool) (a int, _ frame, ok bool) {
	switch t := &s.items[j]; t.pos {
	case pColon:
		if n, ok := s.at(j+1, hi); ok && j == k && n.pos != pQuote && fr&(takesBare|takesObject) == 0 {
			return 0, fr, false // "Not all agreed: Smith left"
		}
		return j + 1, fr, fr&(takesQuote|takesThat|takesObject) != 0 && j+1 < hi
	case pComma:
		if n, ok := s.at(j+1, hi); ok && n.pos == pQuote && fr&(takesQuote|takesThat) != 0 && !s.beforeQuote(r, lo) {
			return j + 1, fr, true
		}
		if n, ok := s.at(j+1, hi); ok && n.pos == pThat && j == k && fr&takesThat != 0 && (r.who.lo == lo || s.items[r.who.lo-1].pos < pComma) && s.clauseStart(j+2, hi) {
			return j + 1, fr, true // "stated, that the road was closed"
		}
		return j + 1, 0, fr&takesThat != 0 && r.rule == ruleSubject && s.asClause(r.who.lo-1, lo) && s.clauseStart(j+1, hi)
	case pThat:
		return j, fr, fr&(takesThat|takesBare|takesObject) != 0
	case pWh:
		if j > k && s.isWord(j, "when") && fr&takesWh == 0 {
			return 0, 0, false // "thought of her last week when she left"
		}
		return j, fr, fr&(takesWh|takesObject|takesBare) != 0
	case pTo:
		if j > k && s.isWord(j-1, "not") {
			j-- // "asked them not to go"
		}
		return j, fr | inPhrase, fr&takesInf != 0 || addressee
	case pQuote:
		if fr&(takesQuote|takesThat) == 0 {
			fr |= inPhrase
		}
		n, ok := s.at(j+1, hi)
		return j, fr, fr&(takesQuote|takesObject) != 0 || !ok || !n.nominal() || n.first // not: find a “lost” frog
	case pPrep:
		return s.beginsPhrase(r, j, lo, hi, fr, addressee)
	case pEnd:
		return 0, fr, false
	default:
		if fr&takesBare != 0 && s.clauseStart(j, hi) {
			return j, fr, true
		}
		if r.rule == ruleSubject && contains(clauseCues, s.cues[s.items[r.verb].cue].lemma) && s.hiddenVerb(j, hi) {
			return j, fr, true
		}
		if fr&strong != 0 && (t.pos == pDet && j+1 < hi && s.isWord(j+1, "same") || s.isWord(j, "so") || s.isWord(j, "yes") || s.isWord(j, "no") && j+1 < hi && s.items[j+1].pos >= pComma) {
			return j, fr | inPhrase, true // said the same of Smith
		}
		if fr&takesObject == 0 || k >= hi {
			return 0, fr, false
		}
		if q := s.colonQuote(k, hi); q >= 0 {
			return q, fr, true // congratulated him: “Well done”
		}
		n := &s.items[k]
		return k, fr | inPhrase, (n.pos <= pPoss || n.pos == pTime || n.pos == pVerb && n.flags&fIng != 0) && s.spoken(r, k, hi, fr)
	}
}

// hiddenVerb reports whether the noun phrase at i, which ends the sentence or comes
// before a preposition, holds a word that is a verb as well after its first noun:
// "said the drug cut deaths".
func (s *scanner) hiddenVerb(i, hi int) bool {
	p, ok := s.phraseRight(i, hi)
	if !ok || p.hi < i+1 {
		return false
	}
	if n, ok := s.at(p.hi+1, hi); ok && n.pos.in(1<<pDet|1<<pPoss|1<<pObj) && !n.first {
		// Two phrases in a row: "said the change reflects the facts".
		t := &s.items[p.hi]
		return t.pos == pNoun && t.shape&lex.Capital == 0 && t.flags&(fPerson|fPaper|fTime) == 0 && s.items[p.hi-1].nominal()
	}
	if n, ok := s.at(p.hi+1, hi); ok && !n.pos.in(1<<pEnd|1<<pPrep|1<<pTime) {
		return false
	}
	nouns := 0
	for k := i; k <= p.hi; k++ {
		t := &s.items[k]
		if nouns > 0 && t.flags&(fS|fPast|fBase) != 0 {
			return true
		}
		if t.nominal() {
			nouns++
		}
	}
	return false
}

// colonQuote returns the quotation after a colon that ends the sentence, from item k
// on, -1 if there is none.
func (s *scanner) colonQuote(k, hi int) int {
	for end := min(hi, k+maxObject); k+1 < end; k++ {
		switch t := &s.items[k]; t.pos {
		case pVerb:
			if t.cue != 0 {
				return -1
			}
		case pColon:
			if q := &s.items[k+1]; q.pos == pQuote && (k+2 >= hi || s.items[k+2].first || s.items[k+2].pos == pEnd) {
				return k + 1
			}
			return -1
		case pQuote, pEnd, pSemi, pComma:
			return -1
		}
	}
	return -1
}

// beginsPhrase is begins for a preposition at j.
func (s *scanner) beginsPhrase(r *report, j, lo, hi int, fr frame, addressee bool) (a int, _ frame, ok bool) {
	t := &s.items[j]
	if s.is(t, "as") && contains(judged, s.cues[s.items[r.verb].cue].lemma) && s.fronted(r.who.hi, lo) {
		if n, ok := s.at(j+1, hi); ok && n.pos == pQuote {
			j++
		}
		return j, fr | inPhrase, true // whose voice Smith described as “…”
	}
	switch {
	case addressee && (s.is(t, "about") || s.is(t, "of")):
		return j, fr, true
	case fr&takesBare != 0 && (fr&takesObject != 0 || s.quantity(j, hi)) && s.clauseStart(j, hi):
		return j, fr, true
	}
	return j, fr | inPhrase, fr&takesObject != 0 && s.quantity(j, hi)
}

// asClause reports whether "as" at i opens the sentence: "As Smith
// noted, the vote was lost."
func (s *scanner) asClause(i, lo int) bool {
	return i >= lo && s.isWord(i, "as") && (i == lo || i == lo+1 && s.items[lo].pos == pCoord)
}

// relative returns the relative pronoun at i whose clause goes on at j with a
// finite verb, after a subject and a cue: "which critics said was wrong"; else -1.
func (s *scanner) relative(i, j, lo, hi int) int {
	t, ok := s.at(j, hi)
	if !ok || i < lo || t.pos != pAux && (t.pos != pVerb || t.flags&(fPast|fS) == 0) {
		return -1
	}
	if p := s.items[i].pos; p == pThat || p == pWh && (s.isWord(i, "which") || s.isWord(i, "who") || s.isWord(i, "what")) {
		return i
	}
	return -1
}

// contact returns the noun phrase before the subject who of a clause without a
// relative pronoun, which goes on at j with a finite auxiliary: "a move he said
// would help".
func (s *scanner) contact(who np, j, lo, hi int) (p np, ok bool) {
	t, ok := s.at(j, hi)
	i := who.lo - 1
	if !ok || t.pos != pAux || i <= lo || s.items[j-1].pos >= pComma || s.items[i].pos != pNoun || s.items[i].flags&fTime != 0 {
		return np{}, false
	}
	if b := s.items[who.lo].pos; !b.in(1<<pPron | 1<<pDet | 1<<pPoss) {
		return np{}, false
	}
	return s.phraseLeft(i, lo)
}

// maxAdjunct bounds the items between a cue and its "that".
const maxAdjunct = 14

// laterThat returns the "that" after j if only times, places and other phrases
// without a verb are between: "said in May of last year that".
func (s *scanner) laterThat(j, hi int) int {
	t, ok := s.at(j, hi)
	if !ok || !t.pos.in(1<<pPrep|1<<pTime|1<<pAdv|1<<pDash) {
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
		case u.pos <= pPrep, u.pos == pOther, t.pos == pDash && u.pos != pQuote && s.items[k-1].pos != pDash:
		default:
			return -1
		}
	}
	return -1
}

// trimEnd returns e without the punctuation that ends the items [a, e).
func (s *scanner) trimEnd(a, e int) int {
	for e > a && s.items[e-1].pos.in(1<<pEnd|1<<pComma|1<<pDash) {
		e--
	}
	return e
}

// attached reports whether a quotation that cannot end a sentence is right before the
// subject of r, and the item at j leads to no content: "“No,” Smith
// said as he left".
func (s *scanner) attached(r *report, j, lo int) bool {
	switch s.items[j].pos {
	case pComma, pQuote, pColon, pThat:
		return false
	}
	i := r.who.lo - 1
	if i < lo {
		return false
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
