package quote

import "strings"

// A report is an attribution found in one sentence, in items. Ranges are
// half-open.
type report struct {
	cueLo, cueHi int
	who          np
	named        bool
	parts        [2][2]int // what was said: up to two ranges of items, empty ones unused
	rule         string
	verb         int
}

// verbReports finds the reports of the cue verb at i in the sentence [lo, hi).
func (s *scanner) verbReport(i, lo, hi int) (r report, ok bool) {
	it := s.items[i]
	c := &s.cues[it.cue]
	fr := c.frames
	end := i
	phrasal := false
	for _, p := range c.phrases {
		if e, ok := s.match(i+1, hi, p.words); ok {
			fr, end, phrasal = p.frames, e-1, true
			break
		}
	}
	if fr == 0 {
		return r, false
	}
	// The verb group.
	g := i
	var aux flag
	inf := false
	for g > lo {
		t := s.items[g-1]
		if t.pos == pAdv && (g-1 > lo || g < i) || t.pos == pAux {
			aux |= t.flags & fAux
			if t.pos == pAux && t.flags&fBe != 0 && s.is(&t, "having") {
				break
			}
			g--
			continue
		}
		if t.pos == pTo && g == i {
			inf = true
		}
		break
	}
	for g < i && s.items[g].pos == pAdv && g == lo {
		g++
	}
	r = report{cueLo: g, cueHi: end + 1, verb: i}
	ing := it.flags&fIng != 0
	passive := aux&fBe != 0 && it.flags&fPart != 0 && !ing
	if (passive || g == i && it.flags&fPart != 0 && (i == lo || s.items[i-1].pos == pComma || s.items[i-1].pos == pWh)) && c.lemma == "ask" && !(i > lo && s.items[i-1].pos == pQuote) {
		if r, ok := s.asked(r, i, hi); ok {
			return r, true
		}
	}
	if passive {
		return s.passive(r, i, lo, hi, fr)
	}
	if inf {
		return s.infinitive(r, i, lo, hi, fr, end)
	}
	finite := it.flags&(fPast|fS) != 0 || aux != 0 || it.flags&fBase != 0
	if ing && aux&fBe == 0 {
		finite = false
	}
	// "…, said Smith": the subject behind the verb.
	if fr&inverts != 0 && g == i && finite && it.flags&(fPast|fS) != 0 && i > lo {
		if r, ok := s.inverted(r, i, lo, hi); ok {
			return r, true
		}
	}
	if !finite {
		if !ing || fr&opensNew == 0 && !phrasal {
			return r, false
		}
		if i > lo && s.items[i-1].pos == pPrep && !s.is(&s.items[i-1], "by") && !s.is(&s.items[i-1], "before") && !s.is(&s.items[i-1], "after") && !s.is(&s.items[i-1], "in") && !s.is(&s.items[i-1], "for") {
			return r, false
		}
		r.rule = "participle"
		if r.who, r.named = s.absolute(i, lo); !r.named {
			r.who, r.named = s.carried(lo, i)
		}
		opening := 0
		if i == lo || i == lo+1 { // "Citing the report, Smith …"
			for k := i + 1; k < hi && k < i+maxLeft; k++ {
				if s.items[k].pos == pComma {
					if r.who, r.named = s.phraseRight(k+1, hi); r.named {
						opening = k
						break
					}
				}
			}
		}
		return s.after(r, end+1, lo, hi, opening, fr)
	}
	r.who, r.named = s.subject(g, lo)
	r.rule = "subject"
	if !r.named {
		if g > lo && (s.items[g-1].pos == pCoord || s.items[g-1].pos == pComma && it.flags&fPast != 0) {
			r.who, r.named = s.carried(lo, g)
			r.rule = "shared-subject"
		}
		if !r.named {
			return r, false
		}
	}
	if it.flags&fBase != 0 && it.flags&(fPast) == 0 && aux == 0 && !s.plural(r.who.head) && s.items[r.who.hi].pos != pPron && s.items[r.who.hi].pos != pWh && !s.compound(r.who.hi) && it.flags&fNoun != 0 {
		return r, false
	}
	if fr&weak != 0 && !s.personal(r.who) {
		return r, false
	}
	return s.after(r, end+1, lo, hi, 0, fr)
}

