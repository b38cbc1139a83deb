package quote

import "strings"

// skipTime returns the first item after an expression of time at i.
func (s *scanner) skipTime(i, hi int) int {
	j := i
	if j < hi && s.items[j].pos == pPrep {
		switch w := s.text[s.items[j].start:s.items[j].end]; w {
		case "on", "in", "at", "by", "during", "late", "early":
			j++
		}
	}
	found := false
	for ; j < hi && (found || s.items[j].pos.in(1<<pTime|1<<pNum|1<<pDet|1<<pNoun|1<<pPrep)); j++ {
		part, told := s.timeWord(j, i, hi, found)
		if !part {
			break
		}
		found = found || told
	}
	switch {
	case !found, j < hi && s.items[j].pos == pClitic:
		return i
	case i+1 == j && j < hi && s.is(&s.items[j], "of"):
		return i // years of neglect
	}
	return j
}

// timeWord reports whether item j is part of the expression of time that begins at i,
// and whether it tells a time itself; found says that an item before it does.
func (s *scanner) timeWord(j, i, hi int, found bool) (part, told bool) {
	var next pos
	if j+1 < hi {
		next = s.items[j+1].pos
	}
	t := &s.items[j]
	switch t.pos {
	case pTime:
		return true, true
	case pNum:
		if found || next == pTime {
			return true, false
		}
		year := j > i && t.end-t.start == 4 && (s.text[t.start] == '1' || s.text[t.start] == '2')
		return year, year // in 2012
	case pDet:
		return next == pTime || next == pNum, false
	case pNoun, pPrep:
		if next == pTime {
			return true, false // last week, early Sunday
		}
	}
	return found && (s.is(t, "ago") || s.is(t, "later") || s.is(t, "earlier")), false
}

// skipAdjuncts returns the first item at or after i that is not part of an
// adverb, a time, a place or an occasion ("said Tuesday in an interview").
// speech allows any prepositional phrase.
func (s *scanner) skipAdjuncts(i, hi int, speech bool) int {
	for range 8 {
		j := s.skipAdjunct(i, hi, speech)
		if j == i {
			break
		}
		i = j
	}
	return i
}

// skipAdjunct is skipAdjuncts for the one that begins at i.
func (s *scanner) skipAdjunct(i, hi int, speech bool) int {
	if i >= hi {
		return i
	}
	if j := s.skipTime(i, hi); j > i {
		return j
	}
	t := s.items[i]
	switch t.pos {
	case pAdv:
		// An adverb before a subject mostly belongs to the clause.
		if n, ok := s.at(i+1, hi); ok && n.pos.in(1<<pPron|1<<pDet|1<<pName) && !s.manner(t) {
			return i
		}
		return i + 1
	case pOpen:
		j := i + 1
		for j < hi && s.items[j].pos != pClose && j-i < 20 {
			j++
		}
		if j < hi && s.items[j].pos == pClose {
			return j + 1
		}
	case pPrep, pTo:
		if speech && !s.quantity(i, hi) {
			return s.skipPhrase(i, hi)
		}
	case pComma:
		if speech {
			return s.skipAside(i, hi)
		}
	}
	return i
}

// skipPhrase returns the first item after the prepositional phrase that begins at
// i, i if there is none.
func (s *scanner) skipPhrase(i, hi int) int {
	p, ok := s.phraseRight(i+1, hi)
	if !ok {
		n, ok := s.at(i+1, hi)
		if ok && n.pos == pVerb && n.flags&fIng != 0 {
			if q, ok := s.phraseRight(i+2, hi); ok {
				return q.hi + 1 // "said in announcing the plan"
			}
		}
		return i
	}
	// The object may run into the subject of the clause: "in a statement
	// Smith", "on Twitter he".
	for k := p.lo + 1; k <= p.hi; k++ {
		if s.items[k].pos == pName && s.items[k-1].pos == pNoun && s.items[k-1].flags&fPerson == 0 {
			return k
		}
	}
	return p.hi + 1
}

