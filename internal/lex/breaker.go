package lex

import (
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// A Breaker finds where sentences begin, for readers that take one token at a time.
// The zero Breaker is ready for the first token. Its sentences are those of
// [Sentences].
type Breaker struct {
	open    bool  // a sentence may end with the token before
	closing uint8 // the number of closing marks after the full stop
	dotted  Token // the token before, if it is an abbreviation
}

// Open reports whether a sentence may have ended with the last token. If it is false,
// Next need not be called for a word that is not an abbreviation: except at line
// breaks, no sentence begins or ends with it.
func (b *Breaker) Open() bool { return b.open }

// Next reports whether a sentence begins with t, the token that follows.
func (b *Breaker) Next(text string, t Token) bool {
	first := t.Shape&Newline != 0
	if b.open && t.Shape&Glued == 0 {
		if b.dotted.End > 0 {
			first = first || follows(text, b.dotted, t)
		} else {
			first = first || starts(text, t)
		}
	}
	b.dotted = Token{}
	switch t.Kind {
	case Mark:
		b.close()
	case Punct:
		switch text[t.Start] {
		case '.', '!', '?':
			b.open, b.closing = true, 0
		case ')', ']':
			b.close()
		default:
			b.open, b.closing = strings.HasPrefix(text[t.Start:], "…"), 0
		}
	case Word:
		if b.open = t.Shape&Dotted != 0; b.open {
			b.dotted, b.closing = t, 0
		}
	default:
		b.open = false
	}
	return first
}

// close passes a closing mark.
func (b *Breaker) close() {
	b.closing++
	b.open = b.open && b.closing <= maxClosing
}

// maxWord is how far Skip looks back for the start of an abbreviation.
const maxWord = 40

// Skip passes all tokens of text[lo:at], the last of which ends at at. It reads only
// the last few.
func (b *Breaker) Skip(text string, lo, at int) {
	*b = Breaker{}
	for i := at; i > lo && b.closing <= maxClosing; {
		_, n := utf8.DecodeLastRuneInString(text[lo:i])
		i -= n
		c, _ := class(text, i)
		switch {
		case c == cSpace || c == cLine:
		case c == cMark || c == cApos || text[i] == ')' || text[i] == ']':
			b.closing++
		default:
			switch text[i] {
			case '.', '!', '?':
				b.open = true
			default:
				b.open = strings.HasPrefix(text[i:at], "…")
			}
			if b.open && i+n == at && text[i] == '.' {
				b.dotted = abbreviated(text, max(lo, at-maxWord), at)
			}
			return
		}
	}
}

// abbreviated returns the last token of text[lo:at] if it is an abbreviation.
func abbreviated(text string, lo, at int) Token {
	if i := strings.LastIndexAny(text[lo:at], " \n\t"); i >= 0 {
		lo += i + 1
	}
	for lo < at && !utf8.RuneStart(text[lo]) {
		lo++
	}
	var few [maxWord]Token
	tokens := Scan(few[:0], text, span.Span{Start: lo, End: at})
	if len(tokens) > 0 {
		if t := tokens[len(tokens)-1]; t.Kind == Word && t.Shape&Dotted != 0 {
			return t
		}
	}
	return Token{}
}
