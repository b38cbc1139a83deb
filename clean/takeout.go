package clean

import (
	"fmt"
	"sync"

	"github.com/newsnorm/newsnorm/span"
)

// Page, Syndication and Datelines remove lines and parts of lines. Neighbours among
// them, and Spaces if it follows, run as one group: what one removes the next does
// not see, but the text is written only once, at the end, and white space is
// tidied only around what was removed.

// A liner is a cleaner of this package that looks at one line at a time, and
// removes lines or parts of lines and does nothing else.
type liner struct {
	name string
	// edits appends the edits for the lines of text that lines reads.
	edits func(dst []Edit, text string, lines *lineReader) []Edit
}

func (c *liner) Name() string { return c.name }

func (c *liner) AppendEdits(dst []Edit, text string) []Edit {
	return c.edits(dst, text, &lineReader{text: text})
}

// takers returns how many of cs, from the first on, make a group that removes
// lines: a Page, liners, or both. spaces says that Spaces follows them.
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

// A taken is a stretch of the text that is removed, and why: by is an index into
// the labels.
type taken struct {
	span.Span
	by int
}

// A takeOut collects the edits of a group. All are edits of the same text.
type takeOut struct {
	text   string
	edits  []Edit // of one cleaner
	taken  []taken
	labels []label
	lines  lineReader
	first  []span.Span // the firstLines of text
	blank  []byte      // the white space around something taken out
	parts  []span.Span // where that stands
}

// takeOuts holds idle takeOuts.
var takeOuts = sync.Pool{New: func() any { return new(takeOut) }}

// takeOutOf runs the group cs over t: see takeOut.run.
func takeOutOf(t *Text, cs []Cleaner, spaces bool) (*Text, bool, error) {
	o := takeOuts.Get().(*takeOut)
	defer o.release()
	return o.run(t, cs, spaces)
}

// run runs the group cs over t, and Spaces after it if spaces is set; then Spaces
// must have nothing to do in t itself. ok is false, and nothing was done, if a
// line of the result would be joined from several lines of t.
func (o *takeOut) run(t *Text, cs []Cleaner, spaces bool) (next *Text, ok bool, err error) {
	name := ""
	defer func() {
		if r := recover(); r != nil {
			next, ok, err = nil, true, &CleanerError{name, fmt.Errorf("panic: %v", r)}
		}
	}()
	o.text, o.taken, o.labels = t.text, o.taken[:0], o.labels[:0]
	if o.first = o.first[:0]; len(cs) > 1 {
		o.first = firstLines(o.first, o.text)
	}
	for _, c := range cs {
		name = c.Name()
		o.edits = o.edits[:0]
		switch c := c.(type) {
		case *liner:
			o.lines = lineReader{text: o.text, taken: o.taken, known: o.first}
			if o.edits = c.edits(o.edits, o.text, &o.lines); o.lines.torn {
				return nil, false, nil
			}
		case Page: // the first
			o.edits = c.appendEdits(o.edits, o.text, o.first)
		}
		o.merge(name)
	}
	if len(o.taken) == 0 {
		return t, true, nil
	}
	x := composers.Get().(*composer)
	defer x.release()
	x.old = t
	if ok, err := o.compose(x, spaces); !ok || err != nil {
		return nil, ok, err
	}
	return x.finish(), true, nil
}

// release returns o to the pool.
func (o *takeOut) release() {
	clear(o.edits)
	clear(o.labels)
	o.lines = lineReader{}
	if o.text = ""; cap(o.edits)+cap(o.taken)+cap(o.parts) < 4096 {
		takeOuts.Put(o)
	}
}

// merge adds the edits of one cleaner to those of the others, in order.
func (o *takeOut) merge(name string) {
	i, j := len(o.taken)-1, len(o.edits)-1
	o.taken = append(o.taken, make([]taken, len(o.edits))...)
	for k := len(o.taken) - 1; j >= 0; k-- {
		if e := &o.edits[j]; i >= 0 && o.taken[i].Start > e.Span.Start {
			o.taken[k] = o.taken[i]
			i--
		} else {
			o.taken[k] = taken{e.Span, o.label(name, e.Rule)}
			j--
		}
	}
}

