package entity

import (
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/internal/lex"
)

// Rule refer/body: "the airline" is the airline that was named last, "the ministry"
// the ministry, "the company" a company. The name tells what an organization is:
// its words, or its legal form. Of several in the last sentence that has one, the
// first is meant, as its subject is; two that "and" joins are meant both, and
// "the company" is nobody in a text of several companies unless the last one is
// the one most written about.

// maxBodyNames and maxBodyBytes bound the names and the text that are looked back
// over for what a noun means.
const (
	maxBodyNames = 32
	maxBodyBytes = 2000
)

// body resolves the phrase of the article at token i and the noun after it, if the
// noun names a kind of organizations. It returns the token after the phrase, i+1
// if it is none.
func (r *referrer) body(i, to int) int {
	k := i + 1
	if k >= to {
		return i + 1
	}
	if t := &r.tokens[k]; t.Kind == lex.Word && t.Shape&lex.Hyphen != 0 && t.Shape&lex.Newline == 0 && k+1 < to {
		k++ // "the anti-graft agency", "the Oslo-based airline"
	}
	t := &r.tokens[k]
	if r.class(k)&kindWord == 0 || t.Shape&lex.Newline != 0 {
		return i + 1
	}
	if r.allKinds == 0 {
		r.tellKinds()
	}
	kinds := bodyNoun(t.In(r.x.text))
	if kinds&r.allKinds == 0 || !r.bodyEnds(k+1, to) {
		return i + 1
	}
	phrase := extent{r.tokens[i].Start, t.End}
	if e := r.bodyMeant(kinds, phrase.start); e >= 0 {
		r.bodies = append(r.bodies, reference{phrase, e, aRole, ruleBody})
	}
	return k + 1
}

// bodyEnds reports whether token k goes on after a noun phrase: no "of", noun or
// name, which would say what kind of thing is meant.
func (r *referrer) bodyEnds(k, to int) bool {
	if k >= to {
		return true
	}
	t := &r.tokens[k]
	if t.Kind != lex.Word {
		return t.Kind == lex.Clitic || t.Kind == lex.Punct || t.Kind == lex.Mark
	}
	if t.Shape&lex.Capital != 0 {
		return false
	}
	w := t.In(r.x.text)
	if w == "of" {
		return false
	}
	return r.class(k)&verbLike != 0 || len(w) > 4 && strings.HasSuffix(w, "ed") || in(bodyVerbs, w)
}

// bodyVerbs go on after a noun, besides verbs of speech, small words and what ends in
// "-ed".
const bodyVerbs = " of did does do made makes took takes gave gives sold sells cut won lost fell rose grew hit met paid pays sent kept keeps left began went came saw found held holds put set built broke chose " +
	"became becomes bought buys got gets had let now never often once plans wants hopes needs operates employs owns runs says too soon since until where during against over under about between within without through "

// bodyMeant returns the organization of one of the kinds that a noun before offset
// at means, -1 if none or several may be meant.
func (r *referrer) bodyMeant(kinds body, at int32) int32 {
	m := r.next
	for m < len(r.names) && r.names[m].span.start < at {
		m++
	}
	// The last one before it, in a name or an earlier noun.
	last := int32(-1)
	from := max(at-maxBodyBytes, 0)
	low := max(0, m-maxBodyNames)
	for m--; m >= low && r.names[m].span.end > from; m-- {
		n := &r.names[m]
		if n.typ != organization {
			continue
		}
		if kinds&(bodyCompany|bodyBank) != 0 && r.employs(n) && !r.traded(n) {
			continue
		}
		kind := r.bodyKind(n.entity)
		if kind == bodyTold && kinds&bodyCompany != 0 {
			if !r.traded(n) {
				return -1 // it may be a company
			}
			kind |= bodyCompany
			r.bodyKinds[n.entity] = kind
		}
		if kind&kinds != 0 {
			last = n.span.start
			break
		}
	}
	for k := len(r.x.refs) - 1; k >= 0 && k >= len(r.x.refs)-maxBodyNames && r.x.refs[k].span.start > max(last, from); k-- {
		if f := &r.x.refs[k]; f.rule == ruleBody && r.bodyKind(f.entity)&kinds != 0 {
			return f.entity
		}
	}
	if last < 0 {
		return -1
	}
	// The first one of that sentence.
	begin := r.sentenceBefore(last)
	first := m
	for k := m - 1; k >= low && r.names[k].span.start >= begin; k-- {
		if n := &r.names[k]; n.typ == organization && r.bodyKind(n.entity)&kinds != 0 {
			if n.entity != r.names[first].entity && r.x.text[n.span.end:r.names[first].span.start] == " and " {
				return -1
			}
			first = k
		}
	}
	e := r.names[first].entity
	if kinds&bodyCompany != 0 && !r.mostNamed(e, m, low) {
		return -1
	}
	return e
}

