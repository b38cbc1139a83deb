package quote

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/marks"
	"github.com/newsnorm/newsnorm/span"
)

// labelOf returns the speaker's label that a block begins with, the words to ask
// for who it is, where what is said begins, and whether it is a question.
func (d *document) labelOf(b span.Span) (label, words span.Span, at int, question, ok bool) {
	label, at, question, ok = transcript(d.text, b)
	words = label
	if !ok && d.dialog.on {
		if label, words, ok = d.spokesman(b); ok {
			at = label.End + 1
		}
	}
	return label, words, at, question, ok
}

// transcript makes a quote of a block that begins with a speaker's label. It
// reports false if b does not.
func (d *document) transcript(b span.Block) bool {
	label, words, at, question, ok := d.labelOf(b.Span)
	if !ok {
		return false
	}
	said := span.Span{Start: at, End: b.Span.End}
	for said.Start < said.End && (d.text[said.Start] == ' ' || d.text[said.Start] == '*' || d.text[said.Start] == ']') {
		said.Start++
	}
	if question || said.Empty() {
		return true
	}
	if label.Len() > 1 && nameOnly(said.In(d.text)) {
		return false // "CEO: Ann Lee"
	}
	kind := Indirect
	pairs := marks.Append(d.aside.pairs[:0], d.text, b.Span)
	d.aside.pairs = pairs
	if len(pairs) > 0 && pairs[0].Open.End <= label.Start && pairs[0].Inner.End > said.Start {
		kind = Direct
		said.End = pairs[0].Inner.End
	} else if len(pairs) > 0 && pairs[0].Open.End <= label.Start && pairs[0].Span().End >= said.End {
		return true // the marks hold the label alone
	} else if len(pairs) == 1 && pairs[0].Open.Start >= label.End && pairs[0].Open.Start <= said.Start && pairs[0].Span().End >= said.End-1 {
		kind = Direct
		said = pairs[0].Inner
	} else if len(pairs) > 0 {
		kind = Mixed
	}
	q := Quote{Kind: kind, Content: []span.Span{said}, Speaker: label, Entity: -1, Rule: ruleTranscript}
	if label.Len() == 1 {
		q.Speaker = d.talk.guest // "A:" names nobody
	}
	if words != label {
		d.asks = append(d.asks, ask{len(d.quotes), words})
	}
	d.quotes = append(d.quotes, q)
	d.spoke = speaker{words: q.Speaker}
	return true
}

// nameOnly reports whether s has no word in small letters and no mark that ends or
// breaks off a sentence, as names have none.
func nameOnly(s string) bool {
	if strings.HasSuffix(s, "-") || strings.HasSuffix(s, "…") || strings.HasSuffix(s, "—") {
		return false // "But Senator --"
	}
	for w := range strings.FieldsSeq(s) {
		if c := w[0]; 'a' <= c && c <= 'z' || strings.IndexByte(".?!", w[len(w)-1]) >= 0 && len(w) > 3 {
			return false
		}
	}
	return true
}

// maxBetween is the largest gap between two paragraphs, in bytes.
const maxBetween = 8

// maxTurn is the number of paragraphs after which a turn of speech that began with a
// label must come to the next label.
const maxTurn = 6

// turns reports whether a label follows soon after the k-th block that was scanned
// ahead.
func (d *document) turns(k, n int) bool {
	for end := min(n, k+maxTurn); k < end; k++ {
		if d.ahead[k].labelled {
			return true
		}
	}
	return false
}

// continues adds block a, which no label begins, to what the one before it says, as
// paragraphs of a transcript go on until the next label.
func (d *document) continues(a *ahead) bool {
	b := a.block
	if b.Kind != span.Paragraph || len(d.quotes) == 0 {
		return false
	}
	q := &d.quotes[len(d.quotes)-1]
	if q.Rule != ruleTranscript || q.Speaker.Empty() || b.Span.Start-q.Content[len(q.Content)-1].End > maxBetween {
		return false
	}
	if !spokenOn(b.Span.In(d.text)) {
		return false
	}
	q.Content = append(q.Content, b.Span)
	if len(a.pairs) > 0 && q.Kind == Indirect {
		q.Kind = Mixed
	}
	return true
}

// spokenOn reports whether a paragraph of a transcript may go on with the one
// before: no stage direction, question or words of the writer.
func spokenOn(t string) bool {
	if strings.IndexByte("([<*-", t[0]) >= 0 || len(t) > 1 && t[0] == 'Q' && t[1] >= 'A' && t[1] <= 'Z' {
		return false // (APPLAUSE)
	}
	return strings.IndexByte(".!-\")", t[len(t)-1]) >= 0 && firstPerson(t)
}

// firstPerson reports whether a text speaks of "I" or "we" within its first bytes,
// before any mark.
func firstPerson(t string) bool {
	t = t[:min(len(t), maxFirst)]
	if i := strings.IndexAny(t, "\"“"); i >= 0 {
		t = t[:i]
	}
	for w := range strings.FieldsSeq(t) {
		switch w {
		case "I", "we", "We", "my", "My", "our", "Our", "I'm", "I'll", "I've", "I'd", "we're", "we'll", "we've", "I’m", "I’ll", "I’ve", "I’d", "we’re", "we’ll", "we’ve", "me", "us":
			return true
		}
	}
	return false
}

// maxFirst is the number of bytes in which firstPerson looks.
const maxFirst = 400
