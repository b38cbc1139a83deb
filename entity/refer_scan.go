package entity

import (
	"math"
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/internal/fold"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/marks"
	"github.com/newsnorm/newsnorm/internal/reading"
	"github.com/newsnorm/newsnorm/span"
)

// An item is something in a sentence that may refer to a person.
type item struct {
	span    extent
	token   int32 // index of its first token in the block
	after   int32 // index of the token after it
	entity  int32 // -1: nobody whom the text names
	kind    byte  // 'n' name, 'r' role, 'p' pronoun, 'u' unnamed person
	gender  byte
	form    byte  // of a pronoun
	pair    int32 // the quotation it stands in, -1: none
	subject bool
	speaker bool  // next to a verb of speech
	poss    bool  // followed by a possessive ending
	office  int32 // of a role, in referrer.offices
	apposed int32 // of a role, the entity of the name in apposition; -1: none
}

// A referrer finds and resolves the pronouns and roles of one text.
type referrer struct {
	x       *Index
	names   []nameAt
	tokens  []lex.Token
	classes []reading.Answers // of the words among them, by tell; 0: not known yet
	classed bool              // all have been asked
	starts  []int
	marked  bool // there may be quotation marks among them
	pairs   []marks.Pair
	items   []item
	past    [window]sentence // earlier sentences, a ring; see before
	latest  int              // the last one in the ring
	gender  []byte           // of each entity
	block   int              // number of the body block
	next    int              // first of names not yet passed
	pair    int              // first of pairs not yet passed

	offices []office // of the roles in items

	bodies    []reference // nouns of the sentence that mean organizations
	bodyKinds []body      // of each entity, as far as known

	reading *reading.Reading // what the finder of names has read
	own     []lex.Token      // tokens of a block that it has not read
	ownTold []reading.Answers
	firsts  []int
}

// window is the number of sentences that a pronoun looks back over.
const window = 4

// A sentence is what a pronoun can refer back to.
type sentence struct {
	block int
	items []item
}

// maxSentenceItems bounds the items of one sentence that are kept.
const maxSentenceItems = 24

// refer finds the pronouns and roles in the body of x and resolves them.
// Captions and headings hold neither antecedents nor references.
func (x *Index) refer(r *referrer, blocks []span.Block, names []nameAt, gender []byte) {
	r.start(x, names, gender)
	for i, b := range blocks {
		switch b.Kind {
		case span.Paragraph, span.Note, span.Embed:
		default:
			continue
		}
		fresh := true // no token of the block has been read
		for rest := b.Span; rest.Len() > 0; {
			piece := span.Span{Start: rest.Start, End: lex.Cut(x.text, rest, lex.Part)}
			rest.Start = piece.End
			r.scan(i, piece)
			if len(r.tokens) == 0 {
				continue
			}
			if fresh && (r.tokens[0].Kind != lex.Mark || r.block == 0) {
				r.block++ // a paragraph that begins with a quotation does not separate people
			}
			fresh = false
			r.pairs, r.pair = nil, 0
			if r.marked && quoted(piece.In(x.text)) {
				r.pairs = r.reading.Pair(i, x.text, piece)
			}
			r.sentences()
		}
	}
}

// sentences resolves what the tokens that were read refer to.
func (r *referrer) sentences() {
	for i, s := range r.starts {
		end := len(r.tokens)
		if i+1 < len(r.starts) {
			end = r.starts[i+1]
		}
		r.collect(s, end)
		r.resolve(s)
		r.keep()
	}
}

// scan makes the tokens of block i, or of a piece of a huge one, the current ones. It
// reads them if the finder of names has not.
func (r *referrer) scan(i int, within span.Span) {
	b, told := r.reading.Block(i, within)
	if !told {
		r.own = lex.Scan(r.own[:0], r.x.text, within)
		r.ownTold = slices.Grow(r.ownTold[:0], len(r.own))[:len(r.own)]
		clear(r.ownTold)
		r.firsts = lex.Sentences(r.firsts[:0], r.x.text, r.own)
		b = reading.Block{Tokens: r.own, Told: r.ownTold, Starts: r.firsts, Marked: true}
	}
	r.tokens, r.classes, r.classed, r.starts, r.marked = b.Tokens, b.Told, told, b.Starts, b.Marked
}

