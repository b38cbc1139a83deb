package quote

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/lex"
)

// at returns the item at i if it lies in the sentence that ends at hi.
func (s *scanner) at(i, hi int) (item, bool) {
	if i < 0 || i >= hi || i >= len(s.items) {
		return item{}, false
	}
	return s.items[i], true
}

// skipTime returns the first item behind an expression of time at i.
func (s *scanner) skipTime(i, hi int) int {
	j := i
	if j < hi && s.items[j].pos == pPrep {
		switch w := s.text[s.items[j].start:s.items[j].end]; w {
		case "on", "in", "at", "by", "during", "late", "early":
			j++
		}
	}
	found := false
	for j < hi {
		t := s.items[j]
		switch {
		case t.pos == pTime:
			found = true
		case t.pos == pNum:
			if !found && (j+1 >= hi || s.items[j+1].pos != pTime) {
				if n := t.end - t.start; n != 4 || j == i || s.text[t.start] != '1' && s.text[t.start] != '2' {
					goto done
				}
				found = true // in 2012
			}
		case t.pos == pDet && j+1 < hi && (s.items[j+1].pos == pTime || s.items[j+1].pos == pNum):
		case !found && j+1 < hi && s.items[j+1].pos == pTime && t.end-t.start < 9 && (t.pos == pNoun || t.pos == pAdv || t.pos == pPrep): // last week, early Sunday
		case found && t.pos == pAdv && (s.is(&t, "ago") || s.is(&t, "later") || s.is(&t, "earlier")):
		case found && t.pos == pNoun && t.flags&fTime != 0:
		default:
			goto done
		}
		j++
	}
done:
	if !found || j < hi && s.items[j].pos == pClitic {
		return i
	}
	return j
}

