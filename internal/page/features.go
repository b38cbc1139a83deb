package page

import "math"

// Inputs is the number of measures that the network sees of one line.
const Inputs = own + 4*near + wide

const (
	own  = 64 // of the line itself
	near = 13 // of each of two lines before and two after
	wide = 46 // of its surroundings and of the whole page
)

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
}

// NewView looks at lines together. A title that the caller knows, or "", helps
// to find the start.
func NewView(lines []Line, title string) *View {
	repeats(lines)
	n := len(lines)
	all := make([]int32, 11*n+8)
	v := &View{Lines: lines, TitleLine: -1}
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
	return v
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
		l := Line{Start: 0, End: len(title)}
		tables().measure(&l, title)
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

func lg(n int) float32 { return float32(math.Log1p(float64(n))) }

func flag(b bool) float32 {
	if b {
		return 1
	}
	return 0
}

func share(a, b uint16) float32 {
	if b == 0 {
		return 0
	}
	return float32(a) / float32(b)
}

// group puts the kinds into fewer bins for the neighbours of a line.
func group(k Kind) int {
	switch k {
	case Related, Popular, ReadMore, Visit:
		return 1
	case Comments, Tags:
		return 2
	case Date, Byline, ReadTime, Bio, Views, About:
		return 3
	case None:
		return 0
	case Credit, Gallery, Video:
		return 4
	}
	return 5
}

// Features writes the measures of line i to x.
func (v *View) Features(x *[Inputs]float32, i int) {
	*x = [Inputs]float32{}
	l := &v.Lines[i]
	n := len(v.Lines)
	v.self(x[:own], l)
	at := own
	for _, d := range [...]int{-1, 1, -2, 2} {
		if j := i + d; j >= 0 && j < n {
			neighbour(x[at:at+near], &v.Lines[j])
		} else {
			x[at] = -1
		}
		at += near
	}
	v.around(x[at:], l, i)
}

func (v *View) self(x []float32, l *Line) {
	x[0] = lgs[min(int(l.Words), len(lgs)-1)]
	x[1] = flag(l.Prose())
	x[2] = flag(l.Words >= 25)
	x[3] = flag(l.Tail == EndStop)
	x[4] = flag(l.Tail == EndColon)
	x[5] = flag(l.Tail == EndDots)
	x[6] = share(l.Function, l.Words)
	x[7] = share(l.Capital, l.Words)
	x[8] = share(l.Upper, l.Words)
	x[9] = share(l.Digit, l.Words)
	x[10] = min(1, 5*share(l.Comma, l.Words))
	x[11] = flag(l.Quote > 0)
	x[12] = flag(l.Has(Bullet))
	x[13] = flag(l.Has(Blank))
	x[14] = flag(l.Has(LowerStart))
	x[15] = flag(l.Has(HasURL))
	x[16] = flag(l.Has(HasDate))
	x[17] = flag(l.Has(HasTime))
	x[18] = flag(l.Has(HasByline))
	x[19] = flag(l.Has(Repeated))
	x[20] = flag(l.Bar > 0)
	x[21] = flag(l.Speech > 0)
	x[22] = min(1, 5*share(l.Person, l.Words))
	x[23] = flag(l.Words <= 3)
	x[24] = flag(l.Words <= 1)
	x[25] = flag(l.Kind != None)
	if c := kindInput[l.Kind]; c > 0 {
		x[25+c] = 1
	}
	x[44] = flag(l.Words >= 50)
	x[45] = float32(l.Words) / float32(max(1, v.longest))
	x[46] = flag(l.Has(HasDateline))
	x[47] = flag(l.Has(Whole))
	x[48] = flag(l.Has(Numbered))
	x[49] = flag(l.Has(NameLike))
	x[50] = min(1.5, share(l.Long, l.Words)/8)
	x[51] = flag(l.Tail == EndComma)
	x[52] = flag(l.Words >= 16 && l.Tail == EndNone)
	x[53] = flag(l.Has(HasYear))
	x[55] = flag(l.Scene > 0)
	x[56] = flag(l.Has(Tweet))
	x[57] = flag(l.Scene > 0 && l.Has(HasDate))
	x[58] = flag(l.Kind == About || l.Kind == Bio)
	x[59] = flag(l.Prose() && l.Person > 0)
	x[60] = flag(l.Has(Echo))
	x[61] = flag(l.Has(Self))
	x[62] = flag(l.Scene > 0 && l.Has(Repeated))
	x[63] = flag(l.Has(HasDateline) && l.Has(Bullet))
	x[54] = flag(l.Has(HasCredit))
}

// kindInput maps the kinds of lines to inputs, related ones to the same.
var kindInput = [kinds]int{
	Nav: 1, Separator: 1, Link: 1, Share: 2, Views: 2, Login: 3, Cookie: 3, Poll: 3, Market: 3,
	Subscribe: 4, Follow: 5, Tips: 6, Visit: 6, Error: 7, Ad: 8, Comments: 9, Related: 10, Popular: 11,
	ReadMore: 12, Tags: 13, Video: 14, Gallery: 14, Credit: 15, Date: 16, ReadTime: 16, Byline: 17,
	Bio: 17, About: 18, Legal: 18, Copyright: 18, Affiliate: 18, Note: 18, Wire: 18,
}

func neighbour(x []float32, l *Line) {
	x[0] = lgs[min(int(l.Words), len(lgs)-1)]
	x[1] = flag(l.Prose())
	x[2] = flag(l.Tail == EndStop)
	x[3] = flag(l.Has(Bullet))
	x[4] = flag(l.Has(Blank))
	x[5] = share(l.Capital, l.Words)
	x[11] = flag(l.Tail == EndDots)
	x[12] = flag(l.Has(Tweet))
	if g := group(l.Kind); g > 0 {
		x[5+g] = 1
	}
}

func (v *View) around(x []float32, l *Line, i int) {
	n := len(v.Lines)
	window := func(sums []int32, a, b int) float32 {
		return float32(sums[min(max(b, 0), n)] - sums[min(max(a, 0), n)])
	}
	total := max(1, float32(v.prose[n]))
	x[0] = float32(v.prose[i]) / total
	x[1] = float32(i) / float32(n)
	x[2] = min(1, window(v.prose, i-5, i)/150)
	x[3] = min(1, window(v.prose, i+1, i+6)/150)
	x[4] = min(1, window(v.prose, i-15, i)/400)
	x[5] = min(1, window(v.prose, i+1, i+16)/400)
	x[6] = window(v.bullets, i-4, i) / 4
	x[7] = window(v.bullets, i+1, i+5) / 4
	x[8] = window(v.kinded, i-6, i) / 6
	x[9] = window(v.kinded, i+1, i+7) / 6
	x[10] = lg(int(v.ends[i])) / 3
	if e := v.lastEnd[i]; e >= 0 {
		x[11] = 1 / (1 + float32(i-int(e))/4)
		x[12] = min(1, float32(v.prose[i]-v.prose[e])/200)
	} else {
		x[13] = 1
	}
	x[14] = flag(i >= v.MainStart && i < v.MainEnd)
	x[15] = flag(i < v.MainStart)
	if i < v.MainStart {
		x[16] = 1 / (1 + float32(v.MainStart-i)/3)
	} else if i >= v.MainEnd {
		x[16] = 1 / (1 + float32(i-v.MainEnd)/3)
	}
	inside := x[14] > 0 && l.Prose()
	if l.found > 0 {
		x[17] = float32(v.hits(l, inside)) / float32(l.found)
		t := 0
		for _, h := range l.notable[:l.found] {
			if v.title.count(h) > 0 {
				t++
			}
		}
		x[18] = float32(min(t, 4)) / 4
	}
	if v.TitleLine >= 0 {
		x[19] = flag(i > v.TitleLine)
		x[20] = flag(i == v.TitleLine)
		x[21] = 1 / (1 + float32(max(i-v.TitleLine, v.TitleLine-i))/4)
	}
	copy(x[22:], v.doc[:])
	x[28] = min(1, window(v.dots, i-12, i)/3)
	x[29] = min(1, window(v.dots, i+1, i+13)/3)
	x[30] = float32(v.long[i]) / max(1, float32(v.long[n]))
	x[31] = min(1, window(v.long, i-12, i)/300)
	x[32] = min(1, window(v.long, i+1, i+13)/300)
	x[33] = min(1, window(v.long, i+1, n)/600)
	x[34] = min(1, window(v.long, 0, i)/600)
	if h := v.lists[i]; h >= 0 {
		x[35] = 1 / (1 + float32(i-int(h))/4)
		x[36] = min(1, float32(v.prose[i]-v.prose[h])/200)
	}
	if h := v.comments[i]; h >= 0 {
		x[37] = 1 / (1 + float32(i-int(h))/10)
		x[38] = min(1, float32(v.prose[i]-v.prose[h])/400)
	}
	x[40] = window(v.metas, i-12, i) / 12
	x[41] = window(v.metas, i+1, i+13) / 12
	x[42] = min(1, window(v.selves, i-10, i)/4)
	x[43] = min(1, window(v.selves, i+1, i+11)/4)
	if l.found > 0 && v.bylines.count(l.notable[0]) > 0 {
		x[44] = 1
	}
	if l.found > 1 && v.bylines.count(l.notable[1]) > 0 && i > v.MainStart+3 {
		x[45] = 1
	}
	x[39] = window(v.ends, i+1, i+9) / 4
}

// lgs holds the scaled logarithms of small word counts.
var lgs = func() (t [128]float32) {
	for i := range t {
		t[i] = lg(i) / 5
	}
	return
}()

// A set counts hashes, each up to 255 times. Its size is fixed by grow.
type set struct {
	slots []setSlot
}

type setSlot struct {
	hash uint32
	n    uint8
}

func (s *set) grow(n int) {
	size := 8
	for size < 2*n {
		size *= 2
	}
	s.slots = make([]setSlot, size)
}

func (s *set) add(h uint32) {
	mask := uint32(len(s.slots) - 1)
	i := h & mask
	for s.slots[i].n > 0 && s.slots[i].hash != h {
		i = (i + 1) & mask
	}
	s.slots[i].hash = h
	if s.slots[i].n < 255 {
		s.slots[i].n++
	}
}

func (s *set) count(h uint32) uint8 {
	if len(s.slots) == 0 {
		return 0
	}
	mask := uint32(len(s.slots) - 1)
	i := h & mask
	for s.slots[i].n > 0 {
		if s.slots[i].hash == h {
			return s.slots[i].n
		}
		i = (i + 1) & mask
	}
	return 0
}