// quoted reports whether a text holds a mark that may open or close a
// quotation.
func quoted(s string) bool {
	if strings.IndexByte(s, '"') >= 0 || strings.IndexByte(s, '\'') >= 0 {
		return true
	}
	for i := strings.IndexByte(s, 0xe2); i >= 0; {
		if rest := s[i:]; len(rest) > 2 && rest[1] == 0x80 {
			switch rest[2] {
			case 0x98, 0x99, 0x9c, 0x9d, 0x9e: // ‘ ’ “ ” „
				return true
			}
		}
		n := strings.IndexByte(s[i+1:], 0xe2)
		if n < 0 {
			break
		}
		i += 1 + n
	}
	return strings.Contains(s, "«") || strings.Contains(s, "»")
}

// start makes r ready for the text of x.
func (r *referrer) start(x *Index, names []nameAt, gender []byte) {
	r.x, r.names, r.gender, r.block, r.next = x, names, gender, 0, 0
	r.bodyKinds = r.bodyKinds[:0]
	for i := range r.past {
		r.past[i] = sentence{items: r.past[i].items[:0]}
	}
}

// collect fills r.items with the items of the sentence of tokens [from, to). It
// looks only at words that can be a name, a pronoun, the beginning of a role or, near
// the start of the sentence, a noun for a person.
func (r *referrer) collect(from, to int) {
	text, tokens, classes, classed := r.x.text, r.tokens[:to], r.classes[:to], r.classed
	r.items, r.offices, r.bodies = r.items[:0], r.offices[:0], r.bodies[:0]
	name := r.nextName(from)
	for i := from; i < len(tokens); i++ {
		t := &tokens[i]
		if name.start < t.End {
			if name.end <= t.Start {
				name = r.nextName(i)
			}
			if name.start < t.End {
				i = r.name(i, from, to) - 1
				continue
			}
		}
		c := class(classes[i][reading.Names])
		if classed && c&seenWord == 0 && t.Shape&lex.Capital == 0 {
			continue // as most are
		}
		if c == 0 {
			c = r.ask(i, from)
		}
		switch {
		case c&theWord != 0:
			next := r.role(i, i, from, to)
			if next == i+1 {
				next = r.body(i, to)
			}
			i = next - 1
		case c&pronounWord != 0:
			r.pronoun(i, to)
		case t.Shape&lex.Capital != 0:
			if i == from && i+1 < to && t.End-t.Start == 2 && t.In(text) == "It" && r.reports(i+1) {
				r.it(i)
			} else if i+2 < to && tokens[i+1].Kind == lex.Clitic && isCountry(t.In(text)) {
				i = r.role(i, i, from, to) - 1
			}
		case c&personWord != 0 && i-from < 6 && r.determined(i, from) && !r.apposed(i):
			it := r.item(i)
			it.kind, it.gender = 'u', c.personNoun()
			r.add(it)
		}
	}
}

// class returns the class of the word at token k, 0 for any other token.
func (r *referrer) class(k int) class {
	c := &r.classes[k][reading.Names]
	if t := &r.tokens[k]; *c == 0 && t.Kind == lex.Word {
		*c = tell(r.x.text, t.Start, t.End)
	}
	return class(*c)
}

// ask is class for collect: cheaper, and complete only where collect needs it.
func (r *referrer) ask(i, from int) class {
	t := &r.tokens[i]
	if t.Kind != lex.Word {
		return 0
	}
	if i-from < 6 && t.Shape&lex.Capital == 0 {
		return r.class(i)
	}
	return theOrPronoun(t.In(r.x.text))
}

