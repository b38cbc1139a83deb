package entity

import (
	_ "embed"
	"math/bits"
	"strings"
	"sync"
)

// The texts of the tables are written by tools/nametables; NOTICE names their
// sources and licences.
var (
	//go:embed data/given.txt
	givenText string
	//go:embed data/nicknames.txt
	nicknameText string
	//go:embed data/legal.txt
	legalText string
	//go:embed data/territories.txt
	territoryText string
)

var (
	givenTable     = newTable(&givenText)    // given name, "m", "f" or "u": US Census 1990
	nicknameTable  = newTable(&nicknameText) // given name, its short forms: carltonnorthern/nicknames
	moreNicknames  = newTable(&moreNicknameText)
	legalTable     = newTable(&legalText)     // legal form, "compare form|generic class": opensanctions/rigour
	territoryTable = newTable(&territoryText) // name, "s|id" (strong) or "w|id" (weak); "=id", common English name: opensanctions/rigour
)

// A table finds the lines "key<TAB>value" of a text by their keys. It is safe
// for concurrent use.
type table struct {
	text  *string
	index func() *tableIndex // built at the first lookup
}

// A tableIndex says where the lines of a table are.
type tableIndex struct {
	slots []int32  // offset of a line + 1, by the hash of its key; open addressing
	maybe []uint64 // a bit for the hash of each key: small, and enough to reject most words
}

func newTable(text *string) *table {
	return &table{text, sync.OnceValue(func() *tableIndex {
		size := 1 << bits.Len(uint(2*strings.Count(*text, "\n")))
		x := &tableIndex{make([]int32, size), make([]uint64, size/16)}
		at := 0
		for line := range strings.Lines(*text) {
			key, _, _ := strings.Cut(line, "\t")
			full := hashKey(key)
			bit := full & uint32(4*size-1)
			x.maybe[bit/64] |= 1 << (bit % 64)
			h := full & uint32(size-1)
			for x.slots[h] != 0 {
				h = (h + 1) & uint32(size-1)
			}
			x.slots[h] = int32(at + 1)
			at += len(line)
		}
		return x
	})}
}

// get returns the value of key and whether the table has it. It allocates
// nothing.
func (t *table) get(key string) (string, bool) {
	if key == "" {
		return "", false
	}
	x, text, h := t.index(), *t.text, hashKey(key)
	if bit := h & uint32(64*len(x.maybe)-1); x.maybe[bit/64]>>(bit%64)&1 == 0 || strings.IndexByte(key, '\t') >= 0 {
		return "", false
	}
	for h &= uint32(len(x.slots) - 1); x.slots[h] != 0; h = (h + 1) & uint32(len(x.slots)-1) {
		line := text[x.slots[h]-1:]
		if len(line) > len(key) && line[len(key)] == '\t' && line[:len(key)] == key {
			value, _, _ := strings.Cut(line[len(key)+1:], "\n")
			return value, true
		}
	}
	return "", false
}

// hashKey returns the 32-bit FNV-1a hash of s, its high bits mixed into the low
// ones.
func hashKey(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h ^ h>>15
}

// strongName stands in a line of territoryText between a strong name and the
// territory's id.
const strongName = "\ts|"

// territory returns the common English name of the country or territory that a
// folded name means, and whether the name is a strong one.
func territory(key string) (name string, strong, ok bool) {
	v, ok := territoryTable.get(key)
	if !ok || key[0] == '=' {
		return "", false, false
	}
	name, _ = territoryTable.get("=" + v[2:])
	return name, v[0] == 's', name != ""
}

// nickname reports whether one of two folded given names is a short form of
// the other.
func nickname(a, b string) bool { return hasNickname(a, b) || hasNickname(b, a) }

func hasNickname(formal, short string) bool {
	if len(formal) > maxSpelling || len(short) > maxSpelling {
		return false
	}
	list, _ := nicknameTable.get(formal)
	more, _ := moreNicknames.get(formal)
	return amongWords(list, short) || amongWords(more, short)
}

// amongWords reports whether list, words between single spaces, holds word.
func amongWords(list, word string) bool {
	for list != "" {
		var w string
		if w, list, _ = strings.Cut(list, " "); w == word {
			return true
		}
	}
	return false
}
