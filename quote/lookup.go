package quote

import "slices"

// maxWord is the longest word of the lexicon in bytes; all are ASCII.
const maxWord = 16

// A key is a word of at most maxWord bytes with the case of ASCII letters
// folded: its first eight bytes and the others, the first one lowest.
type key struct{ lo, hi uint64 }

// foldCase has the bit of each byte that tells lower case from upper case. Tokens
// of words hold no byte that another one than its capital folds to.
const foldCase = 0x2020202020202020

// load returns the eight bytes of s[i:].
func load(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// masked returns the key of a word of n bytes that begins with those of lo and
// hi.
func masked(lo, hi uint64, n int) key {
	return key{lo & (1<<(8*uint(n)) - 1), hi & (1<<(8*uint(max(n, 8)-8)) - 1)}
}

// keyOf returns the key of text[start:end], which is one to maxWord bytes long.
func keyOf(text string, start, end int) key {
	if start+maxWord <= len(text) {
		return masked(load(text, start)|foldCase, load(text, start+8)|foldCase, end-start)
	}
	var k key
	for i := end - 1; i >= start; i-- {
		k.hi = k.hi<<8 | k.lo>>56
		k.lo = k.lo<<8 | uint64(text[i]|0x20)
	}
	return k
}

// A hashTable holds the words of the lexicon so that one comparison finds a
// word or tells that it is not there. Words are hashed twice: the first hash
// chooses a seed, which with the second one gives a place that no other word
// has (Belazzougui, Botelho and Dietzfelbinger, "Hash, displace, and compress",
// ESA 2009).
type hashTable struct {
	seeds [buckets]uint32
	slots [slots]entry
}

// An entry is a word of the lexicon and its key.
type entry struct {
	key
	word
}

// The numbers of seeds and of places, powers of two. There are more than twice
// as many places as words.
const (
	buckets = 1 << 10
	slots   = 1 << 13
)

// hash returns the bucket of a key, and the number that its seed is applied to.
func (k key) hash() (bucket, rest uint32) {
	h := (k.lo ^ k.hi*0x9E3779B97F4A7C15) * 0xD6E8FEB86659FD93
	return uint32(h >> 54), uint32(h >> 22)
}

// slot returns the place of the key.
func (t *hashTable) slot(k key) *entry {
	b, h := k.hash()
	return &t.slots[h*t.seeds[b%buckets]>>19%slots]
}

// newHashTable returns the table of the words, of which none is longer than
// maxWord and no two have the same hash.
func newHashTable(words map[string]word) *hashTable {
	t := new(hashTable)
	var full [buckets][]entry
	for w, e := range words {
		if len(w) > maxWord {
			continue
		}
		e.fixed, e.leads = fixed(w, e), reports(e)
		k := keyOf(w, 0, len(w))
		b, _ := k.hash()
		full[b] = append(full[b], entry{k, e})
	}
	order := make([]int, buckets)
	for b := range order {
		order[b] = b
	}
	// The fullest ones first, while most places are free.
	slices.SortFunc(order, func(a, b int) int { return len(full[b]) - len(full[a]) })
	for _, b := range order {
		for seed := uint32(1); !t.place(full[b], b, seed); seed += 2 {
		}
	}
	return t
}

// place puts the entries of a bucket where the seed says, if all of those
// places are free.
func (t *hashTable) place(entries []entry, bucket int, seed uint32) bool {
	t.seeds[bucket] = seed
	for i, e := range entries {
		s := t.slot(e.key)
		if s.key != (key{}) {
			for _, e := range entries[:i] {
				*t.slot(e.key) = entry{}
			}
			return false
		}
		*s = e
	}
	return true
}

// reports returns 1 if a word may report, else 0.
func reports(w word) uint8 {
	if w.cue != 0 || w.flags&fLead != 0 {
		return 1
	}
	return 0
}

// maxGuess is the longest word whose ending tells anything, in bytes.
const maxGuess = 24

// lookup returns what the lexicon knows about the word text[start:end], whatever
// its case.
func (l *lexicon) lookup(text string, start, end int) word {
	n := end - start
	if n == 0 || n > maxGuess {
		return word{}
	}
	if n <= maxWord {
		k := keyOf(text, start, end)
		if e := l.table.slot(k); e.key == k {
			return e.word
		}
	}
	return *guess(text[start:end])
}
