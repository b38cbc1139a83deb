package tagger

import (
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/reading"
)

// run scans the plain words from offset at on, one space apart, with the commas and
// full stops between them, after a token that is calm. Nearly all of a text is like
// this. It returns the offset after them and the shape of the token there so far.
func (s *scanner) run(at, end int, shape lex.Shape) (int, lex.Shape) {
	text, base, lower, l := s.text, len(s.tokens), len(s.lower), &s.line
	if at < end && text[at] == ' ' {
		at, shape = at+1, 0
	}
	lexed, told := s.out.Room()
	s.tokens, s.lower = room(s.tokens, reading.Batch), room(s.lower, reading.Batch)
	tokens, lowered := (*[reading.Batch]token)(s.tokens[base:cap(s.tokens)]), (*[reading.Batch]uint32)(s.lower[lower:cap(s.lower)])
	n, small, stopped := 0, 0, false
	for n < reading.Batch && at < end {
		t, k := &lexed[n], &tokens[n]
		if head, tail, size := lex.Plain(text, at); size > 0 && at+size < end {
			w := s.memo.at(head, tail)
			if w.head != head || w.tail != tail {
				w = s.memo.add(s.table, text, &token{start: int32(at), end: int32(at + size), shape: upper(text[at])}, head, tail)
			}
			w.state |= recent
			k.plain(t, w, at, at+size, shape)
			told[n] = w.told
			if stopped = stopped && w.shape != 0; stopped {
				k.flag, stopped = first, false
				s.starts = append(s.starts, base+n-s.first)
			}
			if w.shape == 0 {
				lowered[small] = w.hash
				small++
				l.small(w)
				if i := base + n; w.facts&gazetteer.Place != 0 || s.the == i-1 && i > l.first {
					s.odd = append(s.odd, int32(i))
				}
			} else {
				s.tokens = s.tokens[:base+n+1]
				s.word(base+n, w)
			}
			at += size
		} else if c := text[at]; !stopped && (c == ',' || c == '.' && at+1 < end && text[at+1] == ' ') {
			k.sign(t, c, at, shape)
			told[n] = reading.Answers{}
			if stopped = c == '.'; stopped {
				l.stop(base + n)
			}
			at++
		} else {
			break
		}
		n++
		if shape = lex.Glued; at < end && text[at] == ' ' {
			at, shape = at+1, 0
		}
	}
	s.out.Add(n)
	s.tokens, s.lower = s.tokens[:base+n], s.lower[:lower+small]
	return at, shape
}

// plainWord returns the entry and the length of the plain word at i, which must end
// before end; nil if there is none.
func (s *scanner) plainWord(i, end int) (*remembered, int) {
	if i >= end {
		return nil, 0
	}
	c := s.text[i]
	if (c|0x20)-'a' >= 26 {
		return nil, 0
	}
	head, tail, n := lex.Plain(s.text, i)
	if n == 0 || i+n >= end {
		return nil, 0
	}
	w := s.memo.find(head, tail)
	if w == nil {
		w = s.memo.add(s.table, s.text, &token{start: int32(i), end: int32(i + n), shape: upper(c)}, head, tail)
	}
	return w, n
}

// upper returns the shape of a plain word that begins with c.
func upper(c byte) lex.Shape {
	if c <= 'Z' {
		return lex.Capital
	}
	return 0
}

// plain makes t and its copy for package lex the plain word from start to end, whose
// entry is w.
func (t *token) plain(copied *lex.Token, w *remembered, start, end int, shape lex.Shape) {
	shape |= w.shape
	t.start, t.end = int32(start), int32(end)
	t.hash, t.facts = w.hash, w.facts
	t.kind, t.shape, t.flag, t.class = lex.Word, shape, 0, w.class
	copied.Start, copied.End = int32(start), int32(end)
	copied.Kind, copied.Shape = lex.Word, shape
}

// sign makes t and its copy for package lex the comma or full stop c at i.
func (t *token) sign(copied *lex.Token, c byte, i int, shape lex.Shape) {
	t.start, t.end = int32(i), int32(i+1)
	t.hash, t.facts = gazetteer.HashByte(c), 0
	t.kind, t.shape, t.flag, t.class = lex.Punct, shape, 0, classSign+uint16(c)
	copied.Start, copied.End = int32(i), int32(i+1)
	copied.Kind, copied.Shape = lex.Punct, shape
}

// calm reports whether a plain word after t cannot begin a sentence, except at the
// beginning of a line.
func (t *token) calm(text string) bool {
	return t.kind == lex.Word && t.shape&lex.Dotted == 0 || t.kind == lex.Punct && t.flag&first == 0 && text[t.start] == ','
}
