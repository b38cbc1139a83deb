package article

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/agency"
	"github.com/newsnorm/newsnorm/internal/dateline"
	"github.com/newsnorm/newsnorm/internal/note"
	"github.com/newsnorm/newsnorm/internal/word"
	"github.com/newsnorm/newsnorm/span"
)

// body labels the blocks from n on. The one at lead is the first paragraph; parts
// is what classify found the first blocks to be.
func (a *Article) body(text string, n, lead int, parts []part) {
	place := false
	marked := strings.IndexByte(text, '@') >= 0 || strings.IndexByte(text, '/') >= 0
	for i := n; i < len(a.Blocks); i++ {
		b := &a.Blocks[i]
		if b.Kind == span.Title || b.Span.Start == lead {
			continue
		}
		line := b.Span.In(text)
		if !place && i < n+3 {
			if d := dateline.Parse(line); d.Kind != dateline.None {
				place = true
				if a.Dateline == "" {
					a.Dateline = d.Place
				}
				a.Agencies = agency.Append(a.Agencies, d.Agency)
				if d.End == len(line) {
					b.Kind = span.Dateline
					continue
				}
			}
		}
		// If classify found neither an author nor a caption, there is none.
		known := i < len(parts) && len(line) <= maxHeadLine && parts[i].plain()
		switch {
		case note.Begins(line):
			b.Kind = span.Note
		case !known && caption(line):
			b.Kind = span.Caption
			a.captionFacts(line)
			if i > n && a.Blocks[i-1].Kind != span.Title && longer(text, a.Blocks[i-1].Span, b.Span) {
				a.Blocks[i-1].Kind = span.Caption // its description
			}
			if next := i + 1; next < len(a.Blocks) && a.Blocks[next].Span.Len() >= 24 && strings.HasPrefix(line, a.Blocks[next].Span.In(text)) {
				a.Blocks[next].Kind = span.Caption
				i++
			}
		case len(line) >= 60 && i+1 < len(a.Blocks) && again(text, b.Span, a.Blocks[i+1].Span):
			b.Kind = span.Caption // a sentence that stands twice stays once
		case embed(line, marked):
			b.Kind = span.Embed
		case len(line) <= 16 && clock(line):
			b.Kind = span.Heading
		case len(line) < 200:
			var names []string
			if !known && (line[0] == 'B' || i == len(a.Blocks)-1) {
				names, _ = byline(line)
			}
			if len(names) > 0 && len(names[0]) > 3 && strings.IndexByte(names[0], ' ') > 0 && !sentence(line) {
				b.Kind = span.Byline
				a.authors(names)
				continue
			}
			if i+1 < len(a.Blocks) && described(text, b.Span, a.Blocks[i+1].Span) {
				b.Kind, a.Blocks[i+1].Kind = span.Caption, span.Caption
				i++
				continue
			}
			if a.heading(text, i) {
				b.Kind = span.Heading
			}
		}
	}
}

// heading reports whether block i is a section heading: a short line that does not
// end like a sentence, between two longer ones.
func (a *Article) heading(text string, i int) bool {
	line := a.Blocks[i].Span.In(text)
	if len(line) > 120 || i+1 >= len(a.Blocks) || sentence(line) && !strings.HasSuffix(line, "?") {
		return false
	}
	if next := a.Blocks[i+1].Span; next.Len() <= len(line) || next.Len() < 60 {
		return false
	}
	if i > 0 && a.Blocks[i-1].Kind == span.Paragraph && a.Blocks[i-1].Span.Len() < 60 {
		return false
	}
	k := look(line)
	if _, bullet := unbullet(line); bullet || k.words == 0 || k.words > 16 {
		return false
	}
	c := line[0]
	return c < 'a' || c > 'z'
}

// clock reports whether line is a time of day and nothing else, such as those above
// the entries of a live report: "11:35 a.m.", "18.22 GMT".
func clock(line string) bool {
	n := run(line, 0)
	if n == 0 || n > 2 || n == len(line) || line[n] != ':' && line[n] != '.' && line[n] != 'h' {
		return false
	}
	m := run(line, n+1)
	if m != 2 {
		return false
	}
	for w := range strings.FieldsSeq(line[n+1+m:]) {
		switch strings.ToLower(strings.TrimRight(w, ".")) {
		case "am", "pm", "a.m", "p.m", "gmt", "bst", "utc", "est", "edt", "et", "cet", "cest", "ist", "local", "hrs":
		default:
			return false
		}
	}
	return true
}

// contactBlocks is how many blocks at the end may hold contacts for the press.
const contactBlocks = 24

// contacts labels the contacts for the press at the end of a press release: a
// heading, and the short lines below it up to a sentence.
func (a *Article) contacts(text string) {
	in := false
	for i := max(1, len(a.Blocks)-contactBlocks); i < len(a.Blocks); i++ {
		b := &a.Blocks[i]
		if n := b.Span.Len(); n > 90 || b.Kind != span.Paragraph && b.Kind != span.Heading && b.Kind != span.Byline {
			in = false
			continue
		}
		line := b.Span.In(text)
		if contact(line) {
			in = true
		} else if in && sentence(line) && look(line).words > 6 {
			in = false
		}
		if in {
			b.Kind = span.Note
		}
	}
}

