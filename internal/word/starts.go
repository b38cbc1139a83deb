package word

// Starts looks up the patterns of a list that a line may begin with, by its first
// three bytes. Most lines begin like none of them, which a lookup in a table of 256
// bytes shows.
type Starts struct {
	slots [256]uint8 // the number of a group, from 1 on, by the hash of its key
	keys  []uint32
	lists [][]string
}

// NewStarts returns the Starts of lower-case patterns. The first three bytes of each
// must be ASCII and no blanks, with fewer than 256 different beginnings in all.
func NewStarts(patterns []string) *Starts {
	t := new(Starts)
	for _, p := range patterns {
		k := key(p)
		at := slot(k)
		for t.slots[at] != 0 && t.keys[t.slots[at]-1] != k {
			at++
		}
		if t.slots[at] == 0 {
			t.keys, t.lists = append(t.keys, k), append(t.lists, nil)
			t.slots[at] = uint8(len(t.keys))
		}
		list := &t.lists[t.slots[at]-1]
		*list = append(*list, p)
	}
	return t
}

// Of returns the patterns that share the first three bytes of s, case folded,
// in the order of the list.
func (t *Starts) Of(s string) []string {
	if len(s) < 3 {
		return nil
	}
	k := key(s)
	for at := slot(k); t.slots[at] != 0; at++ {
		if g := t.slots[at] - 1; t.keys[g] == k {
			return t.lists[g]
		}
	}
	return nil
}

// Any reports whether one of the patterns, which begin with a letter, stands in
// s as whole words.
func (t *Starts) Any(s string) bool {
	before := false // the byte before belongs to a word
	for i := 0; i+3 <= len(s); i++ {
		if !before {
			for _, p := range t.Of(s[i:]) {
				if HasWord(s[i:], p) {
					return true
				}
			}
		}
		before = wordByte(s[i])
	}
	return false
}

// key returns the first three bytes of s, case folded.
func key(s string) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | 0x202020
}

// slot returns the hash of a key.
func slot(k uint32) uint8 { return uint8(k * 0x9E3779B1 >> 24) }
