package entity

import (
	"math/bits"
	"slices"
	"strings"
)

// joinPeople merges the full forms of people's names: "Anna Berg", "Anna M.
// Berg", "A. Berg", "Annie Berg" are one, "Karl Berg" is another.
func (j *joiner) joinPeople() {
	j.parsePeople()
	j.noHosts()
	// The longest first, so that "A. Berg" and "Anna Berg" meet "Anna M. Berg".
	for _, n := range byWords(j, j.full) {
		j.joinFull(n)
	}
	j.joinMisspelt(j.full)
}

// parsePeople parses the names of people, and puts the nodes with full ones into
// j.full.
func (j *joiner) parsePeople() {
	j.full = j.full[:0]
	j.parsed, j.words = slices.Grow(j.parsed[:0], len(j.people))[:len(j.people)], slices.Grow(j.words[:0], 2*len(j.people))
	var after map[string]bool // surnames after a particle in some full name
	for i, n := range j.people {
		j.parsed[i] = cutPerson(bare(j.nodes[n].raw), j.nodes[n].key, &j.words)
		if p := &j.parsed[i]; len(p.words) > 1 && p.part>>(len(p.words)-1)&1 != 0 {
			if after == nil {
				after = map[string]bool{}
			}
			after[p.last()] = true
		}
	}
	for i, n := range j.people {
		d := &j.nodes[n]
		p := &j.parsed[i]
		d.person, d.titles = p, p.titles
		if len(p.words) == 2 && particle(p.words[0]) && after[p.words[1]] {
			p.words, p.glued, p.part, p.short = p.words[1:], p.glued>>1, p.part>>1, true // "El Berg" beside "Anna El Berg"
		}
		if p.gender != 0 {
			d.gender, d.untold = p.gender, false
		}
		if len(p.words) >= 2 && len(d.key) < 200 {
			if g := genderOf(p.words); d.gender == 0 || d.gender == '?' {
				d.gender = g
			}
			j.full = append(j.full, n)
		}
	}
}

// joinFull merges node n, a full name, with the only cluster that it fits, and
// enters it under its keys. A form that fits two people ("A. Berg", Anna and Axel
// Berg) is merged with neither.
func (j *joiner) joinFull(n int32) {
	p := j.nodes[n].person
	keys, first := personKeys(j.hashes[:0], p)
	roots := j.roots[:0]
	for _, k := range keys[:first] {
		roots = j.clusters(roots, hostKey{kind: byHash, hash: k})
		if len(roots) >= maxAlike {
			break
		}
	}
	best, found := int32(-1), 0
	for _, r := range roots {
		rep := &j.nodes[j.nodes[r].full]
		if apart(p, rep.person) {
			continue
		}
		if rel, _ := personsRelate(p, rep.person); rel != same || j.genderClash(n, r) {
			continue
		}
		if slices.Equal(p.words, rep.person.words) && (p.suffix != "" || rep.person.suffix == "") {
			best, found = r, 1
			break
		}
		found++
		if best < 0 || j.nodes[r].first < j.nodes[best].first {
			best = r
		}
	}
	if found == 1 {
		j.union(best, n)
	}
	for _, k := range keys {
		j.addHost(hostKey{kind: byHash, hash: k}, n)
	}
	j.roots, j.hashes = roots, keys
}

// byWords returns nodes ordered by falling number of words, stable.
func byWords(j *joiner, nodes []int32) []int32 {
	order, most := slices.Grow(j.order[:0], len(nodes)), 0
	for _, n := range nodes {
		most = max(most, len(j.nodes[n].person.words))
	}
	for w := min(most, maxNameWords); w >= 2; w-- {
		for _, n := range nodes {
			if k := len(j.nodes[n].person.words); k == w || w == maxNameWords && k > w {
				order = append(order, n)
			}
		}
	}
	j.order = order
	return order
}

// personKeys appends the blocking keys of a full name: hashes of the skeleton of a
// surname and the initial of a given name or of one of its short forms. The first
// ones, up to the count that it returns, are for the last name; a name is looked up
// by these and entered under all.
func personKeys(dst []uint64, p *personName) (keys []uint64, first int) {
	given := p.given()
	var set uint32 // initials, a letter a bit
	for _, g := range given[:min(len(given), 3)] {
		if g != "" {
			set |= initialBit(g)
		}
	}
	if p.nick != "" {
		set |= initialBit(p.nick)
	}
	own := set
	for i, g := range given {
		h := uint32(hashSkeleton(g))
		if i == 0 {
			p.sound = h
		}
		p.sounds |= 1 << (h % 32)
		_, more := moreNicknames.get(g)
		short, ok := nicknameTable.get(g)
		if ok || more {
			p.formal |= 1 << min(i, 15)
		}
		for n := 0; i == 0 && short != "" && n < 24; n++ {
			var w string
			w, short, _ = strings.Cut(short, " ")
			set |= initialBit(w)
		}
	}
	dst = appendKeys(dst, p.last(), set)
	first = len(dst)
	for i := 1; i+1 < len(p.words); i++ {
		if len(p.words[i]) > 1 {
			dst = appendKeys(dst, p.words[i], own)
		}
	}
	return dst, first
}

// appendKeys appends a key for each initial of a set.
func appendKeys(dst []uint64, last string, set uint32) []uint64 {
	h := hashSkeleton(last)
	for ; set != 0; set &= set - 1 {
		k := (h ^ uint64(bits.TrailingZeros32(set)+1)) * 0x9e3779b97f4a7c15
		dst = append(dst, k^k>>32)
	}
	return dst
}

