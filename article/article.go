package article

import (
	"errors"
	"fmt"
	"strings"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/internal/agency"
	"github.com/newsnorm/newsnorm/internal/note"
	"github.com/newsnorm/newsnorm/span"
)

// An Article is what a [Parser] found in a text. Blocks are ascending and
// disjoint; the bytes outside them are white space or covered by Edits. No block
// begins or ends with white space.
type Article struct {
	Date     Date
	Title    string
	Bylines  []string // names as written, without "By", offices and outlets
	Dateline string   // the place as written: "DES MOINES, Iowa"
	Agencies []string // short names, in order of first mention: "AP", "Reuters"
	Blocks   []span.Block
	Edits    []clean.Edit // remove what is not part of the text, such as the header
	Problems []Problem
}

// A Problem is something in the text that could not be understood, or a limit that
// was hit.
type Problem struct {
	Span    span.Span
	Message string
}

// A Parser labels articles. The zero value is ready to use; a Parser is never
// changed by its methods and safe for concurrent use.
type Parser struct {
	Title string // the headline if the caller knows it; it marks where the article begins. Empty: find it.
}

// Parse labels text. It accepts any text, and takes time linear in len(text). Each
// line is a block, up to [MaxBlocks] of them. Headline, byline and dateline are
// looked for only in the first lines.
func (p *Parser) Parse(text string) *Article {
	a := new(Article)
	p.parse(a, text, -1)
	return a
}

// ParseCleaned is Parse for t.String(), and also uses what cleaners removed from
// the first lines: a line that followed a dateline is the first paragraph, and the
// headline stands before it.
func (p *Parser) ParseCleaned(t *clean.Text) *Article {
	a := new(Article)
	p.ParseInto(a, t)
	return a
}

// ParseInto sets *a to what [Parser.ParseCleaned] returns. It reuses the memory of
// a.Blocks and a.Edits, for callers that parse one article after another.
func (p *Parser) ParseInto(a *Article, t *clean.Text) { p.parse(a, t.String(), leadOf(t)) }

// leadOf returns the offset in t of what followed the first removed dateline, -1 if
// there was none near the start.
func leadOf(t *clean.Text) int {
	shift := 0 // from the original to the text
	for c := range t.Changes() {
		at := c.Raw.Start + shift + len(c.New)
		if at > headLines*maxHeadLine {
			break
		}
		if strings.HasPrefix(c.Rule, "dateline/") {
			return at
		}
		shift += len(c.New) - len(c.Old)
	}
	return -1
}

// parse sets a to the labels of text. Its first sentence begins at lead, if that is
// not -1.
func (p *Parser) parse(a *Article, text string, lead int) {
	*a = Article{Blocks: a.Blocks[:0], Edits: a.Edits[:0]}
	d, start, err := ParseHeader(text)
	if err != nil {
		var bad *HeaderError
		if errors.As(err, &bad) {
			s := span.Span{Start: leading(text), End: bad.Offset + len(bad.Text)}
			a.Problems = append(a.Problems, Problem{s, "date " + bad.Text + ": " + bad.Reason})
		}
	} else if !d.IsZero() {
		a.Date = d
		a.Edits = append(a.Edits, clean.Edit{Span: span.Span{Start: leading(text), End: start}, Rule: "header/date"})
	}
	a.Blocks = lines(a.Blocks, text, start)
	if n := len(a.Blocks); n == MaxBlocks {
		if rest := a.Blocks[n-1].Span; strings.IndexByte(rest.In(text), '\n') >= 0 {
			a.Problems = append(a.Problems, Problem{rest, fmt.Sprintf("more than %d lines: the rest is one block", MaxBlocks)})
		}
	}
	p.label(text, a, lead)
	if a.Title == "" {
		a.flat(text)
	}
}

