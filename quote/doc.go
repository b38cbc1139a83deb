// Package quote finds who said what: direct, mixed and indirect quotes with
// their content, the cue that reports them and the words that name the speaker.
//
// A text is read block by block, in one pass with bounded windows. Quotation
// marks are paired first; what stands between an outer pair is one item, every
// token outside is another. A small lexicon and the neighbours of a word tell
// nouns from verbs. Then each cue of a sentence is asked for its subject and
// for what it reports: the quotation beside it, the clause or phrase after it,
// or the words before its tag. Quotations that no cue takes belong to the
// subject of their sentence, carry on with the speaker before, or are titles,
// slogans and other words in marks, which are no quotes.
//
// Rules are named, never weighed: [Quote.Rule] says which one decided the
// speaker ("subject", "inverted", "participle", "according", "colon", "dash",
// "continued/block", …) and, after a plus sign, which rule of package entity
// found the entity. A speaker who stands only inside the quotation is never
// taken; where nobody is named, Speaker is empty and the rule is "nobody".
//
// The scheme of annotation follows PolNeAR (Newell et al., LREC 2018): one
// attribution is a source, a cue and a content. Mental states and wishes
// ("believes that", "wants to") count. Limits: English only; relative clauses
// that front their object ("which he opposed") are not reported; a report
// inside what another one reports is part of that one; a block of more than
// [MaxBlock] bytes is read in pieces, a text of more than [MaxText] up to there.
// Time is linear in the text, and memory beside the quotes is bounded by that of
// one block; callers who read many texts give [Finder.Append] that of the quotes
// again.
package quote
