package clean

import "strings"

// An output is a text under construction. As long as it is one stretch of the
// text that it is made from, because nothing but its ends was removed, it is
// that text's memory.
type output struct {
	old        string
	start, end int // the stretch old[start:end], while written is false
	written    bool
	b          strings.Builder
}

// keep adds old[from:to].
func (o *output) keep(from, to int) {
	switch {
	case from >= to:
	case o.written:
		o.room(to - from)
		o.b.WriteString(o.old[from:to])
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
		o.b.Grow(len(o.old))
		o.b.WriteString(o.old[o.start:o.end])
	}
	o.room(len(s))
	o.b.WriteString(s)
}

// room makes room for n bytes. It doubles what there is: growing by quarters, as
// a Builder does by itself, leaves much garbage of a long text.
func (o *output) room(n int) {
	if o.b.Cap()-o.b.Len() < n {
		o.b.Grow(n)
	}
}

func (o *output) len() int { return len(o.text()) }

// text returns what was added so far.
func (o *output) text() string {
	if o.written {
		return o.b.String()
	}
	return o.old[o.start:o.end]
}
