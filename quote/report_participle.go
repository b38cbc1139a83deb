package quote

// participle handles "…, adding that …", "Citing the report, Smith …", "a
// spokesman saying …": the subject is before the participle at i, or after one that
// opens the sentence. The cue ends at item end.
func (s *scanner) participle(r *report, i, end, lo, hi int, fr frame, phrasal bool) bool {
	if i > lo && s.items[i-1].pos == pPrep {
		switch p := &s.items[i-1]; s.text[p.start:p.end] {
		case "by", "before", "after", "in", "for":
		default:
			return false
		}
	}
	r.rule = ruleParticiple
	if i == lo+1 && s.fronts(lo) {
		return s.whileSaying(r, end, lo, hi, fr)
	}
	if fr&takesQuote == 0 {
		r.who, r.named = s.reduced(i, lo)
	}
	if !r.named {
		r.who, r.named = s.absolute(i, lo)
	}
	if !r.named {
		r.who, r.named = s.carried(lo, i)
	}
	opening := 0
	if i == lo || i == lo+1 { // "Citing the report, Smith …"
		for k := i + 1; k < hi && k < i+maxLeft; k++ {
			if t := &s.items[k]; t.pos == pComma || t.pos == pQuote && s.last(s.pairs[t.pair]) == ',' {
				if r.who, r.named = s.phraseRight(k+1, hi); r.named {
					opening = k
					if t.pos == pQuote {
						opening++
					}
					break
				}
			}
		}
	}
	if fr&opensNew == 0 && !phrasal && (!r.named || !s.personal(r.who)) {
		return false // "the road leading to the bridge, showing cracks"
	}
	return s.after(r, end+1, lo, hi, opening, fr)
}

// whileSaying handles "While saying that A, Smith …": the subject stands behind the
// comma at which what is said ends. The cue ends at item end.
func (s *scanner) whileSaying(r *report, end, lo, hi int, fr frame) bool {
	for k := end + 1; k < hi && k < end+maxLeft; k++ {
		t := &s.items[k]
		if t.pos != pComma && (t.pos != pQuote || s.last(s.pairs[t.pair]) != ',') {
			continue
		}
		p, ok := s.phraseRight(k+1, hi)
		if !ok || !s.personal(p) {
			continue
		}
		if n, ok := s.at(p.hi+1, hi); !ok || !n.pos.in(1<<pVerb|1<<pAux|1<<pAdv|1<<pComma|1<<pOpen) {
			continue
		}
		r.who, r.named = p, true
		if t.pos == pQuote {
			k++
		}
		return s.after(r, end+1, lo, hi, k, fr)
	}
	return false
}

// absolute returns the subject right before the participle at i:
// ", its spokesman saying", "with Lee adding", "a report saying".
func (s *scanner) absolute(i, lo int) (np, bool) {
	for i-1 > lo && s.items[i-1].pos == pAdv {
		i--
	}
	if i-1 < lo || !s.items[i-1].nominal() {
		return np{}, false
	}
	p, ok := s.phraseLeft(i-1, lo)
	if !ok || p.lo == lo {
		return p, ok
	}
	b := s.items[p.lo-1]
	if b.pos == pComma && s.personal(p) && s.items[p.lo].pos != pVerb || b.pos == pPrep && s.isWord(p.lo-1, "with") {
		return p, true
	}
	// "footage of Smith saying": only the name after "of" speaks.
	if k := s.base(i-1, lo) - 1; k-1 >= lo && s.isWord(k, "of") && s.items[k+1].pos == pName && s.recording(k-1) {
		return np{k + 1, i - 1, i - 1}, true
	}
	return np{}, false
}

// recording reports whether item i is a noun for a recording of somebody.
func (s *scanner) recording(i int) bool {
	switch s.text[s.items[i].start:s.items[i].end] {
	case "footage", "video", "videos", "clip", "clips", "recording", "recordings", "tape", "tapes", "audio":
		return true
	}
	return false
}

// reduced returns the people right before the participle at i: "voters
// backing the plan".
func (s *scanner) reduced(i, lo int) (np, bool) {
	for i-1 > lo && s.items[i-1].pos == pAdv {
		i--
	}
	j := i - 1
	if j <= lo || !s.items[j].nominal() || s.items[j].pos != pName && s.items[j].flags&fPerson == 0 {
		return np{}, false
	}
	b := s.base(j, lo)
	return np{b, j, j}, b <= j && b > lo
}
