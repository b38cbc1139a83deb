package tagger

import (
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/reading"
)

// A memo caches what the tables know about words. Most words occurred before, in
// this text or an earlier one, and need not be hashed and looked up again. The cache
// never changes a result.
type memo struct {
	sets [memoSize]memoSet
	long remembered // the last word that is in no set
	ask  reading.Questions
	own  [memoSize][2]sums // of a word's own features; none if empty
}

const (
	memoBits = 11
	memoSize = 1 << memoBits
)

// A memoSet holds two words. It is one cache line.
type memoSet [2]remembered

// A state says whether a word was used lately, and how lines count it.
type state uint8

const (
	recent   state = 1 << iota // was used lately
	lettered                   // two bytes or more
	long                       // five, or two and no small word
)

// A remembered is a cached word of up to 16 bytes, in the form of [lex.Letters].
type remembered struct {
	head, tail uint64
	hash       uint32
	facts      gazetteer.Facts
	class      uint16
	told       reading.Answers
	shape      lex.Shape // Capital, if it is a plain word
	state      state
}

// place returns the set of a word and the place in it where the word is, if it is
// cached.
func (m *memo) place(head, tail uint64) (set, way int) {
	set = int((head ^ tail*0x9e3779b97f4a7c15) * 0xff51afd7ed558ccd >> (64 - memoBits))
	if s := &m.sets[set][0]; s.head^head|s.tail^tail != 0 {
		way = 1 // no branch: which of the two it is cannot be told in advance
	}
	return set, way
}

// at returns the place of a word, which may hold another word.
func (m *memo) at(head, tail uint64) *remembered {
	set, way := m.place(head, tail)
	return &m.sets[set][way]
}

// find returns the entry of a word, nil if it is not cached. The entry is valid until
// the next call of add.
func (m *memo) find(head, tail uint64) *remembered {
	set, way := m.place(head, tail)
	w := &m.sets[set][way]
	if w.head != head || w.tail != tail {
		return nil
	}
	w.state |= recent
	return w
}

// add caches the word t, whose letters are head and tail, in place of one that was
// not used lately.
func (m *memo) add(table *gazetteer.Table, text string, t *token, head, tail uint64) *remembered {
	set, _ := m.place(head, tail)
	s, way := &m.sets[set], 0
	if s[0].state&recent != 0 {
		if way = 1; s[1].state&recent != 0 {
			s[0].state &^= recent
		}
	}
	w := &s[way]
	*w = remembered{head: head, tail: tail, state: recent}
	m.own[set][way].n = 0
	m.learn(table, text, t, w)
	return w
}

// learn looks up the word t for its entry w.
func (m *memo) learn(table *gazetteer.Table, text string, t *token, w *remembered) {
	w.shape = t.shape & lex.Capital
	w.hash = gazetteer.Hash(t.in(text))
	w.facts = table.Lookup(w.hash)
	if t.end-t.start > 1 {
		w.state |= lettered
		if t.end-t.start >= 5 || w.facts&gazetteer.Function == 0 {
			w.state |= long
		}
	}
	w.class = (&token{hash: w.hash, facts: w.facts, shape: t.shape}).classify()
	w.told = m.ask.Of(text, t.start, t.end)
}

// questions adds q to the questions about words and returns all of them. Answers that
// nobody needs do no harm.
func (m *memo) questions(q reading.Questions) reading.Questions {
	fresh := false
	for i, q := range q {
		if q != nil && q != m.ask[i] {
			m.ask[i], fresh = q, true
		}
	}
	if fresh {
		clear(m.sets[:])
	}
	return m.ask
}

// word returns the entry of a word of text that repair has not changed. It is valid
// until the next call.
func (m *memo) word(table *gazetteer.Table, text string, t *token) *remembered {
	if head, tail, ok := lex.Letters(text, int(t.start), int(t.end-t.start)); ok {
		if w := m.find(head, tail); w != nil {
			return w
		}
		return m.add(table, text, t, head, tail)
	}
	m.long = remembered{}
	m.learn(table, text, t, &m.long)
	return &m.long
}
