package article

import (
	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/span"
)

// An Article is what a [Parser] found in a text. Blocks are ascending and
// disjoint; the bytes outside them are white space or covered by Edits.
type Article struct {
	Date     Date
	Title    string
	Bylines  []string
	Dateline string
	Agencies []string
	Blocks   []span.Block
	Edits    []clean.Edit // the header that does not belong to the text
	Problems []Problem
}

// A Problem is something in the text that could not be understood.
type Problem struct {
	Span    span.Span
	Message string
}

// A Parser labels articles. The zero value is ready to use; a Parser is never
// changed by its methods and safe for concurrent use.
type Parser struct {
	Title string // a headline the caller knows; it anchors the start. Empty: find it.
}

// Parse labels text. It is total: any text gives an Article.
func (p *Parser) Parse(text string) *Article {
	return &Article{Blocks: span.Blocks(text)}
}
