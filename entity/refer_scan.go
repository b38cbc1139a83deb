package entity

import (
	"bytes"
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/internal/fold"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/marks"
	"github.com/newsnorm/newsnorm/internal/tagger"
	"github.com/newsnorm/newsnorm/span"
)

// An item is something in a sentence that refers to a person or may do so.
type item struct {
	span    span.Span
	token   int32 // index of its first token in the block
	after   int32 // index of the token behind it
	entity  int32 // -1: nobody the article names
	kind    byte  // 'n' name, 'r' role, 'p' pronoun, 'u' unnamed person
	gender  byte
	form    byte  // of a pronoun
	pair    int32 // the quotation it stands in, -1: none
	subject bool
	speaker bool  // it stands beside a verb of speech
	poss    bool  // a possessive ending follows
	office  int32 // of a role, in referrer.offices
	apposed int32 // the entity of a name that a role stands beside, -1: none
}

// A referrer finds and resolves the pronouns and roles of one text.
type referrer struct {
	x      *Index
	tokens []lex.Token
	starts []int
	pairs  []marks.Pair
	items  []item
	past   [window]sentence // the sentences before, the latest first
	gender []byte           // of each entity
	block  int              // number of the body block
	next   int              // first mention of x not yet passed

	offices []office

	scanned tagger.Scanned // what the finder of names has read
	own     []lex.Token    // of a block that it has not
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
func (x *Index) refer(r *referrer, blocks []span.Block, gender []byte) {
	r.start(x, gender)
	for i, b := range blocks {
		switch b.Kind {
		case span.Paragraph, span.Note, span.Embed:
		default:
			continue
		}
		r.scan(i, b.Span)
		if len(r.tokens) == 0 {
			continue
		}
		if r.tokens[0].Kind != lex.Mark || r.block == 0 {
			r.block++ // a paragraph of words spoken stands between nobody
		}
		r.pairs = r.pairs[:0]
		if quoted(b.Span.In(x.text)) {
			r.pairs = marks.Append(r.pairs, x.text, b.Span)
		}
		pair := 0
		for i, s := range r.starts {
			end := len(r.tokens)
			if i+1 < len(r.starts) {
				end = r.starts[i+1]
			}
			pair = r.collect(s, end, pair)
			r.resolve(s)
			r.keep()
		}
	}
}

// scan reads the tokens of block i, if the finder of names has not.
func (r *referrer) scan(i int, within span.Span) {
	var ok bool
	if r.tokens, r.starts, ok = r.scanned.Block(i); !ok {
		r.own = lex.Scan(r.own[:0], r.x.text, within)
		r.firsts = lex.Sentences(r.firsts[:0], r.x.text, r.own)
		r.tokens, r.starts = r.own, r.firsts
	}
}

// quoted reports whether a text holds a mark that may open or close a
// quotation.
func quoted(s string) bool {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '"', '\'':
			return true
		case 0xc2:
			if rest := s[i:]; strings.HasPrefix(rest, "«") || strings.HasPrefix(rest, "»") {
				return true
			}
		case 0xe2:
			if rest := s[i:]; len(rest) > 2 && rest[1] == 0x80 {
				switch rest[2] {
				case 0x98, 0x99, 0x9c, 0x9d, 0x9e: // ‘ ’ “ ” „
					return true
				}
			}
		}
	}
	return false
}

// start makes r ready for the text of x.
func (r *referrer) start(x *Index, gender []byte) {
	r.x, r.gender, r.block, r.next = x, gender, 0, 0
	r.offices = r.offices[:0]
	for i := range r.past {
		r.past[i] = sentence{items: r.past[i].items[:0]}
	}
}

