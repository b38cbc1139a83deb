package page

import (
	"math"
	"math/bits"
)

// Inputs is the number of measures that the network sees of one line.
const Inputs = own + 4*near + wide

const (
	own  = 64 // of the line itself
	near = 13 // of each of two lines before and two after
	wide = 46 // of its surroundings and of the whole page

	pageInputs = own + 4*near + 22 // where those of the whole page begin
)

// lg returns the logarithm of n+1.
func lg(n int) float32 { return float32(math.Log1p(float64(n))) }

// share returns a/b, 0 if b is.
func share(a, b uint16) float32 {
	if b == 0 {
		return 0
	}
	return float32(a) / float32(b)
}

// group returns a number for several kinds together, as a line's neighbours see them.
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

// A measure is the value of one input of the network.
type measure struct {
	value float32
	at    uint8
}

// measures are the inputs of the network that are not 0, without those that are the
// same for all lines of a page.
type measures struct {
	ones   [256]uint8   // the inputs that are 1
	rest   [256]measure // the others
	n, put uint8        // how many there are of each
	shown  shown
}

// is sets an input to 1 if b holds.
func (m *measures) is(at int, b bool) {
	m.ones[m.n] = uint8(at)
	var one uint8
	if b {
		one = 1
	}
	m.n += one
}

// set sets an input to f, which may be 0.
func (m *measures) set(at int, f float32) {
	m.rest[m.put] = measure{f, uint8(at)}
	var one uint8
	if math.Float32bits(f) != 0 {
		one = 1
	}
	m.put += one
}

// Features writes the measures of line i to x.
func (v *View) Features(x *[Inputs]float32, i int) {
	*x = [Inputs]float32{}
	var m measures
	v.measure(&m, i)
	for _, at := range m.ones[:m.n] {
		x[at] = 1
	}
	for _, f := range m.rest[:m.put] {
		x[f.at] = f.value
	}
	copy(x[pageInputs:], v.doc[:])
}

// measure sets m to the measures of line i. m must be new, or hold those of an earlier
// line.
func (v *View) measure(m *measures, i int) {
	m.n, m.put = 0, 0
	l := &v.Lines[i]
	m.self(l, v.longest)
	m.shown.upTo(v, i+2)
	for k, d := range [...]int{-1, 1, -2, 2} {
		at := own + k*near
		if j := i + d; j >= 0 && j < len(v.Lines) {
			m.shown.of(j).add(m, at)
		} else {
			m.rest[m.put] = measure{-1, uint8(at)}
			m.put++
		}
	}
	v.around(m, l, i)
}

// self measures the line itself.
func (m *measures) self(l *Line, longest int) {
	for s := l.Shape &^ HasCopy; s != 0; s &= s - 1 {
		m.ones[m.n] = shapeInput[bits.TrailingZeros32(uint32(s))&31]
		m.n++
	}
	m.is(2, l.Words >= 25)
	m.is(11, l.Quote > 0)
	m.is(20, l.Bar > 0)
	m.is(21, l.Speech > 0)
	m.is(23, l.Words <= 3)
	m.is(24, l.Words <= 1)
	m.is(44, l.Words >= 50)
	m.is(52, l.Words >= 16 && l.Tail == EndNone)
	if at := tailInput[l.Tail]; at > 0 {
		m.is(at, true)
	}
	if l.Kind != None {
		m.is(25, true)
		if c := kindInput[l.Kind]; c > 0 {
			m.is(25+c, true)
		}
		m.is(58, l.Kind == About || l.Kind == Bio)
	}
	if l.Scene > 0 {
		m.is(55, true)
		m.is(57, l.Has(HasDate))
		m.is(62, l.Has(Repeated))
	}
	m.is(63, l.Has(HasDateline|Bullet))
	m.set(0, lgs[min(int(l.Words), len(lgs)-1)])
	m.set(6, share(l.Function, l.Words))
	m.set(7, share(l.Capital, l.Words))
	m.set(8, share(l.Upper, l.Words))
	m.set(9, share(l.Digit, l.Words))
	m.set(10, min(1, 5*share(l.Comma, l.Words)))
	if l.Person > 0 {
		m.set(22, min(1, 5*share(l.Person, l.Words)))
		m.is(59, l.Prose())
	}
	m.set(45, float32(l.Words)/float32(max(1, longest)))
	m.set(50, min(1.5, share(l.Long, l.Words)/8))
}

// shapeInput maps the bits of a Shape to inputs, except HasCopy, which is none.
var shapeInput = [32]uint8{
	12, 13, 14, 15, 16, 17, 18, 54, 0, 19, 53, 47, 46, 48, 60, 61, 56, 49, 1,
}

// tailInput maps the ends of lines to inputs.
var tailInput = [...]int{EndNone: 0, EndStop: 3, EndColon: 4, EndDots: 5, EndComma: 51}

// kindInput maps the kinds of lines to inputs. Related kinds share one.
var kindInput = [kinds]int{
	Nav: 1, Separator: 1, Link: 1, Share: 2, Views: 2, Login: 3, Cookie: 3, Poll: 3, Market: 3,
	Subscribe: 4, Follow: 5, Tips: 6, Visit: 6, Error: 7, Ad: 8, Comments: 9, Related: 10, Popular: 11,
	ReadMore: 12, Tags: 13, Video: 14, Gallery: 14, Credit: 15, Date: 16, ReadTime: 16, Byline: 17,
	Bio: 17, About: 18, Legal: 18, Copyright: 18, Affiliate: 18, Note: 18, Wire: 18,
}

// lgs holds the scaled logarithms of small word counts.
var lgs = func() (t [128]float32) {
	for i := range t {
		t[i] = lg(i) / 5
	}
	return
}()
