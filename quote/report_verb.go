package quote

import (
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/internal/lex"
)

// A report is an attribution found in one sentence, in items. Ranges are
// half-open.
type report struct {
	cueLo, cueHi int
	who          np
	named        bool
	parts        [2][2]int // the content: up to two ranges of items; unused ones are empty
	rule         string
	verb         int
}

// verbReport finds the report of the cue verb at i in the sentence [lo, hi).
func (s *scanner) verbReport(r *report, i, lo, hi int) bool {
	it := &s.items[i]
	c := &s.cues[it.cue]
	fr := c.frames
	end := i
	phrasal := false
	for k := range c.phrases {
		p := &c.phrases[k]
		if e, ok := s.match(i+1, hi, p.words); ok {
			fr, end, phrasal = p.frames, e-1, true
			break
		}
	}
	if fr == 0 {
		return false
	}
	g, aux, inf := s.group(i, lo)
	*r = report{cueLo: g, cueHi: end + 1, verb: i}
	ing := it.flags&fIng != 0
	passive := aux&fBe != 0 && it.flags&fPart != 0 && !ing
	if c.lemma == "ask" && (passive || g == i && it.flags&fPart != 0 && s.opensClause(i, lo)) && !(i > lo && s.items[i-1].pos == pQuote) {
		if asked := *r; s.asked(&asked, i, hi) && (passive || i == lo || !s.ends(asked.parts[0][1], hi) || !s.apart(i, lo)) {
			*r = asked
			return true
		}
	}
	if s.quotedAs(r, c.lemma, end+1, lo, hi) {
		return true
	}
	if aux == 0 && i+1 < hi && s.items[i+1].pos == pPrep && s.is(&s.items[i+1], "by") && s.asReported(r, i, lo, hi) {
		return true
	}
	if fr&hearing != 0 {
		return !passive && it.flags&fPast != 0 && s.heard(r, end, lo, hi, fr)
	}
	if passive {
		return s.passive(r, i, lo, hi, fr)
	}
	if c.lemma == "identify" && end+1 < hi && s.reflexive(end+1) {
		return false // who he said he was stands after: "identified himself as Lee"
	}
	if inf {
		return s.infinitive(r, i, lo, hi, fr, end)
	}
	if s.title && end > i && it.flags&fPart != 0 && c.lemma == "accuse" {
		return false // "Smith accused of a cover-up"
	}
	if ing && aux&fBe == 0 {
		return fr&(opensNew|takesThat|takesInf|takesObject) != 0 && s.participle(r, i, end, lo, hi, fr, phrasal)
	}
	finite := it.flags&(fPast|fS) != 0 || aux != 0 || it.flags&fBase != 0
	// "…, said Smith": the subject after the verb.
	if fr&inverts != 0 && g == i && it.flags&(fPast|fS|fBase) != 0 && i > lo && s.inverted(r, i, lo, hi) && (it.flags&(fPast|fS) != 0 || s.takesBase(r.who)) {
		return true
	}
	if !finite {
		return false
	}
	if fr&passives != 0 && fr&(takesObject|takesThat) == 0 {
		return s.seems(r, g, end+1, lo, hi, fr)
	}
	return s.owned(r, g, lo) && s.agrees(r, aux) && (fr&weak == 0 || s.personal(r.who) || s.itExpects(r, hi)) && s.after(r, end+1, lo, hi, 0, fr)
}

// itExpects reports whether "it" is the subject of r and a clause with "that" or an
// infinitive follows its cue: an organization, of which the text speaks.
func (s *scanner) itExpects(r *report, hi int) bool {
	n, ok := s.at(r.cueHi, hi)
	c := &s.cues[s.items[r.verb].cue]
	return ok && (n.pos == pTo && c.frames&takesInf != 0 && c.lemma != "like" || n.pos == pThat && c.frames&takesThat != 0) && s.isWord(r.who.lo, "it")
}

// apart reports whether only an apposition parts the verb at g from its subject: “the
// mayor, Ann Lee, asked”.
func (s *scanner) apart(g, lo int) bool {
	_, ok := s.subject(g, lo)
	return ok && !slices.ContainsFunc(s.items[lo:g], func(t item) bool { return t.pos.in(1<<pVerb | 1<<pAux | 1<<pQuote) })
}

// ends reports whether nothing but the full stop follows item e in its sentence.
func (s *scanner) ends(e, hi int) bool {
	t, ok := s.at(e, hi)
	return !ok || t.pos == pEnd
}

// reflexive reports whether item i is a reflexive pronoun.
func (s *scanner) reflexive(i int) bool {
	t := &s.items[i]
	w := s.text[t.start:t.end]
	return strings.HasSuffix(w, "self") || strings.HasSuffix(w, "selves")
}

// quotedAs handles "quoted Smith as saying that …", after the verb: the person who is
// quoted speaks.
func (s *scanner) quotedAs(r *report, lemma string, k, lo, hi int) bool {
	if lemma != "quote" && lemma != "cite" {
		return false
	}
	p, ok := s.phraseRight(k, hi)
	if !ok || !s.isWord(min(p.hi+1, hi-1), "as") || p.hi+2 >= hi {
		return false
	}
	switch t := &s.items[p.hi+2]; s.text[t.start:t.end] {
	case "saying", "telling", "stating", "declaring", "warning", "writing":
	default:
		return false
	}
	*r = report{cueLo: p.hi + 1, cueHi: p.hi + 3, verb: p.hi + 2, who: p, named: true, rule: ruleQuoted}
	return s.after(r, p.hi+3, lo, hi, 0, takesQuote|takesThat|takesBare|takesAddressee|strong)
}

