package entity

import (
	"encoding/binary"
	"hash/maphash"
)

// A keyTable maps keys, each with a kind, to numbers. It copies the keys into one
// array, holds no pointers, and reuses its memory after reset. The zero value is
// an empty table.
type keyTable struct {
	seed    maphash.Seed
	round   uint8 // slots of other rounds are free; from 1 on
	slots   []keySlot
	entries []keyEntry
	bytes   []byte // the keys, in the order they were entered
	key     []byte // the key to look up
	room    int    // how many keys fit into the slots
}

// A keySlot says where the entry of a key is. Its place follows from the key's
// hash.
type keySlot struct {
	tag   uint32 // the upper bits of the hash, then the round of the slot
	entry int32
}

type keyEntry struct {
	end   int32 // of the key in keyTable.bytes
	value int32
	kind  byte
}

const (
	roundBits = 8
	fewSlots  = 128
)

// reset empties the table.
func (t *keyTable) reset() {
	if t.round++; t.round == 0 {
		clear(t.slots)
		t.round = 1
	}
	t.entries, t.bytes = t.entries[:0], t.bytes[:0]
	if t.slots == nil {
		t.seed = maphash.MakeSeed()
		t.slots, t.room = make([]keySlot, fewSlots), full(fewSlots)
		t.entries = make([]keyEntry, 0, t.room)
	}
}

// tag returns the tag of a key's slot.
func (t *keyTable) tag(kind byte, key []byte) uint32 {
	return t.tagged(uint32(maphash.Bytes(t.seed, key)) + uint32(kind)*0x9e3779b1)
}

func (t *keyTable) tagged(hash uint32) uint32 { return hash>>roundBits<<roundBits | uint32(t.round) }

// slot returns the slot of a key with a tag, a free one if the table does not
// have it.
func (t *keyTable) slot(kind byte, key []byte, tag uint32) *keySlot {
	mask := uint32(len(t.slots) - 1)
	for i := tag >> roundBits & mask; ; i = (i + 1) & mask {
		s := &t.slots[i]
		if s.tag == tag && t.is(s.entry, kind, key) || uint8(s.tag) != t.round {
			return s
		}
	}
}

// is reports whether entry n is that of a key.
func (t *keyTable) is(n int32, kind byte, key []byte) bool {
	start := int32(0)
	if n > 0 {
		start = t.entries[n-1].end
	}
	e := &t.entries[n]
	return e.kind == kind && string(t.bytes[start:e.end]) == string(key)
}

// get returns the number of a key and whether the table has it. The table must
// have been reset before.
func (t *keyTable) get(kind byte, key []byte) (int32, bool) {
	if s := t.slot(kind, key, t.tag(kind, key)); uint8(s.tag) == t.round {
		return t.entries[s.entry].value, true
	}
	return 0, false
}

// entry returns the number of a key, good until the next call, and whether the
// key is new; then the number is 0. The table must have been reset before.
func (t *keyTable) entry(kind byte, key []byte) (value *int32, fresh bool) {
	return t.enter(kind, key, t.tag(kind, key))
}

func (t *keyTable) enter(kind byte, key []byte, tag uint32) (value *int32, fresh bool) {
	t.grow(len(key))
	s := t.slot(kind, key, tag)
	if uint8(s.tag) == t.round {
		return &t.entries[s.entry].value, false
	}
	n := len(t.entries)
	t.bytes = append(t.bytes, key...)
	t.entries = append(t.entries, keyEntry{end: int32(len(t.bytes)), kind: kind})
	*s = keySlot{tag, int32(n)}
	return &t.entries[n].value, true
}

// grow makes room for one more key of size bytes. Everything grows twofold: append
// adds a quarter each time, which leaves more garbage.
func (t *keyTable) grow(size int) {
	if need := len(t.bytes) + size; need > cap(t.bytes) {
		t.bytes = append(make([]byte, 0, max(2*cap(t.bytes), need, 1024)), t.bytes...)
	}
	if len(t.entries) < t.room {
		return
	}
	old := t.slots
	t.slots = make([]keySlot, 2*len(old))
	t.room = full(len(t.slots))
	t.entries = append(make([]keyEntry, 0, t.room), t.entries...)
	mask := uint32(len(t.slots) - 1)
	for _, s := range old {
		if uint8(s.tag) != t.round {
			continue
		}
		i := s.tag >> roundBits & mask
		for uint8(t.slots[i].tag) == t.round {
			i = (i + 1) & mask
		}
		t.slots[i] = s
	}
}

// full returns how many keys a table of some slots has when it is full: half as
// many, or three quarters of a large one, to save memory.
func full(slots int) int {
	if slots > 1<<14 {
		return slots / 4 * 3
	}
	return slots / 2
}

// text makes s the key to look up and returns its bytes.
func (t *keyTable) text(s string) []byte {
	t.key = append(t.key[:0], s...)
	return t.key
}

// number is entry for a key that is a 64-bit hash already. Its kind must have no
// other keys.
func (t *keyTable) number(kind byte, hash uint64) (value *int32, fresh bool) {
	return t.enter(kind, t.digits(hash), t.tagged(uint32(hash>>32)))
}

// numbered is get for such a key.
func (t *keyTable) numbered(kind byte, hash uint64) (int32, bool) {
	if s := t.slot(kind, t.digits(hash), t.tagged(uint32(hash>>32))); uint8(s.tag) == t.round {
		return t.entries[s.entry].value, true
	}
	return 0, false
}

// digits makes a hash the key to look up and returns its bytes.
func (t *keyTable) digits(hash uint64) []byte {
	t.key = binary.LittleEndian.AppendUint64(t.key[:0], hash)
	return t.key
}

// hashStart is the 64-bit FNV-1a hash of nothing; hashPrime is what each byte
// multiplies by.
const (
	hashStart uint64 = 14695981039346656037
	hashPrime uint64 = 1099511628211
)

// hashBytes goes on with the FNV-1a hash h over the bytes of s.
func hashBytes[T string | []byte](h uint64, s T) uint64 {
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * hashPrime
	}
	return h
}
