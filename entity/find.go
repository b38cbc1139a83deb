package entity

import (
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
)

// A candidate is a name that the finder saw in the text, before it is joined
// with the other mentions of its entity.
type candidate struct {
	span  span.Span // the name alone: no article, title or possessive
	typ   Type
	title span.Span // the title or role words before it: "US Secretary of State", "Kremlin spokesperson"; empty if none
	block int       // index of its block
	flags flag
}

// A flag is a set of facts about where and how a candidate stands.
type flag uint8

const (
	flagSentence flag = 1 << iota // first word of a sentence
	flagHeadline                  // in a title or heading, or in a line of title case
	flagCaps                      // in a line of capitals only
	flagDamaged                   // glued to other words, cut short or in lower case: "Blinkassured", "kyiv"
	flagListed                    // a table or the caller's list knows it by this string
)

func (f flag) has(g flag) bool { return f&g == g }

// find returns the names in the blocks of text, in the order of the text and
// disjoint. Each lies on rune boundaries within one block. Known, which may be
// nil, tells names that other articles or the caller have given.
func find(text string, blocks []span.Block, known *Resolver) []candidate {
	var out []candidate
	var tokens []lex.Token
	for b, block := range blocks {
		tokens = lex.Scan(tokens[:0], text, block.Span)
		starts := lex.Sentences(nil, text, tokens)
		for i := 0; i < len(tokens); i++ {
			for len(starts) > 1 && starts[1] <= i {
				starts = starts[1:]
			}
			t := tokens[i]
			if t.Kind != lex.Word || !t.Has(lex.Capital) {
				continue
			}
			j := i + 1
			for j < len(tokens) && tokens[j].Kind == lex.Word && tokens[j].Has(lex.Capital) && tokens[j].Shape&lex.Newline == 0 {
				j++
			}
			first := len(starts) > 0 && starts[0] == i
			if first && j == i+1 {
				continue
			}
			c := candidate{span: span.Span{Start: int(t.Start), End: int(tokens[j-1].End)}, typ: Other, block: b}
			if first {
				c.flags |= flagSentence
			}
			out = append(out, c)
			i = j - 1
		}
	}
	return out
}
