package quote

import "slices"

// spokenOf are cues whose infinitive reports what its object is about, whatever
// verb governs it: "used the speech to criticize the plan".
const spokenOf = ` explain endorse describe portray criticize criticise condemn denounce question discuss depict characterize mock deride call tout disavow `

// infinitive handles "to say", which reports only after a verb that implies that it
// was said, or not said.
func (s *scanner) infinitive(r *report, i, lo, hi int, fr frame, end int) bool {
	to := i - 1
	if to-1 < lo {
		return false
	}
	p := s.items[to-1]
	governed := false
	switch s.text[p.start:p.end] {
	case "on", "continued", "continues", "refused", "refuses", "declined", "declines", "wanted", "wants", "want", "used", "took", "turned", "tried", "sought", "went", "appeared", "seemed", "proceeded", "forced", "decided", "hesitated", "began", "failed", "vowed", "likes":
		governed = true
	}
	n, ok := s.at(end+1, hi)
	spoken := !governed && ok && n.pos <= pPoss && contains(spokenOf, s.cues[s.items[i].cue].lemma)
	if !governed && !spoken && (!ok || !n.pos.in(1<<pThat|1<<pQuote|1<<pWh)) {
		return false
	}
	if fr&(strong|opensNew) == 0 && !spoken {
		return false
	}
	if !governed && (p.nominal() || p.pos == pPron || p.pos == pObj) && fr&takesThat != 0 {
		// "led Republicans to say that": the object speaks.
		if q, ok := s.phraseLeft(to-1, lo); ok && p.pos != pObj && q.lo-1 >= lo && s.items[q.lo-1].pos == pVerb && s.personal(q) {
			r.who, r.named, r.rule = q, true, ruleInfinitive
			return s.after(r, end+1, lo, hi, 0, fr)
		}
	}
	g := to - 1
	for g > lo && s.items[g-1].pos.in(1<<pVerb|1<<pAux|1<<pAdv) {
		g--
	}
	b := s.base(to-1, lo)
	for b < to && b-1 > lo && s.items[b-1].pos == pAdv {
		b--
	}
	if b < to && b > lo && s.items[b-1].pos == pVerb {
		r.who, r.named = s.mainSubject(lo, b) // "used blunt words to say that"
	} else if r.who, r.named = s.subject(g, lo); !r.named {
		r.who, r.named = s.mainSubject(lo, g)
	}
	if !r.named {
		return false
	}
	r.rule = ruleInfinitive
	return s.after(r, end+1, lo, hi, 0, fr)
}

// passive handles "is expected to win" and "was criticized by Smith".
func (s *scanner) passive(r *report, i, lo, hi int, fr frame) bool {
	sub, ok := s.subject(r.cueLo, lo)
	if !ok {
		return false
	}
	n, okn := s.at(i+1, hi)
	if m, ok := s.at(i+2, hi); ok && s.is(&n, "as") && s.is(&m, "saying") {
		// "was quoted as saying"
		r.cueHi, r.who, r.named, r.rule = i+3, sub, true, ruleSubject
		return s.after(r, i+3, lo, hi, 0, takesQuote|takesThat|takesBare|strong)
	}
	if okn && n.pos == pPrep && s.is(&n, "by") {
		return s.agent(r, sub, i, hi, fr)
	}
	if okn && s.cues[s.items[i].cue].lemma == "tell" && (n.pos == pThat || n.pos >= pName && n.pos <= pPoss && s.clauseStart(i+1, hi)) {
		// "the court was told that": nobody is named who tells it
		e := s.trimEnd(i+1, s.contentEnd(i+1, hi, s.items[i], fr))
		r.parts[0], r.rule = [2]int{i + 1, e}, rulePassive
		return e > i+1
	}
	if okn && n.pos == pThat && fr&takesThat != 0 && s.isWord(sub.hi, "it") {
		// "it was reported that": nobody is named who says so
		e := s.trimEnd(i+1, s.contentEnd(i+1, hi, s.items[i], fr))
		r.parts[0], r.rule = [2]int{i + 1, e}, rulePassive
		if l := sub.lo - 1; l > lo && s.isWord(l, "let") {
			// Smith let it be known that
			if r.who, r.named = s.subject(l, lo); r.named {
				r.cueLo, r.rule = l, ruleSubject
			}
		}
		return e > i+1
	}
	if okn && s.is(&n, "as") && contains(judged, s.cues[s.items[i].cue].lemma) && s.items[sub.hi].pos != pWh {
		// "is seen as a hero": nobody is named who sees it so
		if e := s.trimEnd(i+1, s.contentEnd(i+1, hi, s.items[i], fr|inPhrase)); e > i+2 {
			r.parts[0], r.parts[1], r.rule = [2]int{sub.lo, sub.hi + 1}, [2]int{i + 1, e}, rulePassive
			return true
		}
	}
	if fr&passives != 0 && okn && n.pos == pTo {
		if said := *r; s.saidToHave(&said, sub, i+2, lo, hi) {
			*r = said
			return true
		}
		e := s.contentEnd(i+1, hi, s.items[i], fr)
		if c := s.resumes(sub, i+1, lo, hi); c > 0 && c < e {
			e = c // "Lee, who is expected to win, has said"
		}
		e = s.trimEnd(i+1, e)
		r.parts[0] = [2]int{sub.lo, sub.hi + 1}
		r.parts[1] = [2]int{i + 1, e}
		r.rule = rulePassive
		return true
	}
	return false
}