// skipAside returns the first item after the words between commas that begin with
// the comma at i, where "that" or a quotation follows; i if there are none.
func (s *scanner) skipAside(i, hi int) int {
	name := func(k int) bool { n, ok := s.at(k, hi); return ok && n.pos == pName }
	that := func(k int) bool { n, ok := s.at(k, hi); return ok && n.pos == pThat }
	n, ok := s.at(i+1, hi)
	if !ok {
		return i
	}
	if n.pos == pName {
		// "in Salem, New Hampshire, that"
		if that(i+3) && s.items[i+2].pos == pComma {
			return i + 3
		}
		if that(i+4) && s.items[i+2].pos == pName && s.items[i+3].pos == pComma {
			return i + 4
		}
		if i+2 < hi {
			// "in Salem, New Hampshire on Monday that"
			k := i + 2
			if name(k) {
				k++
			}
			if m := s.skipAdjuncts(k, hi, true); that(m) {
				return m
			}
		}
	}
	if n.pos == pVerb && n.cue != 0 && s.cues[n.cue].frames&takesQuote != 0 {
		return i // ", adding, “…”": a report of its own
	}
	// ", in an interview," before "that" or a quotation
	if n.pos == pPrep || n.pos == pVerb && n.flags&fIng != 0 || n.pos == pSub {
		for j := i + 2; j < hi && j-i < 30; j++ {
			if s.items[j].pos == pComma {
				if m, ok := s.at(j+1, hi); ok && (m.pos == pThat || m.pos == pQuote) {
					return j + 1
				}
				break
			}
		}
	}
	return i
}

// manner reports whether the adverb says how something was said.
func (s *scanner) manner(t item) bool {
	switch w := s.text[t.start:t.end]; w {
	case "earlier", "later", "again", "here", "afterward", "afterwards":
		return true
	default:
		return strings.HasSuffix(w, "ly") && w != "only"
	}
}

// occasion reports whether only the time and place of the report follow at i, up to
// the end of its clause: "“Never” on Tuesday in an interview".
func (s *scanner) occasion(i, hi int) bool {
	for k, n := i, 0; n < 5; n++ {
		if k >= hi || k > i && (s.items[k].pos == pEnd || s.items[k].pos == pComma) {
			return k > i
		}
		if e := s.skipTime(k, hi); e > k {
			k = e
			continue
		}
		if s.items[k].pos != pPrep {
			return false
		}
		p, ok := s.phraseRight(k+1, hi)
		if !ok {
			return false
		}
		switch w := s.text[s.items[k].start:s.items[k].end]; w {
		case "after", "before", "during", "outside":
		case "in", "at", "on", "via":
			if s.items[p.hi].flags&fVenue == 0 && s.items[p.hi].pos != pName {
				return false
			}
		default:
			return false
		}
		k = p.hi + 1
		for k+1 < hi && s.items[k].pos == pPrep && (s.isWord(k, "with") || s.isWord(k, "of") || s.isWord(k, "to")) {
			q, ok := s.phraseRight(k+1, hi)
			if !ok {
				return false
			}
			k = q.hi + 1
		}
	}
	return false
}

// quantity reports whether the preposition at i only qualifies a number: "about
// half of the money", "at least six", "between 20 and 30".
func (s *scanner) quantity(i, hi int) bool {
	n, ok := s.at(i+1, hi)
	if !ok {
		return false
	}
	switch s.text[s.items[i].start:s.items[i].end] {
	case "about", "around", "over", "under", "between", "nearly":
		if n.pos == pNum || s.isWord(i+1, "half") {
			return true
		}
		part, ok := s.at(i+2, hi)
		return ok && s.is(&n, "a") && (s.is(&part, "third") || s.is(&part, "quarter") || s.is(&part, "dozen"))
	case "at":
		return s.isWord(i+1, "least") || s.isWord(i+1, "most")
	}
	return false
}
