package article

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/agency"
	"github.com/newsnorm/newsnorm/internal/dateline"
)

// Facts are what a removed piece of text says about the article.
type Facts struct {
	Date     Date
	Dateline string   // a place
	Bylines  []string // names of authors
	Agencies []string // short names
}

// FactsOf reads the facts from a piece of text that a cleaner removed, according to
// the name of the rule that removed it: the agencies of credits ("credit/…",
// "caption/…", "legal/wire"), place, day and agency of datelines ("dateline/…"), the
// date of time stamps ("meta/date…") and the names of author lines
// ("meta/author…", "meta/byline…"). Other rules give no facts: what stood in a
// teaser or a comment is not about the article.
func FactsOf(rule, old string) (f Facts) {
	if len(old) > 2000 {
		return
	}
	family, kind, _ := strings.Cut(rule, "/")
	switch family {
	case "credit", "caption":
		f.Agencies = agency.Append(nil, old)
	case "legal":
		if kind == "wire" {
			f.Agencies = agency.Append(nil, old)
		}
	case "dateline":
		d := dateline.Parse(strings.TrimSpace(old))
		if d.Kind == dateline.None { // some are recognized only before a sentence
			d = dateline.Parse(strings.TrimSpace(old) + " The story that begins behind it goes on for a while, so that it is one.")
		}
		f.Dateline = d.Place
		f.Agencies = agency.Append(nil, d.Agency)
		if digitAt(old) >= 0 {
			f.Date, _, _ = ParseDate(old)
		}
	case "meta":
		switch {
		case strings.HasPrefix(kind, "date"):
			f.Date, _, _ = ParseDate(old)
		case strings.HasPrefix(kind, "author"), strings.HasPrefix(kind, "byline"):
			f.Bylines, f.Date = authorLine(old)
			f.Agencies = agency.Append(nil, old)
		}
	}
	return f
}

// authorLine reads the names of a line that is known to name authors, and the
// date that may stand on it.
func authorLine(line string) ([]string, Date) {
	line = strings.TrimSpace(line)
	d, _, _ := ParseDate(line)
	if names, ok := byline(line); ok {
		return names, d
	}
	if names, ok := nameLine(line); ok {
		return names, d
	}
	return nil, d
}