// agent completes the report of the passive verb at i with the subject sub, which
// "by" follows: "was criticized by Smith".
func (s *scanner) agent(r *report, sub np, i, hi int, fr frame) bool {
	by, ok := s.phraseRight(i+2, hi)
	if !ok || fr&(takesObject|takesThat) == 0 {
		return false
	}
	if t := s.items[by.head]; t.pos != pName && t.flags&fPerson == 0 && !s.plural(by.head) {
		return false
	}
	r.who, r.named, r.rule = by, true, ruleAgent
	if c, ok := s.at(by.hi+1, hi); ok && c.pos == pThat && fr&takesAddressee != 0 && s.clauseStart(by.hi+2, hi) {
		// "was told by Smith that the road was closed"
		r.cueHi = by.lo
		r.parts[0] = [2]int{by.hi + 1, s.trimEnd(by.hi+1, s.contentEnd(by.hi+1, hi, s.items[i], fr))}
		return true
	}
	r.parts[0] = [2]int{sub.lo, sub.hi + 1}
	if c, ok := s.at(by.hi+2, hi); ok && s.isWord(by.hi+1, "as") && (c.nominal() || c.pos.in(1<<pQuote|1<<pDet|1<<pPoss)) && contains(judged, s.cues[s.items[i].cue].lemma) {
		// "was described by Smith as “a mess”"
		if e := s.trimEnd(by.hi+1, s.contentEnd(by.hi+1, hi, s.items[i], fr|inPhrase)); e > by.hi+2 {
			r.parts[1] = [2]int{by.hi + 1, e}
		}
		return true
	}
	if sub.hi+1 < r.cueLo && s.items[sub.hi+1].pos == pThat && s.clauseStart(sub.hi+2, r.cueLo) {
		r.parts[0][1] = r.cueLo // claims that the road was open were denied by Smith
	}
	return true
}

// asReported handles "As reported by Smith, …" and "…, as first noted by Smith", with the
// participle at i and "by" behind it.
func (s *scanner) asReported(r *report, i, lo, hi int) bool {
	a := i - 1
	if a > lo && s.isWord(a, "first") {
		a--
	}
	if a < lo || !s.isWord(a, "as") || s.items[i].flags&fPart == 0 || s.cues[s.items[i].cue].frames&takesThat == 0 {
		return false
	}
	by, ok := s.phraseRight(i+2, hi)
	if !ok {
		return false
	}
	said := *r
	said.who, said.named, said.rule, said.cueLo, said.cueHi = by, true, ruleAgent, i, i+2
	if a > lo {
		b, e, ok := s.before(a-1, lo)
		if !ok || s.items[a-1].pos != pComma || !s.says(b, e) || slices.ContainsFunc(s.items[b:e], func(t item) bool { return t.pos == pQuote }) {
			return false
		}
		said.parts[0] = [2]int{b, e}
	} else if !s.accordingFront(&said, by.hi+1, hi) {
		return false
	}
	*r = said
	return true
}