// pronoun adds the pronoun at token i.
func (r *referrer) pronoun(i, to int) {
	w := r.tokens[i].In(r.x.text)
	if n := shortened(w); n > 0 {
		w = w[:n] // "they" of "they're"
	}
	p, _ := pronounOf(w)
	it := r.item(i)
	it.span.end = it.span.start + int32(len(w))
	it.kind, it.gender, it.form = 'p', p.gender, p.form
	if p == (pronoun{'f', 'p'}) && len(w) == 3 && !r.nounFollows(i, to) {
		it.form = 'o'
	}
	r.add(it)
}

// nextName passes the names that end before token i and returns the span of the
// next one, one after the text if there is none.
func (r *referrer) nextName(i int) extent {
	at := r.tokens[i].Start
	for ; r.next < len(r.names); r.next++ {
		if s := r.names[r.next].span; s.end > at {
			return s
		}
	}
	return extent{math.MaxInt32, math.MaxInt32}
}

// item returns an item for token i, without a kind.
func (r *referrer) item(i int) item {
	t := r.tokens[i]
	it := item{token: int32(i), after: int32(i + 1), entity: -1, pair: -1, apposed: -1, span: extent{t.Start, t.End}}
	for r.pair < len(r.pairs) && r.pairs[r.pair].Span().End <= int(t.Start) {
		r.pair++
	}
	if r.pair < len(r.pairs) && r.pairs[r.pair].Inner.Start <= int(t.Start) {
		it.pair = int32(r.pair)
	}
	return it
}

// name adds the name at token i, if it is a person's, or the role that begins with
// it: "Norland's top diplomat". It returns the token after what it has read.
func (r *referrer) name(i, from, to int) int {
	m := &r.names[r.next]
	after := i + 1
	for after < to && r.tokens[after].Start < m.span.end {
		after++
	}
	if m.typ == person {
		it := r.item(i)
		it.span, it.after = m.span, int32(after)
		it.kind, it.entity, it.gender = 'n', m.entity, r.gender[m.entity]
		it.poss = after < to && r.tokens[after].Kind == lex.Clitic
		r.add(it)
		r.office(after, to, it.entity)
	} else if after+1 < to && r.tokens[after].Kind == lex.Clitic && r.tokens[after+1].Shape&lex.Capital == 0 && r.rules(m) {
		if end := r.role(i, after-1, from, to); end > i+1 {
			return end
		}
	}
	return after
}

// rules reports whether a name may have offices: a country or an organization.
func (r *referrer) rules(m *nameAt) bool {
	if m.typ == organization {
		return true
	}
	var buf [64]byte
	s := m.span.in(r.x.text)
	if m.typ != place || len(s) > 40 {
		return false
	}
	_, ok := country(string(fold.Append(buf[:0], s)))
	return ok
}

func (r *referrer) add(it item) {
	if len(r.items) < maxSentenceItems {
		r.items = append(r.items, it)
	} else if it.kind != 'n' {
		copy(r.items[maxSentenceItems/2:], r.items[maxSentenceItems/2+1:])
		r.items[maxSentenceItems-1] = it
	}
}

// nounFollows reports whether token i is followed by a word that "her" can modify.
func (r *referrer) nounFollows(i, to int) bool {
	if i+1 >= to || r.tokens[i+1].Kind != lex.Word {
		return false
	}
	w := r.tokens[i+1].In(r.x.text)
	return !in(" to and or as in on at for from with by of that when while after before because if but who about into over during since until again not the a an this last ", w)
}

// determined reports whether an article or number is among the four tokens before
// token i.
func (r *referrer) determined(i, from int) bool {
	for k := i - 1; k >= from && k >= i-4; k-- {
		switch r.tokens[k].In(r.x.text) {
		case "the", "The", "a", "A", "an", "An", "one", "One", "another", "Another":
			return true
		}
	}
	return false
}

// apposed reports whether the noun at token i is in apposition to the name before
// it: "Anna Berg, a 30-year-old teacher".
func (r *referrer) apposed(i int) bool {
	if len(r.items) == 0 {
		return false
	}
	p := r.items[len(r.items)-1]
	return p.kind == 'n' && i-int(p.after) <= 6 && r.tokens[p.after].In(r.x.text) == ","
}
