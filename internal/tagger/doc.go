// Package tagger finds the names in a text. It gathers facts about every word,
// separates words that machine translation has glued together, and labels the
// words that may belong to names with a linear-chain conditional random field
// (Lafferty, McCallum and Pereira 2001) over hashed features. Rules then correct
// the edges and types of the names; the files list them by kind.
//
// Only capitalized words, and the small words and numbers between them, are
// candidates; any other word costs one lookup. A text is read in parts of bounded
// size, so that memory does not grow with it. The weights are embedded; the
// program tools/nametrain makes them. They are small integers, so that labelling is
// deterministic.
package tagger
