package entity

import "github.com/newsnorm/newsnorm/internal/lex"

// A groupSearch goes back from a pronoun to find the only organization or country
// that it can mean.
type groupSearch struct {
	*referrer
	pronoun *item
	mention int   // the mention at or before the current token
	cand    int32 // the nearest candidate, -1 if none
	n       int   // the number of candidates
	at      int   // the token of the nearest one
	lead    bool  // the nearest one is the subject of its sentence
	people  int
	clauses int
}

// only returns the candidate if nothing else can be meant.
func (g *groupSearch) only() (int32, rule) {
	if g.n == 1 && g.people < 2 && (g.pronoun.form == 's' || g.lead) {
		return g.cand, ruleGroup
	}
	return -1, noRule
}

// name looks at the mention of tokens [first, after); done reports that the search
// ends with e and why.
func (g *groupSearch) name(first, after int) (e int32, why rule, done bool) {
	e, typ := g.names[g.mention].entity, g.names[g.mention].typ
	for g.mention >= 0 && g.names[g.mention].span.end > g.tokens[first].Start {
		g.mention--
	}
	if typ == person {
		g.people++
		return -1, noRule, false
	}
	if after == int(g.pronoun.token)-1 && typ == organization {
		switch g.tokens[after].In(g.x.text) {
		case "that":
			if !g.told(first) {
				return e, ruleGroupClause, true
			}
		case "where":
			if !g.stands(first) {
				return e, ruleGroupClause, true
			}
		}
	}
	if !g.agent(first, after, typ, e) {
		return -1, noRule, false
	}
	if echo := g.verbAfter(int(g.pronoun.after)); echo != "" && g.verbAfter(after) == echo {
		return e, ruleGroupEcho, true
	}
	if g.at = first; e != g.cand {
		g.cand = e
		g.n++
	}
	g.lead = g.leads(first)
	return -1, noRule, false
}

// word looks at token k, which is not part of a mention; done reports that the
// search ends with e and why.
func (g *groupSearch) word(k int) (e int32, why rule, done bool) {
	t := &g.tokens[k]
	w := t.In(g.x.text)
	if n := shortened(w); n > 0 {
		w = w[:n]
	}
	switch {
	case t.Kind == lex.Punct && (w == ";" || w == "." || w == "?" || w == "!"):
	case t.Kind != lex.Word:
		return -1, noRule, false
	case w == "and" || w == "or":
		if g.n == 0 && g.people == 0 && k == int(g.pronoun.token)-1 {
			return -1, noRule, false // "and they"
		}
		joins := k > 0 && (g.between(k) || g.mention >= 0 && g.names[g.mention].span.end == g.tokens[k-1].End)
		return -1, noRule, joins
	case g.class(k)&anybodyWord != 0:
		if g.n > 0 && g.at-k <= 3 {
			return -1, noRule, true // "anyone at Norsk Oil"
		}
		g.people++
		return -1, noRule, false
	default:
		switch w {
		case "they", "They", "them", "their", "theirs", "themselves":
			if e, ok := g.groupAt(t.Start); g.n == 0 && ok && g.people == 0 && e >= 0 {
				return e, ruleGroupAgain, true
			}
			return -1, noRule, true
		}
		if g.plural(k) {
			return -1, noRule, true
		}
		if !g.begins(k) {
			return -1, noRule, false
		}
	}
	// The end or beginning of a clause.
	if g.n > 0 || g.people > 1 || g.clauses > 1 {
		e, why = g.only()
		return e, why, true
	}
	g.clauses++
	return -1, noRule, false
}
