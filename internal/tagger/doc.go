// Package tagger finds the names in a text: it gathers facts about every word,
// undoes the glue that machine translation leaves between words, and labels
// the words that may belong to names with a linear-chain conditional random
// field (Lafferty, McCallum and Pereira 2001) over hashed features.
//
// Only words with a capital, and the small words and numbers between them, are
// candidates; all others cost a look-up of what is remembered of them. A text is
// read in parts of a bounded size, so that memory does not grow with it. The
// weights are embedded and made by tools/nametrain. Labelling is deterministic:
// weights are small integers.
package tagger
