package entity

import "slices"

// joinShort resolves the short forms of people's names: surnames and, where no
// surname fits, given names and other parts of full names.
func (j *joiner) joinShort() {
	j.joinSingles()
	if !j.shorts() {
		return
	}
	// Lists of the clusters by surname, by parts of hyphenated surnames, and
	// by any other word.
	j.noHosts()
	for _, n := range j.people {
		p := j.nodes[n].person
		if len(p.words) == 1 && numeral(p.suffix) {
			j.addWanted(bySurname, j.seen.text(p.words[0]), n) // "Benedict XVI"
		}
		if len(p.words) < 2 {
			continue
		}
		last := p.last()
		j.addWanted(bySurname, j.seen.text(last), n)
		for i, w := range p.words[:len(p.words)-1] {
			if len(w) > 1 {
				j.addWanted(byWord, j.seen.text(w), n)
				if i > 0 && i+2 == len(p.words) {
					j.buf = append(append(j.buf[:0], w...), last...)
					j.addWanted(byTwo, j.buf, n) // two-word surname
				}
			}
		}
		for part := range hyphenParts(j.nodes[n].raw) {
			j.addWanted(byWord, part, n)
		}
	}
	roots := j.roots
	var open map[int32][]int32 // short node to its hosts
	for _, n := range j.people {
		d := &j.nodes[n]
		p := d.person
		if len(p.words) == 0 || len(p.words) > 1 || p.suffix != "" && numeral(p.suffix) {
			continue
		}
		w := p.words[0]
		if d.untold && (d.gender == 'm' || d.gender == 'f') && j.namesakes(n, w) {
			d.gender = '?' // "Mrs. Moss" is one of them, "Moss" another
		}
		roots = j.fitting(roots[:0], hostKey{s: w}, n)
		if len(roots) == 0 {
			roots = j.fitting(roots, hostKey{kind: byTwo, s: w}, n)
		}
		if len(roots) == 0 && len(w) > 1 {
			roots = j.fitting(roots, hostKey{kind: byWord, s: w}, n)
		}
		if p.suffix != "" {
			roots = j.suffixed(roots, p.suffix)
		}
		switch {
		case len(roots) == 1 && d.gender != '?':
			j.union(roots[0], n)
		case len(roots) > 0:
			d.open = true
			if open == nil {
				open = map[int32][]int32{}
			}
			open[n] = append([]int32(nil), roots...)
		}
	}
	j.joinMisspeltShort()
	j.joinClipped()
	if len(open) > 0 {
		d := decider{joiner: j, open: open}
		d.decide()
	}
}

// shorts enters the words that are names by themselves in j.seen, and reports
// whether there are any.
func (j *joiner) shorts() (some bool) {
	j.seen.reset()
	for _, n := range j.people {
		if p := j.nodes[n].person; len(p.words) == 1 {
			j.seen.entry(0, j.seen.text(p.words[0]))
			some = true
		}
	}
	return some
}

// addWanted is addFolded for a word that is a name by itself, too; nobody asks for
// another one.
func (j *joiner) addWanted(kind byte, word []byte, n int32) {
	if _, ok := j.seen.get(0, word); ok {
		j.addFolded(kind, word, n)
	}
}

// suffixed returns the clusters of roots with this suffix or, if no cluster has it,
// those without any: "Berg Jr." is John Berg Jr., not his father.
func (j *joiner) suffixed(roots []int32, suffix string) []int32 {
	has := func(r int32) string { return j.nodes[j.nodes[r].full].person.suffix }
	some := slices.ContainsFunc(roots, func(r int32) bool { return has(r) == suffix })
	return slices.DeleteFunc(roots, func(r int32) bool { s := has(r); return s != suffix && (some || s != "") })
}

// joinClipped joins "J-Lin", an initial and the first letters of a surname, with
// the only Jana Linden.
func (j *joiner) joinClipped() {
	var open bool
	for pass := range 2 { // the people are entered only if there is such a form
		for _, n := range j.people {
			p := j.nodes[n].person
			if pass == 0 {
				open = open || clipped(j.nodes[n].raw)
				continue
			}
			if len(p.words) > 1 && len(p.last()) > 4 && p.words[0] != "" {
				for k := 2; k <= 4; k++ {
					j.addHost(hostKey{kind: byClip, s: p.words[0][:1] + p.last()[:k]}, n)
				}
			}
		}
		if !open {
			return
		}
	}
	for _, n := range j.people {
		if p := j.nodes[n].person; clipped(j.nodes[n].raw) && len(p.words) == 1 {
			if roots := j.fitting(j.roots[:0], hostKey{kind: byClip, s: p.words[0]}, n); len(roots) == 1 {
				j.union(roots[0], n)
			}
		}
	}
}