// skipAdjuncts returns the first item at or behind i that is not part of an
// adverb, a time, a place or an occasion ("said Tuesday in an interview").
// speech allows any prepositional phrase.
func (s *scanner) skipAdjuncts(i, hi int, speech bool) int {
	for range 8 {
		if i >= hi {
			return i
		}
		if j := s.skipTime(i, hi); j > i {
			i = j
			continue
		}
		t := s.items[i]
		switch t.pos {
		case pAdv:
			// An adverb before a subject belongs to the clause, but for a few.
			if n, ok := s.at(i+1, hi); ok && (n.pos == pPron || n.pos == pDet || n.pos == pName) && !s.manner(t) {
				return i
			}
			i++
			continue
		case pOpen:
			j := i + 1
			for j < hi && s.items[j].pos != pClose && j-i < 20 {
				j++
			}
			if j < hi && s.items[j].pos == pClose {
				i = j + 1
				continue
			}
			return i
		case pPrep, pTo:
			if !speech {
				return i
			}
			p, ok := s.phraseRight(i+1, hi)
			if !ok {
				if n, ok := s.at(i+1, hi); ok && n.pos == pTime {
					i++
					continue
				}
				if n, ok := s.at(i+1, hi); ok && n.pos == pVerb && n.flags&fIng != 0 && t.pos == pPrep {
					// "said in announcing the plan"
					q, ok := s.phraseRight(i+2, hi)
					if ok {
						i = q.hi + 1
						continue
					}
				}
				return i
			}
			if t.pos == pTo && s.items[p.lo].pos == pNoun && s.items[p.lo].flags&(fPerson|fBase) == fBase {
				return i
			}
			// The object may run into the subject of the clause: "in a
			// statement Smith", "on Twitter he".
			j := p.hi + 1
			for k := p.lo + 1; k <= p.hi; k++ {
				if s.items[k].pos == pName && s.items[k-1].pos == pNoun && s.items[k-1].flags&fPerson == 0 {
					j = k
					break
				}
			}
			i = j
			continue
		case pComma:
			if n, ok := s.at(i+3, hi); ok && speech && s.items[i+1].pos == pName && s.items[i+2].pos == pComma && n.pos == pThat {
				return i + 3
			}
			if n, ok := s.at(i+4, hi); ok && speech && s.items[i+1].pos == pName && s.items[i+2].pos == pName && s.items[i+3].pos == pComma && n.pos == pThat {
				return i + 4
			}
			// ", in an interview," before "that" or a quotation
			if n, ok := s.at(i+1, hi); ok && speech && (n.pos == pPrep || n.pos == pVerb && n.flags&fIng != 0 || n.pos == pTo || n.pos == pSub) {
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
		return i
	}
	return i
}

// manner reports whether the adverb says how something was said.
func (s *scanner) manner(t item) bool {
	w := s.text[t.start:t.end]
	return strings.HasSuffix(w, "ly") && w != "only" || w == "earlier" || w == "later" || w == "again" || w == "recently" || w == "here" || w == "afterward"
}

// clauseStart reports whether a clause with its own subject and finite verb
// may begin at i.
func (s *scanner) clauseStart(i, hi int) bool {
	t, ok := s.at(i, hi)
	if !ok {
		return false
	}
	switch t.pos {
	case pNoun, pName, pNum, pPron, pDet, pPoss, pTime, pQuote, pAdv, pSub, pOther, pWh:
	case pVerb:
		if t.flags&fIng == 0 { // "said winning is"
			return false
		}
	case pPrep, pTo:
		// "said in Ohio he won"
	default:
		return false
	}
	for j := i; j < hi && j < i+40; j++ {
		u := s.items[j]
		if u.pos == pAux || u.pos == pVerb && u.flags&(fPast|fS|fBase) != 0 && (j == i || s.items[j-1].pos != pTo) {
			return j > i || t.pos == pPron
		}
		if u.pos == pPron && u.flags&fModal != 0 || u.pos == pQuote {
			return true
		}
	}
	return false
}

// contentEnd returns the end (exclusive) of the reported words that begin at i,
// of a cue at v whose subject is known. It cuts where the report ends and the
// reporter's own words or another report begin.
func (s *scanner) contentEnd(i, hi int, v item, fr frame) int {
	limit := min(hi, i+maxRight)
	depth := 0
	paired := false // a dash was opened that another one closes
	for j := i; j < limit; j++ {
		t := s.items[j]
		if j > i && t.first {
			return j
		}
		if j > i && depth == 0 && fr&inPhrase != 0 && s.endsPhrase(j, i, hi) {
			return j
		}
		switch t.pos {
		case pOpen:
			depth++
		case pClose:
			if depth == 0 {
				return j
			}
			depth--
		case pSemi:
			if depth == 0 {
				return j
			}
		case pComma:
			if depth > 0 || j == i {
				continue
			}
			if s.breaks(j, i, hi, v) {
				return j
			}
		case pDash:
			if t.shape&lex.Glued != 0 && j+1 < hi && s.items[j+1].shape&lex.Glued != 0 && s.text[t.start:t.end] == "-" {
				continue
			}
			if depth == 0 && j > i && s.breaks(j, i, hi, v) {
				return j
			}
			if depth == 0 && j > i && !paired {
				for k := j + 1; k < limit && k < j+30 && !paired; k++ {
					paired = s.items[k].pos == pDash
				}
				if !paired {
					return j
				}
			}
		case pCoord:
			if depth == 0 && j > i+1 && s.joins(j, hi, v) {
				return j
			}
		case pNoun:
			// according to
			if s.is(&s.items[j], "according") && j+1 < hi && s.items[j+1].pos == pTo && j > i {
				return j
			}
		case pVerb:
			if t.flags&fIng != 0 && j > i && s.is(&s.items[j], "according") {
				return j
			}
			if t.flags&fIng != 0 && j > i+2 && t.cue != 0 && s.cues[t.cue].frames&takesThat != 0 && j+1 < hi && s.items[j+1].pos == pThat {
				return j
			}
		case pEnd:
			if depth == 0 && j+1 < hi && s.items[j+1].first {
				return j
			}
		}
	}
	return limit
}

// endsPhrase reports whether item j ends a reported noun phrase or infinitive
// that began at i: at a comma, a time, a subordinate clause.
func (s *scanner) endsPhrase(j, i, hi int) bool {
	t := s.items[j]
	switch t.pos {
	case pComma:
		// A list goes on: "jobs, trade and taxes".
		for k := j + 1; k < hi && k < j+7; k++ {
			u := s.items[k]
			if u.pos == pCoord && k > j+1 || u.pos == pComma && k > j+1 {
				n, ok := s.at(k+1, hi)
				return !ok || !(n.nominal() || n.pos == pDet || n.pos == pPoss || n.pos == pQuote) || u.pos == pComma
			}
			if !u.nominal() && u.pos != pDet && u.pos != pPoss && u.pos != pClitic && u.pos != pPrep {
				break
			}
		}
		return true
	case pSub:
		return true
	case pNoun, pAdv:
		if n, ok := s.at(j+1, hi); ok && n.pos == pTime && (s.isWord(j, "last") || s.isWord(j, "next") || s.isWord(j, "earlier") || s.isWord(j, "late") || s.isWord(j, "early")) {
			return s.items[j-1].pos != pDet && s.items[j-1].pos != pPrep
		}
	case pTime:
		if p := s.items[j-1]; p.pos == pNoun && t.shape&lex.Capital == 0 {
			return false // in recent weeks
		}
		return j > i && s.items[j-1].pos != pDet && s.items[j-1].pos != pPoss && s.items[j-1].pos != pPrep && s.items[j-1].pos != pNum && (j+1 >= hi || !s.items[j+1].nominal() && s.items[j+1].pos != pClitic)
	case pWh:
		return s.isWord(j, "when") || s.isWord(j, "where") && s.items[j-1].pos == pComma
	case pPrep:
		if t.flags&fSub != 0 {
			return s.isWord(j, "after") || s.isWord(j, "before") || s.isWord(j, "since")
		}
		if s.isWord(j, "during") {
			return true
		}
		if n, ok := s.at(j+1, hi); ok && n.pos == pTime && n.shape&lex.Capital != 0 {
			return true // on Monday
		}
		if s.isWord(j, "in") || s.isWord(j, "at") || s.isWord(j, "on") {
			if p, ok := s.phraseRight(j+1, hi); ok && s.items[p.hi].flags&fVenue != 0 && s.items[p.lo].pos == pDet && s.is(&s.items[p.lo], "a") {
				return true // in an interview
			}
		}
	case pCoord:
		// "endorsed Smith and said": the next verb is the reporter's.
		k := j + 1
		for k < hi && s.items[k].pos == pAdv {
			k++
		}
		if n, ok := s.at(k, hi); ok && (n.pos == pVerb && n.flags&(fPast|fS) != 0 || n.pos == pAux && fr2(n)) {
			return true
		}
	}
	return false
}

// fr2 reports whether the auxiliary begins a finite verb group.
func fr2(t item) bool { return t.flags&(fModal|fHave|fDo|fBe) != 0 }

// breaks reports whether the comma or dash at j ends the reported words.
func (s *scanner) breaks(j, from, hi int, v item) bool {
	n, ok := s.at(j+1, hi)
	if !ok {
		return true
	}
	k := j + 1
	if n.pos == pAdv {
		if m, ok := s.at(j+2, hi); ok && m.pos != pComma {
			n, k = m, j+2
		}
	}
	switch {
	case n.pos == pVerb && n.flags&fIng != 0 && n.cue != 0 && s.cues[n.cue].frames&opensNew != 0 && s.cues[n.cue].frames != 0:
		return true
	case s.is(&n, "according"), s.is(&n, "referring"), s.is(&n, "citing"), s.is(&n, "using"):
		return true
	case n.pos == pCoord:
		if s.is(&n, "but") && v.end > 0 && s.clauseStart(k+1, hi) && k+1 < hi && (s.items[k+1].pos == pPron || s.items[k+1].pos == pName || s.items[k+1].pos == pDet || s.items[k+1].pos == pPoss) {
			return true
		}
		return s.joins(k, hi, v)
	case n.pos == pVerb && n.flags&fPast != 0 && n.cue != 0 && s.cues[n.cue].frames&inverts != 0:
		return true // ", said Smith"
	case n.pos == pSub:
		if (s.isWord(j+1, "although") || s.isWord(j+1, "though")) && v.end > 0 {
			return true
		}
		w := s.text[n.start:n.end]
		return w == "while" || w == "whereas"
	}
	// ", Smith said": another report's tag.
	if n.pos == pName || n.pos == pPron || n.pos == pDet || n.pos == pPoss {
		for m := k; m < hi && m < k+9; m++ {
			u := s.items[m]
			if u.pos == pVerb && u.cue != 0 && u.flags&(fPast|fS) != 0 && s.cues[u.cue].frames&strong != 0 && s.cues[u.cue].frames&takesQuote != 0 {
				e, ok := s.at(m+1, hi)
				return !ok || e.pos == pEnd || e.pos == pComma || e.pos == pTime
			}
			if u.pos >= pCoord && u.pos != pAdv {
				break
			}
		}
	}
	return false
}

// joins reports whether the conjunction at j joins a second report to the one
// whose verb is v: "said that A and added that B".
func (s *scanner) joins(j, hi int, v item) bool {
	k := j + 1
	for k < hi && s.items[k].pos == pAdv {
		k++
	}
	n, ok := s.at(k, hi)
	if !ok {
		return false
	}
	if n.pos == pAux && k+1 < hi {
		m := k + 1
		for m < hi && s.items[m].pos == pAdv {
			m++
		}
		if m < hi && s.items[m].pos == pVerb && s.items[m].cue != 0 && s.cues[s.items[m].cue].frames&strong != 0 && (s.is(&n, "has") || s.is(&n, "have") || s.is(&n, "had")) {
			return true
		}
		return false
	}
	if n.pos == pVerb && n.cue != 0 && s.cues[n.cue].frames&(opensNew|strong) != 0 && s.cues[n.cue].frames != 0 {
		same := n.flags & v.flags & (fPast | fS | fIng | fBase)
		return same&(fPast|fIng) != 0 || same&fS != 0 && n.flags&fNoun == 0
	}
	// "and Smith said that": a new subject with a strong cue.
	if n.pos == pName || n.pos == pPron || n.pos == pDet {
		for m := k; m < hi && m < k+7; m++ {
			u := s.items[m]
			if u.pos == pVerb && m > k {
				return u.cue != 0 && u.flags&(fPast|fS) != 0 && s.cues[u.cue].frames&(strong|takesThat|takesQuote) == strong|takesThat|takesQuote && v.flags&u.flags&(fPast|fS) != 0
			}
			if u.pos >= pComma || u.pos == pPrep || u.pos == pTo || u.pos == pCoord || u.pos == pAux {
				return false
			}
		}
	}
	return false
}
