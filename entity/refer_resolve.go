package entity

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/fold"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// resolve resolves the roles and pronouns of the sentence in r.items, whose first
// token is from.
func (r *referrer) resolve(from int) {
	r.markSubject()
	bodies := r.bodies
	for i := range r.items {
		it := &r.items[i]
		for len(bodies) > 0 && bodies[0].span.start < it.span.start {
			r.x.refs, bodies = append(r.x.refs, bodies[0]), bodies[1:]
		}
		switch it.kind {
		case 'r':
			r.resolveRole(it)
		case 'p':
			e, rule := r.antecedent(i, from)
			it.entity = e
			r.x.refs = append(room(r.x.refs, int(it.span.start), len(r.x.text)), reference{it.span, e, aPronoun, rule})
			if e >= 0 && r.gender[e] != 'm' && r.gender[e] != 'f' && it.gender != 'p' {
				r.gender[e] = it.gender // known from the pronoun
			}
		}
	}
	if len(bodies) > 0 {
		r.x.refs = append(r.x.refs, bodies...)
	}
}

// markSubject marks the item that the sentence is about: the one next to a verb of
// speech, else the first that is not a possessive; quotations do not count.
func (r *referrer) markSubject() {
	first, speaker := -1, -1
	for i := range r.items {
		it := &r.items[i]
		if it.pair >= 0 {
			continue
		}
		if k := int(it.token); k > 1 && it.kind != 'p' && r.tokens[k-1].In(r.x.text) == "to" && lower(r.tokens[k-2].In(r.x.text)) == "according" {
			it.speaker = true
			continue
		}
		if first < 0 && !it.poss && (it.kind != 'p' || it.form == 's') {
			first = i
		}
		if speaker < 0 && !it.poss && (it.kind != 'p' || it.form == 's') {
			next, before := int(it.after), int(it.token)-1
			if next < len(r.tokens) && (r.reports(next) || it.kind == 'n' && r.enclosed(it)) {
				speaker = i
			} else if before >= 0 && it.kind != 'p' && r.reports(before) && r.quoteBefore(before) && !r.reported(before, next) {
				speaker = i
			}
		}
	}
	if speaker >= 0 {
		r.items[speaker].subject, r.items[speaker].speaker = true, true
	} else if first >= 0 {
		r.items[first].subject = true
	}
}

// reported reports whether the item between the verb of speech at token v and token
// next is what is said, not who says it: "Anna Berg, a baker, said Holm was late".
func (r *referrer) reported(v, next int) bool {
	return next < len(r.tokens) && r.tokens[v-1].In(r.x.text) == "," && in(finites, r.tokens[next].In(r.x.text))
}

// finites are finite forms that a subject may stand before, written for this project.
const finites = " is was are were has had have will would could can should may might did does failed wanted took made got gave went came left "

// enclosed reports whether commas enclose the name of an item, and its titles, before
// a verb of speech: "The chair of the club, Hon. Anna Berg, said".
func (r *referrer) enclosed(it *item) bool {
	next := int(it.after)
	if next+1 >= len(r.tokens) || r.tokens[next].In(r.x.text) != "," || !r.reports(next+1) {
		return false
	}
	k := int(it.token) - 1
	for k > 0 && r.class(k)&isTitle != 0 {
		k--
	}
	return k > 0 && r.tokens[k].In(r.x.text) == ","
}

// reports reports whether token k is a verb of speech.
func (r *referrer) reports(k int) bool {
	return r.tokens[k].Kind == lex.Word && r.class(k)&sayWord != 0
}

// quoteBefore reports whether a mark or comma precedes token k: `…," said Anna
// Berg`.
func (r *referrer) quoteBefore(k int) bool {
	if k == 0 {
		return false
	}
	t := r.tokens[k-1]
	return t.Kind == lex.Mark || t.Kind == lex.Punct
}

