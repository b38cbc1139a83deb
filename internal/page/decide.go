package page

import (
	"sync"

	"github.com/newsnorm/newsnorm/internal/note"
	"github.com/newsnorm/newsnorm/span"
)

// A Cut is a stretch of whole lines that is not the article, text[Start:End].
type Cut struct {
	Start, End int
	Kind       Kind
}

// leastWords is the least number of words that an article has; a word outside running
// text counts a quarter.
const leastWords = 25

// leastShare limits how little of a text its article may be: the stretch with the most
// running text must have at least one in leastShare of the words. A text of which
// almost nothing would be left is not a page, or was not understood.
const leastShare = 10

// keepFrom is the probability from which a line is kept.
const keepFrom = 0.5

// Decide returns the lines of text that are not part of the article, in
// ascending order; neighbours of one kind are one cut, with the blank lines
// between them. title is the headline if the caller knows it, else "". A text
// that does not look like a page has no cuts, and neither has one in which no
// article is found. first may hold the first lines of text that are not empty, for
// callers that know them.
func Decide(text, title string, first []span.Span) []Cut {
	if many(text) || !suspicious(text, first) {
		return nil
	}
	v := views.Get().(*View)
	defer v.release()
	lines, ok := Split(v.Lines[:0], text)
	if v.Lines = lines; !ok {
		return nil
	}
	v.look(lines, title)
	p := v.posteriors(ready())
	keep := v.Keep(p)
	if keep == nil {
		return nil
	}
	v.protect(keep)
	v.resume(keep)
	v.clocks(text, keep)
	v.sources(text, keep)
	v.notes(text, keep)
	return v.cuts(keep, p)
}

// views holds idle Views, for their memory.
var views = sync.Pool{New: func() any { return new(View) }}

// release returns v to the pool.
func (v *View) release() {
	if len(v.Lines) <= 2000 {
		views.Put(v)
	}
}

// Keep returns which lines are the article's text, given the probabilities of their
// states; nil if there is no article.
func (v *View) Keep(p [][States]float32) []bool {
	keep := make([]bool, len(p))
	kept, words := 0, 0
	for i := range p {
		words += int(v.Lines[i].Words)
		if p[i][Keep] >= keepFrom {
			keep[i] = true
			if n := int(v.Lines[i].Words); v.Lines[i].Prose() {
				kept += n
			} else {
				kept += n / 4
			}
		}
	}
	if kept >= leastWords {
		v.teasers(keep)
		v.careful(keep, p)
		return keep
	}
	// Else the stretch with the most running text, if it is long enough.
	if n := int(v.before[v.MainEnd].prose - v.before[v.MainStart].prose); n < max(leastWords, words/leastShare) {
		return nil
	}
	for i := range keep {
		keep[i] = i >= v.MainStart && i < v.MainEnd
	}
	return keep
}

// careful keeps lines of a text that hardly looks like a page: its first lines, and
// others that no phrase identifies, unless the network is certain.
func (v *View) careful(keep []bool, p [][States]float32) {
	sure := 0
	for i := range v.Lines {
		if l := &v.Lines[i]; l.Has(Whole) && l.Kind != Date && l.Kind != Byline && l.Kind != Credit {
			sure++
		}
	}
	if sure >= 3 {
		return
	}
	for i := range keep {
		l := &v.Lines[i]
		if !keep[i] && v.section(keep, i) {
			keep[i] = true
		}
		if !keep[i] && !l.Has(Whole) && (l.Kind == None || i == 0) && (p[i][Keep] > 0.1 || v.told(l) || i < 2 && l.Kind == None || i == 0 && l.Words > 4) {
			keep[i] = true
		}
	}
}

// teasers drops what follows a heading of other stories if that is teasers to the end
// of the text: at least two paragraphs, at least half of which end with dots.
func (v *View) teasers(keep []bool) {
	prose, dots, cut := 0, 0, len(keep)
	for i := len(keep) - 1; i >= 0; i-- {
		l := &v.Lines[i]
		switch {
		case l.Tail == EndDots && l.Words >= 6:
			dots++
			prose++
		case l.Prose():
			prose++
		case l.Has(Whole) && (l.Kind == ReadMore || l.Kind == Related || l.Kind == Popular) && dots >= 2 && 2*dots >= prose:
			cut = i
		}
		if prose > 2*dots+8 {
			break
		}
	}
	if cut == len(keep) || v.before[cut].prose < leastWords {
		return
	}
	for i := cut; i < len(keep); i++ {
		keep[i] = false
	}
}

// posteriors returns the probabilities of the states of each line, in memory that the
// next call reuses.
func (v *View) posteriors(net *network) [][States]float32 {
	n := len(v.Lines)
	v.scores = room(v.scores, 2*n)
	scores, p := v.scores[:n], v.scores[n:]
	bias := net.page(v.doc[:])
	var m measures
	for i := range scores {
		if v.Far(i) {
			scores[i] = FarScores
			continue
		}
		v.measure(&m, i)
		scores[i] = net.scores(&m, &bias)
	}
	net.posterior(p, scores, nearNothing)
	return p
}