// contact reports whether line is the heading above contacts for the press.
func contact(line string) bool {
	if len(line) > 40 {
		return false
	}
	line = strings.TrimRight(line, ": ")
	for _, w := range [...]string{"media contact", "media contacts", "press contact", "press contacts", "investor contact", "investor contacts", "contact", "contacts", "contact information", "investor relations contact", "media inquiries", "media enquiries", "media relations", "press office"} {
		if word.Equal(line, w) {
			return true
		}
	}
	return false
}

// bioBlocks is how many blocks at the end may say who an author is.
const bioBlocks = 4

// bios labels the paragraphs at the end that say who an author is, or where the
// author can be reached: "Ann Moor is a reporter of the Harbour Post."
func (a *Article) bios(text string) {
	for i := max(1, len(a.Blocks)-bioBlocks); i < len(a.Blocks); i++ {
		b := &a.Blocks[i]
		if b.Kind != span.Paragraph && b.Kind != span.Heading || b.Span.Len() > maxHeadLine {
			continue
		}
		line := b.Span.In(text)
		if len(a.Bylines) == 0 {
			if name := reachable(line); name != "" {
				b.Kind = span.Byline
				a.authors([]string{name})
			}
			continue
		}
		for _, name := range a.Bylines {
			if len(line) > len(name)+6 && strings.EqualFold(line[:len(name)], name) && strings.IndexByte(name, ' ') > 0 && bio(line[len(name):]) {
				b.Kind = span.Byline
				break
			}
		}
	}
}

// reachable returns the name of the author whom line is about: it begins with the
// name, and its last sentence tells the reader where to reach the author by the
// given name or surname: "You can reach Ann at amoor@post.example."
func reachable(line string) string {
	if strings.IndexByte(line, '@') < 0 {
		return ""
	}
	first, rest, _ := strings.Cut(line, " ")
	second, rest, _ := strings.Cut(rest, " ")
	if rest == "" || rest[0] < 'a' || rest[0] > 'z' || notName(first) || notName(second) || !nameWord(first, 0) || !nameWord(second, 1) {
		return ""
	}
	for _, w := range [...]string{"You can reach ", "Reach ", "Contact ", "Email ", "Follow "} {
		i := strings.LastIndex(rest, w)
		if i < 2 || rest[i-2] != '.' {
			continue
		}
		who, _, _ := strings.Cut(rest[i+len(w):], " ")
		if who == first || who == second || who == "her" || who == "him" || who == "them" {
			return first + " " + second
		}
	}
	return ""
}

// bio reports whether s, which follows the name of the author, says what the author
// is: "is a" or ", a" and the like, and a job within twelve words.
func bio(s string) bool {
	rest, ok := "", false
	for _, w := range [...]string{" is a ", " is an ", " is the ", " is ", " was a ", " covers ", " writes ", " reports ", " has covered ", ", a ", ", an "} {
		if rest, ok = strings.CutPrefix(s, w); ok {
			break
		}
	}
	if !ok {
		return false
	}
	words := 0
	for w := range strings.FieldsSeq(rest) {
		if words++; words > 12 {
			break
		}
		if inRoles.has(strings.Trim(w, ",.;")) {
			return true
		}
	}
	return strings.HasPrefix(s, " covers ") || strings.HasPrefix(s, " writes ") || strings.HasPrefix(s, " reports ")
}

// disclosures labels the statements below an article about what its authors own.
func (a *Article) disclosures(text string) {
	for i := max(1, len(a.Blocks)-2); i < len(a.Blocks); i++ {
		if b := &a.Blocks[i]; b.Kind == span.Paragraph && note.Disclosure(b.Span.In(text)) {
			b.Kind = span.Note
		}
	}
}

// tailBlocks is how many blocks at the end may have a note glued to them.
const tailBlocks = 12

// split separates notes from the paragraphs that they are glued to, at the end of
// the article.
func (a *Article) split(text string) {
	var out []span.Block
	tail := max(0, len(a.Blocks)-tailBlocks)
	for i, b := range a.Blocks[tail:] {
		i += tail
		at := -1
		if b.Kind == span.Paragraph && b.Span.Len() > 40 {
			at = note.At(b.Span.In(text))
		}
		if at <= 0 {
			if out != nil {
				out = append(out, b)
			}
			continue
		}
		if out == nil {
			out = append(make([]span.Block, 0, len(a.Blocks)+4), a.Blocks[:i]...)
		}
		first := trim(text, span.Span{Start: b.Span.Start, End: b.Span.Start + at})
		out = append(out, span.Block{Span: first, Kind: b.Kind}, span.Block{Span: span.Span{Start: b.Span.Start + at, End: b.Span.End}, Kind: span.Note})
	}
	if out != nil {
		a.Blocks = out
	}
}

// authors adds names to the bylines, except those that are there already.
func (a *Article) authors(names []string) {
	for _, name := range names {
		dup := false
		for _, have := range a.Bylines {
			dup = dup || same(have, name)
		}
		if !dup && len(a.Bylines) < 32 {
			a.Bylines = append(a.Bylines, name)
		}
	}
}

// stampDate sets the date to that of line, unless there is one already.
func (a *Article) stampDate(line string) {
	if !a.Date.IsZero() {
		return
	}
	if d, _, ok := ParseDate(line); ok {
		a.Date = d
	}
}

// captionFacts adds the agencies in the credit of a caption.
func (a *Article) captionFacts(line string) {
	if at := agency.Credit(line); at >= 0 {
		a.Agencies = agency.Append(a.Agencies, line[at:])
	} else {
		a.Agencies = agency.Append(a.Agencies, line[max(0, len(line)-40):])
	}
}
