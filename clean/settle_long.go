package clean

// longLine is the length from which a line is cleaned as a text of its own, which
// is slower but takes less memory per change.
const longLine = 1 << 16

// settleLong does what settle does, for a long line that begins at start.
func (s *settler) settleLong(line string, start int, has traits) error {
	first := &Text{original: line, text: line}
	if s.decodes && has&hasInvalid != 0 {
		at := s.at
		b := &builtin{encoder.name, hasInvalid, func(text string, yield func(Edit) bool) { decode(text, at, yield) }}
		var err error
		if first, err = pass(first, b, b, nil); err != nil {
			return err
		}
	}
	done, ok, err := s.roundsLong(first)
	if err == nil && !ok {
		var clean *Text
		if clean, err = runGroup(first, s.cs, ^traits(0), (*builtin).tidies); err == nil {
			if done, ok, err = s.roundsLong(clean); !ok {
				done = clean
			}
		}
	}
	if err != nil {
		return err
	}
	s.blank = true
	if len(line) == len(s.text) && s.x.old.changes.n == 0 {
		s.result = done
		return nil
	}
	for c := range done.Changes() {
		rule := c.Rule
		if rule == "blank/edge" {
			rule = s.edge(c.Raw.Shift(start), c.New)
		}
		s.x.put(c.Raw.Shift(start), c.New, s.x.labelOf(c.Cleaner, rule))
	}
	return nil
}

// roundsLong does what rounds does, for a line that is a text of its own.
func (s *settler) roundsLong(t *Text) (done *Text, ok bool, err error) {
	version, rested := 1, [maxGroup]int{}
	for range maxRounds {
		before, has := t, survey(t.text)
		for i, c := range s.cs {
			b := c.(*builtin)
			if has&b.needs == 0 || rested[i] == version {
				continue
			}
			next, err := pass(t, c, b, nil)
			if err != nil {
				return nil, false, err
			}
			if next != t {
				t, has = next, ^traits(0)
				if version++; !b.rests() {
					continue
				}
			}
			rested[i] = version
		}
		if t.text == before.text {
			return t, true, nil
		}
	}
	return t, false, nil
}