// collect fills r.items with the items of the sentence of tokens [from, to).
func (r *referrer) collect(from, to, pair int) int {
	x := r.x
	r.items = r.items[:0]
	for i := from; i < to; {
		t := r.tokens[i]
		for r.next < len(x.mentions) && x.mentions[r.next].Span.End <= int(t.Start) {
			r.next++
		}
		for pair < len(r.pairs) && r.pairs[pair].Span().End <= int(t.Start) {
			pair++
		}
		named := r.next < len(x.mentions) && x.mentions[r.next].Span.Start < int(t.End)
		if !named && t.Kind != lex.Word {
			i++
			continue
		}
		it := item{token: int32(i), after: int32(i + 1), entity: -1, pair: -1, apposed: -1, span: t.Span()}
		if pair < len(r.pairs) && r.pairs[pair].Inner.Start <= int(t.Start) {
			it.pair = int32(pair)
		}
		if named {
			m := x.mentions[r.next]
			it.span = m.Span
			for int(it.after) < to && int(r.tokens[it.after].Start) < m.Span.End {
				it.after++
			}
			if m.Type == Person {
				it.kind, it.entity, it.gender = 'n', int32(m.Entity), r.gender[m.Entity]
				it.poss = int(it.after) < to && r.tokens[it.after].Kind == lex.Clitic
				r.add(it)
				r.office(int(it.after), to, it.entity)
			}
			i = int(it.after)
			continue
		}
		w := t.In(x.text)
		if n := shortened(w); n > 0 {
			w = w[:n] // "they" of "they're"
			it.span.End = it.span.Start + n
		}
		if p, ok := pronounOf(w); ok {
			it.kind, it.gender, it.form = 'p', p.gender, p.form
			if p == (pronoun{'f', 'p'}) && len(w) == 3 && !r.nounFollows(i, to) {
				it.form = 'o'
			}
			r.add(it)
			i++
			continue
		}
		if w == "the" || w == "The" || r.countryPossessive(i, to) {
			if k := r.role(i, to, &it); k > i {
				r.add(it)
				i = k
				continue
			}
		}
		if i-from < 6 && t.Shape&lex.Capital == 0 {
			if g := personNoun(w); g != 0 && r.determined(i, from) && !r.apposed(i) {
				it.kind, it.gender = 'u', g
				r.add(it)
			}
		}
		i++
	}
	return pair
}

func (r *referrer) add(it item) {
	if len(r.items) < maxSentenceItems {
		r.items = append(r.items, it)
	} else if it.kind != 'n' {
		copy(r.items[maxSentenceItems/2:], r.items[maxSentenceItems/2+1:])
		r.items[maxSentenceItems-1] = it
	}
}

// nounFollows reports whether a word that "her" can own follows token i.
func (r *referrer) nounFollows(i, to int) bool {
	if i+1 >= to || r.tokens[i+1].Kind != lex.Word {
		return false
	}
	w := r.tokens[i+1].In(r.x.text)
	return !in(" to and or as in on at for from with by of that when while after before because if but who about into over during since until again not the a an this last ", w)
}

// determined reports whether an article or number stands one to three words
// before token i.
func (r *referrer) determined(i, from int) bool {
	for k := i - 1; k >= from && k >= i-4; k-- {
		switch r.tokens[k].In(r.x.text) {
		case "the", "The", "a", "A", "an", "An", "one", "One", "another", "Another":
			return true
		}
	}
	return false
}

// apposed reports whether the noun at token i says who the name before it is:
// "Anna Berg, a 30-year-old teacher".
func (r *referrer) apposed(i int) bool {
	if len(r.items) == 0 {
		return false
	}
	p := r.items[len(r.items)-1]
	return p.kind == 'n' && i-int(p.after) <= 6 && r.tokens[p.after].In(r.x.text) == ","
}

// countryPossessive reports whether token i is a country before a possessive
// ending: "Turkey's top diplomat".
func (r *referrer) countryPossessive(i, to int) bool {
	if i+2 >= to || r.tokens[i+1].Kind != lex.Clitic || r.tokens[i].Shape&lex.Capital == 0 {
		return false
	}
	var buf [32]byte
	w := r.tokens[i].In(r.x.text)
	if len(w) > 20 {
		return false
	}
	_, ok := country(string(fold.Append(buf[:0], w)))
	return ok
}

// maxRoleTokens bounds the tokens of a role phrase before its head noun.
const maxRoleTokens = 6

