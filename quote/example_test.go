package quote_test

import (
	"fmt"

	"github.com/newsnorm/newsnorm/quote"
	"github.com/newsnorm/newsnorm/span"
)

func ExampleFinder_Find() {
	text := "“The bridge is safe,” said Ann Lee, an engineer. “We looked at every bolt.”\n" +
		"She added that it would open in May."
	var f quote.Finder
	for _, q := range f.Find(text, span.Blocks(text), nil) {
		fmt.Printf("%s, %s (%s)\n", q.Kind, q.Speaker.In(text), q.Cue.In(text))
		for _, c := range q.Content {
			fmt.Println("   ", c.In(text))
		}
	}
	// Output:
	// direct, Ann Lee (said)
	//     The bridge is safe,
	//     We looked at every bolt.
	// indirect, She (added)
	//     that it would open in May
}
