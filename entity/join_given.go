package entity

import (
	"fmt"
	"slices"

	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
)

// A GivenError lists the mentions passed to [Finder.Join] that were left out
// because they are not valid ranges of the text.
type GivenError struct {
	Dropped []Mention
	Len     int // bytes of the text
}

func (e *GivenError) Error() string {
	return fmt.Sprintf("entity: %d given mentions are no stretch of the %d bytes of text or cut a character, the first at [%d, %d]",
		len(e.Dropped), e.Len, e.Dropped[0].Span.Start, e.Dropped[0].Span.End)
}

// Join joins and names mentions that another tool found; they may be nested. It
// uses their Span and Type; an unknown type counts as [Other]. A mention that lies
// outside the text or its first 2 GiB, is empty or cuts a character is left out;
// then the error is a *[GivenError] that lists all of them, and the Index is valid
// nonetheless.
func (f *Finder) Join(text string, blocks []span.Block, given []Mention) (*Index, error) {
	j := joiners.Get().(*joiner)
	defer j.release()
	j.begin(text, blocks, f.Known)
	blocks, j.given = j.blocks, true
	cands := slices.Grow(j.cands[:0], len(given))
	var bad []Mention
	for _, m := range given {
		if !m.Span.Within(min(len(text), lex.MaxText)) || m.Span.Empty() || span.InsideRune(text, m.Span.Start) || span.InsideRune(text, m.Span.End) {
			bad = append(bad, m)
			continue
		}
		cands = append(cands, candidate{span: extentOf(m.Span), typ: indexOfType(m.Type)})
	}
	slices.SortStableFunc(cands, func(a, b candidate) int { return a.span.compare(b.span) })
	b := 0
	for i := range cands {
		for b+1 < len(blocks) && blocks[b].Span.End <= int(cands[i].span.start) {
			b++
		}
		cands[i].block = int32(b)
		if c := &cands[i]; c.typ == person && b < len(blocks) && blocks[b].Span.Contains(c.span.span()) {
			c.title = extentOf(titleBefore(text, int(c.span.start), blocks[b].Span.Start))
		}
	}
	j.cands = cands
	j.spell()
	x := j.join()
	if bad != nil {
		return x, &GivenError{bad, len(text)}
	}
	return x, nil
}
