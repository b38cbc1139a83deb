// Package quote finds who said what: direct, mixed and indirect quotes with
// their content, the cue that reports them and the words that name the speaker.
//
// A text is read block by block, in one pass with bounded windows. Quotation
// marks are paired first: what an outer pair encloses is one item, and so is every
// token outside. A small lexicon and the neighbours of a word tell nouns from
// verbs. Then the subject of each cue in a sentence is found, and what the cue
// reports: the quotation next to it, the clause or phrase after it, or the words
// before it. Quotations without a cue belong to the subject of their sentence or to
// the previous speaker, or they are not quotes but titles, slogans and the like.
//
// There are no scores: [Quote.Rule] names the rule that decided the speaker
// ("subject", "inverted", "participle", "according", "colon", "dash",
// "continued/block", …; rules.go lists them all) and, after a plus sign, the rule of
// package entity that found the entity, or "refer/epithet" where "the striker" means
// whoever spoke before, "refer/last-speaker" where "she" does. A speaker is never taken
// from inside the quotation; where nobody is named, Speaker is empty and the rule is
// "nobody".
//
// Attributions are those of PolNeAR (Newell et al., LREC 2018): a source, a cue and
// a content. Thoughts and wishes ("believes that", "wants to") are included.
//
// Limits: English only; relative clauses that front their object ("which he
// opposed") are not found; a report inside the content of another one is part of
// that one; a block of more than [MaxBlock] bytes is read in pieces, and a text up
// to [MaxText] bytes. Time is linear in the text. Memory, apart from the quotes, is
// bounded by that for one block; [Finder.Append] reuses that of the quotes.
package quote

// The files sort into groups by the step that they are part of:
//
//	quote, document   the exported names; the state of a text and the order of the steps
//	scan_…            blocks become items: tokens, and quotations as one item each
//	lexicon_…         what is known about a word, built from tables_…
//	tag, tag_…        the part of speech of a word, by the lexicon and its neighbours
//	phrase_…          noun phrases, subjects, adjuncts, and the name in a phrase
//	report_…          the reports of a sentence, by the construction of their cue
//	content_…         where the words that a cue reports end
//	rest_…            quotations that no cue takes
//	talk_…            interviews, transcripts and dialogs, in which labels tell who speaks
//	speaker_…, take   the entities of the speakers; the finished quotes
//	rules, tables_…   the names of the rules; word lists
//
// A test case names its construction: the tables are in cases_….
