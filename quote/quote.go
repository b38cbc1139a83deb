package quote

import (
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/marks"
	"github.com/newsnorm/newsnorm/span"
)

// A Kind says how words are reported.
type Kind string

// The kinds of quotes.
const (
	Direct   Kind = "direct"   // every word of the content stands inside quotation marks
	Mixed    Kind = "mixed"    // some do
	Indirect Kind = "indirect" // none does
)

// A Quote is one attribution: what was said, the words that say so and who
// said it. All spans are ranges of the text it was found in.
type Quote struct {
	Kind    Kind
	Content []span.Span // the stretches that were said, ascending and disjoint
	Cue     span.Span   // the words that report; empty if there are none
	Speaker span.Span   // the words that name the speaker; empty if nobody is named
	Entity  int         // index into the entities of the Index; -1 if unknown
	Rule    string      // what decided the speaker, "pattern/rule"
}

// A Finder finds quotes. The zero value is ready to use; a Finder is never
// changed by its methods and safe for concurrent use.
type Finder struct{}

// Find returns the quotes of text in the order of their content. It looks only
// into blocks. who names the speakers; it may be nil: then speakers are words
// only and Entity is -1. It is total: any text gives a result.
func (f *Finder) Find(text string, blocks []span.Block, who *entity.Index) []Quote {
	d := &document{who: who, open: -1}
	d.text, d.lexicon = text, theLexicon()
	longest := 0
	for _, b := range blocks {
		longest = max(longest, b.Span.Len())
	}
	longest = min(longest, len(text))/5 + 8
	d.tokens = make([]lex.Token, 0, longest)
	d.items = make([]item, 0, longest)
	d.quotes = make([]Quote, 0, 4+min(len(text), 1<<16)/256)
	d.pairs = make([]marks.Pair, 0, 8)
	d.starts, d.sents, d.found = make([]int, 0, 16), make([]int, 0, 16), make([]report, 0, 8)
	d.interviewed(blocks)
	for _, b := range blocks {
		switch b.Kind {
		case span.Byline, span.Dateline, span.Note:
			continue
		}
		if b.Span.Within(len(text)) && !b.Span.Empty() {
			d.read(b)
		}
	}
	return d.finish()
}
