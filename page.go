package newsnorm

import (
	"strings"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/span"
)

// A page is the page that a text was cut from, as far as its lines can be read:
// the original or, where that is UTF-16 or UTF-32 or has other line breaks than
// "\n" and "\r\n", what RepairOnly makes of the part around the beginning of the
// body.
type page struct {
	text     string
	repaired *clean.Text // nil: text is the original
	shift    int         // from the part to the original
}

// What pages are repaired of, in bytes: more than [article.Parser.ReadHeader]
// looks at.
const (
	beforeBody = 1 << 17
	behindBody = 1 << 14
)

// pageAround returns the page of which the body begins at offset body of raw.
func pageAround(raw string, body int) page {
	mark := wide(raw)
	from, to := max(0, body-beforeBody)&^3, min(len(raw), body+behindBody) // between units
	if part := raw[from:to]; mark == "" && !oddBreaks(part) {
		return page{text: raw}
	}
	if strings.HasPrefix(raw[from:], mark) {
		mark = ""
	}
	t, err := repair().Clean(mark + raw[from:to])
	if err != nil {
		return page{text: raw}
	}
	return page{t.String(), t, from - len(mark)}
}

// in returns where s of the original is in the page; nowhere if it is not.
func (p page) in(s span.Span) span.Span {
	if p.repaired == nil {
		return s
	}
	s, _ = p.repaired.FromOriginal(s.Shift(-p.shift))
	return s
}

// out returns where s of the page is in the original.
func (p page) out(s span.Span) span.Span {
	if p.repaired == nil || s.Empty() {
		return s
	}
	return p.repaired.ToOriginal(s).Shift(p.shift)
}

// oddBreaks reports whether s has line breaks other than "\n" and "\r\n".
func oddBreaks(s string) bool {
	for _, b := range [...]string{"\v", "\f", "\u0085", "\u2028", "\u2029"} {
		if strings.Contains(s, b) {
			return true
		}
	}
	n := strings.Count(s, "\r")
	return n > 0 && n > strings.Count(s, "\r\n")
}

// wide returns the byte-order mark of a text in UTF-16 or UTF-32, whether it
// begins with one or not, and "" for any other text.
func wide(raw string) string {
	head := raw[:min(len(raw), 512)]
	marked := strings.HasPrefix(head, "\xFF\xFE") || strings.HasPrefix(head, "\xFE\xFF") || strings.HasPrefix(head, "\x00\x00\xFE\xFF")
	nul := strings.IndexByte(head[:min(len(head), 64)], 0)
	if !marked && nul < 0 {
		return ""
	}
	edits := clean.Encoding().AppendEdits(nil, head)
	if len(edits) == 0 {
		return ""
	}
	switch rule := edits[0].Rule; {
	case rule == "encoding/utf-32":
		return head[:4]
	case rule != "encoding/utf-16":
		return ""
	case marked:
		return head[:2]
	case nul&1 == 0:
		return "\xFE\xFF"
	}
	return "\xFF\xFE"
}
