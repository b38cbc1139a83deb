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
	marks []mark // where every stride-th change begins, but for the first
	n     int
}

// A logWriter is a log under construction.
type logWriter struct {
	log
	size     int // of the original
	raw, cur int // where the last change ends in the original and in the text
}

// A mark is a place in a log: offsets of the original and the text where the
// change before it ends, and the index of the next change in data.
type mark struct{ raw, cur, data int }

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
	if l.n > 0 && l.n%stride == 0 {
		l.marks = append(l.marks, mark{l.raw, l.cur, len(l.data)})
	}
	l.n++
	if cap(l.data)-len(l.data) < 4*binary.MaxVarintLen64 && cap(l.data) > maxIdle {
		l.data = grown(l.data, c.raw.End, l.size)
	}
	l.data = binary.AppendUvarint(l.data, uint64(c.raw.Start-l.raw))
	l.data = binary.AppendUvarint(l.data, uint64(c.raw.Len()))
	l.data = binary.AppendUvarint(l.data, uint64(c.cur.Len()))
	l.data = binary.AppendUvarint(l.data, uint64(c.by))
	l.raw, l.cur = c.raw.End, c.cur.End
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

// A cursor reads a log from some place on. Its raw and cur are the ends of the
// change before that place.
type cursor struct {
	data     []byte
	raw, cur int
}

func (l *log) start() cursor { return cursor{data: l.data} }

// seek returns a cursor at the last mark that ok holds for; ok must hold for a
// beginning of the marks. If it holds for none, seek returns the start.
func (l *log) seek(ok func(mark) bool) cursor {
	i := sort.Search(len(l.marks), func(i int) bool { return !ok(l.marks[i]) }) - 1
	if i < 0 {
		return l.start()
	}
	m := l.marks[i]
	return cursor{l.data[m.data:], m.raw, m.cur}
}

// later returns the cursor that stands further on.
func later(p, q cursor) cursor {
	if len(q.data) < len(p.data) {
		return q
	}
	return p
}

// peek returns the next change and the cursor after it; ok is false at the end.
func (p cursor) peek() (c change, after cursor, ok bool) {
	if len(p.data) == 0 {
		return change{}, p, false
	}
	kept := p.uvarint()
	c.raw.Start, c.cur.Start = p.raw+kept, p.cur+kept
	c.raw.End = c.raw.Start + p.uvarint()
	c.cur.End = c.cur.Start + p.uvarint()
	c.by = p.uvarint()
	p.raw, p.cur = c.raw.End, c.cur.End
	return c, p, true
}

func (p *cursor) uvarint() int {
	if b := p.data[0]; b < 0x80 {
		p.data = p.data[1:]
		return int(b)
	}
	v, n := binary.Uvarint(p.data)
	p.data = p.data[n:]
	return int(v)
}

// shift returns what to add to an offset of the text between the change before
// the cursor and the next one to get its offset in the original.
func (p cursor) shift() int { return p.raw - p.cur }
