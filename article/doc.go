// Package article labels the parts of a news article: its date, headline,
// byline and dateline, and the kind of every block. It decides what the parts
// of the page are; what the text should be is package clean's business.
//
// A Parser reads a text that was cleaned: Parser.Parse gives the facts at its
// start and a kind for each line. What a cleaner took out tells facts too:
// Parser.ParseCleaned knows where a dateline stood, Parser.ReadHeader reads the
// lines around the body of a page, and FactsOf a removed credit, dateline or
// time stamp. ParseHeader and ParseDate read dates alone.
//
// # Limits
//
// The rules are English. Any bytes are taken and none makes the package fail;
// what looks like a fact and cannot be one is a Problem, and the text stays.
// Positions are byte offsets, text[Start:End]. Time and memory are linear in
// the text; headline, byline and dateline are looked for near its start only.
// Nothing has state that changes: all may be used by several goroutines at
// once.
package article
