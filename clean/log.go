package clean

import (
	"bytes"
	"encoding/binary"
	"slices"
	"sort"

	"github.com/newsnorm/newsnorm/span"
)

// A log is the list of changes of a Text, ascending and disjoint. It takes about
// five bytes per change, so that hostile input full of damage costs little more
// memory than its own size. Each change is four varints: the number of kept bytes
// before it, of its bytes in the original and in the text, and its label.
type log struct {
	data  []byte
	marks []mark // where some changes begin: not the first, and at least every stride-th
	n     int    // number of changes
}

// A logWriter is a log under construction.
type logWriter struct {
	log
	marked   int // changes before the last mark
	size     int // length of the original
	raw, cur int // where the last change ends in the original and in the text
}

// A mark is a place in a log: offsets of the original and the text where the
// change before it ends, the index of the next change in data, and how many
// changes there are before it.
type mark struct{ raw, cur, data, n int }

const stride = 32

// A change says that the bytes raw of the original became the bytes cur of the
// text, for the reason labels[by].
type change struct {
	raw, cur span.Span
	by       int
}

// append adds c, which must not begin before the end of the last change. Between
// the two, the original and the text are the same.
func (l *logWriter) append(c change) {
	if l.n >= l.marked+stride {
		l.mark()
	}
	l.n++
	if cap(l.data)-len(l.data) < 4*binary.MaxVarintLen64 && cap(l.data) > maxIdle {
		l.data = grown(l.data, c.raw.End, l.size)
	}
	kept, old, now := c.raw.Start-l.raw, c.raw.Len(), c.cur.Len()
	if kept|old|now|c.by < 0x80 {
		l.data = append(l.data, byte(kept), byte(old), byte(now), byte(c.by))
	} else {
		l.data = binary.AppendUvarint(l.data, uint64(kept))
		l.data = binary.AppendUvarint(l.data, uint64(old))
		l.data = binary.AppendUvarint(l.data, uint64(now))
		l.data = binary.AppendUvarint(l.data, uint64(c.by))
	}
	l.raw, l.cur = c.raw.End, c.cur.End
}

// mark adds a mark for the next change.
func (l *logWriter) mark() {
	l.marks = append(l.marks, mark{l.raw, l.cur, len(l.data), l.n})
	l.marked = l.n
}

// copy adds the changes between the marks from and to of another log of the same
// original, shifted in the text by shift. marks are those of the other log between
// the two. No change of l may be after from.
func (l *logWriter) copy(other *log, from, to mark, marks []mark, shift int) {
	data := other.data[from.data:to.data]
	if cap(l.data)-len(l.data) < len(data) && cap(l.data) > maxIdle {
		l.data = slices.Grow(l.data, len(other.data)-from.data+len(other.data)/16)
	}
	for _, m := range marks {
		l.marks = append(l.marks, mark{m.raw, m.cur + shift, m.data - from.data + len(l.data), m.n - from.n + l.n})
	}
	l.data = append(l.data, data...)
	l.n += to.n - from.n
	l.raw, l.cur = to.raw, to.cur+shift
	if len(marks) > 0 {
		l.marked = l.marks[len(l.marks)-1].n
	}
}

// grown returns data, which is long and full, with room for more. How much room
// follows from the share of the original that is done, at of size bytes: growing
// by quarters would leave four times the final size as garbage.
func grown(data []byte, at, size int) []byte {
	n := 2 * cap(data)
	if at > 0 {
		n = min(n, int(float64(len(data))*float64(size)/float64(at)*1.02))
	}
	return append(make([]byte, 0, max(n, cap(data)+cap(data)/4)), data...)
}

// maxIdle is the size up to which the memory of a log is copied, and then reused.
const maxIdle = 16 << 10

// done returns the log, which does not share memory with l.
func (l *logWriter) done() log {
	x := l.log
	if cap(l.data) > maxIdle {
		l.data, l.marks = nil, nil
	} else {
		x.data, x.marks = bytes.Clone(l.data), slices.Clone(l.marks)
	}
	return x
}

// reset makes the log empty, for reuse.
func (l *logWriter) reset() {
	if cap(l.data) > maxIdle {
		*l = logWriter{}
	}
	*l = logWriter{log: log{data: l.data[:0], marks: l.marks[:0]}}
}

// A cursor is a place in a log: the index of the next change in data, and where
// the change before it ends in the original (raw) and in the text (cur).
type cursor struct{ at, raw, cur int }

// seek returns a cursor at the last mark for which ok is true, or at the start if
// there is none. Once ok is false for a mark it must be so for all after it.
func (l *log) seek(ok func(mark) bool) cursor {
	i := sort.Search(len(l.marks), func(i int) bool { return !ok(l.marks[i]) }) - 1
	if i < 0 {
		return cursor{}
	}
	m := l.marks[i]
	return cursor{m.data, m.raw, m.cur}
}

// later returns the one of two cursors that is further on.
func later(p, q cursor) cursor {
	if q.at > p.at {
		return q
	}
	return p
}

// peek returns the change at p and the cursor after it; ok is false at the end.
func (l *log) peek(p cursor) (c change, after cursor, ok bool) {
	if p.at >= len(l.data) {
		return change{}, p, false
	}
	var kept, old, now int
	if d := l.data[p.at:]; len(d) >= 4 && (d[0]|d[1]|d[2]|d[3]) < 0x80 {
		kept, old, now, c.by = int(d[0]), int(d[1]), int(d[2]), int(d[3])
		p.at += 4
	} else {
		kept, old, now, c.by = l.uvarint(&p), l.uvarint(&p), l.uvarint(&p), l.uvarint(&p)
	}
	c.raw.Start, c.cur.Start = p.raw+kept, p.cur+kept
	p.raw, p.cur = c.raw.Start+old, c.cur.Start+now
	c.raw.End, c.cur.End = p.raw, p.cur
	return c, p, true
}

// uvarint reads a number at p and moves p past it.
func (l *log) uvarint(p *cursor) int {
	if b := l.data[p.at]; b < 0x80 {
		p.at++
		return int(b)
	}
	v, n := binary.Uvarint(l.data[p.at:])
	p.at += n
	return int(v)
}

// shift returns what to add to an offset of the text, between the change before
// the cursor and the next one, to get the offset in the original.
func (p cursor) shift() int { return p.raw - p.cur }
