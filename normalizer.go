package newsnorm

import (
	"sync"

	"github.com/newsnorm/newsnorm/article"
	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/quote"
)

// An Input is one article as it came in.
type Input struct {
	ID   string // carried into the Document
	Text string // any bytes
	// Title is a headline the caller knows; it may be empty. It tells where the
	// article begins and is not copied: a text without a headline gives a Document
	// without a Title.
	Title string
	// Mentions are names that another tool found, as spans of Text. They are joined
	// and named; bad ones are dropped, with a Problem. nil: find them.
	Mentions []entity.Mention
}

// A Stage is one of the steps of a [Normalizer]. Stages are bits; combine them
// with |.
type Stage uint8

// The stages, in the order they run.
const (
	Clean     Stage = 1 << iota // clean the text; if skipped, only invalid UTF-8 is replaced
	Article                     // label its parts; if skipped, every line is a paragraph
	Entities                    // find and join names; if skipped, speakers are words only
	Quotes                      // find who said what
	AllStages = Clean | Article | Entities | Quotes
)

// MaxBytes is the length of the longest text that is processed, 512 MiB. The
// rest of a longer one is removed, and an edit and a problem say so.
const MaxBytes = 1 << 29

// A Normalizer turns articles into documents. It has a field for each stage, in
// which nil means the default, and Skip to leave stages out. The zero value is
// ready to use. Methods never change a Normalizer, so it is safe for concurrent
// use as long as its fields are not written to.
type Normalizer struct {
	Clean    *clean.Pipeline // nil: the cleaners of clean.Default
	Article  *article.Parser // nil: the zero Parser; Input.Title takes precedence over its Title
	Entities *entity.Finder  // nil: the zero Finder, which knows no names of other articles
	Quotes   *quote.Finder   // nil: the zero Finder
	Skip     Stage           // stages to leave out
	MaxBytes int             // a limit lower than the constant MaxBytes; 0 or less: the constant
}

// Normalize returns the record of raw with the default settings. It accepts any
// bytes and always returns a Document. Time and memory are linear in len(raw).
func Normalize(raw string) *Document {
	d, err := new(Normalizer).Normalize(Input{Text: raw})
	if err != nil {
		panic("newsnorm: the default cleaners broke their contract: " + err.Error())
	}
	return d
}

var (
	defaultPipeline = sync.OnceValue(func() *clean.Pipeline { return clean.New(clean.Default()...) })
	defaultFinder   entity.Finder
	defaultQuotes   quote.Finder
)

// foundQuotes holds slices for the quotes of an article, for reuse.
var foundQuotes = sync.Pool{New: func() any { return new([]quote.Quote) }}

// maxFound is the capacity beyond which such a slice is not kept.
const maxFound = 1 << 11

// Normalize returns the record of one article. The error is a
// *[clean.CleanerError]: one of the caller's own cleaners returned bad edits or
// panicked. With the default cleaners there is none, whatever the text.
func (n *Normalizer) Normalize(in Input) (*Document, error) {
	p, err := n.prepare(in)
	if err != nil {
		return nil, err
	}
	defer p.release()
	d := p.doc
	who := n.names(p, in)
	d.edits(p.text) // not before the names, whose joining takes the most memory
	if who != nil {
		p.entities(who)
	}
	if p.skip&Quotes == 0 {
		p.said(n.Quotes, who)
	} else {
		who.Release()
	}
	p.finish()
	return d, nil
}

// said runs the stage Quotes, and releases the names.
func (p *work) said(f *quote.Finder, who *entity.Index) {
	if f == nil {
		f = &defaultQuotes
	}
	found := foundQuotes.Get().(*[]quote.Quote)
	*found = f.Append((*found)[:0], p.doc.Text, p.blocks, who)
	who.Release() // the record of the quotes needs the memory
	if len(*found) > 0 {
		p.quotes(*found)
	}
	if clear(*found); cap(*found) > maxFound {
		*found = nil
	}
	foundQuotes.Put(found)
	p.lengthy()
}

// Index returns the names of one article in the form that an [entity.Catalog]
// collects. It is the first of the two passes that join names across articles,
// and does not look for quotes. Errors are those of [Normalizer.Normalize].
func (n *Normalizer) Index(in Input) (*entity.Index, error) {
	p, err := n.prepare(in)
	if err != nil {
		return nil, err
	}
	defer p.release()
	if who := n.names(p, in); who != nil {
		return who, nil
	}
	return new(entity.Index), nil
}
