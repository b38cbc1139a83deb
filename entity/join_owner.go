package entity

import (
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/internal/fold"
	"github.com/newsnorm/newsnorm/internal/gazetteer"
)

// Organizations with a name that many countries use are told apart by their
// owners: "Norland's Ministry of Water" and "Sudland's Ministry of Water" are two.

// An ownedName is a mention of such an organization after its owner.
type ownedName struct {
	cand    int32
	start   int32 // of the owner
	spelled int32
	owner   uint64 // a hash of it, folded
	several bool   // the text has one of the same name and another owner
}

// own notes candidate i, whose spelling is spelled, if an owner precedes it and its
// name is generic.
func (j *joiner) own(i int, spelled int32) {
	c := &j.cands[i]
	text := j.text[:c.span.start]
	var stop int
	switch {
	case strings.HasSuffix(text, "'s "):
		stop = len(text) - 3
	case strings.HasSuffix(text, "’s "):
		stop = len(text) - 5
	default:
		return
	}
	start := stop
	if i > 0 && int(j.cands[i-1].span.end) == stop {
		if j.cands[i-1].typ != place {
			return
		}
		start = int(j.cands[i-1].span.start)
	} else {
		for start > 0 && stop-start < maxOwner && letter(text[start-1]) {
			start--
		}
		const other = gazetteer.Common | gazetteer.CommonRare | gazetteer.News | gazetteer.Function | gazetteer.Calendar | gazetteer.Title | gazetteer.TitleWord | gazetteer.OrgHead | gazetteer.OtherHead
		if stop-start < 3 || text[start] < 'A' || text[start] > 'Z' || gazetteer.Lookup(gazetteer.Hash(text[start:stop]))&other != 0 {
			return
		}
	}
	if stop-start > maxOwner || !generic(c.span.in(j.text)) {
		return
	}
	var buf [2 * maxOwner]byte
	owner := hashBytes(hashStart, fold.Append(buf[:0], text[start:stop]))
	j.owned = append(j.owned, ownedName{cand: int32(i), start: int32(start), spelled: spelled, owner: owner})
}

// maxOwner bounds the bytes of an owner.
const maxOwner = 40

func letter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// generic reports whether the name of an organization consists of words that the
// organizations of many countries share.
func generic(name string) bool {
	const words = gazetteer.Common | gazetteer.CommonRare | gazetteer.News | gazetteer.Function | gazetteer.TitleWord | gazetteer.Title | gazetteer.OrgHead | gazetteer.OtherHead
	const names = gazetteer.Place | gazetteer.Demonym | gazetteer.Org
	n := 0
	for w := range strings.FieldsSeq(name) {
		f := gazetteer.Lookup(gazetteer.Hash(w))
		if n++; f&words == 0 || f&names != 0 || n > 8 {
			return false
		}
	}
	return n > 1
}

// owners gives the organizations of one name and several owners a spelling for
// each owner. It returns ends and firsts with those of the new spellings.
func (j *joiner) owners(ends, firsts []int32) (e, f []int32) {
	slices.SortStableFunc(j.owned, func(a, b ownedName) int { return int(a.spelled - b.spelled) })
	for k := 0; k < len(j.owned); {
		z, several := k+1, false
		for z < len(j.owned) && j.owned[z].spelled == j.owned[k].spelled {
			several = several || j.owned[z].owner != j.owned[k].owner
			z++
		}
		for ; several && k < z; k++ {
			o := &j.owned[k]
			o.several = true
			c := &j.cands[o.cand]
			j.buf = fold.Append(j.buf[:0], j.text[o.start:c.span.end])
			n, fresh := j.keys.entry(0, j.buf)
			if fresh {
				*n = int32(len(ends))
				ends, firsts = append(ends, int32(len(j.keys.bytes))), append(firsts, o.cand)
			}
			j.spelled[o.cand] = *n
		}
		k = z
	}
	return ends, firsts
}
