package quote

import "strings"

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
	case s.isWord(i, "per") && (i == lo || s.items[i-1].pos >= pComma) && (s.items[i+1].pos.in(1<<pDet|1<<pPoss|1<<pName) || s.items[i+1].flags&(fPerson|fPaper) != 0):
		w = i + 1 // “…,” per the law
	default:
		return s.viewReport(i, lo, hi)
	}
	r = report{cueLo: i, cueHi: w, verb: i, rule: ruleAccording}
	if r.who, r.named = s.phraseRight(w, hi); !r.named {
		if w >= hi || s.items[w].pos != pQuote {
			return r, false
		}
		r.who, r.named = np{w, w, w}, true
	}
	full := s.chainRight(r.who, hi)
	full.head = r.who.head
	r.who = full
	k := full.hi + 1
	words := w == i+4 // "in the words of"
	switch {
	case k+1 < hi && s.items[k].pos == pColon:
		return r, s.reported(&r, k+1, hi)
	case i == lo, i == lo+1 && s.items[lo].pos != pQuote, s.items[i-1].pos == pColon, words && s.items[i-1].pos != pComma && s.items[i-1].pos != pQuote:
		return r, s.accordingFront(&r, k, hi)
	}
	return r, s.accordingAfter(&r, k, lo, hi)
}

// reported makes the items from a on the words of r, as far as they go. It
// reports whether there are any.
func (s *scanner) reported(r *report, a, hi int) bool {
	e := s.trimEnd(a, s.contentEnd(a, hi, item{}, 0))
	if e <= a {
		return false
	}
	r.parts[0] = [2]int{a, e}
	return true
}

