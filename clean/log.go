package clean

import (
	"bytes"
	"encoding/binary"
	"slices"
	"sort"

	"github.com/newsnorm/newsnorm/span"
)

// A log is the list of changes of a Text, ascending and disjoint, in about five
// bytes a change, so that hostile input full of damage costs little more
// memory than its own size. Each change is four varints: the kept bytes before
// it, its bytes of the original, its bytes of the text, its label.
type log struct {
	data  []byte
	marks []mark // where some changes begin: not the first, and one of every stride at least
	n     int
}

// A logWriter is a log under construction.
type logWriter struct {
	log
	marked   int // changes before the last mark
	size     int // of the original
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

// append adds c, which must not begin before the end of the last change, and
// between which and that one the original and the text are the same.
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

// mark marks the place of the next change.
func (l *logWriter) mark() {
	l.marks = append(l.marks, mark{l.raw, l.cur, len(l.data), l.n})
	l.marked = l.n
}

// copy adds changes of another log of the same original as they are there: those
// between the marks from and to, which moves in the text by shift. No change of l
// may lie behind from, marks are those between the two.
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

// grown returns data, which is long and full, with room for more. It tells by
// how much of the original is done, at of size bytes, how much more there will
// be: growing by quarters would leave four times the final size as garbage.
func grown(data []byte, at, size int) []byte {
	n := 2 * cap(data)
	if at > 0 {
		n = min(n, int(float64(len(data))*float64(size)/float64(at)*1.02))
	}
	return append(make([]byte, 0, max(n, cap(data)+cap(data)/4)), data...)
}

// maxIdle is the size up to which the memory of a log is copied and used again.
const maxIdle = 16 << 10

// done returns the log in memory of its own.
func (l *logWriter) done() log {
	x := l.log
	if cap(l.data) > maxIdle {
		l.data, l.marks = nil, nil
	} else {
		x.data, x.marks = bytes.Clone(l.data), slices.Clone(l.marks)
	}
	return x
}

// reset empties the log.
func (l *logWriter) reset() {
	if cap(l.data) > maxIdle {
		*l = logWriter{}
	}
	*l = logWriter{log: log{data: l.data[:0], marks: l.marks[:0]}}
}

// A cursor is a place in a log: the index of the next change in data, and raw
// and cur, the ends of the change before it.
type cursor struct{ at, raw, cur int }

// seek returns a cursor at the last mark that ok holds for; ok must hold for a
// beginning of the marks. If it holds for none, seek returns the start.
func (l *log) seek(ok func(mark) bool) cursor {
	i := sort.Search(len(l.marks), func(i int) bool { return !ok(l.marks[i]) }) - 1
	if i < 0 {
		return cursor{}
	}
	m := l.marks[i]
	return cursor{m.data, m.raw, m.cur}
}

// later returns the cursor that stands further on.
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

func (l *log) uvarint(p *cursor) int {
	if b := l.data[p.at]; b < 0x80 {
		p.at++
		return int(b)
	}
	v, n := binary.Uvarint(l.data[p.at:])
	p.at += n
	return int(v)
}

// shift returns what to add to an offset of the text between the change before
// the cursor and the next one to get its offset in the original.
func (p cursor) shift() int { return p.raw - p.cur }
