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
	ID       string           // carried into the Document
	Text     string           // any bytes
	Title    string           // a headline the caller knows; may be empty
	Mentions []entity.Mention // names that another tool found, spans in Text; bad ones are dropped, with a Problem; nil: find them
}

// A Stage is a part of the work of a [Normalizer]. Stages are bits: join them
// with |.
type Stage uint8

// The stages, in the order they run.
const (
	Clean     Stage = 1 << iota // change the text; without it, only invalid UTF-8 is replaced
	Article                     // label the parts; without it, every line is a paragraph
	Entities                    // find and join names; without it, speakers are words only
	Quotes                      // find who said what
	AllStages = Clean | Article | Entities | Quotes
)

// MaxBytes is the longest text that is looked at, 512 MiB. What lies beyond is
// removed, with an edit and a problem that say so.
const MaxBytes = 1 << 29

// A Normalizer turns articles into documents. It has one field for each stage,
// where nil stands for the default, and one to leave stages out; the zero value
// is ready to use. A Normalizer is never changed by its methods and is safe for
// concurrent use as long as nobody changes its fields.
type Normalizer struct {
	Clean    *clean.Pipeline // nil: the cleaners of clean.Default
	Article  *article.Parser // nil: the zero Parser; Input.Title takes precedence over its Title
	Entities *entity.Finder  // nil: the zero Finder, which knows no names of other articles
	Quotes   *quote.Finder   // nil: the zero Finder
	Skip     Stage           // stages to leave out
	MaxBytes int             // a lower limit than the constant MaxBytes; 0: that one
}

// Normalize returns the record of raw with the default settings. It is total:
// any bytes give a Document. It takes time and memory linear in len(raw).
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

// foundQuotes keeps the memory of the quotes of one article for the next one.
var foundQuotes = sync.Pool{New: func() any { return new([]quote.Quote) }}

// maxFound is how many quotes that memory may hold and still be kept.
const maxFound = 1 << 11

// Normalize returns the record of one article. The error, a
// *[clean.CleanerError], tells that a cleaner of the caller's own returned bad
// edits or panicked; no text leads to one.
func (n *Normalizer) Normalize(in Input) (*Document, error) {
	p, err := n.prepare(in)
	if err != nil {
		return nil, err
	}
	defer p.release()
	d := p.doc
	who := n.names(p, in)
	defer who.Release()
	if who != nil {
		p.entities(who)
	}
	if p.skip&Quotes == 0 {
		f := n.Quotes
		if f == nil {
			f = &defaultQuotes
		}
		found := foundQuotes.Get().(*[]quote.Quote)
		*found = f.Append((*found)[:0], d.Text, p.blocks, who)
		if len(*found) > 0 {
			p.quotes(*found)
		}
		if clear(*found); cap(*found) > maxFound {
			*found = nil
		}
		foundQuotes.Put(found)
		p.lengthy()
	}
	p.finish()
	return d, nil
}

// Index returns the names of one article as an [entity.Catalog] collects them:
// the first of two passes when names are joined across articles. It does not
// look for quotes. Errors are those of [Normalizer.Normalize].
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
