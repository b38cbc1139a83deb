package quote

import (
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
)

// maxLeft and maxRight bound how many items a rule looks back and ahead.
const (
	maxLeft  = 90
	maxRight = 260
)

// An np is a noun phrase: items [lo, hi]. head is the last item of its first
// base phrase, before "of …", "who …" or an apposition.
type np struct{ lo, hi, head int }

// sentences fills s.sents. A quotation that ends in ? or ! does not end the
// sentence where "Smith said" follows.
func (s *scanner) sentences() {
	for i := range s.items {
		if s.items[i].first && i > 0 && s.items[i-1].pos == pQuote && s.tagged(i) {
			s.items[i].first = false
		}
		if s.items[i].first || i == 0 {
			s.sents = append(s.sents, i)
		}
	}
	s.sents = append(s.sents, len(s.items))
}

// tagged reports whether a subject and a verb of speech begin at i and little
// follows: the tag of the quotation before.
func (s *scanner) tagged(i int) bool {
	q := s.pairs[s.items[i-1].pair]
	if q.Inner.End == 0 {
		return false
	}
	stop := false
	switch s.text[q.Inner.End-1] {
	case '?', '!', ',', '-':
	case '.':
		stop = true // typed for a comma: only a bare tag may follow
	default:
		return false
	}
	for j := i; j < len(s.items) && j < i+16; j++ {
		if s.items[j].pos == pOpen {
			for j < i+16 && j+1 < len(s.items) && s.items[j].pos != pClose {
				j++
			}
			continue
		}
		t := s.items[j]
		if j > i && t.first {
			return false
		}
		switch {
		case t.pos == pVerb && t.cue != 0 && s.cues[t.cue].frames&takesQuote != 0 && j > i:
			if j+1 == len(s.items) || s.items[j+1].first {
				return true
			}
			n := s.items[j+1]
			if stop {
				return n.pos == pEnd && j < i+5
			}
			return n.pos >= pComma || n.pos == pTime || n.pos == pPrep || n.pos == pSub || n.pos == pTo || n.pos == pAdv || n.pos == pName || n.pos == pObj || n.pos == pNoun && n.flags&fPerson != 0
		case t.pos == pVerb && t.flags&fPast != 0 && j > i && j < i+4 && j+1 < len(s.items) && s.items[j+1].pos == pEnd:
			return true
		case t.nominal() || t.pos <= pClitic || t.pos == pPrep || t.pos == pAdv || t.pos == pAux || t.pos == pComma && j > i+1:
		default:
			return false
		}
	}
	return false
}

// base returns the first item of the base noun phrase that ends at j, not
// before lo; j+1 if there is none.
func (s *scanner) base(j, lo int) int {
	i := j + 1
	for i > lo {
		t := s.items[i-1]
		if t.first && i-1 > lo {
			// a sentence begins here: take it and stop
			if t.nominal() || t.pos == pDet || t.pos == pPoss {
				i--
			}
			break
		}
		if t.pos == pDet || t.pos == pPoss {
			i--
			// "all the", "some of": predeterminers
			for i > lo && s.items[i-1].pos == pDet {
				i--
			}
			break
		}
		switch {
		case t.nominal():
		case t.pos == pClitic && i <= j:
		case t.pos == pTime && i <= j && s.items[i].pos == pClitic: // Sunday's debate
		case t.pos == pQuote && i <= j+1 && i-2 >= lo && t.end-t.start < 40 && (s.items[i-2].nominal() || s.items[i-2].pos == pDet || s.items[i-2].pos == pPoss):
		case t.pos == pAdv && i <= j && i-2 >= lo && (s.items[i-2].pos == pDet || s.items[i-2].pos == pPoss):
		case t.pos == pVerb && i <= j && t.flags&(fIng|fPart) != 0 && i-2 >= lo && (s.items[i-2].pos == pDet || s.items[i-2].pos == pPoss):
		case t.pos == pDash && t.shape&lex.Glued != 0 && i <= j && s.items[i].shape&lex.Glued != 0 && s.items[i].nominal(): // trade–offs
		default:
			return i
		}
		i--
	}
	return i
}

