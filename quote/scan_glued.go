package quote

import (
	"slices"

	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// A name of the index that ends inside a word is glued to the next one:
// "Hallamassured that …". The word is read as two, so that the verb is a cue.

// A whole holds what a scanner found in a block, while it is parted.
type whole struct {
	items  []item
	marked []int32
}

// unglue notes where names of the index are glued to a following small letter.
func (d *document) unglue() {
	for i, n := 0, d.who.NumMentions(); i < n; i++ {
		if end := d.who.MentionSpan(i).End; end < len(d.text) && 'a' <= d.text[end] && d.text[end] <= 'z' && d.who.Mention(i).Kind == entity.Name && end <= MaxText {
			d.stuck = append(d.stuck, int32(end))
		}
	}
	slices.Sort(d.stuck)
}

// part splits the items that hold the end of a name.
func (s *scanner) part() {
	k, _ := slices.BinarySearch(s.stuck, int32(s.block.Start+1))
	stuck := s.stuck[k:]
	if len(stuck) == 0 || int(stuck[0]) >= s.block.End {
		return
	}
	// What was found moves to memory of its own, and back as it is parted.
	old := &s.spare
	old.items, old.marked = append(old.items[:0], s.items...), append(old.marked[:0], s.marked...)
	marked := old.marked
	s.items, s.marked = s.items[:0], s.marked[:0]
	for i, t := range old.items {
		for len(stuck) > 0 && stuck[0] <= t.start {
			stuck = stuck[1:]
		}
		if len(marked) > 0 && int(marked[0]) == i {
			marked = marked[1:]
			s.marked = append(s.marked, int32(len(s.items)))
		}
		if t.pos == pQuote || len(stuck) == 0 || stuck[0] >= t.end {
			s.items = append(s.items, t)
			continue
		}
		at := stuck[0]
		s.items = append(s.items, item{start: t.start, end: at, pos: pName, shape: t.shape, first: t.first})
		s.items = append(s.items, item{})
		s.items[len(s.items)-1].word(lex.Token{Start: at, End: t.end, Shape: lex.Glued}, s.lookup(s.text, int(at), int(t.end)), false)
	}
}
