package entity

import "slices"

// A hostKey is a key of joiner.hosts: a word or form and its kind, or the hash of
// a blocking key.
type hostKey struct {
	kind byte
	s    string
	hash uint64
}

// The kinds of host keys of people. Those of other names, which are never in the
// lists at the same time, are their type or byLetter.
const (
	bySurname byte = iota
	byWord         // any other word of a full name
	byTwo          // a surname of two words, glued
	byClip         // an initial and the first letters of a surname
	byHash
	byLetter // the first letter of an organization's name
)

// A link is an entry of a linked list that starts in joiner.hosts.
type link struct {
	node, next int32
}

// noHosts empties the lists.
func (j *joiner) noHosts() {
	j.hosts.reset()
	j.links = j.links[:0]
}

// addHost adds node n to the list of key.
func (j *joiner) addHost(key hostKey, n int32) {
	if key.kind == byHash {
		head, fresh := j.hosts.number(byHash, key.hash)
		j.link(head, fresh, n)
	} else {
		j.addFolded(key.kind, j.hosts.text(key.s), n)
	}
}

// addFolded is addHost for a folded word in bytes.
func (j *joiner) addFolded(kind byte, key []byte, n int32) {
	head, fresh := j.hosts.entry(kind, key)
	j.link(head, fresh, n)
}

// link puts node n at the front of the list that begins at head.
func (j *joiner) link(head *int32, fresh bool, n int32) {
	next := *head
	if fresh {
		next = -1
	} else if j.links[next].node == n {
		return
	}
	*head = int32(len(j.links))
	j.links = append(doubled(j.links), link{n, next})
}

// host returns the first link of the list of key.
func (j *joiner) host(key hostKey) (int32, bool) {
	if key.kind == byHash {
		return j.hosts.numbered(byHash, key.hash)
	}
	return j.hosts.get(key.kind, j.hosts.text(key.s))
}

// maxHosts bounds the entries of one list that are looked at.
const maxHosts = 32

// maxAlike is maxHosts for full names: people with one surname and initial.
const maxAlike = 8

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