// phraseLeft returns the noun phrase that ends at j, with the phrases before
// it that it hangs on ("the head of the party in Ohio").
func (s *scanner) phraseLeft(j, lo int) (p np, ok bool) {
	lo = max(lo, j-maxLeft)
	b := s.base(j, lo)
	if b > j {
		return np{}, false
	}
	p = np{b, j, j}
	for range 8 {
		k := p.lo - 1
		if k <= lo {
			break
		}
		t := s.items[k]
		h := -1 // the end of the phrase this one hangs on
		switch {
		case t.pos == pPrep && k-1 >= lo:
			h = k - 1
			if s.items[h].pos == pClose { // Rep. Lee (D) of Ohio
				h = s.back(h-1, lo, pOpen) - 1
			}
		case t.pos == pVerb && k-1 >= lo && (s.items[k-1].pos == pWh || s.items[k-1].pos == pThat):
			h = k - 2
		case t.pos == pVerb && t.flags&(fPart|fIng) != 0 && k-1 >= lo && s.items[k-1].pos == pNoun && t.cue == 0:
			h = k - 1
		case t.pos == pPrep:
		}
		if h < lo || !s.items[h].nominal() && s.items[h].pos != pPron {
			break
		}
		nb := s.base(h, lo)
		if s.items[h].pos == pPron {
			nb = h
		}
		if nb > h {
			break
		}
		// "In a statement Smith": the phrase before opens the sentence.
		p.lo, p.head = nb, h
	}
	// An opening phrase without a comma: "In a statement Smith said".
	if p.lo-1 >= lo && s.items[p.lo-1].pos == pPrep {
		for i := p.head; i > p.lo; i-- {
			if s.items[i].pos == pName && s.items[i-1].pos == pNoun && s.items[i-1].flags&fPerson == 0 {
				p.lo = i
				break
			}
		}
	}
	return p, true
}

// phraseRight returns the noun phrase that begins at i.
func (s *scanner) phraseRight(i, hi int) (p np, ok bool) {
	j := i
	hi = min(hi, i+maxRight)
	for j < hi && (s.items[j].pos == pDet || s.items[j].pos == pPoss) && (j == i || !s.items[j].first) {
		j++
	}
	core := j
	for j < hi && (j == i || !s.items[j].first) {
		t := s.items[j]
		switch {
		case t.nominal():
		case t.pos == pPron && j == i:
			return np{i, j, j}, true
		case t.pos == pObj && j == i:
			return np{i, j, j}, true
		case t.pos == pClitic && j > core:
		case t.pos == pTime && j+1 < hi && s.items[j+1].pos == pClitic:
		case t.pos == pDet && j > core && s.items[j-1].pos == pClitic:
		case t.pos == pQuote && t.end-t.start < 40 && j+1 < hi && s.items[j+1].nominal() && !s.items[j+1].first:
		case (t.pos == pAdv || t.pos == pVerb && t.flags&(fPart|fIng) != 0) && j == core && core > i && j+1 < hi && s.items[j+1].nominal():
		default:
			goto done
		}
		j++
	}
done:
	if j == core {
		if core > i { // a determiner alone: "some", "this"
			return np{i, j - 1, j - 1}, true
		}
		return np{}, false
	}
	return np{i, j - 1, j - 1}, true
}

// chainRight lengthens p by the phrases that hang on it: "of …", "for …".
func (s *scanner) chainRight(p np, hi int) np {
	for range 5 {
		k := p.hi + 1
		if k+1 >= hi || s.items[k].first || s.items[k].pos != pPrep || s.items[k+1].pos == pTime {
			break
		}
		q, ok := s.phraseRight(k+1, hi)
		if !ok || s.items[q.hi].flags&fVenue != 0 && !s.isWord(k, "of") {
			break
		}
		switch s.text[s.items[k].start:s.items[k].end] {
		case "of", "for", "with", "in", "from", "at", "on", "to", "behind", "inside", "between", "near":
		default:
			return p
		}
		p.hi = q.hi
	}
	return p
}

