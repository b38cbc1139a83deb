package entity

// inQuote resolves a pronoun inside quotation marks: to the only person that
// fits of those named inside the same marks before it or, if there is none, of
// those around it who do not speak.
func (r *referrer) inQuote(i int) (int32, rule) {
	p := &r.items[i]
	best, n := int32(-1), 0
	look := func(a *item) {
		if a.entity >= 0 && a.entity != best && a.kind != 'u' && fits(a, p.gender, r.gender) > 0 {
			best = a.entity
			n++
		}
	}
	for k := i - 1; k >= 0; k-- {
		if a := &r.items[k]; a.pair == p.pair {
			look(a)
		}
	}
	block := r.block
	for k := range r.past {
		if s := r.before(k); s.block == block {
			for m := range s.items {
				if a := &s.items[m]; a.pair == p.pair {
					look(a)
				}
			}
		}
	}
	switch n {
	case 1:
		return best, ruleInQuote
	case 0:
	default:
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
	for k := range r.items {
		// "He lied," he said: the speaker is not known yet.
		if a := &r.items[k]; a.speaker && a.kind == 'p' && a.entity < 0 && a.gender == p.gender {
			return -1, noRule
		}
	}
	var speakers [window + 1]int32
	for k := range speakers {
		speakers[k] = -1
	}
	mark := func(items []item, at int) {
		for m := range items {
			if items[m].speaker {
				speakers[at] = items[m].entity
			}
		}
	}
	mark(r.items, window)
	for k := range r.past {
		mark(r.before(k).items, k)
	}
	about := func(a *item) {
		for _, e := range speakers {
			if e >= 0 && e == a.entity {
				return
			}
		}
		if a.pair < 0 {
			look(a)
		}
	}
	for k := i - 1; k >= 0; k-- {
		about(&r.items[k])
	}
	for k := 0; k < 2 && n == 0; k++ {
		if s := r.before(k); len(s.items) > 0 && block-s.block <= 1 {
			for m := range s.items {
				about(&s.items[m])
			}
		}
	}
	if n == 1 {
		return best, ruleAbout
	}
	return -1, noRule
}

// clause reports whether an item is the subject of a clause of its own: "that
// Berg would", "because Berg had".
func (r *referrer) clause(a *item) bool {
	k := int(a.after)
	return a.token > 0 && k < len(r.tokens) && in(" that because when while if although but unless ", r.tokens[a.token-1].In(r.x.text)) &&
		in(" is was has had will would can could should may might did does ", r.tokens[k].In(r.x.text))
}
