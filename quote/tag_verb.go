package quote

import (
	"github.com/newsnorm/newsnorm/internal/lex"
)

// verbOrNoun decides whether a word that may be a verb is one.
func (s *scanner) verbOrNoun(i int, last pos) pos {
	t := &s.items[i]
	f := t.flags
	noun := f&fNoun != 0
	switch last {
	case pTo:
		if f&fBase != 0 {
			return pVerb
		}
		return pNoun
	case pAux, pPron:
		return pVerb
	case pDet, pPoss, pClitic, pNum:
		if last == pNum && f&fIng == 0 && !noun {
			return pVerb // "53 said", "the two write"
		}
		if last == pPoss && i > 1 && f&fPast != 0 && !noun && s.isWord(i-2, "of") && s.isWord(i-1, "his") && (s.followed(i) || s.leadsThat(i)) {
			return pVerb // "a friend of his said"
		}
		if last == pClitic && f&fIng == 0 && f&fPart != 0 && !noun {
			return pVerb // "Ann's called": is
		}
		if last == pDet && f&fPast != 0 && !noun && t.cue != 0 && s.followed(i) {
			return pVerb // "Some said", the determiner as a pronoun
		}
		return pNoun
	case pPrep:
		if f&fIng != 0 && (!noun || s.followed(i) || s.leadsThat(i)) {
			return pVerb
		}
		if f&fPart != 0 && !noun && i > 0 && (s.isWord(i-1, "as") || s.isWord(i-1, "first")) {
			return pVerb // "as noted by Smith"
		}
		return pNoun
	case pWh, pThat:
		if noun && f&(fS|fPast) == 0 && last == pThat {
			return pNoun
		}
		return pVerb
	}
	if !noun {
		return pVerb
	}
	if f&fPast != 0 && f&fBase == 0 {
		return pVerb
	}
	switch last {
	case pNoun, pName, pTime, pQuote, pComma, pObj, pClose, pDash:
		return s.afterNoun(i, last)
	case pEnd, pSub, pCoord, pColon:
		if last == pSub && f&fIng != 0 && t.cue != 0 && (s.followed(i) || s.leadsThat(i)) {
			return pVerb // "while saying that"
		}
		if f&(fS|fPast) != 0 && last == pCoord {
			if n := s.next(i); n != nil && (n.flags&(fDet|fPron|fPoss|fObj) != 0 || s.is(n, "to") || n.pos == pQuote) && !s.relativeThat(i) {
				return pVerb
			}
		}
		return pNoun
	}
	return pNoun
}

// leadsThat reports whether "that" follows item i.
func (s *scanner) leadsThat(i int) bool {
	n := s.next(i)
	return n != nil && s.is(n, "that")
}

// afterNoun is verbOrNoun for a word that may be both, after a noun phrase: it depends
// on what follows and on whether the two agree in number.
func (s *scanner) afterNoun(i int, last pos) pos {
	t := &s.items[i]
	f := t.flags
	n := s.next(i)
	if n == nil {
		return pNoun
	}
	nf := n.flags
	if (n.pos == pEnd || n.pos == pComma) && f&(fS|fBase) != 0 && s.tagVerb(i) {
		return pVerb
	}
	if f&fIng != 0 {
		if last == pComma || last == pQuote {
			return pVerb
		}
		if nf&(fDet|fPron|fPoss|fObj) != 0 || n.pos == pQuote || n.pos == pColon || s.is(n, "that") {
			return pVerb
		}
		if n.pos == pComma && t.cue != 0 && i+2 < len(s.items) && s.items[i+2].pos == pQuote {
			return pVerb // "with Smith saying, “…”"
		}
		return pNoun
	}
	if nf&(fBe|fHave|fModal|fDo) != 0 || n.pos.in(1<<pEnd|1<<pComma|1<<pClitic) || nf&fCoord != 0 {
		return pNoun
	}
	if s.isWord(i, "shares") && nf&(fDet|fPron|fPoss|fObj) == 0 && n.pos != pQuote && n.pos != pColon {
		return pNoun // "Smith Foods shares fell"
	}
	if f&fS != 0 && s.relativeThat(i) {
		return pNoun // "the reports that have come in"
	}
	if s.isWord(i, "states") && n.pos != pQuote && n.pos != pColon && !s.is(n, "that") {
		return pNoun
	}
	plural := i > 0 && (s.plural(i-1) || s.compound(i-1))
	plural = plural || f&fBase != 0 && t.cue != 0 && s.pluralHead(i)
	if plural && i > 1 && (s.isWord(i-2, "a") || s.isWord(i-2, "an")) {
		plural = false // "in an earnings call that"
	}
	agree := f&fS != 0 && (!plural || s.isWord(i-1, "data")) || f&fBase != 0 && plural
	if !agree && f&fPast != 0 && (nf&(fPoss|fObj|fPron) != 0 || n.pos == pQuote) {
		return pVerb // "Smith cut her target"
	}
	if !agree {
		return pNoun
	}
	if n.shape&lex.Capital != 0 && !s.title {
		return pVerb
	}
	if nf&fPrep != 0 {
		if t.cue == 0 {
			return pVerb
		}
		return s.prepCue(*t, n)
	}
	if f&fS != 0 && n.cue != 0 && nf&fBase != 0 && s.cues[n.cue].frames&takesThat != 0 && s.items[i-1].pos != pName {
		return pNoun // "new reports show"
	}
	if nf&(fPast|fS|fIng) != 0 && nf&fNoun == 0 {
		return pNoun // "the campaign reports said", "the attacks targeting"
	}
	return pVerb
}

