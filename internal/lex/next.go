package lex

// Next returns the first token of text[i:] that is no white space; ok is false
// if there is none. last is the kind of the token before, and shape what is
// known of the place: Newline at the start of a text, Glued after a token.
// Tokens one after the other are those of [Scan].
func Next(text string, i int, last Kind, shape Shape) (t Token, ok bool) {
	for i < len(text) {
		c, n := class(text, i)
		switch c {
		case cSpace:
			shape &^= Glued
			i += n
			continue
		case cLine:
			shape = shape&^Glued | Newline
			i += n
			continue
		}
		t = Token{Start: int32(i), Shape: shape}
		switch {
		case alnum(c):
			i = word(text, i, c, &t)
		case c == cApos:
			i = apostrophe(text, i, n, last, &t)
		case c == cMark:
			t.Kind = Mark
			i += n
			if n == 1 && text[i-1] == '`' && i < len(text) && text[i] == '`' {
				i++
			}
		default:
			t.Kind = Punct
			first := text[i : i+n]
			for i += n; i < len(text) && n == 1 && (first == "-" || first == "." || first == "_" || first == "*" || first == "=") && text[i] == first[0]; i++ {
			}
		}
		t.End = int32(i)
		return t, true
	}
	return t, false
}
