package lex

import "strings"

// Sentences appends to dst the index of the first token of each sentence of
// tokens, which were scanned from text. A sentence ends after a full stop,
// question or exclamation mark (with the closing marks after it) that is
// followed by white space and then by a capital, a digit or an opening mark,
// and at every line break. The dot of an abbreviation ends a sentence only
// before a word that commonly begins one.
func Sentences(dst []int, text string, tokens []Token) []int {
	open := true // the next token begins a sentence
	for i := range tokens {
		t := &tokens[i]
		if open || t.Shape&Newline != 0 {
			dst = append(dst, i)
			open = false
		}
		open = t.Ending() && EndsWith(text, tokens, i)
	}
	return dst
}

// Ending reports whether a sentence may end with t: it is not a word, or it is an
// abbreviation with a full stop.
func (t *Token) Ending() bool { return t.Kind != Word || t.Shape&Dotted != 0 }

// EndsWith reports whether a sentence ends with tokens[i] and another one begins after
// it. Sentences also begin at line breaks, which it does not consider. It is false for
// a token that is not [Token.Ending].
func EndsWith(text string, tokens []Token, i int) bool {
	return i+1 < len(tokens) && tokens[i+1].Shape&Glued == 0 && ends(text, tokens, i) && begins(text, tokens, i)
}

// maxClosing bounds the closing marks after a full stop, so that a run of marks takes
// linear time.
const maxClosing = 16

// ends reports whether a sentence may end with token i.
func ends(text string, tokens []Token, i int) bool {
	for first := max(0, i-maxClosing); i >= first; i-- {
		switch t := tokens[i]; t.Kind {
		case Mark:
			continue
		case Punct:
			switch text[t.Start] {
			case '.', '!', '?':
				return true
			case ')', ']':
				continue
			}
			return strings.HasPrefix(text[t.Start:], "…")
		case Word:
			return t.Shape&Dotted != 0
		default:
			return false
		}
	}
	return false
}

// begins reports whether a sentence may begin after token i.
func begins(text string, tokens []Token, i int) bool {
	if t := tokens[i]; t.Kind == Word && t.Shape&Dotted != 0 {
		return follows(text, t, tokens[i+1])
	}
	return starts(text, tokens[i+1])
}

// follows reports whether next may begin a sentence after the abbreviation t:
// "5 a.m. He left", not "Mr. Smith", "U.S. forces", "Gen. Lee".
func follows(text string, t, next Token) bool {
	return next.Kind == Word && next.Shape&Capital != 0 && starter(next.In(text)) && !title(t.In(text))
}

// starts reports whether t may begin a sentence after a full stop.
func starts(text string, t Token) bool {
	return t.Kind == Mark || t.Kind == Number || t.Shape&Capital != 0 || t.Kind == Punct && text[t.Start] != ',' && text[t.Start] != ';'
}
