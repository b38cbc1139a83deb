package quote

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/lex"
)

// word decides what the word at i is; last is what precedes it.
func (s *scanner) word(i int, last pos) pos {
	t := &s.items[i]
	f := t.flags
	capital := t.shape&lex.Capital != 0
	if capital && !s.title {
		if p, ok := s.capital(i); ok {
			return p
		}
	}
	if f&fVerb != 0 && f&^(fVerb|fNominal) == 0 {
		return s.verbOrNoun(i, last) // most words that come here
	}
	w := s.text[t.start:t.end]
	switch {
	case w == "US":
		return pName // not "us"
	case w == "to" || w == "To":
		return pTo
	case w == "that" || w == "That":
		return s.that(i)
	case f == 0:
		return s.unknown(i, last)
	case f&fNum != 0:
		return pNum
	case f&fCoord != 0:
		return pCoord
	case f&fModal != 0 && f&fTime == 0:
		if f&fPron != 0 {
			return pPron // he'll
		}
		if last == pDet && w == "will" {
			return pNoun
		}
		return pAux
	case f&fTime != 0 && (f&fModal == 0 || capital): // not may
		if f&fModal == 0 && capital && !s.title && s.namedMonth(i) {
			return pName
		}
		return pTime
	case f&fAux != 0:
		return pAux
	case f&(fPoss|fPron|fDet|fObj) != 0:
		return s.pronounOrDet(i, last)
	case f&fPrep != 0 && f&fSub != 0:
		return s.prepOrSub(i)
	case last == pAux && w == "like" && i+1 < len(s.items) && s.isWord(i+1, "to"):
		return pVerb
	case f&fVerb != 0 && (f&(fPrep|fAdv|fSub|fWh) == 0 || f&fPast != 0):
		return s.verbOrNoun(i, last)
	case f&fPrep != 0:
		if f&fNoun != 0 && (last == pDet || last == pPoss) {
			return pNoun // an inside source
		}
		return pPrep
	case f&fWh != 0:
		return pWh
	case f&fSub != 0:
		if f&fAdv != 0 && last.in(1<<pPron|1<<pName|1<<pNoun) && i+1 < len(s.items) && s.items[i+1].flags&(fPast|fS) != 0 {
			return pAdv // "she once joked"
		}
		return pSub
	case f&fAdv != 0:
		return pAdv
	}
	return pNoun
}

// unknown decides what the word at i is, which the lexicon does not know.
func (s *scanner) unknown(i int, last pos) pos {
	t := &s.items[i]
	capital := t.shape&lex.Capital != 0
	if capital && (!t.first && !s.title || t.first && s.properStart(i)) {
		return pName
	}
	if last == pTo && !capital && s.text[t.end-1] != 's' {
		if n := s.next(i); n != nil && (n.pos < pComma && s.aimed(i) || n.flags&(fDet|fPoss|fObj|fPron) != 0 || n.shape&lex.Capital != 0 || s.is(n, "that")) {
			t.flags = fBase // a verb: "to rebuild the bridge"
			return pVerb
		}
	}
	return pNoun
}

// aimed reports whether a cue that takes an infinitive stands before "to" and the word
// at i: "hopes to implant".
func (s *scanner) aimed(i int) bool {
	return i > 1 && s.items[i-2].pos == pVerb && s.cues[s.items[i-2].cue].frames&(takesInf|takesAddressee|takesQuote) == takesInf
}

// pronounOrDet decides what the pronoun or determiner at i is.
func (s *scanner) pronounOrDet(i int, last pos) pos {
	t := &s.items[i]
	f := t.flags
	switch {
	case f&fPoss != 0 && f&fObj != 0: // her
		if n := s.next(i); n != nil && (n.flags&(fPrep|fDet|fWh|fPron|fTime|fCoord|fObj|fModal) == 0 && n.pos < pComma || n.flags&fNoun != 0) && !s.is(n, "that") && !s.is(n, "to") {
			return pPoss
		}
		return pObj
	case f&fPoss != 0:
		return pPoss
	case f&fPron != 0 && f&fDet == 0:
		return pPron
	case f&fPron != 0: // some, many, this: a pronoun before a verb
		if last == pClitic && s.is(t, "most") {
			return pDet // the town's most loved shops
		}
		if n := s.next(i); n == nil || n.flags&fAux != 0 || n.flags&fVerb != 0 && n.flags&(fNoun|fPart) == 0 || n.cue != 0 && n.flags&(fPast|fS) != 0 && n.flags&fNoun == 0 || n.pos >= pComma {
			return pPron
		}
		return pDet
	case f&fDet != 0:
		return pDet
	}
	return pObj
}

// properStart reports whether the unknown capitalized word that begins a sentence is
// more likely a name than a common word.
func (s *scanner) properStart(i int) bool {
	w := s.text[s.items[i].start:s.items[i].end]
	if contains(adjectives, w) {
		return i+1 < len(s.items) && s.items[i+1].shape&lex.Capital != 0
	}
	return !strings.HasSuffix(w, "s") || i+1 < len(s.items) && s.items[i+1].shape&lex.Capital != 0
}

// that decides whether "that" is a conjunction, a pronoun or a determiner.
func (s *scanner) that(i int) pos {
	n := s.next(i)
	if n == nil || n.pos >= pComma && n.pos != pQuote {
		return pPron
	}
	if i > 0 && !s.items[i].first {
		return pThat
	}
	if n.flags&fAux != 0 {
		return pPron
	}
	return pDet
}

// prepOrSub decides before, after, since, as, than, until: a clause follows
// where a pronoun or a noun phrase with a verb does.
func (s *scanner) prepOrSub(i int) pos {
	n := s.next(i)
	if n != nil && n.flags&fPron != 0 && n.flags&fDet == 0 {
		return pSub
	}
	for j := i + 1; j < len(s.items) && j < i+7 && !s.items[j].first; j++ {
		f := s.items[j].flags
		if s.items[j].pos >= pComma {
			break
		}
		if f&(fBe|fHave|fModal) != 0 || f&(fPast|fS) != 0 && f&(fNoun|fIng) == 0 && f&fPast == 0 {
			return pSub
		}
	}
	return pPrep
}
