package clean_test

import (
	"fmt"
	"testing"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/clean/cleantest"
	"github.com/newsnorm/newsnorm/internal/seeds"
)

func TestSyndicationContract(t *testing.T) {
	texts := []string{
		"(Disclaimer: This story is auto-generated from a feed by\n\nAnn Moor",
		"Support The Harbour Post!\nSupport the crew\n\n\nSupport us",
		"A boat sank in the harbour of Oslo on Monday, the police said, and nobody was hurt. (ANI)\nRead more",
		"OSLO (AP) — A boat sank in the harbour of Oslo on Monday, the police said.\xff(Reporting by \xfe)",
	}
	for _, s := range seeds.Articles() {
		texts = append(texts, s.Text)
	}
	cleantest.Run(t, clean.Syndication(), texts...)
	cleantest.Run(t, clean.Datelines(), texts...)
}

func ExampleSyndication() {
	text, err := clean.New(clean.Syndication(), clean.Datelines()).Clean(
		"OSLO (Reuters) - A boat sank in the harbour on Monday, the police said. (Reporting by Ann Moor; Editing by Paul Reed)\nCorrection: An earlier version misstated the day.\nSign up for our newsletter")
	if err != nil {
		panic(err)
	}
	fmt.Println(text)
	for c := range text.Changes() {
		fmt.Printf("%s: %q\n", c.Rule, c.Old)
	}
	// Output:
	// A boat sank in the harbour on Monday, the police said.
	// Correction: An earlier version misstated the day.
	//
	// dateline/wire: "OSLO (Reuters) - "
	// credit/reporting: " (Reporting by Ann Moor; Editing by Paul Reed)"
	// beg/newsletter: "Sign up for our newsletter"
}
