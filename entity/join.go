package entity

import (
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/internal/fold"
	"github.com/newsnorm/newsnorm/span"
)

// join joins the candidates of one entity and names it.
//
// Mentions with one spelling and type are one node. Nodes are merged by
// blocking keys (surname and initial, folded words, acronym), never by
// comparing all pairs; a short form that fits several people is decided
// mention by mention. The work is linear in the text and in the number of
// names.
func join(text string, blocks []span.Block, candidates []candidate, known *Resolver) *Index {
	j := &joiner{text: text, blocks: blocks, cands: candidates, known: known}
	j.settleTypes()
	return j.join()
}

func (j *joiner) join() *Index {
	j.makeNodes()
	j.joinListed()
	j.joinPeople()
	j.joinOthers()
	j.joinShort()
	j.joinDamaged()
	j.joinKnown()
	return j.index()
}

// A joiner holds the state of joining one text.
type joiner struct {
	text   string
	blocks []span.Block
	cands  []candidate
	known  *Resolver
	given  bool // the caller's types count

	nodes  []node
	of     []int32 // candidate to node
	to     []int32 // candidate to the node it was decided for, where its own node leaves it open; else -1
	people []int32 // nodes of people
	others []int32 // all other nodes
	hosts  map[hostKey]int32
	links  []link
}

// A node is all mentions with one folded spelling and one type.
type node struct {
	raw    string // the spelling of the first well-formed mention
	key    string // folded
	typ    Type
	count  int32 // mentions
	first  int32 // first candidate
	parent int32 // union-find
	person *personName
	listed string // canonical name by a table
	id     string // identifier by the user's list
	gender byte   // 'm', 'f' or 0; of a root: of the whole cluster
	well   bool   // raw is well formed
	open   bool   // a short form with several hosts: decided by mention
	known  int32  // index of the known entity+1
	broken bool   // every mention is damaged
	full   int32  // of a root: the node with the fullest personal name
}

// A hostKey is a key of joiner.hosts: a word or form with what it is, or the
// hash of a blocking key.
type hostKey struct {
	kind byte
	s    string
	hash uint64
}

// The kinds of host keys of people; of other names it is the first letter of
// their type.
const (
	bySurname byte = iota
	byWord         // any other word of a full name
	byTwo          // a surname of two words, glued
	byHash
)

// A link is an entry of a list that starts in joiner.hosts.
type link struct {
	node, next int32
}

// makeNodes groups the candidates by folded spelling and type.
func (j *joiner) makeNodes() {
	type rawKey struct {
		s   string
		typ Type
	}
	byRaw := make(map[rawKey]int32, len(j.cands))
	byKey := make(map[rawKey]int32, len(j.cands))
	j.of = make([]int32, len(j.cands))
	j.to = make([]int32, len(j.cands))
	var buf []byte
	for i := range j.cands {
		c := &j.cands[i]
		j.to[i] = -1
		raw := c.span.In(j.text)
		rk := rawKey{raw, c.typ}
		n, ok := byRaw[rk]
		if !ok {
			buf = fold.Append(buf[:0], bare(raw))
			if n, ok = byKey[rawKey{string(buf), c.typ}]; !ok {
				n = int32(len(j.nodes))
				key := string(buf)
				j.nodes = append(j.nodes, node{raw: raw, key: key, typ: c.typ, first: int32(i), parent: n, full: n, broken: true})
				byKey[rawKey{key, c.typ}] = n
				if c.typ == Person {
					j.people = append(j.people, n)
				} else {
					j.others = append(j.others, n)
				}
			}
			byRaw[rk] = n
		}
		j.of[i] = n
		d := &j.nodes[n]
		d.count++
		if !c.flags.has(flagDamaged) {
			d.broken = false
		}
		if w := wellFormed(raw, c.flags); w && (!d.well || !betterSpelled(d.raw, raw)) && (!d.well || d.raw != raw) {
			if !d.well || betterSpelled(raw, d.raw) {
				d.raw, d.well = raw, true
			}
		}
		if g := genderOfTitles(j.text, c.title); g != 0 && c.typ == Person {
			if d.gender == 0 {
				d.gender = g
			} else if d.gender != g {
				d.gender = '?'
			}
		}
	}
}

// bare returns raw without a leading article and a trailing possessive.
func bare(raw string) string {
	if len(raw) > 4 && (raw[:4] == "The " || raw[:4] == "the ") {
		raw = raw[4:]
	}
	for _, s := range [...]string{"'s", "’s", "'S", "’S"} {
		if t := strings.TrimSuffix(raw, s); t != "" && t != raw {
			return t
		}
	}
	return raw
}

// genderOfTitles returns the gender that the title words before a name tell.
func genderOfTitles(text string, title span.Span) byte {
	if title.Empty() {
		return 0
	}
	var g byte
	var buf [32]byte
	for s := range strings.FieldsSeq(clip(title.In(text), 120)) {
		if len(s) > 16 {
			continue
		}
		if x := genderOfTitle(string(fold.Append(buf[:0], s))); x != 0 {
			g = x
		}
	}
	return g
}