// clipped reports whether a name is a capital, a hyphen and the beginning of
// another word.
func clipped(s string) bool {
	if len(s) < 4 || len(s) > 6 || s[0] < 'A' || s[0] > 'Z' || s[1] != '-' || s[2] < 'A' || s[2] > 'Z' {
		return false
	}
	for i := 3; i < len(s); i++ {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return true
}

// joinSingles merges single-word names that differ only by a title: "Pope Francis"
// and "Francis".
func (j *joiner) joinSingles() {
	j.seen.reset()
	for _, n := range j.people {
		p := j.nodes[n].person
		if len(p.words) != 1 {
			continue
		}
		j.buf = append(append(append(j.buf[:0], p.words[0]...), ' '), p.suffix...)
		if m, fresh := j.seen.entry(0, j.buf); fresh {
			*m = n
		} else if !j.genderClash(n, j.find(*m)) {
			j.union(*m, n)
		}
	}
}

// family reports whether w is a surname in the plural: "the Obamas".
func family(w, last string) bool { return w == last+"s" || w == last+"es" }

// fitting appends the clusters that a short form may stand for: those in the
// list of key whose gender does not clash.
func (j *joiner) fitting(dst []int32, key hostKey, n int32) []int32 {
	var store [8]int32
	for _, r := range j.clusters(store[:0], key) {
		if !j.genderClash(n, r) {
			dst = append(dst, r)
		}
	}
	return dst
}

// namesakes reports whether the surname w of node n belongs to several people, or
// to one whose gender clashes with its titles.
func (j *joiner) namesakes(n int32, w string) bool {
	var store [8]int32
	roots := j.clusters(store[:0], hostKey{s: w})
	return len(roots) > 1 || len(roots) == 1 && j.genderClash(n, roots[0])
}

// joinMisspeltShort joins a surname that no full name has with the only full name
// whose surname is spelled almost the same.
func (j *joiner) joinMisspeltShort() {
	if len(j.people) > maxMisspelt {
		return
	}
	open := false // a surname that no full name has
	for _, n := range j.people {
		d := &j.nodes[n]
		open = open || len(d.person.words) == 1 && !d.open && j.find(n) == n && d.full == n
	}
	if !open {
		return
	}
	// Skeletons, and forms with one letter dropped, to a cluster; -1: several.
	const bySkeleton, byLetters = 0, 1
	j.seen.reset()
	enter := func(kind byte, r int32) {
		if old, fresh := j.seen.entry(kind, j.buf); fresh || *old == r {
			*old = r
		} else {
			*old = -1
		}
	}
	for _, n := range j.people {
		p := j.nodes[n].person
		last := p.last()
		if len(p.words) < 2 || len(last) < 4 || len(last) > maxSpelling {
			continue
		}
		r := j.find(n)
		j.buf = skeleton(j.buf[:0], last)
		enter(bySkeleton, r)
		for i := range len(last) {
			j.buf = append(append(j.buf[:0], last[:i]...), last[i+1:]...)
			enter(byLetters, r)
		}
		j.buf = append(j.buf[:0], last...)
		enter(byLetters, r)
	}
	for _, n := range j.people {
		d := &j.nodes[n]
		p := d.person
		if len(p.words) != 1 || d.open || j.find(n) != n || j.nodes[n].full != n || numeral(p.suffix) {
			continue // a number makes "Paul VI" whole, who is not John Paul II
		}
		w := p.words[0]
		if len(w) < 4 || len(w) > maxSpelling {
			continue
		}
		j.buf = skeleton(j.buf[:0], w)
		r, ok := j.seen.get(bySkeleton, j.buf)
		if !ok && len(w) >= 5 {
			if r, ok = j.seen.get(byLetters, j.seen.text(w)); !ok {
				for i := 0; i < len(w) && !ok; i++ {
					j.buf = append(append(j.buf[:0], w[:i]...), w[i+1:]...)
					r, ok = j.seen.get(byLetters, j.buf)
				}
			}
		}
		if ok && r >= 0 && !family(w, j.nodes[j.nodes[j.find(r)].full].person.last()) && spelling(w, j.nodes[j.nodes[j.find(r)].full].person.last()) && !j.genderClash(n, j.find(r)) {
			j.union(r, n)
		}
	}
}
