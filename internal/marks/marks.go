// Package marks pairs quotation marks within a block of text.
package marks

import "github.com/newsnorm/newsnorm/span"

// A Pair is a stretch between quotation marks.
type Pair struct {
	Open   span.Span // the opening mark
	Inner  span.Span // what stands between the marks, without outer white space
	Close  span.Span // the closing mark; empty at the block's end if never closed
	Depth  int       // 0 for an outer pair, 1 for one inside it
	Single bool      // single marks
}

// Closed reports whether the pair has its closing mark.
func (p Pair) Closed() bool { return !p.Close.Empty() }

// Append appends the pairs of text[block.Start:block.End] to dst in the order
// of their opening marks. A mark left open ends with the block.
func Append(dst []Pair, text string, block span.Span) []Pair { return dst }
