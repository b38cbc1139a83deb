package entity

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/fold"
)

// A decider assigns the mentions of open short forms to people.
type decider struct {
	*joiner
	open      map[int32][]int32  // short node to its hosts
	seen      map[int32]sighting // of clusters
	titleBits map[int32]uint64   // of clusters, from their full forms
	kin       map[int32]bool     // clusters that are named as somebody's relatives
	called    map[int32]bool     // clusters that are called by their given names alone
}

// A sighting is what the text has said of a person so far.
type sighting struct{ count, last int32 } // mentions, and the end of the latest

// decide assigns each mention of an open short form to one of its hosts whose
// gender does not contradict the mention's title: to the one that was named most
// often before it, short forms included; of equals to the nearer one, unless both
// were named in one passage; if none was named yet, to the one that is named first.
// A surname with an office that nobody is given elsewhere ("President Berg") does not
// mean somebody who is called by the given name alone, nor one whose full name
// follows in the same sentence. A mention that fits no host stays apart.
func (d *decider) decide() {
	d.seen = map[int32]sighting{}
	d.learnTitles()
	for i := range d.cands {
		n := d.of[i]
		hosts, ok := d.open[n]
		if !ok {
			if d.nodes[n].typ == person {
				d.note(d.find(n), i)
			}
			continue
		}
		if h := d.choose(i, hosts); h >= 0 {
			d.to[i] = h
			d.note(h, i)
		}
	}
}

// note counts mention i of cluster r.
func (d *decider) note(r int32, i int) {
	s := d.seen[r]
	d.seen[r] = sighting{s.count + 1, d.cands[i].span.end}
}

// learnTitles gathers the titles of full forms, and who is somebody's relative.
func (d *decider) learnTitles() {
	d.titleBits = map[int32]uint64{}
	for i := range d.cands {
		n, title := d.of[i], d.cands[i].title
		if d.nodes[n].typ != person || d.nodes[n].open {
			continue
		}
		if p := d.nodes[n].person; len(p.words) == 1 {
			if r := d.find(n); d.nodes[r].full != n && d.nodes[d.nodes[r].full].person.words[0] == p.words[0] {
				if d.called == nil {
					d.called = map[int32]bool{}
				}
				d.called[r] = true
			}
		}
		if b := titleBit(d.text, title); b != 0 {
			d.titleBits[d.find(n)] |= b
		}
		t := title.in(d.text)
		if t != "" && kinWord(fold.String(t[strings.LastIndexByte(t, ' ')+1:])) || d.nodes[d.find(n)].first == int32(i) && d.kinOf(&d.cands[i]) {
			if d.kin == nil {
				d.kin = map[int32]bool{}
			}
			d.kin[d.find(n)] = true
		}
	}
}

// choose returns the one of hosts that mention i means, -1 if none or unclear.
func (d *decider) choose(i int, hosts []int32) int32 {
	title := d.cands[i].title
	if b := titleBit(d.text, title); b != 0 {
		if h := d.titled(hosts, d.titleBits, b); h >= 0 {
			return h
		}
		if d.called != nil {
			hosts = d.without(hosts, func(h int32) bool { return d.called[h] })
		}
		hosts = d.without(hosts, func(h int32) bool { return d.followed(i, h) })
	}
	g := genderOfTitles(d.text, title)
	if d.kin != nil {
		// A bare surname means somebody's relative only with a title of their sex.
		hosts = d.without(hosts, func(h int32) bool { return d.kin[h] && (g == 0 || d.nodes[h].gender != g) })
	}
	best, first := int32(-1), int32(-1)
	for _, h := range hosts {
		h = d.find(h)
		if d.speaksAgainst(g, h) {
			continue
		}
		if first < 0 || d.nodes[d.nodes[h].full].first < d.nodes[d.nodes[first].full].first {
			first = h
		}
		s, ok := d.seen[h]
		if !ok {
			continue
		}
		if b := d.seen[best]; best < 0 || s.count > b.count || s.count == b.count && s.last > b.last {
			best = h
		}
	}
	if best < 0 {
		return first
	}
	for _, h := range hosts {
		h = d.find(h)
		if s, ok := d.seen[h]; ok && h != best && s.count == d.seen[best].count && d.seen[best].last-s.last < passage && !d.speaksAgainst(g, h) {
			return -1
		}
	}
	return best
}

// without returns the hosts that are not out, and hosts itself if all are.
func (d *decider) without(hosts []int32, out func(h int32) bool) []int32 {
	var kept []int32
	for k, h := range hosts {
		switch drop := out(d.find(h)); {
		case drop && kept == nil:
			kept = append(make([]int32, 0, len(hosts)), hosts[:k]...)
		case !drop && kept != nil:
			kept = append(kept, h)
		}
	}
	if len(kept) == 0 {
		return hosts
	}
	return kept
}

// The names after a surname that are looked at, and the bytes between two of them.
const (
	maxFollowing = 6
	maxBetween   = 300
)

// followed reports whether a full name of cluster h follows mention i in the same
// sentence: "President Berg wrote to Anna Berg".
func (d *decider) followed(i int, h int32) bool {
	from := int(d.cands[i].span.end)
	for k := i + 1; k < len(d.cands) && k <= i+maxFollowing; k++ {
		c := &d.cands[k]
		if c.block != d.cands[i].block || int(c.span.start)-from > maxBetween || strings.Contains(d.text[from:max(from, int(c.span.start))], ". ") {
			return false
		}
		if n := d.of[k]; d.nodes[n].typ == person && len(d.nodes[n].person.words) > 1 && d.find(n) == h {
			return true
		}
		from = int(c.span.end)
	}
	return false
}

// passage is the distance in bytes within which two people of one surname count as
// named together, so that a bare surname after them is ambiguous.
const passage = 200
