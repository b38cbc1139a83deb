package page

import "math"

// Inputs is the number of measures that the network sees of one line.
const Inputs = own + 4*near + wide

const (
	own  = 64 // of the line itself
	near = 13 // of each of two lines before and two after
	wide = 46 // of its surroundings and of the whole page
)

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
	x[10] = lgs[min(int(v.ends[i]), len(lgs)-1)] * 5 / 3
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