// label returns the index of a label. It searches from the end, because the last
// label is the most likely one.
func (o *takeOut) label(cleaner, rule string) int {
	for i := len(o.labels) - 1; i >= 0; i-- {
		if l := o.labels[i]; l.rule == rule && l.cleaner == cleaner {
			return i
		}
	}
	o.labels = append(o.labels, label{cleaner, rule})
	return len(o.labels) - 1
}

// compose adds what is removed to x, with the edits of Spaces around it if spaces
// is set. ok is false if Spaces would do more than remove white space.
func (o *takeOut) compose(x *composer, spaces bool) (ok bool, err error) {
	for rest := o.taken; len(rest) > 0 && err == nil; {
		n := 1
		if spaces {
			n = o.surround(rest)
			if ok, err = o.tidy(x, rest[:n]); !ok {
				return false, err
			}
		} else {
			err = o.add(x, rest[:n])
		}
		rest = rest[n:]
	}
	return true, err
}

// add adds group to x.
func (o *takeOut) add(x *composer, group []taken) error {
	for _, t := range group {
		l := o.labels[t.by]
		x.name = l.cleaner
		if err := x.add(Edit{Span: t.Span, Rule: l.rule}); err != nil {
			return err
		}
	}
	return nil
}

// surround returns how many of in, from the first on, have nothing but white space
// between them. It sets o.blank to that, with the white space before and after
// them and an 'x' for the text on either side, and o.parts to where these
// stretches of white space stand.
func (o *takeOut) surround(in []taken) (n int) {
	start := in[0].Start
	for start > 0 && isSpace(o.text[start-1]) {
		start--
	}
	o.blank, o.parts = o.blank[:0], o.parts[:0]
	if start > 0 {
		o.blank = append(o.blank, 'x')
	}
	for end := start; ; n++ {
		from, stop := end, len(o.text)
		if n < len(in) {
			stop = in[n].Start
		}
		for end < stop && isSpace(o.text[end]) {
			end++
		}
		o.blank = append(o.blank, o.text[from:end]...)
		o.parts = append(o.parts, span.Span{Start: from, End: end})
		if n == len(in) || end < stop {
			if end < len(o.text) {
				o.blank = append(o.blank, 'x')
			}
			return n
		}
		end = in[n].End
	}
}

// tidy adds group, which surround found, to x, with the edits of Spaces.
func (o *takeOut) tidy(x *composer, group []taken) (ok bool, err error) {
	switch string(o.blank) {
	case "xx", "x x", "x\nx", "x\n\nx": // nothing for Spaces to do
		return true, o.add(x, group)
	}
	parts := o.parts
	at := 0 // in o.blank, of parts[0].Start
	if parts[0].Start > 0 {
		at = 1
	}
	ok = true
	spaces(string(o.blank), func(e Edit) bool {
		if ok = e.New == ""; !ok {
			return false
		}
		for ; err == nil; parts = parts[1:] {
			// The part of e in parts[0].
			size := parts[0].Len()
			a, b := max(e.Span.Start-at, 0), min(e.Span.End-at, size)
			if a < b {
				s := span.Span{Start: parts[0].Start + a, End: parts[0].Start + b}
				for err == nil && len(group) > 0 && group[0].Start < s.Start {
					err = o.add(x, group[:1])
					group = group[1:]
				}
				x.name = "spaces"
				if err == nil {
					err = x.add(Edit{Span: s, Rule: e.Rule})
				}
			}
			if e.Span.End-at <= size {
				break
			}
			at += size
		}
		return err == nil
	})
	if ok && err == nil {
		err = o.add(x, group)
	}
	return ok, err
}