// personal reports whether the phrase names somebody who can think.
func (s *scanner) personal(p np) bool {
	t := s.items[p.head]
	if p.hi > p.head && s.items[p.hi].pos == pName {
		return true
	}
	if t.pos == pPron {
		switch strings.ToLower(s.text[t.start:t.end]) {
		case "it", "there", "this", "that", "you":
			return false
		}
		return true
	}
	return t.pos == pName || t.pos == pWh && !s.is(&t, "which") || t.flags&(fPerson|fPaper) != 0 || s.plural(p.head)
}

// absolute returns the subject that stands right before the participle at i:
// ", its spokesman saying", "with Lee adding", "a report saying".
func (s *scanner) absolute(i, lo int) (np, bool) {
	if i-1 < lo || !s.items[i-1].nominal() {
		return np{}, false
	}
	p, ok := s.phraseLeft(i-1, lo)
	if !ok || p.lo == lo {
		return p, ok
	}
	b := s.items[p.lo-1]
	if b.pos == pComma && s.personal(p) && s.items[p.lo].pos != pVerb || b.pos == pPrep && s.isWord(p.lo-1, "with") {
		return p, true
	}
	return np{}, false
}

// carried returns the subject of the last report of the sentence that is no
// part of another one, else that of its main verb.
func (s *scanner) carried(lo, v int) (np, bool) {
	for k := len(s.found) - 1; k >= 0 && k >= len(s.found)-6; k-- {
		r := &s.found[k]
		if !r.named || r.rule == "according" || r.rule == "poll" || r.holds(v) {
			continue
		}
		inside := false
		for j := k - 1; j >= 0 && j >= k-6; j-- {
			inside = inside || s.found[j].holds(r.verb)
		}
		if !inside {
			if w := s.items[r.who.lo]; w.pos == pWh && r.rule == "subject" {
				continue
			}
			return r.who, true
		}
	}
	return s.mainSubject(lo, v)
}

// match reports whether words stand at i, and the first item behind them.
func (s *scanner) match(i, hi int, words []string) (end int, ok bool) {
	if i < hi && s.items[i].pos == pAdv && !s.is(&s.items[i], words[0]) {
		i++
	}
	for _, w := range words {
		if i >= hi || !s.is(&s.items[i], w) {
			return 0, false
		}
		i++
	}
	return i, true
}

// inverted finds the subject behind the verb: "…, said Smith".
func (s *scanner) inverted(r report, i, lo, hi int) (report, bool) {
	p := s.items[i-1]
	if p.pos != pQuote && p.pos != pComma && p.pos != pDash && p.pos != pAdv {
		return r, false
	}
	who, ok := s.phraseRight(i+1, hi)
	if !ok || s.items[who.lo].pos == pObj {
		return r, false
	}
	if s.items[who.lo].pos == pPron && p.pos != pQuote {
		return r, false
	}
	who = s.chainRight(who, hi)
	if n, ok := s.at(who.hi+1, hi); ok {
		switch n.pos {
		case pVerb:
			if n.flags&(fPart|fIng) == 0 || p.pos != pQuote {
				return r, false
			}
		case pEnd, pComma, pTime, pPrep, pAdv, pWh, pDash, pOpen, pSemi, pTo, pColon, pSub:
		case pQuote, pCoord:
			if p.pos != pQuote {
				return r, false
			}
		default:
			if p.pos != pQuote || n.pos == pAux {
				return r, false
			}
		}
	}
	if t := s.items[who.head]; p.pos != pQuote && t.pos != pName && t.flags&(fPerson|fPaper) == 0 && !s.plural(who.head) {
		return r, false
	}
	a, b, ok := s.before(i-1, lo)
	if !ok {
		return r, false
	}
	r.who, r.named, r.rule = who, true, "inverted"
	r.parts[0] = [2]int{a, b}
	if p.pos == pComma && !s.says(a, b) {
		// "In the end, said Smith, “we all lost.”"
		if c, ok := s.at(who.hi+1, hi); ok && c.pos == pComma {
			if n, ok := s.at(who.hi+2, hi); ok && (n.pos == pQuote || n.pos == pAux || n.pos == pPron || n.pos == pDet) {
				if e := s.trimEnd(who.hi+2, s.contentEnd(who.hi+2, hi, s.items[i], 0)); e > who.hi+2 {
					r.parts[1] = [2]int{who.hi + 2, e}
				}
			}
		}
	}
	r.second(s, who.hi+1, hi)
	return r, true
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
			if q := s.items[j-1].pos; q == pComma || q == pDash || q == pColon || q == pSemi || q == pVerb {
				e := j + 1
				for e < hi && !s.items[e].first && s.items[e].pos != pEnd && (s.items[e].pos == pQuote) {
					e++
				}
				r.parts[1] = [2]int{j, e}
			}
			return
		}
		if t.pos == pVerb || t.pos == pAux || t.pos == pWh {
			return
		}
	}
}

