package tagger

import (
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// A hint is a set of facts about a word, gathered from the whole text.
type hint uint16

const (
	midCapital   hint = 1 << iota // has its capital inside a sentence
	inLower                       // also in lower case
	afterTitle                    // after "Mr." or "President"
	afterGiven                    // after a given name with a capital
	afterInitial                  // after "J."
	beforeSay                     // before or after "said"
	afterPrep                     // after "in", "near"
	afterThe                      // after "the"
	ownsThing                     // before 's
	inOrg                         // in a run of capitals that ends or begins like an organization
	inPlace                       // the same for places
	inPerson                      // in a run that begins with a given name
	alone                         // alone between words in lower case
	inRun                         // in a run of capitals
	beforePlace                   // before a comma and a place
	lowerTwice                    // twice or more in lower case
)

// A wordTable holds the capitalized words of a text by hash, with open addressing.
// Slots with a count of 0 are free.
type wordTable struct {
	slots []wordSlot
	used  int
	maybe [64]uint64 // a Bloom filter of the words, one bit each
}

type wordSlot struct {
	hash  uint32
	hints hint
	count uint16
	at    int32    // a token of this word, inside a sentence if possible
	named [4]uint8 // how often it was a name by itself, of each type
}

// reset empties w. A table that is much too large is replaced, so that it need not be
// cleared for every small text.
func (w *wordTable) reset() {
	if len(w.slots) > 32*max(w.used, 64) {
		w.slots = make([]wordSlot, 1024)
	}
	clear(w.slots)
	w.used, w.maybe = 0, [64]uint64{}
}

// slot returns the slot of hash, a free one if it is not in the table.
func (w *wordTable) slot(hash uint32) *wordSlot {
	mask := uint32(len(w.slots) - 1)
	for i := (hash * 0x9e3779b1 >> 7) & mask; ; i = (i + 1) & mask {
		if s := &w.slots[i]; s.count == 0 || s.hash == hash {
			return s
		}
	}
}

// lacks reports quickly whether hash is certainly not in the table. It is true for most
// hashes that are not.
func (w *wordTable) lacks(hash uint32) bool { return w.maybe[hash>>6&63]>>(hash&63)&1 == 0 }

// get returns the slot of hash or nil.
func (w *wordTable) get(hash uint32) *wordSlot {
	if w.lacks(hash) {
		return nil
	}
	if s := w.slot(hash); s.count != 0 {
		return s
	}
	return nil
}

// add counts hash and returns its slot.
func (w *wordTable) add(hash uint32) *wordSlot {
	if 2*w.used >= len(w.slots) {
		old := w.slots
		w.slots = make([]wordSlot, max(256, 2*len(old)))
		for _, s := range old {
			if s.count != 0 {
				*w.slot(s.hash) = s
			}
		}
	}
	s := w.slot(hash)
	if s.count == 0 {
		s.hash, s.at = hash, -1
		w.used++
		w.maybe[hash>>6&63] |= 1 << (hash & 63)
	}
	if s.count < 1<<16-1 {
		s.count++
	}
	return s
}

// learn fills the table from the tokens.
func (s *scanner) learn() {
	s.words.reset()
	tokens, text := s.tokens, s.text
	for _, i := range s.caps {
		i, t := int(i), &tokens[i]
		var h hint
		if t.flag&(first|headline|capsLine) == 0 {
			h |= midCapital
		}
		var prev, next *token
		if i > 0 && tokens[i-1].flag&blockEnd == 0 && t.flag&lineStart == 0 {
			prev = &tokens[i-1]
		}
		if i+1 < len(tokens) && t.flag&blockEnd == 0 && tokens[i+1].flag&lineStart == 0 {
			next = &tokens[i+1]
		}
		free := t.flag&(headline|capsLine) == 0
		before, after := false, false
		if prev != nil {
			before = nameable(prev)
			switch {
			case prev.is(gazetteer.Honorific|gazetteer.Title) && prev.has(lex.Capital):
				h |= afterTitle
			case before && prev.is(gazetteer.Given):
				h |= afterGiven
			case prev.has(lex.Dotted|lex.Capital) && prev.end-prev.start == 2:
				h |= afterInitial
			}
			if prev.kind == lex.Word && !prev.has(lex.Capital) {
				if prev.is(gazetteer.Say) {
					h |= beforeSay
				}
				if prev.is(gazetteer.PlacePrep) {
					h |= afterPrep
				}
			}
			if prev.end-prev.start == 3 && (text[prev.start] == 't' || text[prev.start] == 'T') && text[prev.start+1:prev.end] == "he" {
				h |= afterThe
			}
		}
		if next != nil {
			after = nameable(next)
			switch {
			case next.kind == lex.Clitic:
				h |= ownsThing
			case next.kind == lex.Word && !next.has(lex.Capital) && next.is(gazetteer.Say):
				h |= beforeSay
			case next.kind == lex.Punct && text[next.start] == ',' && i+2 < len(tokens) && tokens[i+2].is(gazetteer.Place) && tokens[i+2].has(lex.Capital):
				h |= beforePlace
			}
		}
		if free {
			switch {
			case before || after:
				h |= inRun
			default:
				h |= alone
			}
		}
		w := s.words.add(t.hash)
		w.hints |= h
		if w.at < 0 || h&midCapital != 0 && tokens[w.at].flag&(first|headline|capsLine) != 0 {
			w.at = int32(i)
		}
	}
	s.runs()
	s.lowerToo()
}

// lowerToo notes which words of the table the text has in lower case as well.
func (s *scanner) lowerToo() {
	for _, hash := range s.lower {
		if s.words.lacks(hash) {
			continue
		}
		if w := s.words.get(hash); w != nil {
			if w.hints&inLower != 0 {
				w.hints |= lowerTwice
			}
			w.hints |= inLower
		}
	}
}

// runs gives the words of each run of capitalized words hints about the whole run.
func (s *scanner) runs() {
	tokens, caps := s.tokens, s.caps
	for len(caps) > 0 {
		n := 1
		i := int(caps[0])
		for n < len(caps) && n < maxRun && int(caps[n]) == i+n && tokens[i+n-1].flag&blockEnd == 0 && tokens[i+n].flag&lineStart == 0 {
			n++
		}
		caps = caps[n:]
		j := i + n
		if j-i > 1 && tokens[i].flag&(headline|capsLine) == 0 {
			var h hint
			a, z := &tokens[i], &tokens[j-1]
			switch {
			case z.is(gazetteer.OrgHead|gazetteer.OrgSuffix) || a.is(gazetteer.OrgHead):
				h = inOrg
			case z.is(gazetteer.PlaceHead):
				h = inPlace
			case a.is(gazetteer.Given) && !z.is(gazetteer.OtherHead):
				h = inPerson
			}
			if h != 0 {
				for k := i; k < j; k++ {
					if w := s.words.get(tokens[k].hash); w != nil {
						w.hints |= h
					}
				}
			}
		}
	}
}
