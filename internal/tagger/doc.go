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

// The files, by the step that they are part of:
//
//	find                   the order of the steps, part by part of a text
//	scan, run, line        tokens and lines
//	token, class, memo     what the tables say about a word
//	words                  what the text says about a word
//	repair…                words that are glued, cut or in lower case
//	rules                  where one name ends beside another, and what is no name
//	feature, score, model  the labels
//	example                what tools/nametrain learns from
//	name…                  a name of the labels: its extent and its type
//	trim, edge, descriptor, title, party, compound
//	                       words at the ends of a name that are not part of it
//	whole…                 names that the labels break up
//	product, thing         names that the labels take for people's
//	known, again, short, nickname
//	                       names by what is known before, or by other names of the text