// clip returns at most n bytes of s.
func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && s[n]&0xc0 == 0x80 {
		n--
	}
	return s[:n]
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
	if x.id == "" {
		x.id = y.id
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

// addHost enters node n in the list of key.
func (j *joiner) addHost(key hostKey, n int32) {
	head, ok := j.hosts[key]
	if ok {
		if j.links[head].node == n {
			return
		}
	} else {
		head = -1
	}
	j.hosts[key] = int32(len(j.links))
	j.links = append(j.links, link{n, head})
}

// maxHosts bounds how many entries of one list are looked at.
const maxHosts = 32

// clusters appends the distinct roots in the list of key to dst, at most
// maxHosts, the latest first.
func (j *joiner) clusters(dst []int32, key hostKey) []int32 {
	at, ok := j.hosts[key]
	if !ok {
		return dst
	}
	for n := 0; at >= 0 && n < maxHosts; n++ {
		if r := j.find(j.links[at].node); !slices.Contains(dst, r) {
			dst = append(dst, r)
		}
		at = j.links[at].next
	}
	return dst
}

// A member says that an entity has the names of a node.
type member struct{ entity, node int32 }

// index turns the clusters into entities.
func (j *joiner) index() *Index {
	x := &Index{text: j.text, mentions: make([]Mention, 0, len(j.cands))}
	entity := make([]int32, len(j.nodes)) // root to entity+1
	has := make([]int32, len(j.nodes))    // node to the entity+1 that it was last entered for
	members := make([]member, 0, len(j.nodes))
	for i := range j.cands {
		c := &j.cands[i]
		n := j.of[i]
		if j.to[i] >= 0 {
			n = j.to[i]
		}
		r := j.find(n)
		e := entity[r] - 1
		if e < 0 {
			if x.entities == nil {
				x.entities = make([]Entity, 0, min(len(j.nodes), 64))
			}
			e = int32(len(x.entities))
			entity[r] = e + 1
			x.entities = append(x.entities, Entity{ID: j.nodes[r].id, Type: j.nodes[r].typ})
		}
		if has[j.of[i]] != e+1 {
			has[j.of[i]] = e + 1
			members = append(members, member{e, j.of[i]})
		}
		x.mentions = append(x.mentions, Mention{Span: c.span, Kind: Name, Type: c.typ, Entity: int(e)})
	}
	slices.SortStableFunc(members, func(a, b member) int { return int(a.entity) - int(b.entity) })
	x.forms = make([][]string, len(x.entities))
	forms := make([]string, 0, len(members))
	var nodes []int32
	for at := 0; at < len(members); {
		e := members[at].entity
		nodes = nodes[:0]
		for ; at < len(members) && members[at].entity == e; at++ {
			if n := members[at].node; len(nodes) > 8 || !slices.Contains(nodes, n) {
				nodes = append(nodes, n)
			}
		}
		start := len(forms)
		forms = j.name(forms, &x.entities[e], nodes)
		x.forms[e] = forms[start:len(forms):len(forms)]
	}
	gender := make([]byte, len(x.entities))
	for r, e := range entity {
		if e > 0 {
			gender[e-1] = j.nodes[r].gender
		}
	}
	x.known = j.known
	if j.known != nil {
		x.mentioned = map[int32]int32{}
		for r, e := range entity {
			if k := j.nodes[r].known; e > 0 && k > 0 {
				x.mentioned[k-1] = e - 1
			}
		}
	}
	// The starts of the names of each entity, cut from one array.
	x.places = make([][]int32, len(x.entities))
	counts, starts := make([]int32, len(x.entities)), make([]int32, len(x.mentions))
	for i := range x.mentions {
		counts[x.mentions[i].Entity]++
	}
	for e, n := range counts {
		x.places[e], starts = starts[:0:n], starts[n:]
	}
	for i := range x.mentions {
		m := &x.mentions[i]
		m.Type = x.entities[m.Entity].Type
		x.places[m.Entity] = append(x.places[m.Entity], int32(m.Span.Start))
		if m.Type == Person {
			j.title(x, i, gender)
		}
	}
	x.refer(j.blocks, gender)
	x.mentioned = nil
	x.merge()
	return x
}

// title notes the title before mention i.
func (j *joiner) title(x *Index, i int, gender []byte) {
	s := j.cands[i].title
	if s.Empty() || s.Len() > 160 {
		return
	}
	e := x.mentions[i].Entity
	ent := &x.entities[e]
	raw := s.In(j.text)
	if len(ent.Titles) < maxTitles && !slices.Contains(ent.Titles, raw) {
		ent.Titles = append(ent.Titles, raw)
		x.learn(int32(e), parseOffice(raw))
	}
}

// maxTitles bounds the titles of one entity.
const maxTitles = 16

// merge puts the references that were resolved among the mentions.
func (x *Index) merge() {
	n := 0
	for i := range x.refs {
		if x.refs[i].entity >= 0 {
			n++
		}
	}
	if n == 0 {
		return
	}
	ms := make([]Mention, 0, len(x.mentions)+n)
	k := 0
	for _, r := range x.refs {
		if r.entity < 0 {
			continue
		}
		for k < len(x.mentions) && x.mentions[k].Span.Start <= r.span.Start {
			ms = append(ms, x.mentions[k])
			k++
		}
		ms = append(ms, Mention{Span: r.span, Kind: r.kind, Type: x.entities[r.entity].Type, Entity: int(r.entity)})
	}
	x.mentions = append(ms, x.mentions[k:]...)
}
