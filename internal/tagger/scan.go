package tagger

import (
	"slices"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
)

// A scanner gathers the tokens of a text and what the text tells about its
// words. Its buffers serve one text after the other.
type scanner struct {
	text   string
	table  gazetteer.Table
	memo   memo
	tokens []token
	caps   []int32  // the tokens that may be words of names, in their order
	ahead  int      // the first of caps that next has not passed
	odd    []int32  // the words that repair looks at
	lower  []uint32 // hashes of the words in lower case
	words  wordTable
	lexed  []lex.Token
	told   []uint16 // of lexed, what memo was told
	starts []int
	keep   *Scanned // where the tokens are kept; may be nil

	// What only repair uses.
	smallWords wordTable        // those in lower case
	prefixes   map[uint32]int32 // tokens by the first letters of names
	spare      []token
}

// reset makes s ready for size bytes of text in blocks.
func (s *scanner) reset(text string, size int) {
	s.text, s.ahead = text, 0
	s.tokens, s.caps, s.odd, s.lower = s.tokens[:0], s.caps[:0], s.odd[:0], s.lower[:0]
	if n := size/5 + 16; cap(s.tokens) < n {
		s.tokens = make([]token, 0, n)
		s.lower = make([]uint32, 0, n*3/4)
	}
}

// block scans one block.
func (s *scanner) block(within span.Span, head bool) {
	var lexed []lex.Token
	if s.keep != nil {
		lexed, s.told = s.keep.scan(s.text, within)
	} else {
		s.lexed = lex.Scan(s.lexed[:0], s.text, within)
		lexed = s.lexed
		s.told = slices.Grow(s.told[:0], len(lexed))[:len(lexed)]
	}
	told := s.told[:len(lexed)]
	if len(lexed) == 0 {
		return
	}
	base := len(s.tokens)
	s.tokens = slices.Grow(s.tokens, len(lexed))[:base+len(lexed)]
	tokens := s.tokens[base:]
	starts := s.starts[:0]
	line := line{first: base, caps: len(s.caps), head: head}
	the, marked := -1, false // the last token that is "The"; a mark or what may be one has come
	for i := range lexed {
		t, k := &lexed[i], &tokens[i]
		*k = token{start: t.Start, end: t.End, kind: t.Kind, shape: t.Shape}
		switch {
		case i == 0 || t.Has(lex.Newline):
			k.flag = first | lineStart
			starts = append(starts, i)
			s.endLine(&line, base+i)
		case t.Shape&lex.Glued == 0 && lexed[i-1].Ending() && lex.EndsWith(s.text, lexed, i-1):
			k.flag = first
			starts = append(starts, i)
		case (t.Kind != lex.Word || t.Shape&lex.Capital != 0) && opener(s.text, lexed[i-1], tokens[i-1].flag):
			k.flag = first
		}
		switch {
		case t.Kind == lex.Word && t.Shape&(lex.Capital|lex.Inner) == 0:
			told[i] = s.memo.word(s.table, s.text, k)
			s.lower = append(s.lower, k.hash)
			if k.is(gazetteer.Place) || the == i-1 && i > 0 {
				s.odd = append(s.odd, int32(base+i))
			}
			line.small(k)
		case t.Kind == lex.Word:
			told[i] = s.memo.word(s.table, s.text, k)
			if k.facts == 0 && k.has(lex.Hyphen|lex.Capital) {
				k.facts = parts(s.table, k.in(s.text))
				k.class = k.classify()
			}
			s.caps = append(s.caps, int32(base+i))
			s.odd = append(s.odd, int32(base+i))
			if k.end-k.start == 3 && k.in(s.text) == "The" {
				the = i
			}
			line.capital(k, base+i)
		case t.Kind == lex.Mark:
			marked = true
			mark := straight(k.in(s.text))
			k.hash, k.class = gazetteer.Hash(mark), 32+uint16(mark[0])
		default:
			k.hash, k.class = uint32(t.Kind)+1, uint16(t.Kind)+1
			if t.End-t.Start <= 4 {
				k.hash = gazetteer.Hash(k.in(s.text))
			}
			if t.Kind != lex.Punct {
				break
			}
			c := s.text[t.Start]
			k.class = 32 + uint16(c)
			switch {
			case c >= utf8.RuneSelf:
				marked = true
			case c == '.':
				line.stop(base + i)
			case c == '&' && t.End-t.Start <= 4:
				k.facts = gazetteer.Connector
			}
		}
	}
	s.endLine(&line, len(s.tokens))
	tokens[len(tokens)-1].flag |= blockEnd
	if s.starts = starts; s.keep != nil {
		s.keep.sentences(starts, marked)
	}
}

// opener reports whether the token after t begins a sentence because t, which
// begins one itself, is an opening mark, a bullet or the like, or because t
// opens a quotation or follows a speaker's colon.
func opener(text string, t lex.Token, f flag) bool {
	switch t.Kind {
	case lex.Mark:
		return f&first != 0 || t.Shape&lex.Glued == 0
	case lex.Punct, lex.Number:
		return f&first != 0 || text[t.Start] == ':'
	}
	return false
}

// parts returns what the tables know of the parts of a hyphenated name.
func parts(table gazetteer.Table, word string) (facts gazetteer.Facts) {
	const kept = gazetteer.Male | gazetteer.Female | gazetteer.Given | gazetteer.Surname | gazetteer.SurnameRare | gazetteer.Common | gazetteer.CommonRare | gazetteer.Function | gazetteer.Title
	if len(word) > maxGlue {
		return 0
	}
	for start := 0; start < len(word); {
		end := start
		for end < len(word) && word[end] != '-' {
			end++
		}
		facts |= table.Lookup(gazetteer.Hash(word[start:end]))
		start = end + 1
	}
	if facts&gazetteer.Function != 0 {
		return facts & (gazetteer.Common | gazetteer.CommonRare) // "Turn-over"
	}
	return facts & kept
}

// straight returns the straight form of a quotation mark: that a text has curly
// ones does not say what a word is.
func straight(mark string) string {
	switch mark {
	case "'", "‘", "’", "‚", "‹", "›":
		return "'"
	}
	return `"`
}
