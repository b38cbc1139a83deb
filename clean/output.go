package clean

import "strings"

// An output is a text under construction. It shares the memory of the text that it
// is made from as long as only the ends of that text were removed.
type output struct {
	old        string
	start, end int // while written is false, the output is old[start:end]; then end is where the last kept stretch ends
	written    bool
	b          strings.Builder
}

// keep adds old[from:to].
func (o *output) keep(from, to int) {
	switch {
	case from >= to:
	case o.written:
		o.room(to-from, from)
		o.b.WriteString(o.old[from:to])
		o.end = to
	case o.start == o.end:
		o.start, o.end = from, to
	case from == o.end:
		o.end = to
	default:
		o.add(o.old[from:to])
	}
}

// add adds s.
func (o *output) add(s string) {
	if s == "" {
		return
	}
	if !o.written {
		o.written = true
		o.b.Grow(len(o.old) + len(o.old)/128) // some more, for a break added to each paragraph
		o.b.WriteString(o.old[o.start:o.end])
	}
	o.room(len(s), o.end)
	o.b.WriteString(s)
}

// room makes room for n bytes when old is done up to at, and for what the rest of
// old is likely to give, at most as much again as there is.
func (o *output) room(n, at int) {
	size := o.b.Len()
	if o.b.Cap()-size >= n {
		return
	}
	rest := float64(size) * float64(len(o.old)-at) / float64(max(at, 1)) * 1.02
	text := o.b.String()
	o.b.Reset() // or Grow would double it
	o.b.Grow(size + n + max(size/8, min(size, int(rest))))
	o.b.WriteString(text)
}

// len returns the length of what was added so far.
func (o *output) len() int { return len(o.text()) }

// text returns what was added so far.
func (o *output) text() string {
	if o.written {
		return o.b.String()
	}
	return o.old[o.start:o.end]
}
