package quote

import "strings"

// nounCue returns the words that may lead from the noun at i to its content.
func (s *scanner) nounCue(i int) string {
	t := s.items[i]
	if t.pos != pNoun || t.flags&fNounCue == 0 {
		return ""
	}
	return s.nouns[strings.ToLower(s.text[t.start:t.end])]
}

// nounReport handles "his claim that …", "criticism of …", "made a promise to
// …": the possessor speaks, or the subject of the light verb.
func (s *scanner) nounReport(i, lo, hi int) (r report, ok bool) {
	n, ok := s.at(i+1, hi)
	if !ok {
		return r, false
	}
	if r, ok := s.copula(i, lo, hi); ok {
		return r, true
	}
	if !n.pos.in(1<<pThat | 1<<pTo | 1<<pPrep | 1<<pWh) {
		return r, false
	}
	leads := s.nounCue(i)
	if !contains(leads, s.text[n.start:n.end]) {
		return r, false
	}
	r = report{cueLo: i, cueHi: i + 1, verb: i, rule: ruleNoun}
	b := s.base(i, max(lo, i-12))
	if b > i {
		return r, false
	}
	s.nounSpeaker(&r, b, lo)
	if !r.named && (n.pos != pThat || s.among(&s.items[i], wordings)) {
		return r, false
	}
	a, fr, ok := s.nounContent(&r, leads, lo, hi)
	if !ok {
		return r, false
	}
	e := s.contentEnd(a, hi, item{}, fr)
	switch {
	case n.pos == pPrep:
		e = s.beforeVerb(a, e)
	case n.pos == pThat && r.cueLo == i && (b == lo || s.items[b-1].pos >= pComma):
		e = s.beforeMain(a+1, e)
	}
	if e = s.trimEnd(a, e); e <= a {
		return r, false
	}
	r.parts[0] = [2]int{a, e}
	return r, true
}

// nounSpeaker finds who speaks in the report r of a noun whose phrase begins at
// b: its possessor, or the subject of the light verb before it.
func (s *scanner) nounSpeaker(r *report, b, lo int) {
	// "Smith's claim", "his claim"
	for k := r.verb - 1; k >= b; k-- {
		if s.items[k].pos == pClitic && k > b {
			r.who, r.named = np{b, k - 1, k - 1}, true
			break
		}
		if s.items[k].pos == pPoss {
			r.who, r.named = np{k, k, k}, true
			break
		}
	}
	own := r.named && s.items[r.who.lo].pos == pPoss // "stated his plan": he who states it
	v := b - 1
	if r.named && !own || v < lo {
		return
	}
	list := lightVerbs
	if own {
		list = ownVerbs
	}
	if !own && v-1 > lo && s.isWord(v, "of") && s.items[v-1].pos == pAux && s.items[v-1].flags&fBe != 0 {
		r.who, r.named = s.subject(v-1, lo) // "is of the view that"
		r.cueLo = v - 1
		return
	}
	if !r.named && v-1 > lo && s.isWord(v, "with") && s.items[r.verb+1].pos == pThat && s.items[v-1].pos == pVerb {
		r.who, r.named = s.subject(v-1, lo) // "resigned with a warning that"
		return
	}
	t := s.items[v]
	if t.pos != pVerb && t.pos != pAux || !contains(list, strings.ToLower(s.text[t.start:t.end])) {
		return
	}
	his := r.who
	g := v
	for g > lo && (s.items[g-1].pos == pAux || s.items[g-1].pos == pAdv) {
		g--
	}
	if t.flags&fIng != 0 && g == v {
		r.who, r.named = s.mainSubject(lo, v)
	} else if r.who, r.named = s.subject(g, lo); !r.named && g > lo && s.items[g-1].pos == pCoord {
		r.who, r.named = s.mainSubject(lo, g)
	}
	if !r.named && own {
		r.who, r.named = his, true
	}
	r.cueLo = g
}

