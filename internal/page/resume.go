package page

import "strings"

// section reports whether line i, which looks like a link, is a heading between two
// paragraphs: "Climate", "Education".
func (v *View) section(keep []bool, i int) bool {
	l := &v.Lines[i]
	switch l.Kind {
	case Nav, Login, Comments:
	default:
		return false
	}
	return l.Words <= 3 && !l.Has(Bullet) && !l.Has(Repeated) && i > 0 && i+1 < len(keep) &&
		keep[i-1] && keep[i+1] && v.Lines[i-1].Prose() && v.Lines[i+1].Prose()
}

// told reports whether l is a sentence that reports what somebody said, or mentions
// something that the story mentions.
func (v *View) told(l *Line) bool {
	return l.Words >= 9 && 2*l.Capital <= l.Words+4 && (l.Tail == EndStop || l.Has(HasCredit)) && l.Scene == 0 && !l.Has(Bullet) && (l.Speech > 0 || v.hits(l, false) > 0)
}

// resumeLines is how many lines may be between two paragraphs of one story.
const resumeLines = 4

// resume keeps paragraphs with which the story goes on after an interruption: a pointer
// with the headline of another story, the label of an advertisement, a picture with
// its credit. Such a paragraph reports what somebody said, and is not a teaser, which
// would follow a heading.
func (v *View) resume(keep []bool) {
	gap := resumeLines + 1 // lines since a paragraph that stays
	for i := range keep {
		l := &v.Lines[i]
		if keep[i] {
			if l.Prose() {
				gap = 0
			}
			continue
		}
		if gap > 0 && gap <= resumeLines && l.Prose() && (l.Speech > 0 || i > 0 && v.Lines[i-1].pointer()) && l.Tail == EndStop && l.Kind == None && !l.Has(Bullet) && !l.Has(Repeated) && !l.Has(HasCredit) {
			keep[i], gap = true, 0
			continue
		}
		if gap++; !l.interrupts() {
			gap = resumeLines + 1
		}
	}
}

// interrupts reports whether a story may go on after the line.
func (l *Line) interrupts() bool {
	switch l.Kind {
	case ReadMore, Related:
		return l.pointer()
	case Nav, Share: // "Advertising", "Share"
		return l.Has(Whole) && l.Words == 1
	case Date: // "Updated at 20.11 GMT"
		return l.Words <= 6
	case Ad, Credit, Gallery, Video:
		return true
	case None:
		return l.Words <= 4 && 2*l.Digit >= l.Words || l.Has(HasCredit) // "3", "20.05 GMT"
	}
	return false
}

// clocks keeps the times of day that separate the entries of a live report, each on a
// line of its own: at least three of them, right above running text that is kept.
func (v *View) clocks(text string, keep []bool) {
	n := 0
	for pass := range 2 {
		for i := range len(keep) - 1 {
			if l := &v.Lines[i]; l.Digit > 0 && l.Words <= 4 && keep[i+1] && v.Lines[i+1].Prose() && clock(l.In(text)) {
				n++
				keep[i] = keep[i] || pass > 0
			}
		}
		if n < 3 {
			return
		}
	}
}

// clock reports whether s begins with a time of day: "11:35 a.m.", "18.22 GMT".
func clock(s string) bool {
	i := 0
	for i < len(s) && digit(s[i]) {
		i++
	}
	return 0 < i && i <= 2 && i+2 < len(s) && len(s) <= 16 && (s[i] == ':' || s[i] == '.') && digit(s[i+1]) && digit(s[i+2]) && (i+3 == len(s) || !digit(s[i+3]) && s[i+3] != '%')
}

// pointer reports whether the line points to another story and has its headline.
func (l *Line) pointer() bool {
	return (l.Kind == ReadMore || l.Kind == Related) && !l.Has(Whole) && l.Words >= 5
}

// sources keeps lines like "Source: …" if "Quote: …" or "Details: …" follows: they are
// parts of a report written that way, not credits.
func (v *View) sources(text string, keep []bool) {
	for i := range len(keep) - 1 {
		if !keep[i] && v.Lines[i].Kind == Credit && strings.HasPrefix(v.Lines[i].In(text), "Source:") {
			next := v.Lines[i+1].In(text)
			keep[i] = keep[i+1] && (strings.HasPrefix(next, "Quote") || strings.HasPrefix(next, "Details"))
		}
	}
}
