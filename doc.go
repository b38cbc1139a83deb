// Package newsnorm turns raw news text into a clean, structured, fully
// accounted record: date, headline, byline, paragraphs, who said what, and who
// everybody is.
//
// [Normalize] does it with the default settings; a [Normalizer] replaces or
// leaves out stages, and its Batch method runs many articles on several cores,
// in order. The result is a [Document]: plain data whose JSON form is the
// record that the command, batches and engines exchange.
//
// Every byte is accounted for. [Document.Edits] lists everything that was
// removed or changed, with the rule that did it; undoing the edits gives the
// input back. Blocks, quotes and names carry their spans in the original input.
//
// The input may be any bytes: no text makes Normalize fail, hang or return
// invalid UTF-8. Time and memory are linear in the length of the text.
// [Document.Problems] lists what could not be understood and every limit that
// was hit.
//
// A text is one article in plain text, in which each line is a paragraph. The
// rules are for English. Nothing is downloaded, and there are no confidence
// scores: each decision names the rule that made it.
//
// The packages can also be used alone: clean edits text and remembers the
// edits, article labels the parts of a page, entity finds and joins names, and
// quote finds who said what. They share the vocabulary of package span. Package
// examples/recipes has programs for what users ask first.
package newsnorm
