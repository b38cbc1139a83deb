package quote

import (
	"sync"

	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/reading"
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
// into blocks, of which those outside the text or not in order count as empty.
// who names the speakers; it may be nil: then speakers are words only and Entity
// is -1. It is total: any text gives a result, of a text longer than [MaxText]
// one for the bytes up to there.
func (f *Finder) Find(text string, blocks []span.Block, who *entity.Index) []Quote {
	return f.Append(nil, text, blocks, who)
}

// Append appends what Find returns to dst, for callers who read text after text
// and use the memory of the quotes again. That of their Content is their own.
func (f *Finder) Append(dst []Quote, text string, blocks []span.Block, who *entity.Index) []Quote {
	blocks = lex.Blocks(text, blocks)
	d := documents.Get().(*document)
	d.done, d.given = dst, len(dst)
	d.text, d.lexicon, d.who, d.open = text, theLexicon(), who, -1
	left := reading.Take(text)
	if left != nil && left.Asked[reading.Quotes] == askLexicon {
		d.kept = left
	}
	if n := len(blocks); n > 0 {
		d.span = span.Span{Start: blocks[0].Span.Start, End: blocks[n-1].Span.End}
	}
	if who != nil {
		d.unglue()
		d.dialogs(blocks)
	}
	d.interviewed(blocks)
	for i := 0; i < len(blocks); {
		i = d.readNext(blocks, i)
	}
	quotes := d.finish()
	left.Done(reading.Quotes, askLexicon)
	d.release()
	return quotes
}

// documents keeps the memory of finished calls for the next ones.
var documents = sync.Pool{New: func() any { return new(document) }}

// maxKept is how many items a document may hold and still be kept.
const maxKept = 1 << 14

// maxQuotes is how many quotes a document may hold and still be kept.
const maxQuotes = 1 << 11

// maxRules bounds the names of rules that are kept.
const maxRules = 1 << 10

// release gives the memory of d back, without anything of its text.
func (d *document) release() {
	if cap(d.items) > maxKept || len(d.ahead) > 0 && cap(d.ahead[0].items) > maxKept || cap(d.quotes) > 2*maxQuotes || cap(d.spans) > 8*maxQuotes || len(d.rules) > maxRules {
		return
	}
	clear(d.quotes)
	*d = document{
		scanner: scanner{scanned: d.scanned, found: d.found[:0], stuck: d.stuck[:0], spare: d.spare},
		ahead:   d.ahead,
		quotes:  d.quotes[:0], asks: d.asks[:0], told: d.told[:0], used: d.used[:0], owner: d.owner[:0], spans: d.spans[:0], rules: d.rules, joined: d.joined,
	}
	documents.Put(d)
}
