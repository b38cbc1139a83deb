package quote

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/lex"
)

// maxLabel is the longest speaker label in front of a colon, in items.
const maxLabel = 8

// colonReport handles "Smith: Taxes will fall" and "Taxes 'will fall': Smith"
// in a headline or at the start of a sentence before a quotation.
func (s *scanner) colonReport(lo, hi int, title bool) (r report, ok bool) {
	c := lo
	for c < hi && s.items[c].pos != pColon && c-lo <= 40 {
		c++
	}
	if c >= hi-1 || s.items[c].pos != pColon || c == lo {
		return r, false
	}
	quoted := s.items[c+1].pos == pQuote
	if title && !quoted && s.label(c+1, hi) {
		return r, false
	}
	// The label in front: from the start, or after the last dash.
	a := lo
	for k := c - 1; k > lo && c-k <= maxLabel; k-- {
		if s.items[k].pos == pDash {
			a = k + 1
			break
		}
	}
	if v := &s.items[a]; v.flags&(fPast|fS) != 0 && s.cues[v.cue].frames&inverts != 0 && c > a+1 {
		if who, ok := s.saidBy(a+1, c); ok {
			e := s.trimEnd(c+1, s.contentEnd(c+1, hi, item{}, 0))
			return report{cueLo: a, cueHi: a + 1, verb: a, who: who, named: true, rule: ruleInverted, parts: [2][2]int{{c + 1, e}}}, e > c+1
		}
	}
	if s.speakerLabel(a, c) && (title || quoted) {
		e := s.trimEnd(c+1, hi)
		if n, ok := s.at(c+2, hi); title && quoted && ok && n.pos == pPrep && s.wordy(c+1) {
			e = c + 2 // Mayor: “We will not go” over bridge toll
		} else if title {
			for k := c + 1; k < e; k++ {
				if s.items[k].first {
					e = s.trimEnd(c+1, k)
				}
			}
		} else {
			e = s.trimEnd(c+1, s.contentEnd(c+1, hi, item{}, 0))
		}
		if e <= c+1 {
			return r, false
		}
		return report{cueLo: c, cueHi: c + 1, verb: c, who: np{a, c - 1, c - 1}, named: true, rule: ruleColon, parts: [2][2]int{{c + 1, e}}}, true
	}
	if s.items[lo].pos == pQuote && c == lo+1 {
		// “We will not go”: Mayor Ann Lee on the storm
		p, ok := s.phraseRight(c+1, hi)
		if n, more := s.at(p.hi+1, hi); ok && s.items[p.hi].pos == pName && p.hi > c+1 && more && n.pos == pPrep && (s.is(&n, "on") || s.is(&n, "about") || s.is(&n, "after")) && s.verbless(p.hi+1, hi) {
			return report{cueLo: c, cueHi: c + 1, verb: c, who: p, named: true, rule: ruleColonAfter, parts: [2][2]int{{lo, c}}}, true
		}
	}
	e := s.trimEnd(c+1, hi)
	if title && e-c-1 <= 4 && s.speakerLabel(c+1, e) && s.says(lo, c) {
		for k := c + 1; k < e; k++ {
			if s.items[k].pos != pName && !(s.title && s.items[k].shape&lex.Capital != 0) {
				return r, false
			}
		}
		return report{cueLo: c, cueHi: c + 1, verb: c, who: np{c + 1, e - 1, e - 1}, named: true, rule: ruleColonAfter, parts: [2][2]int{{lo, c}}}, true
	}
	return r, false
}

// saidBy returns who stands after a verb that begins a sentence, before the colon at
// c: "Said Smith: “…”", "Says Smith, who is 40: “…”".
func (s *scanner) saidBy(k, c int) (np, bool) {
	if s.speakerLabel(k, c) {
		return np{k, c - 1, c - 1}, true
	}
	p, ok := s.phraseRight(k, c)
	return p, ok && s.items[p.hi].pos == pName && s.items[p.hi+1].pos.in(1<<pComma|1<<pColon) && s.items[c+1].pos == pQuote
}

// label reports whether the items [a, hi) only say what kind of article it is: "Storm
// Ann: latest updates".
func (s *scanner) label(a, hi int) bool {
	for k := a; k < hi; k++ {
		t := s.items[k]
		if t.pos != pEnd && !contains(labels, strings.ToLower(s.text[t.start:t.end])) {
			return false
		}
	}
	return a < hi
}

// speakerLabel reports whether the items [a, c) are a name or a role.
func (s *scanner) speakerLabel(a, c int) bool {
	if c <= a || c-a > maxLabel {
		return false
	}
	capital, numbers := false, 0
	for k := a; k < c; k++ {
		t := s.items[k]
		if t.pos == pNum {
			if numbers++; numbers > 1 || strings.ContainsAny(s.text[t.start:t.end], "-–") {
				return false // "Rovers 2-1 City: late goal"
			}
		}
		switch {
		case t.pos == pOpen && k > a: // Rep. Lee (D)
			for k < c && s.items[k].pos != pClose {
				k++
			}
		case t.pos == pName || t.flags&(fPerson|fPaper) != 0 && t.pos == pNoun:
			capital = true
		case t.pos == pNoun && t.shape&lex.Capital != 0 && s.title:
			capital = capital || t.flags == 0
		case t.pos == pNoun && t.shape&lex.Capital != 0 && t.flags == 0 && k == a && c == a+1 && c+1 < len(s.items) && s.items[c+1].pos == pQuote:
			capital = true // Lee: “We go.”
		case t.pos == pPrep && (s.isWord(k, "of") || s.isWord(k, "for")) && k > a:
		case s.title && t.pos == pAdv && t.shape&lex.Capital != 0:
			capital = true // a name in -ly
		case t.pos == pCoord || t.pos == pDet && k == a || t.pos == pClitic || t.pos == pNum || t.shape&lex.Capital != 0 && t.pos == pNoun:
		default:
			return false
		}
	}
	if w := s.text[s.items[c-1].start:s.items[c-1].end]; w == "League" || w == "Cup" || w == "Open" || w == "Championship" || w == "Prix" {
		return false // "Premier League: City go top"
	}
	return capital && !contains(notSpeakers, strings.ToLower(s.text[s.items[a].start:s.items[a].end]))
}

// wordy reports whether the quotation at i has three words or more.
func (s *scanner) wordy(i int) bool {
	return strings.Count(s.pairs[s.items[i].pair].Inner.In(s.text), " ") > 1
}
