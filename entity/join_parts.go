package entity

import (
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
)

// joinParts merges a short form of an organization with the only longer form that
// begins or ends with it ("Dortmund", "Borussia Dortmund"), that of a ship or storm
// with the whole ("Ivo", "Hurricane Ivo"), and the name of a place with the same name plus a word such as "Strip" ("Gaza", "Gaza Strip").
func (j *joiner) joinParts() {
	j.noHosts()
	for _, n := range j.others {
		d := &j.nodes[n]
		i := strings.IndexByte(d.key, ' ')
		if i < 0 || len(d.key) > 160 {
			continue
		}
		switch d.typ {
		case place:
			if s, ok := placeCore(d.key); ok {
				j.addHost(hostKey{kind: byte(d.typ), s: s}, n)
			}
		case organization:
			j.addHost(hostKey{kind: byte(d.typ), s: d.key[:i]}, n)
			j.addHost(hostKey{kind: byte(d.typ), s: d.key[strings.LastIndexByte(d.key, ' ')+1:]}, n)
		case other:
			if s, ship, ok := vesselCore(d.key); ok {
				j.addHost(hostKey{kind: byte(d.typ), s: s}, n)
				if k := strings.LastIndexByte(s, ' '); ship && k > 0 {
					j.addHost(hostKey{kind: byte(d.typ), s: s[k+1:]}, n)
				}
			}
		}
	}
	if len(j.links) == 0 {
		return
	}
	roots := j.roots
	for _, n := range j.others {
		d := &j.nodes[n]
		roots = roots[:0]
		switch d.typ {
		case place:
			roots = j.clusters(roots, hostKey{kind: byte(d.typ), s: d.key})
			if len(roots) > 0 && countries()[d.key] != "" {
				continue // "Mexico City" is not Mexico
			}
		case other:
			if d.listed == "" {
				roots = j.clusters(roots, hostKey{kind: byte(d.typ), s: d.key})
			}
		case organization:
			if d.listed == "" && !(d.acronym && len(d.key) < 3) {
				roots = j.longer(roots, d)
			}
		}
		if len(roots) == 1 && roots[0] != j.find(n) && compatible(&j.nodes[roots[0]], d) {
			j.union(roots[0], n)
		}
	}
	j.roots = roots
}

// longer appends the clusters of the organizations that the name of d may be short
// for: theirs begin or end with it.
func (j *joiner) longer(roots []int32, d *node) []int32 {
	add := func(n int32) {
		if r := j.find(n); !slices.Contains(roots, r) {
			roots = append(roots, r)
		}
	}
	first, _, _ := strings.Cut(d.key, " ")
	at, ok := j.host(hostKey{kind: byte(d.typ), s: first})
	for m := 0; ok && at >= 0 && m < maxHosts; m++ {
		h := j.links[at]
		if rest, ok := strings.CutPrefix(j.nodes[h.node].key, d.key); ok && rest != "" && rest[0] == ' ' && (shortOf(d.key, rest[1:]) || j.nodes[h.node].first < d.first && companyShort(d.key, rest[1:])) {
			add(h.node)
		}
		at = h.next
	}
	switch d.key {
	case "commission", "council", "committee", "parliament", "assembly", "congress", "senate", "house":
		return roots // "the Commission" may be the one in Brussels
	}
	at, ok = j.host(hostKey{kind: byte(d.typ), s: d.key[strings.LastIndexByte(d.key, ' ')+1:]})
	for m := 0; ok && at >= 0 && m < maxHosts; m++ {
		h := j.links[at]
		if rest, ok := strings.CutSuffix(j.nodes[h.node].key, d.key); ok && rest != "" && rest[len(rest)-1] == ' ' && !joinedBefore(rest[:len(rest)-1]) {
			add(h.node)
		}
		at = h.next
	}
	return roots
}

// joinedBefore reports whether s ends with a small word, so that what follows is
// not short for the whole: "Council of" Europe.
func joinedBefore(s string) bool { return smallWord(s[strings.LastIndexByte(s, ' ')+1:]) }

func compatible(a, b *node) bool { return a.listed == "" || b.listed == "" || a.listed == b.listed }

// shortOf reports whether an organization may be called short, where its full name
// is short and rest.
func shortOf(short, rest string) bool {
	if strings.HasPrefix(rest, "of ") {
		return true
	}
	if !strings.Contains(rest, " ") && !strings.Contains(short, " ") && gazetteer.Lookup(gazetteer.Hash(rest))&gazetteer.Place != 0 {
		return true // a club and its town
	}
	return in(" group company corporation corp inc holding holdings foundation club fc bank airlines party movement militia network organization organisation ag se plc gmbh ltd llc magazine newspaper university ", rest) || classOf(rest)&(companyTail|clubTail) != 0
}

// companyShort reports whether a company or body may be called by the first word
// of its name after it was named in full, given the rest: "energy ltd".
// Where the short name comes first it may be that of the parent company.
func companyShort(short, rest string) bool {
	if strings.Contains(rest, "'") {
		return false
	}
	if strings.Contains(short, " ") {
		last := rest[strings.LastIndexByte(rest, ' ')+1:]
		return classOf(last)&(companyTail|companyWord|legalEnd) != 0 && !smallWord(short[strings.LastIndexByte(short, ' ')+1:])
	}
	if gazetteer.Lookup(gazetteer.Hash(short))&gazetteer.Org != 0 && !strings.HasPrefix(rest, "motor") {
		return false // Samsung is not Samsung Electronics
	}
	last := rest[strings.LastIndexByte(rest, ' ')+1:]
	c := classOf(last)
	return c&(companyTail|companyWord|legalEnd) != 0 || len(last) > 2 && !in(placedWords, last) && in(organizationWords, last) || legalForm(last, c) && len(last) > 1
}

// placedWords end names of organizations that begin with a place, which is not
// what they are called.
const placedWords = " university college school academy ministry department office authority council committee commission court parliament congress senate assembly army navy force forces guard brigade police service bureau board chamber " +
	"hospital museum theater theatre church embassy consulate exchange market markets united city fc sc cf ac democrats republicans democrat republican socialist socialists communist liberal liberals conservative team league "

// placeCore returns the name of a place without a word such as "City".
func placeCore(key string) (string, bool) {
	if s, ok := strings.CutSuffix(key, " autonomous region"); ok {
		s, _, _ = strings.Cut(s, " ")
		return s, true
	}
	if i := strings.LastIndexByte(key, ' '); i > 0 && in(" city strip island islands state province region republic county district peninsula sea ocean desert heights mountains town village prefecture oblast airport theater theatre wall ", key[i+1:]) {
		return key[:i], true
	}
	for _, head := range [...]string{"city of ", "island of ", "republic of ", "state of ", "kingdom of ", "province of ", "town of "} {
		if s, ok := strings.CutPrefix(key, head); ok {
			return s, true
		}
	}
	return "", false
}
