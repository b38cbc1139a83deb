package tagger

import (
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
)

// A scanner gathers the tokens of a text and what the text tells about its
// words. Its buffers serve one text after the other.
type scanner struct {
	text   string
	tokens []token
	lexed  []lex.Token
	starts []int
	lower  []uint32 // hashes of the words in lower case
	words  wordTable
	keep   *Scanned // where the tokens are kept; may be nil

	// What only repair uses.
	smallWords wordTable        // those in lower case
	prefixes   map[uint32]int32 // tokens by the first letters of names
	spare      []token
}

// reset makes s ready for size bytes of text in blocks.
func (s *scanner) reset(text string, size int) {
	s.text = text
	s.tokens, s.lower = s.tokens[:0], s.lower[:0]
	if n := size/5 + 16; cap(s.tokens) < n {
		s.tokens = make([]token, 0, n)
		s.lower = make([]uint32, 0, n*3/4)
	}
}

// block scans one block.
func (s *scanner) block(within span.Span, head bool) {
	table := gazetteer.Words()
	var lexed []lex.Token
	var starts []int
	if s.keep != nil {
		lexed, starts = s.keep.scan(s.text, within)
	} else {
		s.lexed = lex.Scan(s.lexed[:0], s.text, within)
		s.starts = lex.Sentences(s.starts[:0], s.text, s.lexed)
		lexed, starts = s.lexed, s.starts
	}
	next := 0
	base := len(s.tokens)
	for i, t := range lexed {
		k := token{start: t.Start, end: t.End, kind: t.Kind, shape: t.Shape}
		if next < len(starts) && starts[next] == i {
			k.flag |= first
			next++
		} else if i > 0 && (t.Kind != lex.Word || t.Shape&lex.Capital != 0) && opener(s.text, lexed[i-1], s.tokens[base+i-1].flag) {
			k.flag |= first
		}
		if i == 0 || t.Has(lex.Newline) {
			k.flag |= lineStart
		}
		if t.Kind == lex.Word {
			k.hash = gazetteer.Hash(k.in(s.text))
			k.facts = table.Lookup(k.hash)
			if k.facts == 0 && k.has(lex.Hyphen|lex.Capital) {
				k.facts = parts(table, k.in(s.text))
			}
			if t.Shape&(lex.Capital|lex.Inner) == 0 {
				s.lower = append(s.lower, k.hash)
			}
		} else if t.Kind == lex.Mark {
			k.hash = gazetteer.Hash(straight(k.in(s.text)))
		} else if t.End-t.Start <= 4 {
			k.hash = gazetteer.Hash(k.in(s.text))
			if t.Kind == lex.Punct && s.text[t.Start] == '&' {
				k.facts = gazetteer.Connector
			}
		} else {
			k.hash = uint32(t.Kind) + 1
		}
		s.tokens = append(s.tokens, k)
	}
	if n := len(s.tokens); n > base {
		s.tokens[n-1].flag |= blockEnd
	}
	s.lines(s.tokens[base:], head)
	for i := base; i < len(s.tokens); i++ {
		if t := &s.tokens[i]; t.shape&(lex.Capital|lex.Inner) != 0 {
			t.mark(s.text)
		}
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

// lines marks the lines of tokens that are written in title case or in
// capitals: their capitals tell less.
func (s *scanner) lines(tokens []token, head bool) {
	for i := 0; i < len(tokens); {
		j := i + 1
		for j < len(tokens) && tokens[j].flag&lineStart == 0 {
			j++
		}
		var capital, small, raised, caps, letters, ends int
		for k := range tokens[i:j] {
			t := &tokens[i+k]
			if t.kind == lex.Punct && s.text[t.start] == '.' && k > 0 {
				ends++
			}
			if t.kind != lex.Word || t.end-t.start < 2 {
				continue
			}
			letters++
			if t.has(lex.AllCaps) {
				caps++
			}
			if t.is(gazetteer.Function) && t.end-t.start < 5 {
				if k > 0 && t.has(lex.Capital) && !t.has(lex.AllCaps) && t.facts&(gazetteer.Particle|gazetteer.Given) == 0 {
					raised++
				}
				continue
			}
			if t.has(lex.Capital) {
				capital++
			} else {
				small++
			}
		}
		var f flag
		if head {
			f |= headline
		}
		if letters > 2 && caps*5 >= letters*4 {
			f |= capsLine
		}
		if j-i < 40 && ends < 2 && (capital >= 3 && capital >= 3*small || raised > 0 && capital > 0 && small == 0) {
			f |= headline
		}
		if f != 0 {
			for k := i; k < j; k++ {
				tokens[k].flag |= f
			}
		}
		i = j
	}
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
