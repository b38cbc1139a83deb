package clean

import (
	"fmt"
	"sync"

	"github.com/newsnorm/newsnorm/span"
)

// Page, Syndication and Datelines take out lines and parts of lines. Neighbours
// among them, with Spaces behind them, work as one group: what one takes out the
// next does not see, but the text is written once, at the end, and white space
// is looked at only around what is gone.

// A liner is a cleaner of this package that takes out lines or one end of a
// line and nothing else, and looks at one line at a time.
type liner struct {
	name string
	// edits appends the edits for the lines of text that lines reads.
	edits func(dst []Edit, text string, lines *lineReader) []Edit
}

func (c *liner) Name() string { return c.name }

func (c *liner) AppendEdits(dst []Edit, text string) []Edit {
	return c.edits(dst, text, &lineReader{text: text})
}

// takers returns how many of cs, from the first on, make a group that takes
// out: perhaps a Page, liners, perhaps Spaces. It is 0 if there is but Spaces.
func takers(cs []Cleaner) (n int, spaces bool) {
	if len(cs) > 0 {
		if _, ok := cs[0].(Page); ok {
			n++
		}
	}
	for n < len(cs) {
		if _, ok := cs[n].(*liner); !ok {
			break
		}
		n++
	}
	return n, n > 0 && n < len(cs) && isSpaces(cs[n])
}

// A taken is an edit and the cleaner that asked for it.
type taken struct {
	Edit
	by string
}

// A takeOut collects the edits of a group. All are edits of the same text.
type takeOut struct {
	text   string
	edits  []Edit // of one cleaner
	taken  []taken
	merged []taken
	lines  lineReader
	blank  []byte      // the white space around something taken out
	parts  []span.Span // where that stands
}

var takeOuts = sync.Pool{New: func() any { return new(takeOut) }}

func takeOutOf(t *Text, cs []Cleaner, spaces bool) (*Text, bool, error) {
	o := takeOuts.Get().(*takeOut)
	defer o.release()
	return o.run(t, cs, spaces)
}

// run runs the group cs over t; with spaces, Spaces as well, which has nothing
// to do in t itself. It reports false, and has done nothing, where a line of
// the result would be put together from several lines of t.
func (o *takeOut) run(t *Text, cs []Cleaner, spaces bool) (next *Text, ok bool, err error) {
	name := ""
	defer func() {
		if r := recover(); r != nil {
			next, ok, err = nil, true, &CleanerError{name, fmt.Errorf("panic: %v", r)}
		}
	}()
	o.text, o.taken = t.text, o.taken[:0]
	for _, c := range cs {
		name = c.Name()
		o.edits = o.edits[:0]
		switch c := c.(type) {
		case *liner:
			o.lines = lineReader{text: o.text, taken: o.taken}
			if o.edits = c.edits(o.edits, o.text, &o.lines); o.lines.torn {
				return nil, false, nil
			}
		default:
			o.edits = c.AppendEdits(o.edits, o.text) // Page, the first
		}
		o.merge(name)
	}
	if spaces && len(o.taken) > 0 && !o.spaces() {
		return nil, false, nil
	}
	if len(o.taken) == 0 {
		return t, true, nil
	}
	x := composers.Get().(*composer)
	defer x.release()
	x.old = t
	for i := range o.taken {
		name = o.taken[i].by
		x.name = name
		if err := x.add(o.taken[i].Edit); err != nil {
			return nil, true, err
		}
	}
	return x.finish(), true, nil
}

// release gives o back.
func (o *takeOut) release() {
	clear(o.edits)
	clear(o.taken)
	clear(o.merged)
	o.lines = lineReader{}
	if o.text = ""; cap(o.edits)+cap(o.taken)+cap(o.merged) < 4096 {
		takeOuts.Put(o)
	}
}

// merge puts the edits of one cleaner between those of the others.
func (o *takeOut) merge(name string) {
	if len(o.edits) == 0 {
		return
	}
	dst, rest := o.merged[:0], o.taken
	for _, e := range o.edits {
		for len(rest) > 0 && rest[0].Span.Start < e.Span.Start {
			dst = append(dst, rest[0])
			rest = rest[1:]
		}
		dst = append(dst, taken{e, name})
	}
	o.taken, o.merged = append(dst, rest...), o.taken
}

// spaces adds the edits of Spaces around what is taken out. It reports false if
// there is white space that the rest of the text does not have.
func (o *takeOut) spaces() bool {
	text, in := o.text, o.taken
	dst := o.merged[:0]
	for len(in) > 0 {
		start := in[0].Span.Start
		for start > 0 && isSpace(text[start-1]) {
			start--
		}
		blank, at := o.blank[:0], o.parts[:0] // with a mark for the text before and after
		if start > 0 {
			blank = append(blank, 'x')
		}
		n, end := 0, start
		for {
			from := end
			for end < len(text) && isSpace(text[end]) && (n == len(in) || end < in[n].Span.Start) {
				end++
			}
			blank = append(blank, text[from:end]...)
			at = append(at, span.Span{Start: from, End: end})
			if n == len(in) || end < in[n].Span.Start {
				break
			}
			end = in[n].Span.End
			n++
		}
		if end < len(text) {
			blank = append(blank, 'x')
		}
		o.blank, o.parts = blank, at
		group := in[:n]
		in = in[n:]
		ok := true
		from := min(start, 1) // bytes of blank before the white space
		pos, k := from, 0     // in blank, of at[k].Start
		spaces(string(blank), func(e Edit) bool {
			if ok = e.New == ""; !ok {
				return false
			}
			for ; k < len(at); k++ {
				// The part of e in at[k].
				a, b := max(e.Span.Start-pos, 0), min(e.Span.End-pos, at[k].Len())
				if a < b {
					s := span.Span{Start: at[k].Start + a, End: at[k].Start + b}
					for len(group) > 0 && group[0].Span.Start < s.Start {
						dst = append(dst, group[0])
						group = group[1:]
					}
					dst = append(dst, taken{Edit{Span: s, Rule: e.Rule}, "spaces"})
				}
				if e.Span.End-pos <= at[k].Len() {
					break
				}
				pos += at[k].Len()
			}
			return true
		})
		if !ok {
			return false
		}
		dst = append(dst, group...)
	}
	o.taken, o.merged = dst, o.taken
	return true
}
