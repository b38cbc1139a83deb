package quote

// slots is the size of the hash table of the lexicon, a power of two well above
// the number of words.
const slots = 1 << 14

// maxWord is the longest word of the lexicon in bytes; all are ASCII.
const maxWord = 24

// A key is a word of at most maxWord bytes with the case of ASCII letters
// folded: its first eight bytes, its last eight, which may overlap, and those
// between where there are any.
type key struct{ first, last, mid uint64 }

// An entry is a word of the lexicon and its key.
type entry struct {
	key  key
	size uint8
	word word
}

// foldCase has the bit of each byte that tells lower case from upper case. Tokens
// of words hold no byte that another one than its capital folds to.
const foldCase = 0x2020202020202020

// load returns the eight bytes of s[i:].
func load(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// keyOf returns the key of text[start:end], which is one to maxWord bytes long.
func keyOf(text string, start, end int) key {
	n := end - start
	if n > 16 {
		return key{load(text, start) | foldCase, load(text, end-8) | foldCase, load(text, start+8) | foldCase}
	}
	if n >= 8 {
		return key{first: load(text, start) | foldCase, last: load(text, end-8) | foldCase}
	}
	if start+8 <= len(text) {
		return key{first: (load(text, start) | foldCase) & (1<<(8*n) - 1)}
	}
	var k key
	for i := n - 1; i >= 0; i-- {
		k.first = k.first<<8 | uint64(text[start+i]|0x20)
	}
	return k
}

// hash returns the place of the key of a word of n bytes in the table.
func (k key) hash(n int) uint32 {
	h := (k.first ^ k.last*0x9E3779B97F4A7C15 ^ uint64(n)) * 0xD6E8FEB86659FD93
	return uint32(h >> 40)
}

// odd reports whether the word holds an apostrophe or a byte that is not ASCII.
func (k key) odd() bool {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	odd := func(x uint64) uint64 {
		y := x ^ '\''*ones
		return (y-ones)&^y | x
	}
	return (odd(k.first)|odd(k.last)|odd(k.mid))&high != 0
}

// index moves the words into a hash table that is read without allocating or
// lowering. The table holds indexes into entries, which begin at 1.
func (l *lexicon) index() {
	l.table = make([]uint16, slots)
	l.entries = make([]entry, 1, len(l.words)+1)
	for w, e := range l.words {
		if len(w) > maxWord {
			continue
		}
		e.fixed = fixed(w, e)
		e.leads = reports(e)
		k := keyOf(w, 0, len(w))
		h := k.hash(len(w))
		for l.table[h%slots] != 0 {
			h++
		}
		l.table[h%slots] = uint16(len(l.entries))
		l.entries = append(l.entries, entry{k, uint8(len(w)), e})
	}
	l.words = nil
}

// known returns what the lexicon knows about the plain word text[i:i+n], of
// which first are the first eight bytes, lower-cased.
func (l *lexicon) known(first uint64, text string, i, n int) word {
	k := key{first: first & (1<<(8*n) - 1)}
	if n >= 8 {
		k = key{first: first, last: load(text, i+n-8) | foldCase}
	}
	for h := k.hash(n); ; h++ {
		j := l.table[h%slots]
		if j == 0 {
			return word{flags: guess(text[i : i+n])}
		}
		if e := &l.entries[j]; e.key == k && int(e.size) == n {
			return e.word
		}
	}
}

// reports returns 1 if a word may report, else 0.
func reports(w word) uint8 {
	if w.cue != 0 || w.flags&fLead != 0 {
		return 1
	}
	return 0
}

// lookup returns what the lexicon knows about the word text[start:end], whatever
// its case.
func (l *lexicon) lookup(text string, start, end int) word {
	n := end - start
	if n > maxWord || n == 0 {
		return word{odd: true}
	}
	k := keyOf(text, start, end)
	for h := k.hash(n); ; h++ {
		i := l.table[h%slots]
		if i == 0 {
			return word{flags: guess(text[start:end]), odd: k.odd()}
		}
		if e := &l.entries[i]; e.key == k && int(e.size) == n {
			return e.word
		}
	}
}