// traded reports whether the words around a name tell that it is a company's: of
// its shares, its chief executive or what it makes.
func (r *referrer) traded(n *nameAt) bool {
	before, after := r.x.text[max(0, n.span.start-16):n.span.start], r.x.text[n.span.end:]
	for _, w := range [...]string{"hares of ", "hares in ", "company ", "firm ", "giant ", "maker ", "retailer ", "rival ", "startup "} {
		if strings.HasSuffix(before, w) {
			return true
		}
	}
	after = strings.TrimPrefix(strings.TrimPrefix(after[:min(len(after), 24)], "'s"), "’s")
	for _, w := range [...]string{" shares", " stock", " chief exec", " CEO", " sharehold", " profit", " factor"} {
		if strings.HasPrefix(after, w) {
			return true
		}
	}
	return false
}

// employs reports whether a name only tells whom somebody works for: "analyst Ann
// Lee of Halden Capital", who speaks about another company.
func (r *referrer) employs(n *nameAt) bool {
	before := r.x.text[max(0, n.span.start-24):n.span.start]
	for _, w := range [...]string{" of ", " at ", " with ", " from "} {
		if rest, ok := strings.CutSuffix(before, w); ok {
			rest = rest[strings.LastIndexByte(rest, ' ')+1:]
			return rest != "" && (rest[0] >= 'A' && rest[0] <= 'Z' || strings.HasPrefix(rest, "analyst") || strings.HasPrefix(rest, "economist") || strings.HasPrefix(rest, "strategist"))
		}
	}
	return false
}

// sentenceBefore returns the offset where the sentence around offset at begins,
// maxBodySentence bytes before it at most.
func (r *referrer) sentenceBefore(at int32) int32 {
	low := max(0, at-maxBodySentence)
	s := r.x.text[low:at]
	for k := len(s) - 1; k > 0; k-- {
		if s[k] == '\n' || s[k] == ' ' && (s[k-1] == '.' || s[k-1] == '?' || s[k-1] == '!') && k > 3 && s[k-3] != ' ' && (k+1 == len(s) || s[k+1] < 'a' || s[k+1] > 'z') {
			return low + int32(k)
		}
	}
	return low
}

// maxBodySentence bounds how far back a sentence is taken to begin.
const maxBodySentence = 400

// mostNamed reports whether no other company is named more often than entity e in
// the names [low, m].
func (r *referrer) mostNamed(e int32, m, low int) bool {
	own := 0
	for k := m; k >= low; k-- {
		if r.names[k].entity == e {
			own++
		}
	}
	for k := m; k >= low; k-- {
		n := &r.names[k]
		if n.entity == e || n.typ != organization || r.bodyKind(n.entity)&bodyCompany == 0 {
			continue
		}
		others := 0
		for i := k; i >= low; i-- {
			if r.names[i].entity == n.entity {
				others++
			}
		}
		if others > own {
			return false
		}
	}
	return true
}

// tellKinds finds what the organizations of the text are, and whether one may be
// a company that its name does not tell.
func (r *referrer) tellKinds() {
	r.bodyKinds = slices.Grow(r.bodyKinds[:0], len(r.x.entities))[:len(r.x.entities)]
	clear(r.bodyKinds)
	r.allKinds = bodyTold
	for e := range r.x.entities {
		if r.x.entities[e].Type == Organization {
			k := r.bodyKind(int32(e))
			if k == bodyTold {
				k = bodyCompany
			}
			r.allKinds |= k
		}
	}
}

// bodyKind is bodyOf for an entity.
func (r *referrer) bodyKind(e int32) body {
	if r.bodyKinds[e] == 0 {
		r.bodyKinds[e] = bodyOf(r.x.entities[e].Name)
		for _, form := range r.x.formsOf(int(e)) {
			if form != r.x.entities[e].Name {
				r.bodyKinds[e] |= bodyOf(form)
			}
		}
	}
	return r.bodyKinds[e]
}
