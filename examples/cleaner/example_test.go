package cleaner_test

import (
	"fmt"
	"unicode"

	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/examples/cleaner"
)

// A cleaner of one's own goes behind those of a preset, and what it took out is
// on record.
func Example() {
	n := newsnorm.Normalizer{Clean: clean.New(append(clean.Default(), cleaner.Herald())...)}
	d, err := n.Normalize(newsnorm.Input{Text: "The old bridge opened again on Monday, two years after the flood.\n\n-- Ida Holm for the Lindau Herald\n"})
	if err != nil {
		panic(err)
	}
	fmt.Println(d.Text)
	for _, e := range d.Edits {
		if e.Cleaner == "herald" {
			fmt.Printf("%s at %v: %q\n", e.Rule, e.Raw, e.Old)
		}
	}
	// Output:
	// The old bridge opened again on Monday, two years after the flood.
	// herald/sign-off at {67 101}: "-- Ida Holm for the Lindau Herald\n"
}

// Any transformer of golang.org/x/text becomes a cleaner whose changes are as
// small as those of one written by hand.
func Example_transform() {
	for _, c := range []clean.Cleaner{
		clean.Transform("compose", func() transform.Transformer { return norm.NFC }),
		clean.Transform("narrow", func() transform.Transformer { return width.Narrow }),
		clean.Transform("plain letters", func() transform.Transformer {
			return transform.Chain(norm.NFD, runes.Remove(runes.In(unicode.Mn)), norm.NFC)
		}),
	} {
		text, err := clean.New(c).Clean("Cafe\u0301 Ｌake, Straße")
		if err != nil {
			panic(err)
		}
		fmt.Printf("%s: %s\n", c.Name(), norm.NFC.String(text.String()))
		for change := range text.Changes() {
			fmt.Printf("  %+q -> %+q at %v\n", change.Old, change.New, change.Raw)
		}
	}
	// Output:
	// compose: Café Ｌake, Straße
	//   "e\u0301" -> "\u00e9" at {3 6}
	// narrow: Café Lake, Straße
	//   "\uff2c" -> "L" at {7 10}
	// plain letters: Cafe Ｌake, Straße
	//   "\u0301" -> "" at {4 6}
}
