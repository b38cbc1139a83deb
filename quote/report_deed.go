package quote

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
)

// Some verbs of speech have other senses: one issues a warning or new shares,
// attacks a rival as weak or an officer with a knife, calls a plan a disaster or
// calls the police. What follows the verb decides.
const (
	deed     frame = 1 << (iota + 24) // its object must be words or thoughts: issue, release, sign
	strike                            // its subject must speak, its object be a rival, or blamed: attack, slam
	naming                            // its object must be called something: call
	taking                            // its object must be taken for something: see, regard
	aiming                            // its object must not be a person: seek, embrace
	uttering                          // its object must not report itself: express
	hearing                           // its subject must hear what others say: hear
)

// maxObject bounds the items of an object that are looked at.
const maxObject = 16

// spoken reports whether the verb of r, with the object that begins at k, may be
// speech.
func (s *scanner) spoken(r *report, k, hi int, fr frame) bool {
	if fr&(deed|strike|naming|taking|aiming|uttering) == 0 {
		return true
	}
	p, ok := s.phraseRight(k, hi)
	if !ok {
		return fr&(strike|taking|aiming|uttering) != 0
	}
	if fr&uttering != 0 {
		n, ok := s.at(p.hi+1, hi)
		return (!ok || !contains(s.nounCue(p.hi), s.text[n.start:n.end])) && !s.isWord(p.hi, "milk")
	}
	p = s.modified(p, hi)
	as, with, quoted := s.complements(p.hi+1, hi)
	if quoted || s.thought(p, hi) {
		return true
	}
	switch {
	case fr&deed != 0:
		if n, ok := s.at(p.hi+1, hi); ok && n.pos <= pPoss {
			// "offered the crowd some advice"
			p, ok := s.phraseRight(p.hi+1, hi)
			return ok && s.thought(s.modified(p, hi), hi)
		}
		return false
	case fr&(taking|aiming) != 0:
		t := &s.items[p.hi]
		return fr&aiming != 0 && t.pos == pNoun && t.flags&fPerson == 0 || fr&taking != 0 && (as || s.named(p, hi))
	case fr&naming != 0:
		return s.fronted(r.who.hi, 0) || s.named(p, hi)
	}
	return s.speaks(r.who) && (as || !with && s.rival(p))
}

// modified lengthens a phrase that ends before the words that modify its noun:
// "some pointed advice".
func (s *scanner) modified(p np, hi int) np {
	j := p.hi + 1
	for j < hi && j < p.hi+4 && (s.items[j].pos == pAdv || s.items[j].pos == pVerb && s.items[j].flags&(fPart|fIng) != 0) {
		j++
	}
	if j == p.hi+1 || j == hi || !s.items[j].nominal() || s.items[p.hi].flags&fDet == 0 && s.items[p.hi].pos != pNoun {
		return p
	}
	if q, ok := s.phraseRight(j, hi); ok {
		return np{p.lo, q.hi, q.hi}
	}
	return p
}

// complements tells what follows an object up to the end of its clause: "as" or
// "for", which say what somebody is blamed for; "with", which says by what means;
// and words in marks.
func (s *scanner) complements(i, hi int) (as, with, quoted bool) {
	for end := min(hi, i+maxObject); i < end; i++ {
		switch t := &s.items[i]; t.pos {
		case pQuote:
			return as, with, true
		case pPrep, pSub:
			switch s.text[t.start:t.end] {
			case "as", "for":
				as = true
			case "with":
				with = true
			}
		case pEnd, pSemi, pColon:
			return as, with, false
		}
	}
	return as, with, false
}

// thought reports whether a phrase is about words or thoughts: "a warning", "a
// series of warnings".
func (s *scanner) thought(p np, hi int) bool {
	for range 2 {
		if t := &s.items[p.hi]; t.pos != pName && !s.vessel(t) && (t.flags&(fPaper|fNounCue) != 0 || s.among(t, thoughts)) {
			return true
		}
		k := p.hi + 1
		if k+1 >= hi || !s.isWord(k, "of") {
			return false
		}
		var ok bool
		if p, ok = s.phraseRight(k+1, hi); !ok {
			return false
		}
		p = s.modified(p, hi)
	}
	return false
}

// vessel reports whether the item is a paper that holds words nobody has told yet: a
// statement is issued, but what it says stands elsewhere.
func (s *scanner) vessel(t *item) bool {
	switch s.text[t.start:t.end] {
	case "statement", "statements", "letter", "letters", "memo", "memos", "interview", "interviews":
		return true
	}
	return false
}

// named reports whether what a phrase is called follows it, or ends it: "called
// him a liar", "called the vote for the war a mistake", "called the charges
// untrue".
func (s *scanner) named(p np, hi int) bool {
	for j := p.hi + 1; j < hi && j < p.hi+maxObject; j++ {
		switch t := &s.items[j]; t.pos {
		case pDet, pPoss, pName, pNoun, pNum:
			if s.items[j-1].pos <= pNum || s.items[j-1].pos == pObj {
				return true
			}
		case pQuote, pWh:
			return true
		case pPrep, pCoord:
			// the phrases that hang on it
			q, ok := s.phraseRight(j+1, hi)
			if !ok {
				return false
			}
			j = q.hi
		default:
			j = hi
		}
	}
	t := &s.items[p.hi]
	if t.pos != pNoun {
		return false
	}
	return s.items[p.lo].pos == pName || p.hi > p.lo+1 && describes(s.text[t.start:t.end])
}

// describes reports whether the last word of a clause is an adjective, by its
// ending.
func describes(w string) bool {
	for _, end := range [...]string{"ous", "able", "ible", "ful", "less", "ive", "ish", "ary", "ory", "istic", "ical", "onal", "ated", "ised", "ized", "fair", "wrong", "true", "false", "fake", "unfit", "absurd"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// speaks reports whether a phrase is a name, a pronoun, a person or a paper. Other
// plurals may act, but need not speak.
func (s *scanner) speaks(p np) bool {
	t := &s.items[p.head]
	return t.flags&(fPerson|fPaper) != 0 || s.personal(p) && (t.pos != pNoun || s.items[p.hi].pos == pName)
}

// onRival reports whether the noun at i, which may mean blows, means words:
// "his attack on Lee", not "their missile attacks on the port".
func (s *scanner) onRival(i, hi int) bool {
	t := &s.items[i-1]
	if s.among(t, weapons) {
		return false
	}
	p, ok := s.phraseRight(i+2, hi)
	if !ok {
		return true
	}
	h := &s.items[p.hi]
	return s.rival(p) || h.pos == pNoun && h.flags&fPerson == 0
}

// rival reports whether a phrase is somebody or something to argue with: a name
// that is no place, a pronoun, what somebody has, an abstract noun.
func (s *scanner) rival(p np) bool {
	switch s.items[p.lo].pos {
	case pObj, pPron, pPoss:
		return true
	}
	for i := p.lo; i <= p.hi; i++ {
		if s.items[i].pos == pClitic {
			return true
		}
	}
	t := &s.items[p.hi]
	w := s.text[t.start:t.end]
	if t.pos == pName {
		return gazetteer.Lookup(gazetteer.Hash(w))&(gazetteer.Place|gazetteer.Surname|gazetteer.SurnameRare) != gazetteer.Place
	}
	for _, end := range [...]string{"tion", "sion", "ness", "ity", "ism", "acy", "ship", "ing"} {
		if len(w) > len(end)+3 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}