// hashSkeleton returns the hash of the skeleton of a word.
func hashSkeleton(w string) uint64 {
	h, last := hashStart, byte(0)
	for w = clip(w, maxSpelling); w != ""; {
		c, n := w[0], 1
		if plainSounds>>(c&63)&1 == 0 || c < 'a' || c > 'z' {
			c, n = sound(w)
		}
		w = w[n:]
		if c == 'x' {
			if last != 'k' {
				h = (h ^ 'k') * hashPrime
			}
			c, last = 's', 'k'
		}
		if c != last {
			h, last = (h^uint64(c))*hashPrime, c
		}
	}
	return h
}

// apart reports quickly whether two full names clearly belong to two people: the
// first given name of the shorter is not one of the other's, nor short for one or
// another spelling of one. Both need their keys (see personKeys).
func apart(p, q *personName) bool {
	if len(p.words) > len(q.words) {
		p, q = q, p
	}
	if len(p.words) < 2 || p.sounds == 0 || q.sounds == 0 || p.formal&1 != 0 || q.formal != 0 || p.nick != "" || q.nick != "" {
		return false
	}
	several := len(q.words) > 2
	if several && q.sounds>>(p.sound%32)&1 != 0 || p.sound == q.sound {
		return false
	}
	g := p.words[0]
	if first := q.words[0]; (several || p.last() != q.last()) && (strings.HasPrefix(g, first) || strings.HasPrefix(first, g)) {
		return false // "An Na Berg" and "An Naberg" may be "Anna Berg"
	}
	for _, h := range q.given() {
		if n := min(len(g), len(h)); n <= 1 || max(len(g), len(h)) > maxSpelling || n >= 5 && oneEdit(g, h) {
			return false
		}
	}
	return true
}

// initialBit returns a bit for the initial of a name.
func initialBit(g string) uint32 {
	if c := initialOf(g); 'a' <= c && c <= 'z' {
		return 1 << (c - 'a')
	}
	return 1 << 31
}

// initialOf returns the first letter; letters that romanizations confuse become
// one.
func initialOf(g string) byte {
	switch c := g[0]; c {
	case 'y', 'j', 'i':
		return 'i'
	case 'k', 'c', 'q':
		return 'k'
	case 'w', 'v':
		return 'v'
	case 'g', 'h':
		return 'h'
	case 'z', 's':
		return 's'
	default:
		return c
	}
}

// genderClash reports whether the genders of n and of cluster r are known and
// differ.
func (j *joiner) genderClash(n, r int32) bool {
	a, b := j.nodes[n].gender, j.nodes[r].gender
	return a != b && (a == 'm' || a == 'f') && (b == 'm' || b == 'f')
}

// maxMisspelt bounds the number of full names among which misspelt surnames
// are looked for.
const maxMisspelt = 2000

// misspeltLimit is the sentence of Limits for texts with more.
const misspeltLimit = "more than 2000 people: names that differ by one letter are not joined"

// joinMisspelt merges full names whose given names agree and whose surnames are
// one edit apart: "Mahmud Karimi", "Mahmud Kairmi". Candidates share a form of the
// surname with one letter dropped.
func (j *joiner) joinMisspelt(full []int32) {
	if len(full) < 2 {
		return
	}
	if len(full) > maxMisspelt {
		j.limits = append(j.limits, misspeltLimit)
		return
	}
	if !j.shareGiven(full) {
		return
	}
	// Only people with the same first given name are compared.
	const byGiven, byCut = 0, 1
	j.seen.reset()
	eligible := func(p *personName) bool { return len(p.last()) >= 6 && len(p.last()) <= maxSpelling }
	for _, n := range full {
		if p := j.nodes[n].person; eligible(p) {
			count, _ := j.seen.entry(byGiven, j.seen.text(p.words[0]))
			*count++
		}
	}
	for _, n := range full {
		p := j.nodes[n].person
		if !eligible(p) {
			continue
		}
		if count, _ := j.seen.get(byGiven, j.seen.text(p.words[0])); count < 2 {
			continue
		}
		last := p.last()
		for i := -1; i < len(last); i++ {
			// By hash: personsRelate rejects collisions.
			first, fresh := j.seen.number(byCut, hashCut(last, i, p.words[0]))
			if fresh {
				*first = n
				continue
			}
			m := *first
			if j.find(m) == j.find(n) {
				continue
			}
			if rel, _ := personsRelate(p, j.nodes[j.nodes[j.find(m)].full].person); rel == same && !j.genderClash(n, j.find(m)) {
				j.union(m, n)
			}
		}
	}
}

// shareGiven reports whether two of the full names may have the same first
// given name. In most texts of a few people none do.
func (j *joiner) shareGiven(full []int32) bool {
	var seen [8]uint64
	for _, n := range full {
		bit := j.nodes[n].person.sound % uint32(64*len(seen))
		if seen[bit/64]>>(bit%64)&1 != 0 {
			return true
		}
		seen[bit/64] |= 1 << (bit % 64)
	}
	return false
}

// hashCut returns a hash of last, a space and first, where the byte at i is
// left out of last; with i below 0 none is.
func hashCut(last string, i int, first string) uint64 {
	h := hashStart
	if i >= 0 {
		h = hashBytes(h, last[:i])
		last = last[i+1:]
	}
	return hashBytes(hashBytes(hashBytes(h, last), " "), first)
}
