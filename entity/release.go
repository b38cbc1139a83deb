package entity

import "sync"

// indexes hold the memory of Indexes that were released. All in it is zero.
var indexes = sync.Pool{New: func() any { return new(Index) }}

// How many entities and other things an Index may have room for and still serve
// again.
const (
	maxEntities = 1 << 9
	maxMentions = 1 << 12
)

// Release gives the memory of x to the texts that are read next. It is for
// callers who read text after text and keep none of the Indexes. After it
// neither x nor the list that [Index.Entities] returned may be used, by any
// goroutine; the strings of its entities and their lists of strings may. X may
// be nil.
func (x *Index) Release() {
	if x == nil || cap(x.entities) > maxEntities || max(cap(x.mentions), cap(x.refs), cap(x.holders), cap(x.starts)) > maxMentions {
		return
	}
	clear(x.entities)
	clear(x.holders)
	*x = Index{entities: x.entities[:0], formed: x.formed[:0], mentions: x.mentions[:0], refs: x.refs[:0], holders: x.holders[:0], starts: x.starts[:0]}
	indexes.Put(x)
}

// copied returns a copy of s in the memory of old if it has room, nil if s is
// empty.
func copied[T any](old, s []T) []T {
	if len(s) == 0 {
		return nil
	}
	return append(old[:0], s...)
}
