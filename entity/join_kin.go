package entity

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/fold"
)

// kinOf reports whether the person that c names is introduced as a relative of
// somebody in the story: "the third child of the carpenter Anna Moss". The text is
// not about such a person. It looks at maxKinOf bytes before the name.
func (j *joiner) kinOf(c *candidate) bool {
	start := int(c.span.start)
	if !c.title.empty() {
		start = int(c.title.start)
	}
	before := j.text[max(0, start-maxKinOf):start]
	before = before[strings.LastIndexAny(before, ".,;:!?()\"\n")+1:]
	at := strings.LastIndex(before, " of ")
	if at < 0 {
		return false
	}
	w := before[strings.LastIndexByte(before[:at], ' ')+1 : at]
	return w == "child" || w == "children" || kinWord(fold.String(w)) || strings.HasSuffix(w, "s") && kinWord(fold.String(w[:len(w)-1]))
}

// maxKinOf bounds the bytes before a name in which kinOf looks.
const maxKinOf = 80

// speaksAgainst reports whether a title of gender g cannot be that of cluster h.
func (j *joiner) speaksAgainst(g byte, h int32) bool {
	hg := j.nodes[h].gender
	return g != 0 && (hg == 'm' || hg == 'f') && g != hg
}

// titled returns the only one of hosts with title b, -1 if none or several have
// it: "Dr. Berg" is Dr. Anna Berg, not Karl Berg.
func (j *joiner) titled(hosts []int32, titles map[int32]uint64, b uint64) int32 {
	best := int32(-1)
	for _, h := range hosts {
		if h = j.find(h); titles[h]&b == 0 || h == best {
			continue
		}
		if best >= 0 {
			return -1
		}
		best = h
	}
	return best
}

// titleBit returns a bit for the last word of a title, 0 for a form of address such
// as "Mr.". Different words may share a bit.
func titleBit(text string, title extent) uint64 {
	if title.empty() {
		return 0
	}
	t := title.in(text)
	t = t[strings.LastIndexByte(t, ' ')+1:]
	if len(t) > 24 {
		return 0
	}
	var buf [48]byte
	f := fold.Append(buf[:0], t)
	if len(f) < 2 || in(" mr mrs ms miss mx madam sir former ", string(f)) {
		return 0
	}
	h := uint32(0)
	for _, c := range f {
		h = h*31 + uint32(c)
	}
	return 1 << (h * 0x9e3779b1 >> 26)
}
