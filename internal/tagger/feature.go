package tagger

import (
	"math/bits"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

const (
	maxRun = 48 // tokens of a run or stretch that are looked at together

	featureBits = 16
	featureMask = 1<<featureBits - 1
)

// A stretch is a sequence of tokens that are labelled together: candidates and the
// small words between them.
type stretch struct{ first, end int }

// next returns the first stretch that begins at token i or later, an empty one
// at the end of the tokens if there is none. Calls come with ascending i.
func (s *scanner) next(i int) stretch {
	tokens := s.tokens
	for s.ahead < len(s.caps) && int(s.caps[s.ahead]) < i {
		s.ahead++
	}
	if s.ahead == len(s.caps) {
		return stretch{len(tokens), len(tokens)}
	}
	i = int(s.caps[s.ahead])
	end := i + 1 // after the last candidate
	for j := i + 1; j < len(tokens) && j-i < maxRun && j-end < 4; j++ {
		t := &tokens[j]
		if tokens[j-1].flag&blockEnd != 0 || t.flag&lineStart != 0 {
			break
		}
		if nameable(t) || t.kind == lex.Number && j == end {
			end = j + 1
			continue
		}
		if !t.is(gazetteer.Connector) && (!t.is(gazetteer.Particle) || t.is(gazetteer.Function)) && t.kind != lex.Clitic && !(t.kind == lex.Punct && t.end-t.start == 1 && (s.text[t.start] == '-' || s.text[t.start] == '/')) {
			break
		}
	}
	return stretch{i, end}
}

// An extractor writes the features of the tokens of stretches.
type extractor struct {
	*scanner
	out  []uint32
	near [5]*token // two tokens before the one that is looked at, it, and two after it
	st   stretch
	a, z int // the run of capitals that was looked at last
	run  struct{ lead, last, before, after *token }
	kin  kin // of the name that was made last

	// Where labels are scored, the sums of features that were met before are added
	// up instead of writing the features.
	weights *rows // nil to have all features written
	met     sums
	told    [256]told
}

// feature returns the feature of a template with a value.
func feature(template, value uint32) uint32 {
	h := (template*0x9e3779b1 ^ value) * 0x85ebca6b
	return (h ^ h>>15) & featureMask
}

func (x *extractor) add(template, value uint32) {
	x.out = append(x.out, feature(template, value))
}

// bits writes a feature for each bit of set.
func (x *extractor) bits(template uint32, set uint32) {
	for ; set != 0; set &= set - 1 {
		x.add(template, uint32(bits.TrailingZeros32(set)))
	}
}

var edge = token{hash: 1, kind: lex.Punct}

// at returns token j as the neighbour of token i, or edge if they are not on one
// line.
func (x *extractor) at(i, j int) *token {
	if uint(j) >= uint(len(x.tokens)) {
		return &edge
	}
	for k := min(i, j) + 1; k <= max(i, j); k++ {
		if x.tokens[k].flag&lineStart != 0 { // the first token of a block has it, too
			return &edge
		}
	}
	return &x.tokens[j]
}

const outside = gazetteer.Say | gazetteer.PlacePrep | gazetteer.Title | gazetteer.TitleWord | gazetteer.Honorific | gazetteer.OrgHead | gazetteer.PlaceHead | gazetteer.OtherHead |
	gazetteer.Given | gazetteer.Surname | gazetteer.Place | gazetteer.Org | gazetteer.Demonym | gazetteer.Calendar | gazetteer.NameSuffix | gazetteer.OrgSuffix | gazetteer.Particle | gazetteer.Outlet

// token writes the features of token i, which is in the run of capitalized words
// [a, z). The first argument of feature numbers the templates; the weights depend on
// these numbers.
func (x *extractor) token(i int, a, z int) {
	pp, p, t, n, nn := x.near[0], x.near[1], x.near[2], x.near[3], x.near[4]
	word := t.in(x.text)
	if len(word) > 40 {
		word = word[:40]
	}
	var where uint32
	switch {
	case t.flag&capsLine != 0:
		where = 3
	case t.flag&headline != 0:
		where = 2
	case t.flag&first != 0:
		where = 1
	}
	sh := x.shape(t)
	if where == 3 {
		sh &^= 2
	}
	x.ownMet(t, word)
	cpp, cp, cl, cn, cnn := uint32(pp.class), uint32(p.class), uint32(t.class), uint32(n.class), uint32(nn.class)
	x.out = append(x.out,
		feature(2, p.hash),
		feature(3, n.hash),
		feature(4, gazetteer.Join(p.hash, t.hash)),
		feature(5, gazetteer.Join(t.hash, n.hash)),
		feature(6, pp.hash),
		feature(7, nn.hash),
		feature(12, sh),
		feature(13, sh<<8|where<<4|uint32(min(len(word), 8))),
	)
	x.bits(15, uint32(p.facts&outside))
	x.bits(16, uint32(n.facts&outside))
	x.bits(17, uint32(pp.facts&outside))
	x.bits(18, uint32(nn.facts&outside))
	x.out = append(x.out,
		feature(19, cl<<16|cp),
		feature(20, cl<<16|cn),
		feature(21, gazetteer.Join(gazetteer.Join(cp, cl), cn)),
		feature(40, gazetteer.Join(gazetteer.Join(cpp, cp), cl)),
		feature(41, gazetteer.Join(gazetteer.Join(cnn, cn), cl)),
	)
	if a < z {
		length, pos := min(z-a, 5), min(i-a, 4)
		x.add(22, uint32(length<<4|pos))
		lead, last, before, after := x.run.lead, x.run.last, x.run.before, x.run.after
		if i < z-1 {
			x.bits(23, uint32(last.facts&(outside|gazetteer.Common)))
			x.add(24, last.hash)
		}
		if i > a {
			x.bits(25, uint32(lead.facts&(outside|gazetteer.Common)))
			x.add(26, gazetteer.Join(uint32(lead.class), cl))
		}
		x.out = append(x.out,
			feature(27, before.hash),
			feature(28, after.hash),
			feature(29, gazetteer.Join(uint32(before.class), uint32(last.class))),
			feature(30, gazetteer.Join(uint32(after.class), cl)),
			feature(31, gazetteer.Join(gazetteer.Join(uint32(before.class), uint32(after.class)), uint32(length))),
		)
		x.phrase(i, a)
	}
	if w := x.words.get(t.hash); w != nil {
		x.hintsMet(w.hints, where, t.facts&(gazetteer.Common|gazetteer.CommonRare|gazetteer.Function))
	}
}

// own writes the features that a word has by itself.
func (x *extractor) own(t *token, word string) {
	x.add(1, t.hash)
	if l := len(word); l > 3 && t.kind == lex.Word {
		x.add(8, lowered(word[l-2:]))
		x.add(9, lowered(word[l-3:]))
		x.add(10, lowered(word[l-4:]))
		x.add(11, lowered(word[:3]))
	}
	x.bits(14, uint32(t.facts))
}

// hints writes the features for what the text shows about a word.
func (x *extractor) hints(h hint, where uint32, common gazetteer.Facts) {
	x.bits(32, uint32(h))
	x.bits(33+where<<8, uint32(h))
	x.add(34, uint32(h&(midCapital|inLower))|where<<4|uint32(common)<<8)
	x.add(35, uint32(h&(inOrg|inPlace|inPerson|afterTitle|afterPrep|beforeSay)))
	x.add(36, uint32(h&(afterThe|alone|ownsThing|inRun))|where<<16)
}

// phrase writes the place of token i in the listed phrases of its run, including
// those with small words ("Bank of England").
func (x *extractor) phrase(i, a int) {
	for j := max(a, i-5); j <= i; j++ {
		if !x.tokens[j].is(gazetteer.Phrase) {
			continue
		}
		h := x.tokens[j].hash
		for k := j + 1; k < len(x.tokens) && k < j+8; k++ {
			if x.tokens[k-1].flag&blockEnd != 0 || x.tokens[k].flag&lineStart != 0 {
				break
			}
			h = gazetteer.Join(h, x.tokens[k].hash)
			f := x.table.Lookup(h)
			if k >= i && f&(gazetteer.Place|gazetteer.Org) != 0 {
				pos := uint32(1)
				if j == i {
					pos = 0
				}
				x.bits(37+pos<<8, uint32(f&(gazetteer.Place|gazetteer.Org)))
				if k == i {
					x.bits(38, uint32(f&(gazetteer.Place|gazetteer.Org)))
				}
			}
			if f&gazetteer.Phrase == 0 {
				break
			}
		}
	}
}

// begin makes x ready for the tokens of a stretch.
func (x *extractor) begin(st stretch) {
	i := st.first
	x.st, x.a, x.z = st, i, i
	x.near = [...]*token{1: x.at(i, i-2), x.at(i, i-1), &x.tokens[i], x.at(i, i+1)}
}

// step makes token i the current one. The tokens of a stretch come in order.
func (x *extractor) step(i int) {
	n := &x.near
	n[0], n[1], n[2], n[3] = n[1], n[2], n[3], n[4]
	if x.near[4] = &edge; x.near[3] != &edge {
		x.near[4] = x.at(i+1, i+2)
	}
	if i < x.z || !nameable(x.near[2]) {
		return
	}
	a, z := i, i+1
	for z < x.st.end && nameable(&x.tokens[z]) {
		z++
	}
	x.a, x.z = a, z
	r := &x.run
	r.before, r.lead = x.near[1], x.near[2]
	if z-a < 3 {
		r.last, r.after = x.near[1+z-a], x.near[2+z-a]
	} else {
		r.last, r.after = &x.tokens[z-1], x.at(z-1, z)
	}
}

// features returns the features of token i, valid until the next call. The tokens of
// a stretch come in order.
func (x *extractor) features(i int) []uint32 {
	x.step(i)
	x.out = x.out[:0]
	if i < x.z {
		x.token(i, x.a, x.z)
	} else {
		x.token(i, i, i)
	}
	return x.out
}
