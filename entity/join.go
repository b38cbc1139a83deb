package entity

import (
	"slices"
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/internal/fold"
	"github.com/newsnorm/newsnorm/internal/tagger"
	"github.com/newsnorm/newsnorm/span"
)

// join joins the candidates of one entity, which spell has folded, and names it.
//
// Mentions with one spelling and type are one node. Nodes are merged by
// blocking keys (surname and initial, folded words, acronym), never by
// comparing all pairs; a short form that fits several people is decided
// mention by mention. The work is linear in the text and in the number of
// names.
func (j *joiner) join() *Index {
	j.makeNodes()
	j.joinListed()
	if cap(j.spellings) > maxKept {
		j.spellings, j.spelled, j.keys = nil, nil, keyTable{} // a text of many names needs the memory
	}
	j.joinPeople()
	j.joinOthers()
	j.joinShort()
	j.joinDamaged()
	j.joinKnown()
	if cap(j.links) > maxKept {
		j.hosts, j.links, j.seen = keyTable{}, nil, keyTable{}
	}
	return j.index()
}

// A joiner holds the state of joining one text.
type joiner struct {
	text   string
	blocks []span.Block
	cands  []candidate
	known  *Resolver
	given  bool // the caller's types count

	limits  []string // what Limits tells
	crowded bool     // an entity has more than maxAliases

	found     []tagger.Name
	spellings []foldedName
	spelled   []int32 // candidate to spelling
	keys      keyTable
	buf       []byte

	nodes  []node
	of     []int32  // candidate to node
	to     []int32  // candidate to the node it was decided for, where its own node leaves it open; else -1
	people []int32  // nodes of people
	others []int32  // all other nodes
	hosts  keyTable // of hostKeys, to links
	links  []link
	seen   keyTable // of what one step has seen
	parsed []personName
	words  []string // those of parsed

	// Buffers of single steps.
	full, order, roots []int32
	hashes             []uint64
	genders            []byte  // of entities
	heads              []int32 // of each entity, its cluster
	ends               []int32 // of each entity, the end of its nodes among members
	members            []int32
	pairs              []member
	forms              []string // and aliases
	aliases            []span.Span
	names              []nameAt
	refs               []reference
	holders            []holder
	titles             []string // of the result, those that are not yet used
	referrer           referrer
}

// joiners hold the memory of one text for the next. Nothing of a result is in
// it.
var joiners = sync.Pool{New: func() any { return new(joiner) }}

// maxKept is the number of names of a text up to which its joiner serves
// again.
const maxKept = 1 << 13

// release lets go of the text and gives j to the next one.
func (j *joiner) release() {
	if cap(j.cands) > maxKept || cap(j.referrer.own) > 8*maxKept || j.referrer.scanned.Cap() > 8*maxKept {
		return
	}
	clear(j.spellings)
	clear(j.nodes)
	clear(j.parsed)
	clear(j.words)
	clear(j.holders)
	clear(j.forms)
	clear(j.referrer.offices)
	j.titles, j.limits, j.crowded = nil, nil, false
	j.text, j.blocks, j.known, j.given = "", nil, nil, false
	j.referrer.x = nil
	j.referrer.scanned.Reset()
	joiners.Put(j)
}

// A node is all mentions with one folded spelling and one type.
type node struct {
	raw      string // the spelling of the first well-formed mention
	key      string // folded
	typ      Type
	count    int32 // mentions
	first    int32 // first candidate
	parent   int32 // union-find
	spelling int32
	person   *personName
	listed   string // canonical name by a table
	gender   byte   // 'm', 'f' or 0; of a root: of the whole cluster
	well     bool   // raw is well formed
	open     bool   // a short form with several hosts: decided by mention
	known    int32  // index of the known entity+1
	broken   bool   // every mention is damaged
	acronym  bool   // raw is one; not told of people
	full     int32  // of a root: the node with the fullest personal name

	entity  int32 // of a root: the number of its entity+1
	entered int32 // the entity+1 that the node was last entered for
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
	byClip         // an initial and the first letters of a surname
	byHash
)

// A link is an entry of a list that starts in joiner.hosts.
type link struct {
	node, next int32
}

