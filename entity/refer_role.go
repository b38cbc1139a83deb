package entity

import (
	"github.com/newsnorm/newsnorm/internal/fold"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/reading"
)

// isCountry reports whether a word is a country: "Turkey" in "Turkey's top
// diplomat".
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
	head := r.roleHead(first, to)
	if head < 0 {
		return i + 1
	}
	end := r.roleEnd(head, to)
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
	if o.zero() || r.personAt(end, to) || r.inName(phrase.end) { // "the Justice Department"
		return i + 1
	}
	it := r.item(i)
	it.kind, it.span, it.after, it.office = 'r', phrase, int32(end), int32(len(r.offices))
	r.offices = append(r.offices, o)
	it.poss = end < to && r.tokens[end].Kind == lex.Clitic
	it.apposed = r.holderBefore(i, end, to)
	if it.apposed < 0 {
		it.apposed = r.holderAfter(i, end, from, to)
	}
	r.add(it)
	return end
}

// roleHead returns the last role noun of the phrase whose article or country is
// token first, -1 if there is none.
func (r *referrer) roleHead(first, to int) int {
	head := -1
	tokens, classes := r.tokens[:to], r.classes[:to]
	for k := first + 1; k < len(tokens) && k <= first+maxRoleTokens; k++ {
		t, c := &tokens[k], class(classes[k][reading.Names])
		if c == 0 { // no word, or one that was not asked about
			if t.Kind == lex.Clitic && k == first+1 {
				continue
			}
			if t.Kind != lex.Word {
				break
			}
			c = r.class(k)
		}
		if t.Shape&lex.Newline != 0 || t.End-t.Start > maxListed {
			break
		}
		if c&roleWord != 0 {
			head = k
		} else if t.Shape&lex.Capital == 0 && c&stopWord != 0 {
			break
		}
	}
	return head
}

// roleEnd returns the token after a role phrase with its head noun, and what the
// role is of: "of the Department of State", "of US diplomacy", "for trade".
func (r *referrer) roleEnd(head, to int) int {
	text, end := r.x.text, head+1
	for k := end; k+1 < to && k <= head+maxRoleField; k = end {
		w := r.tokens[k].In(text)
		if w != "of" && w != "for" && w != "to" {
			break
		}
		n := k + 1
		if n < to && (r.tokens[n].In(text) == "the" || r.tokens[n].In(text) == "its") {
			n++
		}
		got := n
		for got < to && got < n+3 && r.roleField(got, n) {
			got++
		}
		if got == n || w == "to" && r.tokens[n].Shape&lex.Capital == 0 {
			break
		}
		end = got
	}
	return end
}

// roleField reports whether token k is a word of what a role is of, which token
// first begins.
func (r *referrer) roleField(k, first int) bool {
	t := &r.tokens[k]
	if t.Kind != lex.Word || r.class(k)&verbLike != 0 {
		return false
	}
	return t.Shape&lex.Capital != 0 || k == first || (k == first+1 || r.tokens[k-1].Shape&lex.Capital != 0) && officeNoun(t.In(r.x.text))
}

// comma reports whether token k, one before to, is a comma.
func (r *referrer) comma(k, to int) bool {
	return k >= 0 && k < to && r.tokens[k].In(r.x.text) == ","
}

// holderBefore returns the person before the role phrase of tokens [i, end):
// "Anna Berg, the foreign minister of Norland,"; -1 if there is none.
func (r *referrer) holderBefore(i, end, to int) int32 {
	if len(r.items) == 0 {
		return -1
	}
	p := r.items[len(r.items)-1]
	if p.kind != 'n' || int(p.after) != i-1 {
		return -1
	}
	closed := r.comma(end, to) || end+1 >= to || r.tokens[end].Kind == lex.Punct || r.tokens[end].Kind == lex.Mark || r.tokens[end].In(r.x.text) == "who"
	if r.comma(i-1, to) && closed || in(" is was became remains ", r.tokens[i-1].In(r.x.text)) {
		return p.entity
	}
	return -1
}

// holderAfter returns the person after the role phrase of tokens [i, end), in
// the sentence that begins with token from: "The foreign minister of Norland,
// Anna Berg, …", "met the minister, Anna Berg."; -1 if there is none.
func (r *referrer) holderAfter(i, end, from, to int) int32 {
	// "The head of BTC (Border Trade Council), Anna Berg, …"
	if end < to && r.tokens[end].In(r.x.text) == "(" {
		for k := end + 1; k < to && k < end+12; k++ {
			if r.tokens[k].In(r.x.text) == ")" {
				end = k + 1
				break
			}
		}
	}
	if !r.comma(end, to) {
		return -1
	}
	k := end + 1
	m := r.mentionAt(k, to)
	if m >= 0 && r.names[m].typ != person {
		// "The local MP, Labour's Anna Berg, …"
		for k < to && r.tokens[k].Start < r.names[m].span.end {
			k++
		}
		if k+1 >= to || r.tokens[k].Kind != lex.Clitic {
			return -1
		}
		k++
		m = r.mentionAt(k, to)
	}
	if m >= 0 && r.names[m].typ == person && (i == from || r.closes(m, k, to)) {
		return r.names[m].entity
	}
	return -1
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

// closes reports whether the mention m at token k is followed by punctuation or the
// end of the sentence.
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

// maxCourtesy bounds the words in which a name is looked for, with the titles before
// it.
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
	return in(" diplomacy ministry department state affairs office government council army police bank party church commission union association committee board club agency authority bureau company university college hospital federation league ", w)
}