// before returns the reported words that end at item j (a quotation or the
// comma behind them) in the sentence that begins at lo.
func (s *scanner) before(j, lo int) (a, b int, ok bool) {
	b = j + 1
	for b > lo && (s.items[b-1].pos == pComma || s.items[b-1].pos == pAdv || s.items[b-1].pos == pDash) {
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
	// From the last stop: a semicolon or a report that ended before.
	for k := b - 1; k > a; k-- {
		if s.items[k].pos == pSemi {
			a = k + 1
			break
		}
	}
	if s.items[b-1].pos == pQuote && b-1 > a {
		// The words before the quotation belong to it only if they make one
		// clause with it: no full stop or colon between.
		if q := s.items[b-2].pos; q == pEnd || q == pColon || q == pSemi {
			a = b - 1
		}
	}
	return a, b, true
}

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
	if ok && r.rule == "subject" && t.pos != pComma && t.pos != pQuote && t.pos != pColon && t.pos != pThat && s.attached(r, lo) {
		ok = false
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
			return take(j, fr)
		case pPrep:
			if addressee && (s.is(&t, "about") || s.is(&t, "of")) {
				return take(j, fr)
			}
			if fr&takesObject != 0 && fr&takesBare != 0 && s.clauseStart(j, hi) {
				return take(j, fr)
			}
		case pEnd:
		default:
			if fr&takesBare != 0 && s.clauseStart(j, hi) {
				return take(j, fr)
			}
			if fr&takesObject != 0 {
				if k2, ok := s.at(k, hi); ok && (k2.pos <= pPoss || k2.pos == pTime || k2.pos == pObj) {
					return take(k, fr|inPhrase)
				}
			}
		}
	}
	// The words before the subject: "…, Smith said."
	if r.named && r.rule == "subject" && fr&(takesQuote|strong) != 0 && r.who.lo > lo && s.items[r.who.lo].pos != pWh {
		c := s.items[r.who.lo-1].pos
		if c == pComma || c == pQuote || c == pDash {
			if c == pComma && fr&(strong|takesThat) != strong|takesThat && (r.who.lo < lo+2 || s.items[r.who.lo-2].pos != pQuote) {
				return r, false
			}
			if a, b, ok := s.before(r.who.lo-1, lo); ok {
				if c == pComma || s.items[b-1].pos == pQuote && b-a > 1 {
					if e, f, ok := s.goesOn(j, hi, v, fr); ok {
						r.parts = [2][2]int{{a, b}, {e, f}}
						return r, true
					}
				}
				if s.says(a, b) {
					r.parts[0] = [2]int{a, b}
					r.second(s, k, hi)
					return r, true
				}
			}
		}
	}
	return r, false
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
		finite = u.pos == pAux || u.pos == pQuote || u.pos == pVerb && u.flags&(fPast|fS|fBase) != 0 || u.pos == pPron && u.flags&fModal != 0
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
	switch s.text[p.Inner.End-1] {
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
		return false
	}
	for k := a; k < b; k++ {
		if u := s.items[k]; u.pos == pAux || u.pos == pVerb && u.flags&(fPast|fS|fBase) != 0 || u.pos == pPron && u.flags&fModal != 0 {
			return true
		}
	}
	return false
}

