package span

import "strings"

// A Kind says what a block of an article is.
type Kind string

// The kinds of blocks.
const (
	Title     Kind = "title"     // the headline
	Heading   Kind = "heading"   // a section heading inside the body
	Paragraph Kind = "paragraph" // body text
	Caption   Kind = "caption"   // words that belong to a picture
	Byline    Kind = "byline"    // who wrote it
	Dateline  Kind = "dateline"  // where it was filed, on a line of its own
	Note      Kind = "note"      // correction, editor's note, update, helpline
	Embed     Kind = "embed"     // a quoted post or other embedded content
)

// A Block is a stretch of text with a kind: text[Span.Start:Span.End].
type Block struct {
	Span Span `json:"span"`
	Kind Kind `json:"kind"`
}

// Blocks returns a [Paragraph] for every line of text that is not blank, without the
// ASCII white space around it. It is for callers that do not use package article.
// Lines end at '\n'. It runs in time linear in len(text).
func Blocks(text string) []Block {
	var blocks []Block
	for start := 0; start < len(text); {
		end := len(text)
		if i := strings.IndexByte(text[start:], '\n'); i >= 0 {
			end = start + i
		}
		if s := trim(text, Span{start, end}); !s.Empty() {
			blocks = append(blocks, Block{s, Paragraph})
		}
		start = end + 1
	}
	return blocks
}

// trim returns s without the white space at its ends.
func trim(text string, s Span) Span {
	for s.Start < s.End && isSpace(text[s.Start]) {
		s.Start++
	}
	for s.Start < s.End && isSpace(text[s.End-1]) {
		s.End--
	}
	return s
}

// isSpace reports whether c is ASCII white space.
func isSpace(c byte) bool { return c == ' ' || '\t' <= c && c <= '\r' }
