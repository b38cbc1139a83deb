package tagger

import (
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// A token is a token of the text with what the tables and the text say about it.
type token struct {
	start, end int32
	hash       uint32
	facts      gazetteer.Facts
	kind       lex.Kind
	shape      lex.Shape
	flag       flag
	class      uint16 // a coarse class, for features of several tokens
}

func (t *token) in(text string) string     { return text[t.start:t.end] }
func (t *token) has(s lex.Shape) bool      { return t.shape&s == s }
func (t *token) is(f gazetteer.Facts) bool { return t.facts&f != 0 }

// A flag is a set of facts about where a token stands.
type flag uint16

const (
	first     flag = 1 << iota // begins a sentence
	headline                   // in a headline or in a line where most words have a capital
	capsLine                   // in a line of capitals
	damaged                    // cut out of a glued word, or a name in lower case
	blockEnd                   // the last token of its block
	lineStart                  // no token of its line or block before it
	candidate                  // may begin a name or go on with it, whatever its letters
	certain                    // is a name by the text or the lists
	apart                      // glued to a name before it, not part of it
	capital                    // may be a word of a name: the result of named
)

// nameable reports whether t may be a word of a name.
func nameable(t *token) bool { return t.flag&capital != 0 }

// mark sets the flag for nameable to the result of named, and returns it.
func (t *token) mark(text string) bool {
	t.flag &^= capital
	if !named(t, text) {
		return false
	}
	t.flag |= capital
	return true
}

// named reports whether t may be a word of a name: it is capitalized, and not a small
// word at the beginning of a sentence.
func named(t *token, text string) bool {
	if t.flag&damaged != 0 && t.flag&candidate != 0 {
		return true
	}
	if t.kind != lex.Word || !t.has(lex.Capital) && !t.has(lex.Inner) {
		return false
	}
	if !t.is(gazetteer.Function) || t.has(lex.AllCaps) && t.flag&capsLine == 0 {
		return t.end-t.start > 1 || text[t.start] != 'I'
	}
	if t.is(gazetteer.Male | gazetteer.Female | gazetteer.Calendar) {
		return true
	}
	return t.flag&(first|headline|capsLine) == 0 && t.end-t.start > 1 && t.facts&(gazetteer.Connector|gazetteer.Particle) != 0 && !t.is(gazetteer.Common|gazetteer.CommonRare) ||
		t.is(gazetteer.Particle) && t.flag&first == 0 && t.end-t.start > 1
}