// addressee returns the first item behind the person addressed at j.
func (s *scanner) addressee(j, hi int, fr frame) (int, bool) {
	t := s.items[j]
	if t.pos == pObj || t.pos == pPron && t.flags&fDet == 0 && t.end-t.start <= 3 && (s.is(&t, "you") || s.is(&t, "it")) {
		return j + 1, true
	}
	p, ok := s.phraseRight(j, hi)
	if !ok || s.items[p.lo].pos == pPron {
		return 0, false
	}
	e := p.hi + 1
	// A second phrase that begins with a name behind a common noun is the
	// subject of the clause: "told reporters Smith would".
	for k := p.lo + 1; k <= p.hi; k++ {
		a, b := s.items[k-1], s.items[k]
		if b.pos == pName && a.pos == pNoun && s.plural(k-1) {
			e = k
			break
		}
	}
	c := s.chainRight(np{p.lo, e - 1, e - 1}, hi)
	if c.hi+1 > e {
		if n, ok := s.at(c.hi+1, hi); ok && (n.pos == pThat || n.pos == pTo || n.pos == pWh || n.pos == pComma || n.pos == pColon || n.pos == pQuote || n.pos == pTime || n.pos == pPron) {
			e = c.hi + 1
		}
	}
	n, ok := s.at(e, hi)
	if !ok || n.pos == pEnd {
		return e, fr&takesQuote != 0
	}
	switch n.pos {
	case pThat, pTo, pWh, pColon, pQuote, pPron, pDet, pPoss, pTime, pPrep, pName, pAdv, pObj, pComma, pNum:
		return e, true
	}
	return 0, false
}

// infinitive handles "to say": a report only behind a verb that leaves no
// doubt that it happened.
func (s *scanner) infinitive(r report, i, lo, hi int, fr frame, end int) (report, bool) {
	to := i - 1
	if to-1 < lo {
		return r, false
	}
	p := s.items[to-1]
	governed := false
	switch s.text[p.start:p.end] {
	case "on", "continued", "continues", "refused", "refuses", "declined", "declines", "wanted", "wants", "want", "used", "took", "turned", "tried", "sought", "went", "appeared", "seemed", "proceeded", "forced", "decided", "hesitated", "began", "failed", "vowed", "likes":
		governed = true
	}
	if n, ok := s.at(end+1, hi); !governed && (!ok || n.pos != pThat && n.pos != pQuote && n.pos != pWh) {
		return r, false
	}
	if fr&(strong|opensNew) == 0 {
		return r, false
	}
	if !governed && (p.nominal() || p.pos == pPron || p.pos == pObj) && fr&takesThat != 0 {
		// "led Republicans to say that": the object speaks.
		if q, ok := s.phraseLeft(to-1, lo); ok && p.pos != pObj && q.lo-1 >= lo && s.items[q.lo-1].pos == pVerb && s.personal(q) {
			r.who, r.named, r.rule = q, true, "infinitive"
			return s.after(r, end+1, lo, hi, 0, fr)
		}
	}
	g := to - 1
	for g > lo && (s.items[g-1].pos == pVerb || s.items[g-1].pos == pAux || s.items[g-1].pos == pAdv) {
		g--
	}
	r.who, r.named = s.subject(g, lo)
	if !r.named {
		r.who, r.named = s.mainSubject(lo, g)
	}
	if !r.named {
		return r, false
	}
	r.rule = "infinitive"
	return s.after(r, end+1, lo, hi, 0, fr)
}

// passive handles "is expected to win" and "was criticized by Smith".
func (s *scanner) passive(r report, i, lo, hi int, fr frame) (report, bool) {
	sub, ok := s.subject(r.cueLo, lo)
	if !ok {
		return r, false
	}
	n, okn := s.at(i+1, hi)
	if m, ok := s.at(i+2, hi); ok && s.is(&n, "as") && s.is(&m, "saying") {
		// "was quoted as saying"
		r.cueHi, r.who, r.named, r.rule = i+3, sub, true, "subject"
		return s.after(r, i+3, lo, hi, 0, takesQuote|takesThat|takesBare|strong)
	}
	if okn && n.pos == pPrep && s.is(&n, "by") {
		by, ok := s.phraseRight(i+2, hi)
		if !ok || fr&(takesObject|takesThat) == 0 {
			return r, false
		}
		if t := s.items[by.head]; t.pos != pName && t.pos != pPron && t.pos != pObj && t.flags&fPerson == 0 && !s.plural(by.head) {
			return r, false
		}
		r.who, r.named, r.rule = by, true, "agent"
		r.parts[0] = [2]int{sub.lo, sub.hi + 1}
		return r, true
	}
	if fr&passives != 0 && okn && n.pos == pTo {
		e := s.trimEnd(i+1, s.contentEnd(i+1, hi, s.items[i], fr))
		r.parts[0] = [2]int{sub.lo, sub.hi + 1}
		r.parts[1] = [2]int{i + 1, e}
		r.rule = "passive"
		return r, true
	}
	return r, false
}

