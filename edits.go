package newsnorm

import "github.com/newsnorm/newsnorm/clean"

// Text that is nothing but damage has an edit every few bytes, and a record of
// them would be many times its size. Where a text has more than fewEdits, and
// more than one in denseBytes bytes, those with at most nearBytes between them
// are joined to one edit, which includes the bytes between them and has the rule
// of the longest. Positions do not change.
const (
	fewEdits   = 1000
	denseBytes = 16
	nearBytes  = 64
)

// edits sets d.Edits to the changes of text.
func (d *Document) edits(text *clean.Text) {
	k := text.Len()
	dense := k > fewEdits && k > len(text.Original())/denseBytes
	if !dense && k > 0 {
		d.Edits = make([]Edit, 0, k)
	}
	shift := 0             // from the original to the text
	start, longest := 0, 0 // of the last edit: its start in the text, its longest change
	for c := range text.Changes() {
		n := len(d.Edits) - 1
		if dense && n >= 0 && c.Raw.Start-d.Edits[n].Raw.End <= nearBytes {
			e := &d.Edits[n]
			e.Raw.End = c.Raw.End
			e.Old = e.Raw.In(text.Original())
			e.New = text.String()[start : c.Raw.Start+shift+len(c.New)]
			if size := len(c.Old) + len(c.New); size > longest {
				e.Cleaner, e.Rule, longest = c.Cleaner, c.Rule, size
			}
		} else {
			d.Edits = append(d.Edits, Edit{c.Cleaner, c.Rule, c.Raw, c.Old, c.New})
			start, longest = c.Raw.Start+shift, len(c.Old)+len(c.New)
		}
		shift += len(c.New) - len(c.Old)
	}
}
