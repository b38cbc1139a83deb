package page

// A View is a text seen as a page: its lines and what they tell together.
type View struct {
	Lines []Line
	// Main is the stretch of lines with the most running text, TitleLine the
	// line that most looks like its headline, -1 if none does.
	MainStart, MainEnd int
	TitleLine          int
	titleScore         float32

	prose    []int32 // words of running text before line i
	bullets  []int32 // bullets before line i
	ends     []int32 // lines of kinds that end articles before line i
	kinded   []int32 // lines with any kind before line i
	long     []int32 // words of running text in lines of 25 words or more before line i
	metas    []int32 // stamps, bylines and names on lines of their own before line i
	selves   []int32 // lines of running text that speak of "I" before line i
	dots     []int32 // lines of running text with dots at their end before line i
	lists    []int32 // the last heading of a list of other stories at or before i, -1 if none
	comments []int32 // the same for readers' comments
	lastEnd  []int32 // the last line at or before i of a kind that ends articles, -1 if none
	vocab    set     // notable words of the main stretch
	title    set
	bylines  set // names of the bylines above the main stretch
	doc      [6]float32
	longest  int // words of the longest line

	sums   []int32 // what the lists of numbers share
	seen   []int32 // for repeats
	scores [][States]float32
}

// NewView looks at lines together. A title that the caller knows, or "", helps
// to find the start.
func NewView(lines []Line, title string) *View {
	v := new(View)
	v.look(lines, title)
	return v
}

// look does the work of NewView, in the memory of an earlier one.
func (v *View) look(lines []Line, title string) {
	n := len(lines)
	*v = View{
		Lines: lines, TitleLine: -1,
		vocab: set{v.vocab.slots[:0]}, title: set{v.title.slots[:0]}, bylines: set{v.bylines.slots[:0]},
		sums: v.sums, seen: v.seen, scores: v.scores,
	}
	v.repeats()
	v.sums = room(v.sums, 11*n+8)
	all := v.sums
	cut := func(k int) []int32 {
		s := all[:k:k]
		all = all[k:]
		return s
	}
	v.prose, v.bullets, v.ends, v.kinded, v.lastEnd = cut(n+1), cut(n+1), cut(n+1), cut(n+1), cut(n)
	v.long, v.dots, v.lists, v.comments = cut(n+1), cut(n+1), cut(n), cut(n)
	v.metas, v.selves = cut(n+1), cut(n+1)
	last, list, comment, short := int32(-1), int32(-1), int32(-1), 0
	for i := range lines {
		l := &lines[i]
		v.prose[i+1], v.bullets[i+1], v.ends[i+1], v.kinded[i+1] = v.prose[i], v.bullets[i], v.ends[i], v.kinded[i]
		if l.Prose() {
			v.prose[i+1] += int32(l.Words)
		}
		if l.Has(Bullet) {
			v.bullets[i+1]++
		}
		if l.Kind.Ends() {
			v.ends[i+1]++
			last = int32(i)
		}
		if l.Kind != None {
			v.kinded[i+1]++
		}
		if l.Words < 6 {
			short++
		}
		v.long[i+1], v.dots[i+1] = v.long[i], v.dots[i]
		if l.Prose() && l.Words >= 25 {
			v.long[i+1] += int32(l.Words)
		}
		if l.Words >= 9 && l.Tail == EndDots {
			v.dots[i+1]++
		}
		v.metas[i+1], v.selves[i+1] = v.metas[i], v.selves[i]
		if l.Words <= 14 && (l.Kind == Date || l.Kind == Byline || l.Has(HasDate) || l.Has(NameLike) && !l.Has(Bullet)) {
			v.metas[i+1]++
		}
		if l.Prose() && l.Has(Self) {
			v.selves[i+1]++
		}
		switch l.Kind {
		case Related, Popular, ReadMore:
			list = int32(i)
		case Comments:
			comment = int32(i)
		}
		v.longest = max(v.longest, int(l.Words))
		v.lastEnd[i], v.lists[i], v.comments[i] = last, list, comment
	}
	v.main()
	v.words()
	v.headline(title)
	if n > 0 {
		f := float32(n)
		v.doc = [6]float32{
			lg(n) / 7, lg(int(v.prose[n])) / 8, float32(short) / f,
			float32(v.bullets[n]) / f, float32(v.kinded[n]) / f, lg(int(v.ends[n])) / 4,
		}
	}
}

// room returns n zeros, in the memory of s if that is enough.
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
		m := meter{t: tables(), text: title}
		m.measure(0, len(title), 0)
		l := &m.Line
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

// Far reports whether line i is short and stands so far from running text that
// the network need not be asked.
func (v *View) Far(i int) bool {
	n := len(v.Lines)
	return v.Lines[i].Words < 8 && (i+farLines < v.MainStart || i >= v.MainEnd+farLines) &&
		v.prose[max(0, i-farLines)] == v.prose[min(n, i+farLines+1)]
}

const farLines = 8

// FarScores are the scores of the states of lines that are [View.Far].
var FarScores = [States]float32{0, -4, 0, 0}
