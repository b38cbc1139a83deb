// Package page decides which lines of a text are the article when the text may
// be the naive dump of a whole web page: navigation, widgets, begs, lists of
// other stories, reader comments and legal lines around and inside the story.
//
// A text is cut into lines ([Split]); each line is measured once (length,
// shape of its words, end mark, phrase [Kind]); a small network turns the
// measures of a line and of its surroundings into scores of four states
// (before the article, article, gap in it, after it); and the posterior of the
// best sequence of states decides ([Decide]). The weights are learned from
// layout measures only; the phrases behind a kind are written by hand in
// kinds.txt. Program tools/pagetrain makes the weights.
//
// Every step is linear in the length of the text. Texts of more than [MaxLines]
// lines are not pages and are left alone.
package page