func (r *referrer) resolveRole(it *item) {
	ref := reference{span: it.span, entity: -1, kind: aRole}
	if it.apposed >= 0 {
		ref.entity, ref.rule = it.apposed, ruleApposition
		r.x.learn(it.apposed, r.offices[it.office])
	} else if e, rule := r.x.holder(r.offices[it.office], int(it.span.start)); e >= 0 {
		ref.entity, ref.rule = int32(e), rule
	}
	it.entity = ref.entity
	for len(r.gender) < len(r.x.entities) {
		e := &r.x.entities[len(r.gender)]
		r.gender = append(r.gender, genderOf(strings.Fields(fold.String(e.Name))))
	}
	if it.entity >= 0 {
		it.gender = r.gender[it.entity]
	}
	r.x.refs = append(room(r.x.refs, int(it.span.start), len(r.x.text)), ref)
}

// antecedent returns the entity that the pronoun of item i refers to, and the rule;
// -1 if the text does not decide it.
func (r *referrer) antecedent(i, from int) (int32, rule) {
	p := &r.items[i]
	if p.gender == 'p' {
		return r.group(i, from)
	}
	if p.pair >= 0 {
		return r.inQuote(i)
	}
	if e, ok := r.sameSentence(i); ok {
		return e, ruleSameSentence
	}
	if e, ok := r.ahead(i, from); ok {
		return e, ruleAhead
	}
	// A speaker may go on after a paragraph in which nobody is named.
	far := 1
	if n := int(p.after); n < len(r.tokens) && r.reports(n) {
		far = 2
	}
	for k := range r.past {
		s := r.before(k)
		if len(s.items) == 0 || r.block-s.block > far {
			break
		}
		if e, ok := r.inPast(s, p.gender); ok {
			return e, ruleBefore
		}
	}
	return -1, noRule
}

// fits returns how well an antecedent fits a gender: 2 if its own is known to be
// the same, 1 if that is unknown, 0 if it differs.
func fits(it *item, gender byte, known []byte) int {
	g := it.gender
	if g == 'p' && it.kind == 'p' {
		return 0 // they
	}
	if it.entity >= 0 {
		g = known[it.entity]
	}
	switch {
	case g == gender:
		return 2
	case g == 'm' || g == 'f' || g == 'p':
		return 0
	}
	return 1
}

// sameSentence looks for the antecedent of item i before it in its sentence.
func (r *referrer) sameSentence(i int) (int32, bool) {
	p := &r.items[i]
	best, score := -1, 0
	for k := i - 1; k >= 0; k-- {
		a := &r.items[k]
		if a.pair >= 0 || a.kind == 'p' && a.entity < 0 {
			continue
		}
		f := fits(a, p.gender, r.gender)
		if f == 0 || p.form == 'p' && r.relative(a, p) {
			continue
		}
		// "Berg called him": the object is not the subject of its own clause.
		if p.form == 'o' && a.subject && p.token-a.after <= 3 {
			continue
		}
		s := 4 * f
		if a.subject && p.form != 'p' {
			s += 2
		}
		if a.subject {
			s++
		}
		if a.kind == 'p' {
			s++
		}
		// A relative clause belongs to the name before it.
		if int(a.after) < len(r.tokens) && (p.form == 's' || p.form == 'p') {
			n := int(a.after)
			if r.tokens[n].In(r.x.text) == "," {
				n++
			}
			if n < len(r.tokens) && in(" who whose whom ", r.tokens[n].In(r.x.text)) && int(p.token)-n < 14 {
				if s += 2; int(p.token)-n < 8 {
					s += 3
				}
			}
		}
		if p.form == 'p' || p.form == 'r' {
			if best < 0 {
				s += 2 // the nearest
			}
		}
		if a.poss {
			s--
			if p.form == 'p' && (r.tokens[p.token-1].In(r.x.text) != "and" || p.token-a.after > 5) {
				s-- // "views on Berg's tenure, plans for his own"
			}
		}
		if best < 0 || s > score {
			best, score = k, s
		}
	}
	if best < 0 {
		return -1, false
	}
	return r.items[best].entity, true
}