// subject returns the subject of the verb group that begins at g in a sentence
// that begins at lo.
func (s *scanner) subject(g, lo int) (p np, ok bool) {
	floor := max(lo, g-maxLeft)
	j := g - 1
	for range 12 {
		if j < floor {
			return np{}, false
		}
		t := s.items[j]
		switch t.pos {
		case pAdv:
			j--
			continue
		case pPron:
			if s.isWord(j, "there") {
				return np{}, false
			}
			return np{j, j, j}, true
		case pWh:
			if !s.isWord(j, "who") && !s.isWord(j, "which") {
				return np{}, false
			}
			return np{j, j, j}, true
		case pThat:
			if j-1 >= floor && s.items[j-1].nominal() {
				return s.phraseLeft(j-1, floor)
			}
			return np{}, false
		case pObj:
			if j-1 >= floor && (s.items[j-1].nominal() || s.items[j-1].pos == pPron) { // Smith himself
				j--
				continue
			}
			return np{}, false
		case pTime:
			for j >= floor && (s.items[j].pos == pTime || s.items[j].pos == pNum || s.items[j].pos == pDet || s.is(&s.items[j], "last") || s.is(&s.items[j], "late") || s.items[j].pos == pAdv) {
				j--
			}
			if j >= floor && s.items[j].pos == pPrep {
				j--
			}
			continue
		case pNum:
			if j-1 >= floor && s.items[j-1].pos == pTime {
				j--
				continue
			}
		case pClose:
			k := s.back(j-1, floor, pOpen)
			if k < 0 {
				return np{}, false
			}
			j = k - 1
			continue
		case pDash:
			k := s.back(j-1, floor, pDash)
			if k < 0 {
				return np{}, false
			}
			j = k - 1
			continue
		case pComma:
			return s.parenthesis(j, floor)
		case pQuote:
			if t.end-t.start > 60 {
				return np{}, false
			}
			if b := s.base(j, floor); b < j {
				return s.phraseLeft(j, floor)
			}
			return np{}, false
		}
		if !t.nominal() {
			if t.pos == pVerb || t.pos == pPrep || t.pos == pQuote {
				return s.relativeHead(j, floor)
			}
			return np{}, false
		}
		p, ok := s.phraseLeft(j, floor)
		if !ok {
			return p, false
		}
		if q, ok := s.relativeHead(p.lo-1, floor); ok {
			return q, true
		}
		// "Smith and Jones said": both.
		if k := p.lo - 1; k-1 >= floor && s.items[k].pos == pCoord && s.is(&s.items[k], "and") && s.items[k-1].nominal() {
			if q, ok := s.phraseLeft(k-1, floor); ok && (q.lo == floor || s.items[q.lo-1].pos >= pComma || s.items[q.lo-1].pos == pSub || s.items[q.lo-1].pos == pThat) {
				q.hi = p.hi
				return q, true
			}
		}
		// "Smith, the manager who runs the shop said": an apposition without its
		// second comma.
		if k := p.lo - 1; k-1 >= floor && s.items[k].pos == pComma && s.items[k-1].pos == pName && s.items[p.lo].pos == pDet {
			if q, ok := s.phraseLeft(k-1, floor); ok && (q.lo == floor || s.items[q.lo-1].pos == pQuote) {
				return q, true
			}
		}
		return p, true
	}
	return np{}, false
}

// back returns the last item of kind p in [lo, i], or -1.
func (s *scanner) back(i, lo int, p pos) int {
	for ; i >= lo; i-- {
		if s.items[i].pos == p {
			return i
		}
	}
	return -1
}

// relativeHead returns the noun phrase before a relative clause that ends at j
// and has its own finite verb: "voters who back the plan".
func (s *scanner) relativeHead(j, lo int) (np, bool) {
	finite := false
	for k := j; k > lo && k > j-20; k-- {
		t := s.items[k]
		switch {
		case t.pos == pAux || t.pos == pVerb && t.flags&(fPast|fS|fBase) != 0 && s.items[k-1].pos != pTo:
			finite = true
		case t.pos == pWh || t.pos == pThat || t.pos == pPoss && s.isWord(k, "whose"):
			if !finite || !s.items[k-1].nominal() {
				return np{}, false
			}
			return s.phraseLeft(k-1, lo)
		case t.pos >= pComma || t.pos == pCoord || t.pos == pSub:
			return np{}, false
		}
	}
	return np{}, false
}

