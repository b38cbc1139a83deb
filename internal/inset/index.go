package inset

import (
	"strings"
	"sync"
)

// A Filter says where pieces may begin.
type Filter struct{ x *index }

// Pieces returns the Filter of all forms.
func Pieces() Filter { return Filter{forms()} }

// May reports whether a piece may begin at line[at:], where a sentence begins. It
// errs only on the side of yes.
func (f Filter) May(line string, at int) bool {
	if len(line)-at < 6 {
		return false
	}
	switch c := line[at]; {
	case c == '(' || c == '[':
		return true
	case c == 'p':
		return len(line) > postLine
	case c < 'A' || c > 'Z':
		return false
	}
	h := hash(first(line, at))
	return f.x.filter[h>>6]>>(h&63)&1 != 0
}

// first returns the first bytes of line[at:] as the index knows them.
func first(line string, at int) [4]byte {
	return [4]byte{line[at] | 0x20, line[at+1] | 0x20, line[at+2] | 0x20, line[at+3] | 0x20}
}

// An index looks up forms by their first four letters. Few sentences begin like one of
// them, which the filter shows without a lookup in the map.
type index struct {
	filter [128]uint64
	by     map[[4]byte][]*form
	pleas  map[[4]byte][]pleaWords
}

// pleaWords are the first words of a plea.
type pleaWords struct {
	is    opening
	words string
}

var forms = sync.OnceValue(func() *index {
	x := &index{by: map[[4]byte][]*form{}, pleas: map[[4]byte][]pleaWords{}}
	for _, table := range tables {
		for i := range table {
			f := &table[i]
			for _, w := range f.words {
				for _, k := range x.keys(w) {
					if l := x.by[k]; len(l) == 0 || l[len(l)-1] != f {
						x.by[k] = append(l, f)
					}
				}
			}
		}
	}
	for _, o := range openings {
		for _, w := range o.words {
			for _, k := range x.keys(w) {
				x.pleas[k] = append(x.pleas[k], pleaWords{o.is, w})
			}
		}
	}
	return x
})

// keys adds w to the filter and returns its first bytes as they occur in lines, with
// either kind of apostrophe.
func (x *index) keys(w string) (keys [][4]byte) {
	keys = append(keys, first(w, 0))
	if i := strings.IndexByte(w[:4], '\''); i > 0 {
		keys = append(keys, first(w[:i]+"’"+w[i+1:], 0))
	}
	for _, k := range keys {
		h := hash(k)
		x.filter[h>>6] |= 1 << (h & 63)
	}
	return keys
}

// hash returns a hash of k of thirteen bits.
func hash(k [4]byte) uint32 {
	return (uint32(k[0]) | uint32(k[1])<<8 | uint32(k[2])<<16 | uint32(k[3])<<24) * 0x9E3779B1 >> 19
}
