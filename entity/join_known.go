package entity

import "strings"

// joinDamaged joins names that occur only in damaged mentions, cut short ("Halv"
// of "Halvassured"), with the only name of the text that they are a prefix of.
func (j *joiner) joinDamaged() {
	any := false
	for i := range j.nodes {
		any = any || j.nodes[i].broken
	}
	if !any || len(j.nodes) > 2*maxMisspelt {
		return
	}
	j.seen.reset() // prefix of a name to its cluster, or several
	enter := func(s string, typ typeIndex, r int32) {
		for n := max(minCut, len(s)-maxCut); n < len(s); n++ {
			old, fresh := j.seen.entry(byte(typ), j.seen.text(s[:n]))
			if !fresh && *old != r {
				r = several
			}
			*old = r
		}
	}
	for i := range j.nodes {
		d := &j.nodes[i]
		if d.broken || len(d.key) > 80 {
			continue
		}
		r := j.find(int32(i))
		if d.person == nil {
			enter(d.key, d.typ, r)
			continue
		}
		if len(d.person.words) > 0 {
			enter(d.person.last(), person, r)
			if len(d.person.words) > 1 {
				enter(d.key, person, r)
			}
		}
	}
	for i := range j.nodes {
		d := &j.nodes[i]
		if !d.broken || j.find(int32(i)) != int32(i) || len(d.key) > 80 {
			continue
		}
		if r, ok := j.seen.get(byte(d.typ), j.seen.text(d.key)); ok && r >= 0 {
			j.union(r, int32(i))
		}
	}
}

// joinKnown names the clusters that the Resolver knows, and merges those that it
// says are one.
func (j *joiner) joinKnown() {
	if j.known == nil || len(j.known.known) == 0 {
		return
	}
	roots := map[int32]int32{} // known entity to a cluster
	for i := range j.nodes {
		d := &j.nodes[i]
		k := j.knownAs(d)
		if k < 0 {
			continue
		}
		root := j.find(int32(i))
		at := &j.nodes[root]
		if old := at.known - 1; old >= 0 && old != k {
			// The cluster's names say two things: the user's own wins, then
			// the fullest form.
			if j.known.known[old].own || !j.known.known[k].own && !fuller(d, at) {
				continue
			}
		}
		at.known = k + 1
		if other, ok := roots[k]; ok && j.find(other) != root {
			if !j.genderClash(root, j.find(other)) && j.nodes[j.find(other)].typ == d.typ {
				j.union(other, root)
				j.nodes[j.find(root)].known = k + 1
			}
		}
		roots[k] = j.find(root)
	}
}

// knownAs returns the known entity that a node means, or a negative number. A
// single word means a person only if its cluster has no full name and exactly one
// known person has that word.
func (j *joiner) knownAs(d *node) int32 {
	r := j.known
	if k, ok := r.byForm[form{d.key, types[d.typ]}]; ok {
		if k >= 0 && r.known[k].glued {
			return j.unglued(k)
		}
		return k
	}
	if k := r.own(d.key); k >= 0 {
		return k // of another type: the user knows better
	}
	if d.person == nil || len(d.person.words) == 0 {
		return -1
	}
	p := d.person
	if len(p.words) > 1 {
		if d.broken {
			return j.knownCut(p)
		}
		k, _ := r.person(p)
		return k
	}
	root := &j.nodes[j.find(d.full)]
	if f := &j.nodes[root.full]; f.person != nil && len(f.person.words) > 1 || d.open {
		return -1
	}
	k := r.single(p.words[0])
	if k < 0 && (d.broken || strings.ToLower(d.raw) == d.raw) {
		if c, ok := r.cut[p.words[0]]; ok {
			k = c
		}
	}
	if k >= 0 {
		if g := genderOf(r.known[k].person.words); g != 0 && (d.gender == 'm' || d.gender == 'f') && g != d.gender {
			return -1
		}
	}
	return k
}

// own returns the user's entity of any type that a folded form means, or a
// negative number if there is none or several.
func (r *Resolver) own(key string) int32 {
	found := int32(-1)
	if r == nil || !r.hasOwn {
		return found
	}
	for _, t := range types {
		if k, ok := r.byForm[form{key, t}]; ok && k >= 0 && r.known[k].own {
			if found >= 0 {
				return several
			}
			found = k
		}
	}
	return found
}

// knownCut returns the known person with the given names of p whose surname
// begins with that of p.
func (j *joiner) knownCut(p *personName) int32 {
	k, ok := j.known.cut[p.last()]
	if !ok || k < 0 {
		return -1
	}
	q := j.known.known[k].person
	if len(q.given()) == 0 || q.words[0] != p.words[0] {
		return -1
	}
	return k
}

// unglued returns the known person whose name is glued to a word in that of k.
func (j *joiner) unglued(k int32) int32 {
	p := j.known.known[k].person
	last := p.last()
	for n := len(last) - 1; n >= minCut; n-- {
		for _, m := range [...]map[string]int32{j.known.short, j.known.cut} {
			if o, ok := m[last[:n]]; ok && o >= 0 && o != k && gluedTo(last, j.known.known[o].person.last()) && j.known.known[o].person.words[0] == p.words[0] {
				return o
			}
		}
	}
	return -1
}