// accordingFront completes a report whose "according to X", which ends before
// item k, stands in front: the words follow the next comma.
func (s *scanner) accordingFront(r *report, k, hi int) bool {
	for k < hi && s.items[k].pos != pComma && k < r.cueLo+40 {
		k++
	}
	if k+1 >= hi || s.items[k].pos != pComma {
		return false
	}
	a := k + 1
	if q, ok := s.phraseRight(a, hi); ok && s.items[q.hi].pos == pName && (s.items[r.who.head].pos == pNoun || s.items[r.who.head].flags&fPerson != 0) && q.hi+1 < hi && s.items[q.hi+1].pos == pComma {
		a = q.hi + 2 // "according to the coach, Ann Lee, the …"
	}
	// Appositions: ", a group that …, the …"
	for range 3 {
		if !s.describes(a, hi) && s.clauseStart(a, hi) {
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
	return s.reported(r, a, hi)
}

// describes reports whether the items from a on, which follow a speaker and a comma,
// say who that is: "who runs the firm, the …", "a baker who lives in Oslo, the …".
func (s *scanner) describes(a, hi int) bool {
	t, ok := s.at(a, hi)
	if !ok {
		return false
	}
	if t.pos != pWh && !s.isWord(a, "whose") {
		if t.pos != pDet || !s.isWord(a, "a") && !s.isWord(a, "an") {
			return false
		}
		q, ok := s.phraseRight(a, hi)
		if !ok || q.hi+1 >= hi || s.items[q.hi+1].pos != pWh || s.items[q.head].flags&fPerson == 0 && !s.is(&s.items[q.hi+1], "who") {
			return false
		}
	} else if s.isWord(a, "what") || s.isWord(a, "how") || s.isWord(a, "why") || s.isWord(a, "when") {
		return false
	}
	for c := a + 1; c+1 < hi && c < a+maxDescribed && !s.items[c].first; c++ {
		if s.items[c].pos == pComma && s.clauseStart(c+1, hi) {
			return true
		}
	}
	return false
}

// maxDescribed bounds the items of a description.
const maxDescribed = 25

// accordingAfter completes a report whose "according to X", which ends before
// item k, stands after the words, or between two parts of them.
func (s *scanner) accordingAfter(r *report, k, lo, hi int) bool {
	a, b, ok := s.before(r.cueLo-1, lo)
	if !ok || s.items[b-1].pos == pOpen {
		return false
	}
	if !s.says(a, b) && k < hi {
		// "For this reason, according to Smith, the plan failed": what follows.
		c := k
		if s.items[c].pos == pComma {
			c++
		} else if s.items[c].pos == pPron {
			return false // according to a statement of the council he heads
		}
		if e := s.trimEnd(c, s.contentEnd(c, hi, item{}, 0)); e > c && s.says(c, e) {
			r.parts[0] = [2]int{c, e}
			return true
		}
	}
	r.parts[0] = [2]int{a, b}
	if n, ok := s.at(k+1, hi); ok && s.items[k].pos == pComma && (n.pos == pQuote || s.items[b-1].pos == pAux || s.items[b-1].pos == pThat) {
		// "It was, in the words of Smith, “a mess.”"
		if e := s.trimEnd(k+1, s.contentEnd(k+1, hi, item{}, 0)); e > k+1 {
			r.parts[1] = [2]int{k + 1, e}
		}
	}
	return true
}

// viewReport handles "in X's view, …" and "…, in his opinion".
func (s *scanner) viewReport(i, lo, hi int) (r report, ok bool) {
	if i > lo && s.items[i-1].pos < pComma {
		return r, false
	}
	p, ok := s.phraseRight(i+1, hi)
	if !ok || p.hi == p.lo {
		return r, false
	}
	switch h := s.items[p.hi]; s.text[h.start:h.end] {
	case "view", "opinion", "eyes", "estimation", "telling", "words":
	default:
		return r, false
	}
	r = report{cueLo: i, cueHi: p.hi + 1, verb: i, named: true, rule: ruleAccording}
	switch {
	case s.items[p.lo].pos == pPoss && !s.isWord(p.lo, "my"):
		r.who = np{p.lo, p.lo, p.lo}
	case p.hi-2 >= p.lo && s.items[p.hi-1].pos == pClitic:
		r.who = np{p.lo, p.hi - 2, p.hi - 2}
	default:
		return r, false
	}
	k := p.hi + 1
	a, b, ok := s.before(i-1, lo)
	if i == lo || !ok || !s.says(a, b) {
		if c, ok := s.at(k, hi); !ok || c.pos != pComma {
			return r, false
		}
		e := s.contentEnd(k+1, hi, item{}, 0)
		if t, ok := s.at(k+1, hi); ok && t.pos == pQuote && s.last(s.pairs[t.pair]) == ',' {
			e = k + 2 // in Smith's words, “…,” the plan failed
		}
		r.parts[0] = [2]int{k + 1, s.trimEnd(k+1, e)}
		return r, r.parts[0][1] > k+1
	}
	r.parts[0] = [2]int{a, b}
	return r, true
}

// maxPollAside bounds the words that tell when and by whom a poll was made.
const maxPollAside = 12

// pollReport handles "In a new poll, 40 percent …".
func (s *scanner) pollReport(lo, hi int) (r report, ok bool) {
	if lo+3 >= hi || s.items[lo].pos != pPrep || !s.isWord(lo, "in") {
		return r, false
	}
	p, ok := s.phraseRight(lo+1, hi)
	for k := 0; ok && k < 3 && p.hi+2 < hi && s.isWord(p.hi+1, "/"); k++ {
		var q np // "an Acme News/Daily Post poll"
		q, ok = s.phraseRight(p.hi+2, hi)
		p.hi, p.head = q.hi, q.hi
	}
	if ok && p.hi > p.lo && s.isWord(p.hi, "last") {
		p.hi-- // "a poll last month"
	}
	if !ok || s.items[p.hi].flags&fPaper == 0 {
		return r, false
	}
	switch strings.ToLower(s.text[s.items[p.hi].start:s.items[p.hi].end]) {
	case "poll", "polls", "survey", "surveys":
	default:
		return r, false
	}
	full := s.chainRight(p, hi)
	c := full.hi + 1
	for c < hi && c < full.hi+maxPollAside && s.items[c].pos != pComma {
		if t := &s.items[c]; t.pos == pAux || t.pos == pVerb && t.flags&fPart == 0 || t.pos > pComma {
			return r, false
		}
		c++ // "released Monday", "of 800 voters", "last month"
	}
	if c+1 >= hi || s.items[c].pos != pComma {
		return r, false
	}
	a := c + 1
	if a+1 < hi && s.items[a].pos == pAdv && s.items[a+1].pos == pComma {
		a += 2 // "however,"
	} else if s.items[a].pos == pWh {
		return r, false
	}
	e := s.trimEnd(a, s.contentEnd(a, hi, item{}, 0))
	if e <= a {
		return r, false
	}
	return report{cueLo: lo, cueHi: lo + 1, verb: lo, who: full, named: true, rule: rulePoll, parts: [2][2]int{{a, e}}}, true
}
