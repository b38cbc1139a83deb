package entity

import (
	"slices"

	"github.com/newsnorm/newsnorm/internal/fold"
)

// A foldedName is what the mentions with the same folded form share.
type foldedName struct {
	key    string
	first  int32       // the first candidate
	counts [4]int32    // mentions of each type
	nodes  [4]int32    // for each type, the node+1
	typ    typeIndex   // by a list or the caller; noType if neither knows it
	person bool        // a full name of the text ends with it
	given  bool        // a full name of the text begins with it
	listed listedNames // looked up on first use
}

// spell folds the candidates. The keys share one string.
func (j *joiner) spell() {
	j.keys.reset()
	j.owned = j.owned[:0]
	j.spelled = slices.Grow(j.spelled[:0], len(j.cands))
	ends, firsts := j.full[:0], j.order[:0] // of each key: its end in keys.bytes, its first candidate
	for i := range j.cands {
		j.buf = fold.Append(j.buf[:0], bare(j.cands[i].span.in(j.text)))
		n, fresh := j.keys.entry(0, j.buf)
		if fresh {
			*n = int32(len(ends))
			ends = append(room(ends, i, len(j.cands)), int32(len(j.keys.bytes)))
			firsts = append(room(firsts, i, len(j.cands)), int32(i))
		}
		j.spelled = append(j.spelled, *n)
		if c := &j.cands[i]; c.typ == organization && c.span.start > 4 && j.text[c.span.start-2] == 's' {
			j.own(i, *n)
		}
	}
	if len(j.owned) > 0 {
		ends, firsts = j.owners(ends, firsts)
	}
	j.full, j.order = ends, firsts
	j.spellings = slices.Grow(j.spellings[:0], len(ends))[:len(ends)]
	keys, start := string(j.keys.bytes), int32(0)
	for i, end := range ends {
		j.spellings[i] = foldedName{key: keys[start:end], first: firsts[i], typ: noType}
		start = end
	}
}

// A node is all mentions with one folded spelling and one type.
type node struct {
	raw    string // the spelling of the first well-formed mention
	key    string // folded
	listed string // canonical name by a table
	person *personName
	owned  extent // the name with its owner: "Norland's Ministry of Water"; empty if it has none

	count    int32 // mentions
	first    int32 // first candidate
	spelling int32
	parent   int32 // union-find
	full     int32 // of a root: the node with the fullest personal name
	known    int32 // index of the known entity+1
	entity   int32 // of a root: the number of its entity+1
	entered  int32 // the entity+1 that the node was last entered for

	typ     typeIndex
	gender  byte  // 'm', 'f', 0 if unknown or '?' if titles disagree; of a root: of the whole cluster
	titles  uint8 // title words at the beginning of a personal name
	well    bool  // raw is well formed
	open    bool  // a short form of several people: decided mention by mention
	broken  bool  // every mention is damaged
	acronym bool  // raw is an acronym; not set for people
	untold  bool  // a mention has no title of men or women
	former  bool  // the name that somebody was born with
	several bool  // the text has others of this name, of other owners
}

// makeNodes groups the candidates by folded spelling and type.
func (j *joiner) makeNodes() {
	j.nodes = slices.Grow(j.nodes[:0], j.countNodes())
	j.people, j.others = j.people[:0], j.others[:0]
	j.of = slices.Grow(j.of[:0], len(j.cands))
	j.to = slices.Grow(j.to[:0], len(j.cands))
	for i := range j.cands {
		c := &j.cands[i]
		raw := c.span.in(j.text)
		v := &j.spellings[j.spelled[i]]
		at := &v.nodes[c.typ]
		if *at < 0 { // countNodes saw it
			n := int32(len(j.nodes))
			j.nodes = append(j.nodes, node{raw: raw, key: v.key, typ: c.typ, first: int32(i), parent: n, full: n, spelling: j.spelled[i], broken: true})
			if c.typ == person {
				j.people = append(j.people, n)
			} else {
				j.others = append(j.others, n)
			}
			*at = n + 1
		}
		n := *at - 1
		j.of, j.to = append(j.of, n), append(j.to, -1)
		d := &j.nodes[n]
		d.count++
		if !c.flags.has(flagDamaged) {
			d.broken = false
		}
		if (!d.well || d.raw != raw) && wellFormed(raw, c.flags) && (!d.well || betterSpelled(raw, d.raw)) {
			d.raw, d.well = raw, true
		}
		if c.typ != person {
			continue
		}
		if g := genderOfTitles(j.text, c.title); g == 0 {
			d.untold = true
		} else {
			if d.gender == 0 {
				d.gender = g
			} else if d.gender != g {
				d.gender = '?'
			}
		}
	}
	for _, o := range j.owned {
		if d := &j.nodes[j.of[o.cand]]; d.typ == organization && d.owned.empty() && d.raw == j.cands[o.cand].span.in(j.text) {
			d.several = o.several
			d.owned = extent{o.start, j.cands[o.cand].span.end}
		}
	}
}

// countNodes returns how many nodes makeNodes will make.
func (j *joiner) countNodes() (n int) {
	for i := range j.cands {
		if at := &j.spellings[j.spelled[i]].nodes[j.cands[i].typ]; *at == 0 {
			*at = -1
			n++
		}
	}
	return n
}

// find returns the root of node n.
func (j *joiner) find(n int32) int32 {
	for j.nodes[n].parent != n {
		j.nodes[n].parent = j.nodes[j.nodes[n].parent].parent
		n = j.nodes[n].parent
	}
	return n
}

// union merges the clusters of a and b. The earlier root stays.
func (j *joiner) union(a, b int32) {
	a, b = j.find(a), j.find(b)
	if a == b {
		return
	}
	if b < a {
		a, b = b, a
	}
	x, y := &j.nodes[a], &j.nodes[b]
	y.parent = a
	if x.gender == 0 {
		x.gender = y.gender
	}
	if x.listed == "" {
		x.listed = y.listed
	}
	if fuller(&j.nodes[y.full], &j.nodes[x.full]) {
		x.full = y.full
	}
}

// fuller reports whether a has more of a personal name than b.
func fuller(a, b *node) bool {
	if a.person == nil || b.person == nil {
		return b.person == nil && a.person != nil
	}
	if a.former != b.former {
		return b.former
	}
	if len(a.person.words) != len(b.person.words) {
		return len(a.person.words) > len(b.person.words)
	}
	return letters(a.person) > letters(b.person)
}

func letters(p *personName) (n int) {
	for _, w := range p.words {
		n += len(w)
	}
	return n
}
