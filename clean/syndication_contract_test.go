package clean_test

import (
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
		"A boat sank in the harbour of Oslo on Monday, the police said. Nobody was hurt by it. Sign up for our newsletter. — Reuters",
		"OSLO (AP) — A boat sank in the harbour of Oslo on Monday, the police said.\xff(Reporting by \xfe)",
	}
	for _, s := range seeds.Articles() {
		texts = append(texts, s.Text)
	}
	cleantest.Run(t, clean.Syndication(), texts...)
	cleantest.Run(t, clean.Datelines(), texts...)
}
