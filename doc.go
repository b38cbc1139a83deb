// Package newsnorm turns raw news text into a clean, structured, fully
// accounted record: date, headline, byline, paragraphs, who said what, and who
// everybody is.
//
// [Normalize] does it with the default settings; a [Normalizer] replaces or
// leaves out stages, and its Batch method runs many articles on several cores,
// in order. The result is a [Document]: plain data whose JSON form is the
// record that the command, batches and engines exchange.
//
// Every byte is accounted for. What was removed or changed is listed in
// [Document.Edits] with the rule that did it; undoing the edits gives the input
// back. Every other fact carries its span in the original input.
//
// Any bytes may come in: there is no text that makes Normalize fail, hang or
// return invalid UTF-8. Time and memory are linear in the length of the text.
// What could not be understood, and any limit that was hit, is listed in
// [Document.Problems].
//
// The rules are for English. Nothing is downloaded and nothing is guessed with
// a confidence: each decision names its rule.
//
// The rooms of the library can be used alone: clean edits text and remembers
// the edits, article labels the parts of a page, entity finds and joins names,
// quote finds who said what; span is the vocabulary they share.
package newsnorm
