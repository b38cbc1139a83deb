package clean

// Entities, Mojibake, Characters, NFC and Spaces make work for one another: an
// entity may hide a zero-width space, and taking that out may bring together
// what Mojibake knows to be broken. Neighbours among these cleaners therefore
// work as one group: line by line they run until none of them finds anything,
// so that cleaning again changes nothing.
//
// A line that has not come to rest after maxRounds, which takes nested damage
// made on purpose, is only tidied: Entities and Mojibake leave it alone.

const maxRounds = 8

// settles reports whether the cleaner belongs to the group.
func (c *builtin) settles() bool { return c.mends() || c.tidies() }

func (c *builtin) mends() bool { return c.name == "entities" || c.name == "mojibake" }

func (c *builtin) tidies() bool {
	return c.name == "characters" || c.name == "nfc" || c.name == "spaces"
}

// settled returns how many of cs, from the first on, make a group.
func settled(cs []Cleaner) int {
	for i, c := range cs {
		if b, ok := c.(*builtin); !ok || !b.settles() {
			return i
		}
	}
	return len(cs)
}

// settle runs the group cs over t until all lines are at rest. In nearly all
// texts they are after one pass, which a second one shows.
func settle(t *Text, cs []Cleaner, has traits) (*Text, error) {
	once, err := runGroup(t, cs, has, (*builtin).settles)
	if err != nil || once == t || atRest(once.text, cs) {
		return once, err
	}
	return settleLines(t, cs)
}

// runGroup runs those of cs that pick selects over t, which has the traits has.
func runGroup(t *Text, cs []Cleaner, has traits, pick func(*builtin) bool) (*Text, error) {
	for _, c := range cs {
		b := c.(*builtin)
		if has&b.needs == 0 || !pick(b) {
			continue
		}
		next, err := pass(t, c, b, nil)
		if err != nil {
			return nil, err
		}
		if next != t {
			t, has = next, survey(next.text)
		}
	}
	return t, nil
}

// atRest reports whether no cleaner of cs finds anything in text.
func atRest(text string, cs []Cleaner) bool {
	has := survey(text)
	for _, c := range cs {
		b := c.(*builtin)
		if has&b.needs == 0 {
			continue
		}
		rest := true
		b.edits(text, func(e Edit) bool {
			rest = e.Span.In(text) == e.New
			return rest
		})
		if !rest {
			return false
		}
	}
	return true
}

// settleLines brings each line of t to rest on its own, then tidies what is
// between them.
func settleLines(t *Text, cs []Cleaner) (*Text, error) {
	x := composer{old: t}
	for i := 0; i < len(t.text); {
		line := lineAround(t.text, i)
		if line.Start < i {
			i++ // a line break
			continue
		}
		done, err := settleLine(line.In(t.text), cs)
		if err != nil {
			return nil, err
		}
		for c := range done.Changes() {
			x.name = c.Cleaner
			if err := x.add(Edit{c.Raw.Shift(line.Start), c.New, c.Rule}); err != nil {
				return nil, err
			}
		}
		i = max(line.End, i+1)
	}
	done := x.finish()
	return runGroup(done, cs, survey(done.text), (*builtin).tidies)
}

func settleLine(line string, cs []Cleaner) (*Text, error) {
	t, ok, err := rounds(&Text{original: line, text: line}, cs)
	if ok || err != nil {
		return t, err
	}
	tidy := &Text{original: line, text: line}
	if tidy, err = runGroup(tidy, cs, survey(line), (*builtin).tidies); err != nil {
		return nil, err
	}
	if t, ok, err = rounds(tidy, cs); ok || err != nil {
		return t, err
	}
	return tidy, nil
}

// rounds runs cs over t until nothing changes; it reports false if that takes
// more than maxRounds.
func rounds(t *Text, cs []Cleaner) (*Text, bool, error) {
	for range maxRounds {
		next, err := runGroup(t, cs, survey(t.text), (*builtin).settles)
		if err != nil || next.text == t.text {
			return next, true, err
		}
		t = next
	}
	return t, false, nil
}
