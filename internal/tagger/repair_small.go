package tagger

import (
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// small makes names of a listed place in lower case, and of a name of the text in
// lower case after The. It returns the number of tokens used up.
func (r *repairer) small(i int) int {
	t := &r.tokens[i]
	k := *t
	place := t.is(gazetteer.Place) && !t.is(gazetteer.Common|gazetteer.CommonRare|gazetteer.Function|gazetteer.PlaceHead|gazetteer.Title|gazetteer.OrgHead|gazetteer.OtherHead|gazetteer.Particle) &&
		t.end-t.start > 3 && !alsoWord(t.in(r.text))
	if !place && t.flag&first != 0 {
		// A paragraph that begins in lower case is a sign of damage.
		if t.is(gazetteer.Common|gazetteer.CommonRare|gazetteer.News|gazetteer.Function) || !r.acts(i) || !r.the(&k, true) {
			return 0
		}
	} else if !place {
		if i == 0 || r.tokens[i-1].flag&blockEnd != 0 || t.flag&lineStart != 0 {
			return 0
		}
		p := &r.tokens[i-1]
		if p.end-p.start != 3 || r.text[p.start:p.end] != "The" || p.flag&(headline|capsLine) != 0 || p.flag&first != 0 && !r.acts(i) || !r.the(&k, p.flag&first != 0) {
			return 0
		}
	}
	r.begin(i)
	k.shape |= lex.Capital
	k.flag |= damaged | candidate | certain | capital
	r.out = append(r.out, k)
	return 1
}

// acts reports whether what follows token i may follow a name that is the
// subject: a mark, a small word, a verb of speech.
func (r *repairer) acts(i int) bool {
	if r.tokens[i].flag&blockEnd != 0 {
		return true
	}
	n := &r.tokens[i+1]
	return n.kind != lex.Word || n.is(gazetteer.Function|gazetteer.Say)
}

// afterThe makes a name of t, which was split off as out[i], if The precedes it:
// "The halvNorland".
func (r *repairer) afterThe(i int, t *token) {
	if i == 0 {
		return
	}
	p := &r.out[i-1]
	if r.text[p.start:p.end] == "The" && p.flag&blockEnd == 0 && r.the(t, p.flag&first != 0) {
		t.shape |= lex.Capital
		t.flag |= damaged | candidate | certain | capital
	}
}

// the reports whether the word t in lower case after The is a name of the text, whole
// or cut, and gives it the facts of that name. The with a capital inside a sentence is
// a sign of damage; at the beginning of a sentence the word must be rarer.
func (r *repairer) the(t *token, first bool) bool {
	if t.is(gazetteer.Function|gazetteer.Title|gazetteer.OrgHead|gazetteer.PlaceHead) || t.end-t.start < 4 {
		return false
	}
	if first && t.is(gazetteer.Common|gazetteer.CommonRare|gazetteer.News|gazetteer.OtherHead) {
		return false
	}
	if w := r.words.get(t.hash); w != nil && w.hints&midCapital != 0 && w.count >= r.smalls(t.hash) {
		return !first || t.is(gazetteer.Given|gazetteer.Surname|gazetteer.SurnameRare|gazetteer.Place) || w.hints&(inPerson|afterTitle|afterGiven|afterInitial|beforeSay) != 0
	}
	if _, ok := r.known.word(t.hash); ok {
		return true
	}
	if first && t.facts != 0 && r.smalls(t.hash) > 1 {
		return false
	}
	if f := r.whole(t.in(r.text)); f != 0 {
		t.hash, t.facts = f, r.table.Lookup(f)
		return true
	}
	return false
}
