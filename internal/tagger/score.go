package tagger

import (
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// A told caches the sums of the features for the hints of a word.
type told struct {
	key uint32
	sums
}

// score returns the sum of the weights of the features of token i for each label. The
// tokens of a stretch come in order.
func (x *extractor) score(i int) [Labels]int {
	x.met = sums{}
	rest := x.features(i)
	s := x.weights.emit(rest[:min(len(rest), most)])
	if s.add(&x.met) && len(rest) <= most {
		return s.labels()
	}
	sum := x.met.labels()
	for len(rest) > 0 {
		part := rest[:min(len(rest), most)]
		rest = rest[len(part):]
		s := x.weights.emit(part)
		for l, n := range s.labels() {
			sum[l] += n
		}
	}
	return sum
}

// ownMet is own, but adds the sums to x.met if they are cached.
func (x *extractor) ownMet(t *token, word string) {
	if sum := x.remembered(t); sum != nil {
		if sum.n == 0 {
			at := len(x.out)
			x.own(t, word)
			*sum = x.weights.emit(x.out[at:])
			x.out = x.out[:at]
		}
		x.met.add(sum)
		return
	}
	x.own(t, word)
}

// remembered returns the cached sums of t's own features, nil if they are not cached:
// t is not a word, or repair changed it.
func (x *extractor) remembered(t *token) *sums {
	if x.weights == nil || t.kind != lex.Word {
		return nil
	}
	head, tail, ok := lex.Letters(x.text, int(t.start), int(t.end-t.start))
	if !ok {
		return nil
	}
	set, way := x.memo.place(head, tail)
	if w := &x.memo.sets[set][way]; w.head != head || w.tail != tail || w.hash != t.hash || w.facts != t.facts {
		return nil
	}
	return &x.memo.own[set][way]
}

// hintsMet is hints, but adds the sums to x.met, from the cache if possible.
func (x *extractor) hintsMet(h hint, where uint32, common gazetteer.Facts) {
	if x.weights == nil {
		x.hints(h, where, common)
		return
	}
	const valid = 1 << 31
	key := valid | uint32(h) | where<<16 | uint32(common/gazetteer.Common)<<18
	met := &x.told[key*0x9e3779b1>>24]
	if met.key != key {
		at := len(x.out)
		x.hints(h, where, common)
		met.key, met.sums = key, x.weights.emit(x.out[at:])
		x.out = x.out[:at]
	}
	x.met.add(&met.sums)
}