// maxHead bounds the items between a noun and the verb of which it is the subject.
const maxHead = 8

// pluralHead reports whether the sentence begins with a plural noun for papers or people
// that a phrase parts from the word at i: "Polls in Oslo show".
func (s *scanner) pluralHead(i int) bool {
	for k := i - 1; k > 0 && k > i-maxHead; k-- {
		t := &s.items[k]
		switch {
		case t.pos == pPrep:
			if h := &s.items[k-1]; h.flags&(fPaper|fPerson) != 0 && s.plural(k-1) {
				return h.first || s.items[k-2].first || s.items[k-2].pos >= pComma
			}
			return false
		case !t.nominal() && !t.pos.in(1<<pDet|1<<pPoss) || t.first:
			return false
		}
	}
	return false
}

// tagVerb reports whether the word at i must be the verb of a tag: "…, records show.",
// "“…,” Lee notes." Before its short subject there is a comma, or a quotation that
// ends with one.
func (s *scanner) tagVerb(i int) bool {
	t := s.items[i]
	if t.cue == 0 || s.cues[t.cue].frames&(strong|inverts) == 0 {
		return false
	}
	named := s.items[i-1].shape&lex.Capital != 0 && !s.title
	plural := s.plural(i-1) || s.compound(i-1)
	phrase, part := false, false
	for k := i - 1; k >= 0 && k > i-8; k-- {
		switch u := s.items[k]; {
		case u.pos == pQuote:
			return k < i-1 && s.last(s.pairs[u.pair]) == ',' && agrees(t, plural)
		case u.pos == pPrep && k < i-1:
			phrase = true
		case u.pos == pComma:
			return k < i-1 && !named && s.cues[t.cue].frames&strong != 0 && (part || !phrase) && t.flags&fBase != 0 && agrees(t, plural)
		case u.pos == pVerb && u.flags&fPart != 0 && k < i-1 && k > 0 && s.items[k-1].pos == pNoun:
			part, plural = true, s.plural(k-1) // documents obtained by the paper show
		case u.pos == pCoord && k < i-1, u.pos == pVerb && u.flags&fIng != 0 && k == i-2:
		case !u.nominal() && u.pos != pDet:
			return false
		}
	}
	return false
}

// relativeThat reports whether "that" with a finite verb and no subject stands behind
// item i.
func (s *scanner) relativeThat(i int) bool {
	if i+1 >= len(s.items) || !s.is(&s.items[i+1], "that") {
		return false
	}
	n := s.next(i + 1)
	return n != nil && n.flags&(fBe|fHave|fDo|fModal) != 0 && n.flags&(fPron|fDet|fNoun|fIng) == 0
}

// agrees reports whether the verb t may follow a plural or singular subject.
func agrees(t item, plural bool) bool {
	return plural && t.flags&fS == 0 || !plural && (t.flags&fBase == 0 || t.flags&fS != 0)
}

// prepCue decides "calls for", "attacks on": a verb where the cue knows the
// preposition.
func (s *scanner) prepCue(t item, n *item) pos {
	for _, p := range s.cues[t.cue].phrases {
		if s.is(n, p.words[0]) {
			return pVerb
		}
	}
	return pNoun
}
