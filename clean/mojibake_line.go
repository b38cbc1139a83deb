package clean

import (
	"math"
	"unicode/utf8"
)

// A piece is a stretch of a line that was decoded, and what it became.
type piece struct {
	start, end       uint32 // in the line
	newStart, newEnd uint32 // in mender.text
	rule             uint8  // a codec, or codecs for mojibake/c1
}

// A mender decodes one line after the other.
type mender struct {
	t      *charTable
	text   string  // the line, decoded
	pieces []piece // how it came about

	src   string // the line as the current layer finds it
	out   []byte
	next  []piece // of the current layer
	known uint16  // the codecs in which some of src must be broken
	done  int     // src[:done] is in out
}

func (p *piece) ruleName() string {
	if p.rule == uint8(codecs) {
		return "mojibake/c1"
	}
	return codecRules[p.rule]
}

// mend decodes line until nothing more is broken, at most layers times.
// Lines of 4 GB and more stay as they are.
func (m *mender) mend(t *charTable, line string) {
	m.t, m.text, m.pieces = t, line, m.pieces[:0]
	if len(line) > math.MaxUint32 {
		return
	}
	for range layers {
		m.src, m.out, m.next, m.done = m.text, m.out[:0], m.next[:0], 0
		m.layer()
		if len(m.next) == 0 {
			return
		}
		m.out = append(m.out, m.src[m.done:]...)
		m.text = string(m.out)
		m.compose()
	}
}

// emit records that src[start:end] becomes r, nothing if r is negative.
func (m *mender) emit(start, end int, r rune, rule uint8) {
	m.out = append(m.out, m.src[m.done:start]...)
	from := uint32(len(m.out))
	if r >= 0 {
		m.out = utf8.AppendRune(m.out, r)
	}
	m.done = end
	if n := len(m.next); n > 0 && m.next[n-1].end == uint32(start) {
		m.next[n-1].end, m.next[n-1].newEnd = uint32(end), uint32(len(m.out))
		return
	}
	m.next = append(m.next, piece{uint32(start), uint32(end), from, uint32(len(m.out)), rule})
}

// compose joins the pieces of the layers before with those of the last one.
func (m *mender) compose() {
	old := m.pieces
	if len(old) == 0 {
		m.pieces, m.next = m.next, m.pieces
		return
	}
	// Both lists side by side; a cluster is what touches in the text between.
	joined := make([]piece, 0, len(old)+len(m.next))
	i, j := 0, 0
	var a, b int64 // line minus middle text, last text minus middle text
	for i < len(old) || j < len(m.next) {
		p := piece{rule: uint8(codecs)}
		var start, end uint32 // in the middle text
		first := true
		grow := func(s, e uint32) {
			if first {
				start, end, first = s, e, false
			}
			end = max(end, e)
			start = min(start, s)
		}
		a0, b0 := a, b
		for {
			if i < len(old) && (first && (j == len(m.next) || old[i].newStart <= m.next[j].start) || !first && old[i].newStart <= end) {
				o := &old[i]
				grow(o.newStart, o.newEnd)
				a = int64(o.end) - int64(o.newEnd)
				p.rule = min(p.rule, o.rule)
				i++
			} else if j < len(m.next) && (first || m.next[j].start <= end) {
				o := &m.next[j]
				grow(o.start, o.end)
				b = int64(o.newEnd) - int64(o.end)
				p.rule = min(p.rule, o.rule)
				j++
			} else {
				break
			}
		}
		p.start, p.end = uint32(int64(start)+a0), uint32(int64(end)+a)
		p.newStart, p.newEnd = uint32(int64(start)+b0), uint32(int64(end)+b)
		joined = append(joined, p)
	}
	m.pieces = joined
}

// A tally is what one codec makes of a line or of a part of it.
type tally struct {
	sure int // sequences that must be broken
	good int // characters that speak against the codec
	junk int // characters that only broken text has, but which it does not explain
}

