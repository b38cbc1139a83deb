package quote

import (
	"strings"
)

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
	if g > lo && s.isBe(s.items[g-1]) {
		aux |= fBe // we're saying
	}
	passive := aux&fBe != 0 && it.flags&fPart != 0 && !ing
	if (passive || g == i && it.flags&fPart != 0 && (i == lo || s.items[i-1].pos == pComma || s.items[i-1].pos == pWh && !s.isWord(i-1, "who") && !s.isWord(i-1, "which"))) && c.lemma == "ask" && !(i > lo && s.items[i-1].pos == pQuote) {
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
	if s.title && c.lemma == "accuse" && end > i && it.flags&fPart != 0 {
		return r, false // "Smith accused of a cover-up"
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
		if !ing || fr&(opensNew|takesThat|takesInf|takesObject) == 0 && !phrasal {
			return r, false
		}
		if i > lo && s.items[i-1].pos == pPrep && !s.is(&s.items[i-1], "by") && !s.is(&s.items[i-1], "before") && !s.is(&s.items[i-1], "after") && !s.is(&s.items[i-1], "in") && !s.is(&s.items[i-1], "for") {
			return r, false
		}
		r.rule = "participle"
		if fr&takesQuote == 0 {
			r.who, r.named = s.reduced(i, lo)
		}
		if !r.named {
			r.who, r.named = s.absolute(i, lo)
		}
		if !r.named {
			r.who, r.named = s.carried(lo, i)
		}
		opening := 0
		if i == lo || i == lo+1 { // "Citing the report, Smith …"
			for k := i + 1; k < hi && k < i+maxLeft; k++ {
				if t := s.items[k]; t.pos == pComma || t.pos == pQuote && s.last(s.pairs[t.pair]) == ',' {
					if r.who, r.named = s.phraseRight(k+1, hi); r.named {
						opening = k
						if t.pos == pQuote {
							opening++
						}
						break
					}
				}
			}
		}
		if fr&opensNew == 0 && !phrasal && (!r.named || !s.personal(r.who)) {
			return r, false // "the road leading to the bridge, showing cracks"
		}
		return s.after(r, end+1, lo, hi, opening, fr)
	}
	if fr&passives != 0 && fr&(takesObject|takesThat) == 0 {
		return s.seems(r, g, end+1, lo, hi, fr)
	}
	r.who, r.named = s.subject(g, lo)
	r.rule = "subject"
	if !r.named {
		if g > lo && (s.items[g-1].pos == pCoord || s.coordPhrase(g-1, lo) || s.items[g-1].pos == pComma && it.flags&fPast != 0) {
			r.who, r.named = s.shared(lo, g)
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
	for i-1 > lo && s.items[i-1].pos == pAdv {
		i--
	}
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
	// "footage of Smith saying": only the name behind "of" speaks.
	if k := s.base(i-1, lo) - 1; k-1 >= lo && s.isWord(k, "of") && s.items[k+1].pos == pName && s.recording(k-1) {
		return np{k + 1, i - 1, i - 1}, true
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
			if r.rule == "noun" {
				continue // "in his attack on Roe"
			}
			if w := s.items[r.who.lo]; r.rule == "subject" && (w.pos == pWh || s.subordinate(r.who, lo) && s.items[r.who.lo-1].pos != pThat) {
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

// coordPhrase reports whether a conjunction and an opening phrase end at i:
// "left and in a statement".
func (s *scanner) coordPhrase(i, lo int) bool {
	if !s.items[i].nominal() {
		return false
	}
	p, ok := s.phraseLeft(i, lo)
	return ok && p.lo-2 >= lo && s.items[p.lo-1].pos == pPrep && s.items[p.lo-2].pos == pCoord
}

// shared returns the subject that the verb group at g has together with the one
// before its conjunction: "When Roe left, Lee laughed and said". Where that one
// is part of a report, its subject is the reporter's.
func (s *scanner) shared(lo, g int) (np, bool) {
	v := g - 1
	for v > lo && v > g-maxLeft && (s.items[v].pos != pVerb && s.items[v].pos != pAux || s.items[v].pos == pVerb && s.items[v].flags&(fPast|fS) == 0) {
		v--
	}
	for k := len(s.found) - 1; k >= 0 && k >= len(s.found)-6; k-- {
		if r := &s.found[k]; r.holds(v) || r.verb == v {
			return s.carried(lo, g)
		}
	}
	if p, ok := s.mainSubject(lo, g); ok && s.personal(p) {
		return p, true
	}
	return s.carried(lo, g)
}

// recording reports whether item i is a noun of what shows somebody speak.
func (s *scanner) recording(i int) bool {
	switch s.text[s.items[i].start:s.items[i].end] {
	case "footage", "video", "videos", "clip", "clips", "recording", "recordings", "tape", "tapes", "audio":
		return true
	}
	return false
}

// isBe reports whether a pronoun is joined to a form of "be": we're, I'm.
func (s *scanner) isBe(t item) bool {
	if t.pos != pPron || t.flags&fModal == 0 {
		return false
	}
	w := s.text[t.start:t.end]
	return strings.HasSuffix(w, "re") || strings.HasSuffix(w, "m")
}

// reduced returns the people right before the participle at i: "voters
// backing the plan".
func (s *scanner) reduced(i, lo int) (np, bool) {
	for i-1 > lo && s.items[i-1].pos == pAdv {
		i--
	}
	j := i - 1
	if j <= lo || !s.items[j].nominal() || s.items[j].pos != pName && s.items[j].flags&fPerson == 0 {
		return np{}, false
	}
	b := s.base(j, lo)
	return np{b, j, j}, b <= j && b > lo
}
