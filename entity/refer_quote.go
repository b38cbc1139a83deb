package entity

// inQuote resolves a pronoun inside quotation marks: to the only person that
// fits of those named inside the same marks before it or, if there is none, of
// those around it who do not speak.
func (r *referrer) inQuote(i int) (int32, rule) {
	p := &r.items[i]
	inside := soleFit{gender: p.gender, known: r.gender, entity: -1}
	for k := i - 1; k >= 0; k-- {
		if a := &r.items[k]; a.pair == p.pair {
			inside.look(a)
		}
	}
	for k := range r.past {
		if s := r.before(k); s.block == r.block {
			for m := range s.items {
				if a := &s.items[m]; a.pair == p.pair {
					inside.look(a)
				}
			}
		}
	}
	switch {
	case inside.n == 1:
		return inside.entity, ruleInQuote
	case inside.n > 1:
		return r.inQuoteClause(i)
	}
	return r.aroundQuote(i)
}

// A soleFit counts the people whom a pronoun of a gender may mean.
type soleFit struct {
	known  []byte // the gender of each entity
	gender byte
	entity int32 // the last one
	n      int
}

// look counts the person of item a, if it may be meant and was not the last one.
func (f *soleFit) look(a *item) {
	if a.entity >= 0 && a.entity != f.entity && a.kind != 'u' && fits(a, f.gender, f.known) > 0 {
		f.entity = a.entity
		f.n++
	}
}

// inQuoteClause resolves a subject inside quotation marks where several people
// fit: to the nearest one if that is the subject of the clause before it.
func (r *referrer) inQuoteClause(i int) (int32, rule) {
	p := &r.items[i]
	for k := i - 1; k >= 0 && p.form == 's'; k-- {
		if a := &r.items[k]; a.pair == p.pair && a.entity >= 0 && a.kind != 'u' && fits(a, p.gender, r.gender) > 0 {
			if r.clause(a) {
				return a.entity, ruleInQuoteClause
			}
			break
		}
	}
	return -1, noRule
}

// aroundQuote resolves a pronoun inside quotation marks to the only person who
// fits of those named outside them, nearby, who do not speak.
func (r *referrer) aroundQuote(i int) (int32, rule) {
	p := &r.items[i]
	for k := range r.items {
		// "He lied," he said: the speaker is not known yet.
		if a := &r.items[k]; a.speaker && a.kind == 'p' && a.entity < 0 && a.gender == p.gender {
			return -1, noRule
		}
	}
	speakers := r.speakers()
	outside := soleFit{gender: p.gender, known: r.gender, entity: -1}
	look := func(a *item) {
		for _, e := range speakers {
			if e >= 0 && e == a.entity {
				return
			}
		}
		if a.pair < 0 {
			outside.look(a)
		}
	}
	for k := i - 1; k >= 0; k-- {
		look(&r.items[k])
	}
	for k := 0; k < 2 && outside.n == 0; k++ {
		if s := r.before(k); len(s.items) > 0 && r.block-s.block <= 1 {
			for m := range s.items {
				look(&s.items[m])
			}
		}
	}
	if outside.n == 1 {
		return outside.entity, ruleAbout
	}
	return -1, noRule
}

// speakers returns who speaks in this sentence and in those before it, -1 where
// nobody does.
func (r *referrer) speakers() (who [window + 1]int32) {
	last := func(items []item) int32 {
		for m := len(items) - 1; m >= 0; m-- {
			if items[m].speaker {
				return items[m].entity
			}
		}
		return -1
	}
	for k := range r.past {
		who[k] = last(r.before(k).items)
	}
	who[window] = last(r.items)
	return who
}

// clause reports whether an item is the subject of a clause of its own: "that
// Berg would", "because Berg had".
func (r *referrer) clause(a *item) bool {
	k := int(a.after)
	return a.token > 0 && k < len(r.tokens) && in(" that because when while if although but unless ", r.tokens[a.token-1].In(r.x.text)) &&
		in(" is was has had will would can could should may might did does ", r.tokens[k].In(r.x.text))
}