// A foldedName is what the mentions with one folded form share.
type foldedName struct {
	key    string
	end    int         // of the key in those of all
	first  int32       // the first candidate
	counts [4]int32    // mentions of each type
	nodes  [4]int32    // for each type, the node+1
	typ    Type        // that a list or the caller gives to it
	person bool        // a full name of the text ends with it
	listed listedNames // once looked up
}

// spell folds the candidates. The keys share one string.
func (j *joiner) spell() {
	j.keys.reset()
	j.spellings = j.spellings[:0]
	j.spelled = slices.Grow(j.spelled[:0], len(j.cands))
	for i := range j.cands {
		j.buf = fold.Append(j.buf[:0], bare(j.cands[i].span.In(j.text)))
		n, fresh := j.keys.entry(0, j.buf)
		if fresh {
			*n = int32(len(j.spellings))
			j.spellings = append(j.spellings, foldedName{end: len(j.keys.bytes), first: int32(i)})
		}
		j.spelled = append(j.spelled, *n)
	}
	keys, start := string(j.keys.bytes), 0
	for i := range j.spellings {
		v := &j.spellings[i]
		v.key = keys[start:v.end]
		start = v.end
	}
}

// makeNodes groups the candidates by folded spelling and type.
func (j *joiner) makeNodes() {
	j.nodes = slices.Grow(j.nodes[:0], len(j.spellings))
	j.people, j.others = j.people[:0], j.others[:0]
	j.of = slices.Grow(j.of[:0], len(j.cands))
	j.to = slices.Grow(j.to[:0], len(j.cands))
	for i := range j.cands {
		c := &j.cands[i]
		raw := c.span.In(j.text)
		v := &j.spellings[j.spelled[i]]
		at := &v.nodes[typeIndex(c.typ)]
		if *at == 0 {
			n := int32(len(j.nodes))
			j.nodes = append(j.nodes, node{raw: raw, key: v.key, typ: c.typ, first: int32(i), parent: n, full: n, spelling: j.spelled[i], broken: true})
			if c.typ == Person {
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
		if c.typ != Person {
			continue
		}
		if g := genderOfTitles(j.text, c.title); g != 0 {
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
	if n := len(raw); n > 2 && raw[n-1]|0x20 == 's' {
		if raw[n-2] == '\'' {
			return raw[:n-2]
		}
		if n > 4 && raw[n-4:n-1] == "’" {
			return raw[:n-4]
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

// noHosts empties the lists.
func (j *joiner) noHosts() {
	j.hosts.reset()
	j.links = j.links[:0]
}

// addHost enters node n in the list of key.
func (j *joiner) addHost(key hostKey, n int32) {
	var head *int32
	var fresh bool
	if key.kind == byHash {
		head, fresh = j.hosts.number(byHash, key.hash)
	} else {
		head, fresh = j.hosts.entry(key.kind, j.hosts.text(key.s))
	}
	next := *head
	if fresh {
		next = -1
	} else if j.links[next].node == n {
		return
	}
	*head = int32(len(j.links))
	j.links = append(j.links, link{n, next})
}

// host returns the first link of the list of key.
func (j *joiner) host(key hostKey) (int32, bool) {
	if key.kind == byHash {
		s := j.hosts.numbered(byHash, key.hash)
		return s.value, s.round == j.hosts.round
	}
	return j.hosts.get(key.kind, j.hosts.text(key.s))
}

// maxHosts bounds how many entries of one list are looked at.
const maxHosts = 32

// maxAlike is maxHosts for full names: people with one surname and initial.
const maxAlike = 16

// clusters appends the distinct roots in the list of key to dst, at most
// maxHosts, the latest first.
func (j *joiner) clusters(dst []int32, key hostKey) []int32 {
	at, ok := j.host(key)
	if !ok {
		return dst
	}
	most := maxHosts
	if key.kind == byHash {
		most = maxAlike
	}
	for n := 0; at >= 0 && n < most; n++ {
		if r := j.find(j.links[at].node); !slices.Contains(dst, r) {
			dst = append(dst, r)
		}
		at = j.links[at].next
	}
	return dst
}
