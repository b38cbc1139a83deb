package newsnorm

import (
	"slices"

	"github.com/newsnorm/newsnorm/article"
)

// facts adds what the removed lines tell to what the parser read off the kept
// ones: agencies and authors that are not there yet, a date and a place only
// where there is none.
func (d *Document) facts() {
	for _, e := range d.Edits {
		if e.New != "" || e.Old == "" {
			continue
		}
		f := article.FactsOf(e.Rule, e.Old)
		if d.Date.IsZero() {
			d.Date = f.Date
		}
		if d.Dateline == "" {
			d.Dateline = f.Dateline
		}
		d.Bylines = addNew(d.Bylines, f.Bylines)
		d.Agencies = addNew(d.Agencies, f.Agencies)
	}
}

// maxNames bounds the lists of names that a document draws from removed lines.
const maxNames = 64

func addNew(list, more []string) []string {
	for _, s := range more {
		if len(list) < maxNames && !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	return list
}
