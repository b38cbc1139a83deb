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