// layer finds what is broken in src and emits it.
func (m *mender) layer() {
	possible := m.possible()
	whole := codecs
	m.known = 0
	for k := western; k < codecs; k++ {
		if possible>>k&1 == 0 {
			continue
		}
		all := m.count(k, 0, len(m.src), true)
		if all.sure > 0 {
			m.known |= 1 << k
		}
		if all.sure > 0 && all.good+all.junk == 0 {
			whole = k
			break
		}
	}
	for i := 0; i < len(m.src); {
		if m.src[i] < utf8.RuneSelf {
			i++
			continue
		}
		end := m.cluster(i)
		k, lax := whole, true
		if k == codecs {
			k = m.choose(i, end, possible)
			lax = false
		}
		i = m.decode(k, i, end, lax)
	}
}

// possible returns the set of codecs in which some pair of characters of the
// line may begin a character.
func (m *mender) possible() uint16 {
	all := uint16(0)
	before := &m.t.rows[0]
	for i := 0; i < len(m.src); {
		if c := m.src[i]; c < utf8.RuneSelf {
			if c == ' ' {
				all |= before.begin & (1<<western | 1<<baltic)
			}
			before = &m.t.rows[0]
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(m.src[i:])
		row := m.t.row(r)
		all |= before.begin & row.cont
		if r == utf8.RuneError {
			all |= before.begin
		}
		before = row
		i += size
	}
	return all
}

// cluster returns the end of the characters beyond ASCII that begin at i.
func (m *mender) cluster(i int) int {
	for i < len(m.src) && m.src[i] >= utf8.RuneSelf {
		i++
	}
	return i
}

// choose returns the codec that explains src[start:end], codecs if none does.
func (m *mender) choose(start, end int, possible uint16) codec {
	for k := western; k < codecs; k++ {
		if possible>>k&1 == 0 {
			continue
		}
		if c := m.count(k, start, end, false); c.sure > 0 && c.junk == 0 {
			return k
		}
	}
	return codecs
}

// count tallies what codec k makes of src[start:end].
func (m *mender) count(k codec, start, end int, lax bool) tally {
	var c tally
	var q, before sequence
	run := 0 // sequences before this one that touch it and hold the same kind of letter
	for i := start; i < end; {
		if m.src[i] < utf8.RuneSelf {
			i++
			run = 0
			continue
		}
		if m.t.match(k, m.src[i:], lax, &q) {
			if run > 0 && script(before.r) != script(q.r) {
				run = 0
			}
			run++
			if m.sure(k, i, &q, &before, run) {
				c.sure++
			}
			before = q
			i += q.size
			continue
		}
		run = 0
		if n, r := m.lost(k, i, lax); n > 0 {
			if m.lostSurely(i, r) {
				c.sure++
			}
			i += n
			continue
		}
		r, size := utf8.DecodeRuneInString(m.src[i:])
		switch {
		case r < 0xA1 || r == utf8.RuneError: // C1 controls and no-break spaces tell nothing
		case isJunk(r):
			c.junk++
		default:
			c.good++
		}
		i += size
	}
	return c
}

// decode emits the sequences of src[start:end] in codec k, codecs for none, and
// C1 controls in any case. It returns where it stopped, at or after end.
func (m *mender) decode(k codec, start, end int, lax bool) int {
	var q sequence
	i := start
	for i < end {
		if k < codecs && m.t.match(k, m.src[i:], lax, &q) {
			m.emit(i, i+q.size, q.r, uint8(k))
			i += q.size
			continue
		}
		if n, r := m.lost(k, i, lax); n > 0 && m.known != 0 && (k < codecs || i == start && i+n >= end) {
			if r == 0xA0 {
				r = -1
			}
			m.emit(i, i+n, r, uint8(western))
			i += n
			continue
		}
		r, size := utf8.DecodeRuneInString(m.src[i:])
		if 0x80 <= r && r < 0xA0 && c1[r-0x80] != 0 {
			m.emit(i, i+size, c1[r-0x80], uint8(codecs))
		}
		i += size
	}
	return i
}
