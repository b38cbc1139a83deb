package clean

import (
	"math"
	"strings"
	"unicode/utf8"
)

// A mender decodes one line after the other.
type mender struct {
	t      *charTable
	text   string  // the line, decoded
	pieces []piece // from the line as it was to text

	src      string // the line before the current layer
	clusters []cluster
	known    uint16          // the codecs in which some of src must be broken
	sound    uint16          // the codecs in which no part of src can be shown to be broken
	out      strings.Builder // for all that lines become; strings that it returned stay valid
	base     int             // where in out the current layer begins
	next     []piece         // of the current layer
	joined   []piece
	done     int      // src[:done] is in out
	marks    []uint32 // quotation marks of src: see findMarks
	marked   bool     // marks is set
}

// A cluster is a stretch of a line without ASCII.
type cluster struct {
	start, end      uint32
	set             uint16 // the codecs in which something of it may be broken
	good, junk, odd uint8  // as in the tally of a codec that explains nothing
	flags           uint8
}

const (
	manyCounts = 1 << iota // more than good, junk and odd can count
	someC1                 // there is a C1 control
)

// maxClusters bounds the clusters of a line that are decoded at once. They and what
// becomes of them take many times their bytes.
const maxClusters = 1 << 17

// mend decodes the line at the start of text until nothing is broken any more, at
// most layers times. It returns where the line ends, or a part of it with
// maxClusters.
func (m *mender) mend(text string) (end int) {
	m.pieces = m.pieces[:0]
	end = m.scan(text, maxClusters)
	m.text = text[:end]
	for range layers {
		m.src, m.next, m.done, m.marked = m.text, m.next[:0], 0, false
		m.room(len(m.src))
		m.layer()
		if len(m.next) == 0 {
			break
		}
		m.out.WriteString(m.src[m.done:])
		m.text = m.out.String()[m.base:]
		if len(m.pieces) == 0 {
			m.pieces, m.next = m.next, m.pieces
		} else {
			m.joined = join(m.joined[:0], m.pieces, m.next)
			m.pieces, m.joined = m.joined, m.pieces
		}
		if m.t.next(m.text, place{}).i == len(m.text) {
			break
		}
		m.scan(m.text, math.MaxInt)
	}
	return end
}

// room makes room in out for n bytes and begins a layer there.
func (m *mender) room(n int) {
	if m.out.Cap()-m.out.Len() < n {
		m.out.Reset()
		m.out.Grow(max(n, 4<<10))
	}
	m.base = m.out.Len()
}

// scan finds the clusters of the line at the start of text and returns its end, or
// the start of the cluster after the first most ones.
func (m *mender) scan(text string, most int) int {
	m.clusters = m.clusters[:0]
	for i := 0; ; {
		i = plain(text, i)
		if i == len(text) || text[i] < utf8.RuneSelf || len(m.clusters) == most || i > math.MaxUint32/2 {
			return i
		}
		start := i
		for i < len(text) && text[i] >= utf8.RuneSelf && !(text[i] == 0xE2 && isSeparator(text[i:])) {
			i++
		}
		if i > start {
			m.clusters = append(m.clusters, cluster{start: uint32(start), end: uint32(i)})
		}
		if i < len(text) && text[i] >= utf8.RuneSelf {
			return i
		}
	}
}

// emit replaces src[start:end] by r, or removes it if r is negative.
func (m *mender) emit(start, end int, r rune, rule uint8) {
	m.out.WriteString(m.src[m.done:start])
	from := uint32(m.out.Len() - m.base)
	if r >= 0 {
		m.out.WriteRune(r)
	}
	m.done = end
	if n := len(m.next); n > 0 && m.next[n-1].end == uint32(start) {
		m.next[n-1].end, m.next[n-1].newEnd = uint32(end), uint32(m.out.Len()-m.base)
		return
	}
	m.next = append(m.next, piece{uint32(start), uint32(end), from, uint32(m.out.Len() - m.base), rule})
}

// A tally is the evidence for and against one codec in a line or a part of it.
type tally struct {
	sure int  // sequences that must be broken
	good int  // characters that speak against the codec
	junk int  // characters that only broken text has, but that the codec does not explain
	odd  int  // good ones that another codec may explain together with the next one
	lax  bool // without the rest of the line the tally may be different
}

// layer finds what is broken in src and emits the repairs.
func (m *mender) layer() {
	possible := m.possible()
	whole := codecs
	m.known, m.sound = 0, 0
	for k := range codecs {
		if possible>>k&1 == 0 {
			continue
		}
		all := m.count(k, m.clusters, true)
		if all.sure == 0 {
			if !all.lax {
				m.sound |= 1 << k
			}
			continue
		}
		m.known |= 1 << k
		if all.good+all.junk == 0 {
			whole = k
			break
		}
		if all.junk+all.odd == 0 {
			break // no other codec explains more
		}
	}
	stop := 0 // where the last sequence ended
	for i, c := range m.clusters {
		if int(c.end) <= stop {
			continue
		}
		maybe := possible &^ m.sound
		if int(c.start) < stop {
			c.start, maybe = uint32(stop), possible
		}
		k := whole
		if k == codecs {
			if k = m.choose(m.clusters[i:i+1], maybe); k == codecs && c.set == 0 && c.flags&someC1 == 0 {
				continue
			}
		}
		stop = m.decode(k, int(c.start), int(c.end), whole != codecs)
	}
}

