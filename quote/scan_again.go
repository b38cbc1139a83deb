package quote

import (
	"slices"

	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/marks"
	"github.com/newsnorm/newsnorm/internal/reading"
)

// Where package entity has read the text, its tokens and the lexicon's answer for
// each word are reused.

// An answer is what the lexicon knows about a word: an index into lexicon.answers.
type answer = uint16

const (
	unknown answer = iota
	endsLy         // what the ending of an unknown word tells
	endsEd
	endsIng
	apart // a word with an apostrophe or the like, which is looked up where it stands
	listed
)

// askLexicon has the first reader of a text note the answer for each word.
var askLexicon = &reading.Question{Of: func(text string, start, end int32) answer {
	return theLexicon().answer(text, int(start), int(end))
}}

// answer is lookup, but returns an answer.
func (l *lexicon) answer(text string, start, end int) answer {
	if marks.May(text[start:end]) {
		return apart
	}
	if e := l.place(text, start, end); e >= 0 {
		return listed + answer(e)
	}
	switch guess(text[start:end]) {
	case adverb:
		return endsLy
	case participle:
		return endsEd
	case gerund:
		return endsIng
	}
	return unknown
}

// plainWords makes the items of the first tokens, as far as they are words that need
// no context and end before offset at. It returns their number.
func (l *lexicon) plainWords(items []item, tokens []lex.Token, told []reading.Answers, at int) int {
	items, told = items[:len(tokens)], told[:len(tokens)]
	for i := range tokens {
		t, a := &tokens[i], told[i][reading.Quotes]
		if t.Kind != lex.Word || a == apart || int(t.End) > at {
			return i
		}
		items[i].word(*t, l.answers[a], false)
	}
	return len(tokens)
}

// again makes the items of the block from tokens that were read before, as cut
// would. It reports false, perhaps with some items made, if there are no such tokens
// or a quotation ends inside one.
func (s *scanner) again() bool {
	b, ok := s.kept.Block(s.number, s.block)
	if !ok {
		return false
	}
	text, tokens, told, starts := s.text[:s.block.End], b.Tokens, b.Told, b.Starts
	p, at := 0, len(s.text) // the next outer pair, and where it begins
	paired := b.Paired
	if paired {
		s.pairs = append(s.pairs, b.Pairs...)
		at = s.outer(&p, s.block.Start)
	}
	var breaks lex.Breaker
	behind := false // a quotation: breaks tells whether a sentence begins
	items := slices.Grow(s.items, len(tokens))[:len(tokens)]
	n := 0 // of items
	for i := 0; i < len(tokens); i++ {
		t := &tokens[i]
		a := told[i][reading.Quotes]
		if !paired && (t.Kind != lex.Word || a == apart) && marks.May(text[t.Start:t.End]) {
			s.pairs = marks.AppendFrom(s.pairs, s.text, s.block, int(t.Start))
			at, paired = s.outer(&p, int(t.Start)), true
		}
		first := len(starts) > 0 && starts[0] == i
		if first {
			starts = starts[1:]
		}
		if behind {
			first = breaks.Next(text, *t)
			behind = t.Kind == lex.Mark || t.Kind == lex.Punct && (text[t.Start] == ')' || text[t.Start] == ']')
		}
		it := &items[n]
		n++
		if int(t.End) > at {
			end := s.pairs[p].Span().End
			*it = item{start: int32(at), end: int32(end), pos: pQuote, pair: int16(p), first: first}
			s.marked = append(s.marked, int32(n-1))
			j := i + 1
			for j < len(tokens) && int(tokens[j].Start) < end {
				j++
			}
			if int(t.Start) != at || t.Kind != lex.Mark || int(tokens[j-1].End) != end || tokens[j-1].Kind != lex.Mark && j < len(tokens) && tokens[j].Has(lex.Glued) {
				return false
			}
			i = j - 1
			for len(starts) > 0 && starts[0] <= i {
				starts = starts[1:]
			}
			breaks.Skip(text, s.block.Start, end)
			behind = true
			at = s.outer(&p, end)
			continue
		}
		switch {
		case t.Kind != lex.Word:
			*it = s.other(*t, first)
			continue
		case a == apart:
			it.word(*t, s.known(text, *t), first)
		default:
			it.word(*t, s.answers[a], first)
		}
		if !behind {
			next := len(tokens)
			if len(starts) > 0 {
				next = starts[0]
			}
			k := s.plainWords(items[n:], tokens[i+1:next], told[i+1:], at)
			i, n = i+k, n+k
		}
	}
	s.items = items[:n]
	return true
}