// parenthesis finds the subject before an apposition or relative clause that
// ends at the comma c: the nearest noun phrase that begins a clause.
func (s *scanner) parenthesis(c, lo int) (np, bool) {
	first := s.items[lo]
	opening := first.pos == pPrep || first.pos == pSub || first.pos == pAdv || first.pos == pVerb || first.pos == pTime || first.pos == pTo || first.pos == pCoord || first.pos == pWh || first.pos == pNum
	for k := c; k > lo; k-- {
		if s.items[k].pos != pComma || k == c && s.items[k-1].pos != pClose {
			continue
		}
		h := k - 1
		if s.items[h].pos == pClose { // Sen. Lee (D), who …, said
			h = s.back(h-1, lo, pOpen) - 1
		}
		if h < lo || !s.items[h].nominal() && s.items[h].pos != pPron {
			continue
		}
		p, ok := s.phraseLeft(h, lo)
		if s.items[h].pos == pPron {
			p, ok = np{h, h, h}, true
		}
		if !ok {
			continue
		}
		if s.items[p.lo].pos == pTime {
			continue
		}
		b := p.lo - 1
		if p.lo == lo || s.items[b].pos == pSub || s.items[b].pos == pThat || s.items[b].pos == pCoord || s.items[b].pos == pColon || s.items[b].pos == pSemi || s.items[b].pos == pDash || s.items[b].pos == pQuote ||
			s.items[b].pos == pAdv && b == lo || s.items[b].pos == pPrep && s.items[b].flags&fSub != 0 || s.items[b].pos == pComma && opening {
			return p, true
		}
	}
	return np{}, false
}

// mainSubject returns the subject that a participle or a second verb at v
// belongs to: that of the nearest finite verb before it that is not in a
// relative clause.
func (s *scanner) mainSubject(lo, v int) (np, bool) {
	lo = max(lo, v-maxLeft)
	spare := np{}
	found := false
	for i, tries := v-1, 0; i >= lo && tries < 6; i-- {
		t := s.items[i]
		if t.pos != pAux && (t.pos != pVerb || t.flags&(fPast|fS|fBase) == 0) || i > lo && (s.items[i-1].pos == pTo || s.items[i-1].pos == pAux || s.items[i-1].pos == pAdv && i-1 > lo && s.items[i-2].pos == pAux) {
			continue
		}
		tries++
		g := i
		for g > lo && s.items[g-1].pos == pAdv {
			g--
		}
		p, ok := s.subject(g, lo)
		if !ok && t.cue != 0 && i+1 < v && i > 0 && (s.items[i-1].pos == pComma || s.items[i-1].pos == pQuote) {
			p, ok = s.phraseRight(i+1, v) // "…, said Smith, adding"
		}
		if !ok || s.items[p.lo].pos == pWh {
			continue
		}
		if s.personal(p) {
			return p, true
		}
		if !found {
			spare, found = p, true
		}
	}
	return spare, found
}

// words returns the words of a noun phrase that name the speaker: the name
// where the phrase has one, else the pronoun or the whole phrase. hi is the
// end of the sentence, for an apposition that holds the name.
func (s *scanner) words(p np, hi int) span.Span {
	items := s.items
	if items[p.lo].pos == pPron || items[p.lo].pos == pWh {
		return items[p.lo].span()
	}
	if n, ok := s.officeName(p); ok {
		return n
	}
	if p.hi > p.head && s.coordinated(p) && items[p.head].pos == pNoun && items[p.lo].pos != pDet {
		// "academic and author Ann Lee"
		if n, ok := s.name(p.lo, p.hi); ok {
			return n
		}
	}
	if n, ok := s.name(p.lo, p.head); ok && (p.hi == p.head || items[p.head].flags&fPerson == 0) {
		if p.hi > p.head && s.coordinated(p) {
			return span.Span{Start: int(items[s.afterDet(p.lo)].start), End: int(items[p.hi].end)}
		}
		return n
	}
	// "the manager, Ann Lee, said", "the manager, said"
	if k := p.hi + 1; k+1 < hi && items[k].pos == pComma && items[k+1].pos == pName {
		if q, ok := s.phraseRight(k+1, min(hi, k+12)); ok && (q.hi+1 >= hi || items[q.hi+1].pos != pCoord) {
			if n, ok := s.name(q.lo, q.head); ok {
				return n
			}
		}
	}
	return span.Span{Start: int(items[s.afterDet(p.lo)].start), End: int(items[p.hi].end)}
}

