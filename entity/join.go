package entity

import (
	"sync"

	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/reading"
	"github.com/newsnorm/newsnorm/span"
)

// begin makes j ready for a text.
func (j *joiner) begin(text string, blocks []span.Block, known *Resolver) {
	j.text, j.blocks, j.known = text, lex.Blocks(text, blocks), known
	j.referrer.reading = reading.Begin(text)
	if len(text) > lex.MaxText {
		j.limits = append(j.limits, textLimit)
	}
}

// textLimit is the sentence of Limits for a text that is too long for offsets of
// 32 bits.
const textLimit = "more than 2147483647 bytes: names behind them are left out"

// join joins the candidates, which spell has folded, into entities and names them.
//
// Mentions with one spelling and type are one node. Nodes are merged by
// blocking keys (surname and initial, folded words, acronym), never by comparing
// all pairs; a short form that fits several people is decided mention by mention.
// Time is linear in the text and in the number of names.
func (j *joiner) join() *Index {
	if cap(j.spellings) > maxKept {
		j.keys = keyTable{} // a text of many names needs the memory
	}
	j.makeNodes()
	j.joinListed()
	if cap(j.spellings) > maxKept {
		j.spellings, j.spelled = nil, nil
	}
	j.joinPeople()
	j.joinBorn()
	j.joinOthers()
	j.joinShort()
	j.joinDamaged()
	j.joinKnown()
	if cap(j.links) > maxKept {
		j.hosts, j.links, j.seen, j.parsed, j.words = keyTable{}, nil, keyTable{}, nil, nil
		for r := range j.nodes {
			if d := &j.nodes[r]; d.parent == int32(r) {
				d.gender = j.genderOfRoot(int32(r))
			}
		}
		for i := range j.nodes {
			j.nodes[i].person = nil
		}
	}
	return j.index()
}

// A joiner holds the state of joining one text.
type joiner struct {
	text   string
	blocks []span.Block
	cands  []candidate
	known  *Resolver
	given  bool // the caller gave the mentions and their types

	dateline string // where the text was filed

	limits  []string // for Index.Limits
	crowded bool     // an entity has more than maxAliases
	forgot  bool     // buffers were dropped: j is not reused

	spellings []foldedName
	spelled   []int32 // candidate to spelling
	owned     []ownedName
	keys      keyTable
	buf       []byte

	nodes  []node
	of     []int32  // candidate to node
	to     []int32  // candidate of an open node to the node it was decided for; else -1
	people []int32  // nodes of people
	others []int32  // all other nodes
	hosts  keyTable // from hostKeys to links
	links  []link
	seen   keyTable // for use within one step
	parsed []personName
	words  []string // those of parsed

	// Buffers of single steps.
	full, order, roots []int32
	hashes             []uint64
	genders            []byte      // of entities
	types              []typeIndex // of entities
	heads              []int32     // of each entity, its cluster
	ends               []int32     // of each entity, the end of its nodes among members
	members            []int32
	pairs              []member
	forms              []string // and aliases
	aliases            []span.Span
	names              []nameAt
	places             []int32         // of the names, one entity after the other
	placed             []extent        // of each entity, those of its names among places
	mentioned          map[int32]int32 // known entity to entity
	starts             []int32         // of Index
	refs               []reference
	holders            []holder
	titles             []string // room for the titles of the result that is not used yet
	referrer           referrer
}

// joiners keeps the buffers of one text for the next. No result refers to them.
var joiners = sync.Pool{New: func() any { return new(joiner) }}

// maxKept is the number of names up to which the joiner of a text is reused.
const maxKept = 1 << 13

// release drops the text and puts j back, to be reused.
func (j *joiner) release() {
	j.referrer.reading.Leave()
	if j.forgot || cap(j.cands) > maxKept || cap(j.referrer.own) > 8*maxKept {
		return
	}
	clear(j.spellings)
	clear(j.nodes)
	clear(j.parsed)
	clear(j.words)
	clear(j.holders)
	clear(j.forms)
	clear(j.referrer.offices[:cap(j.referrer.offices)])
	j.titles, j.limits, j.crowded = nil, nil, false
	j.text, j.blocks, j.known, j.given, j.dateline = "", nil, nil, false, ""
	j.referrer.x, j.referrer.reading = nil, nil
	joiners.Put(j)
}
