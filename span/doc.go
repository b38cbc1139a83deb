// Package span is the vocabulary of positions that every other package
// speaks: a half-open range of bytes ([Span]), a range with a kind ([Block]),
// and the conversion of byte offsets to runes, UTF-16 units, lines and columns
// ([Index]).
//
// A span never carries text. It is cut from the string it was made for,
// text[s.Start:s.End], which costs nothing in Go and keeps one copy of the
// article. Offsets are bytes of UTF-8 everywhere in newsnorm; an Index turns
// them into what another tool counts.
//
// All values are plain data, safe to copy and to read from several goroutines.
package span
