package entity

import (
	"math"

	"github.com/newsnorm/newsnorm/internal/fold"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/reading"
)

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
			if next == i+1 && next < to && (class(classes[next][reading.Names])&kindWord != 0 || tokens[next].Shape&lex.Hyphen != 0) {
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
		it.poss = after < to && r.tokens[after].Kind == lex.Clitic || r.leadsRole(after, to)
		r.add(it)
		r.office(after, to, it.entity)
	} else if after+1 < to && r.tokens[after].Kind == lex.Clitic && r.tokens[after+1].Shape&lex.Capital == 0 && r.rules(m) {
		if end := r.role(i, after-1, from, to); end > i+1 {
			return end
		}
	}
	return after
}

// leadsRole reports whether the name before token k only says whose the role of
// the next one is: "Hallam boss Anna Berg".
func (r *referrer) leadsRole(k, to int) bool {
	n := r.next + 1
	return n < len(r.names) && k+1 < to && r.names[n].span.start == r.tokens[k+1].Start && r.names[n].typ == person && r.class(k)&roleWord != 0
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
