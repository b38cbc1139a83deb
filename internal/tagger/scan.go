package tagger

import (
	"slices"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/reading"
	"github.com/newsnorm/newsnorm/span"
)

// A scanner gathers the tokens of a text and facts about its words. Its buffers are
// reused for the next text.
type scanner struct {
	memo   memo // first: each of its sets is one cache line
	text   string
	table  *gazetteer.Table
	tokens []token
	caps   []int32  // the tokens that may be words of names, in their order
	ahead  int      // index of the first of caps that next has not passed
	odd    []int32  // the words that repair looks at
	lower  []uint32 // hashes of the words in lower case
	words  wordTable
	lexed  []lex.Token
	starts []int
	keep   *reading.Reading // where the tokens are kept; may be nil
	own    reading.Reading  // where those of a block are, if not

	short []uint32 // the words that companies are called by, found so far

	// Of the block that is scanned.
	out    *reading.Reading // keep or own
	first  int              // its first token
	line   line
	the    int  // the last token that is "The"
	marked bool // there was a token that may be a quotation mark

	// What only repair uses.
	smallWords wordTable // those in lower case
	stems      []stem    // names by their first letters; its length is a power of two
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

// room returns s with room for n more, [reading.Batch] at most. It grows twofold, so that what it leaves
// behind is no more than it is.
func room[T any](s []T, n int) []T {
	if cap(s)-len(s) < n {
		s = slices.Grow(s, len(s)+reading.Batch)
	}
	return s
}

// block scans block i.
func (s *scanner) block(i int, within span.Span, head bool) {
	if s.out = s.keep; s.out == nil {
		s.out = &s.own
		s.own.Tokens = s.own.Tokens[:0]
	}
	from, base, end := len(s.out.Tokens), len(s.tokens), min(within.End, 1<<31-1)
	s.line, s.the, s.marked = line{first: base, caps: len(s.caps), head: head}, -1, false
	s.first, s.starts = base, s.starts[:0]
	last, calm := lex.Punct, false
	for at, shape := within.Start, lex.Newline; ; {
		if calm {
			at, shape = s.run(at, end, shape)
			last = s.tokens[len(s.tokens)-1].kind
		}
		n := len(s.tokens)
		w, ok := s.take(at, end, last, shape)
		if !ok {
			break
		}
		if s.begins(n, s.out.Tokens[from:]) {
			s.starts = append(s.starts, n-base)
		}
		if w != nil {
			s.word(n, w)
		} else {
			s.mark(n)
		}
		k := &s.tokens[n]
		at, shape, last, calm = int(k.end), lex.Glued, k.kind, k.calm(s.text)
	}
	if len(s.tokens) > base {
		s.endLine(len(s.tokens))
		s.tokens[len(s.tokens)-1].flag |= blockEnd
	}
	if s.keep != nil && len(s.tokens) > base {
		s.keep.End(i, within, from, s.starts, s.marked)
	}
	s.out = nil
}

// take reads the next token and returns its entry, nil if it is not a word. It reports
// false if there is none before end.
func (s *scanner) take(at, end int, last lex.Kind, shape lex.Shape) (*remembered, bool) {
	if at < end && s.text[at] == ' ' {
		at, shape = at+1, shape&^lex.Glued
	}
	lexed, answers := s.out.Room()
	t, told := &lexed[0], &answers[0]
	i := len(s.tokens)
	s.tokens = room(s.tokens, 1)[:i+1]
	k := &s.tokens[i]
	w, n := s.plainWord(at, end)
	if w != nil {
		k.plain(t, w, at, at+n, shape)
		*told = w.told
		s.out.Add(1)
		return w, true
	}
	x, ok := lex.Next(s.text[:end], at, last, shape)
	if !ok {
		s.tokens = s.tokens[:i]
		return nil, false
	}
	*t = x
	s.out.Add(1)
	*k = token{start: x.Start, end: x.End, kind: x.Kind, shape: x.Shape}
	if *told = (reading.Answers{}); x.Kind == lex.Word {
		w = s.memo.word(s.table, s.text, k)
		*told = w.told
		k.hash, k.facts, k.class = w.hash, w.facts, w.class
	}
	return w, true
}

// begins marks token i if it begins a sentence in the sense of this package, and
// reports whether it begins one in the sense of package lex. lexed are the tokens of
// the block up to it.
func (s *scanner) begins(i int, lexed []lex.Token) bool {
	k := &s.tokens[i]
	if k.has(lex.Newline) {
		k.flag = first | lineStart
		s.endLine(i)
		return true
	}
	if lex.EndsWith(s.text, lexed, len(lexed)-2) {
		k.flag = first
		return true
	}
	if k.kind != lex.Word || k.has(lex.Capital) {
		if s.tokens[i-1].opens(s.text) {
			k.flag = first
		}
	}
	return false
}

// opens reports whether the token after t begins a sentence because t, which
// begins one itself, is an opening mark, a bullet or the like, or because t
// opens a quotation or follows a speaker's colon.
func (t *token) opens(text string) bool {
	switch t.kind {
	case lex.Mark:
		return t.flag&first != 0 || t.shape&lex.Glued == 0
	case lex.Punct, lex.Number:
		return t.flag&first != 0 || text[t.start] == ':'
	}
	return false
}

// word processes token i, a word whose entry is w.
func (s *scanner) word(i int, w *remembered) {
	k := &s.tokens[i]
	if k.shape&(lex.Capital|lex.Inner) == 0 {
		s.lower = append(s.lower, w.hash)
		s.line.small(w)
		if w.facts&gazetteer.Place != 0 || s.the == i-1 && i > s.line.first || k.flag&first != 0 {
			s.odd = append(s.odd, int32(i))
		}
		return
	}
	if k.facts == 0 && k.has(lex.Hyphen|lex.Capital) {
		k.facts = parts(s.table, k.in(s.text))
		k.class = k.classify()
	}
	s.caps = append(s.caps, int32(i))
	s.odd = append(s.odd, int32(i))
	if k.end-k.start == 3 && k.in(s.text) == "The" {
		s.the = i
	}
	s.line.capital(k, i)
}

// mark sets the hash and class of token i, which is not a word.
func (s *scanner) mark(i int) {
	t := &s.tokens[i]
	if t.kind == lex.Mark {
		s.marked = true
		mark := straight(t.in(s.text))
		t.hash, t.class = gazetteer.Hash(mark), classSign+uint16(mark[0])
		return
	}
	t.hash, t.class = uint32(t.kind)+1, uint16(t.kind)+1
	if t.end-t.start <= 4 {
		t.hash = gazetteer.Hash(t.in(s.text))
	}
	if t.kind != lex.Punct {
		return
	}
	c := s.text[t.start]
	t.class = classSign + uint16(c)
	switch {
	case c >= utf8.RuneSelf:
		s.marked = true
	case c == '.':
		s.line.stop(i)
	case c == '&' && t.end-t.start <= 4:
		t.facts = gazetteer.Connector
	}
}

// straight returns the straight form of a quotation mark: which ones a text uses says
// nothing about its words.
func straight(mark string) string {
	switch mark {
	case "'", "‘", "’", "‚", "‹", "›":
		return "'"
	}
	return `"`
}

// parts returns what the tables know about the parts of a hyphenated name.
func parts(table *gazetteer.Table, word string) (facts gazetteer.Facts) {
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
