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

// A stretch is a row of tokens that are labelled together: candidates and the
// small words between them.
type stretch struct{ first, end int }

// next returns the first stretch that begins at token i or later, an empty one
// at the end of the tokens if there is none.
func (s *scanner) next(i int) stretch {
	tokens := s.tokens
	for i < len(tokens) && !nameable(&tokens[i]) {
		i++
	}
	if i == len(tokens) {
		return stretch{i, i}
	}
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
	table gazetteer.Table
	out   []uint32
	st    stretch
	a, z  int // the run of capitals that was looked at last
}

func (x *extractor) add(template, value uint32) {
	h := (template*0x9e3779b1 ^ value) * 0x85ebca6b
	x.out = append(x.out, (h^h>>15)&featureMask)
}

func (x *extractor) bits(template uint32, set uint32) {
	for ; set != 0; set &= set - 1 {
		x.add(template, uint32(bits.TrailingZeros32(set)))
	}
}

var edge = token{hash: 1, kind: lex.Punct}

// at returns token j as the neighbour of token i, or the edge if they are not
// in one line.
func (x *extractor) at(i, j int) *token {
	if j < 0 || j >= len(x.tokens) {
		return &edge
	}
	for k := min(i, j); k < max(i, j); k++ {
		if x.tokens[k].flag&blockEnd != 0 || x.tokens[k+1].flag&lineStart != 0 {
			return &edge
		}
	}
	return &x.tokens[j]
}

// shape is a small number for the look of a token.
func (x *extractor) shape(t *token) uint32 {
	switch {
	case t == &edge:
		return 0
	case t.kind == lex.Punct:
		return 64 + uint32(x.text[t.start])
	case t.kind != lex.Word:
		return 1 + uint32(t.kind)
	}
	v := uint32(8)
	if t.has(lex.Capital) {
		v |= 1
	}
	if t.has(lex.AllCaps) {
		v |= 2
	}
	if t.shape&(lex.Inner|lex.Hyphen) != 0 {
		v |= 4
	}
	if t.shape&lex.Dotted != 0 {
		v |= 16
	}
	if t.shape&lex.Digit != 0 {
		v |= 32
	}
	return v
}

// class is a coarse class of a token, for features of several tokens.
func (x *extractor) class(t *token) uint32 {
	const g = gazetteer.Given
	switch {
	case t == &edge:
		return 0
	case t.kind == lex.Punct:
		return 32 + uint32(x.text[t.start])
	case t.kind == lex.Mark:
		return 32 + uint32(straight(t.in(x.text))[0])
	case t.kind != lex.Word:
		return 1 + uint32(t.kind)
	case !t.has(lex.Capital):
		switch {
		case t.is(gazetteer.Say):
			return 6
		case t.is(gazetteer.PlacePrep):
			return 7
		case t.is(gazetteer.Function):
			return 0x1000 + t.hash&0xfff
		case t.is(gazetteer.Title):
			return 8
		case t.is(gazetteer.OrgHead):
			return 9
		case t.is(gazetteer.PlaceHead):
			return 10
		}
		return 11
	case t.is(gazetteer.Honorific):
		return 12
	case t.is(gazetteer.Title):
		return 13
	case t.is(gazetteer.Demonym):
		return 14
	case t.is(gazetteer.Calendar):
		return 15
	case t.is(gazetteer.Place) && t.is(gazetteer.Given|gazetteer.Surname):
		return 16
	case t.is(gazetteer.Place):
		return 17
	case t.is(gazetteer.Org):
		return 18
	case t.is(gazetteer.OrgHead | gazetteer.OrgSuffix):
		return 19
	case t.is(gazetteer.PlaceHead):
		return 20
	case t.is(gazetteer.OtherHead):
		return 21
	case t.is(g) && !t.is(gazetteer.Common|gazetteer.CommonRare):
		return 22
	case t.is(g):
		return 23
	case t.is(gazetteer.Common | gazetteer.CommonRare | gazetteer.Function):
		return 24
	case t.is(gazetteer.Surname | gazetteer.SurnameRare | gazetteer.Male | gazetteer.Female):
		return 25
	case t.has(lex.AllCaps):
		return 26
	case t.has(lex.Dotted):
		return 27
	}
	return 28
}

// lowered returns the hash of the bytes of a word, ASCII folded.
func lowered(s string) uint32 {
	var h uint32
	for i := 0; i < len(s); i++ {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		h = h*257 + uint32(c)
	}
	return h
}

