package entity

import (
	"encoding/binary"
	"slices"
	"strings"
)

// joinPeople merges the full forms of people's names: "Anna Berg", "Anna M.
// Berg", "A. Berg", "Annie Berg" are one, "Karl Berg" is another.
func (j *joiner) joinPeople() {
	full := j.full[:0]
	var after map[string]bool // surnames that stand behind a particle in some full name
	j.parsed, j.words = slices.Grow(j.parsed[:0], len(j.people))[:len(j.people)], j.words[:0]
	parsed := j.parsed
	for i, n := range j.people {
		parsed[i] = cutPerson(bare(j.nodes[n].raw), j.nodes[n].key, &j.words)
		if p := &parsed[i]; len(p.words) > 1 && p.part>>(len(p.words)-1)&1 != 0 {
			if after == nil {
				after = map[string]bool{}
			}
			after[p.last()] = true
		}
	}
	for i, n := range j.people {
		d := &j.nodes[n]
		p := &parsed[i]
		d.person = p
		if len(p.words) == 2 && particle(p.words[0]) && after[p.words[1]] {
			p.words, p.glued, p.part, p.short = p.words[1:], p.glued>>1, p.part>>1, true // "El Berg" beside "Anna El Berg"
		}
		for _, t := range p.titles {
			if g := genderOfTitle(t); g != 0 {
				d.gender = g
			}
		}
		if len(p.words) >= 2 && len(d.key) < 200 {
			if g := genderOf(p.words); d.gender == 0 || d.gender == '?' {
				d.gender = g
			}
			full = append(full, n)
		}
	}
	j.full = full
	j.noHosts()
	// The longest first, so that "A. Berg" and "Anna Berg" meet "Anna M. Berg".
	order := byWords(j, full)
	roots, keys := j.roots, j.hashes
	for _, n := range order {
		p := j.nodes[n].person
		roots = roots[:0]
		keys = personKeys(keys[:0], p, false)
		for _, k := range keys {
			roots = j.clusters(roots, hostKey{kind: byHash, hash: k})
			if len(roots) >= maxHosts {
				break
			}
		}
		best, found := int32(-1), 0
		for _, r := range roots {
			rep := &j.nodes[j.nodes[r].full]
			if rel, _ := personsRelate(p, rep.person); rel != same {
				continue
			}
			if j.genderClash(n, r) {
				continue
			}
			if equalWords(p.words, rep.person.words) {
				best, found = r, 1
				break
			}
			found++
			if best < 0 || j.nodes[r].first < j.nodes[best].first {
				best = r
			}
		}
		// A form that fits two people ("A. Berg", Anna and Axel Berg) joins none.
		if found == 1 {
			j.union(best, n)
		}
		keys = personKeys(keys[:0], p, true)
		for _, k := range keys {
			j.addHost(hostKey{kind: byHash, hash: k}, n)
		}
	}
	j.roots, j.hashes = roots, keys
	j.joinMisspelt(full)
}

// byWords returns nodes ordered by falling number of words, stable.
func byWords(j *joiner, nodes []int32) []int32 {
	order := slices.Grow(j.order[:0], len(nodes))
	for w := maxNameWords; w >= 2; w-- {
		for _, n := range nodes {
			if k := len(j.nodes[n].person.words); k == w || w == maxNameWords && k > w {
				order = append(order, n)
			}
		}
	}
	j.order = order
	return order
}

// personKeys appends the blocking keys of a full name: hashes of the skeleton
// of the surname with the initial of a given name or of its short forms. With
// all, second surnames count as well.
func personKeys(dst []uint64, p *personName, all bool) []uint64 {
	given := p.given()
	var set uint32 // initials, a letter a bit
	put := func(g string) {
		if c := initialOf(g); 'a' <= c && c <= 'z' {
			set |= 1 << (c - 'a')
		} else {
			set |= 1 << 31
		}
	}
	for i, g := range given {
		if i < 3 && g != "" {
			put(g)
		}
	}
	if p.nick != "" {
		put(p.nick)
	}
	first := set
	if short, ok := nicknameTable.get(given[0]); ok {
		for n := 0; short != "" && n < 24; n++ {
			var w string
			w, short, _ = strings.Cut(short, " ")
			put(w)
		}
	}
	add := func(last string, set uint32) {
		var buf [2 * maxSpelling]byte
		h := uint64(14695981039346656037)
		for _, c := range skeleton(buf[:0], clip(last, maxSpelling)) {
			h = (h ^ uint64(c)) * 1099511628211
		}
		for i := range 32 {
			if set>>i&1 != 0 {
				dst = append(dst, (h^uint64(i+1))*1099511628211)
			}
		}
	}
	add(p.last(), set)
	if all {
		for i := 1; i+1 < len(p.words); i++ {
			if len(p.words[i]) > 1 {
				add(p.words[i], first)
			}
		}
	}
	return dst
}

// initialOf returns the first letter, with letters that romanizations confuse
// brought together.
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

// misspeltLimit is what Limits says where there are more.
const misspeltLimit = "more than 2000 people: names that differ by one letter are not joined"

// joinMisspelt merges full names whose given names agree and whose surnames
// are one edit apart: "Mahmud Karimi", "Mahmud Kairmi". Each surname meets
// others through the forms that it has with one letter dropped.
func (j *joiner) joinMisspelt(full []int32) {
	if len(full) < 2 {
		return
	}
	if len(full) > maxMisspelt {
		j.limits = append(j.limits, misspeltLimit)
		return
	}
	j.seen.reset() // by hash: a collision is told apart by what the names say
	for _, n := range full {
		p := j.nodes[n].person
		last := p.last()
		if len(last) < 6 || len(last) > maxSpelling {
			continue
		}
		for i := -1; i < len(last); i++ {
			j.buf = binary.LittleEndian.AppendUint64(j.buf[:0], hashCut(last, i, p.words[0]))
			first, fresh := j.seen.entry(0, j.buf)
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

// hashCut returns a hash (FNV-1a) of last without the byte at i, none if i is
// below 0, and first.
func hashCut(last string, i int, first string) uint64 {
	h := uint64(14695981039346656037)
	for k := range len(last) {
		if k != i {
			h = (h ^ uint64(last[k])) * 1099511628211
		}
	}
	h = (h ^ ' ') * 1099511628211
	for k := range len(first) {
		h = (h ^ uint64(first[k])) * 1099511628211
	}
	return h
}