// nounContent returns where the content of the report r begins, which the word after
// its noun leads to, and the frames that decide where it ends. leads are the words
// that may lead to it.
func (s *scanner) nounContent(r *report, leads string, lo, hi int) (a int, fr frame, ok bool) {
	i := r.verb
	switch s.items[i+1].pos {
	case pThat:
		return i + 1, 0, s.clauseStart(i+2, hi)
	case pWh:
		return i + 1, 0, true
	case pTo:
		m, ok := s.at(i+2, hi)
		if ok && (m.pos == pVerb || m.pos == pAux) {
			return i + 1, inPhrase, true
		}
		if !ok || leads == " to for " {
			return 0, 0, false
		}
	default:
		if m, ok := s.at(i+2, hi); ok && m.pos == pTime {
			return 0, 0, false // issued a statement on Monday
		}
		if leads == " on " && i > lo && !s.onRival(i, hi) {
			return 0, 0, false
		}
	}
	r.cueHi++ // opposition to the plan
	return i + 2, inPhrase, true
}

// beforeVerb returns the end of the items [a, e) before a verb that is not part of
// them: "calls for a vote have grown", where the calls are its subject.
func (s *scanner) beforeVerb(a, e int) int {
	for k := a; k < e; k++ {
		switch t := &s.items[k]; {
		case t.pos.in(1<<pWh|1<<pThat|1<<pSub) || t.pos >= pComma:
			return e
		case t.pos == pAux || t.pos == pVerb && t.flags&(fS|fNoun) == fS:
			if k > a && s.items[k-1].pos != pTo {
				return k
			}
		}
	}
	return e
}

// beforeMain returns where the clause [a, e) of a noun that is a subject comes to
// the verb of that noun: "his claim that he won has angered them". It is the
// first finite verb more than there are clauses.
func (s *scanner) beforeMain(a, e int) int {
	open, group := 1, false
	for k := a; k < e; k++ {
		t := &s.items[k]
		finite := t.pos == pAux || t.pos == pVerb && t.flags&(fPast|fS) != 0
		switch {
		case t.pos >= pComma || t.pos.in(1<<pCoord|1<<pWh|1<<pSub|1<<pThat):
			return e
		case t.pos == pPron && k > a && s.items[k-1].nominal():
			open++ // the man she met
		case finite && !group && k > a && s.items[k-1].pos != pTo:
			if open--; open < 0 {
				return k
			}
		}
		group = finite && (t.pos == pAux || group) || group && t.pos == pAdv
		if t.pos == pVerb {
			group = false
		}
	}
	return e
}

// adjectiveReport handles "is confident that …", "was worried about …".
func (s *scanner) adjectiveReport(i, lo, hi int) (r report, ok bool) {
	n, ok := s.at(i+1, hi)
	if !ok || i == lo {
		return r, false
	}
	g := i
	be := false
	for g > lo && (s.items[g-1].pos == pAdv || s.items[g-1].pos == pAux || s.items[g-1].pos == pVerb && s.among(&s.items[g-1], linking)) {
		g--
		be = be || s.items[g].flags&fBe != 0 || s.items[g].pos == pVerb
	}
	if !be {
		return r, false
	}
	r = report{cueLo: g, cueHi: i + 1, verb: i, rule: ruleAdjective}
	if r.who, r.named = s.subject(g, lo); !r.named || !s.personal(r.who) {
		return r, false
	}
	a, fr := i+1, frame(0)
	switch {
	case n.pos == pThat, n.pos == pWh && !s.isWord(i+1, "when") && !s.isWord(i+1, "who"):
	case n.pos == pTo:
		fr = inPhrase
	case s.isWord(i+1, "about"), s.isWord(i+1, "of"), s.isWord(i+1, "over"), s.isWord(i+1, "with"):
		fr = inPhrase
		a++
		r.cueHi++
	case n.pos == pPron && s.clauseStart(i+1, hi):
	default:
		return r, false
	}
	e := s.trimEnd(a, s.contentEnd(a, hi, item{}, fr))
	if e <= a {
		return r, false
	}
	r.parts[0] = [2]int{a, e}
	return r, true
}
