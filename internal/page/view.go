package page

// A View is a text seen as a page: its lines, and what follows from all of them.
type View struct {
	Lines []Line
	// Main is the stretch of lines with the most running text, TitleLine the
	// line that most looks like its headline, -1 if none does.
	MainStart, MainEnd int
	TitleLine          int
	titleScore         float32

	before  []counts // before[i] is about the lines before line i
	vocab   set      // notable words of the main stretch
	title   set
	bylines set // names of the bylines above the main stretch
	doc     [6]float32
	longest int // words of the longest line

	seen   []int32 // for repeats
	scores [][States]float32
}

// counts are sums over the first lines of a page, and the last ones of some kinds.
type counts struct {
	prose   int32 // words of running text
	long    int32 // those in lines of 25 words or more
	bullets int32
	kinded  int32 // lines with any kind
	ends    int32 // lines of kinds that end articles
	metas   int32 // stamps, bylines and names on lines of their own
	selves  int32 // lines of running text that say "I"
	dots    int32 // lines of running text with dots at their end
	list    int32 // the last heading of a list of other stories, -1 if none
	comment int32 // the same for readers' comments
	end     int32 // the last line of a kind that ends articles, -1 if none
}

// add counts line i.
func (c *counts) add(l *Line, i int) {
	prose := l.Prose()
	if prose {
		c.prose += int32(l.Words)
		if l.Words >= 25 {
			c.long += int32(l.Words)
		}
		if l.Has(Self) {
			c.selves++
		}
	}
	if l.Has(Bullet) {
		c.bullets++
	}
	if l.Words >= 9 && l.Tail == EndDots {
		c.dots++
	}
	if l.Words <= 14 && (l.Kind == Date || l.Kind == Byline || l.Has(HasDate) || l.Has(NameLike) && !l.Has(Bullet)) {
		c.metas++
	}
	if l.Kind == None {
		return
	}
	c.kinded++
	if l.Kind.Ends() {
		c.ends++
		c.end = int32(i)
	}
	switch l.Kind {
	case Related, Popular, ReadMore:
		c.list = int32(i)
	case Comments:
		c.comment = int32(i)
	}
}

// NewView returns the View of lines. title is the headline if the caller knows it, else
// "".
func NewView(lines []Line, title string) *View {
	v := new(View)
	v.look(lines, title)
	return v
}

// look sets v to the View of lines. It reuses the memory of v.
func (v *View) look(lines []Line, title string) {
	n := len(lines)
	*v = View{
		Lines: lines, TitleLine: -1,
		vocab: set{v.vocab.slots[:0]}, title: set{v.title.slots[:0]}, bylines: set{v.bylines.slots[:0]},
		before: v.before, seen: v.seen, scores: v.scores,
	}
	v.repeats()
	v.before = room(v.before, n+1)
	c, short := counts{list: -1, comment: -1, end: -1}, 0
	for i := range lines {
		l := &lines[i]
		v.before[i] = c
		c.add(l, i)
		if l.Words < 6 {
			short++
		}
		v.longest = max(v.longest, int(l.Words))
	}
	v.before[n] = c
	v.main()
	v.words()
	v.headline(title)
	if n > 0 {
		f := float32(n)
		v.doc = [6]float32{
			lg(n) / 7, lg(int(c.prose)) / 8, float32(short) / f,
			float32(c.bullets) / f, float32(c.kinded) / f, lg(int(c.ends)) / 4,
		}
	}
}

// room returns a slice of n zeros, in the memory of s if that is large enough.
func room[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}

// main finds the stretch of lines with the greatest sum of scores: words for
// running text, a loss for everything else.
func (v *View) main() {
	best, sum, start := 0, 0, 0
	for i := range v.Lines {
		l := &v.Lines[i]
		switch {
		case l.Prose():
			sum += int(l.Words)
		case l.Kind.Ends():
			sum -= 25
		default:
			sum -= 7
		}
		if sum <= 0 {
			sum, start = 0, i+1
		}
		if sum > best {
			best, v.MainStart, v.MainEnd = sum, start, i+1
		}
	}
}

