// Package page decides which lines of a text are the article if the text may be that
// of a whole web page, with navigation, widgets, begs, lists of other stories, reader
// comments and legal lines around and inside the story.
//
// The text is cut into lines ([Split]). Each line is measured once: its length, the
// shape of its words, its end mark, the [Kind] of its phrases. A small network turns
// the measures of a line and of its surroundings into scores of four states: before
// the article, in it, in a gap of it, after it. The posterior probabilities of the
// states decide ([Decide]). The weights are learned from layout measures only, by
// program tools/pagetrain; the phrases of a kind are written by hand in kinds.txt.
//
// Every step is linear in the length of the text. Texts of more than [MaxLines]
// lines are not pages and are left alone.
package page
