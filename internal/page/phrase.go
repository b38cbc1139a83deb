package page

// phraseWords is the number of words of the longest line that is searched for phrases.
const phraseWords = 70

// phrase goes on by one word with the phrases that the line may contain.
func (m *meter) phrase(h uint32) {
	if m.words > phraseWords {
		m.long = true
		return
	}
	m.whole = chain(m.whole, h)
	if m.long {
		return
	}
	m.hashes[m.words-1] = h
	if m.class&wFirstInside != 0 {
		m.starts[m.begun] = uint8(m.words - 1)
		m.begun++
	}
	if m.words == 1 {
		m.prefixes = m.class&wFirstPrefix != 0
	}
	if m.prefixes {
		if m.prefixes = m.words < longest && m.t.begin(m.whole); m.prefixes {
			if k := m.t.slot(m.whole).kinds.prefix; k != None {
				m.kind, m.best = k, m.words
			}
		}
	}
}

// decide returns the kind of the measured line: that of a phrase that is the whole
// line, else of the longest one at its start or end, else of one inside it.
func (m *meter) decide() Kind {
	switch {
	case m.words == 0:
		return Separator
	case m.long:
		return None
	}
	if k := m.t.of(m.whole).whole; k != None {
		m.Shape |= Whole
		return k
	}
	hashes, kind, best := m.hashes[:m.words], m.kind, m.best
	if tooShort(best, m.words) {
		kind, best = None, 0
	}
	kind, best = m.t.suffixOf(hashes, m.class, kind, best)
	if best < 2 {
		if k := m.t.within(hashes, m.starts[:m.begun]); k != None {
			kind = k
		}
	}
	return m.settle(kind)
}

// settle decides between the kind of the phrases of a line and the kind that its form
// suggests.
func (l *Line) settle(kind Kind) Kind {
	if l.Words > 40 && kind != About && kind != Bio && kind != Legal {
		kind = None
	}
	switch {
	case l.Has(HasCopy):
		return Copyright
	case l.Has(HasByline):
		return Byline
	case kind != None:
		return kind
	case l.Has(HasDate) && l.Words <= 12 && l.Tail != EndStop:
		return Date
	case l.Has(HasURL) && l.Words <= 6:
		return Link
	}
	return None
}

// tooShort reports whether a phrase is too short to say anything about a line: one word
// in a line of more than eight, two in one of more than fourteen, any number in one of
// more than forty.
func tooShort(phrase, words int) bool {
	return phrase == 1 && words > 8 || phrase == 2 && words > 14 || words > 40
}

// suffixOf returns the kind of the longest phrase that ends the line, if it is
// longer than best words.
func (t *table) suffixOf(hashes []uint32, class uint16, kind Kind, best int) (Kind, int) {
	if class&wLastSuffix == 0 {
		return kind, best
	}
	words := len(hashes)
	for n := min(words, longest-1); n > best; n-- {
		var h uint64
		for _, w := range hashes[words-n:] {
			h = chain(h, w)
		}
		if k := t.of(h).suffix; k != None && !tooShort(n, words) {
			return k, n
		}
	}
	return kind, best
}

// within returns the kind of the inner phrase that ends last.
func (t *table) within(hashes []uint32, starts []uint8) (kind Kind) {
	end := 0
	for _, s := range starts {
		var h uint64
		for i := int(s); i < min(len(hashes), int(s)+longest); i++ {
			if h = chain(h, hashes[i]); !t.begin(h) {
				break
			}
			if k := t.slot(h).kinds.inside; k != None && i >= end {
				kind, end = k, i
			}
		}
	}
	return kind
}
