package entity

import (
	"cmp"

	"github.com/newsnorm/newsnorm/span"
)

// An extent is a [span.Span] in half the memory. Texts are read up to
// [lex.MaxText] only, so every offset fits.
type extent struct{ start, end int32 }

func extentOf(s span.Span) extent { return extent{int32(s.Start), int32(s.End)} }

func (e extent) span() span.Span       { return span.Span{Start: int(e.start), End: int(e.end)} }
func (e extent) in(text string) string { return text[e.start:e.end] }
func (e extent) len() int              { return int(e.end - e.start) }
func (e extent) empty() bool           { return e.start >= e.end }

// compare is [span.Compare].
func (e extent) compare(o extent) int {
	return cmp.Or(cmp.Compare(e.start, o.start), cmp.Compare(e.end, o.end))
}

// A mention is a [Mention] without its type, which its entity has.
type mention struct {
	span   extent
	entity int32
	kind   kindIndex
}

// A kindIndex is a [Kind] in one byte, its index in kinds.
type kindIndex uint8

const (
	aName kindIndex = iota
	aRole
	aPronoun
)

var kinds = [...]Kind{Name, Role, Pronoun}

// A typeIndex is a [Type] in one byte, its index in types. The order is that of
// package tagger.
type typeIndex uint8

const (
	person typeIndex = iota
	place
	organization
	other
	noType // not known yet
)

var types = [...]Type{Person, Place, Organization, Other}

// indexOfType returns the index of t, other if t is not one of the four types.
func indexOfType(t Type) typeIndex {
	switch t {
	case Person:
		return person
	case Place:
		return place
	case Organization:
		return organization
	}
	return other
}