// officeName returns the name behind a title of more words: "Secretary of
// State Ann Lee".
func (s *scanner) officeName(p np) (span.Span, bool) {
	items := s.items
	if p.hi == p.head || items[p.head].flags&fPerson == 0 || items[p.hi].pos != pName || items[p.head+1].pos != pPrep {
		return span.Span{}, false
	}
	i := p.hi
	for i-1 > p.head+1 && items[i-1].pos == pName {
		i--
	}
	n := p.hi - i + 1
	switch {
	case n >= 3 || n == 2 && contains(offices, s.text[items[i].start:items[i].end]):
		i++
	case n == 2 && items[i-1].pos == pDet || n < 2 && items[i-1].pos != pNoun:
		return span.Span{}, false // the head of the Foo Party
	case n == 2 && items[i-1].pos == pPrep:
		return span.Span{}, false
	}
	for i < p.hi && (items[i].flags&fPerson != 0 || s.courtesy(items[i])) {
		i++
	}
	return span.Span{Start: int(items[i].start), End: int(items[p.hi].end)}, true
}

// offices are the departments that stand in titles before a name.
const offices = ` State Defense Defence Treasury Commerce Justice Education Energy Labor Labour Interior Agriculture Transportation Health Finance Trade Staff House Parliament Police Security Homeland `

// coordinated reports whether p is "A and B".
func (s *scanner) coordinated(p np) bool {
	for i := p.head + 1; i <= p.hi; i++ {
		if s.items[i].pos == pCoord {
			return true
		}
	}
	return false
}

// afterDet returns lo, or the item behind "both" at lo.
func (s *scanner) afterDet(lo int) int {
	if s.isWord(lo, "both") && lo+1 < len(s.items) && !s.items[lo+1].first {
		return lo + 1
	}
	return lo
}

// name returns the name at the end of the base phrase [lo, hi], without title.
func (s *scanner) name(lo, hi int) (span.Span, bool) {
	items := s.items
	i := hi + 1
	for i > lo {
		t := items[i-1]
		if t.pos == pName || t.pos == pNum && i <= hi || t.pos == pQuote && i <= hi && i-2 >= lo && items[i-2].pos == pName {
			i--
			continue
		}
		break
	}
	for i <= hi && items[i].pos != pName {
		i++
	}
	// Titles before the name: "President Smith", "Mr. Lee".
	if items[hi].flags&fPerson == 0 {
		for k := hi - 1; k >= i; k-- {
			if items[k].flags&fPerson != 0 && items[k].shape&lex.AllCaps == 0 || s.courtesy(items[k]) {
				i = k + 1
				break
			}
		}
	}
	if i > hi || items[i].pos != pName {
		return span.Span{}, false
	}
	return span.Span{Start: int(items[i].start), End: int(items[hi].end)}, true
}

// courtesy reports whether the item is a short title with a full stop.
func (s *scanner) courtesy(t item) bool {
	switch s.text[t.start:t.end] {
	case "Mr.", "Mrs.", "Ms.", "Dr.", "Mr", "Mrs", "Ms", "Dr", "Rep.", "Sen.", "Gov.", "Gen.", "Prof.", "Lt.", "Col.", "Capt.", "Sgt.", "Rev.", "Sir", "Dame", "Lord":
		return true
	}
	return false
}