// saidToHave handles “No,” Smith is said to have told them: the subject sub of the
// passive speaks, with the infinitive at v.
func (s *scanner) saidToHave(r *report, sub np, v, lo, hi int) bool {
	if v < hi && s.isWord(v, "have") {
		v++
	}
	t, ok := s.at(v, hi)
	if !ok || t.pos != pVerb || s.cues[t.cue].frames&takesQuote == 0 {
		return false
	}
	r.cueHi, r.verb, r.who, r.named, r.rule = v+1, v, sub, true, ruleSubject
	if !s.after(r, v+1, lo, hi, 0, s.cues[t.cue].frames&(takesQuote|takesAddressee)|strong) {
		return false
	}
	for _, p := range r.parts {
		for k := p[0]; k < p[1]; k++ {
			if s.items[k].pos == pQuote {
				return true
			}
		}
	}
	return false
}

// heard handles "the court heard that …", where nobody is named who says so.
func (s *scanner) heard(r *report, end, lo, hi int, fr frame) bool {
	if !s.owned(r, r.cueLo, lo) || !s.among(&s.items[r.who.head], hearers) || !s.after(r, end+1, lo, hi, 0, fr) {
		return false
	}
	r.named, r.rule = false, rulePassive
	return r.parts[0][0] > r.verb || !s.reports(r.parts[0][0], r.parts[0][1]) // "Smith told police it was late, a court has heard"
}

// asked handles "asked about the vote, …" and "was asked whether …", where nobody is
// named as the one who asks.
func (s *scanner) asked(r *report, i, hi int) bool {
	j := s.skipAdjuncts(i+1, hi, false)
	if b, ok := s.at(j, hi); ok && b.pos == pPrep && s.isWord(j, "by") {
		if p, ok := s.phraseRight(j+1, hi); ok {
			r.who, r.named, j = p, true, p.hi+1 // "asked by Smith whether"
		}
	}
	j = s.askedWhere(j, hi)
	n, ok := s.at(j, hi)
	if !ok || n.pos != pWh && !s.isWord(j, "about") && !s.isWord(j, "if") && n.pos != pQuote && n.pos != pTo {
		return false
	}
	a := j
	if s.isWord(j, "about") && j <= max(i+1, r.who.hi+1) {
		a++
		r.cueHi = a
	}
	e := a
	for e < hi && e < a+40 && !s.items[e].pos.in(1<<pComma|1<<pEnd|1<<pSemi|1<<pDash) {
		e++
		if q := s.items[e-1]; q.pos == pQuote && s.stops(q) {
			break
		}
	}
	if e <= a {
		return false
	}
	r.parts[0] = [2]int{a, e}
	r.rule = ruleAsked
	return true
}

// askedWhere returns the first item from j on that is no time or place: "asked at a
// meeting on Tuesday about the vote".
func (s *scanner) askedWhere(j, hi int) int {
	for range 3 {
		k := s.skipTime(j, hi)
		if t, ok := s.at(k, hi); ok && t.pos == pPrep && (s.isWord(k, "at") || s.isWord(k, "in") || s.isWord(k, "on") || s.isWord(k, "during")) {
			k = s.skipPhrase(k, hi)
		}
		if k == j {
			break
		}
		j = k
	}
	return j
}

// seems handles "seems to win" and "it appears that", which name no source.
func (s *scanner) seems(r *report, g, k, lo, hi int, fr frame) bool {
	n, ok := s.at(k, hi)
	if !ok {
		return false
	}
	r.rule = ruleSeems
	sub, ok := s.subject(g, lo)
	switch n.pos {
	case pThat:
	case pTo:
		if !ok {
			return false
		}
		r.parts[0] = [2]int{sub.lo, sub.hi + 1}
		fr |= inPhrase
	default:
		if !ok || n.pos >= pPrep && n.pos != pAdv {
			return false
		}
		r.parts[0] = [2]int{sub.lo, sub.hi + 1}
		fr |= inPhrase
	}
	e := s.trimEnd(k, s.contentEnd(k, hi, s.items[r.verb], fr))
	if e <= k {
		return false
	}
	r.parts[1] = [2]int{k, e}
	return true
}