// label sets the kinds of the blocks and reads the facts.
func (p *Parser) label(text string, a *Article, lead int) {
	var buf headBuf
	parts, shapes := buf.classify(text, a.Blocks[:min(len(a.Blocks), headLines)], false)
	n := headEnd(parts)
	for i := range parts[:n] {
		if a.Blocks[i].Span.Start == lead {
			n = i // no headline follows the dateline
			break
		}
	}
	head := a.Blocks[:n]
	next := ""
	if n < len(a.Blocks) {
		next = a.Blocks[n].Span.In(text)
	}
	first := top{text: text, head: head, parts: parts[:n], shapes: shapes, next: next}
	title := first.headline(p.Title)
	if title >= 0 {
		b := &a.Blocks[title]
		b.Kind = span.Title
		a.Title = b.Span.In(text)
		if plain, _ := unbullet(a.Title); plain != "" {
			a.Title = unlabel(plain)
			if i := gluedStamp(plain); i > 0 {
				a.stampDate(plain[i:])
			}
		}
		if next := title + 1; next < len(a.Blocks) && again(text, b.Span, a.Blocks[next].Span) {
			a.Blocks[next].Kind = span.Title // written twice
		}
		// "Ferries stop running; Owners blame the weather" on two lines.
		if strings.HasSuffix(a.Title, ";") && title+1 < len(a.Blocks) {
			if b := &a.Blocks[title+1]; b.Span.Len() <= maxTitle {
				b.Kind = span.Title
				a.Title += " " + b.Span.In(text)
			}
		}
	}
	a.head(text, parts[:n], shapes, title)
	a.body(text, n, lead, parts)
	a.bios(text)
	a.disclosures(text)
	a.contacts(text)
	a.alone(text)
	a.split(text)
}

// head labels the first blocks, given what classify found them to be, and reads
// author, date and agencies there.
func (a *Article) head(text string, parts []part, shapes []looks, title int) {
	n := len(parts)
	for i := range n {
		b := &a.Blocks[i]
		if b.Kind == span.Title {
			continue
		}
		line := b.Span.In(text)
		p, k := parts[i], shapes[i]
		switch p {
		case author:
			names, _ := byline(line)
			a.authors(names)
			a.stampDate(line)
			a.Agencies = agency.Append(a.Agencies, line)
			b.Kind = span.Byline
		case byWord:
			b.Kind = span.Byline
			for j := i + 1; j < n && j <= i+6 && j != title; j++ {
				names, ok := namesAfterBy(mustUnbullet(a.Blocks[j].Span.In(text)))
				if !ok {
					break
				}
				a.authors(names)
				a.Blocks[j].Kind = span.Byline
			}
		case name:
			if b.Kind == span.Byline || i < title {
				continue
			}
			a.authors(lineNames(line))
			a.stampDate(line)
			b.Kind = span.Byline
		case stamp:
			a.stampDate(line)
			names := stampNames(line)
			a.authors(names)
			if len(names) > 0 && wire(names[0]) {
				a.Agencies = agency.Append(a.Agencies, names[0])
			}
			b.Kind = span.Dateline
		case picture:
			b.Kind = span.Caption
			a.captionFacts(line)
		case headline:
			if title >= 0 && i < title && k.words <= 6 {
				b.Kind = span.Heading
			}
		case other:
			if note.Begins(line) {
				b.Kind = span.Note
			}
		}
		if b.Kind == span.Paragraph && i > 0 && a.Blocks[i-1].Kind == span.Byline && belowAuthor(line, parts, shapes, i) {
			b.Kind = span.Byline
		}
	}
}

// belowAuthor reports whether line i, right under an author, belongs to the
// author: a dash before the date, or the office ("BBC News, Yorkshire").
func belowAuthor(line string, parts []part, shapes []looks, i int) bool {
	switch parts[i] {
	case furniture:
		return shapes[i].words == 0
	case headline, name:
		return shapes[i].words <= 6 && (parts[i-1] == author || parts[i-1] == name || dated(parts, shapes, i)) && isOffice(line) && !sentence(line)
	}
	return false
}

// dated reports whether line i is followed by a time stamp, with nothing but marks
// between them.
func dated(parts []part, shapes []looks, i int) bool {
	for i++; i < len(parts) && parts[i] == furniture && shapes[i].words == 0; i++ {
	}
	return i < len(parts) && parts[i] == stamp
}

// mustUnbullet returns line without a list mark at its start, if it has one.
func mustUnbullet(line string) string { s, _ := unbullet(line); return s }
