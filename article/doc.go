// Package article labels the parts of a news article: its date, headline,
// byline and dateline, and the kind of every block. It decides what the parts
// of the page are; what the text should be is decided by package clean.
//
// A [Parser] reads a text that was cleaned: [Parser.Parse] returns the facts at its
// start and a kind for each line. Text that a cleaner removed has facts, too:
// [Parser.ParseCleaned] knows where a dateline stood, [Parser.ReadHeader] reads the
// lines around the body of a page, and [FactsOf] reads a removed credit, dateline
// or time stamp. [ParseHeader] and [ParseDate] read only dates.
//
// # Limits
//
// The rules are English. Input may be any bytes; none makes the package fail. What
// looks like a fact but cannot be one is a [Problem], and the text stays.
// Positions are byte offsets, text[Start:End]. Time and memory are linear in the
// text; headline, byline and dateline are looked for only near its start.
// Everything is safe for concurrent use.
package article