// relative reports whether the noun that p possesses describes a: "Moss and Anna
// Berg, his children".
func (r *referrer) relative(a, p *item) bool {
	k := int(p.token)
	if a.kind != 'n' || k < 2 || k+1 >= len(r.tokens) || r.tokens[k-1].In(r.x.text) != "," || !in(relatives, r.tokens[k+1].In(r.x.text)) {
		return false
	}
	n := int(a.after)
	if n == k-1 {
		return true
	}
	// The first of two names.
	for m := range r.items {
		if b := &r.items[m]; int(b.after) == k-1 && int(b.token) == n+1 && r.tokens[n].In(r.x.text) == "and" {
			return true
		}
	}
	return false
}

// relatives are nouns for people that somebody has, written for this project.
const relatives = " wife husband son sons daughter daughters child children father mother parents brother brothers sister sisters twin uncle aunt nephew niece cousin cousins grandson granddaughter " +
	"grandfather grandmother widow widower partner fiancee girlfriend boyfriend friend friends lawyer lawyers attorney spokesman spokeswoman spokesperson deputy successor predecessor boss aide adviser advisor " +
	"colleague colleagues opponent rival coach manager teacher counterpart heir heirs "

// ahead looks for a name that follows a pronoun of an opening phrase: "In her
// speech, Anna Berg said".
func (r *referrer) ahead(i, from int) (int32, bool) {
	p := &r.items[i]
	if int(p.token) == from || int(p.token)-from > 16 || p.form == 's' && !opensClause(lower(r.tokens[from].In(r.x.text))) {
		return -1, false
	}
	comma := -1
	for k := int(p.after); k < len(r.tokens) && k < int(p.after)+12; k++ {
		if r.tokens[k].In(r.x.text) == "," {
			comma = k
			break
		}
	}
	next := i + 1
	for next < len(r.items) && r.items[next].kind != 'n' && int(r.items[next].token) < comma {
		next++
	}
	if comma < 0 || next >= len(r.items) {
		return -1, false
	}
	a := &r.items[next]
	if a.kind != 'n' || a.pair >= 0 || int(a.token) < comma || int(a.token) > comma+6 || a.poss || fits(a, p.gender, r.gender) == 0 {
		return -1, false
	}
	return a.entity, true
}

// opensClause reports whether w begins a clause before the one that a sentence is
// about.
func opensClause(w string) bool {
	switch w {
	case "as", "while", "when", "after", "before", "although", "though", "if", "because", "since", "once", "until",
		"asked", "pressed", "questioned", "quizzed", "challenged", "reminded", "told":
		return true
	}
	return false
}

func lower(w string) string {
	if w != "" && 'A' <= w[0] && w[0] <= 'Z' && len(w) < 12 {
		return string(w[0]+'a'-'A') + w[1:]
	}
	return w
}

// inPast looks for the antecedent in an earlier sentence, its subject first.
func (r *referrer) inPast(s *sentence, gender byte) (int32, bool) {
	best, score := -1, 0
	for k := range s.items {
		a := &s.items[k]
		if a.pair >= 0 || a.kind == 'p' && a.entity < 0 {
			continue
		}
		f := fits(a, gender, r.gender)
		if f == 0 {
			continue
		}
		sc := 2 * f
		if a.subject {
			sc += 3
		}
		if a.poss {
			sc--
		}
		if sc >= score {
			best, score = k, sc
		}
	}
	if best < 0 {
		return -1, false
	}
	return s.items[best].entity, true
}

// before returns the k-th sentence before this one, counted from 0.
func (r *referrer) before(k int) *sentence { return &r.past[(r.latest+k)%window] }

// keep moves the sentence into the window.
func (r *referrer) keep() {
	if len(r.items) == 0 {
		return
	}
	r.latest = (r.latest + window - 1) % window
	s := &r.past[r.latest]
	s.block, s.items = r.block, append(s.items[:0], r.items...)
}
