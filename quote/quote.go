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

// A Quote is one attribution: the content, the cue and the source. All spans are
// ranges of the text in which it was found.
type Quote struct {
	Kind    Kind
	Content []span.Span // the stretches that were said, ascending and disjoint
	Cue     span.Span   // the words that report; empty if there are none
	Speaker span.Span   // the words that name the speaker; empty if nobody is named
	Entity  int         // index into the entities of the Index; -1 if unknown
	Rule    string      // what decided the speaker, and after a plus sign the entity: "subject+refer/name"
}

// A Finder finds quotes. The zero value is ready to use; a Finder is never
// changed by its methods and safe for concurrent use.
type Finder struct{}

// Find returns the quotes of text in the order of their content. It looks only
// into blocks; those outside the text or out of order count as empty. who resolves
// the speakers to entities; if it is nil, Entity is -1 in all quotes. The contents
// of two quotes may overlap, where one report stands inside another. Find is
// total: any text gives a result, and only the first [MaxText] bytes are read.
func (f *Finder) Find(text string, blocks []span.Block, who *entity.Index) []Quote {
	return f.Append(nil, text, blocks, who)
}

// Append appends what Find returns to dst and returns the result, for callers that
// reuse the slice. It does not reuse the Content of the quotes in dst.
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
	if who != nil && !d.talk.on {
		d.answering(blocks)
	}
	for i := 0; i < len(blocks); {
		i = d.readNext(blocks, i)
	}
	quotes := d.finish()
	left.Done(reading.Quotes, askLexicon)
	d.release()
	return quotes
}

// documents keeps the buffers of finished calls for later ones.
var documents = sync.Pool{New: func() any { return new(document) }}

// maxKept is the number of items up to which a document is reused.
const maxKept = 1 << 14

// maxQuotes is the number of quotes up to which a document is reused.
const maxQuotes = 1 << 11

// maxRules is the number of rule names up to which a document is reused.
const maxRules = 1 << 10

// release puts d back to be reused, without references to its text.
func (d *document) release() {
	if cap(d.aside.items) > maxKept || len(d.ahead) > 0 && cap(d.ahead[0].items) > maxKept || cap(d.quotes) > 2*maxQuotes || cap(d.spans) > 8*maxQuotes || len(d.rules) > maxRules {
		return
	}
	clear(d.quotes)
	*d = document{
		scanner: scanner{found: d.found[:0], stuck: d.stuck[:0], spare: d.spare},
		ahead:   d.ahead,
		aside:   d.aside,
		quotes:  d.quotes[:0], asks: d.asks[:0], told: d.told[:0], used: d.used[:0], owner: d.owner[:0], spans: d.spans[:0], rules: d.rules, joined: d.joined,
	}
	documents.Put(d)
}
