// Package span holds the vocabulary of positions that all other packages share: a
// half-open range of bytes ([Span]), a range with a kind ([Block]), and the
// conversion of byte offsets to runes, UTF-16 units, lines and columns ([Index]).
//
// A span does not contain text. To get that, slice the string that the span was made
// for, text[s.Start:s.End], which copies nothing. Offsets are bytes of UTF-8
// everywhere in newsnorm; an Index converts them to what other tools count.
//
// All values are plain data, safe to copy and for concurrent use.
package span
