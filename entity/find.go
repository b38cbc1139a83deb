package entity

import (
	"slices"

	"github.com/newsnorm/newsnorm/internal/reading"
	"github.com/newsnorm/newsnorm/internal/tagger"
)

// A candidate is a name in the text before it is joined with the other mentions
// of its entity.
type candidate struct {
	span  extent // the name alone: no article, title or possessive
	title extent // the title or role words before it: "US Secretary of State", "Kremlin spokesperson"; empty if none
	block int32  // index of its block
	typ   typeIndex
	flags flag
}

// A flag is a set of facts about where and how a candidate stands.
type flag uint8

const (
	flagSentence flag = 1 << iota // first word of a sentence
	flagHeadline                  // in a title or heading, or in a line of title case
	flagCaps                      // in a line of capitals only
	flagDamaged                   // glued to other words, cut short or in lower case: "Bergassured", "kyiv"
	flagListed                    // a table or the caller's list knows it by this string
)

func (f flag) has(g flag) bool { return f&g == g }

// when returns f if holds is true, else 0.
func (f flag) when(holds bool) flag {
	if holds {
		return f
	}
	return 0
}

// search makes the names in the blocks of the text the candidates of j, in the
// order of the text and disjoint. Each lies on rune boundaries within one block.
func (j *joiner) search() {
	var lexicon *lexicon
	if j.known != nil {
		lexicon = j.known.lexicon
	}
	j.cands = slices.Grow(j.cands[:0], min(len(j.text)/48, 256)+8) // most articles have fewer
	read := j.referrer.reading
	read.Asked[reading.Names] = askWords
	tagger.Each(tagger.Default(), j.text, j.blocks, lexicon, read, func(n *tagger.Name) bool {
		if len(j.cands) == maxNames {
			j.limits = append(j.limits, namesLimit)
			return false
		}
		c := candidate{span: extentOf(n.Span), title: extentOf(n.Title), block: int32(n.Block), typ: typeIndex(n.Type)}
		c.flags = flagSentence.when(n.First) | flagHeadline.when(n.Headline) | flagCaps.when(n.Caps) | flagDamaged.when(n.Damaged) | flagListed.when(n.Listed)
		j.cands = append(room(j.cands, int(c.span.start), len(j.text)), c)
		return true
	})
}

// room returns s with room for one more element, given that done of all the input
// produced s. A long slice grows to the size that all of it should need, but at
// most fourfold: growing by a quarter each time, as append does, leaves garbage
// of five times the final size.
func room[T any](s []T, done, all int) []T {
	const long = 512
	if len(s) < cap(s) || len(s) < long {
		return s
	}
	most := int(int64(len(s)) * int64(all) / int64(max(done, 1)))
	return slices.Grow(s, max(len(s)/4, min(most+most/16-len(s), 3*len(s))))
}

// doubled returns s with room for one more element; a long slice grows twofold, a
// very long one by half.
func doubled[T any](s []T) []T {
	switch {
	case len(s) < cap(s) || len(s) < 512:
		return s
	case len(s) < 1<<16:
		return slices.Grow(s, len(s))
	}
	return slices.Grow(s, len(s)/2)
}

// maxNames bounds the names of one text. Joining takes about a kilobyte for each.
const maxNames = 1 << 19

// namesLimit is the sentence of Limits for texts with more.
const namesLimit = "more than 524288 names: those behind them are left out"