// asked handles "asked about the vote, …" and "was asked whether …": nobody is
// named who asks.
func (s *scanner) asked(r report, i, hi int) (report, bool) {
	j := s.skipAdjuncts(i+1, hi, false)
	n, ok := s.at(j, hi)
	if !ok || n.pos != pWh && !s.isWord(j, "about") && !s.isWord(j, "if") && n.pos != pQuote && n.pos != pTo {
		return r, false
	}
	a := j
	if s.isWord(j, "about") {
		a++
		r.cueHi = a
	}
	e := a
	for e < hi && e < a+40 && s.items[e].pos != pComma && s.items[e].pos != pEnd && s.items[e].pos != pSemi {
		e++
	}
	if e <= a {
		return r, false
	}
	r.parts[0] = [2]int{a, e}
	r.rule = "asked"
	return r, true
}

// accordingReport handles "according to X, …" and "…, according to X", and "in
// the words of X" the same way.
func (s *scanner) accordingReport(i, lo, hi int) (r report, ok bool) {
	w := i + 2 // where the speaker begins
	switch {
	case w >= hi:
		return r, false
	case s.items[i+1].pos == pTo && s.isWord(i, "according"):
	case w+2 < hi && s.isWord(i, "in") && s.is(&s.items[i+1], "the") && s.is(&s.items[i+2], "words") && s.is(&s.items[i+3], "of"):
		w = i + 4
	default:
		return r, false
	}
	r = report{cueLo: i, cueHi: w, verb: i}
	if r.who, r.named = s.phraseRight(w, hi); !r.named {
		if w >= hi || s.items[w].pos != pQuote {
			return r, false
		}
		r.who, r.named = np{w, w, w}, true
	}
	r.rule = "according"
	full := s.chainRight(r.who, hi)
	full.head = r.who.head
	r.who = full
	k := full.hi + 1
	if k+1 < hi && s.items[k].pos == pColon {
		r.parts[0] = [2]int{k + 1, s.trimEnd(k+1, s.contentEnd(k+1, hi, item{}, 0))}
		return r, r.parts[0][1] > k+1
	}
	if i == lo || i == lo+1 && s.items[lo].pos != pQuote {
		// In front: the content follows the next comma.
		for k < hi && s.items[k].pos != pComma && k < i+40 {
			k++
		}
		// appositions: ", a group that …, the …"
		if k+1 >= hi || s.items[k].pos != pComma {
			return r, false
		}
		a := k + 1
		if q, ok := s.phraseRight(a, hi); ok && s.items[q.hi].pos == pName && s.items[r.who.head].pos == pNoun && q.hi+1 < hi && s.items[q.hi+1].pos == pComma {
			a = q.hi + 2 // "according to the coach, Ann Lee, the …"
		}
		for range 3 {
			if s.clauseStart(a, hi) {
				break
			}
			m := a
			for m < hi && s.items[m].pos != pComma {
				m++
			}
			if m+1 >= hi {
				break
			}
			a = m + 1
		}
		e := s.trimEnd(a, s.contentEnd(a, hi, item{}, 0))
		if e <= a {
			return r, false
		}
		r.parts[0] = [2]int{a, e}
		return r, true
	}
	a, b, ok := s.before(i-1, lo)
	if !ok {
		return r, false
	}
	if s.items[b-1].pos == pOpen {
		return r, false
	}
	if !s.says(a, b) && k < hi {
		// "For this reason, according to Smith, the plan failed": what follows.
		c := k
		if s.items[c].pos == pComma {
			c++
		}
		if e := s.trimEnd(c, s.contentEnd(c, hi, item{}, 0)); e > c && s.says(c, e) {
			r.parts[0] = [2]int{c, e}
			return r, true
		}
	}
	r.parts[0] = [2]int{a, b}
	return r, true
}
