package quote

import (
	"strings"

	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
)

// An interview is an article whose headline says so and whose questions are
// paragraphs of their own.
type interview struct {
	on    bool
	guest span.Span // the name in the headline of who answers; may be empty
}

// minQuestions is the least number of paragraphs of an interview that are questions.
const minQuestions = 3

// interviewed decides whether the text is an interview, and who answers.
func (d *document) interviewed(blocks []span.Block) {
	if len(blocks) < 2*minQuestions {
		return
	}
	first := blocks[0]
	if !first.Span.Within(len(d.text)) || first.Span.Len() > 200 {
		return
	}
	head := first.Span.In(d.text)
	at := strings.Index(head, "nterview")
	if at < 0 {
		if at = strings.Index(head, "Q&A"); at < 0 {
			return
		}
	}
	n := 0
	for _, b := range blocks[1:] {
		if b.Span.Within(len(d.text)) && (question(b.Span.In(d.text)) || strings.HasPrefix(b.Span.In(d.text), "Q: ")) {
			n++
		}
	}
	if n < minQuestions || n*6 < len(blocks) {
		return
	}
	d.talk.on = true
	// The first name of two words or more behind the word, else the one before a
	// colon: "Ann Lee: an interview".
	defer func() {
		if d.talk.guest.Empty() {
			if c := strings.IndexByte(head, ':'); c > 0 && c < at {
				if p, ok := d.phraseRight(0, len(d.items)); ok && p.hi > 0 && d.items[0].shape&lex.Capital != 0 && d.items[p.hi].shape&lex.Capital != 0 && int(d.items[p.hi].end) == first.Span.Start+c {
					d.talk.guest = span.Span{Start: first.Span.Start, End: first.Span.Start + c}
				}
			}
		}
	}()
	d.scanInto(&d.aside, 0, span.Block{Span: first.Span, Kind: span.Paragraph})
	for i := 0; i < len(d.items); i++ {
		t := d.items[i]
		if int(t.start) < first.Span.Start+at || t.shape&lex.Capital == 0 || t.pos == pQuote || t.flags&(fPerson|fPrep|fDet) != 0 {
			continue
		}
		j := i
		for j+1 < len(d.items) && d.items[j+1].shape&lex.Capital != 0 && d.items[j+1].pos != pQuote && d.items[j+1].flags&(fPrep|fDet|fCoord) == 0 {
			j++
		}
		if j > i && j-i < 5 && !strings.Contains(d.text[t.start:d.items[j].end], "nterview") {
			d.talk.guest = span.Span{Start: int(t.start), End: int(d.items[j].end)}
			return
		}
		i = j
	}
}

// The people named before the first answer that are counted, and their names.
const (
	maxGuests     = 16
	maxGuestNames = 128
)

// answering finds who answers in a text with paragraphs "Q: …" and "A: …": of the
// people named before the first of them, the first in the headline, else the one
// named most often.
func (d *document) answering(blocks []span.Block) {
	n, first := 0, len(d.text)
	for _, b := range blocks {
		if b.Span.Len() < 4 || !b.Span.Within(len(d.text)) {
			continue
		}
		if t := b.Span.In(d.text); t[1] == ':' && t[2] == ' ' && (t[0] == 'Q' || t[0] == 'A') {
			if first = min(first, b.Span.Start); t[0] == 'A' {
				n++
			}
		}
	}
	if n < minQuestions {
		return
	}
	type guest struct{ entity, names int }
	var guests []guest
	most := 0
	for i := 0; i < min(d.who.NumMentions(), maxGuestNames); i++ {
		m := d.who.Mention(i)
		if m.Span.End > first {
			break
		}
		if m.Kind != entity.Name || m.Type != entity.Person {
			continue
		}
		k := 0
		for k < len(guests) && guests[k].entity != m.Entity {
			k++
		}
		if k == len(guests) {
			if k == maxGuests {
				continue
			}
			guests = append(guests, guest{entity: m.Entity})
		}
		guests[k].names++
		if guests[k].names > most {
			most, d.talk.guest = guests[k].names, m.Span
		}
		if blocks[0].Span.Contains(m.Span) {
			return
		}
	}
}

// question reports whether a paragraph ends with a question mark.
func question(s string) bool { return strings.HasSuffix(strings.TrimRight(s, "\"”’' "), "?") }

// minAnswer is the least length in bytes of an answer that ends with a question.
const minAnswer = 60

// answer makes a quote of a block that is an answer: one after a question and before
// the next one.
func (d *document) answer(b span.Block) {
	if t := b.Span.In(d.text); question(t) && (d.answered || !d.asked || len(t) < minAnswer || !strings.Contains(t, ". ")) {
		d.asked, d.answered = true, false
		return
	}
	if !d.asked || b.Kind == span.Caption || b.Kind == span.Heading || b.Span.Len() < 12 || len(d.quotes) > 0 && d.quotes[len(d.quotes)-1].Content[0].Start >= b.Span.Start {
		return
	}
	switch c := d.text[b.Span.End-1]; c {
	case '.', '!', '?', '"', ')', '-':
	default:
		return // a caption or a heading
	}
	if d.spared(b.Span) {
		return
	}
	d.answered = true
	d.quotes = append(d.quotes, Quote{Kind: d.kindOf(b.Span), Content: []span.Span{b.Span}, Speaker: d.talk.guest, Entity: -1, Rule: ruleInterview})
}

// spared reports whether the block is about a picture.
func (d *document) spared(s span.Span) bool {
	t := s.In(d.text)
	return strings.HasPrefix(t, "File photo") || strings.HasPrefix(t, "Image:") || strings.Contains(t[max(0, len(t)-40):], "mage: ")
}

// kindOf returns the kind of a quote that is the current block, by its marks.
func (d *document) kindOf(s span.Span) Kind {
	if len(d.pairs) == 0 {
		return Indirect
	}
	if p := d.pairs[0]; p.Open.Start <= s.Start && p.Span().End >= s.End {
		return Direct
	}
	return Mixed
}
