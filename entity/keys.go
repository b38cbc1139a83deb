package entity

import "hash/maphash"

// A keyTable maps keys, each with a kind, to numbers. It has its own copies of
// the keys in one array and no pointers, and its memory serves again after
// reset. The zero value is an empty table.
type keyTable struct {
	seed  maphash.Seed
	round uint32 // of the entries that count
	used  int
	slots []keySlot
	bytes []byte // the keys, in the order in which they came
	key   []byte // the key that is looked for
}

type keySlot struct {
	hash       uint32
	round      uint32
	start, end int32
	value      int32
	kind       byte
}

// reset empties the table.
func (t *keyTable) reset() {
	if t.round++; t.round == 0 {
		clear(t.slots)
		t.round = 1
	}
	t.used, t.bytes = 0, t.bytes[:0]
	if t.slots == nil {
		t.seed = maphash.MakeSeed()
		t.slots = make([]keySlot, 128)
	}
}

// slot returns the slot of a key, a free one if the table does not have it.
func (t *keyTable) slot(kind byte, key []byte, hash uint32) *keySlot {
	mask := uint32(len(t.slots) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		s := &t.slots[i]
		if s.round != t.round || s.hash == hash && s.kind == kind && string(t.bytes[s.start:s.end]) == string(key) {
			return s
		}
	}
}

// number is entry for a key that is a hash already, of 64 bits, and of a kind
// that no other keys have.
func (t *keyTable) number(kind byte, key uint64) (value *int32, fresh bool) {
	t.grow()
	s := t.numbered(kind, key)
	if s.round == t.round {
		return &s.value, false
	}
	*s = keySlot{hash: uint32(key >> 32), round: t.round, start: int32(uint32(key)), kind: kind}
	t.used++
	return &s.value, true
}

// numbered returns the slot of a key of number, a free one if the table does
// not have it.
func (t *keyTable) numbered(kind byte, key uint64) *keySlot {
	mask := uint32(len(t.slots) - 1)
	for i := uint32(key>>32) & mask; ; i = (i + 1) & mask {
		s := &t.slots[i]
		if s.round != t.round || s.hash == uint32(key>>32) && s.start == int32(uint32(key)) && s.kind == kind {
			return s
		}
	}
}

func (t *keyTable) hash(kind byte, key []byte) uint32 {
	return uint32(maphash.Bytes(t.seed, key)) + uint32(kind)*0x9e3779b1
}

// get returns the number of a key and whether the table has it. The table must
// have been reset before.
func (t *keyTable) get(kind byte, key []byte) (int32, bool) {
	if s := t.slot(kind, key, t.hash(kind, key)); s.round == t.round {
		return s.value, true
	}
	return 0, false
}

// entry returns the number of a key, good until the next call, and whether the
// key is new; then the number is 0. The table must have been reset before.
func (t *keyTable) entry(kind byte, key []byte) (value *int32, fresh bool) {
	t.grow()
	h := t.hash(kind, key)
	s := t.slot(kind, key, h)
	if s.round == t.round {
		return &s.value, false
	}
	start := len(t.bytes)
	t.bytes = append(t.bytes, key...)
	*s = keySlot{hash: h, round: t.round, start: int32(start), end: int32(len(t.bytes)), kind: kind}
	t.used++
	return &s.value, true
}

// grow makes room for one more key.
func (t *keyTable) grow() {
	if 2*t.used < len(t.slots) {
		return
	}
	old := t.slots
	t.slots = make([]keySlot, 2*len(old))
	for _, s := range old {
		if s.round == t.round {
			*t.free(s.hash) = s
		}
	}
}

// free returns the first free slot for a hash.
func (t *keyTable) free(hash uint32) *keySlot {
	mask := uint32(len(t.slots) - 1)
	i := hash & mask
	for t.slots[i].round == t.round {
		i = (i + 1) & mask
	}
	return &t.slots[i]
}

// text makes s the key to look for.
func (t *keyTable) text(s string) []byte {
	t.key = append(t.key[:0], s...)
	return t.key
}
