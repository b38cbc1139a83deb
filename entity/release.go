package entity

import "sync"

// indexes holds the memory of released Indexes, all of it zeroed.
var indexes = sync.Pool{New: func() any { return new(Index) }}

// An Index with more room than this is not reused.
const (
	maxEntities = 1 << 9
	maxMentions = 1 << 12
)

// Release returns the memory of x for use by later calls. It is for callers that
// process many texts and keep none of the Indexes. After it, neither x nor the
// slice that [Index.Entities] returned may be used by any goroutine; copies of an
// [Entity] with their strings stay valid. x may be nil.
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