// possible returns the set of codecs in which some two characters of the line may
// be the start of one character. It fills in the clusters.
func (m *mender) possible() uint16 {
	all := uint16(0)
	for k := range m.clusters {
		c := &m.clusters[k]
		begin, set, lossy := uint16(0), uint16(0), false
		good, junk, odd := 0, 0, 0
		for i := int(c.start); i < int(c.end); {
			r, size := runeAt(m.src, i)
			row := m.t.row(r)
			set |= begin & row.cont
			if r == utf8.RuneError {
				set |= begin
			}
			begin = row.begin
			i += size
			lossy = lossy || losing(r)
			switch {
			case r < 0xA1 || r == utf8.RuneError: // C1 controls and no-break spaces tell nothing
				if r < 0xA0 {
					c.flags |= someC1
				}
			case isJunk(r):
				junk++
			default:
				good++
				if r < 0x2000 && i < int(c.end) {
					odd++
				}
			}
		}
		all |= set
		if c.set = set; int(c.end) < len(m.src) && m.src[c.end] == ' ' {
			all |= begin & (1<<western | 1<<baltic)
			c.set |= begin
		}
		if lossy {
			c.set = 1<<codecs - 1
		}
		if good|junk|odd > math.MaxUint8 {
			c.flags |= manyCounts
		}
		c.good, c.junk, c.odd = uint8(good), uint8(junk), uint8(odd)
	}
	return all
}

// choose returns the codec that explains a cluster, codecs if none does.
func (m *mender) choose(c []cluster, possible uint16) codec {
	for k := range codecs {
		if possible&c[0].set>>k&1 == 0 {
			continue
		}
		if c := m.count(k, c, false); c.sure > 0 && c.junk == 0 {
			return k
		}
	}
	return codecs
}

// count returns the tally of codec k for clusters.
func (m *mender) count(k codec, clusters []cluster, lax bool) tally {
	var c tally
	var q, last sequence
	run, stop := 0, 0 // the number of sequences in a row that decode to one script, and their end
	for _, cl := range clusters {
		if cl.set>>k&1 == 0 && stop <= int(cl.start) && cl.flags&manyCounts == 0 {
			c.good += int(cl.good)
			c.junk += int(cl.junk)
			c.odd += int(cl.odd)
			continue
		}
		for i := max(int(cl.start), stop); i < int(cl.end); {
			r, size := runeAt(m.src, i)
			if m.t.row(r).begin>>k&1 != 0 && m.t.match(k, m.src[i:], lax, &q) {
				if stop != i || script(last.r) != script(q.r) {
					run = 0
				}
				run++
				c.lax = c.lax || q.lax
				if m.sure(k, i, &q, &last, run) {
					c.sure++
				}
				last = q
				i += q.size
				stop = i
				continue
			}
			if losing(r) {
				c.lax = true
				if n, r := m.lost(k, i, lax); n > 0 {
					if m.lostSurely(i, r) {
						c.sure++
					}
					i += n
					continue
				}
			}
			switch {
			case r < 0xA1 || r == utf8.RuneError: // C1 controls and no-break spaces tell nothing
			case isJunk(r):
				c.junk++
			default:
				c.good++
				if r < 0x2000 && i+size < int(cl.end) {
					c.odd++
				}
			}
			i += size
		}
	}
	return c
}

// decode emits the sequences of src[start:end] in codec k, or none if k is codecs,
// and the C1 controls. It returns where it stopped, at or after end.
func (m *mender) decode(k codec, start, end int, lax bool) int {
	var q sequence
	i := start
	for i < end {
		r, size := runeAt(m.src, i)
		if k < codecs && m.t.row(r).begin>>k&1 != 0 && m.t.match(k, m.src[i:], lax, &q) {
			m.emit(i, i+q.size, q.r, uint8(k))
			i += q.size
			continue
		}
		if !losing(r) {
		} else if n, r := m.lost(k, i, lax); n > 0 && m.known != 0 && (k < codecs || i == start && i+n >= end) {
			if r == 0xA0 {
				r = -1
			}
			m.emit(i, i+n, r, uint8(western))
			i += n
			continue
		}
		if 0x80 <= r && r < 0xA0 && c1[r-0x80] != 0 {
			m.emit(i, i+size, c1[r-0x80], uint8(codecs))
		}
		i += size
	}
	return i
}