const outside = gazetteer.Say | gazetteer.PlacePrep | gazetteer.Title | gazetteer.TitleWord | gazetteer.Honorific | gazetteer.OrgHead | gazetteer.PlaceHead | gazetteer.OtherHead |
	gazetteer.Given | gazetteer.Surname | gazetteer.Place | gazetteer.Org | gazetteer.Demonym | gazetteer.Calendar | gazetteer.NameSuffix | gazetteer.OrgSuffix | gazetteer.Particle | gazetteer.Outlet

// token writes the features of token i, which stands in the run of capitals
// [a, z).
func (x *extractor) token(i int, a, z int) {
	t := &x.tokens[i]
	p, n := x.at(i, i-1), x.at(i, i+1)
	pp, nn := x.at(i, i-2), x.at(i, i+2)
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
	cl, cp, cn := x.class(t), x.class(p), x.class(n)
	x.add(1, t.hash)
	x.add(2, p.hash)
	x.add(3, n.hash)
	x.add(4, gazetteer.Join(p.hash, t.hash))
	x.add(5, gazetteer.Join(t.hash, n.hash))
	x.add(6, pp.hash)
	x.add(7, nn.hash)
	if l := len(word); l > 3 && t.kind == lex.Word {
		x.add(8, lowered(word[l-2:]))
		x.add(9, lowered(word[l-3:]))
		x.add(10, lowered(word[l-4:]))
		x.add(11, lowered(word[:3]))
	}
	x.add(12, sh)
	x.add(13, sh<<8|where<<4|uint32(min(len(word), 8)))
	x.bits(14, uint32(t.facts))
	x.bits(15, uint32(p.facts&outside))
	x.bits(16, uint32(n.facts&outside))
	x.bits(17, uint32(pp.facts&outside))
	x.bits(18, uint32(nn.facts&outside))
	x.add(19, cl<<16|cp)
	x.add(20, cl<<16|cn)
	x.add(21, gazetteer.Join(gazetteer.Join(cp, cl), cn))
	x.add(40, gazetteer.Join(gazetteer.Join(x.class(pp), cp), cl))
	x.add(41, gazetteer.Join(gazetteer.Join(x.class(nn), cn), cl))
	if a < z {
		length, pos := min(z-a, 5), min(i-a, 4)
		x.add(22, uint32(length<<4|pos))
		last, lead := &x.tokens[z-1], &x.tokens[a]
		if i < z-1 {
			x.bits(23, uint32(last.facts&(outside|gazetteer.Common)))
			x.add(24, last.hash)
		}
		if i > a {
			x.bits(25, uint32(lead.facts&(outside|gazetteer.Common)))
			x.add(26, gazetteer.Join(x.class(lead), cl))
		}
		before, after := x.at(a, a-1), x.at(z-1, z)
		x.add(27, before.hash)
		x.add(28, after.hash)
		x.add(29, gazetteer.Join(x.class(before), x.class(last)))
		x.add(30, gazetteer.Join(x.class(after), cl))
		x.add(31, gazetteer.Join(gazetteer.Join(x.class(before), x.class(after)), uint32(length)))
		x.phrase(i, a, z)
	}
	if w := x.words.get(t.hash); w != nil {
		x.bits(32, uint32(w.hints))
		x.bits(33+where<<8, uint32(w.hints))
		x.add(34, uint32(w.hints&(midCapital|inLower))|where<<4|uint32(t.facts&(gazetteer.Common|gazetteer.CommonRare|gazetteer.Function))<<8)
		x.add(35, uint32(w.hints&(inOrg|inPlace|inPerson|afterTitle|afterPrep|beforeSay)))
		x.add(36, uint32(w.hints&(afterThe|alone|ownsThing|inRun))|where<<16)
	}
}

// phrase writes where token i stands in the listed phrases of its run, and in
// those that go on with small words ("Bank of England").
func (x *extractor) phrase(i, a, z int) {
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
func (x *extractor) begin(st stretch) { x.st, x.a, x.z = st, st.first, st.first }

// features returns the features of token i, good until the next call. The
// tokens of the stretch come in their order.
func (x *extractor) features(i int) []uint32 {
	if i >= x.z {
		x.a, x.z = i, i
		for x.z < x.st.end && nameable(&x.tokens[x.z]) {
			x.z++
		}
	}
	x.out = x.out[:0]
	if i < x.z {
		x.token(i, x.a, x.z)
	} else {
		x.token(i, i, i)
	}
	return x.out
}
