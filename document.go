package newsnorm

import (
	"github.com/newsnorm/newsnorm/article"
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/quote"
	"github.com/newsnorm/newsnorm/span"
)

// Version is the version of the record's JSON form.
const Version = 1

// A Document is the record of one article. Spans are byte ranges [start, end):
// those named Raw are ranges of the original input, the others of Text. A fact
// that the article does not state is the zero value, an empty list is nil. A
// Document is plain data that shares memory with the input; docs/record.md
// describes its JSON form.
type Document struct {
	ID       string
	Date     article.Date
	Title    string
	Bylines  []string  // who wrote it, as the article names them
	Dateline string    // where it was filed
	Agencies []string  // news agencies named in credits, bylines and datelines
	Text     string    // every kept block, in input order, joined by one blank line
	Blocks   []Block   // the parts of Text, ascending
	Quotes   []Quote   // in the order of their content
	Entities []Entity  // in the order of their first mention
	Edits    []Edit    // every difference between the input and Text, ascending; where there are too many, neighbours are joined
	Problems []Problem // what could not be understood, and limits that were hit
}

// A Block is a part of the text, such as a paragraph, with its kind.
type Block struct {
	Kind span.Kind `json:"kind"`
	Span span.Span `json:"span"`
	Raw  span.Span `json:"raw"`
}

// A Quote is something that was said, with who said it.
type Quote struct {
	Kind    quote.Kind
	Text    string      // the content pieces joined by one space
	Content []span.Span // what was said
	Cue     span.Span   // the reporting words, such as "said"; empty if none
	Speaker span.Span   // the words that name the speaker; empty if none
	Name    string      // canonical name of the speaker, else the words of Speaker without their article
	Entity  int         // index into Document.Entities; -1 if none
	Rule    string      // the rule that found the speaker
	Raw     QuoteSpans  // the same spans in the original input
}

// QuoteSpans are the spans of a quote in the original input.
type QuoteSpans struct {
	Content      []span.Span
	Cue, Speaker span.Span
}

// An Entity is one person, place, organization or other named thing, with its
// mentions.
type Entity struct {
	ID       string // identifier from the user's own list; may be empty
	Name     string // canonical: the fullest well-formed form seen, or the table's
	Type     entity.Type
	Titles   []string  // titles and roles seen with the name
	Aliases  []string  // the other distinct mention strings
	Mentions []Mention // in the order of the text
}

// A Mention is one place where an entity is referred to.
type Mention struct {
	Span span.Span   `json:"span"`
	Raw  span.Span   `json:"raw"`
	Kind entity.Kind `json:"kind"`
}

// An Edit is one change between the original input and Text.
type Edit struct {
	Cleaner string
	Rule    string
	Raw     span.Span
	Old     string // original[Raw.Start:Raw.End], byte for byte
	New     string
}

// A Problem is something in the input that could not be understood or a limit
// that was hit.
type Problem struct {
	Raw     span.Span `json:"raw"`
	Message string    `json:"message"`
}