// group returns the beginning of the verb group that ends at i, its auxiliaries, and
// whether it is an infinitive.
func (s *scanner) group(i, lo int) (g int, aux flag, inf bool) {
	for g = i; g > lo; g-- {
		t := &s.items[g-1]
		if t.pos != pAux && (t.pos != pAdv || g-1 == lo && g == i) {
			inf = t.pos == pTo && g == i
			break
		}
		aux |= t.flags & fAux
	}
	for g < i && s.items[g].pos == pAdv && g == lo {
		g++
	}
	if g > lo && s.isBe(&s.items[g-1]) {
		aux |= fBe // we're saying
	}
	return g, aux, inf
}

// opensClause reports whether the participle at i begins a clause without a
// subject of its own.
func (s *scanner) opensClause(i, lo int) bool {
	if i == lo {
		return true
	}
	p := s.items[i-1].pos
	return p == pComma || p == pWh && !s.isWord(i-1, "who") && !s.isWord(i-1, "which")
}

// owned finds the speaker of the report r of the verb group at g: its subject, or the
// one that it shares with an earlier verb.
func (s *scanner) owned(r *report, g, lo int) bool {
	r.who, r.named = s.subject(g, lo)
	r.rule = ruleSubject
	if !r.named && g > lo && (s.items[g-1].pos == pCoord || s.coordPhrase(g-1, lo) || s.items[g-1].pos == pComma && s.items[r.verb].flags&fPast != 0) {
		r.who, r.named = s.shared(lo, g)
		r.rule = ruleShared
	}
	if r.named && r.who.lo == r.who.hi && r.who.hi == r.verb-1 && s.counted(r.verb) {
		r.named = false
	}
	return r.named
}

// counted reports whether the verb at v is the adjective of a noun that the word
// before it counts: "three confirmed cases", "the most anticipated film".
func (s *scanner) counted(v int) bool {
	t := &s.items[v]
	if t.flags&fPast == 0 || v+1 >= len(s.items) || s.items[v+1].pos != pNoun || s.items[v+1].shape&lex.Capital != 0 {
		return false
	}
	switch c := &s.items[v-1]; {
	case c.pos == pNum:
		return true
	case s.isWord(v-1, "most"):
		return v > 1 && s.items[v-2].pos.in(1<<pDet|1<<pPoss|1<<pClitic)
	default:
		return s.isWord(v-1, "all") || s.isWord(v-1, "any") || s.isWord(v-1, "more")
	}
}

// agrees reports whether the verb of r agrees with its subject: a base form that may
// be a noun needs a plural.
func (s *scanner) agrees(r *report, aux flag) bool {
	it := &s.items[r.verb]
	if it.flags&(fBase|fPast|fNoun) != fBase|fNoun || aux != 0 {
		return true
	}
	p := s.items[r.who.hi].pos
	return s.plural(r.who.head) || p == pPron || p == pWh || s.compound(r.who.hi)
}

// personal reports whether the phrase means people, or papers that speak for them.
func (s *scanner) personal(p np) bool {
	t := s.items[p.head]
	if s.items[p.hi].pos == pName {
		return true
	}
	if t.pos == pPron {
		switch strings.ToLower(s.pronoun(&t).In(s.text)) {
		case "it", "there", "this", "that", "you":
			return false
		}
		return true
	}
	return t.pos == pName || t.pos == pWh && !s.is(&t, "which") || t.flags&(fPerson|fPaper) != 0 || s.plural(p.head)
}

// carried returns the subject of the last report of the sentence that is not part of
// another one, else that of the main verb.
func (s *scanner) carried(lo, v int) (np, bool) {
	for k := len(s.found) - 1; k >= 0 && k >= len(s.found)-6; k-- {
		r := &s.found[k]
		if !r.named || r.rule == ruleAccording || r.rule == rulePoll || r.holds(v) {
			continue
		}
		inside := false
		for j := k - 1; j >= 0 && j >= k-6; j-- {
			inside = inside || s.found[j].holds(r.verb)
		}
		if !inside {
			if r.rule == ruleNoun {
				continue // "in his attack on Roe"
			}
			if w := s.items[r.who.lo]; r.rule == ruleSubject && (w.pos == pWh || s.subordinate(r.who, lo) && s.items[r.who.lo-1].pos != pThat) {
				continue
			}
			return r.who, true
		}
	}
	return s.mainSubject(lo, v)
}

// match reports whether the items at i are words, and returns the first item after
// them.
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

// shared returns the subject that the verb group at g shares with the one before its
// conjunction: "When Roe left, Lee laughed and said". If that one is part of a
// report, it is the subject of the report.
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

// isBe reports whether a pronoun is joined to a form of "be": we're, I'm.
func (s *scanner) isBe(t *item) bool {
	if t.pos != pPron || t.flags&fModal == 0 {
		return false
	}
	w := s.text[t.start:t.end]
	return strings.HasSuffix(w, "re") || strings.HasSuffix(w, "m")
}
