package page

// shown holds the asides of neighbouring lines.
type shown struct {
	lines [8]aside
	next  int // the first line that is not in it yet
}

// upTo makes sure that the asides of line i and of the four before it are there.
func (s *shown) upTo(v *View, i int) {
	for s.next = max(s.next, i-4); s.next <= min(i, len(v.Lines)-1); s.next++ {
		s.of(s.next).look(&v.Lines[s.next])
	}
}

// of returns the aside of line i.
func (s *shown) of(i int) *aside { return &s.lines[i&7] }

// An aside holds the inputs that a line gives to its neighbours, those that are not 0.
type aside struct {
	ones           [8]uint8 // the inputs that are 1
	n              uint8
	words, capital float32 // the first input and the sixth
}

// look sets a to the aside of l.
func (a *aside) look(l *Line) {
	a.words = lgs[min(int(l.Words), len(lgs)-1)]
	a.capital = share(l.Capital, l.Words)
	a.n = 0
	a.is(1, l.Prose())
	a.is(2, l.Tail == EndStop)
	a.is(3, l.Has(Bullet))
	a.is(4, l.Has(Blank))
	a.is(11, l.Tail == EndDots)
	a.is(12, l.Has(Tweet))
	g := group(l.Kind)
	a.is(5+g, g > 0)
}

// is sets an input to 1 if b holds.
func (a *aside) is(at int, b bool) {
	a.ones[a.n&7] = uint8(at)
	if b {
		a.n++
	}
}

// add adds the inputs to m, beginning at input at.
func (a *aside) add(m *measures, at int) {
	for _, k := range a.ones[:a.n&7] {
		m.ones[m.n] = uint8(at) + k
		m.n++
	}
	m.set(at, a.words)
	m.set(at+5, a.capital)
}

// around measures the surroundings of line i.
func (v *View) around(m *measures, l *Line, i int) {
	const at = own + 4*near
	n := len(v.Lines)
	to := func(j int) *counts { return &v.before[min(max(j, 0), n)] }
	here, behind, whole := &v.before[i], &v.before[i+1], &v.before[n]
	m.set(at, float32(here.prose)/max(1, float32(whole.prose)))
	m.set(at+1, float32(i)/float32(n))
	m.set(at+2, min(1, float32(here.prose-to(i-5).prose)/150))
	m.set(at+3, min(1, float32(to(i+6).prose-behind.prose)/150))
	m.set(at+4, min(1, float32(here.prose-to(i-15).prose)/400))
	m.set(at+5, min(1, float32(to(i+16).prose-behind.prose)/400))
	m.set(at+6, float32(here.bullets-to(i-4).bullets)/4)
	m.set(at+7, float32(to(i+5).bullets-behind.bullets)/4)
	m.set(at+8, float32(here.kinded-to(i-6).kinded)/6)
	m.set(at+9, float32(to(i+7).kinded-behind.kinded)/6)
	m.set(at+10, lgs[min(int(here.ends), len(lgs)-1)]*5/3)
	if e := behind.end; e >= 0 {
		m.set(at+11, 1/(1+float32(i-int(e))/4))
		m.set(at+12, min(1, float32(here.prose-v.before[e].prose)/200))
	} else {
		m.is(at+13, true)
	}
	inside := i >= v.MainStart && i < v.MainEnd
	switch {
	case inside:
		m.is(at+14, true)
	case i < v.MainStart:
		m.is(at+15, true)
		m.set(at+16, 1/(1+float32(v.MainStart-i)/3))
	default:
		m.set(at+16, 1/(1+float32(i-v.MainEnd)/3))
	}
	v.shared(m, l, i, inside)
	if v.TitleLine >= 0 {
		m.is(at+19, i > v.TitleLine)
		m.is(at+20, i == v.TitleLine)
		m.set(at+21, 1/(1+float32(max(i-v.TitleLine, v.TitleLine-i))/4))
	}
	before, after := to(i-12), to(i+13)
	m.set(at+28, min(1, float32(here.dots-before.dots)/3))
	m.set(at+29, min(1, float32(after.dots-behind.dots)/3))
	m.set(at+30, float32(here.long)/max(1, float32(whole.long)))
	m.set(at+31, min(1, float32(here.long-before.long)/300))
	m.set(at+32, min(1, float32(after.long-behind.long)/300))
	m.set(at+33, min(1, float32(whole.long-behind.long)/600))
	m.set(at+34, min(1, float32(here.long)/600))
	if h := behind.list; h >= 0 {
		m.set(at+35, 1/(1+float32(i-int(h))/4))
		m.set(at+36, min(1, float32(here.prose-v.before[h].prose)/200))
	}
	if h := behind.comment; h >= 0 {
		m.set(at+37, 1/(1+float32(i-int(h))/10))
		m.set(at+38, min(1, float32(here.prose-v.before[h].prose)/400))
	}
	m.set(at+39, float32(to(i+9).ends-behind.ends)/4)
	m.set(at+40, float32(here.metas-before.metas)/12)
	m.set(at+41, float32(after.metas-behind.metas)/12)
	m.set(at+42, min(1, float32(here.selves-to(i-10).selves)/4))
	m.set(at+43, min(1, float32(to(i+11).selves-behind.selves)/4))
}

// shared measures which words a line has in common with the main stretch, with the
// headline and with the bylines.
func (v *View) shared(m *measures, l *Line, i int, inside bool) {
	const at = own + 4*near
	if l.found == 0 {
		return
	}
	m.set(at+17, float32(v.hits(l, inside && l.Prose()))/float32(l.found))
	t := 0
	for _, h := range l.notable[:l.found] {
		if v.title.count(h) > 0 {
			t++
		}
	}
	m.set(at+18, float32(min(t, 4))/4)
	m.is(at+44, v.bylines.count(l.notable[0]) > 0)
	m.is(at+45, l.found > 1 && i > v.MainStart+3 && v.bylines.count(l.notable[1]) > 0)
}
