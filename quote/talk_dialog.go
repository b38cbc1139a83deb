package quote

import (
	"strings"

	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/span"
)

// A dialog is an article whose paragraphs begin with the speaker: "Ann Lee: I
// went.", and later perhaps "AL: I did."
type dialog struct {
	on     bool
	called []called
}

// A called is a person with their initials.
type called struct {
	initials string
	name     span.Span // of a mention; empty if two people have these initials
}

// minLabels is the least number of labelled paragraphs of a dialog.
const minLabels = 3

// dialogs decides whether the text is a dialog: many paragraphs are labelled, and
// what follows some of the labels is talk ("Lee: Win the south." is a list of
// candidates, "Lee: 547" of results).
func (d *document) dialogs(blocks []span.Block) {
	n, talks := 0, 0
	for _, b := range blocks {
		if b.Kind == span.Paragraph && b.Span.Within(len(d.text)) {
			if label, ok := colonLabel(d.text, b.Span); ok {
				n++
				if talk(d.text[label.End+1 : min(b.Span.End, label.End+maxTalk)]) {
					talks++
				}
			}
		}
	}
	if n < minLabels || n*4 < len(blocks) || talks*3 < n {
		return
	}
	d.dialog.on = true
	for i, n := 0, d.who.NumMentions(); i < n && len(d.dialog.called) < maxCalled; i++ {
		m := d.who.Mention(i)
		if m.Kind != entity.Name || m.Type != entity.Person {
			continue
		}
		in := initialsOf(m.Span.In(d.text))
		if len(in) < 2 || len(in) > 3 {
			continue
		}
		known := false
		for k := range d.dialog.called {
			if c := &d.dialog.called[k]; c.initials == in {
				known = true
				if !c.name.Empty() && !strings.EqualFold(c.name.In(d.text), m.Span.In(d.text)) {
					c.name = span.Span{}
				}
			}
		}
		if !known {
			d.dialog.called = append(d.dialog.called, called{in, m.Span})
		}
	}
}

// maxTalk is how many bytes of a paragraph tell whether it is talk.
const maxTalk = 400

// talk reports whether s has a word that people use of themselves and to each other.
func talk(s string) bool {
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return (r < 'A' || r > 'z') && r != '?' }) {
		switch w {
		case "I", "me", "my", "My", "we", "We", "us", "our", "Our", "you", "You", "your", "Your", "yeah", "Yeah", "Yes", "No":
			return true
		}
		if strings.HasSuffix(w, "?") {
			return true
		}
	}
	return false
}

// maxCalled bounds the people whose initials are known.
const maxCalled = 16

// initialsOf returns the first letters of the words of a name; "" if one is not a
// capital.
func initialsOf(name string) string {
	var buf [4]byte
	n := 0
	for w := range strings.FieldsSeq(name) {
		if w[0] < 'A' || w[0] > 'Z' || n == len(buf) {
			return ""
		}
		buf[n] = w[0]
		n++
	}
	return string(buf[:n])
}

// maxLabelBytes is the longest label of a dialog.
const maxLabelBytes = 40

// colonLabel returns the label at the beginning of a block: up to four capitalized
// words, followed by a colon and a space.
func colonLabel(text string, b span.Span) (label span.Span, ok bool) {
	line := text[b.Start:min(b.End, b.Start+maxLabelBytes+2)]
	k := strings.IndexByte(line, ':')
	if k < 2 || k+1 >= len(line) || line[k+1] != ' ' {
		return label, false
	}
	words, start := 1, true
	for i := range k {
		switch c := line[i]; {
		case c == ' ':
			if start {
				return label, false
			}
			words++
			start = true
			continue
		case start && (c < 'A' || c > 'Z') && c < 0x80:
			return label, false
		case c != '.' && c != '-' && c != '\'' && c < 0x80 && !glued(c):
			return label, false
		}
		start = false
	}
	return span.Span{Start: b.Start, End: b.Start + k}, words <= 4 && !start
}

// spokesman returns the label of a block of a dialog, and the words to resolve: the
// name in the label, or the one whose initials it is.
func (d *document) spokesman(b span.Span) (label, words span.Span, ok bool) {
	label, ok = colonLabel(d.text, b)
	if !ok {
		return label, words, false
	}
	in := label.In(d.text)
	for _, c := range d.dialog.called {
		if c.initials == in && !c.name.Empty() {
			return label, c.name, true
		}
	}
	c := cursor{who: d.who}
	i := c.seek(label.Start)
	for ; i < d.who.NumMentions(); i++ {
		m := d.who.Mention(i)
		if m.Span.Start >= label.End {
			break
		}
		if m.Kind == entity.Name && m.Type == entity.Person && m.Span.End == label.End {
			return label, m.Span, true
		}
	}
	return label, words, false
}
