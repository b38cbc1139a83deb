package span_test

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/newsnorm/newsnorm/span"
)

// A span is cut from the text it was made for.
func Example() {
	text := "“Yes,” said Ana."
	s := span.Span{Start: 16, End: 19}
	fmt.Println(s.In(text), s.Len())
	data, _ := json.Marshal(s)
	fmt.Println(string(data))
	// Output:
	// Ana 3
	// [16,19]
}

// Another tool may count runes or UTF-16 units instead of bytes.
func ExampleNewIndex() {
	text := "“Yes,” 👍 said Ana."
	x := span.NewIndex(text)
	at := 21 // "Ana", in bytes
	fmt.Println("rune", x.Rune(at), "UTF-16", x.UTF16(at))
	fmt.Println("bytes", x.ByteOfRune(14), x.ByteOfUTF16(15))
	// Output:
	// rune 14 UTF-16 15
	// bytes 21 21
}

func ExampleIndex_LineColumn() {
	x := span.NewIndex("date 2022-10-22\n\nÉric spoke.")
	fmt.Println(x.LineColumn(19))
	// Output: 3 2
}

func ExampleBlocks() {
	text := "A headline\n\n  The first paragraph. \nThe second.\n"
	for _, b := range span.Blocks(text) {
		fmt.Printf("%s %q\n", b.Kind, b.Span.In(text))
	}
	// Output:
	// paragraph "A headline"
	// paragraph "The first paragraph."
	// paragraph "The second."
}

func ExampleCompare() {
	spans := []span.Span{{Start: 4, End: 9}, {Start: 0, End: 9}, {Start: 0, End: 3}}
	slices.SortFunc(spans, span.Compare)
	fmt.Println(spans)
	// Output: [{0 3} {0 9} {4 9}]
}

func ExampleInsideRune() {
	text := "café"
	fmt.Println(span.InsideRune(text, 3), span.InsideRune(text, 4), span.InsideRune(text, 5))
	// Output: false true false
}

func ExampleSpan() {
	text := "Ana met Bo."
	ana, bo := span.Span{Start: 0, End: 3}, span.Span{Start: 8, End: 10}
	all := span.Span{Start: ana.Start, End: bo.End}
	fmt.Println(all.In(text), all.Len(), all.Empty())
	fmt.Println(all.Contains(bo), ana.Overlaps(bo), bo.Shift(-8))
	fmt.Println(bo.Within(len(text)), bo.Within(9))
	// Output:
	// Ana met Bo 10 false
	// true false {0 2}
	// true false
}

func ExampleSpan_UnmarshalJSON() {
	var s span.Span
	fmt.Println(json.Unmarshal([]byte("[3, 9]"), &s), s)
	fmt.Println(json.Unmarshal([]byte("[9, 3]"), &s) != nil)
	// Output:
	// <nil> {3 9}
	// true
}

// spaCy counts code points; its entity at [8, 12] is cut from bytes like this.
func ExampleIndex_ByteOfRune() {
	text := "“Oui,” a dit Éric."
	x := span.NewIndex(text)
	s := span.Span{Start: x.ByteOfRune(13), End: x.ByteOfRune(17)}
	fmt.Println(s.In(text), s)
	// Output: Éric {17 22}
}

// JavaScript counts UTF-16 units: text.slice(10, 13) is "Ana" there.
func ExampleIndex_UTF16() {
	text := "“👍,” said Ana."
	x := span.NewIndex(text)
	ana := span.Span{Start: 17, End: 20}
	fmt.Println(ana.In(text), x.UTF16(ana.Start), x.UTF16(ana.End), x.ByteOfUTF16(11))
	// Output: Ana 11 14 17
}
