package quote

import "slices"

// maxWord is the longest word of the lexicon in bytes; all are ASCII.
const maxWord = 16

// low returns the lowest n bytes of x, n being less than eight.
func low(x uint64, n int) uint64 { return x & (1<<(8*uint(n)) - 1) }

// longer returns the key of a word of more than eight bytes, lo and more. Its
// highest bit distinguishes it from those of shorter words.
func longer(lo, more uint64) uint64 { return (lo + more*0x9E3779B97F4A7C15) | 1<<63 }

// keyOf returns the key of text[start:end], which is one to maxWord bytes long: its
// bytes with the case of ASCII letters folded, the first one lowest, or a hash of
// them if there are more than eight. It returns 0 if a byte is not ASCII.
func keyOf(text string, start, end int) uint64 {
	var lo, more uint64
	for i := end - 1; i >= start; i-- {
		more = more<<8 | lo>>56
		lo = lo<<8 | uint64(text[i]|0x20)
	}
	switch {
	case (lo|more)&0x8080808080808080 != 0:
		return 0
	case more == 0:
		return lo
	}
	return longer(lo, more)
}

// A hashTable holds the words of the lexicon so that a lookup takes one comparison.
// Words are hashed twice: the first hash chooses a seed, which together with the
// second one gives a slot of its own (Belazzougui, Botelho and Dietzfelbinger,
// "Hash, displace, and compress", ESA 2009). It is small, since nothing else in the
// package is read as often.
type hashTable struct {
	seeds [buckets]uint16
	slots [slots]entry
}

// An entry is a word of the lexicon and its key.
type entry struct {
	key uint64
	packed
}

// The numbers of seeds and of slots, powers of two.
const (
	buckets = 1 << 10
	slots   = 1 << 12
)

// slot returns the slot of a key.
func (t *hashTable) slot(key uint64) uint32 {
	h := key * 0xD6E8FEB86659FD93
	return uint32(h>>22) * uint32(t.seeds[h>>54]) >> 19 % slots
}

// newHashTable returns the table of the words. No two may have the same key. Words
// longer than maxWord are left out.
func newHashTable(words map[string]word) *hashTable {
	t := new(hashTable)
	var full [buckets][]entry
	for w, e := range words {
		if len(w) > maxWord {
			continue
		}
		e.fixed = fixed(w, e)
		if e.cue != 0 || e.flags&fLead != 0 {
			e.does |= mayReport
		}
		if e.fixed == pNoun && e.flags&^fNominal != 0 {
			e.does |= undecided
		}
		k := keyOf(w, 0, len(w))
		b := k * 0xD6E8FEB86659FD93 >> 54
		full[b] = append(full[b], entry{k, e.pack()})
	}
	order := make([]int, buckets)
	for b := range order {
		order[b] = b
	}
	// The fullest buckets first, while most slots are free.
	slices.SortFunc(order, func(a, b int) int { return len(full[b]) - len(full[a]) })
	for _, b := range order {
		for seed := uint16(1); !t.place(full[b], b, seed); seed += 2 {
		}
	}
	return t
}

// place puts the entries of a bucket into the slots that the seed gives, if all are
// free.
func (t *hashTable) place(entries []entry, bucket int, seed uint16) bool {
	t.seeds[bucket] = seed
	for i, e := range entries {
		s := &t.slots[t.slot(e.key)]
		if s.key != 0 {
			for _, e := range entries[:i] {
				t.slots[t.slot(e.key)] = entry{}
			}
			return false
		}
		*s = e
	}
	return true
}

// A packed is a word in one register: flags, cue, fixed and does, from the lowest
// bit on.
type packed uint64

func (w word) pack() packed {
	return packed(w.flags) | packed(w.cue)<<32 | packed(w.fixed)<<48 | packed(w.does)<<56
}

func (w packed) flags() flag { return flag(w) }
func (w packed) cue() uint16 { return uint16(w >> 32) }
func (w packed) fixed() pos  { return pos(w >> 48) }
func (w packed) does() lead  { return lead(w >> 56) }

// maxGuess is the longest word whose ending is looked at, in bytes.
const maxGuess = 24

// lookup returns what the lexicon knows about the word text[start:end], whatever
// its case.
func (l *lexicon) lookup(text string, start, end int) packed {
	if at := l.place(text, start, end); at >= 0 {
		return l.table.slots[at].packed
	}
	return guess(text[start:end])
}

// place returns where the word text[start:end] is in the table, whatever its case;
// -1 if it is not there.
func (l *lexicon) place(text string, start, end int) int {
	if n := end - start; n == 0 || n > maxWord {
		return -1
	}
	if k := keyOf(text, start, end); k != 0 {
		if at := l.table.slot(k); l.table.slots[at].key == k {
			return int(at)
		}
	}
	return -1
}