// words collects the notable words of the main stretch.
func (v *View) words() {
	total := 0
	for i := v.MainStart; i < v.MainEnd; i++ {
		total += int(v.Lines[i].found)
	}
	v.vocab.grow(total)
	v.bylines.grow(notables * maxBylines)
	for i, n := max(0, v.MainStart-20), 0; i < min(len(v.Lines), v.MainStart+3) && n < maxBylines; i++ {
		if l := &v.Lines[i]; l.Kind == Byline && l.Words <= 14 || l.Has(NameLike) && i > 0 && v.Lines[i-1].Kind == Byline {
			n++
			for _, h := range l.notable[:l.found] {
				v.bylines.add(h)
			}
		}
	}
	for i := v.MainStart; i < v.MainEnd; i++ {
		if l := &v.Lines[i]; l.Prose() {
			for _, h := range l.notable[:l.found] {
				v.vocab.add(h)
			}
		}
	}
}

// maxBylines is how many bylines are remembered.
const maxBylines = 6

// headline finds the title line: the given title, or the line before the main
// stretch that shares most words with it.
func (v *View) headline(title string) {
	if title != "" {
		m := meter{t: tables(), text: title, Line: new(Line)}
		m.measure(0, len(title), 0)
		l := m.Line
		for i := range v.Lines {
			if v.Lines[i].Hash == l.Hash && l.Words > 0 && i <= v.MainStart+2 {
				v.TitleLine = i
			}
		}
		v.title.grow(int(l.found))
		for _, h := range l.notable[:l.found] {
			v.title.add(h)
		}
		if v.TitleLine >= 0 {
			return
		}
	}
	best := float32(0)
	for i := max(0, v.MainStart-60); i < min(len(v.Lines), v.MainStart+3); i++ {
		l := &v.Lines[i]
		if l.Words < 3 || l.Words > 24 || l.Prose() && l.Tail == EndStop || l.Kind != None && l.Kind != Video && l.Kind != ReadMore && l.Kind != Related || l.found < 2 {
			continue
		}
		hits := float32(v.hits(l, false))
		s := hits*hits/float32(l.found) - 0.03*float32(max(v.MainStart-i, 0))
		if l.Has(Repeated) {
			s += 0.7
		}
		if l.Has(Bullet) {
			s -= 1
		}
		if l.Tail == EndStop {
			s -= 0.7
		}
		if l.Has(Blank) {
			s += 0.3
		}
		if s > best+0.001 || s >= best && l.Has(Repeated) {
			best, v.TitleLine = s, i
		}
	}
	v.titleScore = best
	if best < 0.8 {
		v.TitleLine = -1
	}
	if t := v.TitleLine; t >= 0 && title == "" {
		l := &v.Lines[t]
		v.title.grow(int(l.found))
		for _, h := range l.notable[:l.found] {
			v.title.add(h)
		}
	}
}

// hits counts the notable words of l that the main stretch has as well, more
// than once if l belongs to it.
func (v *View) hits(l *Line, inside bool) int {
	n, least := 0, uint8(1)
	if inside {
		least = 2
	}
	for _, h := range l.notable[:l.found] {
		if v.vocab.count(h) >= least {
			n++
		}
	}
	return n
}

// Far reports whether line i is short and so far from running text that it does not
// take the network to score it.
func (v *View) Far(i int) bool {
	n := len(v.Lines)
	return v.Lines[i].Words < 8 && (i+farLines < v.MainStart || i >= v.MainEnd+farLines) &&
		v.before[max(0, i-farLines)].prose == v.before[min(n, i+farLines+1)].prose
}

// farLines is how far that is.
const farLines = 8

// FarScores are the scores of the states of lines that are [View.Far].
var FarScores = [States]float32{0, -4, 0, 0}
