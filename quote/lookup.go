package quote

import "slices"

// maxWord is the longest word of the lexicon in bytes; all are ASCII.
const maxWord = 16

// A key is a word of at most maxWord bytes with the case of ASCII letters
// folded. The first one is what a table is asked for: the first eight bytes, the
// first one lowest, which the others change if there are any. They are tail.
type key struct{ first, tail uint64 }

// foldCase has the bit of each byte that tells lower case from upper case. Tokens
// of words hold no byte that another one than its capital folds to.
const foldCase = 0x2020202020202020

// load returns the eight bytes of s[i:].
func load(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// low returns the lowest n bytes of x, n being less than eight.
func low(x uint64, n int) uint64 { return x & (1<<(8*uint(n)) - 1) }

// longer returns the key of a word of more than eight bytes, which are lo and
// tail. Its highest bit tells it from that of a shorter word, and with tail it
// tells what lo was: all are ASCII.
func longer(lo, tail uint64) key {
	return key{(lo + tail*0x9E3779B97F4A7C15) | 1<<63, tail}
}

// keyOf returns the key of text[start:end], which is one to maxWord bytes long;
// false if a byte is not ASCII.
func keyOf(text string, start, end int) (key, bool) {
	var lo, tail uint64
	for i := end - 1; i >= start; i-- {
		tail = tail<<8 | lo>>56
		lo = lo<<8 | uint64(text[i]|0x20)
	}
	if ascii := (lo|tail)&0x8080808080808080 == 0; tail == 0 || !ascii {
		return key{lo, 0}, ascii
	}
	return longer(lo, tail), true
}

// A hashTable holds the words of the lexicon so that one comparison finds a
// word or tells that it is not there. Words are hashed twice: the first hash
// chooses a seed, which with the second one gives a place that no other word
// has (Belazzougui, Botelho and Dietzfelbinger, "Hash, displace, and compress",
// ESA 2009). It is small, since nothing else of the package is read as often.
type hashTable struct {
	seeds [buckets]uint16
	slots [slots]entry
	tails [slots]uint64 // of the keys of slots
}

// An entry is a word of the lexicon and its key.
type entry struct {
	first uint64
	packed
}

// The numbers of seeds and of places, powers of two.
const (
	buckets = 1 << 10
	slots   = 1 << 12
)

// slot returns the place of the key that begins with first.
func (t *hashTable) slot(first uint64) uint32 {
	h := first * 0xD6E8FEB86659FD93
	return uint32(h>>22) * uint32(t.seeds[h>>54]) >> 19 % slots
}

// find returns what the table knows about the word with a key.
func (t *hashTable) find(k key) (w packed, ok bool) {
	i := t.slot(k.first)
	e := &t.slots[i]
	return e.packed, e.first == k.first && t.tails[i] == k.tail
}

// newHashTable returns the table of the words, of which no two have the same
// hash. Words longer than maxWord are left out.
func newHashTable(words map[string]word) *hashTable {
	t := new(hashTable)
	type keyed struct {
		key
		word
	}
	var full [buckets][]keyed
	for w, e := range words {
		if len(w) > maxWord {
			continue
		}
		e.fixed = fixed(w, e)
		if e.cue != 0 || e.flags&fLead != 0 {
			e.leads |= mayReport
		}
		if e.fixed == pNoun && e.flags&^fNominal != 0 {
			e.leads |= undecided
		}
		k, _ := keyOf(w, 0, len(w))
		b := k.first * 0xD6E8FEB86659FD93 >> 54
		full[b] = append(full[b], keyed{k, e})
	}
	order := make([]int, buckets)
	for b := range order {
		order[b] = b
	}
	// place puts the words of a bucket where the seed says, if all of those
	// places are free.
	place := func(words []keyed, bucket int, seed uint16) bool {
		t.seeds[bucket] = seed
		for i, w := range words {
			e := &t.slots[t.slot(w.first)]
			if e.first != 0 {
				for _, w := range words[:i] {
					t.slots[t.slot(w.first)] = entry{}
				}
				return false
			}
			*e = entry{w.first, w.pack()}
		}
		for _, w := range words {
			t.tails[t.slot(w.first)] = w.tail
		}
		return true
	}
	// The fullest ones first, while most places are free.
	slices.SortFunc(order, func(a, b int) int { return len(full[b]) - len(full[a]) })
	for _, b := range order {
		for seed := uint16(1); !place(full[b], b, seed); seed += 2 {
		}
	}
	return t
}

// A packed word is a word in one register: its flags, cue, what it always is and
// whether it may report, from the lowest bit on.
type packed uint64

func (w word) pack() packed {
	return packed(w.flags) | packed(w.cue)<<32 | packed(w.fixed)<<48 | packed(w.leads)<<56
}

func (w packed) flags() flag { return flag(w) }
func (w packed) cue() uint16 { return uint16(w >> 32) }
func (w packed) fixed() pos  { return pos(w >> 48) }
func (w packed) leads() lead { return lead(w >> 56) }

// maxGuess is the longest word whose ending tells anything, in bytes.
const maxGuess = 24

// lookup returns what the lexicon knows about the word text[start:end], whatever
// its case.
func (l *lexicon) lookup(text string, start, end int) packed {
	n := end - start
	if n == 0 || n > maxGuess {
		return 0
	}
	if n <= maxWord {
		if k, ok := keyOf(text, start, end); ok {
			if w, ok := l.table.find(k); ok {
				return w
			}
		}
	}
	return guess(text[start:end])
}
