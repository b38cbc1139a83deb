package clean

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/dateline"
	"github.com/newsnorm/newsnorm/span"
)

// Datelines returns the cleaner that removes the dateline before a first
// sentence. A dateline on a line of its own stays. Its rules:
//
//	dateline/wire   "LONDON (Reuters) - "
//	dateline/plain  "DES MOINES, Iowa — "
//	dateline/tag    "(CNN) -- "
func Datelines() Cleaner { return &liner{"datelines", datelines} }

// A dateline may stand on one of the first datelineLines lines: a report from
// several places has one for each. A plain dateline, which names no agency, must
// stand on one of the first plainLines.
const (
	datelineLines = 400
	plainLines    = 12
)

// datelines appends the edits of Datelines.
func datelines(dst []Edit, text string, lines *lineReader) []Edit {
	n := 0
	for s, ok := lines.next(); ok; s, ok = lines.next() {
		line := s.In(text)
		if n++; n > datelineLines {
			break
		}
		if len(line) < 60 {
			continue
		}
		start := s.Start
		if rest, ok := strings.CutPrefix(line, "* "); ok {
			start += 2
			line = rest
		}
		d := dateline.Parse(line)
		if d.Kind == dateline.None || d.End >= len(line) || d.Kind == dateline.Plain && n > plainLines {
			continue
		}
		rule := "dateline/wire"
		switch d.Kind {
		case dateline.Plain:
			rule = "dateline/plain"
		case dateline.Tag:
			rule = "dateline/tag"
		}
		dst = append(dst, Edit{Span: span.Span{Start: start, End: start + d.End}, Rule: rule})
	}
	return dst
}
