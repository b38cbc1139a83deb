package quote

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/swar"
	"github.com/newsnorm/newsnorm/span"
)

// titles turns the titles of works and programs in marks into names: "on NBC's “Meet
// the Neighbors”", "told “Good Day”".
func (s *scanner) titles() {
	if s.title {
		return
	}
	for _, m := range s.marked {
		i, t := int(m), &s.items[m]
		if i == 0 || t.first || t.end-t.start > 120 {
			continue
		}
		in := s.pairs[t.pair].Inner.In(s.text)
		if s.nickname(i, in) {
			t.pos, t.shape = pName, lex.Capital
			continue
		}
		if !s.leadsTitle(&s.items[i-1]) && !(s.items[i-1].pos == pComma && i > 1 && s.among(&s.items[i-2], works)) {
			continue
		}
		one := s.items[i-1].pos == pClitic && 'A' <= in[0] && in[0] <= 'Z' && strings.IndexByte(in, ' ') < 0 // NBC's “Today”
		if !titled(in) && !one || s.branded(i) {
			continue
		}
		if r := in[len(in)-1]; r == '!' && len(in) > 40 || i > 1 && s.isWord(i-1, "of") && s.among(&s.items[i-2], proclaimed) {
			continue
		}
		t.pos, t.shape = pName, lex.Capital
	}
}

// maxNickname is the longest nickname in bytes.
const maxNickname = 24

// nickname reports whether the quotation at i is inside a name: "Ann “Red” Lee".
func (s *scanner) nickname(i int, in string) bool {
	if len(in) > maxNickname || i+1 >= len(s.items) || s.items[i+1].first || in[0] < 'A' || in[0] > 'Z' {
		return false
	}
	a, b := s.items[i-1], s.items[i+1]
	return a.pos == pNoun && b.pos == pNoun && a.shape&b.shape&lex.Capital != 0 && (a.flags|b.flags)&(fTime|fPron|fDet|fPrep|fVerb|fAdv) == 0 &&
		glued(in[len(in)-1])
}

// branded reports whether the quotation at i says what somebody is called:
// "hailed Lee as “The Great Mason”".
func (s *scanner) branded(i int) bool {
	if !s.isWord(i-1, "as") {
		return false
	}
	for k := i - 2; k >= 0 && k > i-12; k-- {
		t := &s.items[k]
		if t.flags&(fPast|fS|fIng) != 0 && s.cues[t.cue].frames&(takesObject|takesQuote) != 0 {
			return true
		}
		if t.first {
			return false
		}
	}
	return false
}

// leadsTitle reports whether the item before a quotation in capitals makes it
// a title.
func (s *scanner) leadsTitle(b *item) bool {
	switch {
	case b.flags&(fPrep|fDet|fPoss) != 0:
		return true
	case b.flags != 0:
	case b.pos == pClitic || b.pos == pNum:
		return true
	case b.pos != pNoun && b.pos != pTo:
		return false
	case b.shape&lex.Capital == 0:
		return true // a common noun: "the anthem “The River Runs Deep”"
	}
	return s.is(b, "told") || s.is(b, "and") || s.among(b, works)
}

// maxTitle is the greatest number of tokens of a headline.
const maxTitle = 40

// titleCase reports whether at least four of five longer words of the block are
// capitalized.
func (s *scanner) titleCase() bool {
	const least = 4 // longer words
	if s.block.Len() < 4*least {
		return false
	}
	// A longer word and the space after it take five bytes.
	most := min(maxTitle, s.block.Len()/5+1) / 5
	if len(s.items) > maxTitle {
		return false
	}
	n := 0 // longer words that are not
	for i := range s.items {
		if t := &s.items[i]; t.end-t.start > 3 && t.shape&lex.Capital == 0 && t.pos <= pAdv && t.pos != pClitic && (s.text[t.start] < '0' || s.text[t.start] > '9') {
			if n++; n > most {
				return false
			}
		}
	}
	for _, m := range s.marked {
		if n += longSmall(s.text, s.pairs[s.items[m].pair].Inner, most-n+1); n > most {
			return false
		}
	}
	long, capital := 0, 0
	last, shape := lex.Punct, lex.Newline
	text := s.text[:s.block.End]
	for i, n := s.block.Start, 0; ; n++ {
		t, ok := lex.Next(text, i, last, shape)
		if !ok {
			break
		}
		if n == maxTitle {
			return false
		}
		i, last, shape = int(t.End), t.Kind, lex.Glued
		if t.Kind == lex.Word && t.End-t.Start > 3 {
			long++
			if t.Has(lex.Capital) {
				capital++
			}
		}
	}
	return long >= least && capital*5 >= long*4
}

// longSmall returns the number of words of s that follow a space and begin with four
// small letters, limit at most.
func longSmall(text string, s span.Span, limit int) (n int) {
	for i := s.Start; i < s.End-4 && i+9 <= len(text) && n < limit; i++ {
		if text[i] == ' ' {
			if k := swar.Letters(swar.Load(text[i+1:])); k > 3 {
				n++
				i += k
			}
		}
	}
	return n
}
