package tagger

import "github.com/newsnorm/newsnorm/internal/gazetteer"

// A memo remembers what the tables tell about words. Most words of a text have
// stood in it, or in a text before it, so that their letters are hashed and
// looked up but once. What it forgets is looked up again: it never changes a
// result.
type memo struct {
	slots [memoSize]remembered
	ask   *Question
	own   [memoSize]sums // of the word's own features; none if empty
}

const (
	memoBits = 11
	memoSize = 1 << memoBits
)

// A remembered is a word of up to 16 bytes, its letters at the high end.
type remembered struct {
	head, tail uint64
	hash       uint32
	facts      gazetteer.Facts
	class      uint16 // 0 if not known yet
	told       uint16 // the answer to the question; known with the class
}

// slot returns the number of the slot of the word text[start:end], which holds
// it now. It reports false for words that the memo does not take: long ones and
// those at the end of the text.
func (m *memo) slot(table gazetteer.Table, text string, start, end int) (int, bool) {
	n := end - start
	if n > 16 || start+16 > len(text) {
		return 0, false
	}
	// A word holds no NUL, so that words of different lengths differ.
	b := text[start : start+16]
	head, tail := eight(b[:8])<<((64-8*min(n, 8))&63), eight(b[8:])<<(128-8*n)
	i := int((head ^ tail*0x9e3779b97f4a7c15) * 0xff51afd7ed558ccd >> (64 - memoBits))
	if w := &m.slots[i]; w.head != head || w.tail != tail {
		w.head, w.tail = head, tail
		w.hash = gazetteer.Hash(text[start:end])
		w.facts = table.Lookup(w.hash)
		w.class, m.own[i].n = 0, 0
	}
	return i, true
}

// eight returns the first eight bytes of s.
func eight(s string) uint64 {
	b := s[:8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// question makes q the question about words.
func (m *memo) question(q *Question) {
	if q == nil || q == m.ask {
		return // answers that nobody asks for do no harm
	}
	m.ask = q
	for i := range m.slots {
		m.slots[i].class = 0
	}
}

// word tells t what it is, a word of text that repair has not changed. It
// returns the answer to the question.
func (m *memo) word(table gazetteer.Table, text string, t *token) (told uint16) {
	i, ok := m.slot(table, text, int(t.start), int(t.end))
	if !ok {
		t.hash = gazetteer.Hash(t.in(text))
		t.facts = table.Lookup(t.hash)
		t.class = t.classify()
		return m.ask.of(text, t)
	}
	w := &m.slots[i]
	t.hash, t.facts = w.hash, w.facts
	if w.class == 0 {
		w.class, w.told = t.classify(), m.ask.of(text, t)
	}
	t.class = w.class
	return w.told
}