// head is how many lines above the article are searched for its headline.
const head = 40

// topLines is how many lines a text that is not a page may have above the article.
const topLines = 3

// topMeta is how many lines above the article may hold its bylines and time stamps if
// no headline is found.
const topMeta = 6

// protect keeps what belongs to the article but is not its text, for others to label:
// the headline, and the bylines and dates between it and the text.
func (v *View) protect(keep []bool) {
	// The first paragraph; a headline may have been kept above it.
	top, first := -1, 0
	for i := range keep {
		if keep[i] && top < 0 {
			top = i
		}
		if first = i; keep[i] && v.Lines[i].Prose() {
			break
		}
	}
	first = min(first, max(top, 0)+head)
	lines := 0 // other than bylines, time stamps, begs and buttons
	for i := range min(first, 3*topLines) {
		switch v.Lines[i].Kind {
		case Date, Byline, ReadTime, Share, Subscribe, Follow, Ad:
		default:
			lines++
		}
	}
	if first <= 3*topLines && lines <= topLines {
		// A text that begins with its article begins with its headline.
		for i := range first {
			listed := i > 0 && v.Lines[i-1].Kind != None && v.Lines[i-1].Has(Whole) // under "Top Stories"
			keep[i] = keep[i] || v.Lines[i].Kind == None && v.Lines[i].Words > 2 && !listed
		}
	}
	from := max(0, first-topMeta)
	if t := v.TitleLine; t >= 0 && t < first && first-t <= head {
		if v.sure(t) {
			keep[t] = true
		}
		from = t + 1
	}
	for i := from; i < first; i++ {
		switch l := &v.Lines[i]; l.Kind {
		case Date, Byline:
			if l.Words <= 25 && !l.Has(Bullet) && v.Lines[i].Tail != EndStop {
				keep[i] = true
			}
		default:
			// A caption with its credit, right above the text.
			if l.Prose() && i >= first-3 && l.Has(HasCredit) {
				keep[i] = true
			}
		}
	}
}

// noteLines is how many lines may be between the article and a note of the editors to
// the reader.
const noteLines = 6

// noteWords is the least number of words of a note. A shorter line that begins like one
// is a label or a link: "Update:", "Need help?".
const noteWords = 5

// notes keeps the notes of the editors to the reader that are close to the article,
// before or after it, with no heading of other stories or comments in between.
// Whatever a page looks like, a correction is not lost.
func (v *View) notes(text string, keep []bool) {
	pass := func(from, to, step int) {
		near := 0 // how many more lines may hold a note
		for i := from; i != to; i += step {
			l := &v.Lines[i]
			switch {
			case keep[i]:
				near = noteLines
			case near > 0:
				near--
				switch l.Kind {
				case Comments, Related, Popular, ReadMore:
					near = 0
				default:
					if l.Words >= noteWords && !l.Has(Bullet) && !l.Has(Repeated) && note.Begins(l.In(text)) {
						keep[i] = true
						near = noteLines
					}
				}
			}
		}
	}
	pass(0, len(keep), 1)
	pass(len(keep)-1, -1, -1)
}

// sure reports whether the title line t is certainly the headline: the caller knows it,
// it occurs twice on the page, it shares many words with the text, or there is a
// byline or time stamp close below it.
func (v *View) sure(t int) bool {
	if v.titleScore == 0 || v.titleScore >= 2 || v.Lines[t].Has(Repeated) {
		return true
	}
	for i := t + 1; i < min(t+6, len(v.Lines)); i++ {
		if k := v.Lines[i].Kind; k == Date || k == Byline {
			return true
		}
	}
	return false
}

// cuts returns what is not kept.
func (v *View) cuts(keep []bool, p [][States]float32) []Cut {
	var cuts []Cut
	under := Other // the kind of the last heading
	for i := range v.Lines {
		l := &v.Lines[i]
		if keep[i] {
			under = Other
			continue
		}
		k := l.Kind
		switch k {
		case Comments, Related, Popular, ReadMore:
			under = k
		case None, Note, Wire:
			k = v.guess(i, p[i], under)
		}
		if n := len(cuts); n > 0 && cuts[n-1].Kind == k && i > 0 && !keep[i-1] {
			cuts[n-1].End = l.End
			continue
		}
		if cuts == nil {
			cuts = make([]Cut, 0, 16)
		}
		cuts = append(cuts, Cut{l.Start, l.End, k})
	}
	return cuts
}

// guess returns the kind of a line without a phrase, from the heading above it, its
// state and its shape.
func (v *View) guess(i int, p [States]float32, under Kind) Kind {
	l := &v.Lines[i]
	switch {
	case i == v.TitleLine || l.Has(Repeated) && v.TitleLine >= 0 && l.Hash == v.Lines[v.TitleLine].Hash:
		return Title
	case under == Comments:
		return Comments
	case under != Other && l.Prose():
		return Teaser
	case under != Other:
		return Related
	case l.Prose() || l.Tail == EndDots && l.Words > 6:
		return Teaser
	case p[Gap] > 0.5 && l.Words > 4:
		return Caption
	case l.Words <= 6:
		return Nav
	}
	return Other
}