// role reads a role phrase that begins with token i. It returns the token
// behind the phrase, i if there is none.
func (r *referrer) role(i, to int, it *item) int {
	x := r.x
	head := -1
	var buf [32]byte
	for k := i + 1; k < to && k <= i+maxRoleTokens; k++ {
		t := r.tokens[k]
		if t.Kind == lex.Clitic && k == i+1 {
			continue
		}
		if t.Kind != lex.Word || t.Shape&lex.Newline != 0 {
			break
		}
		w := t.In(x.text)
		if len(w) > 24 {
			break
		}
		f := fold.Append(buf[:0], w)
		if roleSet.holds(f[bytes.LastIndexByte(f, ' ')+1:]) {
			head = k
			continue
		}
		if t.Shape&lex.Capital == 0 && (reportVerbs.holds(f) || phraseEnds.holds(f)) {
			break
		}
	}
	if head < 0 {
		return i
	}
	end := head + 1
	// "of the Department of State", "of US diplomacy", "for trade"
	for k := end; k+1 < to && k < end+8; {
		w := r.tokens[k].In(x.text)
		if w != "of" && w != "for" && w != "to" {
			break
		}
		n := k + 1
		if n < to && (r.tokens[n].In(x.text) == "the" || r.tokens[n].In(x.text) == "its") {
			n++
		}
		got := n
		for got < to && got < n+3 && r.tokens[got].Kind == lex.Word && (r.tokens[got].Shape&lex.Capital != 0 || got == n || r.tokens[got-1].Shape&lex.Capital != 0 && officeNoun(r.tokens[got].In(x.text))) && !verbLike(r.tokens[got].In(x.text)) {
			got++
		}
		if got == n || w == "to" && r.tokens[n].Shape&lex.Capital == 0 {
			break
		}
		k, end = got, got
	}
	it.span = span.Span{Start: int(r.tokens[i].Start), End: int(r.tokens[end-1].End)}
	o := parseOffice(it.span.In(x.text))
	for o.zero() && end > head+1 {
		end = head + 1
		it.span.End = int(r.tokens[end-1].End)
		o = parseOffice(it.span.In(x.text))
	}
	if o.zero() {
		return i
	}
	// A role before a name is its title.
	at := end
	if m := r.mentionAt(at, to); m >= 0 && x.mentions[m].Type == Person {
		return i
	}
	it.kind, it.after, it.office = 'r', int32(end), int32(len(r.offices))
	r.offices = append(r.offices, o)
	it.poss = at < to && r.tokens[at].Kind == lex.Clitic
	comma := func(k int) bool { return k < to && k >= 0 && r.tokens[k].In(x.text) == "," }
	// "Anna Berg, the foreign minister of Norland,"
	if len(r.items) > 0 {
		p := r.items[len(r.items)-1]
		if p.kind == 'n' && (int(p.after) == i-1 && comma(i-1) && (comma(at) || at+1 >= to || r.tokens[at].Kind == lex.Punct || r.tokens[at].In(x.text) == "who" || r.tokens[at].Kind == lex.Mark) ||
			int(p.after) == i-1 && in(" is was became remains ", r.tokens[i-1].In(x.text))) {
			it.apposed = p.entity
		}
	}
	// "The head of BTC (Border Trade Council), Anna Berg, …"
	if at < to && r.tokens[at].In(x.text) == "(" {
		for k := at + 1; k < to && k < at+12; k++ {
			if r.tokens[k].In(x.text) == ")" {
				at = k + 1
				break
			}
		}
	}
	if it.apposed < 0 && comma(at) && (i == 0 || slices.Contains(r.starts, i)) {
		if m := r.mentionAt(at+1, to); m >= 0 && x.mentions[m].Type == Person {
			it.apposed = int32(x.mentions[m].Entity)
		}
	}
	return end
}

// mentionAt returns the index of the mention that begins with token k, or -1.
func (r *referrer) mentionAt(k, to int) int {
	if k >= to {
		return -1
	}
	t := r.tokens[k]
	for m := r.next; m < len(r.x.mentions) && m < r.next+12; m++ {
		s := r.x.mentions[m].Span
		if s.Start > int(t.Start) {
			break
		}
		if s.Start == int(t.Start) {
			return m
		}
	}
	return -1
}

func officeNoun(w string) bool {
	return in(" diplomacy ministry department state affairs office government council army police bank party church commission ", w)
}

// verbLike reports whether a word ends a noun phrase.
func verbLike(w string) bool { return reportVerb(w) || phraseEnds.has(w) }

var phraseEnds = newWordSet(" is was are were has had have will would could should can may might and or but in on at by with from as that who which whom whose to after before when while because of for if not also then ")
