package quote_test

import (
	"fmt"

	"github.com/newsnorm/newsnorm/entity"
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

// With the names of the text, the speaker of a pronoun is known.
func ExampleQuote() {
	text := "Mayor Carla Brandt opened the bridge. “It will stand,” she said."
	blocks := span.Blocks(text)
	who := new(entity.Finder).Find(text, blocks)
	for _, q := range new(quote.Finder).Find(text, blocks, who) {
		fmt.Printf("%s is %s (%s)\n", q.Speaker.In(text), who.Entities()[q.Entity].Name, q.Rule)
	}
	// Output: she is Carla Brandt (subject+refer/before)
}
