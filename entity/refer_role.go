package entity

import (
	"github.com/newsnorm/newsnorm/internal/fold"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// isCountry reports whether a word is a country, as before the possessive
// ending of "Turkey's top diplomat".
func isCountry(w string) bool {
	var buf [32]byte
	if len(w) > 20 {
		return false
	}
	_, ok := country(string(fold.Append(buf[:0], w)))
	return ok
}

// maxRoleTokens bounds the tokens of a role phrase before its head noun.
const maxRoleTokens = 6

// maxRoleField bounds the tokens after the head noun among which a field of the
// role may begin.
const maxRoleField = 8

// role adds the role phrase that begins with token i, if one does, in the
// sentence of tokens [from, to); first is the last token of its article or
// country. It returns the token after the phrase, else that after i.
func (r *referrer) role(i, first, from, to int) int {
	x := r.x
	head := -1
	for k := first + 1; k < to && k <= first+maxRoleTokens; k++ {
		t := &r.tokens[k]
		if t.Kind == lex.Clitic && k == first+1 {
			continue
		}
		if t.Kind != lex.Word || t.Shape&lex.Newline != 0 || t.End-t.Start > maxListed {
			break
		}
		if c := r.class(k); c&roleWord != 0 {
			head = k
		} else if t.Shape&lex.Capital == 0 && c&stopWord != 0 {
			break
		}
	}
	if head < 0 {
		return i + 1
	}
	end := head + 1
	// "of the Department of State", "of US diplomacy", "for trade"
	for k := end; k+1 < to && k <= head+maxRoleField; {
		w := r.tokens[k].In(x.text)
		if w != "of" && w != "for" && w != "to" {
			break
		}
		n := k + 1
		if n < to && (r.tokens[n].In(x.text) == "the" || r.tokens[n].In(x.text) == "its") {
			n++
		}
		got := n
		for got < to && got < n+3 && r.tokens[got].Kind == lex.Word && (r.tokens[got].Shape&lex.Capital != 0 || got == n || r.tokens[got-1].Shape&lex.Capital != 0 && officeNoun(r.tokens[got].In(x.text))) && r.class(got)&verbLike == 0 {
			got++
		}
		if got == n || w == "to" && r.tokens[n].Shape&lex.Capital == 0 {
			break
		}
		k, end = got, got
	}
	if end == head+1 && r.personAt(end, to) {
		return i + 1 // the title of a name
	}
	phrase := extent{r.tokens[i].Start, r.tokens[end-1].End}
	o := parseOffice(phrase.in(x.text))
	if o.zero() && end > head+1 {
		end = head + 1
		phrase.end = r.tokens[head].End
		o = parseOffice(phrase.in(x.text))
	}
	if o.zero() {
		return i + 1
	}
	at := end
	if r.personAt(at, to) {
		return i + 1
	}
	if r.inName(phrase.end) {
		return i + 1 // "the Justice Department"
	}
	it := r.item(i)
	it.kind, it.span, it.after, it.office = 'r', phrase, int32(end), int32(len(r.offices))
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
	if it.apposed < 0 && comma(at) {
		// "The foreign minister of Norland, Anna Berg, …", "met the minister, Anna Berg."
		if m := r.mentionAt(at+1, to); m >= 0 && r.names[m].typ == person && (i == from || r.closes(m, at+1, to)) {
			it.apposed = r.names[m].entity
		}
	}
	r.add(it)
	return end
}

// inName reports whether an offset is inside a name.
func (r *referrer) inName(at int32) bool {
	for m := r.next; m < len(r.names) && m < r.next+12 && r.names[m].span.start < at; m++ {
		if r.names[m].span.end > at {
			return true
		}
	}
	return false
}

// closes reports whether the mention m at token k ends at a mark or at the end of
// the sentence.
func (r *referrer) closes(m, k, to int) bool {
	for k < to && r.tokens[k].Start < r.names[m].span.end {
		k++
	}
	return k == to || r.tokens[k].Kind == lex.Punct || r.tokens[k].Kind == lex.Mark
}

// personAt reports whether the name of a person begins with token k.
func (r *referrer) personAt(k, to int) bool {
	m := r.mentionAt(k, to)
	return m >= 0 && r.names[m].typ == person
}

// maxCourtesy is how many words are looked at for a name, titles before it included.
const maxCourtesy = 4

// mentionAt returns the index of the mention that begins with token k or after
// the titles there, or -1.
func (r *referrer) mentionAt(k, to int) int {
	for range maxCourtesy {
		if k >= to {
			return -1
		}
		at := r.tokens[k].Start
		for m := r.next; m < len(r.names) && m < r.next+12 && r.names[m].span.start <= at; m++ {
			if r.names[m].span.start == at {
				return m
			}
		}
		if r.tokens[k].Shape&lex.Capital == 0 || r.class(k)&isTitle == 0 {
			return -1
		}
		k++ // "Sir"
	}
	return -1
}

func officeNoun(w string) bool {
	return in(" diplomacy ministry department state affairs office government council army police bank party church commission ", w)
}
